"""A table of elsewhere: the match lies with a server, and this window plays a side of it, or two.

It has the shape of any other table and never makes a window wait: orders are taken at once and on
their way until the server has acknowledged them, and a turn that was resolved there is turned here
when `advance` is called. What the server refuses after all is told by `refused`.
"""

import threading
from collections.abc import Sequence
from typing import Any

from game.match import (
    HUMAN,
    Happening,
    IllegalOrders,
    LocalTable,
    MatchError,
    MovedOn,
    NotNow,
    Player,
    Report,
    Seat,
    named,
)
from game.match.lines import parse
from game.match.revisions import Revisions
from game.online.acts import (
    Act,
    GoOn,
    HandOver,
    Pause,
    Submit,
    TakeBack,
    TakeSeat,
    Withdraw,
)
from game.online.client.link import Link
from game.online.client.room_seat import RoomSeat
from game.online.client.told import Told, require_players
from game.online.errors import OnlineError
from game.players.seating import seated
from game.rules import NO_ORDER, SIDES, Observation, Reason, Ruleset, Side, Verdict
from game.scenario import Loaded, Scenario
from game.scenario.part import SideSlug

__all__ = ["RemoteTable"]


class RemoteTable(RoomSeat):
    """One window's place at a match that a server leads."""

    def __init__(
        self, link: Link, match: str, token: str, loaded: Loaded, *, patience: float = 0.0
    ) -> None:
        """Sit down with a token that the server knows; `wait_until_told` waits for the first news.

        Args:
            link: the way to the server.
            match: the match's name.
            token: this window's.
            loaded: the scenario, as the server sent it.
            patience: so long a call waits for the server where an answer is to be had [s]; 0 for a
                window, which goes on drawing.
        """
        super().__init__(link, match, token, loaded, patience=patience)
        self._turn = 0
        self._revisions = Revisions()
        self._goes_back = False
        self._whole: LocalTable | None = None
        self._chosen: dict[Side, tuple[int, ...] | None] = {}
        self._lock = threading.RLock()
        self._courier.start()

    # What comes in, in the courier's thread.

    def _take(self, news: Any) -> None:
        whole = self._whole
        if whole is None and isinstance(news, dict) and news.get("over") is True:
            whole = self._rebuilt()
        with self._lock:
            first = not self._told.standings
            changed = self._told.take(news)
            if first and any(there != "computer" for there in self._told.room.there):
                self._turn = self._told.turns  # of computers alone it is watched from the opening
            self._turn = min(self._turn, self._told.turns)
            self._whole = whole
            under_way = {each.side for each in self._courier.errands}
            self._chosen = {
                side: chosen for side, chosen in self._chosen.items() if side.slug in under_way
            }
            self._goes_back = self._goes_back and bool(under_way)
            if changed is not None:
                self._revisions = self._revisions.changed(changed)

    def _rebuilt(self) -> LocalTable:
        """Return the whole match from the log that is handed out when it is over."""
        try:
            log = parse(self._courier.fetch("log"), self.match)
            require_players(log.seats)
            us, china = (seated(who, side) for who, side in zip(log.seats, SIDES, strict=True))
            return LocalTable.resume(log, self._loaded, us, china)
        except MatchError as error:
            raise OnlineError("other-match", why=str(error)) from error

    # Table: what it is.

    @property
    def scenario(self) -> Scenario:
        """The scenario, with its texts."""
        return self._loaded.scenario

    @property
    def loaded(self) -> Loaded:
        """The scenario as the server sent it, for another match of it."""
        return self._loaded

    @property
    def ruleset(self) -> Ruleset:
        """The scenario, compiled."""
        return self._loaded.ruleset

    @property
    def sides(self) -> tuple[Side, ...]:
        """The sides that this window plays; none where it watches."""
        return tuple(side for side in SIDES if side.slug in self._told.names)

    @property
    def seats(self) -> tuple[Seat, Seat]:
        """Who sits where, US and China."""
        us, china = self._told.any_standing.seats
        return (
            Seat(Side.US, seated(us, Side.US)),
            Seat(Side.CHINA, seated(china, Side.CHINA)),
        )

    @property
    def revision(self) -> int:
        """How often the table has changed here, by news or by what was done at this window.

        What is said and offered beside it counts apart: `room` is another one then.
        """
        with self._lock:  # what has come in is counted before anybody looks
            return self._revisions.now

    @property
    def turn(self) -> int:
        """Turns finished, and turned at this window."""
        return self._turn

    @property
    def result(self) -> Verdict | None:
        """How the match ended, or None while it runs here."""
        with self._lock:
            return None if self.record is None else self.record.result

    @property
    def taken_back(self) -> int:
        """How many turns were played and then taken back."""
        return self._told.any_standing.taken_back

    @property
    def can_take_back(self) -> bool:
        """Tell whether the last turn may be taken back: not of two people who play apart."""
        return not self._is_behind and self._told.any_standing.can_take_back

    @property
    def paused(self) -> bool:
        """Tell whether the match stands still."""
        return self._told.any_standing.paused

    @property
    def ready(self) -> bool:
        """Tell whether both sides have committed their orders."""
        return all(self.committed(side) for side in SIDES)

    @property
    def record(self) -> LocalTable | None:
        """The whole match with its log, once it is over here and its log was handed out."""
        whole = self._whole
        return whole if whole is not None and whole.turn == self._turn else None

    # Table: what a side knows.

    def observe(self, side: Side) -> Observation:
        """Return what a side knows now."""
        with self._lock:
            return self._mine(side).seen(side, self._turn)

    def problems(self, side: Side, orders: Sequence[int]) -> tuple[Reason, ...]:
        """Return why a side cannot give these orders now; nothing where it can."""
        return self.observe(side).problems(orders)

    def committed(self, side: Side) -> bool:
        """Tell whether a side has committed its orders for this turn, here or there."""
        with self._lock:
            if self._is_behind:
                return True
            if side in self._chosen:
                return self._chosen[side] is not None
            return self._told.any_standing.committed[side]

    def pending(self, side: Side) -> tuple[int, ...] | None:
        """Return what a person of this window has committed for this turn; None before."""
        with self._lock:
            if side.slug not in self._told.standings or not self.seats[side].is_human:
                return None
            if self._is_behind:
                return self._told.report(side, self._turn + 1).orders[side]
            return self._chosen.get(side, self._told.standings[side.slug].pending)

    def since(self, turn: int, side: Side | None = None) -> tuple[Happening, ...]:
        """Return what has happened after ``turn`` turns, as far as a side may know.

        With no side, everything that this window may know, and all there is once it is over.
        """
        with self._lock:
            if self.result is not None and self._whole is not None:
                return self._whole.since(turn, side)
            if side is not None:
                self._mine(side)
            happened = self._told.happened(side, self._turn)
            return tuple(thing for thing in happened if thing.turn > turn)

    def report(self, side: Side, turn: int) -> Report:
        """Return a finished turn (1 is the first) as a side may know it; either once it is over."""
        with self._lock:
            if self.result is not None and self._whole is not None:
                return self._whole.report(side, turn)
            return self._mine(side).report(side, turn)

    def history(self, side: Side) -> tuple[Observation, ...]:
        """Return what a side knew at the opening and after each turn; the truth once it is over."""
        with self._lock:
            if self.result is not None and self._whole is not None:
                return self._whole.history(side)
            told = self._mine(side)
            return tuple(told.seen(side, turn) for turn in range(self._turn + 1))

    # Table: what is done.

    def submit(self, side: Side, orders: Sequence[int], revision: int | None = None) -> None:
        """Commit a side's orders in secret; raise `IllegalOrders` where they cannot be given."""
        if self.result is not None:
            raise NotNow("is-over")
        if revision is not None and self._revisions.is_stale(side, revision):
            raise MovedOn("moved-on", side=side.slug)
        if self.paused:
            raise NotNow("paused")
        if not self.seats[side].is_human:
            raise NotNow("computer-seat", side=side.slug)
        self._require_seat(side)
        if self.committed(side):
            raise NotNow("already-committed", side=side.slug)
        given = tuple(int(order) for order in orders if order != NO_ORDER)
        reasons = self.problems(side, given)
        if reasons:
            raise IllegalOrders(side.slug, reasons)
        standing = self._told.standings[side.slug]
        slugs = named(self.ruleset, side, given)
        act = Submit(side=_slug(side), turn=self._turn, revision=standing.revision, orders=slugs)
        self._choose(act, side, given)

    def withdraw(self, side: Side) -> tuple[int, ...]:
        """Take committed orders back, before they are revealed, and return them."""
        if self.paused:
            raise NotNow("paused")
        given = self.pending(side)
        if given is None or self._is_behind:
            raise NotNow("not-committed", side=side.slug)
        self._choose(Withdraw(side=_slug(side), turn=self._turn), side, None)
        return given

    def take_back(self) -> tuple[int, ...]:
        """Take the last turn back and return the orders the person gave; the match remembers it."""
        if not self.can_take_back:
            raise NotNow("no-taking-back")
        side = next(seat.side for seat in self.seats if seat.is_human)
        given = self.report(side, self._turn).orders[side]
        with self._lock:
            self._turn -= 1
            self._goes_back = True
        self._choose(TakeBack(side=_slug(side), turn=self._turn + 1), side, None)
        return given

    def advance(self) -> bool:
        """Turn a turn that was resolved at the server; True if one was.

        Never waits for a person. Call it as often as you like.
        """
        if self._patience and not self._is_behind:
            self._sync()
            self._courier.wait_for(
                lambda: self._is_behind or self._waits_for_people, self._patience
            )
        with self._lock:
            if not self._is_behind or self.paused:
                return False
            self._turn += 1
            self._chosen.clear()
            self._revisions = self._revisions.changed()
            return True

    def pause(self) -> None:
        """Let the match and its clock rest, for both sides; nothing where they do."""
        if not self.paused:
            self.do(Pause())

    def go_on(self) -> None:
        """Let a match that rests go on; nothing where it does not rest."""
        if self.paused:
            self.do(GoOn())

    def seat(self, side: Side, player: Player | None) -> None:
        """Let a player take a side's seat, or its person again where None."""
        self._require_seat(side)
        act = (
            TakeSeat(side=_slug(side))
            if player is None
            else HandOver(side=_slug(side), to=player.slug)
        )
        self.do(act)

    def next_table(self) -> "RemoteTable":
        """Sit down at the rematch that `room` names; raise `OnlineError` where there is none."""
        if not self.room.next_match:
            raise OnlineError("no-rematch")
        link = Link(self._link.address)
        return RemoteTable(
            link, self.room.next_match, self._token, self._loaded, patience=self._patience
        )

    # What holds here.

    @property
    def _is_behind(self) -> bool:
        """Tell whether a turn was resolved at the server that has not been turned here."""
        return self._told.turns > self._turn and not self._goes_back

    @property
    def _waits_for_people(self) -> bool:
        """Tell whether the server waits for orders of a person, or for nobody any more."""
        standing = self._told.any_standing
        if standing.result is not None or standing.paused:
            return True
        return any(
            who == HUMAN and not standing.committed[side]
            for side, who in zip(SIDES, standing.seats, strict=True)
        )

    def _mine(self, side: Side) -> Told:
        if self._told.eyes(side) is None:
            raise NotNow("other-seat", side=side.slug)
        return self._told

    def _require_seat(self, side: Side) -> None:
        if side not in self.sides:
            raise NotNow("other-seat", side=side.slug)

    def _choose(self, act: Act, side: Side, chosen: tuple[int, ...] | None) -> None:
        """Send what a side has chosen, which holds here until the server tells how it stands."""
        with self._lock:
            self._chosen[side] = chosen
            self._revisions = self._revisions.changed([side])
            errand = self._courier.send(act)
        self._settle(errand)


def _slug(side: Side) -> SideSlug:
    return "us" if side is Side.US else "china"
