"""A table on this computer: people at one screen, the computer, or both."""

from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from dataclasses import replace

from game.match.course import Course, named, numbered
from game.match.errors import NotNow, SaveError
from game.match.happenings import Happening, Kind, happenings_of, known_orders
from game.match.log import Log
from game.match.records import address_of, end_of, header_of, rebuild, record_of
from game.match.seat import Player, Seat, stream_of
from game.match.table import Report
from game.match.thought import Thought
from game.rules import SIDES, Observation, Reason, Ruleset, Side, Verdict, observe
from game.scenario import Loaded, Scenario

__all__ = ["LocalTable"]


class LocalTable:
    """A match on this computer: two people, a person and the computer, or two computers."""

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
        self._loaded = loaded
        self._course = Course(loaded.ruleset, seed)
        self._seats = (Seat(Side.US, us), Seat(Side.CHINA, china))
        self._pending: list[tuple[int, ...] | None] = [None, None]
        self._thoughts: list[Thought | None] = [None, None]
        self._thinkers = thinkers
        self._happenings: list[Happening] = []
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
    ) -> "LocalTable":
        """Go on with a saved match: the same states, and orders that were committed still are.

        A ``course`` that was rebuilt from the log already spares doing it again.

        Raises:
            SaveError: the log does not rebuild under these rules and this scenario.
        """
        table = cls(loaded, log.header.seed, us, china)
        table._take_up(log, course or rebuild(log, loaded.ruleset))
        table._keep = keep
        table.save()
        table._thinkers = thinkers
        table._begin_thinking()
        return table

    def close(self) -> None:
        """Get up from the table: nobody thinks about it any more. What was played stays saved."""
        for thought in self._thoughts:
            if thought is not None:
                thought.stop()
        self._thoughts = [None, None]

    def _take_up(self, log: Log, course: Course) -> None:
        """Bring a fresh table to where a log leaves off.

        Its first line stays, wherever the scenario was found; an older one encloses it from now on.
        """
        enclosed = log.header.enclosed or self._log.header.enclosed
        self._log = Log(replace(log.header, enclosed=enclosed), taken_back=log.taken_back)
        self._course = course
        for turn in self._course.turns:
            self._log = self._log.after(record_of(self.ruleset, turn))
            self._happenings += happenings_of(self.ruleset, turn)
        for side in SIDES:
            waiting = log.pending[side]
            if waiting is not None and self._seats[side].is_human:
                self._pending[side] = numbered(self.ruleset, side, waiting)
                self._log = self._log.with_pending(side, waiting)
        self._close_if_over()

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
        """Who sits where, US and China."""
        return self._seats

    @property
    def turn(self) -> int:
        """Turns finished."""
        return len(self._course.turns)

    @property
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
    def can_take_back(self) -> bool:
        """Tell whether the last turn may be taken back: by one person, against the computer.

        Two people would see what the other had kept secret.
        """
        people = sum(seat.is_human for seat in self._seats)
        return people == 1 and self.turn > 0 and self.result is None

    @property
    def ready(self) -> bool:
        """Tell whether both sides have committed their orders."""
        return all(orders is not None for orders in self._pending)

    def observe(self, side: Side) -> Observation:
        """Return what a side knows now."""
        return observe(self.ruleset, self._course.state, side)

    def problems(self, side: Side, orders: Sequence[int]) -> tuple[Reason, ...]:
        """Return why a side cannot give these orders now; nothing where it can."""
        return self._course.problems(side, orders)

    def submit(self, side: Side, orders: Sequence[int]) -> None:
        """Commit a person's orders in secret; raise `IllegalOrders` where they cannot be given."""
        if self.result is not None:
            raise NotNow("is-over")
        if not self._seats[side].is_human:
            raise NotNow("computer-seat", side=side.slug)
        if self._pending[side] is not None:
            raise NotNow("already-committed", side=side.slug)
        given = self._course.require_legal(side, orders)
        self._pending[side] = given
        self._log = self._log.with_pending(side, named(self.ruleset, side, given))
        self.save()

    def withdraw(self, side: Side) -> tuple[int, ...]:
        """Take a person's committed orders back, before they are revealed, and return them."""
        given = self._pending[side]
        if given is None or not self._seats[side].is_human:
            raise NotNow("not-committed", side=side.slug)
        self._pending[side] = None
        self._log = self._log.with_pending(side, None)
        self.save()
        return given

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
        self._happenings = [thing for thing in self._happenings if thing.turn < turn.number]
        self.save()
        self._begin_thinking()
        return next(turn.orders[seat.side] for seat in self._seats if seat.is_human)

    def committed(self, side: Side) -> bool:
        """Tell whether a side has committed its orders for this turn."""
        return self._pending[side] is not None

    def pending(self, side: Side) -> tuple[int, ...] | None:
        """Return what a person has committed for this turn, for that person; None before."""
        return self._pending[side] if self._seats[side].is_human else None

    def advance(self) -> bool:
        """Let computers answer, resolve the turn if both sides have committed; True if it was."""
        if self.result is not None:
            return False
        for seat in self._seats:
            if seat.player is not None and self._pending[seat.side] is None:
                self._pending[seat.side] = self._answer(seat.side, seat.player)
        us, china = self._pending
        if us is None or china is None:
            return False
        self._resolve(us, china)
        return True

    def since(self, turn: int, side: Side | None = None) -> tuple[Happening, ...]:
        """Return what has happened after ``turn`` turns, as far as a side may know."""
        happened = (thing for thing in self._happenings if thing.turn > turn)
        return tuple(thing for thing in happened if thing.is_known_to(side))

    def report(self, side: Side, turn: int) -> Report:
        """Return a finished turn (1 is the first) as a side may know it."""
        done = self._course.turns[turn - 1]
        return Report(
            turn=turn,
            before=observe(self.ruleset, done.before, side),
            after=observe(self.ruleset, done.after, side, done.outcome.ledger),
            orders=known_orders(self.ruleset, done, side),
            happenings=tuple(thing for thing in self.since(turn - 1, side) if thing.turn == turn),
        )

    def history(self, side: Side) -> tuple[Observation, ...]:
        """Return what a side knew at the opening and after each turn; the truth once it is over."""
        if self.result is None:
            return tuple(observe(self.ruleset, state, side) for state in self._course.states)
        unseeded = (replace(state, seed=state.seed * 0) for state in self._course.states)
        return tuple(Observation(side, self.ruleset, state) for state in unseeded)

    def _begin_thinking(self) -> None:
        """Let computers begin with their answers, where they do not think on the spot."""
        if self._thinkers is None or self.result is not None:
            return
        for seat in self._seats:
            if seat.player is not None:
                self._thoughts[seat.side] = self._thought(seat.side, seat.player)

    def _answer(self, side: Side, player: Player) -> tuple[int, ...] | None:
        """Return a computer's orders, or None while it is still thinking."""
        thought = self._thoughts[side] or self._thought(side, player)
        self._thoughts[side] = thought
        if not thought.is_done:
            return None
        self._thoughts[side] = None
        return self._course.require_legal(side, thought.orders)

    def _thought(self, side: Side, player: Player) -> Thought:
        state = self._course.state
        seen = observe(self.ruleset, state, side)
        return Thought(player, seen, stream_of(state.seed, state.turn, side), self._thinkers)

    def _resolve(self, us: tuple[int, ...], china: tuple[int, ...]) -> None:
        turn = self._course.play(us, china)
        self._pending = [None, None]
        self._log = self._log.after(record_of(self.ruleset, turn))
        self._happenings += happenings_of(self.ruleset, turn)
        self._close_if_over()
        self.save()
        self._begin_thinking()

    def _close_if_over(self) -> None:
        """Write the ending into the log and among the happenings, once the match has one."""
        verdict = self.result
        if verdict is None:
            return
        end = end_of(self.ruleset, verdict)
        self._log = replace(self._log, end=end)
        self._happenings.append(Happening(self.turn, Kind.ENDING, end.ending))

    def save(self) -> None:
        """Have the match kept as it is now, as happens by itself after each commitment and turn."""
        if self._keep is None:
            return
        try:
            self._keep(self._log)
            self.unsaved = None
        except SaveError as problem:
            self.unsaved = problem
