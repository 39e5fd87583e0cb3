"""The ledger: every change of every stock, with the cause that made it.

A flow returns contributions; ``turn.py`` adds them up and keeps them. The same list explains a
number on the board, in a forecast, in the report and in the debrief, so that explanation and rules
cannot disagree: for each stock, start + sum of ledger = end.
"""

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

    def __init__(self, stock: Array, *, keep: bool = True) -> None:
        """Open the book on a copy of the stocks, shape (batch, stocks).

        Studies that want no explanation leave ``keep`` off: the stocks change all the same.
        """
        self.stock = stock.copy(order="K")
        self._columns = list(self.stock.T)
        self.entries: list[Contribution] = []
        self._keep = keep

    def add(self, entry: Contribution) -> None:
        """Add one contribution; one that is nothing everywhere leaves no trace."""
        amount = entry.amount
        if isinstance(amount, float) and amount == 0.0:
            return
        column = self._columns[entry.stock]
        column += amount
        if self._keep:
            self.entries.append(entry)

    def add_where(self, stock: Stock, cause: str, where: Flags, amount: Array | float) -> None:
        """Add a contribution in the matches marked in ``where``, shape (batch,)."""
        if self._keep:
            self.add(Contribution(stock, cause, amount * where))
            return
        column = self._columns[stock]
        np.add(column, amount, out=column, where=where)

    def limit(self) -> None:
        """Bring every stock back within its bounds; what was cut off is a cause of its own."""
        by_stock = self.stock.T
        out = (by_stock.min(axis=1) < _LOW) | (by_stock.max(axis=1) > _HIGH)
        for stock in np.nonzero(out)[0].tolist():
            value = self.stock[:, stock]
            inside = np.minimum(np.maximum(value, _LOW[stock]), _HIGH[stock])
            self.add(Contribution(Stock(stock), "limit", inside - value))
