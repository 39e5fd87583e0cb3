"""Sums of what is derived anew each turn: the lead, the lags, what was added, who relies on whom.

The ledger has no causes for these: they are told by the figures they are worked out from.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeAlias

import numpy as np

from game.readouts.breakdowns.breakdown import Breakdown, Part, add_up, breakdown_of_model_lag
from game.readouts.words.chips import best_licensed, shipped_chips
from game.readouts.words.icons import icon_of_chip
from game.readouts.words.lead import told_lead, told_score
from game.readouts.words.names import Names
from game.readouts.words.pages import page_of
from game.readouts.words.units import Unit, ruler_for, unit_of
from game.rules import Flow, Observation, Side, Stock
from game.rules.indicators import (
    SELF_RELIANCE_PARTS,
    has_indicator,
    months_behind,
    self_reliance_parts,
)

__all__ = [
    "DERIVED",
    "Told",
    "lags_in",
    "page_of_channel",
    "part_of_channel",
    "breakdown_of_arrival_lag",
    "breakdown_of_chip_lag",
    "breakdown_of_compute_added",
    "breakdown_of_domestic_share",
    "breakdown_of_installed_ratio",
    "breakdown_of_lead",
    "breakdown_of_legal_lag",
    "breakdown_of_self_reliance",
]

CHANNELS: Final = {
    Flow.DOMESTIC: Stock.CHINA_COMPUTE_DOMESTIC,
    Flow.IMPORTS: Stock.CHINA_COMPUTE_IMPORTED,
    Flow.RENTED: Stock.CHINA_COMPUTE_RENTED,
    Flow.SMUGGLED: Stock.CHINA_COMPUTE_SMUGGLED,
}
"""Ways by which compute comes to China, and where it stands then."""


def page_of_channel(seen: Observation, channel: Flow) -> str:
    """Return the page of what came by a way: of the stock it went into, or of the market."""
    stock = CHANNELS[channel]
    return page_of("stock", stock.slug) if seen.ruleset.scope.has(stock) else "flow-market"


def breakdown_of_lead(us: Breakdown, china: Breakdown, names: Names) -> Breakdown:
    """Return one score less the other; each opens its own sum."""
    texts = names.texts
    lead = told_lead(us.total, china.total)
    leader = Side.US if lead >= 0 else Side.CHINA
    parts = []
    for side, score in zip(Side, (us, china), strict=True):
        amount = (1.0 if side is leader else -1.0) * told_score(score.total)
        text = texts.signed(amount, 1)
        parts.append(Part(names.side(side), amount, text, page=score.page, inner=score))
    return Breakdown(
        title=texts("sums-lead", side=names.side(leader), points=texts.number(abs(lead), 1)),
        parts=tuple(parts),
        total=abs(lead),
        foot=texts("sums-between", amount=texts.number(abs(lead), 1)),
        page=page_of("score", leader.slug),
    )


def breakdown_of_legal_lag(seen: Observation, names: Names) -> Breakdown:
    """Return the legal lag as the time between two ship dates [months]."""
    texts, chips = names.texts, seen.ruleset.chips
    _, newest = max(shipped_chips(seen, Side.US), key=lambda shipped: shipped[0])
    # Dates are told by their month, and the lag in whole months: one taken from the other is left.
    lag = float(round(seen.indicator("legal_lag_months")))
    shipped = float(int(seen.known.shipped[0, newest]))
    best = best_licensed(seen)
    if best is None:  # every licence is closed: the oldest generation is what is left
        best = min(chips.by_side[Side.US], key=lambda chip: float(chips.month[chip]))
    return Breakdown(
        title=texts("play-legal-lag", months=names.months(lag)),
        parts=(
            Part(
                texts("sums-newest", chip=names.chip(newest)),
                shipped,
                names.month(shipped),
                page=page_of("chip", chips.slugs[newest]),
                drawing=icon_of_chip(seen.ruleset, newest),
            ),
            Part(
                texts("sums-may-buy", chip=names.chip(best)),
                lag - shipped,
                names.month(shipped - lag),
                page=page_of("chip", chips.slugs[best]),
                drawing=icon_of_chip(seen.ruleset, best),
            ),
        ),
        total=lag,
        foot=texts("sums-between", amount=names.months(lag)),
        page="indicator-legal_lag_months",
        says=(texts("play-legal-lag-about", target=texts.number(seen.ruleset.target_lag)),),
    )


def breakdown_of_arrival_lag(seen: Observation, names: Names) -> Breakdown:
    """Return how far behind is what was delivered, each chip by its part of it [months]."""
    texts, slug = names.texts, "arrival_lag_months"
    lag = seen.indicator(slug)
    delivered = seen.known.delivered[0]
    whole = float(delivered.sum())
    chips = [int(chip) for chip in np.nonzero(delivered > 0.0)[0]]
    frontier = seen.indicators("frontier_performance")
    behind = months_behind(seen.ruleset, seen.known, np.array(chips, dtype=np.int64), frontier)
    amounts = [float(delivered[chip]) for chip in chips]
    drafts = [
        Part(
            texts("sums-arrived", chip=names.chip(chip), amount=texts.thousands(amount, 1)),
            amount * float(months[0]) / whole,
            "",
            page=page_of("chip", seen.ruleset.chips.slugs[chip]),
            note=texts("sums-arrived-lag", months=names.months(float(months[0]))),
            drawing=icon_of_chip(seen.ruleset, chip),
        )
        for chip, amount, months in zip(chips, amounts, behind, strict=True)
    ]
    ruler = ruler_for(Unit.MONTHS, (), texts)
    if not drafts:
        nothing = texts("sums-nothing-arrived")
        drafts = [Part(nothing, lag, "", page="indicator-chip_lag_months")]
    return Breakdown(
        title=f"{names.quantity(slug)} {ruler.value(lag)}",
        parts=add_up(drafts, ruler),
        total=lag,
        foot=texts("sums-in-all", amount=ruler.value(lag)),
        page=page_of("indicator", slug),
        says=(texts("play-arrival-lag-about"),),
    )


def breakdown_of_chip_lag(seen: Observation, names: Names) -> Breakdown:
    """Return how long ago the US frontier was where the best Chinese chip is [months]."""
    texts, chips = names.texts, seen.ruleset.chips
    lag = float(round(seen.indicator("chip_lag_months")))
    shipped = [chip for _, chip in shipped_chips(seen, Side.CHINA)]
    best = max(shipped, key=lambda chip: float(chips.performance[chip]), default=None)
    now = float(seen.month)
    name = texts("play-none") if best is None else names.chip(best)
    return Breakdown(
        title=texts(
            "play-chip-lag",
            line=names.line or texts("play-line-domestic"),
            months=names.months(lag),
        ),
        parts=(
            Part(texts("play-now"), now, names.month(now), page="flow-clock"),
            Part(
                texts("sums-frontier-at", chip=name),
                lag - now,
                names.month(now - lag),
                page="" if best is None else page_of("chip", chips.slugs[best]),
                drawing="" if best is None else icon_of_chip(seen.ruleset, best),
            ),
        ),
        total=lag,
        foot=texts("sums-between", amount=names.months(lag)),
        page="indicator-chip_lag_months",
    )


def part_of_channel(seen: Observation, channel: Flow, names: Names) -> Part:
    """Return what came to China by one way last quarter [kH100e]."""
    texts, amount = names.texts, float(seen.known.flow[0, channel])
    told = texts.thousands(amount, 1)
    return Part(
        texts(f"sums-flow-{channel.slug}"), amount, told, page=page_of_channel(seen, channel)
    )


def breakdown_of_compute_added(seen: Observation, names: Names) -> Breakdown:
    """Return what was added to Chinese compute last quarter, channel by channel [kH100e]."""
    texts, slug = names.texts, "compute_added_china_kh100e"
    flow = seen.known.flow[0]
    drafts = [part_of_channel(seen, each, names) for each in CHANNELS if flow[each] > 0.0]
    drafts.sort(key=lambda part: -part.amount)
    total = float(flow[Flow.CHINA_COMPUTE_ADDED])
    ruler = ruler_for(unit_of(slug), (total,), texts)
    written = ruler.value(total)
    return Breakdown(
        title=f"{texts(f'indicator-{slug}')} {written}",
        parts=add_up(drafts, ruler, total),
        total=total,
        foot=texts("sums-in-all", amount=written),
        page=page_of("indicator", slug),
    )


def breakdown_of_installed_ratio(
    seen: Observation, us: Breakdown, china: Breakdown, names: Names
) -> Breakdown:
    """Return what both sides have installed [kH100e]; each opens what it is made of."""
    texts, slug = names.texts, "compute_ratio_installed"
    parts = []
    for side, inner in zip(Side, (us, china), strict=True):
        amount = seen.indicator(f"compute_installed_{side.slug}_kh100e")
        told = texts.thousands(amount)
        parts.append(Part(names.side(side), amount, told, page=inner.page, inner=inner))
    times = texts.number(seen.indicator(slug), 1)
    return Breakdown(
        title=f"{names.quantity(slug)} {times}",
        parts=tuple(parts),
        total=sum(part.amount for part in parts),
        foot="",
        page=page_of("indicator", slug),
        says=(texts("sums-times", times=times),),
    )


def breakdown_of_domestic_share(seen: Observation, names: Names) -> Breakdown:
    """Return what China spent at home and abroad last quarter [bn USD]."""
    texts = names.texts
    home, abroad = (
        float(seen.known.flow[0, flow]) for flow in (Flow.DOMESTIC_SPEND, Flow.FOREIGN_SPEND)
    )
    share = texts.percent(seen.indicator("domestic_share"))
    drafts = (
        Part(texts("sums-spent-home"), home, "", page=page_of_channel(seen, Flow.DOMESTIC)),
        Part(texts("sums-spent-abroad"), abroad, "", page="flow-market"),
    )
    ruler = ruler_for(Unit.MONEY, (home, abroad), texts)
    parts = add_up(drafts, ruler)
    whole = ruler.value(home + abroad)
    return Breakdown(
        title=f"{names.quantity('domestic_share')} {share}",
        parts=parts,
        total=home + abroad,
        foot=texts("sums-of-spent", part=parts[0].text, whole=whole),
        page="indicator-domestic_share",
    )


def breakdown_of_self_reliance(seen: Observation, names: Names) -> Breakdown:
    """Return the three things that self-reliance is the mean of, a third of each [percent]."""
    texts = names.texts
    pages = {
        "sums-free-of-cuda": "stock-china_dependency",
        "sums-home-market": "indicator-domestic_share",
        "sums-own-software": "stock-china_ecosystem",
    }
    thirds = [float(each[0]) for each in self_reliance_parts(seen.ruleset, seen.known)]
    ruler = ruler_for(Unit.PERCENT, (), texts)
    drafts = [
        Part(
            texts(key),
            100.0 * share / SELF_RELIANCE_PARTS,
            "",
            page=page,
            note=texts("sums-a-third", share=ruler.value(100.0 * share)),
        )
        for (key, page), share in zip(pages.items(), thirds, strict=True)
    ]
    total = sum(part.amount for part in drafts)
    return Breakdown(
        title=f"{names.quantity('self_reliance')} {ruler.value(total)}",
        parts=add_up(drafts, ruler),
        total=total,
        foot=texts("sums-in-all", amount=ruler.value(total)),
        page="indicator-self_reliance",
    )


Told: TypeAlias = Callable[[Observation, Names], Breakdown]
"""What tells of an indicator what it is made of."""


def lags_in(names: Names) -> tuple[tuple[str, int, Told], ...]:
    """Return the lags that sum a quarter up: the indicator, its decimals, and what tells of it."""
    lags: tuple[tuple[str, int, Told], ...] = (
        ("arrival_lag_months", 0, breakdown_of_arrival_lag),
        ("model_lag_months", 1, breakdown_of_model_lag),
    )
    return tuple(each for each in lags if has_indicator(names.ruleset.scope, each[0]))


DERIVED: Final = {
    "legal_lag_months": breakdown_of_legal_lag,
    "arrival_lag_months": breakdown_of_arrival_lag,
    "chip_lag_months": breakdown_of_chip_lag,
    "compute_added_china_kh100e": breakdown_of_compute_added,
    "domestic_share": breakdown_of_domestic_share,
    "self_reliance": breakdown_of_self_reliance,
}
"""Indicators that are worked out anew each turn: they are told as they stand."""
