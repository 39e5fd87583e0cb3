"""Figures: their sources, their scale, and those that the match cuts off at once."""

from collections.abc import Iterable, Iterator
from math import isclose
from typing import Any, Final

from game.rules.params import constants
from game.rules.sides import SIDES
from game.rules.stocks import Stock
from game.scenario.effects import ChangeStock
from game.scenario.findings import Problem, Route
from game.scenario.lint.warning import warn
from game.scenario.models import Scenario
from game.scenario.names import stock_of
from game.scenario.results import Scored
from game.scenario.walk import parts

__all__ = [
    "above_cap",
    "beyond_record",
    "idle_change",
    "out_of_worth",
    "scale",
    "sources",
    "weights",
]

_A_MILLION_DOLLARS: Final = 1000.0
"""Dearest chip that is not asked about [thousand USD]; the dearest of the record costs 65."""


def weights(scenario: Scenario) -> Iterator[Problem]:
    """Give sides and roles whose weights are no points of a hundred."""
    scores: list[tuple[Route, str, Iterable[Scored]]] = [
        (("objectives", side.slug), side.slug, scenario.objectives.of(side)) for side in SIDES
    ]
    for position, role in enumerate(scenario.roles):
        if role.goals:
            scores.append((("roles", position, "goals"), f"'{role.id}'", role.goals))
    for route, whose, lines in scores:
        total = sum(line.weight for line in lines)
        if not isclose(total, 100.0, abs_tol=0.01):
            message = f"the weights of {whose} make {total:g}, not 100"
            hint = "they are scaled to 100 in the match; write them so"
            yield warn(route, "weights", message, hint, at_key=True)


def sources(scenario: Scenario) -> Iterator[Problem]:
    """Give figures that do not say where they come from."""
    groups: list[tuple[Route, dict[str, Any]]] = [
        (("sides", "us", "stocks"), scenario.sides.us.stocks),
        (("sides", "china", "stocks"), scenario.sides.china.stocks),
        (("shared", "stocks"), scenario.shared.stocks),
        (("constants",), scenario.constants),
    ]
    for route, figures in groups:
        for slug, figure in figures.items():
            if not figure.source:
                message = f"{slug} has no source"
                hint = f"write {{value: {figure.value:g}, source: ...}}; 'design choice' is one"
                yield warn((*route, slug), "no-source", message, hint, at_key=True)


def beyond_record(scenario: Scenario) -> Iterator[Problem]:
    """Give constants beyond what the record of the scenario supports."""
    if scenario.history is None:
        return  # of another world, or of none: the record of ours says nothing about it
    known: dict[str, dict[str, Any]] = {slug: {**each} for slug, each in constants().items()}
    for slug, own in scenario.history.ranges.items():
        known[slug] |= {"low": own.low, "high": own.high, "source": own.source}
    for slug, figure in scenario.constants.items():
        low, high = known[slug]["low"], known[slug]["high"]
        if not low <= figure.value <= high:
            message = f"{slug} is {figure.value:g} [{known[slug]['unit']}]"
            hint = f"the record supports {low:g} to {high:g}: {known[slug]['source']}"
            yield warn(("constants", slug), "beyond-record", message, hint)


def above_cap(scenario: Scenario) -> Iterator[Problem]:
    """Give what begins above the cap, and is lost, and what costs more, and is never paid."""
    for side in SIDES:
        part, cap = scenario.sides.of(side), scenario.sides.of(side).capital.cap
        slug = f"{side.slug}_capital"
        begun = part.stocks.get(slug)
        if begun is not None and begun.value > cap:
            message = f"{slug} begins at {begun.value:g}, above the cap of {cap:g}"
            hint = "raise 'cap', or begin with less: the rest is lost in the first turn"
            yield warn(("sides", side.slug, "stocks", slug, "value"), "above-cap", message, hint)
        yield from _never_paid(scenario, side.slug, cap)


def _never_paid(scenario: Scenario, side: str, cap: float) -> Iterator[Problem]:
    """Give every order whose price in political capital is more than can be saved."""
    prices: list[tuple[Route, str, float]] = []
    for at, gate in enumerate(scenario.gates):
        if gate.owner == side:
            kinds = ("open", "ban", *(["levy"] if gate.ladder else []))
            prices += [
                (("gates", at, "cost_capital", kind), gate.id, getattr(gate.cost_capital, kind))
                for kind in kinds
            ]
    for name in ("programmes", "specials"):
        group: tuple[Any, ...] = getattr(scenario, name)
        prices += [
            ((name, at, "cost_capital"), each.id, each.cost_capital)
            for at, each in enumerate(group)
            if each.side == side
        ]
    for route, slug, price in prices:
        if price > cap:
            message = f"'{slug}' costs {price:g} PC, and {side} can save {cap:g} at most"
            hint = "lower the price, or raise 'cap'"
            yield warn(route, "never-payable", message, hint)


def scale(scenario: Scenario) -> Iterator[Problem]:
    """Give figures that look as if they were in another unit."""
    for at, chip in enumerate(scenario.chips):
        if chip.price_k_usd > _A_MILLION_DOLLARS:
            message = f"'{chip.id}' costs {chip.price_k_usd:g} thousand dollars"
            hint = f"if dollars are meant, write {chip.price_k_usd / 1000:g}"
            yield warn(("chips", at, "price_k_usd"), "unit", message, hint)
    for at, gate in enumerate(scenario.gates):
        if gate.ladder and max(gate.ladder) <= 1.0:
            rungs = ", ".join(f"{100 * rung:g}" for rung in gate.ladder)
            message = f"the rungs of '{gate.id}' are at most one percent"
            hint = f"rungs are in percent: if shares are meant, write [{rungs}]"
            yield warn(("gates", at, "ladder"), "unit", message, hint)


def idle_change(scenario: Scenario) -> Iterator[Problem]:
    """Give effects that change nothing, or that the bounds of their stock cut off."""
    for route, part in parts(scenario):
        if not isinstance(part, ChangeStock):
            continue
        stock, key = stock_of(part.stock), part.means.value
        if (key, part.amount) in (("add", 0.0), ("scale", 1.0)):
            message = f"this changes nothing of {part.stock}"
            yield warn((*route, key), "idle-effect", message, "give it an amount, or remove it")
        elif key == "set" and not stock.low <= part.amount <= stock.high:
            message = f"{part.stock} is set to {part.amount:g}, and ends at its bound"
            yield warn((*route, key), "beyond-bounds", message, _bounds_of(stock))
        elif key == "add" and abs(part.amount) > stock.high - stock.low:
            message = f"{part.stock} cannot change by {part.amount:g}"
            yield warn((*route, key), "beyond-bounds", message, _bounds_of(stock))


def _bounds_of(stock: Stock) -> str:
    return f"it lies between {stock.low:g} and {stock.high:g}"


def out_of_worth(scenario: Scenario) -> Iterator[Problem]:
    """Give objectives that are full where their stock never comes."""
    for side in SIDES:
        for at, each in enumerate(scenario.objectives.of(side)):
            if each.of.stock is None:
                continue
            stock = stock_of(each.of.stock)
            if not stock.low <= each.worth_all <= stock.high:
                message = f"'{each.id}' is never worth all: {each.of.stock} never is"
                message += f" {each.worth_all:g}"
                route: Route = ("objectives", side.slug, at, "worth_all")
                yield warn(route, "beyond-bounds", message, _bounds_of(stock))
