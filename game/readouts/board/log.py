"""What happened, newest first, as records."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from game.match.happenings import Happening, Kind
from game.readouts.words.names import Names, owner_of
from game.readouts.words.outside import FROM_OUTSIDE, STAFFING, tell_from_outside
from game.readouts.words.page_of_order import page_of_action
from game.readouts.words.signs import Owner

__all__ = ["LogLine", "LogReadout", "page_of_happening", "read_log", "tell_happening"]

PAGES: Final = {
    Kind.LAUNCH: "chip",
    Kind.EVENT: "event",
    Kind.INJECTED: "event",
    Kind.LAW: "law",
    Kind.LAPSE: "law",
    Kind.STOCK_SET: "stock",
    Kind.GATE_SET: "gate",
}
"""How the pages on what happens begin."""
LONGEST = 40
"""Lines kept for the panel; the report and the transcript hold all."""


@dataclass(frozen=True)
class LogLine:
    """One thing that happened."""

    date: str
    """The quarter, empty where the line above has the same."""
    owner: Owner
    text: str
    page: str = ""
    """The page of the rules on it, if it has one."""


@dataclass(frozen=True)
class LogReadout:
    """The log."""

    title: str
    lines: tuple[LogLine, ...]
    empty: str
    """Said when nothing has happened yet."""
    taken_back: str = ""
    """That turns were taken back, if any were."""


def read_log(happenings: Sequence[Happening], names: Names) -> LogReadout:
    """Return what happened, the latest quarter first, in the order of each quarter."""
    lines: list[LogLine] = []
    for turn in sorted({thing.turn for thing in happenings}, reverse=True):
        date = names.turn_date(turn)
        told = [thing for thing in happenings if thing.turn == turn]
        told.sort(key=_place_of)
        for thing in told:
            text, owner = tell_happening(thing, names)
            lines.append(LogLine(date, owner, text, page_of_happening(thing, names)))
            date = ""
        if len(lines) >= LONGEST:
            break
    return LogReadout(names.texts("play-log"), tuple(lines), names.texts("play-log-empty"))


def _place_of(thing: Happening) -> int:
    """What nobody expects comes first, then chance, then who plays; orders a player knows."""
    if thing.kind in STAFFING:
        return 2
    return 0 if thing.kind in FROM_OUTSIDE else 3 if thing.kind is Kind.ORDER else 1


def tell_happening(thing: Happening, names: Names) -> tuple[str, Owner]:
    """Return one happening as a short line, and whose doing it was."""
    texts = names.texts
    if thing.kind is Kind.ORDER and thing.side is not None:
        return names.order_by_slug(thing.side, thing.subject), owner_of(thing.side)
    if thing.kind in FROM_OUTSIDE:
        return tell_from_outside(thing, names), owner_of(thing.side)
    if thing.kind is Kind.LAUNCH:
        chip = names.chip(names.ruleset.chips.slugs.index(thing.subject))
        return texts("play-log-launch", chip=chip), owner_of(thing.side)
    if thing.kind is Kind.EVENT:
        title, _, owner = names.event(thing.subject)
        return title, owner
    if thing.kind is Kind.LAW:
        law = names.law(thing.subject)[0]
        return texts("play-log-law", law=law), names.owner_of_law(thing.subject)
    if thing.kind is Kind.LAPSE:
        law = names.law(thing.subject)[0]
        return texts("play-log-lapse", law=law), names.owner_of_law(thing.subject)
    return texts("play-log-ending"), Owner.SHARED


def page_of_happening(thing: Happening, names: Names) -> str:
    """Return the page of the rules on what happened; empty where there is none."""
    if thing.kind is Kind.ORDER and thing.side is not None:
        menu = names.ruleset.menus[thing.side]
        action = next((each for each in menu if each.slug == thing.subject), None)
        return page_of_action(names.ruleset, action) if action is not None else ""
    if thing.kind in PAGES:
        return f"{PAGES[thing.kind]}-{thing.subject}"
    return "flow-outside" if thing.kind in FROM_OUTSIDE else ""
