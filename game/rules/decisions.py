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
    gates = state.gates.copy(order="F")
    sums = [_set_gates(ruleset, side, orders, gates) for side in SIDES]
    invested, specials = _programmes_and_specials(ruleset, orders)
    acts: dict[int, Flags] = {}
    threats = columns(state.batch, len(SIDES), NO_ORDER, np.int16)
    for position, asked in specials.items():
        act, side = ruleset.specials[position].act, ruleset.specials[position].side
        acts[act] = acts[act] | asked if act in acts else asked
        if act is Act.THREATEN:
            threats[asked, side] = position
    return Decisions(
        gates=gates,
        invested=invested,
        acts=acts,
        bans=(sums[0][0], sums[1][0]),
        levies=(sums[0][1], sums[1][1]),
        opens=(sums[0][2], sums[1][2]),
        capital=(sums[0][3], sums[1][3]),
        funds=(sums[0][4], sums[1][4]),
        specials=specials,
        threats=threats,
    )


def _slots(orders: Orders, side: Side) -> Ints:
    """Return a side's orders, shape (slots, batch)."""
    return (orders.us if side is Side.US else orders.china).T


def _set_gates(ruleset: Ruleset, side: Side, orders: Orders, gates: Ints) -> list[Array]:
    """Set the gates in place; return bans, levies, opens, capital and funds, (batch,) each."""
    lookup, slots, batch = ruleset.lookups[side], _slots(orders, side), len(gates)
    bans, levies, opens = (np.zeros(batch) for _ in range(3))
    settings = gates.T.reshape(-1)  # the same memory: gate after gate, in each all matches
    for slot, gate in zip(slots, lookup.gate[slots], strict=True):
        rows = (gate >= 0).nonzero()[0]
        if not len(rows):
            continue
        gate, setting = gate[rows], lookup.setting[slot[rows]]
        at = gate * batch + rows
        before, closes = settings[at], setting == ruleset.gates.closed[gate]
        bans[rows] += closes & (before != setting)
        levies[rows] += ~closes & (setting > before)
        opens[rows] += setting < before
        settings[at] = setting
    return [bans, levies, opens, lookup.capital[slots].sum(axis=0), lookup.funds[slots].sum(axis=0)]


def _programmes_and_specials(
    ruleset: Ruleset, orders: Orders
) -> tuple[dict[int, Array], dict[int, Flags]]:
    """Return how often each programme was paid for, and where each special order was given.

    Those that no match gave are left out.
    """
    batch, programmes = len(orders.us), len(Programme)
    times = np.zeros((programmes + len(ruleset.specials), batch), dtype=np.int8)
    flat = times.reshape(-1)
    for side in SIDES:
        for counted in ruleset.lookups[side].counted[_slots(orders, side)]:
            rows = (counted >= 0).nonzero()[0]
            if len(rows):
                flat[counted[rows] * batch + rows] += 1
    given = rows_marked(times > 0)
    return (
        {row: times[row].astype(np.float64) for row in given if row < programmes},
        {row - programmes: times[row] > 0 for row in given if row >= programmes},
    )


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
