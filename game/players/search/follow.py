"""Follow: the orders that plans give, for thousands of rollouts at once.

A fast stand-in for a thoughtful player: it does what its plan weighs most among what is legal and
can be paid, with a little whim, so that money goes round. What stays the same from turn to turn,
plans and chance above all, is worked out once for a set of rollouts.
"""

import numpy as np

from game.players.search.action_space import ActionSpace
from game.players.search.plans import NEVER, Plans
from game.rules import NO_ORDER, Act, Ruleset, Side, State, Stock
from game.rules.arrays import Array, Flags, Ints, Keys
from game.rules.chance import draw, name_key
from game.rules.facts import facts_of
from game.rules.legality import Purse, may_call
from game.rules.supply import ready_stockpile
from game.rules.trade import newest_date, passes

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
    """Gives one side's orders in one set of rollouts."""

    def __init__(
        self, ruleset: Ruleset, space: ActionSpace, plans: Plans, row: Ints, seed: Keys
    ) -> None:
        """Prepare a side's tables for these rollouts.

        Args:
            ruleset: the compiled scenario.
            space: what the side may wish for.
            plans: a pooled list of plans.
            row: the plan that each rollout follows, shape (rollouts,).
            seed: the chance of each rollout, shape (rollouts,).
        """
        self._ruleset, self._space, self._side = ruleset, space, space.side
        self._gates = len(space.gate)
        self._prepare_menu()
        self._prepare_gates(plans, row)
        self._weight = plans.weight[row].T.copy()
        self._left_alone = self._weight <= NEVER
        # Rollouts that are compared share their chance: few seeds stand for all.
        self._seeds, self._seed_of = np.unique(seed, return_inverse=True)

    def _prepare_menu(self) -> None:
        ruleset, space = self._ruleset, self._space
        lookup = ruleset.lookups[space.side]
        self._capital, self._funds = lookup.capital, lookup.funds
        self._bringing = space.bringing.ravel()
        self._specials = [
            (self._gates + at, ruleset.menus[space.side][order].special)
            for at, order in enumerate(space.standing.tolist())
            if ruleset.menus[space.side][order].special >= 0
        ]
        self._keys = np.array(
            [name_key(f"whim.{space.side.slug}.{line}") for line in range(space.lines)],
            dtype=np.uint64,
        )

    def _prepare_gates(self, plans: Plans, row: Ints) -> None:
        ruleset, space = self._ruleset, self._space
        self._chips = np.nonzero(space.chip >= 0)[0]
        self._channels = np.nonzero(space.chip < 0)[0]
        self._chip = space.chip[self._chips]
        self._performance = ruleset.chips.performance[self._chip][:, None]
        self._licence = ruleset.chips.licence[self._chip]
        self._chip_closed = space.closed[self._chips][:, None]
        self._age = plans.age[row]
        self._rung = np.minimum(plans.rung[row], self._chip_closed)
        self._channel = plans.channel[row].T[self._channels]
        self._stays = self._channel < 0
        self._base = np.arange(self._gates)[:, None] * space.bringing.shape[1]

    def orders(self, state: State, forced: Ints | None = None) -> Ints:
        """Return the orders of every rollout, shape (rollouts, slots).

        Args:
            state: where the rollouts stand.
            forced: orders already decided, FREE in the slots that the plan fills, or None.
        """
        now = state.gates.T[self._space.gate]
        aims, gates = self._aims(state, now), self._gates
        order = np.empty((self._space.lines, state.batch), dtype=np.int64)
        order[:gates] = self._bringing.take(aims + self._base)
        order[gates:] = self._space.standing[:, None]
        closed = self._left_alone | (order < 0)
        self._close(closed, state, aims == now)
        worth = WHIM * draw(self._seeds, state.turn, self._keys).T.take(self._seed_of, axis=1)
        worth += self._weight
        np.putmask(worth, closed, _SPENT)
        return self._fill(state, order, worth, forced)

    def _close(self, closed: Flags, state: State, there: Flags) -> None:
        """Mark, in place, lines that may not be ordered, prices aside, or are plainly idle.

        The rules' own check covers a whole menu, for which rollouts have no time.
        """
        closed[: self._gates] |= there
        if state.lock.any():
            closed[: self._gates] |= state.lock.T[self._space.gate] != 0
        facts = facts_of(self._ruleset, state)
        for line, position in self._specials:
            ready = may_call(self._ruleset, state, position, facts, ~closed[line])
            act = self._ruleset.specials[position].act
            closed[line] = ~(ready & self._sensible(act, state))

    def _sensible(self, act: Act, state: State) -> Flags | bool:
        """Return where a special order is not plainly idle."""
        if act is Act.INSPECT:
            risk = Stock.US_DIVERSION_RISK
            return state.of(risk) > WORRYING_RISK if self._ruleset.scope.has(risk) else True
        if act is Act.STOCKPILE:
            return state.of(Stock.CHINA_STOCKPILE) < ready_stockpile(
                self._ruleset.params, state.turn
            )
        return True

    def _aims(self, state: State, now: Ints) -> Ints:
        """Return the setting each gate should come to, its own where it should stay."""
        aims = np.empty(now.shape, dtype=np.int64)
        aims[self._channels] = np.where(self._stays, now[self._channels], self._channel)
        aim = now[self._chips]
        shipped = state.shipped.T[self._chip]
        out = np.isfinite(shipped)
        if self._side is Side.US:
            newest = newest_date(self._ruleset, state.shipped, Side.US)
            # What has not shipped is infinitely young, and not out.
            young = out & (newest - self._age < shipped)
            out &= ~young
            aim = np.where(young, self._chip_closed, aim)
        else:
            out &= passes(self._ruleset.gates, state.gates, self._licence)
        best = (out * self._performance).max(axis=0, initial=0.0)
        aims[self._chips] = np.where(out & (self._performance >= best), self._rung, aim)
        return aims

    def _fill(self, state: State, order: Ints, worth: Array, forced: Ints | None) -> Ints:
        """Return slots filled from the top, with what can be paid together."""
        batch, slots = state.batch, self._ruleset.slots[self._side]
        purse = Purse.of(state, self._side)
        given = np.full((batch, slots), NO_ORDER, dtype=np.int64)
        if forced is not None:
            for slot in range(slots):
                fixed = np.where(forced[:, slot] == FREE, NO_ORDER, forced[:, slot])
                given[:, slot] = fixed
                purse = purse.after(self._capital[fixed], self._funds[fixed])
                line = self._space.line[fixed]
                rows = np.nonzero(line >= 0)[0]
                worth[line[rows], rows] = _SPENT
        price, cost = self._capital.take(order), self._funds.take(order)
        every = np.arange(batch)
        for slot in range(slots):
            # Whoever cannot pay now cannot pay later either: prices are never negative.
            np.putmask(worth, ~purse.pays(price, cost), _SPENT)
            best = worth.argmax(axis=0) * batch + every
            takes = worth.take(best) > NEVER
            if forced is not None:
                takes &= forced[:, slot] == FREE
            chosen = np.where(takes, order.take(best), NO_ORDER)
            given[:, slot] = np.where(takes, chosen, given[:, slot])
            purse = purse.after(self._capital[chosen], self._funds[chosen])
            np.put(worth, best[takes], _SPENT)
        return given
