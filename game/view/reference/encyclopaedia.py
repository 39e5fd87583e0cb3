"""The encyclopaedia: every rule of a scenario on its own page, found by search and by links."""

from __future__ import annotations

from typing import Final

import pygame

from game.readouts.reference.encyclopaedia import rulebook_by_pieces
from game.readouts.reference.piecemeal import Piecemeal, at_once
from game.readouts.reference.rulebook import Kind, Rulebook, RulePage
from game.scenario import Scenario
from game.view.drawing.fitting import largest_role
from game.view.drawing.icons import draw_icon
from game.view.drawing.owners import quiet_owner_colour
from game.view.drawing.shapes import rounded
from game.view.gui import Button, Choice, Picker
from game.view.gui.page_view import PageView
from game.view.gui.search_field import SearchField
from game.view.input import keys
from game.view.screens.page import Page
from game.view.screens.screen import Stage
from game.view.screens.subject import Subject

__all__ = ["EncyclopaediaScreen"]

GROUPS: Final[tuple[tuple[str, tuple[Kind, ...]], ...]] = (
    ("all", ()),
    ("workings", (Kind.FLOW, Kind.SCORE)),
    ("measures", (Kind.STOCK, Kind.INDICATOR)),
    ("orders", (Kind.GATE, Kind.PROGRAMME, Kind.SPECIAL)),
    ("happenings", (Kind.EVENT, Kind.LAW, Kind.ENDING)),
    ("figures", (Kind.CONSTANT, Kind.CHIP)),
)
CONTENTS: Final = 0.32
"""Part of the width that the list of pages takes [share]."""
CARD: Final = 44
ICON: Final = 16


