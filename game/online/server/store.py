"""The store of a match: one file with every act in it, in order, each forced to the disk.

An act that has been acknowledged is in here, whatever happens to the process or the machine; the
match as it stood after it lies beside it. Nothing is ever changed or removed.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar, Self

from game.online.errors import OnlineError

__all__ = ["SUFFIX", "Event", "Store", "StoreError", "files_beside", "last_written"]

SUFFIX = ".match"
"""What the files of hosted matches end in."""

FORM = 1
"""Version of the table; rises when an older game could not read it."""

_TABLE = """
CREATE TABLE event (
    number INTEGER PRIMARY KEY,
    key TEXT UNIQUE,
    who TEXT NOT NULL,
    act TEXT NOT NULL,
    answer TEXT NOT NULL,
    log TEXT,
    revisions TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
CREATE TRIGGER nothing_is_changed BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;
CREATE TRIGGER nothing_is_removed BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'events are never removed'); END;
"""

_COLUMNS = "key, who, act, answer, log, revisions, at"
_INSERT = f"INSERT INTO event ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)"  # noqa: S608 - our words
_SELECT = f"SELECT {_COLUMNS} FROM event"  # noqa: S608 - our words alone

_LOGS = "SELECT log FROM event WHERE log IS NOT NULL ORDER BY number"


class StoreError(OnlineError):
    """A match could not be written down, or its file cannot be read."""


@dataclass(frozen=True)
class Event:
    """One act as it was taken, or refused."""

    key: str | None
    """By which whoever did it knows it again; None for the server's own."""
    who: str
    """Who did it: the digest of a holder's token, or `server`."""
    act: str
    """The act, as JSON."""
    answer: str
    """What was answered, as JSON."""
    log: str | None
    """The match's log afterwards; None where the act left the match as it was."""
    revisions: tuple[int, int, int]
    """The table's revision afterwards, and those that orders of the US and of China must not be
    older than."""
    at: str
    """When, by the clock of the host: ISO 8601 in UTC."""


class Store:
    """The file of one match, open for one process alone."""

    trouble: ClassVar[type[StoreError]] = StoreError
    """What is raised, with words of its own."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        """Keep a connection that `begin` or `open` has made."""
        self.path = path
        self._connection = connection

    @classmethod
    def begin(cls, path: Path) -> Self:
        """Make the file of a new match; raise `StoreError` where that fails."""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            if path.exists():
                raise cls.trouble("store-exists", file=str(path))
            connection = _connect(path)
            connection.executescript(f"{_TABLE} PRAGMA user_version = {FORM};")
        except (OSError, sqlite3.Error) as trouble:
            raise cls.trouble("unwritable", file=str(path), why=str(trouble)) from trouble
        return cls(path, connection)

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open the file of a match to go on with it.

        Raises:
            StoreError: there is none, it is none, or another process has it open.
        """
        if not path.is_file():
            raise cls.trouble("no-such-match", file=str(path))
        try:
            connection = _connect(path)
            form = connection.execute("PRAGMA user_version").fetchone()[0]
        except sqlite3.OperationalError as trouble:
            if "locked" in str(trouble):
                raise cls.trouble("hosted-elsewhere", file=str(path)) from trouble
            raise cls.trouble("unreadable", file=str(path), why=str(trouble)) from trouble
        except sqlite3.Error as trouble:
            raise cls.trouble("unreadable", file=str(path), why=str(trouble)) from trouble
        if form != FORM:
            connection.close()
            raise cls.trouble("other-store", file=str(path))
        return cls(path, connection)

    def append(self, event: Event) -> None:
        """Write an act down and force it to the disk; raise `StoreError` where it is not."""
        revisions = " ".join(map(str, event.revisions))
        row = (event.key, event.who, event.act, event.answer, event.log, revisions, event.at)
        try:
            self._connection.execute(_INSERT, row)
        except sqlite3.Error as trouble:
            raise self.trouble("unwritable", file=str(self.path), why=str(trouble)) from trouble

    @contextmanager
    def together(self) -> Iterator[None]:
        """Force to the disk at once, at its end, what is written down in this block.

        Raises:
            StoreError: it is not on the disk; then none of it has been written down.
        """
        try:
            self._connection.execute("BEGIN")
            yield
            self._connection.execute("COMMIT")
        except BaseException as trouble:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            if isinstance(trouble, sqlite3.Error):
                why = str(trouble)
                raise self.trouble("unwritable", file=str(self.path), why=why) from trouble
            raise

    def of_key(self, key: str) -> Event | None:
        """Return what was done under a key, None where nothing was."""
        return next(self._events("WHERE key = ?", key), None)

    def events(self) -> Iterator[Event]:
        """Yield every act, the first one first."""
        return self._events("ORDER BY number")

    def last(self) -> Event:
        """Return the last act."""
        return next(self._events("ORDER BY number DESC LIMIT 1"))

    def logs(self) -> tuple[str, str]:
        """Return the match's log as it was at first, and as the last act left it."""
        (first,), (last,) = (
            self._connection.execute(f"{_LOGS} {which} LIMIT 1").fetchone()
            for which in ("", "DESC")
        )
        return first, last

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def _events(self, which: str, *values: str) -> Iterator[Event]:
        with closing(self._connection.execute(f"{_SELECT} {which}", values)) as rows:
            for key, who, act, answer, log, revisions, at in rows:
                now, us, china = map(int, revisions.split())
                yield Event(key, who, act, answer, log, (now, us, china), at)


def files_beside(path: Path) -> tuple[Path, ...]:
    """Return all files that a match is written down in, whether or not they are there."""
    return (path, *(path.with_name(f"{path.name}-{end}") for end in ("wal", "shm")))


def last_written(path: Path) -> float:
    """Return when a match was written to last, which may be beside its file until it is closed."""
    return max(each.stat().st_mtime for each in files_beside(path)[:2] if each.exists())


def _connect(path: Path) -> sqlite3.Connection:
    """Open a file so that a commit is on the disk, and nobody else is in it."""
    connection = sqlite3.connect(path, timeout=0.5, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("BEGIN IMMEDIATE")  # takes the lock now, not with the first act
        connection.execute("COMMIT")
    except sqlite3.Error:
        connection.close()
        raise
    return connection
