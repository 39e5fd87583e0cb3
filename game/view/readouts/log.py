"""What happened, newest first, as records."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.match.happenings import Happening, Kind
from game.view.readouts.names import Names, owner_of
from game.view.readouts.signs import Owner

__all__ = ["LogLine", "LogReadout", "read_log", "tell_happening"]

LONGEST = 40
"""Lines kept for the panel; the report and the transcript hold all."""


@dataclass(frozen=True)
class LogLine:
    """One thing that happened."""

    date: str
    """The quarter, empty where the line above has the same."""
    owner: Owner
    text: str


@dataclass(frozen=True)
class LogReadout:
    """The log."""

    title: str
    lines: tuple[LogLine, ...]
    empty: str
    """Said when nothing has happened yet."""


def read_log(happenings: Sequence[Happening], names: Names) -> LogReadout:
    """Return what happened, the latest quarter first, in the order of each quarter."""
    lines: list[LogLine] = []
    for turn in sorted({thing.turn for thing in happenings}, reverse=True):
        date = names.turn_date(turn)
        # Chance and parliaments first: a player knows what was ordered.
        told = [thing for thing in happenings if thing.turn == turn]
        told.sort(key=lambda thing: thing.kind is Kind.ORDER)
        for thing in told:
            text, owner = tell_happening(thing, names)
            lines.append(LogLine(date, owner, text))
            date = ""
        if len(lines) >= LONGEST:
            break
    return LogReadout(names.texts("play-log"), tuple(lines), names.texts("play-log-empty"))


def tell_happening(thing: Happening, names: Names) -> tuple[str, Owner]:
    """Return one happening as a short line, and whose doing it was."""
    texts = names.texts
    if thing.kind is Kind.ORDER and thing.side is not None:
        return names.order_by_slug(thing.side, thing.subject), owner_of(thing.side)
    if thing.kind is Kind.LAUNCH:
        chip = names.chip(names.ruleset.chips.slugs.index(thing.subject))
        return texts("play-log-launch", chip=chip), owner_of(thing.side)
    if thing.kind is Kind.EVENT:
        title, _, owner = names.event(thing.subject)
        return title, owner
    if thing.kind is Kind.LAW:
        return texts("play-log-law", law=names.law(thing.subject)[0]), Owner.US
    if thing.kind is Kind.LAPSE:
        return texts("play-log-lapse", law=names.law(thing.subject)[0]), Owner.US
    return texts("play-log-ending"), Owner.SHARED
