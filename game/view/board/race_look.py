"""The stretch of the race in sight, as the player has chosen it: by wheel, drag and keys."""

from __future__ import annotations

from typing import Final

import pygame

from game.readouts.race.timeline_window import Window
from game.view.board.play_board import PlayBoard
from game.view.input import keys

__all__ = ["RaceLook"]

ZOOM: Final = 0.8
"""What one step of the wheel or one key leaves of the stretch."""
STEP: Final = 0.15
"""How far one key moves, as a share of the stretch."""


class RaceLook:
    """What is seen of the race; outlives the board, which is read anew for another moment."""

    def __init__(self) -> None:
        self.window: Window | None = None
        """None for the whole calendar."""
        self._held = False

    def apply(self, board: PlayBoard) -> None:
        """Show the same stretch on another board, moved as far as its own today asks for."""
        if self.window is not None:
            self.window = self.window.kept_in(board.race)
            board.look(self.window)

    def handle(
        self, event: pygame.event.Event, board: PlayBoard, pointer: tuple[int, int] | None
    ) -> bool:
        """Answer the wheel, a drag and the keys; True if the race looks different now.

        ``pointer`` is where the mouse was seen last.
        """
        if event.type == pygame.KEYDOWN:
            return self._key(event, board)
        if event.type == pygame.MOUSEBUTTONDOWN:
            self._held = event.button == 1 and board.spots.timeline.collidepoint(event.pos)
        elif event.type == pygame.MOUSEMOTION and self._held:
            self._held = bool(event.buttons[0])
            years = -event.rel[0] * board.years_per_pixel
            return self._held and event.rel[0] != 0 and self._move(years, board)
        elif event.type == pygame.MOUSEBUTTONUP:
            self._held = False
        elif event.type == pygame.MOUSEWHEEL:
            if pointer is None or not board.spots.timeline.collidepoint(pointer):
                return False
            return self._zoom(ZOOM**event.y, board.date_at(pointer[0]), board)
        return False

    def _key(self, event: pygame.event.Event, board: PlayBoard) -> bool:
        if keys.CLOSER.met(event) or keys.WIDER.met(event):
            return self._zoom(ZOOM if keys.CLOSER.met(event) else 1 / ZOOM, board.race.now, board)
        if keys.WHOLE.met(event) and self.window is not None:
            return self._show(None, board)
        if keys.EARLIER.met(event) or keys.LATER.met(event):
            span = board.shown.end - board.shown.start
            return self._move((STEP if keys.LATER.met(event) else -STEP) * span, board)
        return False

    def _zoom(self, factor: float, at: float, board: PlayBoard) -> bool:
        return self._show(self._window(board).zoomed(factor, at, board.race), board)

    def _move(self, years: float, board: PlayBoard) -> bool:
        return self._show(self._window(board).moved(years, board.race), board)

    def _window(self, board: PlayBoard) -> Window:
        return self.window or Window(board.race.start, board.race.end)

    def _show(self, window: Window | None, board: PlayBoard) -> bool:
        if window == self._window(board):
            return False
        self.window = window
        board.look(window)
        return True
