"""What the player points at on the board, by mouse or by key, and the note beside it."""

from __future__ import annotations

from typing import Final

import pygame

from game.view.focus import FocusRing
from game.view.screens.play_board import Mark, PlayBoard
from game.view.screens.play_controls import note_of
from game.view.shapes import focus_ring
from game.view.theme import Theme
from game.view.widgets.tooltip import draw_tooltip, place_tooltip

__all__ = ["Pointing"]

NOWHERE: Final = pygame.Rect(0, 0, 0, 0)


class Pointing:
    """One thing at a time has a note; each method says whether another one has it now."""

    def __init__(self) -> None:
        self.says: tuple[str, ...] = ()
        """The note; its first line is a title. Empty where nothing is pointed at."""
        self._at = NOWHERE.copy()
        self.page = ""
        """The page of the encyclopaedia on a thing of the race that the keys have reached."""
        self._pressed = (-1, -1)
        """Where the mouse button went down."""
        self._mark = -1
        """Which thing on the race the keys have reached."""

    def show(self, mark: Mark | None) -> bool:
        """Show a note on a thing, or none."""
        self.page = ""
        rect, detail = mark or (NOWHERE, ())
        if (detail, rect) == (self.says, self._at):
            return False
        self.says, self._at = detail, rect.copy()
        return True

    def by_mouse(self, pos: tuple[int, int], board: PlayBoard, ring: FocusRing) -> bool:
        """Point at what lies at ``pos``: a thing on the race, else a place of a panel."""
        mark = board.at(pos)
        if mark is None:
            return self.show(note_of(ring.hovered))
        return mark[1] != self.says and self.show(mark)

    def by_focus(self, ring: FocusRing) -> bool:
        """Point at what the keyboard has reached."""
        return self.show(note_of(ring.focused if ring.visible else None))

    def step(self, step: int, board: PlayBoard, ring: FocusRing) -> None:
        """Point at the next thing on the race that has something to say."""
        marks = board.marks()
        if marks:
            self._mark = (self._mark + step) % len(marks)
            ring.visible = True
            self.show(marks[self._mark])
            self.page = board.page_of(self.says)

    def click(self, event: pygame.event.Event, board: PlayBoard) -> str:
        """Return the page on the thing of the race that was just clicked, if any."""
        if getattr(event, "button", 0) != 1:
            return ""
        if event.type == pygame.MOUSEBUTTONDOWN:
            self._pressed = event.pos
        elif event.type == pygame.MOUSEBUTTONUP and event.pos == self._pressed:
            mark = board.at(event.pos)
            return board.page_of(mark[1]) if mark else ""
        return ""

    def draw(self, surface: pygame.Surface, theme: Theme, hint: str, *, by_key: bool) -> None:
        """Draw the note with a ``hint`` at its foot; a ring around its thing where keys lead."""
        if not self.says:
            return
        says = (*self.says, hint) if hint else self.says
        note = place_tooltip(says, self._at, surface.get_rect(), theme)
        if by_key:
            focus_ring(surface, self._at, theme, theme.px(8))
        draw_tooltip(surface, note, says, theme)
