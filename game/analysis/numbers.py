"""Every number of a scenario file, for whoever moves one: where it stands and how far it may go.

First what the rules know by name - constants, starting values, weights, the margin - whether the
file says it or leaves it to the game; then every other number that the file says.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from enum import Enum
from math import ceil, floor, log10
from typing import Any, Final

from game.analysis.balance.movable import AMOUNT_ROOM, GRAIN, Kind, Movable, named_numbers
from game.rules.constants.home import HomeParams
from game.rules.constants.leverage import LeverageParams
from game.rules.constants.market import MarketParams
from game.rules.constants.politics import PoliticsParams
from game.rules.constants.race import RaceParams
from game.scenario import Loaded
from game.scenario.document import Document
from game.scenario.editing.bounds import Bounds, bounds_of
from game.scenario.editing.splicing import number_at, spliced
from game.scenario.findings import Route

__all__ = ["Number", "Subject", "as_figure", "moved", "numbers_in", "numbers_of"]

WHOLE_ROOM: Final = 5
"""How far a whole number is moved at least, either way."""


class Subject(Enum):
    """What a number is about: a heading of the list, in its order."""

    MATCH = "match"
    SIDES = "sides"
    SHARED = "shared"
    MARKET = "market"
    RACE = "race"
    LEVERAGE = "leverage"
    POLITICS = "politics"
    HOME = "home"
    OBJECTIVES = "objectives"
    CHIPS = "chips"
    GATES = "gates"
    PROGRAMMES = "programmes"
    SPECIALS = "specials"
    EVENTS = "events"
    LAWS = "laws"
    DECISIVE = "decisive"
    ENDINGS = "endings"
    LAST_QUARTER = "last_quarter"
    TEAMS = "teams"
    HISTORY = "history"


_CONSTANTS: Final[Mapping[Subject, type]] = {
    Subject.MARKET: MarketParams,
    Subject.RACE: RaceParams,
    Subject.LEVERAGE: LeverageParams,
    Subject.POLITICS: PoliticsParams,
    Subject.HOME: HomeParams,
}
_SUBJECT_OF_CONSTANT: Final = {
    item.name: subject for subject, params in _CONSTANTS.items() for item in fields(params)
}
_BY_HEAD: Final = {
    **{each.value: each for each in Subject},
    **dict.fromkeys(("roles", "protocol", "lesson"), Subject.TEAMS),
}
"""The subject of a part of the file; what has none of its own is about the match."""


@dataclass(frozen=True)
class Number:
    """A number, where it stands, and how far a slider moves it."""

    subject: Subject
    route: Route
    """Where it stands, or would stand where the file leaves it to the game."""
    name: str
    """As the rules call it; empty where they do not."""
    kind: Kind | None
    """What it is for the rules."""
    value: float
    low: float
    """The lower end of its slider."""
    high: float
    bounds: Bounds
    """What the file may say."""
    unit: str = ""
    source: str = ""
    is_written: bool = True
    """Whether the file says it."""

    @property
    def key(self) -> Route:
        """What it is called through all versions of a file: a figure gets and loses its source."""
        return as_figure(self.route)

    def kept(self, value: float) -> float:
        """Return a value as finely as somebody would write it, and within what may be said."""
        room = self.high - self.low
        fine = value if room <= 0.0 else round(value, ceil(-log10(GRAIN * room)))
        return self.bounds.kept(fine)


def numbers_of(document: Document, loaded: Loaded) -> tuple[Number, ...]:
    """Return every number that an author may move, by subject and in the order of the file.

    Args:
        document: the file as it stands, even if it cannot be played.
        loaded: it, or its last version that could be played.
    """
    named = [_named(each, document) for each in named_numbers(loaded.scenario, loaded.ruleset)]
    known = {each.key for each in named}
    others = [
        _written(route, value)
        for route, value in numbers_in(document.data)
        if as_figure(route) not in known and bounds_of(route).least < bounds_of(route).most
    ]
    order = {subject: at for at, subject in enumerate(Subject)}
    return tuple(sorted([*_with_room(named), *others], key=lambda each: order[each.subject]))


def moved(document: Document, number: Number, value: float) -> tuple[str, float]:
    """Return the text of a file with another value of a number, and that value as it is written."""
    kept = number.kept(value)
    return spliced(document, number.route, kept), kept


def numbers_in(data: Any, route: Route = ()) -> Iterator[tuple[Route, float]]:
    """Give every number of a file's data with its route, in the order of the file."""
    if isinstance(data, dict | list):
        for step, value in data.items() if isinstance(data, dict) else enumerate(data):
            yield from numbers_in(value, (*route, step))
    elif isinstance(data, int | float) and not isinstance(data, bool):
        yield route, data


def as_figure(route: Route) -> Route:
    """Return a route without the ``value`` that a figure with a source ends in."""
    return route[:-1] if route[-1:] == ("value",) else route


def _named(movable: Movable, document: Document) -> Number:
    said = number_at(document, movable.route)
    value = movable.value if said is None else said
    subject = _SUBJECT_OF_CONSTANT.get(movable.name) or _BY_HEAD.get(
        str(movable.route[0]), Subject.MATCH
    )
    return Number(
        subject=subject,
        route=movable.route,
        name=movable.name,
        kind=movable.kind,
        value=value,
        low=min(movable.low, value),
        high=max(movable.high, value),
        bounds=Bounds(movable.least, movable.most),
        unit=movable.unit,
        source=movable.source,
        is_written=said is not None,
    )


def _written(route: Route, value: float) -> Number:
    subject = _BY_HEAD.get(str(route[0]), Subject.MATCH)
    bounds = bounds_of(route)
    return Number(subject, route, "", None, value, *_room(value, bounds, 1.0), bounds=bounds)


def _room(value: float, bounds: Bounds, size: float) -> tuple[float, float]:
    """Return the ends of a slider around a value.

    A share has all of its room; other numbers move by a part of themselves, and where that is
    nothing, by a usual ``size``.
    """
    if (bounds.least, bounds.most) == (0.0, 1.0) and not bounds.is_whole:
        return 0.0, 1.0
    reach = AMOUNT_ROOM * abs(value) or size
    if bounds.is_whole:
        reach = max(floor(reach), WHOLE_ROOM)
    return max(bounds.least, value - reach), min(bounds.most, value + reach)


def _with_room(named: Sequence[Number]) -> list[Number]:
    """Give room to what has none: nothing of a quantity, or what a rule has fixed."""
    return [each if each.low < each.high else _roomy(each, named) for each in named]


def _roomy(number: Number, named: Iterable[Number]) -> Number:
    """Return a number with room, measured by the largest of its unit."""
    peers = (AMOUNT_ROOM * abs(each.value) for each in named if each.unit == number.unit)
    low, high = _room(number.value, number.bounds, max(peers) or 1.0)
    return replace(number, low=low, high=high)
