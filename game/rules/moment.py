"""A moment: what every flow reads, and the results that flows hand to each other.

Flows are explicit: they read the state at the start of the turn, the decisions just taken, and
this turn's market, leaks and launches; nothing that another flow has already changed.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from game.rules.actions import Act, Programme
from game.rules.arrays import Array, Flags, Ints
from game.rules.params import Params
from game.rules.ruleset import Ruleset
from game.rules.state import State
from game.rules.stocks import Stock
from game.rules.supply import market_budget
from game.rules.trade import (
    admitted,
    best_performance,
    has_shipped,
    is_licensed,
    levies,
)

__all__ = [
    "Cutoff",
    "Decisions",
    "Launches",
    "Leaks",
    "Market",
    "Moment",
]


@dataclass(frozen=True)
class Decisions:
    """The orders of both sides, read as decisions, shape (batch,) unless said otherwise."""

    gates: Ints
    """Settings after the orders, shape (batch, gates)."""
    invested: dict[int, Array]
    """Times a programme was paid for, by programme; absent where nobody invested."""
    acts: dict[int, Flags]
    """Where an act was ordered, by act; absent where nobody did."""
    bans: tuple[Array, Array]
    """Gates that each side closed."""
    levies: tuple[Array, Array]
    """Gates that each side levied harder."""
    opens: tuple[Array, Array]
    """Gates that each side opened or eased."""
    capital: tuple[Array, Array]
    """Political capital spent by each side [PC]."""
    funds: tuple[Array, Array]
    """Money spent by each side [bn USD]."""
    specials: dict[int, Flags]
    """Where a special order was given, by its position; absent where nobody gave it."""
    threats: Ints
    """Special order by which each side threatens, or -1, shape (batch, 2)."""


@dataclass(frozen=True)
class Launches:
    """Which generations ship this quarter."""

    launched: Flags
    """Shape (batch, chips)."""
    shipped: Array
    """Shipment months after this quarter's launches, shape (batch, chips)."""
    frontier: Array
    """Best US chip after launches [H100 = 1], shape (batch,)."""
    ascend: Array
    """Best Chinese chip after launches [H100 = 1], shape (batch,)."""
    ascend_before: Array
    """Best Chinese chip before, shape (batch,)."""
    debut: Flags
    """Where a Chinese generation launches, shape (batch,)."""
    undercut: Flags
    """Where a better foreign chip is opened in that same quarter, shape (batch,)."""


@dataclass(frozen=True)
class Market:
    """China's accelerator market of the quarter, all of shape (batch,)."""

    budget: Array | float
    """Money to spend [bn USD]."""
    supply: Array | float
    """Most that the maker sets aside for China [kH100e]."""
    expected: Array
    """Orders that the maker builds for [kH100e]."""
    us_added: Array | float
    """Compute the US adds when nothing is short [kH100e]."""
    crowded: Array
    """US compute that sales to China leave unbuilt [kH100e]."""
    home_sales: Array
    """What customers at home buy of each chip [kH100e], shape (chips, batch)."""
    abroad: Array
    """What is delivered of each chip [kH100e], shape (chips, batch)."""
    licensed: Flags
    """A licence stands for some chip that has shipped."""
    offered: Flags
    """Both gates stand for some chip that has shipped."""
    ordered: Array
    """Foreign chips ordered [kH100e]."""
    cancelled: Array
    """Orders given up, all of them where nothing is offered [kH100e]."""
    delivered: Array
    """Foreign chips delivered [kH100e]."""
    foreign_spend: Array
    """Paid on delivery, levy included [bn USD]."""
    sales: Array
    """What the maker receives [bn USD]."""
    levy: Array
    """What the US treasury receives [bn USD]."""
    levy_rate: Array
    """Levy on the chip on offer [share]."""
    domestic: Array
    """Chinese chips delivered [kH100e]."""
    domestic_spend: Array
    """Paid for them [bn USD]."""
    domestic_share: Array
    """Chinese part of the market by value [0..1]."""
    paid_ahead: Array
    """Paid to Chinese makers ahead of capacity [bn USD]."""
    hunger: Array
    """Part of the wish for foreign chips that is not met [0..1], 1 where none is offered."""
    unmet: Array
    """Money that found nothing to buy [share of the budget]."""


