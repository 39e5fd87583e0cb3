"""Sums of a forecast: the points of an order, and the causes of each change."""

from __future__ import annotations

from typing import Final

from game.readouts.orders.foresight import Foresight, read_effects
from game.readouts.orders.order_words import read_order_words
from game.readouts.orders.weighed import Weighed
from game.readouts.sums.sums import Part, Sum
from game.readouts.words.names import Names
from game.readouts.words.page_of_order import page_of_action
from game.rules import NO_ORDER
from game.rules.forecast import beside

__all__ = ["sum_of_forecast"]

MOST: Final = 9
"""Changes told of one order at most, but for those that are scored."""


def sum_of_forecast(foresight: Foresight, action: int, names: Names) -> Sum:
    """Return what an order would change by the end of the quarter, line by line.

    Points come first and open the objectives that bring them; a quantity opens its causes in the
    ledger. Both tell the replies at the ends of their range.
    """
    seen, texts = foresight.seen, names.texts
    order = seen.ruleset.menus[seen.side][action]
    told = foresight.soon([action])[action]
    columns = foresight.told_at_most(told, MOST)
    rest = beside(seen, action, foresight.planned)
    weighed = Weighed(foresight, [(NO_ORDER, *rest), (action, *rest)], names)
    effects = read_effects(told, columns, foresight, names)
    parts = tuple(
        Part(
            effect.label,
            effect.held,
            effect.held_text,
            effect.tone,
            foresight.followed[column].page,
            note=texts("language-comma").join(
                (*((effect.text,) if effect.text != effect.held_text else ()), *effect.brings)
            ),
            inner=weighed.sum_of(column),
        )
        for column, effect in zip(columns, effects, strict=True)
    )
    return Sum(
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
