"""Sums of a finished turn: what orders and news moved, and how both sides stand after it."""

from __future__ import annotations

from collections.abc import Iterable

from game.readouts.board.usual_lead import with_usual_course
from game.readouts.breakdowns.breakdown import (
    Breakdown,
    Part,
    breakdown_of_score,
    breakdown_of_stock,
)
from game.readouts.breakdowns.derived_breakdowns import breakdown_of_lead, lags_in
from game.readouts.words.icons import icon_of_chip
from game.readouts.words.names import Names
from game.readouts.words.pages import page_of
from game.readouts.words.quantities import change_of, points, stock_change_text
from game.rules import Observation, Side, Stock

__all__ = [
    "breakdown_of_chip_ahead",
    "breakdown_of_moves",
    "breakdown_of_race",
    "breakdown_of_scores",
]


def breakdown_of_moves(
    title: str,
    page: str,
    moves: Iterable[tuple[Stock, float, str, Breakdown | None]],
    side: Side,
    names: Names,
) -> Breakdown:
    """Return what an order or a piece of news moved, a line to each meter, judged from ``side``.

    Args:
        title: what moved them.
        page: its page in the encyclopaedia.
        moves: each meter with its change in its own unit, what there is to add to it, and what
            the change is made of where that is more than the one cause.
        side: who looks.
        names: the words.
    """
    texts, parts = names.texts, list[Part]()
    for stock, amount, note, inner in moves:
        change = change_of(stock, amount, side, texts)
        if change.amount == 0.0:
            continue
        shown = points(amount) if stock.unit == "share" else amount
        text = stock_change_text(stock, amount, texts, signed=True)
        opens = page_of("stock", stock.slug)
        parts.append(Part(names.stock(stock), shown, text, change.tone, opens, note, inner))
    return Breakdown(title, tuple(parts), sum(part.amount for part in parts), "", page)


def breakdown_of_scores(seen: Observation, before: Observation | None, names: Names) -> Breakdown:
    """Return the lead as both scores, each of which opens its objectives."""
    us, china = (breakdown_of_score(seen, before, side, names) for side in Side)
    return with_usual_course(breakdown_of_lead(us, china, names), seen, names)


def breakdown_of_race(seen: Observation, before: Observation | None, names: Names) -> Breakdown:
    """Return how the race stands, line by line: who leads, and both lags; each opens its sum."""
    lead = breakdown_of_scores(seen, before, names)
    parts = [Part(lead.title, lead.total, "", page=lead.page, inner=lead)]
    for slug, digits, tell in lags_in(names):
        told = tell(seen, names)
        lag = seen.indicator(slug)
        text = names.months(lag, digits)
        parts.append(Part(names.quantity(slug), lag, text, page=told.page, inner=told))
    return Breakdown(names.texts("press-race"), tuple(parts), lead.total, "", lead.page)


def breakdown_of_chip_ahead(
    seen: Observation, chip: int, roadmap: Stock, names: Names
) -> Breakdown:
    """Return how far a chip is away: where it stands on the roadmap, and how far that has come."""
    texts, chips = names.texts, seen.ruleset.chips
    # Dates are told by their month: what is between them is between these.
    month, now = float(int(chips.month[chip])), float(int(seen.stock(roadmap)))
    moved = breakdown_of_stock(seen, roadmap, names)
    page = page_of("chip", chips.slugs[chip])
    return Breakdown(
        title=texts("press-next-chip", chip=names.chip(chip), months=names.months(month - now)),
        parts=(
            Part(
                names.chip(chip),
                month,
                names.month(month),
                page=page,
                drawing=icon_of_chip(seen.ruleset, chip),
            ),
            Part(names.stock(roadmap), -now, names.month(now), page=moved.page, inner=moved),
        ),
        total=month - now,
        foot=texts("sums-between", amount=names.months(month - now)),
        page=page,
    )
