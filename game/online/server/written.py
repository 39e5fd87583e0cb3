"""What a file says of its match: the log as it stands, and how it is written beside an act."""

from dataclasses import replace
from datetime import UTC, datetime

from game.match.lines import parse, write
from game.match.log import Log
from game.online.server.store import Store

__all__ = ["bare", "log_so_far", "today"]


def log_so_far(store: Store) -> Log:
    """Return the log as the last act left it, with the scenario that the first one encloses."""
    first, last = (parse(text, str(store.path)) for text in store.logs())
    return replace(last, header=replace(last.header, enclosed=first.header.enclosed))


def bare(log: Log) -> str:
    """Return a log as text without the scenario, which the file of the match holds once."""
    return write(replace(log, header=replace(log.header, enclosed="")))


def today() -> str:
    """Return the time by the host's clock, as ISO 8601 in UTC."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")
