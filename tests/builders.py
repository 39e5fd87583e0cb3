"""Builders of small states: a test names what matters to it, the scenario gives the rest."""

from dataclasses import replace
from functools import cache
from typing import TypeAlias

import numpy as np

from game.rules import NO_ORDER, Orders, Ruleset, Side, State, Stock, start
from game.scenario import load_scenario

__all__ = ["Setting", "a_start", "a_state", "orders", "orders_of", "setting_of", "the_ruleset"]

Setting: TypeAlias = str | int
"""How a gate stands: ``open``, ``closed`` or a rate in percent."""


@cache
def the_ruleset(slug: str = "h200-deal") -> Ruleset:
    """The compiled scenario, once a test process."""
    return load_scenario(slug).ruleset


def a_state(
    *,
    batch: int = 1,
    seed: int = 1,
    turn: int = 0,
    gates: dict[str, Setting] | None = None,
    scenario: str = "h200-deal",
    **stocks: float,
) -> State:
    """The opening position of a scenario, with the given stocks and gate settings changed."""
    ruleset = the_ruleset(scenario)
    return a_start(ruleset, batch=batch, seed=seed, turn=turn, gates=gates, **stocks)


def a_start(
    ruleset: Ruleset,
    *,
    batch: int = 1,
    seed: int = 1,
    turn: int = 0,
    gates: dict[str, Setting] | None = None,
    shipped: tuple[str, ...] = (),
    **stocks: float,
) -> State:
    """The opening position of a ruleset, changed: stocks, gate settings, chips shipped on time."""
    state = start(ruleset, np.arange(seed, seed + batch, dtype=np.uint64))
    for slug in shipped:
        chip = ruleset.chips.slugs.index(slug)
        state.shipped[:, chip] = ruleset.chips.month[chip]
    for name, value in stocks.items():
        state.stock[:, Stock[name.upper()]] = value
    for gate, setting in (gates or {}).items():
        state.gates[:, ruleset.gates.slugs.index(gate)] = setting_of(ruleset, gate, setting)
    state.length[:] = turn
    return replace(state, turn=turn)


def setting_of(ruleset: Ruleset, gate: str, setting: Setting) -> int:
    """The number of a setting: ``open``, ``closed`` or a rate in percent."""
    position = ruleset.gates.slugs.index(gate)
    if setting == "open":
        return 0
    if setting == "closed":
        return int(ruleset.gates.closed[position])
    rates = ruleset.gates.rate[position]
    return int(np.nonzero(np.isclose(rates, float(setting) / 100.0))[0][0])


def orders(
    us: tuple[str, ...] = (),
    china: tuple[str, ...] = (),
    *,
    batch: int = 1,
    scenario: str = "h200-deal",
) -> Orders:
    """Orders in a scenario by their slugs, the same in every match of the batch."""
    return orders_of(the_ruleset(scenario), us, china, batch=batch)


def orders_of(
    ruleset: Ruleset, us: tuple[str, ...] = (), china: tuple[str, ...] = (), *, batch: int = 1
) -> Orders:
    """Orders by their slugs, the same in every match of the batch."""
    rows = []
    for side, slugs in ((Side.US, us), (Side.CHINA, china)):
        given = [ruleset.action(side, slug) for slug in slugs]
        given += [NO_ORDER] * (ruleset.slots[side] - len(given))
        rows.append(np.tile(np.array(given, dtype=np.int64), (batch, 1)))
    return Orders(us=rows[0], china=rows[1])
