"""A side's menu: every order it can ever give, in the order in which it is shown."""

from collections.abc import Iterator

from game.rules.actions import Action, ActionKind
from game.rules.sides import Side
from game.scenario.board import Gate
from game.scenario.models import Scenario
from game.scenario.names import programme_of

__all__ = ["menu_of"]


def menu_of(scenario: Scenario, side: Side) -> tuple[Action, ...]:
    """Return a side's orders: gates first, then programmes, then special orders."""
    return (
        *_gate_orders(scenario, side),
        *_investments(scenario, side),
        *_special_orders(scenario, side),
    )


def _gate_orders(scenario: Scenario, side: Side) -> Iterator[Action]:
    for position, gate in enumerate(scenario.gates):
        if gate.owner == side.slug:
            yield from _orders_on(gate, position)


def _orders_on(gate: Gate, position: int) -> Iterator[Action]:
    price = gate.cost_capital
    yield Action(f"open-{gate.id}", ActionKind.OPEN, price.open, 0.0, position, 0)
    for rung, percent in enumerate(gate.ladder, start=1):
        slug = gate.order_at(percent)
        yield Action(slug, ActionKind.LEVY, price.levy, 0.0, position, rung)
    closed = len(gate.ladder) + 1
    yield Action(f"ban-{gate.id}", ActionKind.BAN, price.ban, 0.0, position, closed)


def _investments(scenario: Scenario, side: Side) -> Iterator[Action]:
    for each in scenario.programmes:
        if each.side == side.slug:
            yield Action(
                f"invest-{each.id}",
                ActionKind.INVEST,
                each.cost_capital,
                each.cost_bn,
                programme=programme_of(each.id),
            )


def _special_orders(scenario: Scenario, side: Side) -> Iterator[Action]:
    for position, each in enumerate(scenario.specials):
        if each.side == side.slug:
            yield Action(
                f"special-{each.id}",
                ActionKind.SPECIAL,
                each.cost_capital,
                each.cost_bn,
                special=position,
            )
