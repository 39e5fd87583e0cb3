"""Looking along the race: the stretch of the calendar in sight, and the forecast beyond today."""

from __future__ import annotations

from typing import Final

import pygame

from game.rules import Observation
from game.view import keys
from game.view.outlook import Outlook
from game.view.readouts.timeline_window import Window
from game.view.screens.play_board import PlayBoard
from game.view.screens.play_ghost import PlanGhost

__all__ = ["RaceView"]

ZOOM: Final = 0.8
"""What one step of the wheel or one key leaves of the stretch."""
STEP: Final = 0.15
"""How far one key moves, as a share of the stretch."""


class RaceView:
    """What the player has chosen to see of the race; lives as long as the play screen."""

    def __init__(self, seen: Observation) -> None:
        self.window: Window | None = None
        """None for the whole calendar."""
        self._outlook = Outlook(seen)
        self._ghost = PlanGhost(seen)
        self._told: PlayBoard | None = None
        """The board that already shows the forecast."""
        self._held = False

    def start(self) -> None:
        """Begin to play on beside the window."""
        self._outlook.start()

    def wait(self, planned: tuple[int, ...]) -> None:
        """Wait for the forecast and for that of the plan, for a picture."""
        self._outlook.wait()
        self._ghost.settle(planned)

    def stop(self) -> None:
        """Play no further."""
        self._outlook.stop()
        self._ghost.stop()

    def update(self, board: PlayBoard, planned: tuple[int, ...], dt: float) -> bool:
        """Give a board its forecast, its stretch and its plan; True if it looks different now."""
        ahead, changed = self._outlook.ahead, False
        if ahead is not None and self._told is not board:
            self._told, changed = board, True
            board.foretell(ahead.months, ahead.position, ahead.ships)
            board.look(self.window)
        return self._ghost.update(board, planned, self._outlook, dt) or changed

    def handle(self, event: pygame.event.Event, board: PlayBoard) -> bool:
        """Answer the wheel, a drag and the keys; True if the race looks different now."""
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
            pos = pygame.mouse.get_pos()
            if board.spots.timeline.collidepoint(pos):
                return self._zoom(ZOOM**event.y, board.date_at(pos[0]), board)
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
