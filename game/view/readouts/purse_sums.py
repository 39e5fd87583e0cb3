"""Sums of a side's purse: what came in last quarter, and what is left beside the plan."""

from __future__ import annotations

from collections.abc import Sequence

from game.rules import Observation, Stock
from game.rules.legality import CAPITAL, FUNDS
from game.view.readouts.names import Names
from game.view.readouts.page_of_order import page_of_action
from game.view.readouts.quantities import write_stock
from game.view.readouts.sums import Part, Sum, sum_of_stock, writer_of

__all__ = ["sums_of_purse"]


def sums_of_purse(seen: Observation, given: Sequence[int], names: Names) -> tuple[Sum, Sum]:
    """Return political capital [PC] and funds [bn USD] once the orders ``given`` are paid.

    They begin with what there was a quarter ago: its changes and the plan add up to what is left.
    """
    menu = seen.ruleset.menus[seen.side]
    capital = {order: menu[order].capital for order in given}
    funds = {order: menu[order].funds for order in given}
    return (
        _purse(seen, CAPITAL[seen.side], capital, names),
        _purse(seen, FUNDS[seen.side], funds, names),
    )


def _purse(seen: Observation, stock: Stock, prices: dict[int, float], names: Names) -> Sum:
    texts, menu = names.texts, seen.ruleset.menus[seen.side]
    write = writer_of(stock, texts)
    moved = sum_of_stock(seen, stock, names)
    before = seen.stock(stock) - moved.total
    parts = (
        Part(
            texts("sums-quarter-ago" if seen.turn else "sums-at-the-start"),
            before,
            write_stock(stock, before, texts),
            page=moved.page,
        ),
        *moved.parts,
        *(
            Part(
                texts("sums-planned", order=names.action(menu[order])),
                -price,
                write(-price),
                page=page_of_action(seen.ruleset, menu[order]),
            )
            for order, price in prices.items()
            if price
        ),
    )
    total = sum(part.amount for part in parts)
    left = write_stock(stock, total, texts)
    return Sum(
        title=f"{texts(f'stock-{stock.slug}')} {left}",
        parts=parts,
        total=total,
        foot=texts("sums-left", amount=left),
        page=moved.page,
    )
