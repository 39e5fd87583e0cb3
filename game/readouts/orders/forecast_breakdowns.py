"""Sums of a forecast: the points of an order, and the causes of each change."""

from __future__ import annotations

from typing import Final

from game.readouts.breakdowns.breakdown import Breakdown, Part
from game.readouts.orders.forecasts import Forecasts, read_effects
from game.readouts.orders.order_words import read_order_words
from game.readouts.orders.weighed import Weighed
from game.readouts.words.names import Names
from game.readouts.words.page_of_order import page_of_action
from game.rules import NO_ORDER
from game.rules.legality import beside

__all__ = ["breakdown_of_forecast"]

MOST_CAUSES: Final = 9
"""Changes told of one order at most, but for those that are scored."""


def breakdown_of_forecast(forecasts: Forecasts, action: int, names: Names) -> Breakdown:
    """Return what an order would change by the end of the quarter, line by line.

    Points come first and open the objectives that bring them; a quantity opens its causes in the
    ledger. Both tell the replies at the ends of their range.
    """
    seen, texts = forecasts.seen, names.texts
    order = seen.ruleset.menus[seen.side][action]
    told = forecasts.soon([action])[action]
    columns = forecasts.most_telling(told, MOST_CAUSES)
    rest = beside(seen.ruleset.lookups[seen.side], forecasts.planned, action)
    weighed = Weighed(forecasts, [(NO_ORDER, *rest), (action, *rest)], names)
    effects = read_effects(told, columns, forecasts, names)
    parts = tuple(
        Part(
            effect.label,
            effect.held,
            effect.held_text,
            effect.tone,
            forecasts.followed[column].page,
            note=texts("language-comma").join(
                (*((effect.text,) if effect.text != effect.held_text else ()), *effect.brings)
            ),
            inner=weighed.breakdown_of(column),
        )
        for column, effect in zip(columns, effects, strict=True)
    )
    return Breakdown(
        title=names.action(order),
        parts=parts,
        total=sum(part.amount for part in parts),
        foot="",
        page=page_of_action(seen.ruleset, order),
        says=(
            *read_order_words(order, names).says,
            texts("sums-forecast-about" if parts else "sums-forecast-none"),
        ),
    )
