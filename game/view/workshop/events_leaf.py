"""Events, laws, decisive conditions and endings of the file, with how often each comes."""

from __future__ import annotations

import pygame

from game.readouts.words.names import Names
from game.readouts.workshop.entries_told import EntryLine, list_entries
from game.scenario.document import Document
from game.scenario.editing.blocks import NotSpliced
from game.scenario.editing.entries import Draft, fresh_draft, ids_in, without_entry
from game.scenario.editing.picks import Picks
from game.scenario.editing.versions import Version
from game.view.gui import Button, Picker, draw_card_ground
from game.view.workshop.entry_screen import EntryScreen, first_words
from game.view.workshop.leaf import Host, Leaf

__all__ = ["EventsLeaf"]


class EventsLeaf(Leaf):
    """A list; the chosen entry can be changed or taken out, and another one put before it."""

    slug = "events"

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self.at = 1
        """The chosen line."""
        self.lines: tuple[EntryLine, ...] = ()
        self._room = pygame.Rect(0, 0, 0, 0)

    @property
    def line(self) -> EntryLine:
        """The chosen line."""
        return self.lines[self.at]

    def build(self, room: pygame.Rect) -> None:
        """Place the list, and what can be done with the chosen entry."""
        app, loaded, self._room = self.host.app, self.host.loaded, room
        texts, theme = app.texts, app.theme
        if loaded is None:
            self.lines = ()
            return
        played = self.host.work.played
        tally = None if played is None else played.tally
        self.lines = list_entries(Names(loaded.scenario, loaded.ruleset, texts), tally)
        self.at = min(self.at, len(self.lines) - 1)
        row = pygame.Rect(room.left, room.bottom - theme.px(40), room.width, theme.px(40))
        rest = pygame.Rect(room.left, room.top, room.width, row.top - theme.px(10) - room.top)
        self.host.add(
            Picker(
                rest, self.tab(), len(self.lines), theme.grown(32), draw_card=self._draw_line,
                on_choose=self._choose, on_confirm=self._change, chosen=self.at, gap=theme.px(3),
                theme=theme,
            )
        )  # fmt: skip
        self._add_buttons(row)

    def _add_buttons(self, row: pygame.Rect) -> None:
        texts, px = self.host.app.texts, self.host.app.theme.px
        is_entry, may = self.line.at >= 0, not self.host.work.is_broken
        acts = (
            ("change", self._change, is_entry and may),
            ("add", self._add, may),
            ("remove", self._remove, is_entry and may),
        )
        wide = (row.width - 2 * px(8)) // 3
        for at, (name, act, enabled) in enumerate(acts):
            place = pygame.Rect(row.left + at * (wide + px(8)), row.top, wide, row.height)
            label, hint = texts(f"workshop-entry-{name}"), texts(f"workshop-entry-{name}-hint")
            self.host.add(Button(place, label, act, enabled=enabled, hint=hint))

    # What an author does.

    def _choose(self, at: int) -> None:
        self.at = at
        self.host.rebuild()

    def _read(self) -> tuple[Document, Picks] | None:
        """Return the file as it stands, and what may be picked; None where it cannot be played."""
        loaded, work = self.host.loaded, self.host.work
        document = work.document
        if loaded is None or work.is_broken or document is None:
            return None
        return document, Picks(loaded.scenario, first_words())

    def opened(self) -> EntryScreen | None:
        """Return the screen that changes the chosen entry; None where none is chosen."""
        read, line = self._read(), self.line
        if read is None or line.at < 0:
            return None
        document, picks = read
        at = ids_in(document.data, line.kind).index(line.slug)
        draft = Draft(line.kind, document.data[line.kind][at])
        return EntryScreen(self.host, draft, at, picks, new=False)

    def _change(self) -> None:
        screen = self.opened()
        if screen is not None:
            self.host.app.go(screen)

    def _add(self) -> None:
        """Begin another one: before the chosen ending, since the first that holds is told."""
        read = self._read()
        if read is None:
            return
        document, picks = read
        kind, at = self.line.kind, self.line.at
        if kind != "endings":
            at += 1
        draft = fresh_draft(document, kind, picks)
        self.host.app.go(EntryScreen(self.host, draft, max(at, 0), picks, new=True))

    def _remove(self) -> None:
        read = self._read()
        if read is None or self.line.at < 0:
            return
        document, _ = read
        try:
            text = without_entry(document, self.line.kind, self.line.at)
        except NotSpliced:
            self.host.app.tell(self.host.app.texts("workshop-entry-unwritable"))
            return
        self.host.work.keep(Version(text, f"{self.line.kind}.{self.line.slug}"))
        self.host.rebuild()

    # Drawing.

    def draw(self, surface: pygame.Surface) -> None:
        """Say where there is nothing to list yet."""
        if not self.lines:
            app = self.host.app
            words, ink = app.texts("workshop-nothing"), app.theme.ink_soft
            app.theme.write_block(surface, words, self._room, color=ink)

    def _draw_line(self, surface: pygame.Surface, rect: pygame.Rect, at: int, chosen: bool) -> None:
        theme, line = self.host.app.theme, self.lines[at]
        px, is_head = theme.px, line.at < 0
        if not is_head or chosen:
            draw_card_ground(surface, rect, theme, chosen=chosen)
        inner = rect.inflate(-2 * px(12), 0)
        rate = theme.write(
            surface, line.rate, inner.midright, role="small", bold=True, anchor="midright"
        )
        name = theme.write(
            surface, line.name, inner.midleft, role="small", bold=is_head, anchor="midleft",
            color=theme.gold if is_head else theme.ink, max_width=round(inner.width * 0.55),
        )  # fmt: skip
        room = rate.left - px(12) - name.right - px(10)
        theme.write(
            surface, line.slug, (name.right + px(10), rect.centery), role="tiny",
            color=theme.ink_faint, anchor="midleft", max_width=max(0, room),
        )  # fmt: skip
