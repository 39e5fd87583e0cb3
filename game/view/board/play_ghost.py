"""Where the orders in the slots lead: played on beside the window, and shown on the race."""

from __future__ import annotations

from typing import Final

from game.analysis.projection import Ahead, Outlook
from game.readouts.board.projection import read_projection
from game.readouts.race.timeline_ghost import read_ghost
from game.rules import Observation
from game.view.board.play_board import PlayBoard

__all__ = ["PlanGhost"]

SETTLE: Final = 0.25
"""How long a plan has to stay as it is before it is played on [s]."""

Planned = tuple[int, ...]
"""The orders in the slots, without the empty ones."""


class PlanGhost:
    """The planned orders on the race: gone as soon as the plan changes, back when it is played on.

    What was played on once is kept: an order taken back and given again is not played on again.
    """

    def __init__(self, seen: Observation) -> None:
        self._seen = seen
        self._planned: Planned = ()
        """The plan that is on the race, or on its way there."""
        self._unchanged = 0.0
        """How long it has been what it is [s]."""
        self._known: dict[Planned, Ahead] = {}
        self._outlook: Outlook | None = None
        """The plan being played on."""
        self._told: tuple[object, ...] = ()
        """What was shown last: on which board, of which plan, and what had come of it."""

    def update(self, board: PlayBoard, planned: Planned, present: Outlook, dt: float) -> bool:
        """Follow the plan; True if the board looks different now.

        ``present`` plays on without it: what the plan is told against.
        """
        if planned != self._planned:
            self._planned, self._unchanged = planned, 0.0
            self._give_up()
        self._unchanged += dt
        without = present.ahead
        ahead = self._ahead() if planned and without is not None else None
        own_failed = self._outlook is not None and self._outlook.has_failed
        awaited = bool(planned) and ahead is None and not (own_failed or present.has_failed)
        told = (board, planned, without is not None, ahead is not None, awaited)
        if told == self._told:
            return False
        self._told = told
        if without is None:
            return board.show_ghost(None, awaited=awaited)
        board.project(read_projection(self._seen, without, ahead, board.names))
        ghost = None
        if ahead is not None:
            ghost = read_ghost(board.race, self._seen, without, ahead, board.names)
        board.show_ghost(ghost, awaited=awaited)
        return True

    def settle(self, planned: Planned) -> None:
        """Play a plan on and wait for it, for a picture."""
        if planned and planned not in self._known:
            outlook = Outlook(self._seen, planned)
            outlook.wait()
            if outlook.ahead is not None:
                self._known[planned] = outlook.ahead

    def stop(self) -> None:
        """Play no further."""
        if self._outlook is not None:
            self._outlook.stop()
            self._outlook = None

    def _ahead(self) -> Ahead | None:
        """What came of the plan; begin to play it on when it has stayed as it is."""
        if self._planned in self._known:
            return self._known[self._planned]
        if self._outlook is None:
            if self._unchanged >= SETTLE:
                self._outlook = Outlook(self._seen, self._planned)
                self._outlook.start()
            return None
        ahead = self._outlook.ahead
        if ahead is not None:
            self._known[self._planned] = ahead
            self._outlook = None
        return ahead

    def _give_up(self) -> None:
        """Let go of matches that nobody asks for; they end by themselves within a turn."""
        if self._outlook is not None:
            self._outlook.give_up()
            self._outlook = None
