"""What moved a quantity over one quarter, stock or indicator, in its own unit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from game.match.table import Report
from game.readouts.breakdowns.breakdown import (
    Breakdown,
    Part,
    add_up,
    breakdown_of_model_lag,
    breakdown_of_moved,
    breakdown_of_stock,
    page_alone,
    page_of_quantity,
)
from game.readouts.breakdowns.derived_breakdowns import (
    DERIVED,
    breakdown_of_domestic_share,
    breakdown_of_installed_ratio,
)
from game.readouts.words.names import Names
from game.readouts.words.pages import page_of
from game.readouts.words.quantities import stock_behind, tone_for
from game.readouts.words.signs import Tone
from game.readouts.words.units import Unit, factor_of, ruler_for, unit_of
from game.rules import Observation, Side, Stock
from game.rules.conditions import Quantity
from game.rules.indicators import INSTALLED_IN_CHINA, SELF_RELIANCE_PARTS, self_reliance_parts

__all__ = ["name_of", "breakdown_of_installed", "breakdown_of_what_moved", "write_ends"]

UNIT_OF_SHARE: Final = factor_of(Unit.PERCENT)


def name_of(quantity: Quantity, names: Names) -> str:
    """Return what a stock or an indicator is called on the board."""
    if quantity.stock is None:
        return names.quantity(quantity.indicator)
    return names.stock(quantity.stock)


def write_ends(quantity: Quantity, before: float, after: float, names: Names) -> tuple[str, str]:
    """Return a quantity before and after a quarter, as finely as the change between them."""
    unit = unit_of(quantity.indicator if quantity.stock is None else quantity.stock)
    factor = factor_of(unit)
    ruler = ruler_for(unit, (factor * (after - before),), names.texts)
    return ruler.value(factor * before), ruler.value(factor * after)


def breakdown_of_what_moved(report: Report, quantity: Quantity, names: Names) -> Breakdown:
    """Return the causes of a quantity's change over a quarter; of some, what it is made of now."""
    seen, slug = report.after, quantity.indicator
    stock = stock_behind(quantity)
    if stock is not None:
        return breakdown_of_stock(seen, stock, names)
    if slug == "model_lag_months":
        return breakdown_of_model_lag(seen, names)
    if slug == "compute_installed_china_kh100e":
        return breakdown_of_installed(seen, names)
    if slug == "compute_ratio_installed":
        us = breakdown_of_stock(seen, Stock.US_COMPUTE, names)
        return breakdown_of_installed_ratio(seen, us, breakdown_of_installed(seen, names), names)
    if slug == "self_reliance":
        return _self_reliance(report, slug, names)
    if slug in DERIVED:
        return DERIVED[slug](seen, names)
    return page_alone(name_of(quantity, names), page_of_quantity(quantity))


def breakdown_of_installed(seen: Observation, names: Names) -> Breakdown:
    """Return what was installed in China last quarter and what was worn out, by cause."""
    slug = "compute_installed_china_kh100e"
    moved: dict[str, float] = {}
    for stock in INSTALLED_IN_CHINA:
        for cause, amount in seen.ledger.of(stock):
            moved[cause] = moved.get(cause, 0.0) + amount
    tones = {
        cause: tone_for(Stock.CHINA_COMPUTE_DOMESTIC, by, seen.side) for cause, by in moved.items()
    }
    now = seen.indicator(slug)
    ruler = ruler_for(unit_of(slug), (sum(moved.values()),), names.texts)
    title = f"{names.quantity(slug)} {ruler.value(now)}"
    return breakdown_of_moved(title, moved, tones, page_of("indicator", slug), names, ruler, now)


def _self_reliance(report: Report, slug: str, names: Names) -> Breakdown:
    """A third of each of the three that it is the mean of, as far as they moved [points]."""
    before, after, texts = report.before, report.after, names.texts
    was_parts, now_parts = (
        self_reliance_parts(seen.ruleset, seen.known) for seen in (before, after)
    )
    free, market, software = (
        float(now[0] - was[0]) for was, now in zip(was_parts, now_parts, strict=True)
    )
    thirds: Mapping[str, tuple[float, str, Breakdown]] = {
        "sums-free-of-cuda": (
            free,
            "stock-china_dependency",
            breakdown_of_stock(after, Stock.CHINA_DEPENDENCY, names),
        ),
        "sums-home-market": (
            market,
            "indicator-domestic_share",
            breakdown_of_domestic_share(after, names),
        ),
        "sums-own-software": (
            software,
            "stock-china_ecosystem",
            breakdown_of_stock(after, Stock.CHINA_ECOSYSTEM, names),
        ),
    }
    gain = -1.0 if after.side is Side.US else 1.0
    drafts = [
        Part(
            texts(key),
            UNIT_OF_SHARE * moved / SELF_RELIANCE_PARTS,
            "",
            Tone.GOOD if gain * moved > 0 else Tone.BAD if moved else Tone.NEUTRAL,
            page,
            inner=inner,
        )
        for key, (moved, page, inner) in thirds.items()
    ]
    was, now = (UNIT_OF_SHARE * seen.indicator(slug) for seen in (before, after))
    ruler = ruler_for(Unit.PERCENT, (), texts)
    whole = ruler.round(now) - ruler.round(was)
    parts = add_up(drafts, ruler, whole, signed=True)
    return Breakdown(
        f"{names.quantity(slug)} {ruler.value(now)}",
        parts,
        now - was,
        texts("causes-change", change=ruler.change(whole)),
        page_of("indicator", slug),
    )