class EncyclopaediaScreen(Page):
    """A search field and a list on the left, the page on the right."""

    name = "encyclopaedia"

    def __init__(self, subject: Subject, page: str = "", *, at_once: bool = False) -> None:
        """Open a page by its slug; ``at_once`` waits for the rules instead of showing a sign."""
        super().__init__()
        self.subject = subject
        self.query = ""
        self.group = 0
        self.trail: list[str] = []
        """Pages that were left by a link, the last one at the end."""
        self._wanted = page
        self._at_once = at_once
        self._reading: Piecemeal[Rulebook] | None = None
        self.book: Rulebook | None = None
        self.found: list[RulePage] = []
        self._view: PageView | None = None
        self._list: Picker | None = None
        self._entry: SearchField | None = None

    def enter(self, app: Stage) -> None:
        """Begin to read the rules: the first time takes a moment."""
        super().enter(app)
        self._read()

    def _read(self) -> None:
        subject, texts = self.subject, self.app.texts
        self._language = texts.language
        pieces = rulebook_by_pieces(subject.scenario, subject.ruleset, texts)
        if self._at_once:
            self.book = at_once(pieces)
        else:
            self._reading = Piecemeal(pieces)

    # Placing.

    def scenario_told(self) -> Scenario:
        """Return the scenario whose rules these are."""
        return self.subject.scenario

    def build(self, size: tuple[int, int]) -> None:
        """Search and groups above, contents and page below, the way back at the foot."""
        if self.book is not None and self._language != self.app.texts.language:
            self.book = None
            self._read()
        texts = self.app.texts
        self.heading = f"{texts('rule-heading')} · {texts.pick(self.subject.scenario.title)}"
        self._view = self._list = self._entry = None
        if self.book is not None:
            self._build_book(self.book, self.body(size))
            self._add_tools(self.footer(size))
        self.add_back(size)

    def _build_book(self, book: Rulebook, room: pygame.Rect) -> None:
        theme, texts = self.app.theme, self.app.texts
        px = theme.px
        wide = round(room.width * CONTENTS)
        place = pygame.Rect(room.left, room.top, wide, px(38))
        self._entry = SearchField(
            place,
            texts("rule-search"),
            self.query,
            self._search,
            placeholder=texts("rule-search-hint"),
        )
        self.add(self._entry)
        groups = pygame.Rect(place.right + px(20), room.top, 0, px(38))
        groups.width = room.right - groups.left
        names = [texts(f"rule-group-{group}") for group, _ in GROUPS]
        self.add(Choice(groups, texts("rule-heading"), names, self.group, self._choose_group))
        if not self._wanted or self._wanted not in book:
            self._wanted = book.pages[0].slug
        self._below = pygame.Rect(room.left, place.bottom + px(12), room.width, 0)
        self._below.height = room.bottom - self._below.top
        self.found = book.find(self.query, GROUPS[self.group][1])
        self._list = self._make_list(wide)
        self.add(self._list)
        self._view = self._make_view(book)
        self.add(self._view)
        self.first = 2 if self.found else 0

    def _make_list(self, wide: int) -> Picker:
        px = self.app.theme.px
        place = pygame.Rect(self._below.left, self._below.top + px(22), wide, 0)
        place.height = self._below.bottom - place.top
        slugs = [page.slug for page in self.found]
        chosen = slugs.index(self._wanted) if self._wanted in slugs else 0
        return Picker(
            place,
            self.app.texts("rule-heading"),
            len(self.found),
            px(CARD),
            draw_card=self._draw_card,
            on_choose=self._choose,
            on_confirm=self._read_on,
            chosen=chosen,
            gap=px(5),
            theme=self.app.theme,
        )

    def _make_view(self, book: Rulebook) -> PageView:
        px = self.app.theme.px
        wide = round(self._below.width * CONTENTS)
        place = self._below.copy()
        place.left += wide + px(20)
        place.width -= wide + px(20)
        return PageView(place, book.page(self._wanted), self.open, self.app.theme)

    def _add_tools(self, foot: pygame.Rect) -> None:
        """To the page before, and to the map of causes."""
        texts, px = self.app.texts, self.app.theme.px
        wide = px(210)
        place = pygame.Rect(foot.right - wide, foot.top, wide, foot.height)
        self.add(Button(place, texts("rule-map"), self._map, key=self.key_of(keys.CAUSES)))
        if self.trail:
            back = place.move(-wide - px(12), 0)
            self.add(Button(back, texts("rule-back-page"), self.page_back))

    def row_of(self, slug: str) -> pygame.Rect | None:
        """Return where a page stands in the list, if it is in sight and not open already."""
        listed = [page.slug for page in self.found]
        if self._list is None or slug not in listed or slug == self._wanted:
            return None
        row = self._list.card(listed.index(slug))
        return row if self._list.rect.contains(row) else None

    # What a player does.

    @property
    def page(self) -> str:
        """The slug of the page that is open."""
        return self._wanted

    def open(self, slug: str) -> None:
        """Follow a link; the page can be come back to."""
        if self.book is not None and slug in self.book and slug != self._wanted:
            self.trail.append(self._wanted)
            self._show(slug)

    def page_back(self) -> None:
        """Return to the page before the last link."""
        if self.trail:
            self._show(self.trail.pop())

    def _show(self, slug: str) -> None:
        on_page = self.ring.focused is self._view
        self._wanted = slug
        self.layout(self.app.size)
        if on_page and self._view is not None and self._view.enabled:
            self.ring.focus(self._view)

    def _choose(self, index: int) -> None:
        """Another card of the list: only the page changes, the list stays where it is."""
        self._wanted = self.found[index].slug
        self._renew(self._view, None)

    def _read_on(self) -> None:
        """From the list to the page."""
        if self._view is not None and self._view.enabled:
            self.ring.focus(self._view, visible=True)

    def _choose_group(self, group: int) -> None:
        self.group = group
        self._filter()

    def _search(self, text: str) -> None:
        self.query = text
        self._filter()

    def _filter(self) -> None:
        """Find anew; the field keeps its letters and the focus."""
        if self.book is None or self._list is None:
            return
        self.found = self.book.find(self.query, GROUPS[self.group][1])
        if self.found and self.query:
            self._wanted = self.found[0].slug
        old = self._list
        self._list = self._make_list(old.rect.width)
        self._renew(self._view, old)

    def _renew(self, view: PageView | None, old: Picker | None) -> None:
        """Put a new page (and a new list) where the old ones were in the order."""
        if self.book is None or view is None or self._list is None:
            return
        self._view = self._make_view(self.book)
        swapped = {id(view): self._view}
        if old is not None:
            swapped[id(old)] = self._list  # type: ignore[assignment]
        self.controls = [swapped.get(id(control), control) for control in self.controls]
        focused = self.ring.focused
        self.ring.items = list(self.controls)
        if focused is view:
            self.ring.focus(self._view)
        self.dirty = True

    def _map(self) -> None:
        page = self._wanted
        self.app.causes(page)

    # Events, time, drawing.

    def handle(self, event: pygame.event.Event) -> None:
        """Search by slash and Ctrl+F, go back a page by Backspace, let digits be typed."""
        if event.type == pygame.KEYDOWN and self._key(event):
            self.dirty = True
            return
        if event.type == pygame.MOUSEMOTION and self._view is not None:
            self.dirty |= self._view.hover(event.pos)
        super().handle(event)

    def _key(self, event: pygame.event.Event) -> bool:
        typing = self.ring.focused is self._entry and self._entry is not None
        held = event.mod & pygame.KMOD_CTRL
        if self._entry is not None and keys.SEARCH.met(event) and (held or not typing):
            self.ring.focus(self._entry, visible=True)
            return True
        if keys.PAGE_BACK.met(event) and not typing:
            self.page_back()
            return True
        if typing and event.key in (*keys.ENTER, keys.DOWN):
            self.ring.focus(self._list, visible=True)
            return True
        return False

    def update(self, dt: float) -> bool:
        """Read on, a piece at a time, until the rules can be shown."""
        if self._reading is not None and self._reading.advance():
            self.book, self._reading = self._reading.result, None
            self.ring.focus(None)  # else it would stay on the way back, the only control so far
            self.layout(self.app.size)
        return super().update(dt)

    def draw_page(self, surface: pygame.Surface) -> None:
        """Say how many pages were found, or that they are being read."""
        theme, texts = self.app.theme, self.app.texts
        if self.book is None:
            centre = surface.get_rect().center
            theme.write(
                surface, texts("rule-reading"), centre, color=theme.ink_soft, anchor="center"
            )
            return
        count = texts("rule-found", count=len(self.found)) if self.found else texts("rule-none")
        theme.write(surface, count, self._below.topleft, role="small", color=theme.ink_soft)

    def _draw_card(
        self, surface: pygame.Surface, rect: pygame.Rect, index: int, chosen: bool
    ) -> None:
        theme = self.app.theme
        px = theme.px
        page = self.found[index]
        ground = theme.panel_raised if chosen else theme.panel
        rounded(
            surface, rect, px(7), ground, border=theme.us if chosen else None, border_width=px(2)
        )
        bar = pygame.Rect(rect.left + px(9), rect.top + px(10), px(4), rect.height - px(20))
        rounded(surface, bar, px(2), quiet_owner_colour(page.owner, theme))
        sign = pygame.Rect(bar.right + px(8), 0, px(ICON), px(ICON))
        sign.centery = rect.centery
        draw_icon(surface, sign, page.icon, theme.ink_soft)
        left = sign.right + px(8)
        about = theme.measure(page.about, role="tiny")[0] + px(10)
        room = rect.right - px(12) - left
        ink = theme.ink if chosen else theme.ink_soft
        right = (rect.right - px(12), rect.centery)
        # The kind gives way to a long name: every page tells it again under its title.
        if theme.measure(page.title, bold=chosen)[0] + about <= room:
            room -= about
            theme.write(
                surface, page.about, right, role="tiny", color=theme.ink_faint, anchor="midright"
            )
        at = (left, rect.centery)
        role = largest_role(theme, page.title, room, ("body", "small"), bold=chosen)
        theme.write(
            surface,
            page.title,
            at,
            role=role,
            bold=chosen,
            color=ink,
            anchor="midleft",
            max_width=room,
        )

    def studied(self) -> Subject:
        """Return what these rules are already told of."""
        return self.subject

    def _search_keys(self) -> str:
        return f"{self.key_of(keys.SEARCH)}   Ctrl + F"

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys of the screen, for the help."""
        texts = self.app.texts
        return [
            (self._search_keys(), texts("rule-key-search-about")),
            (self.key_of(keys.PAGE_BACK), texts("rule-key-page-back-about")),
            (self.key_of(keys.CAUSES), texts("rule-key-map-about")),
        ]