@dataclass(frozen=True)
class Leaks:
    """Compute that reached China past the gates, shape (batch,)."""

    smuggled: Array
    """[kH100e]"""
    rented: Array
    """[kH100e]"""
    caught: Flags
    """An inspection surge met a push."""
    idle: Flags
    """An inspection surge found nothing."""


@dataclass(frozen=True)
class Cutoff:
    """A supply withdrawn while it was in use, shape (batch,)."""

    strength: Array
    """Loss of the best chip on offer [0..1]."""
    readiness: Array
    """How ready China was [0..1]."""


@dataclass(frozen=True)
class Moment:
    """The start of the turn and the decisions taken in it."""

    ruleset: Ruleset
    state: State
    decisions: Decisions

    @property
    def p(self) -> Params:
        """The constants."""
        return self.ruleset.params

    def of(self, stock: Stock) -> Array:
        """Return a stock at the start of the turn, shape (batch,)."""
        return self._stocks[stock]

    @cached_property
    def _stocks(self) -> list[Array]:
        """The columns of all stocks, which flows ask for again and again."""
        return list(self.state.stock.T)

    @property
    def month(self) -> int:
        """Calendar month in which the turn begins."""
        return self.ruleset.schedule.month_of(self.state.turn)

    def invested(self, programme: Programme) -> Array | float:
        """Return how often a programme was paid for this turn."""
        return self.decisions.invested.get(programme, 0.0)

    def acts(self, act: Act) -> Flags | bool:
        """Return where an act was ordered this turn."""
        return self.decisions.acts.get(act, False)

    def passable(self, gate: int) -> Flags | bool:
        """Return where a gate lets goods pass; a gate the scenario lacks always does."""
        if gate < 0:
            return True
        passable: Flags = self.decisions.gates[:, gate] != self.ruleset.gates.closed[gate]
        return passable

    @cached_property
    def budget(self) -> Array | float:
        """What China's market can spend on accelerators this quarter [bn USD]."""
        return market_budget(self.p, self.state.turn)

    @cached_property
    def has_shipped(self) -> Flags:
        """Where each chip had shipped before this turn, shape (chips, batch)."""
        return has_shipped(self.state.shipped)

    @cached_property
    def licensed_before(self) -> Flags:
        """Where a traded chip was on sale under last turn's licences, shape (traded, batch)."""
        return is_licensed(self.ruleset, self.state.shipped, self.state.gates)

    @cached_property
    def licensed(self) -> Flags:
        """Where a traded chip is on sale under this turn's licences, shape (traded, batch)."""
        return is_licensed(self.ruleset, self.state.shipped, self.decisions.gates)

    @cached_property
    def best_licensed(self) -> Array:
        """The best of the chips under this turn's licences [H100 = 1], 0 if none, (batch,)."""
        return self.best_of(self.licensed)

    @property
    def offered(self) -> Flags:
        """Where both gates let a traded chip pass this turn, shape (traded, batch)."""
        return admitted(self.ruleset, self.licensed, self.decisions.gates)

    def best_of(self, sold: Flags) -> Array:
        """Return the best of the chips that are sold, shape (traded, batch); 0 where none is."""
        return best_performance(sold, self.ruleset.chips.performance[self.ruleset.chips.traded])

    def rate(self, gate: int) -> Array | float:
        """Return the levy at a gate [share], 0 where it is open or closed."""
        if gate < 0:
            return 0.0
        return levies(self.ruleset.gates, self.decisions.gates, gate)

    def severity(self, gate: int, per_rate: float) -> Array | float:
        """Return how hard a gate bites: 1 closed, ``per_rate`` x rate when levied."""
        if gate < 0:
            return 0.0
        rate = self.ruleset.gates.rate[gate][self.decisions.gates[:, gate]]
        return np.where(np.isnan(rate), 1.0, np.minimum(rate * per_rate, 1.0))
