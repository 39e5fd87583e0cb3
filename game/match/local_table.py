"""A table on this computer: people at one screen, the computer, or both."""

from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from dataclasses import replace

from game.match.alone import Alone, alone
from game.match.course import Course, is_agreed, named, numbered
from game.match.errors import MovedOn, NotNow, SaveError
from game.match.happenings import (
    Happening,
    Kind,
    from_outside,
    happened_in,
    happenings_of,
)
from game.match.interventions import Intervention, InterventionKind
from game.match.log import Log
from game.match.records import address_of, end_of, header_of, rebuild, record_of
from game.match.revisions import Revisions
from game.match.seat import Player, Seat
from game.match.table import Report
from game.match.thought import Thoughts
from game.match.told import history_of, report_of
from game.rules import SIDES, Observation, Reason, Ruleset, Side, Verdict, observe
from game.scenario import Loaded, Scenario

__all__ = ["LocalTable"]


class LocalTable(Alone):
    """A match on this computer: two people, a person and the computer, or two computers.

    Whatever changes it or reads more than one thing of it is done by one thread at a time, so that
    a server may ask from several.
    """

    def __init__(
        self,
        loaded: Loaded,
        seed: int,
        us: Player | None = None,
        china: Player | None = None,
        *,
        keep: Callable[[Log], None] | None = None,
        thinkers: Executor | None = None,
    ) -> None:
        """Sit down to a new match.

        Args:
            loaded: the scenario.
            seed: decides all chance of the match.
            us: who plays the US; a person where None.
            china: who plays China; a person where None.
            keep: called with the log after the opening, each commitment and each turn: the
                autosave. When it fails, the match goes on and ``unsaved`` says why.
            thinkers: where computers think, so that a window can go on drawing; they begin when
                a turn does, and have mostly done when the person has. Where None they think on
                the spot, when the table advances.
        """
        super().__init__()
        self._loaded = loaded
        self._course = Course(loaded.ruleset, seed)
        self._seats = (Seat(Side.US, us), Seat(Side.CHINA, china))
        self._pending: list[tuple[int, ...] | None] = [None, None]
        self._thoughts = Thoughts(thinkers)
        self._happenings: list[Happening] = []
        self.revisions = Revisions()
        """How often it has changed, and when for whom."""
        self._keep = keep
        self.unsaved: SaveError | None = None
        """Why the last autosave failed, or None."""
        self._log = Log(header_of(self._course, address_of(loaded), self._seats, loaded.text))
        self.save()
        self._begin_thinking()

    @classmethod
    def resume(
        cls,
        log: Log,
        loaded: Loaded,
        us: Player | None = None,
        china: Player | None = None,
        *,
        keep: Callable[[Log], None] | None = None,
        thinkers: Executor | None = None,
        course: Course | None = None,
        revisions: Revisions | None = None,
    ) -> "LocalTable":
        """Go on with a saved match: the same states, and orders that were committed still are.

        Args:
            log: the match so far.
            loaded: its scenario.
            us: who sits there now, see ``Log.seats``; a person where None.
            china: as ``us``.
            keep: as of a new match.
            thinkers: as of a new match.
            course: what was rebuilt from the log already, where it was.
            revisions: of the table that the log was of, for those who still look at that.

        Raises:
            SaveError: the log does not rebuild under these rules and this scenario.
        """
        table = cls(loaded, log.header.seed, us, china)
        table._take_up(log, course or rebuild(log, loaded.ruleset))
        table.revisions = revisions or table.revisions
        table._keep = keep
        table.save()
        table._thoughts = Thoughts(thinkers)
        table._begin_thinking()
        return table

    def close(self) -> None:
        """Get up from the table: nobody thinks about it any more. What was played stays saved."""
        self._thoughts.stop()

    def _take_up(self, log: Log, course: Course) -> None:
        """Bring a fresh table to where a log leaves off.

        Its first line stays, wherever the scenario was found; an older one encloses it from now on.
        """
        enclosed = log.header.enclosed or self._log.header.enclosed
        self._course = course
        self._log = replace(
            log, header=replace(log.header, enclosed=enclosed), pending=(None, None), end=None
        )
        self._happenings = list(happened_in(course, log.interventions))
        for side in SIDES:
            waiting = log.pending[side]
            if waiting is not None and self._seats[side].is_human:
                self._pending[side] = numbered(self.ruleset, side, waiting)
                self._log = self._log.with_pending(side, waiting)
        self._close_if_over()

    @property
    def revision(self) -> int:
        """How often the table has changed: whoever drew it at another one has to look again."""
        return self.revisions.now

    @property
    def record(self) -> "LocalTable":
        """The match with its log: this table."""
        return self

    @property
    def scenario(self) -> Scenario:
        """The scenario, with its texts."""
        return self._loaded.scenario

    @property
    def loaded(self) -> Loaded:
        """The scenario with its file, for another match of it."""
        return self._loaded

    @property
    def ruleset(self) -> Ruleset:
        """The scenario, compiled."""
        return self._loaded.ruleset

    @property
    def seats(self) -> tuple[Seat, Seat]:
        """Who sits where now, US and China."""
        return self._seats

    @property
    def paused(self) -> bool:
        """Tell whether the match rests: no orders are taken and no turn is resolved."""
        return self._log.paused

    @property
    def turn(self) -> int:
        """Turns finished."""
        return len(self._course.turns)

    @property
    @alone
    def result(self) -> Verdict | None:
        """How the match ended, or None while it runs."""
        return self._course.verdict if self._course.is_over else None

    @property
    def log(self) -> Log:
        """The match so far, as it is saved."""
        return self._log

    @property
    def taken_back(self) -> int:
        """How many turns were played and then taken back."""
        return len(self._log.taken_back)

    @property
    @alone
    def can_take_back(self) -> bool:
        """Tell whether the last turn may be taken back: by one person, against the computer.

        Two people would see what the other had kept secret, also once one of them has left; and
        nobody takes back what was done from outside.
        """
        people = sum(seat.is_human for seat in self._seats)
        goes_on = self.turn > 0 and self.result is None and not self.paused
        return people == 1 and goes_on and not self._log.is_touched

    @property
    @alone
    def ready(self) -> bool:
        """Tell whether both sides have committed their orders."""
        return all(orders is not None for orders in self._pending)

    @alone
    def observe(self, side: Side) -> Observation:
        """Return what a side knows now; before the first turn with what was done from outside."""
        ledger = None if self._course.turns else self._course.opening_ledger
        return observe(self.ruleset, self._course.state, side, ledger)

    @alone
    def problems(self, side: Side, orders: Sequence[int]) -> tuple[Reason, ...]:
        """Return why a side cannot give these orders now; nothing where it can."""
        return self._course.problems(side, orders)

    @alone
    def submit(self, side: Side, orders: Sequence[int], revision: int | None = None) -> None:
        """Commit a person's orders in secret; arguments and errors as of `Table`."""
        if self.result is not None:
            raise NotNow("is-over")
        if revision is not None and self.revisions.is_stale(side, revision):
            raise MovedOn("moved-on", side=side.slug)
        if self.paused:
            raise NotNow("paused")
        if not self._seats[side].is_human:
            raise NotNow("computer-seat", side=side.slug)
        if self._pending[side] is not None:
            raise NotNow("already-committed", side=side.slug)
        given = self._course.require_legal(side, orders)
        self._pending[side] = given
        self._log = self._log.with_pending(side, named(self.ruleset, side, given))
        self._changed([side])

    @alone
    def withdraw(self, side: Side) -> tuple[int, ...]:
        """Take a person's committed orders back, before they are revealed, and return them."""
        if self.paused:
            raise NotNow("paused")
        given = self._pending[side]
        if given is None or not self._seats[side].is_human:
            raise NotNow("not-committed", side=side.slug)
        self._pending[side] = None
        self._log = self._log.with_pending(side, None)
        self._changed([side])
        return given

    @alone
    def take_back(self) -> tuple[int, ...]:
        """Take the last turn back and return the orders that the person had given in it.

        The match remembers it. Chance is by seed, turn and name: the same orders would lead to
        the same turn.
        """
        if not self.can_take_back:
            raise NotNow("no-taking-back")
        self.close()
        turn = self._course.take_back()
        self._pending = [None, None]
        self._log = self._log.before_last()
        self._happenings = list(happened_in(self._course, self._log.interventions))
        self._changed()
        self._begin_thinking()
        return next(turn.orders[seat.side] for seat in self._seats if seat.is_human)

    def committed(self, side: Side) -> bool:
        """Tell whether a side has committed its orders for this turn."""
        return self._pending[side] is not None

    def pending(self, side: Side) -> tuple[int, ...] | None:
        """Return what a person has committed for this turn, for that person; None before."""
        return self._pending[side] if self._seats[side].is_human else None

    def pause(self) -> None:
        """Let the match rest; nothing where it does."""
        self._rest(InterventionKind.PAUSE)

    def go_on(self) -> None:
        """Let a match that rests go on; nothing where it does not rest."""
        self._rest(InterventionKind.GO_ON)

    @alone
    def _rest(self, kind: InterventionKind) -> None:
        if self.paused is not (kind is InterventionKind.PAUSE):
            self.intervene(Intervention(kind))

    @alone
    def seat(self, side: Side, player: Player | None) -> None:
        """Hand a side's seat to a computer, or to a person where None."""
        seat = Seat(side, player)
        if seat.slug != self._seats[side].slug:
            self._seats = (seat, self._seats[1]) if side is Side.US else (self._seats[0], seat)
            self._write_down(Intervention(InterventionKind.SEAT, side.slug, text=seat.slug), [side])

    @alone
    def intervene(self, what: Intervention) -> None:
        """Let something be done from outside the rules, now, and write it down."""
        if what.kind is InterventionKind.SEAT:
            raise ValueError("a seat is handed over by `seat`, which is told to whom")
        self._write_down(what, SIDES if what.unseals else ())

    def _write_down(self, what: Intervention, sides: Sequence[Side]) -> None:
        """Do what is done from outside; what these sides had in mind for the turn is given up."""
        if self.result is not None and what.kind is not InterventionKind.NOTE:
            raise NotNow("is-over")
        done = self._course.intervene(what)
        self._log = self._log.with_intervention(done)
        self._happenings.append(from_outside(done))
        if done.kind is InterventionKind.DRAW:
            self._close_if_over()
        for side in sides:
            self._pending[side] = None
        self._thoughts.stop(sides)
        self._changed(sides)
        self._begin_thinking()

    @alone
    def advance(self) -> bool:
        """Let computers answer, resolve the turn if both sides have committed; True if it was."""
        if self.result is not None or self.paused:
            return False
        for seat in self._seats:
            if seat.player is not None and self._pending[seat.side] is None:
                self._pending[seat.side] = self._answer(seat.side, seat.player)
        us, china = self._pending
        if us is None or china is None:
            return False
        self._resolve(us, china)
        return True

    @alone
    def since(self, turn: int, side: Side | None = None) -> tuple[Happening, ...]:
        """Return what has happened after ``turn`` turns, as far as a side may know."""
        known = (thing for thing in self._happenings if thing.is_known_to(side))
        return tuple(thing for thing in known if thing.turn > turn)

    @alone
    def report(self, side: Side, turn: int) -> Report:
        """Return a finished turn (1 is the first) as a side may know it."""
        return report_of(self._course, turn, side, self._happenings)

    @alone
    def history(self, side: Side) -> tuple[Observation, ...]:
        """Return what a side knew at the opening and after each turn; the truth once it is over."""
        return history_of(self._course, side)

    def _begin_thinking(self) -> None:
        """Let computers begin with their answers, where they do not think on the spot."""
        if self._thoughts.on_the_spot or self.result is not None:
            return
        for seat in self._seats:
            if seat.player is not None and self._pending[seat.side] is None:
                self._thoughts.begin(seat.side, seat.player, self._course)

    def _answer(self, side: Side, player: Player) -> tuple[int, ...] | None:
        """Return a computer's orders, or None while it is still thinking."""
        self._thoughts.begin(side, player, self._course)
        given = self._thoughts.answer(side)
        return None if given is None else self._course.require_legal(side, given)

    def _resolve(self, us: tuple[int, ...], china: tuple[int, ...]) -> None:
        turn = self._course.play(us, china)
        self._pending = [None, None]
        self._log = self._log.after(record_of(self.ruleset, turn))
        self._happenings += happenings_of(self.ruleset, turn)
        self._close_if_over()
        self._changed()
        self._begin_thinking()

    def _close_if_over(self) -> None:
        """Write the ending into the log, and among the happenings where it is not told there."""
        verdict = self.result
        if verdict is None:
            return
        end = end_of(self.ruleset, verdict)
        self._log = replace(self._log, end=end)
        if not is_agreed(verdict):
            self._happenings.append(Happening(self.turn, Kind.ENDING, end.ending))

    def _changed(self, sides: Sequence[Side] = SIDES) -> None:
        """Have a change kept, and count it; it concerns the orders of these sides."""
        self.revisions = self.revisions.changed(sides)
        self.save()

    @alone
    def save(self) -> None:
        """Have the match kept as it is now, as happens by itself after each commitment and turn."""
        if self._keep is None:
            return
        try:
            self._keep(self._log)
            self.unsaved = None
        except SaveError as problem:
            self.unsaved = problem
