"""Leaving out: can a scenario do without what it leaves out, and does it not name it?"""

from collections.abc import Iterator
from typing import Final

from game.rules.actions import Act
from game.rules.equations.remaining import Remaining, remaining_in
from game.rules.indicators import RESTS_ON, flows_in, indicators_in
from game.rules.scope import NEEDED, NEUTRAL, Scope
from game.rules.stocks import Stock
from game.scenario.findings import Problem, Route
from game.scenario.models import Scenario
from game.scenario.names import act_of, programme_of, stock_of
from game.scenario.scope import left_out_of
from game.scenario.walk import parts

__all__ = ["check_left_out"]

_WAYS: Final = ("stock", "indicator", "flow")
"""Keys under which a part names a quantity."""


def check_left_out(scenario: Scenario) -> Iterator[Problem]:
    """Give every stock that cannot be left out, and every mention of what is left out."""
    if not scenario.leaves_out:
        return
    yield from _needed(scenario)
    remaining = remaining_in(Scope(left_out=left_out_of(scenario).intersection(NEUTRAL)))
    yield from _values(scenario, remaining)
    yield from _quantities(scenario, remaining.scope)
    yield from _orders(scenario, remaining)


def _needed(scenario: Scenario) -> Iterator[Problem]:
    """A stock may be left out where no working is left that needs it."""
    left_out = left_out_of(scenario)
    for position, slug in enumerate(scenario.leaves_out):
        route: Route = ("leaves_out", position)
        if slug in scenario.leaves_out[:position]:
            message = f"'{slug}' is there twice in leaves_out"
            yield Problem(route, "duplicate-id", message, "remove one of the two")
        for working, moved in NEEDED.get(stock_of(slug), ()):
            message = f"'{slug}' cannot be left out: the working '{working}' needs it"
            if moved is None:
                yield Problem(route, "needed-stock", message, "give it a value instead")
            elif moved not in left_out:
                hint = f"leave '{moved.slug}' out as well, which that moves"
                yield Problem(route, "needed-stock", message, hint)


def _values(scenario: Scenario, remaining: Remaining) -> Iterator[Problem]:
    """What is left out has no starting value, and what nothing reads is not set."""
    homes = (
        (("sides", "us"), scenario.sides.us),
        (("sides", "china"), scenario.sides.china),
        (("shared",), scenario.shared),
    )
    for above, part in homes:
        for slug in part.stocks:
            if stock_of(slug) in remaining.scope.left_out:
                yield _named((*above, "stocks", slug), slug, at_key=True)
    flows = {flow.slug for flow in flows_in(remaining.scope)}
    for slug in scenario.last_quarter:
        if slug not in flows:
            yield _named(("last_quarter", slug), slug, at_key=True)
    history = scenario.history
    ranges = () if history is None else history.ranges
    fitted = () if history is None else history.fitted
    named: list[tuple[Route, str, bool]] = [
        *((("constants", slug), slug, True) for slug in scenario.constants),
        *((("history", "ranges", slug), slug, True) for slug in ranges),
        *((("history", "fitted", at), slug, False) for at, slug in enumerate(fitted)),
    ]
    for route, slug, at_key in named:
        if slug not in remaining.constants:
            message = f"nothing reads '{slug}' here: what it belongs to is left out"
            yield Problem(route, "left-out", message, "remove it", at_key=at_key)


def _quantities(scenario: Scenario, scope: Scope) -> Iterator[Problem]:
    """No condition, effect, objective or record asks for what is left out."""
    known = {
        "stock": {stock.slug for stock in scope.stocks},
        "indicator": set(indicators_in(scope)),
        "flow": {flow.slug for flow in flows_in(scope)},
    }
    for route, part in parts(scenario, prose=True):
        for key in _WAYS:
            slug = getattr(part, key, None)
            if isinstance(slug, str) and slug not in known[key]:
                rests = [each for each in RESTS_ON.get(slug, ()) if each in scope.left_out]
                yield _named((*route, key), slug, rests if key == "indicator" else ())


def _named(
    route: Route, slug: str, rests_on: tuple[Stock, ...] | list[Stock] = (), *, at_key: bool = False
) -> Problem:
    message = f"'{slug}' is left out"
    if rests_on:
        message += f", as is {', '.join(each.slug for each in rests_on)}, which it rests on"
    return Problem(route, "left-out", message, "remove it, or do not leave it out", at_key=at_key)


def _orders(scenario: Scenario, remaining: Remaining) -> Iterator[Problem]:
    """No order is for something of which nothing is left."""
    for position, each in enumerate(scenario.programmes):
        if not remaining.is_fed_by(programme_of(each.id)):
            yield _idle(("programmes", position, "id"), each.id)
    for position, special in enumerate(scenario.specials):
        if special.act != Act.NONE.slug and not remaining.does(act_of(special.act)):
            yield _idle(("specials", position, "act"), special.act)
    for position, gate in enumerate(scenario.gates):
        channel = gate.controls.channel
        if channel is not None and not remaining.passes(channel):
            yield _idle(("gates", position, "controls", "channel"), channel)


def _idle(route: Route, slug: str) -> Problem:
    message = f"'{slug}' does nothing here: what it would move is left out"
    return Problem(route, "left-out", message, "remove it, or leave less out")
