"""Follow: the orders that plans give, for thousands of rollouts at once.

A fast stand-in for a thoughtful player: it does what its plan weighs most among what is legal and
can be paid, with a little whim, so that money goes round.
"""

import numpy as np

from game.players.search.agenda import Agenda
from game.players.search.plans import NEVER, Plans
from game.rules import NO_ORDER, Act, Ruleset, Side, State, Stock
from game.rules.arrays import Array, Flags, Ints
from game.rules.chance import draw, name_key
from game.rules.conditions import ALWAYS
from game.rules.facts import holds_in
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
        self._performance = np.where(agenda.chip >= 0, ruleset.chips.performance[chips], 0.0)[
            :, None
        ]
        self._licence = np.where(agenda.chip >= 0, ruleset.chips.licence[chips], -1)
        gates = len(agenda.gate)
        self._specials = [
            (gates + at, ruleset.menus[agenda.side][order].special)
            for at, order in enumerate(agenda.standing.tolist())
            if ruleset.menus[agenda.side][order].special >= 0
        ]
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
        aims, gates = self._aims(state, plans, row), len(self._agenda.gate)
        order = np.empty((self._agenda.lines, len(row)), dtype=np.int64)
        order[:gates] = self._agenda.bringing[np.arange(gates)[:, None], aims]
        order[gates:] = self._agenda.standing[:, None]
        worth = plans.weight.T[:, row]
        open_to = self._open_to(state, aims) & (order >= 0) & (worth > NEVER)
        worth = np.where(open_to, worth, _SPENT)
        worth += WHIM * draw(state.seed, state.turn, self._keys).T
        return self._fill(state, order, worth, forced)

    def _open_to(self, state: State, aims: Ints) -> Flags:
        """Return where a line may be ordered, prices aside, and is not idle, (lines, batch).

        The rules' own check covers a whole menu, for which rollouts have no time.
        """
        agenda, gates = self._agenda, len(self._agenda.gate)
        allowed = np.ones((agenda.lines, state.batch), dtype=np.bool_)
        allowed[:gates] = (state.gates.T[agenda.gate] != aims) & (state.lock.T[agenda.gate] == 0)
        for line, position in self._specials:
            special = self._ruleset.specials[position]
            ready = state.cooldown[:, position] == 0
            if not special.always_on_offer:
                ready = ready & (state.offer[:, position] > 0)
            if special.when != ALWAYS and ready.any():
                ready = ready & holds_in(special.when, self._ruleset, state)
            allowed[line] = ready & self._sensible(special.act, state)
        return allowed

    def _sensible(self, act: Act, state: State) -> Flags | bool:
        """Return where a special order is not plainly idle."""
        if act is Act.INSPECT:
            return state.of(Stock.US_DIVERSION_RISK) > WORRYING_RISK
        if act is Act.STOCKPILE:
            return state.of(Stock.CHINA_STOCKPILE) < self._ruleset.params.stockpile_full
        return True

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
