"""The race while orders are planned: the stretch in sight, and the forecast beyond today."""

from __future__ import annotations

import pygame

from game.analysis.projection import ProjectionRun
from game.rules import Observation
from game.view.board.planned_projection import PlannedProjection
from game.view.board.play_board import PlayBoard
from game.view.board.race_look import RaceLook

__all__ = ["RaceView"]


class RaceView:
    """What the player sees of the race; lives as long as the play screen."""

    def __init__(self, seen: Observation) -> None:
        self.look = RaceLook()
        self._run = ProjectionRun(seen)
        self._planned_race = PlannedProjection(seen)
        self._told: PlayBoard | None = None
        """The board that already shows the forecast."""

    def start(self) -> None:
        """Begin to play on beside the window, unless that has been done."""
        self._run.start()

    def wait(self, planned: tuple[int, ...]) -> None:
        """Wait for the forecast and for that of the plan, for a picture."""
        self._run.wait()
        self._planned_race.settle(planned)

    def stop(self) -> None:
        """Play no further."""
        self._run.stop()
        self._planned_race.stop()

    def update(self, board: PlayBoard, planned: tuple[int, ...], dt: float) -> bool:
        """Give a board its forecast, its stretch and its plan; True if it looks different now."""
        projection, changed = self._run.projection, False
        if projection is not None and self._told is not board:
            self._told, changed = board, True
            board.add_projection(projection.months, projection.position, projection.ships)
            board.look(self.look.window)
        return self._planned_race.update(board, planned, self._run, dt) or changed

    def handle(
        self, event: pygame.event.Event, board: PlayBoard, pointer: tuple[int, int] | None
    ) -> bool:
        """Answer the wheel, a drag and the keys; True if the race looks different now."""
        return self.look.handle(event, board, pointer)
