"""A match as its server holds it: every act is written down before it is acknowledged.

One thread alone calls what is in here; whoever listens on the network queues for it. The table
knows the secrets of both sides, and `view` hands out to each window its own.
"""

import time
from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from game.match import (
    HUMAN,
    Intervention,
    InterventionKind,
    LocalTable,
    MatchError,
    MovedOn,
    NotNow,
    Player,
    numbered,
    scenario_of,
)
from game.match.lines import write
from game.match.revisions import Revisions
from game.online.acts import (
    Act,
    GoOn,
    HandOver,
    Offer,
    Pause,
    Submit,
    TakeBack,
    TakeSeat,
    Withdraw,
    act_of,
)
from game.online.errors import OnlineError
from game.online.protocol import digest_of
from game.online.server.folding import room_after
from game.online.server.opening import Opening
from game.online.server.presence import Presence
from game.online.server.refusal import refusal_out
from game.online.server.room import Holder, Place, Room
from game.online.server.room_out import room_out
from game.online.server.store import Event, Store, StoreError
from game.online.server.turn_clock import TurnClock
from game.online.server.views import Views
from game.online.server.written import bare, log_so_far, today
from game.online.wire import data_of, scenario_out, text_of
from game.players.roster import UnknownPlayer
from game.players.seating import seated
from game.rules import SIDES, Side
from game.scenario import Loaded

__all__ = ["HostedMatch"]

SERVER = "server"
"""Who does what nobody asked for: turns that resolve once a computer has answered, time that is
up."""

Clock = Callable[[], float]


