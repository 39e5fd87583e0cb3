"""The numbers of a scenario that an author may move to change how it plays."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from math import ceil, log10
from typing import Any, Final

import numpy as np

from game.rules import SIDES, Ruleset, Side, Stock
from game.rules.arrays import Array
from game.rules.params import constants
from game.rules.scope import held_constants
from game.scenario import Scenario
from game.scenario.domains import bounds_of_constant, ranges_of
from game.scenario.findings import Route
from game.scenario.part import Figure

__all__ = ["Kind", "Movable", "movables_of", "named_numbers", "placed"]

SHARE_ROOM: Final = 0.25
"""How far a share at the start may be tried from its value, either way."""
MONTHS_ROOM: Final = 12.0
"""How far a roadmap or a model may be tried, either way [months]."""
AMOUNT_ROOM: Final = 0.5
"""How far an amount or a weight may be tried, either way, as a share of itself."""
GRAIN: Final = 1e-3
"""What values are rounded to, as a share of the room."""


class Kind(Enum):
    """What a number is."""

    CONSTANT = "constant"
    START = "start"
    """A stock's value at the start."""
    WEIGHT = "weight"
    """An objective's weight; the others keep their proportions."""
    MARGIN = "margin"
    """Scores so close are a draw."""


@dataclass(frozen=True)
class Movable:
    """A number, where it stands, and how far it may sensibly be moved."""

    name: str
    """A constant's or a stock's own, ``draw_margin``; of a weight ``weight.side.objective``."""
    kind: Kind
    route: Route
    """Where it stands in the file, or would stand where the game's own value serves."""
    value: float
    low: float
    """Least that is tried."""
    high: float
    """Most that is tried."""
    least: float
    """Least that the file may say."""
    most: float
    """Most that the file may say."""
    unit: str
    source: str
    """Where its value comes from; empty where nothing is said."""

    @property
    def room(self) -> float:
        """How far it is from the least that is tried to the most."""
        return self.high - self.low

    @property
    def differs_by_match(self) -> bool:
        """Whether matches side by side may each have another value."""
        return self.kind in (Kind.CONSTANT, Kind.START)

    def rounded(self, value: float) -> float:
        """Return a value as finely as somebody would write it into a file."""
        return round(value, ceil(-log10(GRAIN * self.room)))


def movables_of(scenario: Scenario, ruleset: Ruleset) -> dict[str, Movable]:
    """Return every number of a scenario that has room to be moved, by name."""
    return {each.name: each for each in named_numbers(scenario, ruleset) if each.room > 0.0}


def named_numbers(scenario: Scenario, ruleset: Ruleset) -> Iterator[Movable]:
    """Give every constant, starting value and weight, and the margin, with or without room."""
    yield from _constants(scenario, ruleset)
    yield from _starts(scenario, ruleset)
    yield from _weights(scenario)
    yield _margin(scenario)


def placed(ruleset: Ruleset, values: Mapping[Movable, float | Array]) -> Ruleset:
    """Return the rules with other numbers.

    A constant or a starting value may be one for each match, shape (matches,), as `play_together`
    takes it; a weight or a margin is one number.
    """
    params: dict[str, Any] = {
        each.name: values[each] for each in values if each.kind is Kind.CONSTANT
    }
    starts = {each: values[each] for each in values if each.kind is Kind.START}
    stock = ruleset.start_stock
    if starts:
        lengths = [len(value) for value in starts.values() if isinstance(value, np.ndarray)]
        stock = np.array(np.broadcast_to(stock, (*lengths[:1], *stock.shape)))
    for each, value in starts.items():
        stock[..., Stock[each.name.upper()]] = value
    weights = {each.name: float(values[each]) for each in values if each.kind is Kind.WEIGHT}
    objectives = [
        replace(each, weight=weights.get(_weight_name(each.side, each.slug), each.weight))
        for each in ruleset.objectives
    ]
    margins = [float(values[each]) for each in values if each.kind is Kind.MARGIN]
    return replace(
        ruleset,
        margin=margins[0] if margins else ruleset.margin,
        params=replace(ruleset.params, **params),
        start_stock=stock,
        objectives=tuple(objectives),
    )


def _constants(scenario: Scenario, ruleset: Ruleset) -> Iterator[Movable]:
    held = held_constants(ruleset.scope.left_out)
    for name, (low, high) in ranges_of(scenario).items():
        if name in held:  # what would be read by it is left out
            continue
        origin, value = constants()[name], float(getattr(ruleset.params, name))
        written = scenario.constants.get(name)
        if low == high:  # a rule fixes it, so nothing is to be tried
            low = high = value
        yield Movable(
            name=name,
            kind=Kind.CONSTANT,
            route=("constants", name, "value"),
            value=value,
            low=min(low, value),
            high=max(high, value),
            **_bounds(bounds_of_constant(name)),
            unit=origin["unit"],
            source=written.source if written is not None else origin["source"],
        )


def _starts(scenario: Scenario, ruleset: Ruleset) -> Iterator[Movable]:
    parts: tuple[tuple[Route, Mapping[str, Figure]], ...] = (
        (("shared",), scenario.shared.stocks),
        (("sides", "us"), scenario.sides.us.stocks),
        (("sides", "china"), scenario.sides.china.stocks),
    )
    for route, stocks in parts:
        for slug, figure in stocks.items():
            stock = Stock[slug.upper()]
            value, room = float(ruleset.start_stock[stock]), _room(stock, figure.value)
            least, most = stock.domain
            yield Movable(
                name=slug,
                kind=Kind.START,
                route=(*route, "stocks", slug, "value"),
                value=value,
                low=max(least, value - room),
                high=min(most, value + room),
                **_bounds((least, most)),
                unit=stock.unit,
                source=figure.source,
            )


def _room(stock: Stock, value: float) -> float:
    if stock.unit == "share":
        return SHARE_ROOM
    return MONTHS_ROOM if stock.unit == "months" else AMOUNT_ROOM * value


def _weights(scenario: Scenario) -> Iterator[Movable]:
    for side in SIDES:
        for at, each in enumerate(scenario.objectives.of(side)):
            room = AMOUNT_ROOM * each.weight
            yield Movable(
                name=_weight_name(side, each.id),
                kind=Kind.WEIGHT,
                route=("objectives", side.slug, at, "weight"),
                value=each.weight,
                low=each.weight - room,
                high=each.weight + room,
                **_bounds((0.001, 100.0)),
                unit="points",
                source="",
            )


def _margin(scenario: Scenario) -> Movable:
    value = scenario.draw_margin
    return Movable(
        name="draw_margin",
        kind=Kind.MARGIN,
        route=("draw_margin",),
        value=value,
        low=0.0,
        high=min(2.0 * value, 100.0),
        **_bounds((0.0, 100.0)),
        unit="points",
        source="",
    )


def _bounds(bounds: tuple[float, float]) -> dict[str, float]:
    return {"least": bounds[0], "most": bounds[1]}


def _weight_name(side: Side, slug: str) -> str:
    return f"weight.{side.slug}.{slug}"
