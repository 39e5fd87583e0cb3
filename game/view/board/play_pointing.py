"""What the player points at on the board, by mouse or by key, and the note beside it."""

from __future__ import annotations

from typing import Final

import pygame

from game.language import Texts
from game.view.board.play_board import PlayBoard
from game.view.board.play_controls import order_on_card
from game.view.drawing.hotspot import Hotspot
from game.view.drawing.shapes import focus_ring
from game.view.drawing.theme import Theme
from game.view.input import keys
from game.view.input.focus import FocusRing
from game.view.screens.hotspot_control import HotspotControl, hotspot_of
from game.view.screens.note import draw_note

__all__ = ["Pointing", "order_pointed_at"]

NOTHING: Final = Hotspot(pygame.Rect(0, 0, 0, 0), ())


def order_pointed_at(ring: FocusRing) -> int | None:
    """Return the order under the mouse, or else under the keyboard; None where there is none.

    While the mouse is on a number the keys point at nothing.
    """
    under = ring.hovered
    order = order_on_card(under)
    is_number = isinstance(under, HotspotControl) and under.breakdown is not None
    if order is not None or is_number or not ring.visible:
        return order
    return order_on_card(ring.focused)


class Pointing:
    """One thing at a time has a note; each method says whether another one has it now."""

    def __init__(self) -> None:
        self.hotspot = NOTHING
        """What is pointed at."""
        self.by_key: Hotspot | None = None
        """The thing of the race that the keys have reached."""
        self._pressed = (-1, -1)
        """Where the mouse button went down."""
        self._at = -1
        """Which thing on the race the keys have reached."""

    @property
    def says(self) -> tuple[str, ...]:
        """The note; its first line is a title. Empty where nothing is pointed at."""
        return self.hotspot.detail

    def show(self, hotspot: Hotspot | None) -> bool:
        """Show a note on a thing, or none."""
        self.by_key = None
        before, self.hotspot = self.hotspot, hotspot or NOTHING
        return before != self.hotspot

    def by_mouse(self, pos: tuple[int, int], board: PlayBoard, ring: FocusRing) -> bool:
        """Point at what lies at ``pos``: a thing on the race, else a place of a panel."""
        hotspot = board.at(pos)
        if hotspot is None:
            return self.show(hotspot_of(ring.hovered))
        return hotspot.detail != self.says and self.show(hotspot)

    def by_focus(self, ring: FocusRing) -> bool:
        """Point at what the keyboard has reached."""
        return self.show(hotspot_of(ring.focused if ring.visible else None))

    def walk(self, event: pygame.event.Event, board: PlayBoard, ring: FocusRing) -> bool:
        """Point at the next thing on the race, or the one before; False if the key means neither.

        Only what has something to say is pointed at.
        """
        on = keys.MARK_ON.met(event)
        if not on and not keys.MARK_BACK.met(event):
            return False
        hotspots = board.race_hotspots()
        if hotspots:
            self._at = (self._at + (1 if on else -1)) % len(hotspots)
            ring.visible = True
            self.show(hotspots[self._at])
            self.by_key = self.hotspot
        return True

    def click(self, event: pygame.event.Event, board: PlayBoard) -> Hotspot | None:
        """Return the thing of the race that was just clicked, if any."""
        if getattr(event, "button", 0) != 1:
            return None
        if event.type == pygame.MOUSEBUTTONDOWN:
            self._pressed = event.pos
        elif event.type == pygame.MOUSEBUTTONUP and event.pos == self._pressed:
            return board.at(event.pos)
        return None

    def draw(self, surface: pygame.Surface, theme: Theme, texts: Texts) -> pygame.Rect:
        """Draw the note, at its foot what a press opens; a ring around what keys have reached.

        Returns what the note covers.
        """
        hotspot = self.hotspot
        if not hotspot.detail:
            return NOTHING.rect.copy()
        if self.by_key is not None:
            focus_ring(surface, hotspot.rect, theme, theme.px(8))
        return draw_note(surface, hotspot, theme, texts)
