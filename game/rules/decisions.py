"""Orders become decisions: what both sides asked for, read for all matches at once."""

from typing import Final

import numpy as np

from game.rules.actions import NO_ORDER, Act, Orders, Programme
from game.rules.arrays import Array, Flags, Ints, columns, rows_marked
from game.rules.ledger import Contribution
from game.rules.moment import Decisions, Moment
from game.rules.ruleset import Ruleset
from game.rules.sides import SIDES, Side
from game.rules.state import State
from game.rules.stocks import Stock

__all__ = ["EQUATIONS", "decide", "pay_for_orders"]


def decide(ruleset: Ruleset, state: State, orders: Orders) -> Decisions:
    """Return the settings, programmes and acts that the orders bring, all legal by now."""
    gates = state.gates.copy(order="K")
    sums = [_set_gates(ruleset, side, orders, gates) for side in SIDES]
    specials = _given_specials(ruleset, orders)
    acts: dict[int, Flags] = {}
    threats = columns(state.batch, len(SIDES), NO_ORDER, np.int16)
    for position, asked in specials.items():
        act, side = ruleset.specials[position].act, ruleset.specials[position].side
        acts[act] = acts[act] | asked if act in acts else asked
        if act is Act.THREATEN:
            threats[asked, side] = position
    return Decisions(
        gates=gates,
        invested=_investments(ruleset, orders),
        acts=acts,
        bans=(sums[0][0], sums[1][0]),
        levies=(sums[0][1], sums[1][1]),
        opens=(sums[0][2], sums[1][2]),
        capital=(sums[0][3], sums[1][3]),
        funds=(sums[0][4], sums[1][4]),
        specials=specials,
        threats=threats,
    )


def _slots(orders: Orders, side: Side) -> list[Ints]:
    given = orders.us if side is Side.US else orders.china
    return [given[:, slot] for slot in range(given.shape[1])]


def _set_gates(ruleset: Ruleset, side: Side, orders: Orders, gates: Ints) -> list[Array]:
    """Set the gates in place; return bans, levies, opens, capital and funds, (batch,) each."""
    lookup = ruleset.lookups[side]
    batch = len(gates)
    bans, levies, opens, capital, funds = (np.zeros(batch) for _ in range(5))
    for slot in _slots(orders, side):
        capital += lookup.capital[slot]
        funds += lookup.funds[slot]
        gate = lookup.gate[slot]
        rows = (gate >= 0).nonzero()[0]
        if not len(rows):
            continue
        gate, setting = gate[rows], lookup.setting[slot][rows]
        before = gates[rows, gate]
        closes = setting == ruleset.gates.closed[gate]
        bans[rows] += closes & (before != setting)
        levies[rows] += ~closes & (setting > before)
        opens[rows] += setting < before
        gates[rows, gate] = setting
    return [bans, levies, opens, capital, funds]


def _investments(ruleset: Ruleset, orders: Orders) -> dict[int, Array]:
    """Return how often each programme was paid for, where any match paid for it."""
    table = np.zeros((len(Programme), len(orders.us)))
    for side in SIDES:
        for slot in _slots(orders, side):
            programme = ruleset.lookups[side].programme[slot]
            rows = (programme >= 0).nonzero()[0]
            if len(rows):
                table[programme[rows], rows] += 1.0
    return {kind: table[kind] for kind in rows_marked(table > 0.0)}


def _given_specials(ruleset: Ruleset, orders: Orders) -> dict[int, Flags]:
    """Return where each special order was given, where any match gave it."""
    table = np.zeros((len(ruleset.specials), len(orders.us)), dtype=np.bool_)
    for side in SIDES:
        for slot in _slots(orders, side):
            special = ruleset.lookups[side].special[slot]
            rows = (special >= 0).nonzero()[0]
            if len(rows):
                table[special[rows], rows] = True
    return {position: table[position] for position in rows_marked(table)}


def pay_for_orders(moment: Moment) -> list[Contribution]:
    """Orders cost political capital and money, whatever comes of them."""
    us, china = Side.US, Side.CHINA
    spent = moment.decisions
    return [
        Contribution(Stock.US_CAPITAL, "orders.given", -spent.capital[us]),
        Contribution(Stock.CHINA_CAPITAL, "orders.given", -spent.capital[china]),
        Contribution(Stock.US_FUNDS, "orders.given", -spent.funds[us]),
        Contribution(Stock.CHINA_FUNDS, "orders.given", -spent.funds[china]),
    ]


EQUATIONS: Final = {
    (Stock.US_CAPITAL, "orders.given"): "-us_capital_spent",
    (Stock.CHINA_CAPITAL, "orders.given"): "-china_capital_spent",
    (Stock.US_FUNDS, "orders.given"): "-us_funds_spent",
    (Stock.CHINA_FUNDS, "orders.given"): "-china_funds_spent",
}
"""What it adds to each stock under each cause, as formulas."""
