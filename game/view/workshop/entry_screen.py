"""Editing an event, law, decisive condition or ending: its lines, what to pick, what it does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import pygame

from game.analysis.drafting import DraftLook, looks_at_draft
from game.language import LANGUAGES, Texts
from game.players import find
from game.readouts.words.names import Names
from game.readouts.workshop.entries_told import FieldRow, Glossary, read_fields, tell_rate
from game.rules import SIDES
from game.scenario import Scenario
from game.scenario.document import read_document
from game.scenario.editing.entries import Draft, ids_in
from game.scenario.editing.picks import Picks
from game.scenario.editing.shapes import Line
from game.scenario.editing.versions import Version
from game.view.drawing.shapes import panel
from game.view.gui import Button, Picker, draw_card_ground
from game.view.gui.library import Library
from game.view.screens.typing_page import TypingPage
from game.view.workshop.entry_pick import Picking
from game.view.workshop.leaf import Host
from game.view.workshop.refreshing import Refreshing

__all__ = ["EntryScreen", "first_words"]

PAD: Final = 14
LEFT: Final = 0.46
"""Share of the width for the lines of the entry."""
PREVIEW: Final = 0.44
"""Share of the height for what it would be in the file."""
INDENT: Final = 18
"""How much further in a line of the entry stands than what it belongs to [design px]."""


def first_words() -> dict[str, str]:
    """Return what a new text says in each language until its author says more."""
    return {code: Texts.load(code)("workshop-entry-words") for code in LANGUAGES}


def _readable(line: str, language: str) -> str:
    """Return a line of the file; a text of a language whose letters the window has not is left out.

    >>> _readable("zh: 参议院听证会", "ja"), _readable("en: Senate hearing", "ja")
    ('zh: …', 'en: Senate hearing')
    """
    code, _, rest = line.partition(": ")
    is_other = code in LANGUAGES and code not in (LANGUAGES[0], language)
    return f"{code}: …" if rest and is_other else line


@dataclass(frozen=True)
class _Told:
    """A line of the preview."""

    at: int
    """On which line of the entry it stands."""
    left: int
    """How far in [px]."""
    words: str


class EntryScreen(TypingPage):
    """An entry beside the workshop that it belongs to."""

    name = "workshop-entry"

    def __init__(self, host: Host, draft: Draft, at: int, picks: Picks, *, new: bool) -> None:
        """Edit an entry.

        Args:
            host: the workshop.
            draft: what the entry says, or is to say at first.
            at: its place in its list.
            picks: what the scenario allows.
            new: whether it is put in front of what stands at that place.
        """
        super().__init__()
        self.host, self.draft, self.picks = host, draft, picks
        self._at, self._new = at, new
        self._base = host.work.versions.now.text
        self.row = 0
        self.rows: tuple[FieldRow, ...] = ()
        self.seen: DraftLook | None = None
        """What is known of the draft by now."""
        self._refused = ""
        self._written = draft if not new else None
        self._refreshing: Refreshing[DraftLook] = Refreshing()
        self._left = self._pick = self._preview = pygame.Rect(0, 0, 0, 0)

    # Its life.

    def scenario_told(self) -> Scenario | None:
        """Return whose names for the sides the texts use."""
        return self.picks.scenario

    @property
    def library(self) -> Library:
        """What fields to type into are made of."""
        assert self._library is not None
        return self._library

    def update(self, dt: float) -> bool:
        """Show what is found out about the draft; go on from the file where it was saved anew."""
        for seen in self._refreshing.found():
            self.seen, self.dirty = seen, True
            self._write_button.enabled = self._may_write
        if self.host.work.update():
            self._follow()
        return super().update(dt)

    def settle(self) -> None:
        """Wait for the first matches."""
        self._look()
        while self._refreshing.is_busy:
            pygame.time.wait(10)
        self.update(0.0)
        super().settle()

    def leave(self) -> None:
        """Try nothing any more."""
        super().leave()
        self._refreshing.close()

    def _follow(self) -> None:
        """Find the entry in the file as it was saved by another program meanwhile."""
        text = self.host.work.versions.now.text
        if text == self._base or self.host.work.look is None or self.host.work.is_broken:
            return
        self._base = text
        ids = ids_in(read_document(text, "").data, self.draft.kind)
        slug = self.draft.data.get("id") if self._written is None else self._written.data["id"]
        self._new = slug not in ids
        self._at = min(self._at, len(ids)) if self._new else ids.index(str(slug))
        self._look()

    # What is on it.

    def build(self, size: tuple[int, int]) -> None:
        """Place the lines at the left, what to pick and the preview at the right."""
        texts, px = self.app.texts, self.app.theme.px
        self.fresh_library(size)
        slug = str(self.draft.data.get("id", ""))
        self.heading = texts(f"workshop-entry-heading-{self.draft.kind}", id=slug)
        if self.seen is None:
            self._look()
        room = self.body(size)
        left = round(room.width * LEFT)
        self._left = pygame.Rect(room.left, room.top, left - px(12), room.height)
        right = pygame.Rect(room.left + left, room.top, room.width - left, room.height)
        low = round(right.height * PREVIEW)
        self._pick = pygame.Rect(right.left, right.top, right.width, right.height - low - px(12))
        self._preview = pygame.Rect(right.left, right.bottom - low, right.width, low)
        self._build_rows()
        self._picking().build(self._pick_room)
        self._build_foot(self.footer(size), size)

    def _names(self) -> Names:
        loaded = self.host.loaded
        assert loaded is not None
        return Names(loaded.scenario, loaded.ruleset, self.app.texts)

    def _build_rows(self) -> None:
        names, theme = self._names(), self.app.theme
        self.rows = read_fields(self.draft, Glossary(names), names)
        self.row = min(self.row, len(self.rows) - 1)
        inner = self._left.inflate(-2 * theme.px(PAD), -2 * theme.px(PAD))
        self.add(
            Picker(
                inner, self.heading, len(self.rows), theme.grown(30), draw_card=self._draw_field,
                on_choose=self._choose, on_confirm=lambda: None, chosen=self.row, gap=theme.px(2),
                theme=theme,
            )
        )  # fmt: skip

    def _picking(self) -> Picking:
        return Picking(
            self, self.draft, self.rows[self.row], self.picks, Glossary(self._names()),
            self.app.theme, self.app.texts,
        )  # fmt: skip

    @property
    def _pick_room(self) -> pygame.Rect:
        """The room of what to pick, below its head."""
        px = self.app.theme.px
        room = self._pick.inflate(-2 * px(PAD), -2 * px(PAD))
        head = self.app.theme.line_height("body") + px(10)
        return pygame.Rect(room.left, room.top + head, room.width, room.height - head)

    def _build_foot(self, room: pygame.Rect, size: tuple[int, int]) -> None:
        texts, px = self.app.texts, self.app.theme.px
        self.add_back(size)
        route, row = self.rows[self.row].route, self.rows[self.row]
        may = bool(route) and row.kind == "field" and self.draft.may_drop(route)
        wide = px(230)
        write = pygame.Rect(room.right - wide, room.top, wide, room.height)
        drop = write.move(-wide - px(10), 0)
        label, hint = texts("workshop-entry-drop"), texts("workshop-entry-drop-hint")
        self.add(Button(drop, label, self._drop, enabled=may, hint=hint))
        label, hint = texts("workshop-entry-write"), texts("workshop-entry-write-hint")
        self._write_button = Button(
            write, label, self._write, kind="primary", enabled=self._may_write, hint=hint
        )
        self.add(self._write_button)

    @property
    def _may_write(self) -> bool:
        """Whether the file can be played with the draft, as it is now."""
        seen = self.seen
        return (
            seen is not None
            and seen.draft is self.draft
            and seen.look is not None
            and seen.look.loaded is not None
            and not self._refused
        )

    # What an author does.

    def _choose(self, row: int) -> None:
        self.row, self._refused = row, ""
        self.layout(self.app.size)

    def take(self, draft: Draft, *, rebuilt: bool) -> None:
        """Go on with a draft."""
        self.draft = draft
        self._look()
        names = self._names()
        self.rows = read_fields(draft, Glossary(names), names)
        self.dirty = True
        if rebuilt:
            self.layout(self.app.size)
        else:
            self._write_button.enabled = self._may_write

    def refuse(self, message: str) -> None:
        """Say why what was typed is not taken."""
        self._refused, self.dirty = message, True
        self._write_button.enabled = self._may_write

    def _drop(self) -> None:
        self.take(self.draft.drop(self.rows[self.row].route), rebuilt=True)

    def _write(self) -> None:
        """Write the file, and go back to the workshop."""
        if self.seen is None or not self._may_write:
            return
        name = f"{self.draft.kind}.{self.draft.data['id']}"
        self.host.work.keep(Version(self.seen.text, name), self._base)
        self.app.back()

    def _look(self) -> None:
        """Find out what the draft would do, from now on."""
        draft, at, new, base = self.draft, self._at, self._new, self._base
        path, players = str(self.host.work.file.path), self.host.work.players
        us, china = (find(slug, side).policy for slug, side in zip(players, SIDES, strict=True))
        self._refreshing.ask(
            lambda: looks_at_draft(read_document(base, path), draft, at, us, china, new=new)
        )

    # Drawing.

    def draw_page(self, surface: pygame.Surface) -> None:
        """Draw the panels, the head of what is picked, and the preview."""
        for place in (self._left, self._pick, self._preview):
            panel(surface, place, self.app.theme)
        self._draw_head(surface)
        self._draw_preview(surface)

    def _draw_head(self, surface: pygame.Surface) -> None:
        theme, row = self.app.theme, self.rows[self.row]
        room = self._pick.inflate(-2 * theme.px(PAD), -2 * theme.px(PAD))
        head = row.label if row.kind == "field" else self.app.texts(f"workshop-entry-{row.kind}")
        name = theme.write(surface, head, room.topleft, bold=True, max_width=room.width // 2)
        told = self._refused or self._picking().range_told()
        theme.write(
            surface, told, (room.right, name.centery), role="small", anchor="midright",
            color=theme.alarm if self._refused else theme.ink_soft,
            max_width=room.right - name.right - theme.px(16),
        )  # fmt: skip

    def _draw_preview(self, surface: pygame.Surface) -> None:
        theme = self.app.theme
        room = self._preview.inflate(-2 * theme.px(PAD), -2 * theme.px(PAD))
        told, trouble = self._told()
        line = theme.line_height("small")
        theme.write(
            surface, told, room.topleft, role="small", bold=True,
            color=theme.alarm if trouble else theme.gold, max_width=room.width,
        )  # fmt: skip
        if self.seen is None or self.seen.document is None:
            return
        top, pitch = room.top + line + theme.px(8), line + theme.px(2)
        most = max(1, (room.bottom - top) // pitch)
        lines = self._wrapped(self.seen, room.width)
        here = next(n for n, line in enumerate(lines) if line.at == self._line_of_row(self.seen))
        start = max(0, min(here - most // 2, len(lines) - most))
        for at, line_told in enumerate(lines[start : start + most], start):
            y = top + (at - start) * pitch
            if at == here:
                surface.fill(theme.gold, (room.left, y, theme.px(3), line))
            is_new = line_told.at in self.seen.changed
            theme.write(
                surface, line_told.words, (room.left + line_told.left, y), role="small",
                color=theme.ink if is_new else theme.ink_soft, bold=is_new,
            )  # fmt: skip

    def _wrapped(self, seen: DraftLook, wide: int) -> list[_Told]:
        """Return the lines of the entry as they fit into a width [px]."""
        theme, told = self.app.theme, list[_Told]()
        for at, words in enumerate(seen.lines):
            left = theme.px(8) + theme.px(7) * (len(words) - len(words.lstrip()))
            said = _readable(words.strip(), theme.language)
            wrapped = theme.wrap(said, wide - left, role="small", bold=True)
            told += [_Told(at, left, part) for part in wrapped]
        self.excerpt = (*(each.words for each in told), *self._lines_of_file())
        return told

    def _lines_of_file(self) -> Iterator[str]:
        """Give what the rows tell as the file has it."""
        for row in self.rows:
            yield row.label
            is_field = row.kind == "field"
            if not is_field or isinstance(self.draft.shape_of(row.route), Line):
                yield row.value

    def _line_of_row(self, seen: DraftLook) -> int:
        """On which line of the preview the chosen line of the entry stands."""
        assert seen.document is not None
        entry = (self.draft.kind, self._at)
        whole, place = (
            seen.document.nearest((*entry, *route))[0] for route in ((), self.rows[self.row].route)
        )
        return max(0, (place.key_line or place.line) - whole.line)

    def _told(self) -> tuple[str, bool]:
        """What the draft would do, and whether that is trouble."""
        texts, seen = self.app.texts, self.seen
        if seen is None or seen.draft is not self.draft or (seen.look is None and seen.text):
            return texts("workshop-entry-tries"), False
        if not seen.text or seen.look is None:
            return texts("workshop-entry-unwritable"), True
        if seen.look.loaded is None:
            first = seen.look.findings[0]
            return " ".join(filter(None, (first.message, first.suggested(texts)))), True
        if seen.look.tally is None:
            return texts("workshop-entry-tries"), False
        played = self.host.work.played
        before = None if played is None else played.tally
        loaded = seen.look.loaded
        names = Names(loaded.scenario, loaded.ruleset, texts)
        slug = str(self.draft.data["id"])
        return tell_rate(self.draft.kind, slug, seen.look.tally, before, names), False

    def _draw_field(
        self, surface: pygame.Surface, rect: pygame.Rect, at: int, chosen: bool
    ) -> None:
        if at >= len(self.rows):
            return
        theme, row = self.app.theme, self.rows[at]
        px = theme.px
        if chosen:
            draw_card_ground(surface, rect, theme, chosen=True)
        left = rect.left + px(8) + row.depth * px(INDENT)
        ink = theme.ink_soft if row.kind == "field" else theme.gold
        label = theme.write(
            surface, row.label, (left, rect.centery), role="small", color=ink, anchor="midleft",
            max_width=rect.width // 3,
        )  # fmt: skip
        at_x = max(label.right + px(10), left + px(96) if row.kind == "field" else 0)
        value = theme.write(
            surface, row.value, (at_x, rect.centery), role="small", bold=row.kind == "field",
            color=theme.ink if row.kind == "field" else theme.ink_faint, anchor="midleft",
            max_width=rect.right - px(8) - at_x,
        )  # fmt: skip
        left, room = value.right + px(10), rect.right - px(18) - value.right
        if theme.measure(row.note, role="small")[0] <= room:
            theme.write(
                surface, row.note, (left, rect.centery), role="small", color=theme.ink_soft,
                anchor="midleft",
            )  # fmt: skip

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys of the screen, for the help."""
        texts = self.app.texts
        return [("Tab", texts("network-key-tab")), ("↑ ↓", texts("view-key-choose"))]
