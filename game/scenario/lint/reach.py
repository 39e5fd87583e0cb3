"""Reach: conditions that can never hold or always do, windows outside of the match, endings."""

from collections.abc import Iterator
from typing import Any, Final

from game.rules.conditions import All, Not
from game.scenario.calendar import first_month, last_month
from game.scenario.conditions import (
    ALWAYS,
    AllOf,
    AnyOf,
    Condition,
    DateWindow,
    IndicatorIs,
    NotSo,
    StockIs,
    TurnWindow,
)
from game.scenario.findings import Problem, Route
from game.scenario.lint.certainty import always_holds, never_holds
from game.scenario.lint.outlook import Outlook
from game.scenario.lint.warning import warn
from game.scenario.models import Scenario
from game.scenario.walk import parts

__all__ = ["calendar", "conditions", "endings"]

_CONDITIONAL: Final = ("specials", "events", "laws", "decisive", "endings")


def calendar(scenario: Scenario) -> Iterator[Problem]:
    """Give windows outside of the match, which is never there."""
    calendar = scenario.calendar
    end = calendar.schedule.last_month
    for route, part in parts(scenario):
        match part:
            case DateWindow():
                start, stop = part.date.start, part.date.end
                late = start is not None and first_month(start) > end
                early = stop is not None and last_month(stop) < calendar.start_month
                if late or early:
                    message = f"these dates lie {'after' if late else 'before'} the match"
                    hint = f"it runs {calendar.turns} turns from {calendar.start}"
                    yield warn((*route, "date"), "outside-calendar", message, hint)
            case TurnWindow() if (part.turn.start or 1) > calendar.turns:
                message = f"the match has only {calendar.turns} turns"
                yield warn((*route, "turn"), "outside-calendar", message, "choose an earlier turn")


def conditions(scenario: Scenario) -> Iterator[Problem]:
    """Give conditions that can never hold, and make a part dead, and those that always do."""
    outlook = Outlook.of(scenario)
    told = [problem.route for problem in calendar(scenario)]
    for name in _CONDITIONAL:
        for at, each in enumerate(getattr(scenario, name)):
            route: Route = (name, at, "when")
            # Where a window lies outside of the match, that says why.
            if not any(other[: len(route)] == route for other in told):
                yield from _whole(each, route, outlook)
    for at, event in enumerate(scenario.events):
        if event.chance == 0:
            message = f"'{event.id}' has no chance to happen"
            yield warn(("events", at, "chance"), "never", message, "raise it or remove it")
    for at, special in enumerate(scenario.specials):
        if special.threat is not None:
            yield from _threat(special.threat.demand, ("specials", at, "threat", "demand"), outlook)
    yield from _waiting(scenario, outlook)


def _whole(each: Any, route: Route, outlook: Outlook) -> Iterator[Problem]:
    """Give a condition that is certain, or else its parts that are."""
    lowered = outlook.lowered(each.when)
    if never_holds(lowered, outlook.world):
        message = f"the condition of '{each.id}' can never hold"
        hint = "its parts exclude each other, or a quantity would have to leave its bounds"
        yield warn(route, "never", message, hint)
    elif each.when == ALWAYS:
        return
    elif route[0] != "endings" and always_holds(lowered, outlook.world):
        message = f"the condition of '{each.id}' always holds"
        yield warn(route, "always", message, "change it, or leave it out")
    else:
        yield from _parts(each.when, route, outlook)


def _threat(demand: Condition, route: Route, outlook: Outlook) -> Iterator[Problem]:
    """Give a demand that nobody can meet, or that is met whatever anybody does."""
    lowered = outlook.lowered(demand)
    if never_holds(lowered, outlook.world):
        yield warn(route, "never", "the demand of the threat can never be met", "ask for less")
    elif always_holds(lowered, outlook.world):
        yield warn(route, "always", "the demand of the threat is always met", "ask for more")


def _parts(condition: Condition, above: Route, outlook: Outlook) -> Iterator[Problem]:
    """Give the parts of a condition that decide nothing, each by itself."""
    for route, part in parts(condition, above):
        if route == above or not isinstance(part, StockIs | IndicatorIs | AnyOf | AllOf | NotSo):
            continue
        if isinstance(part, AllOf | AnyOf) and not _written(part):
            continue
        lowered = outlook.lowered(part)
        if never_holds(lowered, outlook.world):
            yield warn(route, "never", "this part can never hold", "correct it or remove it")
        elif always_holds(lowered, outlook.world):
            yield warn(route, "always", "this part always holds", "correct it or remove it")


def _written(part: AllOf | AnyOf) -> tuple[Any, ...]:
    return part.all if isinstance(part, AllOf) else part.any


def _waiting(scenario: Scenario, outlook: Outlook) -> Iterator[Problem]:
    """Give what waits for something that only comes after itself."""
    for name, at in outlook.stuck:
        each = getattr(scenario, name)[at]
        lacking = outlook.lacking(name, at)
        if lacking:
            message = f"'{each.id}' waits for {lacking}, which waits for it in turn"
            if lacking == f"'{each.id}'":
                message = f"{lacking} waits for what it alone would bring"
            hint = "let something else bring what is waited for"
            yield warn((name, at, "when"), "cyclic", message, hint)


def endings(scenario: Scenario) -> Iterator[Problem]:
    """Give an ending that hides those behind it, and a last one that is not for all the rest."""
    outlook = Outlook.of(scenario)
    last = len(scenario.endings) - 1
    sure = [always_holds(outlook.lowered(each.when), outlook.world) for each in scenario.endings]
    for position, ending in enumerate(scenario.endings[:last]):
        before = [outlook.lowered(each.when) for each in scenario.endings[:position]]
        mine = outlook.lowered(ending.when)
        if never_holds(mine, outlook.world):
            continue  # that is told of every condition
        for at, other in enumerate(before):
            if never_holds(All((mine, Not(other))), outlook.world):
                message = f"'{scenario.endings[at].id}' holds whenever '{ending.id}' does"
                hint = "move it in front, for the first that holds is told"
                yield warn(("endings", position, "when"), "unreachable", message, hint)
                break
        if sure[position]:
            after = scenario.endings[position + 1].id
            message = f"'{ending.id}' always holds, so '{after}' and what follows are never told"
            yield warn(("endings", position, "when"), "unreachable", message, "move it to the end")
            return
    if not sure[last]:
        message = "the last ending is told whenever no other is, whatever its condition says"
        hint = "say so with 'when: {all: []}'"
        route: Route = ("endings", last, "when")
        yield warn(route, "no-last-ending", message, hint, fix="{all: []}")