class HostedMatch:
    """One match, its room, and the file in which both can be taken up again."""

    def __init__(
        self, store: Store, *, now: Clock = time.monotonic, thinkers: Executor | None = None
    ) -> None:
        """Take a match up from its file, as the last act in it left it.

        Args:
            store: the file; at least the opening is in it.
            now: the time by a steady clock [s].
            thinkers: where computers think; on the spot where None.

        Raises:
            SaveError: the file is of other rules, or of a scenario that is not to be had.
        """
        self._store, self._now, self._thinkers = store, now, thinkers
        self.opening = Opening.read(next(store.events()).act)
        self.presence = Presence(now)
        self.on_change: Callable[[], None] = lambda: None
        """Called after every change."""
        self.revision = time.time_ns() // 1_000_000
        """Rises with every change that a window might want to know of; higher after a restart."""
        self._take_up()

    @classmethod
    def begin(
        cls,
        store: Store,
        opening: Opening,
        loaded: Loaded,
        seed: int,
        *,
        now: Clock = time.monotonic,
        thinkers: Executor | None = None,
    ) -> "HostedMatch":
        """Open a new match in an empty file.

        Raises:
            UnknownPlayer: nobody of that name plays that side.
        """
        us, china = (seated(slug, side) for slug, side in zip(opening.seats, SIDES, strict=True))
        log = write(LocalTable(loaded, seed, us, china).log)
        store.append(Event(None, SERVER, opening.write(), "{}", log, (0, 0, 0), today()))
        return cls(store, now=now, thinkers=thinkers)

    def _take_up(self) -> None:
        """Read the file from its beginning; what was in memory and is not in it is forgotten."""
        log = log_so_far(self._store)
        loaded = scenario_of(log, str(self._store.path))
        self.room = room_after(self._store.events(), self.opening.seats)
        us, china = (
            self._player(who, side) for who, side in zip(self.room.seats, SIDES, strict=True)
        )
        now, *since = self._store.last().revisions
        self.table = LocalTable.resume(
            log,
            loaded,
            us,
            china,
            thinkers=self._thinkers,
            revisions=Revisions(now, (since[0], since[1])),
        )
        self.clock = TurnClock(self.opening.clock, self._now)
        self._views = Views(self.table)
        self._end_if_agreed(self.room)
        self._changed()

    # Who sits down.

    def sit(self, token: str, place: Place) -> Holder:
        """Let whoever brings this token sit down; the same token sits where it sat before.

        Raises:
            OnlineError: somebody sits there already, or the computer does.
        """
        digest = digest_of(token)
        if self.room.holder(digest) is None:
            told = text_of({"kind": "sit", "place": place, "digest": digest})
            self._write(told, self.room.sit(digest, place), moved=False)
        found = self.holder(token)
        assert found is not None
        return found

    def holder(self, token: str) -> Holder | None:
        """Return who holds a token, and note that they are there."""
        found = self.room.holder(digest_of(token))
        if found is not None:
            self.presence.hear(found.digest)
        return found

    def free(self, side: Side) -> None:
        """Free a seat, for whoever comes next with the code: its window has lost its token."""
        told = text_of({"kind": "free", "side": side.slug})
        self._write(told, self.room.freed(side), moved=False)

    def seat_from(self, holder: Holder) -> None:
        """Let somebody of the match before sit down on the other side, with the token they have."""
        place: Place = (
            "china" if holder.place == "us" else "us" if holder.place == "china" else holder.place
        )
        told = text_of({"kind": "sit", "place": place, "digest": holder.digest})
        self._write(told, self.room.sit(holder.digest, place), moved=False)

    # What is done.

    def act(self, who: Holder, key: str, data: object) -> dict[str, Any]:
        """Do what a window asks, once for each key, and return what is to be answered.

        What cannot be done is answered too, and stays so for this key: a request that the network
        repeats late must not do what it could not at first.

        Raises:
            OnlineError: it describes no act, or the key was used for another one.
            StoreError: it could not be written down; then it was not done.
        """
        act = act_of(data)
        known = self._store.of_key(_key(who, key))
        if known is not None:
            if known.act != act.model_dump_json():
                raise OnlineError("key-used")
            answer: dict[str, Any] = data_of(known.answer)
            return answer
        try:
            room, before = self.room.after(who, act), self.table.revision
            with self._as_written():
                self._at_table(act)
                self._end_if_agreed(room)
                answer, moved = {"revision": self.revision + 1}, self.table.revision != before
                told = act.model_dump_json()
                self._write(told, room, who=who, key=key, answer=answer, moved=moved)
        except (MatchError, OnlineError) as error:
            if isinstance(error, StoreError):
                raise
            answer = refusal_out(error)
            told = act.model_dump_json()
            self._write(told, self.room, who=who, key=key, answer=answer, moved=False)
        return answer

    def tick(self) -> None:
        """Do what nobody asks for: turns whose computers have answered, and time that is up."""
        if self.presence.has_changed():
            self._changed()
        if self.is_over or self.table.paused:
            return
        with self._as_written():
            if self.clock.is_up:
                late = [seat.side for seat in self.table.seats if seat.is_human]
                for side in late:
                    if not self.table.committed(side):
                        self.table.submit(side, ())
                self._resolve()
                self._write(text_of({"kind": "time-up"}), self.room)
            elif self._resolve():
                self._write(text_of({"kind": "resolve", "turn": self.table.turn}), self.room)

    def follow_with(self, match: str) -> None:
        """Note which match is the rematch of this one."""
        told = text_of({"kind": "rematch", "match": match})
        self._write(told, self.room.followed_by(match), moved=False)

    def stop_clock(self) -> None:
        """Pause a match that has a clock: whoever comes back to it shall not find it run down."""
        if self.opening.clock is not None and not self.is_over and not self.table.paused:
            self.table.pause()
            self._write(text_of({"kind": "stop-clock"}), self.room)

    def close(self) -> None:
        """Get up from the table and let go of the file; everything stays as it is written down."""
        self.table.close()
        self._store.close()

    def _at_table(self, act: Act) -> None:
        """Do to the table what an act says; raise what the table raises where it cannot be."""
        table = self.table
        match act:
            case Submit() | Withdraw() | TakeBack() if act.turn != table.turn:
                raise MovedOn("moved-on", side=act.side)
            case Submit():
                given = numbered(table.ruleset, act.of, act.orders)
                table.submit(act.of, given, act.revision)
            case Withdraw():
                table.withdraw(act.of)
            case TakeBack():
                table.take_back()
            case HandOver() | TakeSeat():
                who = act.to if isinstance(act, HandOver) else HUMAN
                table.seat(act.of, self._player(who, act.of))
            case Pause():
                table.pause()
            case GoOn():
                table.go_on()
            case Offer(what="draw") if table.result is not None:
                raise NotNow("is-over")
        self._resolve()

    def _resolve(self) -> bool:
        """Resolve the turn if everybody has answered; with both people away it waits for one."""
        kept = [self.room.people[seat.side] and not seat.is_human for seat in self.table.seats]
        if all(kept) or self.table.paused or not self.table.advance():
            return False
        self.clock.restart()
        return True

    def _end_if_agreed(self, room: Room) -> None:
        """End the match where both sides have agreed to a draw."""
        if room.agreed("draw") and self.table.result is None:
            self.table.intervene(Intervention(InterventionKind.DRAW))

    def _player(self, slug: str, side: Side) -> Player | None:
        try:
            return seated(slug, side)
        except UnknownPlayer:
            raise OnlineError("no-such-player", player=slug) from None

    @contextmanager
    def _as_written(self) -> Iterator[None]:
        """Go back to what is written down if something fails once the table has gone on."""
        before = self.table.revision
        try:
            yield
        except (MatchError, OnlineError):
            if self.table.revision != before:
                self._take_up()
            raise
        except BaseException:
            self._take_up()
            raise

    def _write(
        self,
        act: str,
        room: Room,
        *,
        who: Holder | None = None,
        key: str = "",
        answer: dict[str, Any] | None = None,
        moved: bool = True,
    ) -> None:
        """Write an act down; only then has it been done.

        Args:
            act: the act, as JSON.
            room: the room after it.
            who: who asked for it; nobody where None.
            key: theirs for it.
            answer: what they are answered.
            moved: whether the match may have changed, not only the room.
        """
        self._store.append(
            Event(
                key=None if who is None else _key(who, key),
                who=SERVER if who is None else who.digest,
                act=act,
                answer=text_of(answer or {}),
                log=bare(self.table.log) if moved else None,
                revisions=(self.table.revision, *self.table.revisions.since),
                at=today(),
            )
        )
        self.room = room
        self._changed()

    def _changed(self) -> None:
        self.revision += 1
        runs = not self.is_over and not self.table.paused
        self.clock.let_run(runs and not any(map(self.room.is_open, SIDES)))
        self.on_change()

    # What is told.

    @property
    def file(self) -> Path:
        """The file in which the match is written down."""
        return self._store.path

    @property
    def is_over(self) -> bool:
        """Tell whether the match has ended: its log is no secret then."""
        return self.table.result is not None

    @property
    def wants_rematch(self) -> bool:
        """Tell whether both sides have asked for a rematch that has not been opened yet."""
        return self.room.agreed("rematch") and not self.room.rematch

    def view(self, who: Holder, after: int, taken_back: int) -> str:
        """Return all that a window may know now, as JSON.

        Args:
            who: the window.
            after: how many turns it knows; those that follow are told.
            taken_back: how many it knows to have been taken back; where there are more, it may
                know turns that are no more, and all are told.
        """
        if taken_back != self.table.taken_back:
            after = 0
        return text_of(
            {
                "revision": self.revision,
                "match": self.opening.match,
                "place": who.place,
                "over": self.is_over,
                **self._views.of(who.sides, after),
                "room": room_out(self.room, self.presence, self.clock),
            }
        )

    def scenario(self) -> str:
        """Return the scenario as JSON; who joins needs no copy of it."""
        return text_of(scenario_out(self.table.loaded))

    def log(self) -> str:
        """Return the whole log once the match is over; raise `OnlineError` before."""
        if not self.is_over:
            raise OnlineError("not-over")
        return write(self.table.log)


def _key(who: Holder, key: str) -> str:
    """Return the key of an act among those of everybody."""
    return f"{who.digest}:{key}"
