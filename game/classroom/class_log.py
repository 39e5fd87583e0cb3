"""The log of a class: what its file tells of it, act by act, without a server.

Whoever looks back reads the file alone: the acts with who and when, the room as it was before each,
and every course of the match, those too that were left for another.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from game.classroom.cast import Cast
from game.classroom.class_store import ClassStore
from game.classroom.folding import SERVER, TEACHER, Who, after
from game.classroom.opening import ClassOpening
from game.classroom.room import ClassRoom
from game.classroom.server_acts import ClassAct, class_act_of
from game.classroom.teacher_acts import Rewind
from game.match import Log, scenario_of
from game.match.lines import parse
from game.online.server.store import Store
from game.online.server.written import log_so_far
from game.online.wire import data_of
from game.scenario import Loaded

__all__ = ["ClassRecord", "LoggedAct", "WrittenAct", "read_class", "record_of", "written_acts"]


@dataclass(frozen=True)
class WrittenAct:
    """One act as it lies in the file."""

    who: Who
    """A student by number, `TEACHER` or `SERVER`."""
    act: ClassAct
    at: datetime
    """When, by the clock of the host."""
    answer: dict[str, Any]
    """What was answered: ``refused`` and ``facts`` where it was not done."""
    log: str | None
    """The match's log afterwards; None where the act left the match as it was."""

    @property
    def refused(self) -> str:
        """The code of the reason why it was not done; empty where it was."""
        code: str = self.answer.get("refused", "")
        return code


@dataclass(frozen=True)
class LoggedAct:
    """One act with what it was done in."""

    written: WrittenAct
    before: ClassRoom
    """The room before it."""
    course: int
    """Place in `ClassRecord.courses` of the match that it was done in."""


@dataclass(frozen=True)
class ClassRecord:
    """A class as it was, or is so far."""

    opening: ClassOpening
    began: datetime
    loaded: Loaded
    acts: tuple[LoggedAct, ...]
    room: ClassRoom
    """As the last act left it."""
    courses: tuple[Log, ...]
    """Every course of the match, in the order in which they were left; the last one is that in
    which the class is now. `Header.parent` tells what each was played on from."""


def read_class(path: Path) -> ClassRecord:
    """Return the class in a file.

    Raises:
        StoreError: the file cannot be read, or a server has it open.
        SaveError: it is of other rules, or of a scenario that is not to be had.
        ClassError: it holds no class.
    """
    store = ClassStore.open(path)
    try:
        return record_of(store)
    finally:
        store.close()


def record_of(store: Store) -> ClassRecord:
    """Return the class in a file that is open."""
    first = next(store.events())
    last = log_so_far(store)
    loaded = scenario_of(last, str(store.path))
    room = ClassRoom(Cast.of(loaded.scenario))
    acts: list[LoggedAct] = []
    courses: list[Log] = []
    log = first.log or ""
    for written in written_acts(store):
        acts.append(LoggedAct(written, room, len(courses)))
        if not written.refused:
            room = after(room, written.who, written.act)
        if isinstance(written.act, Rewind) and written.log is not None:
            courses.append(_whole(log, store, last))
        log = written.log or log
    opening = ClassOpening.read(first.act)
    began = datetime.fromisoformat(first.at)
    return ClassRecord(opening, began, loaded, tuple(acts), room, (*courses, last))


def written_acts(store: Store) -> Iterator[WrittenAct]:
    """Yield every act after the opening, the first one first."""
    events = store.events()
    next(events)
    for event in events:
        who: Who = SERVER
        if event.who == TEACHER:
            who = TEACHER
        elif event.who != SERVER:
            who = int(event.who)
        act = class_act_of(data_of(event.act))
        at = datetime.fromisoformat(event.at)
        yield WrittenAct(who, act, at, data_of(event.answer), event.log)


def _whole(text: str, store: Store, last: Log) -> Log:
    """Return a log with the scenario that the file holds once."""
    log = parse(text, str(store.path))
    return replace(log, header=replace(log.header, enclosed=last.header.enclosed))
