"""Sums of a side's purse: what came in last quarter, and what is left beside the plan."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from game.rules import Observation, Side, Stock
from game.view.readouts.names import Names
from game.view.readouts.page_of_order import page_of_action
from game.view.readouts.quantities import write_stock
from game.view.readouts.sums import Part, Sum, sum_of_stock

__all__ = ["sums_of_purse"]


def sums_of_purse(seen: Observation, given: Sequence[int], names: Names) -> tuple[Sum, Sum]:
    """Return political capital [PC] and funds [bn USD] once the orders ``given`` are paid.

    They begin with what there was a quarter ago: its changes and the plan add up to what is left.
    """
    stocks = (
        (Stock.US_CAPITAL, Stock.US_FUNDS)
        if seen.side is Side.US
        else (Stock.CHINA_CAPITAL, Stock.CHINA_FUNDS)
    )
    texts = names.texts
    writers: tuple[Callable[[float], str], ...] = (
        partial(texts.signed, digits=1),
        partial(texts.money, digits=2, signed=True),
    )
    menu = seen.ruleset.menus[seen.side]
    prices = (
        {order: menu[order].capital for order in given},
        {order: menu[order].funds for order in given},
    )
    capital, funds = (
        _purse(seen, stock, price, write, names)
        for stock, price, write in zip(stocks, prices, writers, strict=True)
    )
    return capital, funds


def _purse(
    seen: Observation,
    stock: Stock,
    prices: dict[int, float],
    write: Callable[[float], str],
    names: Names,
) -> Sum:
    texts, menu = names.texts, seen.ruleset.menus[seen.side]
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
