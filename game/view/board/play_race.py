"""The race while orders are planned: the stretch in sight, and the forecast beyond today."""

from __future__ import annotations

import pygame

from game.analysis.projection import Outlook
from game.rules import Observation
from game.view.board.play_board import PlayBoard
from game.view.board.play_ghost import PlanGhost
from game.view.board.race_look import RaceLook

__all__ = ["RaceView"]


class RaceView:
    """What the player sees of the race; lives as long as the play screen."""

    def __init__(self, seen: Observation) -> None:
        self.look = RaceLook()
        self._outlook = Outlook(seen)
        self._ghost = PlanGhost(seen)
        self._told: PlayBoard | None = None
        """The board that already shows the forecast."""

    def start(self) -> None:
        """Begin to play on beside the window, unless that has been done."""
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
            board.look(self.look.window)
        return self._ghost.update(board, planned, self._outlook, dt) or changed

    def handle(
        self, event: pygame.event.Event, board: PlayBoard, pointer: tuple[int, int] | None
    ) -> bool:
        """Answer the wheel, a drag and the keys; True if the race looks different now."""
        return self.look.handle(event, board, pointer)
