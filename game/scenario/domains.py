"""Domains: how far each number that the rules name may go, and what lies beyond.

The bounds are the rules' own: of a stock in ``rules/stocks.py``, of a constant in
``rules/constants``. Numbers of the parts of a scenario are bounded in their models.
"""

from collections.abc import Iterator
from math import inf

from game.rules.equations.remaining import remaining_in
from game.rules.params import constants
from game.rules.scope import Scope
from game.rules.sides import SIDES, Side
from game.scenario.calendar import first_month
from game.scenario.findings import Problem, Route
from game.scenario.models import Scenario
from game.scenario.names import stock_of, stocks_of
from game.scenario.part import AMOUNT, Figure
from game.scenario.scope import left_out_of

__all__ = ["bounds_at", "bounds_of_constant", "bounds_of_stock", "check_domains", "ranges_of"]


def bounds_of_stock(slug: str) -> tuple[float, float]:
    """Return the least and the most that a stock may start at."""
    return stock_of(slug).domain


def bounds_of_constant(slug: str) -> tuple[float, float]:
    """Return the least and the most that a constant may be."""
    origin = constants()[slug]
    return origin["least"], origin["most"]


def bounds_at(route: Route) -> tuple[float, float]:
    """Return the bounds of the figure at a route; none where the rules do not name it.

    >>> bounds_at(("constants", "import_cap_share", "value"))
    (0.0, 1000.0)
    """
    *above, name = [step for step in route if step != "value"] or [""]
    known_stocks = {slug for owner in (None, *SIDES) for slug in stocks_of(owner)}
    if above[-1:] == ["stocks"] and name in known_stocks:
        return bounds_of_stock(str(name))
    if above == ["constants"] and name in constants():
        return bounds_of_constant(str(name))
    return (0.0, AMOUNT) if above == ["last_quarter"] else (-inf, inf)


def ranges_of(scenario: Scenario) -> dict[str, tuple[float, float]]:
    """Return what the record supports for every constant: of the scenario's period, if it says.

    A constant that nothing reads because of what the scenario leaves out has none.
    """
    own = {} if scenario.history is None else scenario.history.ranges
    read = remaining_in(Scope(left_out=left_out_of(scenario))).constants
    return {
        name: (own[name].low, own[name].high)
        if name in own
        else (float(known["low"]), float(known["high"]))
        for name, known in constants().items()
        if name in read
    }


def check_domains(scenario: Scenario) -> Iterator[Problem]:
    """Give every figure that lies beyond what the model can be asked."""
    parts = (
        (("shared",), None, scenario.shared),
        (("sides", "us"), Side.US, scenario.sides.us),
        (("sides", "china"), Side.CHINA, scenario.sides.china),
    )
    for route, owner, part in parts:
        for slug, figure in part.stocks.items():
            if slug in stocks_of(owner):
                unit = stock_of(slug).unit
                where: Route = (*route, "stocks", slug)
                yield from _within(where, slug, figure, unit, bounds_of_stock(slug))
    for slug, figure in scenario.constants.items():
        unit = constants()[slug]["unit"]
        yield from _within(("constants", slug), slug, figure, unit, bounds_of_constant(slug))
    for slug, figure in scenario.last_quarter.items():
        where = ("last_quarter", slug)
        yield from _within(where, slug, figure, "", bounds_at(where))
    yield from _frontier(scenario)


def _within(
    route: Route, slug: str, figure: Figure, unit: str, bounds: tuple[float, float]
) -> Iterator[Problem]:
    least, most = bounds
    if not least <= figure.value <= most:
        shown = f"{slug} is {figure.value:g}" + (f" [{unit}]" if unit else "")
        hint = f"it must be {least:g} to {most:g}"
        if unit == "months":
            hint = f"a month is 12 x year + month - 1: {hint}"
        yield Problem((*route, "value"), "out-of-bounds", shown, hint)


def _frontier(scenario: Scenario) -> Iterator[Problem]:
    """Lags are counted from the seller's newest chip, so one has shipped when a match begins."""
    start = scenario.calendar.start_month
    ours = [(at, chip) for at, chip in enumerate(scenario.chips) if chip.maker == "us"]
    if all(first_month(chip.ships) >= start for _, chip in ours):
        at, first = min(ours, key=lambda each: first_month(each[1].ships))
        message = f"no chip of us has shipped before the match, the first is '{first.id}'"
        hint = f"let one ship before {scenario.calendar.start}"
        yield Problem(("chips", at, "ships"), "no-frontier", message, hint)
