"""Sums of a forecast: the causes of each change, and the replies that make its range.

The quarter is played on once more for the one order that is asked about, with the ledger open, as
`game.rules.forecast` does it for all orders without.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

import numpy as np

from game.rules import NO_ORDER, Observation, Side, Stock
from game.rules.actions import Orders
from game.rules.arrays import Array, Ints
from game.rules.conditions import Quantity
from game.rules.facts import read_quantity
from game.rules.forecast import likely_replies
from game.rules.ledger import Ledger
from game.rules.turn import step
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


@dataclass(frozen=True)
class _Played:
    """The quarter after each reply, without and with the order: (2, worlds, replies, followed)."""

    value: Array
    replies: Ints
    worlds: Array
    """China's stockpile in each [kH100e], the believed one first."""
    ledger: Ledger
    """Of the rival holding still, in the believed world: without the order, then with it."""

    @property
    def change(self) -> Array:
        """What the order changes, (worlds, replies, followed)."""
        change: Array = self.value[1] - self.value[0]
        return change


def sum_of_forecast(foresight: Foresight, action: int, names: Names) -> Sum:
    """Return what an order would change by the end of the quarter, line by line.

    Each line opens its causes in the ledger and the replies at both ends of its range.
    """
    seen, texts = foresight.seen, names.texts
    order = seen.ruleset.menus[seen.side][action]
    told = foresight.soon([action])[action]
    columns = told.telling(foresight.followed)[:MOST]
    played = _play(seen, action, foresight.planned, [each.quantity for each in foresight.followed])
    effects = read_effects(told, columns, foresight, names)
    parts = tuple(
        Part(
            effect.label,
            effect.held,
            effect.held_text,
            effect.tone,
            _page(foresight.followed[column]),
            note="" if effect.text == effect.held_text else effect.text,
            inner=_sum_of_effect(foresight, column, played, names),
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


def _play(
    seen: Observation, action: int, planned: Sequence[int], quantities: Sequence[Quantity]
) -> _Played:
    menu = seen.ruleset.menus[seen.side]
    gate = menu[action].gate
    rest = [o for o in planned if o != action and (gate < 0 or menu[o].gate != gate)]
    ours = np.array([[NO_ORDER, *rest], [action, *rest]], dtype=np.int64)
    replies = likely_replies(seen)
    believed = float(seen.known.stock[0, Stock.CHINA_STOCKPILE])
    hidden = () if seen.side is Side.CHINA else (0.0, seen.ruleset.params.stockpile_full)
    worlds = np.array([believed, *hidden])
    mine = np.repeat(ours, len(worlds) * len(replies), axis=0)
    theirs = np.tile(replies, 2 * len(worlds))[:, None]
    known = seen.known.take(np.zeros(len(mine), dtype=np.int64))
    stock = known.stock.copy(order="K")
    stock[:, Stock.CHINA_STOCKPILE] = np.tile(np.repeat(worlds, len(replies)), 2)
    orders = Orders(mine, theirs) if seen.side is Side.US else Orders(theirs, mine)
    after = step(seen.ruleset, replace(known, stock=stock), orders, events=False, check=False)
    value = np.column_stack([read_quantity(each, seen.ruleset, after.state) for each in quantities])
    shape = (2, len(worlds), len(replies), len(quantities))
    return _Played(value.reshape(shape), replies, worlds, after.ledger)


def _sum_of_effect(foresight: Foresight, column: int, played: _Played, names: Names) -> Sum:
    """One change: its causes while the rival holds still, and the replies at its ends."""
    seen, each = foresight.seen, foresight.followed[column]
    write = partial(write_amount, each=each, names=names)
    held = float(played.change[0, 0, column]) * each.factor
    parts = []
    for cause, amount in sorted(_causes(played, each).items(), key=lambda item: -abs(item[1])):
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
        beyond=_ends(foresight, column, played, names),
    )


def _causes(played: _Played, each: Followed) -> dict[str, float]:
    """What the order adds to each cause of the ledger, in the unit shown."""
    stock = each.quantity.stock
    stocks = LAG.get(each.slug) if stock is None else ((stock, 1.0),)
    with_order = played.value[0].size // played.value.shape[-1]
    found: dict[str, float] = {}
    for moved, sign in stocks or ():
        without = dict(played.ledger.of(moved, 0))
        given = dict(played.ledger.of(moved, with_order))
        for cause in {**without, **given}:
            more = given.get(cause, 0.0) - without.get(cause, 0.0)
            found[cause] = found.get(cause, 0.0) + sign * each.factor * more
    return found


def _ends(foresight: Foresight, column: int, played: _Played, names: Names) -> tuple[Part, ...]:
    """The replies that leave least and most of a change; none where all leave the same."""
    each = foresight.followed[column]
    change = played.change[:, :, column]
    write = partial(write_amount, each=each, names=names)
    if write(float(change.min()) * each.factor) == write(float(change.max()) * each.factor):
        return ()
    return tuple(
        _end(foresight, each, key, at, float(change[at]) * each.factor, played, names)
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
    played: _Played,
    names: Names,
) -> Part:
    """The reply at one end of a range, and how full China's stockpile would be, if it is hidden."""
    seen, reply = foresight.seen, int(played.replies[int(at[1])])
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
