"""Observation: the part of the state that one side may know.

Secrets of the rival are replaced by what is publicly believed, the match seed is left out, and the
rival's orders of the running turn are nowhere: a secret that is never sent cannot be read.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np

from game.rules.arrays import Array, Flags
from game.rules.indicators import read_indicator
from game.rules.ledger import Ledger
from game.rules.legality import Reason, legal, order_problems, reasons
from game.rules.ruleset import Ruleset
from game.rules.scoring import Verdict, judge
from game.rules.secrecy import believed_by, hidden_stocks
from game.rules.sides import Side
from game.rules.state import State
from game.rules.stocks import Stock
from game.rules.trade import passes

__all__ = ["Observation", "observe"]

_HIDDEN = {side: tuple(stock for stock in Stock if stock.is_hidden_from(side)) for side in Side}
"""Stocks that a side does not see."""


@dataclass(frozen=True)
class Observation:
    """What a side knows, for one match or a batch; single readings are of the first match."""

    side: Side
    ruleset: Ruleset
    known: State
    """The state as this side believes it to be; its seeds are zero."""
    ledger: Ledger = field(default_factory=Ledger)
    """Causes of the last turn's changes, as far as this side may know them."""

    @property
    def turn(self) -> int:
        """Turns played."""
        return self.known.turn

    @property
    def month(self) -> int:
        """Calendar month in which the coming turn begins: 12 x year + month - 1."""
        return self.ruleset.schedule.month_of(self.turn)

    @cached_property
    def legal(self) -> Flags:
        """Orders of this side's menu that could be given alone, shape (batch, actions)."""
        return legal(self.ruleset, self.known, self.side)

    @cached_property
    def verdict(self) -> Verdict:
        """Scores and, once it is over, the result; from what this side knows."""
        return judge(self.ruleset, self.known)

    def stocks(self, stock: Stock) -> Array:
        """Return a stock in every match, shape (batch,)."""
        return self.known.of(stock)

    def stock(self, stock: Stock) -> float:
        """Return a stock of the first match."""
        return float(self.known.stock[0, stock])

    def indicators(self, slug: str) -> Array:
        """Return an indicator in every match, shape (batch,)."""
        return read_indicator(self.ruleset, self.known, slug)

    def indicator(self, slug: str) -> float:
        """Return an indicator of the first match."""
        return float(self.indicators(slug)[0])

    def gate(self, slug: str) -> int:
        """Return a gate's setting in the first match: 0 open, then the rungs, then closed."""
        return int(self.known.gates[0, self.ruleset.gates.slugs.index(slug)])

    def rate(self, slug: str) -> float:
        """Return a gate's levy in the first match [share]; NaN where it is closed."""
        gate = self.ruleset.gates.slugs.index(slug)
        return float(self.ruleset.gates.rate[gate, self.known.gates[0, gate]])

    def passable(self, slug: str) -> Flags:
        """Return where a gate lets goods pass, shape (batch,)."""
        gate = self.ruleset.gates.slugs.index(slug)
        return passes(self.ruleset.gates, self.known.gates, gate)

    def shipped(self, slug: str) -> Flags:
        """Return where a chip has shipped, shape (batch,)."""
        return np.isfinite(self.known.shipped[:, self.ruleset.chips.slugs.index(slug)])

    def reasons(self, action: int) -> tuple[Reason, ...]:
        """Return why an order cannot be given in the first match; empty where it can."""
        return reasons(self.ruleset, self.known, self.side, action)

    def problems(self, orders: Iterable[int]) -> tuple[Reason, ...]:
        """Return why these orders cannot be given together in the first match."""
        return order_problems(self.ruleset, self.known, self.side, list(orders))


def observe(
    ruleset: Ruleset, state: State, side: Side, ledger: Ledger | None = None
) -> Observation:
    """Return what a side may know of the state and of the last turn's causes."""
    hidden = hidden_stocks(side)
    known = replace(believed_by(ruleset, state, side), seed=np.zeros_like(state.seed))
    seen = tuple(entry for entry in (ledger or Ledger()).entries if entry.stock not in hidden)
    return Observation(side, ruleset, known, Ledger(seen))
