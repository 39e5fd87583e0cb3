"""The ledger: every change of every stock, with the cause that made it.

A flow returns contributions; ``turn.py`` adds them up and keeps them. The same list explains a
number on the board, in a forecast, in the report and in the debrief, so that explanation and rules
cannot disagree: for each stock, start + sum of ledger = end.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from game.rules.arrays import Array, Flags
from game.rules.stocks import CEILING, Stock

__all__ = ["Book", "Contribution", "Ledger"]


_LOW = np.array([max(stock.low, -CEILING) for stock in Stock])
_HIGH = np.array([min(stock.high, CEILING) for stock in Stock])


class Contribution(NamedTuple):
    """One named cause of one stock's change."""

    stock: Stock
    cause: str
    """A slug such as ``lock-in.migration``, or ``event.<slug>``, ``law.<slug>``,
    ``special.<slug>`` for what the scenario brings."""
    amount: Array | float
    """Change in the stock's unit, shape (batch,), or one number for all matches."""


@dataclass(frozen=True)
class Ledger:
    """The contributions of one turn, in the order in which they were added."""

    entries: tuple[Contribution, ...] = ()

    def of(self, stock: Stock, match: int = 0) -> list[tuple[str, float]]:
        """Return (cause, amount) of one stock in one match, like causes added together."""
        sums: dict[str, float] = {}
        for entry in self.entries:
            if entry.stock is stock:
                amount = np.asarray(entry.amount)
                value = float(amount[match] if amount.ndim else amount)
                sums[entry.cause] = sums.get(entry.cause, 0.0) + value
        return [(cause, value) for cause, value in sums.items() if value != 0.0]


class Book:
    """The working copy of the stocks within one turn: nothing changes without a cause."""

    def __init__(
        self,
        stock: Array,
        entries: Iterable[Contribution] = (),
        *,
        keep: bool = True,
        left_out: Collection[Stock] = (),
    ) -> None:
        """Open the book on a copy of the stocks, shape (batch, stocks), and contributions in order.

        Studies that want no explanation leave ``keep`` off: the stocks change all the same. Those
        that a scenario leaves out stay as they are, whatever would be added to them.
        """
        self.entries: list[Contribution] = []
        self._keep = keep
        sums = list(stock.T)
        for entry in entries:
            column, _, amount = entry
            if isinstance(amount, float) and amount == 0.0:
                continue  # what is nothing everywhere leaves no trace
            sums[column] = sums[column] + amount
            if keep:
                self.entries.append(entry)
        for column in left_out:
            sums[column] = stock[:, column]
        if left_out:
            self.entries = [entry for entry in self.entries if entry.stock not in left_out]
        # Added up first and written once: nobody reads the book before all are in.
        self.stock: Array = np.array(sums).T
        self._changed = np.ones(len(Stock), dtype=np.bool_)
        """Stocks to be held against their bounds."""

    def add_where(self, stock: Stock, cause: str, where: Flags, amount: Array | float) -> None:
        """Add a contribution, in place, in the matches marked in ``where``, shape (batch,)."""
        self._changed[stock] = True
        column = self.stock[:, stock]
        if self._keep:
            change = amount * where
            column += change
            self.entries.append(Contribution(stock, cause, change))
            return
        rows = where.nonzero()[0]  # mostly few
        column[rows] += amount[rows] if isinstance(amount, np.ndarray) else amount

    def limit(self) -> None:
        """Bring every stock back within its bounds; what was cut off is a cause of its own."""
        changed = self._changed.nonzero()[0]
        if not len(changed):
            return
        # Picking rows copies them: not where all have changed, as the flows leave it.
        values = self.stock.T if len(changed) == len(Stock) else self.stock.T[changed]
        low = np.minimum.reduce(values, axis=1) < _LOW[changed]
        high = np.maximum.reduce(values, axis=1) > _HIGH[changed]
        for stock in changed[low | high].tolist():
            value = self.stock[:, stock]
            inside = np.minimum(np.maximum(value, _LOW[stock]), _HIGH[stock])
            cut = inside - value
            value += cut
            if self._keep:
                self.entries.append(Contribution(Stock(stock), "limit", cut))
        self._changed[:] = False
