"""The table: where one sits to play. Screens know nothing else of a match.

A local match is one table; a match over the network is another with the same shape. What saving,
transcripts and rematches ask for is its record: a match whose log lies elsewhere, with whoever
leads it, has none here until it is over and its log is handed out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from game.match.errors import SaveError
from game.match.happenings import Happening
from game.match.interventions import Intervention
from game.match.log import Log
from game.match.seat import Player, Seat
from game.rules import Observation, Reason, Ruleset, Side, Verdict
from game.scenario import Loaded, Scenario

__all__ = ["Recorded", "Report", "Table"]


@dataclass(frozen=True)
class Report:
    """One finished turn as a side may know it."""

    turn: int
    """Counted from 1, as on screen."""
    before: Observation
    after: Observation
    """Its ledger holds the causes of the changes that the side can see."""
    orders: tuple[tuple[int, ...], tuple[int, ...]]
    """What was ordered, US and China, as positions in the menus; the rival's covert orders are
    left out."""
    happenings: tuple[Happening, ...]


class Table(Protocol):
    """What every table offers."""

    @property
    def revision(self) -> int:
        """How often the table has changed: whoever drew it at another one has to look again."""
        ...

    @property
    def record(self) -> Recorded | None:
        """The match with its log; None where that is not here, or not yet."""
        ...

    @property
    def scenario(self) -> Scenario:
        """The scenario, with its texts."""
        ...

    @property
    def ruleset(self) -> Ruleset:
        """The scenario, compiled."""
        ...

    @property
    def seats(self) -> tuple[Seat, Seat]:
        """Who sits where now, US and China."""
        ...

    @property
    def paused(self) -> bool:
        """Tell whether the match rests: no orders are taken and no turn is resolved."""
        ...

    @property
    def turn(self) -> int:
        """Turns finished."""
        ...

    @property
    def result(self) -> Verdict | None:
        """How the match ended, or None while it runs."""
        ...

    @property
    def taken_back(self) -> int:
        """How many turns were played and then taken back."""
        ...

    @property
    def can_take_back(self) -> bool:
        """Tell whether the last turn may be taken back now: by one person, against the computer."""
        ...

    @property
    def ready(self) -> bool:
        """Tell whether both sides have committed their orders."""
        ...

    def observe(self, side: Side) -> Observation:
        """Return what a side knows now."""
        ...

    def problems(self, side: Side, orders: Sequence[int]) -> tuple[Reason, ...]:
        """Return why a side cannot give these orders now; nothing where it can."""
        ...

    def submit(self, side: Side, orders: Sequence[int], revision: int | None = None) -> None:
        """Commit a side's orders in secret.

        Args:
            side: whose orders.
            orders: positions in its menu.
            revision: of the table on which they were chosen; None for one who has just looked.

        Raises:
            MovedOn: the board or the seat has changed since that revision, or the orders have been
                committed already; nothing is applied.
            NotNow: it is not for orders now.
            IllegalOrders: they cannot be given.
        """
        ...

    def withdraw(self, side: Side) -> tuple[int, ...]:
        """Take committed orders back, before they are revealed, and return them."""
        ...

    def take_back(self) -> tuple[int, ...]:
        """Take the last turn back and return the orders the person gave; the match remembers it."""
        ...

    def committed(self, side: Side) -> bool:
        """Tell whether a side has committed its orders for this turn."""
        ...

    def pending(self, side: Side) -> tuple[int, ...] | None:
        """Return what a person has committed for this turn, for that person; None before."""
        ...

    def pause(self) -> None:
        """Let the match rest; nothing where it does."""
        ...

    def go_on(self) -> None:
        """Let a match that rests go on; nothing where it does not rest."""
        ...

    def seat(self, side: Side, player: Player | None) -> None:
        """Hand a side's seat to a computer, or to a person where None.

        What the side had committed is given up; nothing where the same one sits there already.
        """
        ...

    def advance(self) -> bool:
        """Let computers answer, resolve the turn if both sides have committed; True if it was.

        Never waits for a person, and does nothing while the match rests. Call it as often as you
        like.
        """
        ...

    def since(self, turn: int, side: Side | None = None) -> tuple[Happening, ...]:
        """Return what has happened after ``turn`` turns, as far as a side may know.

        With no side, everything: for the end of the match and for those who only watch.
        """
        ...

    def report(self, side: Side, turn: int) -> Report:
        """Return a finished turn (1 is the first) as a side may know it."""
        ...

    def history(self, side: Side) -> tuple[Observation, ...]:
        """Return what a side knew at the opening and after each turn.

        Once the match is over, what was true: nothing is secret then but the seed.
        """
        ...

    def close(self) -> None:
        """Get up from the table: nobody here thinks about it any more. What was played stays."""
        ...


class Recorded(Table, Protocol):
    """A table with its log, and a place where that is kept."""

    @property
    def loaded(self) -> Loaded:
        """The scenario with its file, for another match of it."""
        ...

    @property
    def log(self) -> Log:
        """The match so far, as it is saved."""
        ...

    def intervene(self, what: Intervention) -> None:
        """Let something be done from outside the rules, now, and write it down.

        Orders that were committed on a board that this changes are given up.

        Raises:
            UnknownSubject: the scenario has no such thing.
            WrongValue: it cannot be set to that.
            NotNow: the match is over, and the board stays as it is.
        """
        ...

    @property
    def unsaved(self) -> SaveError | None:
        """Why the match as it stands could not be saved; None where it is."""
        ...

    def save(self) -> None:
        """Have the match kept as it is now, as happens by itself after each commitment and turn."""
        ...
