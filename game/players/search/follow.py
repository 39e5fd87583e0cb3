"""Follow: the orders that plans give, for thousands of rollouts at once.

A fast stand-in for a thoughtful player: it does what its plan weighs most among what is legal and
can be paid, with a little whim, so that money goes round.
"""

import numpy as np

from game.players.search.agenda import Agenda
from game.players.search.plans import NEVER, Plans
from game.rules import NO_ORDER, Act, Ruleset, Side, State, Stock, legal
from game.rules.arrays import Array, Flags, Ints
from game.rules.chance import draw, name_key
from game.rules.legality import CAPITAL, FUNDS

__all__ = ["FREE", "Follower"]

FREE = -2
"""A slot that a plan may fill."""
WHIM = 0.8
"""Range of the chance that is added to a weight [-]."""
_SPENT = -9.0
"""Below every weight."""
WORRYING_RISK = 0.3
"""Diversion risk at which an inspection is worth a thought [share]."""


class Follower:
    """Gives one side's orders in rollouts of one scenario."""

    def __init__(self, ruleset: Ruleset, agenda: Agenda) -> None:
        """Prepare the tables of a side."""
        self._ruleset, self._agenda, self._side = ruleset, agenda, agenda.side
        lookup = ruleset.lookups[agenda.side]
        self._capital, self._funds = lookup.capital, lookup.funds
        chips = np.maximum(agenda.chip, 0)
        self._is_chip = (agenda.chip >= 0)[:, None]
        self._performance = np.where(
            agenda.chip >= 0, ruleset.chips.performance[chips], 0.0
        )[:, None]
        self._licence = np.where(agenda.chip >= 0, ruleset.chips.licence[chips], -1)
        self._keys = np.array(
            [name_key(f"whim.{agenda.side.slug}.{line}") for line in range(agenda.lines)],
            dtype=np.uint64,
        )

    def orders(self, state: State, plans: Plans, row: Ints, forced: Ints | None = None) -> Ints:
        """Return the orders of every rollout, shape (batch, slots).

        Args:
            state: where the rollouts stand.
            plans: a pooled list of plans.
            row: the plan that each rollout follows, shape (batch,).
            forced: orders already decided, FREE in the slots that the plan fills, or None.
        """
        order = self._order_of_lines(state, plans, row)
        legal_now = legal(self._ruleset, state, self._side)
        can = (order >= 0) & np.take_along_axis(legal_now, np.maximum(order, 0).T, axis=1).T
        worth = plans.weight[row].T
        can &= worth > NEVER
        worth = np.where(can & self._sensible(state), worth, _SPENT)
        worth = worth + WHIM * draw(state.seed, state.turn, self._keys).T
        return self._fill(state, order, worth, forced)

    def _order_of_lines(self, state: State, plans: Plans, row: Ints) -> Ints:
        """Return the order each line stands for now, NO_ORDER where none, (lines, batch)."""
        agenda, gates = self._agenda, len(self._agenda.gate)
        order = np.empty((agenda.lines, len(row)), dtype=np.int64)
        order[gates:] = agenda.standing[:, None]
        order[:gates] = agenda.bringing[np.arange(gates)[:, None], self._aims(state, plans, row)]
        return order

    def _aims(self, state: State, plans: Plans, row: Ints) -> Ints:
        """Return the setting each gate should come to, its own where it should stay."""
        agenda = self._agenda
        now = state.gates.T[agenda.gate].astype(np.int64)
        channel = plans.channel[row].T
        aim = np.where(self._is_chip | (channel < 0), now, channel)
        shipped = state.shipped.T[np.maximum(agenda.chip, 0)]
        out = self._is_chip & np.isfinite(shipped)
        if self._side is Side.US:
            ours = state.shipped.T[self._ruleset.chips.by_side[Side.US]]
            newest = np.where(np.isfinite(ours), ours, -np.inf).max(axis=0)
            young = out & (newest - np.where(out, shipped, 0.0) < plans.age[row])
            out &= ~young
            aim = np.where(young, agenda.closed[:, None], aim)
        else:
            out &= self._licensed(state)
        best = (out * self._performance).max(axis=0, initial=0.0)
        offered = out & (self._performance >= best)
        rung = np.minimum(plans.rung[row], agenda.closed[:, None])
        return np.where(offered, rung, aim)

    def _licensed(self, state: State) -> Flags:
        """Return where the exporter lets the chip of each gate pass, shape (gates, batch)."""
        licence = np.maximum(self._licence, 0)
        passes: Flags = state.gates.T[licence] != self._ruleset.gates.closed[licence][:, None]
        return passes | (self._licence < 0)[:, None]

    def _sensible(self, state: State) -> Flags:
        """Return where a line is not plainly idle, shape (lines, batch)."""
        agenda, gates = self._agenda, len(self._agenda.gate)
        fine = np.ones((agenda.lines, state.batch), dtype=np.bool_)
        if self._side is Side.US:
            risky = state.of(Stock.US_DIVERSION_RISK) > WORRYING_RISK
            fine[gates + np.nonzero(agenda.act == Act.INSPECT)[0]] = risky
        else:
            bare = state.of(Stock.CHINA_STOCKPILE) < self._ruleset.params.stockpile_full
            fine[gates + np.nonzero(agenda.act == Act.STOCKPILE)[0]] = bare
        return fine

    def _fill(self, state: State, order: Ints, worth: Array, forced: Ints | None) -> Ints:
        """Return slots filled from the top, with what can be paid together."""
        batch, slots = state.batch, self._ruleset.slots[self._side]
        capital = state.of(CAPITAL[self._side]) + 1e-9
        funds = state.of(FUNDS[self._side]) + 1e-9
        given = np.full((batch, slots), NO_ORDER, dtype=np.int64)
        every = np.arange(batch)
        if forced is not None:
            for slot in range(slots):
                fixed = np.where(forced[:, slot] == FREE, NO_ORDER, forced[:, slot])
                given[:, slot] = fixed
                capital, funds = capital - self._capital[fixed], funds - self._funds[fixed]
                line = self._agenda.line[fixed]
                rows = np.nonzero(line >= 0)[0]
                worth[line[rows], rows] = _SPENT
        price, cost = self._capital[order], self._funds[order]
        for slot in range(slots):
            best = np.where((price <= capital) & (cost <= funds), worth, _SPENT).argmax(axis=0)
            takes = (worth[best, every] > NEVER) & (price[best, every] <= capital)
            takes &= cost[best, every] <= funds
            if forced is not None:
                takes &= forced[:, slot] == FREE
            chosen = np.where(takes, order[best, every], given[:, slot])
            capital = capital - np.where(takes, price[best, every], 0.0)
            funds = funds - np.where(takes, cost[best, every], 0.0)
            worth[best, every] = np.where(takes, _SPENT, worth[best, every])
            given[:, slot] = chosen
        return given
