"""A class as its server holds it: every act is written down before it is acknowledged.

One thread alone calls what is in here; whoever listens on the network queues for it. The table
knows the secrets of both teams, and `views` hands out to each device its own.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from secrets import compare_digest
from typing import Any

from game.classroom.aliases import draw_alias
from game.classroom.at_table import AtTable
from game.classroom.audiences import Audiences
from game.classroom.cast import Cast
from game.classroom.class_log import ClassRecord, WrittenAct, record_of, written_acts
from game.classroom.errors import ClassError
from game.classroom.folding import SERVER, TEACHER, Who, after
from game.classroom.following import Following
from game.classroom.joining import require_door, return_code, role_for
from game.classroom.opening import ClassOpening
from game.classroom.people import Student
from game.classroom.phase_clock import PhaseClock
from game.classroom.phases import TIMED
from game.classroom.room import ClassRoom
from game.classroom.server_acts import ClassAct, Return, Sit, TakenUp
from game.classroom.student_acts import BoardAct, Propose, student_act_of
from game.classroom.teacher_acts import teacher_act_of
from game.match import LocalTable, MatchError, scenario_of
from game.match.lines import write
from game.match.revisions import Revisions
from game.online.errors import OnlineError
from game.online.protocol import digest_of
from game.online.server.presence import Presence
from game.online.server.refusal import refusal_out
from game.online.server.store import Event, Store, StoreError
from game.online.server.written import bare, log_so_far, today
from game.online.wire import data_of, text_of
from game.rules import Side
from game.scenario import Loaded

__all__ = ["HostedClass"]

Clock = Callable[[], float]


class HostedClass:
    """One class: its match, its room, and the file in which both can be taken up again."""

    def __init__(self, store: Store, *, now: Clock = time.monotonic) -> None:
        """Take a class up from its file, as the last act in it left it.

        Args:
            store: the file; at least the opening is in it.
            now: the time by a steady clock [s].

        Raises:
            SaveError: the file is of other rules, or of a scenario that is not to be had.
        """
        self._store, self._now = store, now
        self.opening = ClassOpening.read(next(store.events()).act)
        self.presence = Presence(now)
        self.on_change: Callable[[], None] = lambda: None
        """Called after every change."""
        self.audiences = Audiences(time.time_ns() // 1_000_000)
        """For whom how much has changed; higher after a restart."""
        self.clock = PhaseClock(now)
        self._take_up()
        self.clock = self._clock_so_far()

    @classmethod
    def begin(
        cls,
        store: Store,
        opening: ClassOpening,
        loaded: Loaded,
        seed: int,
        *,
        now: Clock = time.monotonic,
    ) -> "HostedClass":
        """Open a new class in an empty file."""
        log = write(LocalTable(loaded, seed).log)
        store.append(Event(None, SERVER, opening.write(), "{}", log, (0, 0, 0), today()))
        return cls(store, now=now)

    def rest(self) -> None:
        """Stop the clock of a class that was taken up again; the teacher has it go on."""
        if self.room.phase in TIMED and not self.room.paused:
            self._do(SERVER, TakenUp())
        self._follow()

    def _take_up(self) -> None:
        """Read the file from its beginning; what was in memory and is not in it is forgotten."""
        log = log_so_far(self._store)
        loaded = scenario_of(log, str(self._store.path))
        now, us, china = self._store.last().revisions
        self.table = LocalTable.resume(log, loaded, revisions=Revisions(now, (us, china)))
        self.room = ClassRoom(Cast.of(loaded.scenario))
        for done in self._done_so_far():
            self.room = after(self.room, done.who, done.act)
        self._following = Following(self.presence)
        self._changed(self.room)

    def _done_so_far(self) -> Iterator[WrittenAct]:
        """Yield what was done; what was refused is left out."""
        return (each for each in written_acts(self._store) if not each.refused)

    def _clock_so_far(self) -> PhaseClock:
        """Return the clock as it stood with the last act: time without a server does not count."""
        room, hands = ClassRoom(self.room.cast), [0.0]
        clock = PhaseClock(lambda: hands[0])
        for done in self._done_so_far():
            hands[0] = done.at.timestamp()
            then, room = room, after(room, done.who, done.act)
            clock.follow(then, room, done.act)
        return clock.on(self._now)

    # Who sits down.

    def sit(self, token: str, pin: str) -> Student:
        """Let whoever brings this token sit down; the same token sits where it sat before.

        Raises:
            ClassError: the door is closed, the class full, the PIN another, or the device was sent
                away.
        """
        if self.student(token) is None:
            require_door(self.room, self.opening.pin, pin)
            taken = [each.alias for each in self.room.students]
            role = role_for(self.room)
            self._do(SERVER, Sit(digest=digest_of(token), alias=draw_alias(taken), role=role))
        found = self.student(token)
        assert found is not None
        return found

    def sit_at(self, token: str, role: str) -> Student:
        """Let a seat of this computer itself sit down in a role, whether the door is open or not.

        Raises:
            ClassError: there is no such role, or the seat was sent away.
        """
        if role not in self.room.cast.by_id:
            raise ClassError("no-such-role", role=role)
        if self.student(token) is None:
            taken = [each.alias for each in self.room.students]
            self._do(SERVER, Sit(digest=digest_of(token), alias=draw_alias(taken), role=role))
        found = self.student(token)
        assert found is not None
        return found

    def student(self, token: str) -> Student | None:
        """Return whose token this is, and note that they are there; None for nobody's.

        Raises:
            ClassError: the device was sent away.
        """
        found = self.room.with_digest(digest_of(token))
        if found is None:
            return None
        if found.revoked:
            raise ClassError("revoked")
        self.presence.hear(found.digest)
        if found.role in self.room.absent:
            self._follow()
        return found

    def come_back(self, token: str, code: str) -> Student:
        """Let somebody sit down again on another device, by the code of their seat.

        Raises:
            ClassError: it is nobody's code.
        """
        for each in self.room.students:
            right = return_code(self.opening.secret, each)
            if not each.revoked and compare_digest(right.encode(), code.encode()):
                self._do(SERVER, Return(student=each.number, digest=digest_of(token)))
                found = self.student(token)
                assert found is not None
                return found
        raise ClassError("wrong-code")

    # What is done.

    def act(self, student: Student, key: str, data: object) -> dict[str, Any]:
        """Do what a student asks, once for each key, and return what is to be answered.

        What cannot be done is answered too (``refused``, ``facts``), and stays so for this key: a
        request that the network repeats late must not do what it could not at first.

        Raises:
            OnlineError: it describes no act, or the key was used for another one.
            StoreError: it could not be written down; then it was not done.
        """
        return self._once(student.number, key, student_act_of(data))

    def lead(self, key: str, data: object) -> dict[str, Any]:
        """Do what the teacher asks, as `act` does for a student."""
        return self._once(TEACHER, key, teacher_act_of(data))

    def tick(self) -> None:
        """Do what nobody asks for: time that is up, personas for who is gone, turns to resolve."""
        if self.presence.has_changed():
            self._changed(self.room)
        self._follow()

    def close(self) -> None:
        """Let go of the file; everything stays as it is written down."""
        self.table.close()
        self._store.close()

    @contextmanager
    def together(self) -> Iterator[None]:
        """Write down at once, at its end, what is done in this block; acknowledge it after that.

        Raises:
            StoreError: it could not be written down; then none of it was done.
        """
        try:
            with self._store.together():
                yield
        except StoreError:
            self._take_up()
            self.clock = self._clock_so_far()
            raise

    def _once(self, who: Who, key: str, act: ClassAct) -> dict[str, Any]:
        named = f"{who}:{key}"
        known = self._store.of_key(named)
        if known is not None:
            if known.act != act.model_dump_json():
                raise OnlineError("key-used")
            answer: dict[str, Any] = data_of(known.answer)
            return answer
        try:
            answer = self._do(who, act, named)
        except (MatchError, OnlineError) as error:
            if isinstance(error, StoreError):
                raise
            answer = refusal_out(error)
            self._write(who, act, self.room, key=named, answer=answer, moved=False)
            return answer
        self._follow()
        return answer

    def _do(self, who: Who, act: ClassAct, key: str | None = None) -> dict[str, Any]:
        """Do an act and write it down; raise what room or table have against it."""
        at_table = AtTable(self.table, self.room)
        if isinstance(act, BoardAct):
            assert isinstance(who, int)
            at_table.require(who, act)
        room = after(self.room, who, act)  # raises before anything is done
        answer: dict[str, Any] = {"done": act.kind}
        if isinstance(act, Propose):
            answer["number"] = room.proposals[-1].number
        with self._as_written():
            done = at_table.done(act)
            self.table = done.table
            room = after(self.room, who, done.act)
            self._write(who, done.act, room, key=key, answer=answer, moved=done.moved)
        return answer

    def _follow(self) -> None:
        """Do whatever follows from how things stand, until nothing does."""
        while (act := self._following.due(self.room, self.table, self.clock)) is not None:
            self._do(SERVER, act)

    @contextmanager
    def _as_written(self) -> Iterator[None]:
        """Go back to what is written down if something fails once the table has gone on."""
        before, table = self.table.revision, self.table
        try:
            yield
        except BaseException:
            if self.table is not table or table.revision != before:
                self._take_up()
            raise

    def _write(
        self,
        who: Who,
        act: ClassAct,
        room: ClassRoom,
        *,
        key: str | None,
        answer: dict[str, Any],
        moved: bool,
    ) -> None:
        """Write an act down; only then has it been done."""
        self._store.append(
            Event(
                key=key,
                who=str(who),
                act=act.model_dump_json(),
                answer=text_of(answer),
                log=bare(self.table.log) if moved else None,
                revisions=(self.table.revision, *self.table.revisions.since),
                at=today(),
            )
        )
        self.clock.follow(self.room, room, act)
        self._changed(room)

    def _changed(self, room: ClassRoom) -> None:
        self.room = room
        self.audiences.follow(room, (self.table.revision, self.clock.settings), self.presence)
        self.on_change()

    # What is told.

    @property
    def file(self) -> Path:
        """The file in which the class is written down."""
        return self._store.path

    def record(self) -> ClassRecord:
        """Return the class so far, as whoever looks back reads it."""
        return record_of(self._store)

    def revision(self, audience: Side | str) -> int:
        """Return how often what an audience may know has changed: a side, projector, console."""
        return self.audiences.revision(audience)

    def pressing(self) -> int:
        """Return how often something has changed that everybody is waiting for."""
        return self.audiences.pressing
