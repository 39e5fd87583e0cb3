"""Sums of a side's purse: what came in last quarter, and what is left beside the plan."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from game.readouts.breakdowns.breakdown import Breakdown, Part, add_up, breakdown_of_stock
from game.readouts.words.names import Names
from game.readouts.words.page_of_order import page_of_action
from game.readouts.words.units import ruler_for, unit_of
from game.rules import Observation, Stock
from game.rules.legality import CAPITAL, FUNDS

__all__ = ["breakdowns_of_purse"]


def breakdowns_of_purse(
    seen: Observation, given: Sequence[int], names: Names
) -> tuple[Breakdown, Breakdown]:
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


def _purse(seen: Observation, stock: Stock, prices: dict[int, float], names: Names) -> Breakdown:
    texts, menu = names.texts, seen.ruleset.menus[seen.side]
    moved = breakdown_of_stock(seen, stock, names)
    before = seen.stock(stock) - moved.total
    began = texts("sums-quarter-ago" if seen.turn else "sums-at-the-start")
    planned = (
        Part(
            texts("sums-planned", order=names.action(menu[order])),
            -price,
            "",
            page=page_of_action(seen.ruleset, menu[order]),
        )
        for order, price in prices.items()
        if price
    )
    drafts = (Part(began, before, "", page=moved.page), *moved.parts, *planned)
    total = seen.stock(stock) - sum(prices.values())
    ruler = ruler_for(unit_of(stock), (total,), texts)
    left = ruler.value(total)
    first, *changes = add_up(drafts, ruler, total, signed=True)
    first = replace(first, text=first.text.removeprefix("+"))  # no change, but what there was
    return Breakdown(
        title=f"{texts(f'stock-{stock.slug}')} {left}",
        parts=(first, *changes),
        total=total,
        foot=texts("sums-left", amount=left),
        page=moved.page,
    )
