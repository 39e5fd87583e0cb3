"""Sums of a forecast: the causes of each change, and the replies that make its range.

The quarter is played on once more for the one order that is asked about, with the ledger open, as
`game.rules.forecast` does it for all orders without.
"""

from __future__ import annotations

from functools import partial
from typing import Final

import numpy as np

from game.rules import NO_ORDER, Stock
from game.rules.arrays import Array
from game.rules.forecast import Trial, beside, try_out
from game.view.readouts.foresight import Foresight, read_effects, write_amount
from game.view.readouts.names import Names
from game.view.readouts.page_of_order import page_of_action
from game.view.readouts.quantities import Followed, tone_for
from game.view.readouts.rulebook import page_of_cause
from game.view.readouts.sums import SMALLEST, Part, Sum

__all__ = ["sum_of_forecast"]

MOST: Final = 8
"""Changes told of one order at most."""
LAG: Final = {"model_lag_months": ((Stock.US_MODEL, 1.0), (Stock.CHINA_MODEL, -1.0))}
"""Indicators that are sums of stocks, with the stocks and their signs."""


def sum_of_forecast(foresight: Foresight, action: int, names: Names) -> Sum:
    """Return what an order would change by the end of the quarter, line by line.

    Each line opens its causes in the ledger and the replies at both ends of its range.
    """
    seen, texts = foresight.seen, names.texts
    order = seen.ruleset.menus[seen.side][action]
    told = foresight.soon([action])[action]
    columns = told.telling(foresight.followed)[:MOST]
    rest = beside(seen, action, foresight.planned)
    followed = [each.quantity for each in foresight.followed]
    # The rival holding still in the world as believed: without the order first, then with it.
    trial = try_out(seen, [(NO_ORDER, *rest), (action, *rest)], followed, ledger=True)
    effects = read_effects(told, columns, foresight, names)
    parts = tuple(
        Part(
            effect.label,
            effect.held,
            effect.held_text,
            effect.tone,
            _page(foresight.followed[column]),
            note="" if effect.text == effect.held_text else effect.text,
            inner=_sum_of_effect(foresight, column, trial, names),
        )
        for column, effect in zip(columns, effects, strict=True)
    )
    return Sum(
        title=names.action(order),
        parts=parts,
        total=sum(part.amount for part in parts),
        foot="",
        page=page_of_action(seen.ruleset, order),
        says=(texts("sums-forecast-about" if parts else "sums-forecast-none"),),
    )


def _change(trial: Trial) -> Array:
    """Return what the order changes, shape (worlds, replies, quantities)."""
    change: Array = trial.value[:, 1] - trial.value[:, 0]
    return change


def _sum_of_effect(foresight: Foresight, column: int, trial: Trial, names: Names) -> Sum:
    """One change: its causes while the rival holds still, and the replies at its ends."""
    seen, each = foresight.seen, foresight.followed[column]
    write = partial(write_amount, each=each, names=names)
    held = float(_change(trial)[0, 0, column]) * each.factor
    parts = []
    for cause, amount in sorted(_causes(trial, each).items(), key=lambda item: -abs(item[1])):
        if abs(amount) >= SMALLEST * (0.1 if each.money else 1.0):
            stock = Stock.US_MODEL if each.quantity.stock is None else each.quantity.stock
            tone = tone_for(stock, amount, seen.side)
            parts.append(
                Part(names.cause(cause), amount, write(amount), tone, page_of_cause(cause))
            )
    rest = held - sum(part.amount for part in parts)
    if parts and abs(rest) >= SMALLEST * (0.1 if each.money else 1.0):
        parts.append(Part(names.texts("causes-small"), rest, write(rest), page=_page(each)))
    label = names.effect(each.quantity.stock, each.slug)
    return Sum(
        title=f"{label} {write(held)}",
        parts=tuple(parts),
        total=held,
        foot=names.texts("sums-held", amount=write(held)),
        page=_page(each),
        beyond=_ends(foresight, column, trial, names),
    )


def _causes(trial: Trial, each: Followed) -> dict[str, float]:
    """What the order adds to each cause of the ledger, in the unit shown."""
    stock = each.quantity.stock
    stocks = LAG.get(each.slug) if stock is None else ((stock, 1.0),)
    with_order = len(trial.replies)
    found: dict[str, float] = {}
    for moved, sign in stocks or ():
        without = dict(trial.ledger.of(moved, 0))
        given = dict(trial.ledger.of(moved, with_order))
        for cause in {**without, **given}:
            more = given.get(cause, 0.0) - without.get(cause, 0.0)
            found[cause] = found.get(cause, 0.0) + sign * each.factor * more
    return found


def _ends(foresight: Foresight, column: int, trial: Trial, names: Names) -> tuple[Part, ...]:
    """The replies that leave least and most of a change; none where all leave the same."""
    each = foresight.followed[column]
    change = _change(trial)[:, :, column]
    write = partial(write_amount, each=each, names=names)
    if write(float(change.min()) * each.factor) == write(float(change.max()) * each.factor):
        return ()
    return tuple(
        _end(foresight, each, key, at, float(change[at]) * each.factor, trial, names)
        for key, at in (
            ("least", np.unravel_index(change.argmin(), change.shape)),
            ("most", np.unravel_index(change.argmax(), change.shape)),
        )
    )


def _end(
    foresight: Foresight,
    each: Followed,
    key: str,
    at: tuple[np.intp, ...],
    amount: float,
    trial: Trial,
    names: Names,
) -> Part:
    """The reply at one end of a range, and how full China's stockpile would be, if it is hidden."""
    seen, reply = foresight.seen, int(trial.replies[int(at[1])])
    rival = seen.side.rival
    world = ("", "sums-if-empty", "sums-if-full")[int(at[0])]
    if reply == NO_ORDER:
        label = names.texts(f"sums-{key}-held", side=names.side(rival))
        page = "flow-turn"
    else:
        action = seen.ruleset.menus[rival][reply]
        label = names.texts(f"sums-{key}", side=names.side(rival), order=names.action(action))
        page = page_of_action(seen.ruleset, action)
    text = write_amount(amount, each, names)
    return Part(label, amount, text, page=page, note=names.texts(world) if world else "")


def _page(each: Followed) -> str:
    stock = each.quantity.stock
    return f"indicator-{each.slug}" if stock is None else f"stock-{stock.slug}"
