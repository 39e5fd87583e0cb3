"""Where the orders in the slots lead: played on beside the window, and shown on the race."""

from __future__ import annotations

from typing import Final

from game.analysis.projection import Projection, ProjectionRun
from game.readouts.board.projected_end import read_projected_end
from game.readouts.race.planned_race import read_planned_race
from game.rules import Observation
from game.view.board.play_board import PlayBoard

__all__ = ["PlannedProjection"]

SETTLE: Final = 0.25
"""How long a plan has to stay as it is before it is played on [s]."""

Planned = tuple[int, ...]
"""The orders in the slots, without the empty ones."""


class PlannedProjection:
    """The planned orders on the race: gone as soon as the plan changes, back when it is played on.

    What was played on once is kept: an order taken back and given again is not played on again.
    """

    def __init__(self, seen: Observation) -> None:
        self._seen = seen
        self._planned: Planned = ()
        """The plan that is on the race, or on its way there."""
        self._unchanged = 0.0
        """How long it has been what it is [s]."""
        self._known: dict[Planned, Projection] = {}
        self._run: ProjectionRun | None = None
        """The plan being played on."""
        self._told: tuple[object, ...] = ()
        """What was shown last: on which board, of which plan, and what had come of it."""

    def update(self, board: PlayBoard, planned: Planned, present: ProjectionRun, dt: float) -> bool:
        """Follow the plan; True if the board looks different now.

        ``present`` plays on without it: what the plan is told against.
        """
        if planned != self._planned:
            self._planned, self._unchanged = planned, 0.0
            self._give_up()
        self._unchanged += dt
        without = present.projection
        projection = self._projection() if planned and without is not None else None
        own_failed = self._run is not None and self._run.has_failed
        awaited = bool(planned) and projection is None and not (own_failed or present.has_failed)
        told = (board, planned, without is not None, projection is not None, awaited)
        if told == self._told:
            return False
        self._told = told
        if without is None:
            return board.show_planned_race(None, awaited=awaited)
        board.project(read_projected_end(self._seen, without, projection, board.names))
        planned_race = None
        if projection is not None and board.shown.models is not None:
            planned_race = read_planned_race(
                board.race, self._seen, without, projection, board.names
            )
        board.show_planned_race(planned_race, awaited=awaited)
        return True

    def settle(self, planned: Planned) -> None:
        """Play a plan on and wait for it, for a picture."""
        if planned and planned not in self._known:
            run = ProjectionRun(self._seen, planned)
            run.wait()
            if run.projection is not None:
                self._known[planned] = run.projection

    def stop(self) -> None:
        """Play no further."""
        if self._run is not None:
            self._run.stop()
            self._run = None

    def _projection(self) -> Projection | None:
        """What came of the plan; begin to play it on when it has stayed as it is."""
        if self._planned in self._known:
            return self._known[self._planned]
        if self._run is None:
            if self._unchanged >= SETTLE:
                self._run = ProjectionRun(self._seen, self._planned)
                self._run.start()
            return None
        projection = self._run.projection
        if projection is not None:
            self._known[self._planned] = projection
            self._run = None
        return projection

    def _give_up(self) -> None:
        """Let go of matches that nobody asks for; they end by themselves within a turn."""
        if self._run is not None:
            self._run.give_up()
            self._run = None
