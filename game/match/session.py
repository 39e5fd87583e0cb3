"""A match as it is led at a screen: who comes next, what is shown to whom, when a turn resolves.

Nothing is drawn, said or waited for here. The window and the dialogue in text ask which phase it
is, show it in their way, and tell when the person in front of them is done with it:

- one person: orders, wait, reveal, report, and round again;
- two people at one screen: each takes it in turn behind a hand-over that shows nothing, reads the
  report and gives orders; the reveal is for both;
- nobody: the board is watched. Each turn waits until it is asked for, but where others play at
  screens of their own, and who watches is shown what comes of it.

A table may move on without the screen: somebody else plays at it, or leads the match. The screen
asks for that from time to time (`Session.follow`), and shows the phase at hand anew.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from game.match.shared_screen import known_to_all, people_at
from game.match.table import Report, Table
from game.match.unsealed import Unsealed
from game.rules import NO_ORDER, Observation, Side

__all__ = ["Phase", "Session"]

Table_co = TypeVar("Table_co", bound=Table, covariant=True)


@dataclass(frozen=True)
class _Stood:
    """How a table stood for those at a screen: what of it makes a phase another one."""

    turn: int
    taken_back: int
    seats: tuple[str, ...]
    happened: int
    """So many things have happened; what is done from outside happens too."""
    committed: tuple[bool, ...]
    """Of the people at the screen."""

    @classmethod
    def of(cls, table: Table, people: Sequence[Side], viewer: Side) -> "_Stood":
        """Return how a table stands now."""
        return cls(
            turn=table.turn,
            taken_back=table.taken_back,
            seats=tuple(seat.slug for seat in table.seats),
            happened=len(table.since(0, viewer)),
            committed=tuple(table.committed(side) for side in people),
        )


class Phase(StrEnum):
    """What is shown at the screen, until somebody is done with it."""

    HAND_OVER = "hand-over"
    """Two people share the screen, and one is to take it: nothing of the match is shown."""
    REPORT = "report"
    """A side reads what the last turn has brought it."""
    ORDERS = "orders"
    """A side chooses its orders."""
    WATCH = "watch"
    """Nobody plays: the next turn waits until it is asked for."""
    WAIT = "wait"
    """Nobody here has still to commit; the turn resolves once whoever is elsewhere has answered."""
    REVEAL = "reveal"
    """What both sides had ordered is turned for everybody at the screen."""
    ENDING = "ending"
    """The match is over, and nothing is secret any more."""


_IN_A_TURN = (Phase.ORDERS, Phase.WAIT, Phase.WATCH)
"""Phases of a turn that is not resolved yet."""


class Session(Generic[Table_co]):
    """Leads one match from phase to phase, at a table of any kind."""

    def __init__(
        self,
        table: Table_co,
        *,
        people: Sequence[Side] | None = None,
        unsealed: Unsealed | None = None,
        may_take_back: Callable[[], bool] = lambda: True,
    ) -> None:
        """Sit down to a match that is new or under way.

        Args:
            table: the match.
            people: the sides whose people sit at this screen, US first; all that people play where
                None. Somebody who plays from elsewhere is none of them.
            unsealed: keeps what is chosen and not yet committed, for who comes back to it.
            may_take_back: whether the people here want turns taken back at all.
        """
        self._table = table
        self._here = None if people is None else tuple(people)
        self._unsealed = unsealed
        self._chosen: dict[Side, tuple[int, tuple[int, ...]]] = {}
        """What a side has put into its slots, and in which turn."""
        self._may_take_back = may_take_back
        self._look()
        self.phase, self.side = Phase.ENDING, self.viewer
        """What is shown, and through whose eyes."""
        self._begin_turn()
        if self.phase is Phase.WAIT and len(self.people) > 1:
            self.phase = Phase.HAND_OVER  # whoever opens a match of two says first who is there

    @property
    def table(self) -> Table_co:
        """The match."""
        return self._table

    @property
    def people(self) -> tuple[Side, ...]:
        """The sides whose people sit at this screen now, US first."""
        there = people_at(self.table)
        return there if self._here is None else tuple(each for each in self._here if each in there)

    @property
    def viewer(self) -> Side:
        """Whose eyes the screen has that only one person, or nobody, or everybody looks at."""
        people = self.people or self._here
        return people[0] if people else Side.US

    @property
    def is_over(self) -> bool:
        """Tell whether the match has ended; its last turn may still have to be shown."""
        return self.table.result is not None

    @property
    def can_take_back(self) -> bool:
        """Tell whether the last turn may be taken back now, and is wanted to be."""
        return self._may_take_back() and self.table.can_take_back

    # What is shown.

    def seen(self, side: Side) -> Observation:
        """Return the board as a side knows it, with the causes of the last turn."""
        turn = self.table.turn
        return self.table.report(side, turn).after if turn else self.table.observe(side)

    def history(self, side: Side) -> tuple[Observation, ...]:
        """Return what a side knew at the opening and after each turn, the last one as `seen`."""
        return (*self.table.history(side)[:-1], self.seen(side))

    def reveal(self) -> Report:
        """Return the last turn as everybody at the screen may know it."""
        if len(self.people) > 1:
            return known_to_all(self.table, self.table.turn)
        return self.report(self.viewer)

    def report(self, side: Side) -> Report:
        """Return the last turn as a side may know it."""
        return self.table.report(side, self.table.turn)

    def planned(self, side: Side) -> tuple[int, ...]:
        """Return what lies in the slots of a side: committed, or chosen before and kept."""
        committed = self.table.pending(side)
        if committed is not None:
            return committed
        kept = () if self._unsealed is None else self._unsealed.of(side)
        turn, chosen = self._chosen.get(side, (-1, ()))
        if kept or turn != self.table.turn or self.table.problems(side, chosen):
            return kept
        return chosen

    # What the people at the screen do.

    def go_on(self) -> None:
        """Go on from what was shown: the person in front of the screen is done with it."""
        match self.phase:
            case Phase.HAND_OVER if self.table.turn:
                self.phase = Phase.REPORT
            case Phase.REPORT if self.is_over:
                self.phase = Phase.ENDING
            case Phase.HAND_OVER | Phase.REPORT:
                self._choose()
            case Phase.WATCH:
                self.phase = Phase.WAIT
            case Phase.REVEAL if len(self.people) == 1:
                self.phase = Phase.REPORT
            case Phase.REVEAL:
                self._begin_turn()
            case _:
                raise ValueError(f"nobody goes on from {self.phase} without doing something")

    def keep(self, side: Side, orders: Sequence[int]) -> None:
        """Keep what a side has chosen so far, in the order of choosing."""
        if side not in self.people or self.table.committed(side):
            return
        self._chosen[side] = (self.table.turn, tuple(each for each in orders if each != NO_ORDER))
        if self._unsealed is not None:
            self._unsealed.keep(side, orders)

    def submit(self, side: Side, orders: Sequence[int]) -> None:
        """Commit a side's orders, chosen on the board that is shown.

        Raises:
            MovedOn: it is another board by now: `follow` says which phase to show.
            NotNow: it is not for orders now.
            IllegalOrders: they cannot be given.
        """
        self.table.submit(side, orders, self._revision)
        self._look()
        self._begin_turn()

    def withdraw(self, side: Side) -> None:
        """Let a side choose again before its orders are revealed; raise `NotNow` if it is late."""
        self.table.withdraw(side)
        self._look()
        self.phase, self.side = Phase.ORDERS, side

    def advance(self) -> bool:
        """Let whoever is elsewhere answer; True once the turn is resolved and may be revealed.

        Never waits: call it as often as you like.
        """
        if not self.table.advance():
            return False
        self._look()
        self.phase, self.side = Phase.REVEAL, self.viewer
        return True

    def follow(self) -> bool:
        """Notice what has come about at the table otherwise than through this screen.

        A turn that was resolved is turned up; a board that is another one, or a seat that somebody
        else has taken, begins the turn at hand anew. That the rival has committed is no reason to
        look again.

        Returns:
            Whether the phase at hand is to be shown anew.
        """
        if self.table.revision == self._revision:
            return False
        before = self._stood
        self._look()
        if self._stood == before:
            return False
        if self.table.turn > before.turn and self.phase in _IN_A_TURN:
            self.phase, self.side = Phase.REVEAL, self.viewer
        else:
            self._begin_turn()
        return True

    def _look(self) -> None:
        """Remember how the table stands, as it is shown from now on."""
        self._revision = self.table.revision  # first: what changes meanwhile is noticed later
        self._stood = _Stood.of(self.table, self.people, self.viewer)

    def take_back(self) -> tuple[int, ...]:
        """Take the last turn back and return what the person had ordered, to choose from again."""
        given = self.table.take_back()
        self._look()
        self.phase, self.side = Phase.ORDERS, self.viewer
        return given

    def _choose(self) -> None:
        """Let the side at hand choose, if it has not, and if its seat is not another's by now."""
        if self.side not in self.people:
            self._begin_turn()
        else:
            self.phase = Phase.WAIT if self.table.committed(self.side) else Phase.ORDERS

    def _begin_turn(self) -> None:
        """Find who comes next in the turn at hand: the first who has not committed."""
        to_choose = [side for side in self.people if not self.table.committed(side)]
        self.side = to_choose[0] if to_choose else self.viewer
        if self.is_over:
            self.phase = Phase.ENDING
        elif not self.people:
            self.phase = Phase.WATCH if self._here is None else Phase.WAIT
        elif not to_choose:
            self.phase = Phase.WAIT
        else:
            self.phase = Phase.HAND_OVER if len(self.people) > 1 else Phase.ORDERS
