"""The matches of this computer: begun, taken up again, played anew, or played on from a turn.

One match is at hand at a time; only about that one do computers think.
"""

import secrets
from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import replace
from pathlib import Path

from game.match.course import Course
from game.match.local_table import LocalTable
from game.match.log import Log, rewound
from game.match.match import RunUp
from game.match.records import address_of, log_of
from game.match.restore import rescue, restore, scenario_now
from game.match.saves import Keeper, Saves
from game.match.seat import Player, Seat
from game.match.session import Session
from game.match.table import Recorded
from game.match.unsealed import Unsealed
from game.rules import SIDES, Side
from game.scenario import Loaded

__all__ = ["LocalMatches", "Seating"]

Seating = Callable[[str, Side], Player | None]
"""Returns who plays a side by the word for it in logs, None for a person; raises for nobody."""


class LocalMatches:
    """Opens matches, saves them all along, and knows which one is at hand.

    What cannot be opened is told by `MatchError` or `ScenarioError`, and by whatever the seating
    raises; the match at hand stays at hand then.
    """

    def __init__(
        self,
        saves: Saves,
        seating: Seating,
        *,
        thinkers: Executor | None = None,
        may_take_back: Callable[[], bool] = lambda: True,
    ) -> None:
        """Open no match yet.

        Args:
            saves: where they are kept.
            seating: who plays by what name.
            thinkers: where computers think; on the spot where None.
            may_take_back: whether people here want turns taken back.
        """
        self.saves = saves
        self.table: Recorded | None = None
        """The match at hand."""
        self._seating = seating
        self._thinkers = thinkers
        self._may_take_back = may_take_back
        self._keeper: Keeper | None = None

    @property
    def file(self) -> Path | None:
        """The save of the match at hand; None where it is not kept."""
        return None if self._keeper is None else self._keeper.path

    def begin(
        self, loaded: Loaded, us: str, china: str, seed: int | None = None
    ) -> Session[Recorded]:
        """Begin a match between those of these names; by a new chance where no seed is given."""
        chance = secrets.randbelow(2**31) if seed is None else seed
        players = [self._seating(who, side) for who, side in zip((us, china), SIDES, strict=True)]
        keeper = self.saves.keeper()
        table = LocalTable(loaded, chance, *players, keep=keeper, thinkers=self._thinkers)
        return self.sit_down(table, keeper)

    def resume(self, path: Path) -> Session[Recorded]:
        """Go on with a saved match; a broken one up to the first line at fault, in a new save.

        One that rested when it was left goes on.
        """
        slot = self.saves.slot(path)
        keeper = self.saves.keeper(None if slot.problem else path)
        restored = restore(path) if slot.rest is None else rescue(path)
        table = self._taken_up(restored.log, restored.loaded, keeper, restored.course)
        table.go_on()  # whoever takes a match up wants no rest, and nobody else leads it
        return self.sit_down(table, keeper)

    def again(self, table: Recorded, us: str, china: str) -> Session[Recorded]:
        """Play the scenario of a match anew, by a new chance, as its file is now."""
        return self.begin(scenario_now(table.loaded, table.log.header), us, china)

    def branch(self, table: Recorded, turns: int) -> Session[Recorded]:
        """Play on from the end of a turn of a match, in a save of its own."""
        keeper = self.saves.keeper()
        log = rewound(table.log, turns)
        return self.sit_down(self._taken_up(log, table.loaded, keeper), keeper)

    def sit_down_after(
        self, run_up: RunUp, loaded: Loaded, us: str, china: str
    ) -> Session[Recorded]:
        """Play on from turns that others have played, in a save that tells who did.

        Args:
            run_up: those turns, of the scenario as it stands.
            loaded: the scenario.
            us: who plays the US from here on.
            china: who plays China.
        """
        now = [self._seating(who, side) for who, side in zip((us, china), SIDES, strict=True)]
        before = [
            Seat(side, self._seating(who, side))
            for who, side in zip(run_up.seats, SIDES, strict=True)
        ]
        keeper = self.saves.keeper()
        log = log_of(run_up.course, address_of(loaded), (before[0], before[1]), loaded.text)
        log = replace(log, interventions=run_up.interventions)
        table = self._taken_up(log, loaded, keeper, run_up.course)
        for side, player in zip(SIDES, now, strict=True):
            table.seat(side, player)
        return self.sit_down(table, keeper)

    def look_back(self, path: Path) -> Session[Recorded]:
        """Open a saved match to look at: nothing is written, nobody thinks, none is at hand."""
        restored = restore(path)
        return Session(self._taken_up(restored.log, restored.loaded, None, restored.course))

    def sit_down(self, table: Recorded, keeper: Keeper | None = None) -> Session[Recorded]:
        """Take a table to hand, instead of the one that was; ``keeper`` keeps its save."""
        self.close()
        self.table, self._keeper = table, keeper
        unsealed = Unsealed(table, None if keeper is None else lambda: keeper.path)
        return Session(table, unsealed=unsealed, may_take_back=self._may_take_back)

    def save(self) -> None:
        """Save the match at hand if it is not: there may be room again."""
        if self.table is not None and self.table.unsaved is not None:
            self.table.save()

    def close(self) -> None:
        """Get up from the match at hand: nobody thinks about it any more."""
        self.save()
        if self.table is not None:
            self.table.close()
        self.table = self._keeper = None

    def _taken_up(
        self, log: Log, loaded: Loaded, keeper: Keeper | None, course: Course | None = None
    ) -> LocalTable:
        us, china = (self._seating(slug, side) for slug, side in zip(log.seats, SIDES, strict=True))
        thinkers = None if keeper is None else self._thinkers
        return LocalTable.resume(
            log, loaded, us, china, keep=keeper, thinkers=thinkers, course=course
        )
