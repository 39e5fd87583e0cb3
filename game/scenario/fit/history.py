"""Does a recorded history fit its scenario: its turns, its orders, its dates?"""

from collections.abc import Iterator

from game.rules.actions import Lookup
from game.rules.legality import beside
from game.rules.sides import SIDES, Side
from game.scenario.calendar import first_month
from game.scenario.findings import Problem, Route
from game.scenario.history import History, RecordedTurn, months_of
from game.scenario.menu import menu_of
from game.scenario.models import Scenario
from game.scenario.removed import unknown_order

__all__ = ["check_history"]


def check_history(scenario: Scenario) -> Iterator[Problem]:
    """Give every order that no menu has, and every date that lies outside of the match."""
    if scenario.history is None:
        return
    yield from _turns(scenario, scenario.history)
    for position, turn in enumerate(scenario.history.orders):
        for side in SIDES:
            yield from _orders(scenario, turn, side, ("history", "orders", position, side.slug))
    yield from _points(scenario, scenario.history)


def _turns(scenario: Scenario, history: History) -> Iterator[Problem]:
    """A turn is told once, and begins on its first month."""
    calendar, seen = scenario.calendar, set()
    for position, each in enumerate(history.orders):
        route: Route = ("history", "orders", position, "date")
        month = first_month(each.date)
        turn = calendar.schedule.turn_of(month)
        if not 0 <= turn < calendar.turns:
            message = f"'{each.date}' lies outside of the match"
            hint = f"it runs {calendar.turns} turns from {calendar.start}"
            yield Problem(route, "outside-match", message, hint)
        elif month != calendar.schedule.month_of(turn):
            message = f"no turn begins with '{each.date}'"
            hint = f"a turn is {calendar.months_per_turn} months, from {calendar.start}"
            yield Problem(route, "outside-match", message, hint)
        elif turn in seen:
            message = f"the turn of '{each.date}' is there twice"
            yield Problem(route, "duplicate-turn", message, "put its orders together")
        seen.add(turn)


def _orders(scenario: Scenario, turn: RecordedTurn, side: Side, route: Route) -> Iterator[Problem]:
    """Orders are on the side's menu, fit its slots, and set a gate once."""
    given = turn.us if side is Side.US else turn.china
    actions = menu_of(scenario, side)
    menu, lookup = {action.slug: at for at, action in enumerate(actions)}, Lookup.of(actions)
    slots = scenario.sides.of(side).slots
    if len(given) > slots:
        message = f"{len(given)} orders, but {side.slug} has {slots} slots"
        yield Problem(route, "too-many-orders", message, "leave some out, or raise 'slots'")
    before: list[int] = []
    for at, slug in enumerate(given):
        if slug not in menu:
            yield unknown_order((*route, at), side.slug, slug, menu)
        elif len(beside(lookup, before, menu[slug])) < len(before):
            message = f"'{slug}' repeats an order or a gate of the same turn"
            yield Problem((*route, at), "repeated-order", message, "keep one of the two")
        else:
            before.append(menu[slug])


def _points(scenario: Scenario, history: History) -> Iterator[Problem]:
    """A figure can be simulated only if all its time is played."""
    calendar = scenario.calendar
    end = calendar.schedule.last_month
    seen: set[str] = set()
    for at, series in enumerate(history.series):
        if series.id in seen:
            message = f"'{series.id}' is there twice in history.series"
            yield Problem(
                ("history", "series", at, "id"), "duplicate-id", message, "give each its own id"
            )
        seen.add(series.id)
        for position, point in enumerate(series.points):
            first, last = months_of(point.date)
            if first < calendar.start_month or last > end:
                route: Route = ("history", "series", at, "points", position, "date")
                message = f"'{point.date}' lies outside of the match"
                hint = f"it runs {calendar.turns} turns from {calendar.start}"
                yield Problem(route, "outside-match", message, hint)
