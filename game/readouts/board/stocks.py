"""A side's own stocks as records: Washington's home front, Beijing's workshop."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final, TypeAlias

from game.readouts.breakdowns.breakdown import (
    Breakdown,
    Part,
    breakdown_of_model_lag,
    breakdown_of_stock,
)
from game.readouts.breakdowns.derived_breakdowns import (
    Told,
    breakdown_of_compute_added,
    breakdown_of_domestic_share,
    breakdown_of_self_reliance,
)
from game.readouts.breakdowns.what_moved import breakdown_of_installed
from game.readouts.words.icons import icon_of_stock
from game.readouts.words.names import Names
from game.readouts.words.quantities import change_between, write_stock
from game.readouts.words.signs import Cause, Change, Tone
from game.rules import Observation, Side, Stock
from game.rules.conditions import All, Any, Compare, Condition, Not, Quantity
from game.rules.indicators import has_quantity
from game.rules.supply import market_budget, ready_stockpile
from game.rules.trade import price_at_home
from game.rules.units import THOUSAND

__all__ = ["Figure", "StockReadout", "StocksReadout", "freeze_notch", "read_stocks"]

OWN_STOCKS: Final = {
    Side.US: (
        Stock.US_CONGRESS,
        Stock.US_DIVERSION_RISK,
        Stock.US_ALLIES,
        Stock.US_HOME_FABS,
        Stock.US_ENFORCEMENT,
        Stock.US_CREDIBILITY,
    ),
    Side.CHINA: (
        Stock.CHINA_LEGITIMACY,
        Stock.CHINA_ECOSYSTEM,
        Stock.CHINA_FAB,
        Stock.CHINA_MEMORY,
        Stock.CHINA_MAKERS,
        Stock.CHINA_STOCKPILE,
        Stock.CHINA_CREDIBILITY,
    ),
}
PRECARIOUS: Final = 0.35
"""A welcome share below this reads as a warning [0..1]."""
PRESSING: Final = 0.6
"""An unwelcome share above this reads as a warning [0..1]."""


@dataclass(frozen=True)
class StockReadout:
    """One stock with its bar, its last change and why it changed."""

    label: str
    icon: str
    """Its drawing."""
    fill: float
    """How full the bar is [0..1]."""
    text: str
    """The value with its unit."""
    notch: float | None
    """A threshold on the bar, or None."""
    notch_label: str
    tone: Tone
    change: Change
    breakdown: Breakdown
    """What moved it."""

    @property
    def causes(self) -> tuple[Cause, ...]:
        """Parts of the last change, the largest first."""
        return self.breakdown.parts


@dataclass(frozen=True)
class Figure:
    """A plain number with its name."""

    label: str
    text: str
    breakdown: Breakdown
    """What it is made of or what moved it."""


Reader: TypeAlias = Callable[[Observation, Names], Figure]
"""What reads a plain number for the side that looks."""


@dataclass(frozen=True)
class StocksReadout:
    """The panel of a side's own stocks."""

    title: str
    subtitle: str
    stocks: tuple[StockReadout, ...]
    figures: tuple[Figure, ...]


def read_stocks(seen: Observation, names: Names) -> StocksReadout:
    """Return the stocks of the side that looks."""
    side, texts = seen.side, names.texts
    return StocksReadout(
        title=texts(f"play-home-{side.slug}"),
        subtitle=texts(f"play-home-{side.slug}-about"),
        stocks=tuple(
            _read_stock(seen, names, stock)
            for stock in OWN_STOCKS[side]
            if seen.ruleset.scope.has(stock)
        ),
        figures=tuple(
            told(seen, names)
            for quantity, told in FIGURES[side]
            if has_quantity(seen.ruleset.scope, quantity)
        ),
    )


def _read_stock(seen: Observation, names: Names, stock: Stock) -> StockReadout:
    value = seen.stock(stock)
    before = value - sum(part for _, part in seen.ledger.of(stock))
    notch, notch_label = _notch(seen, stock, names)
    share = stock.unit == "share"
    return StockReadout(
        label=names.stock(stock),
        icon=icon_of_stock(stock),
        fill=value if share else min(1.0, value / _full(seen, stock)),
        text=write_stock(stock, value, names.texts),
        notch=notch,
        notch_label=notch_label,
        tone=_standing(stock, value, notch),
        change=change_between(stock, before, value, seen.side, names.texts),
        breakdown=breakdown_of_stock(
            seen, stock, names, says=(notch_label,) if notch_label else ()
        ),
    )


def _standing(stock: Stock, value: float, notch: float | None) -> Tone:
    """Whether a stock stands well, badly or between, for its owner."""
    if stock.unit != "share":
        return Tone.GOOD
    if stock in (Stock.US_CONGRESS, Stock.US_DIVERSION_RISK):
        limit = PRESSING if notch is None else notch - 0.1
        return Tone.BAD if value >= limit else Tone.NEUTRAL
    return Tone.BAD if value < PRECARIOUS else Tone.GOOD


def _full(seen: Observation, stock: Stock) -> float:
    """What fills a bar: China's whole market, in money or in chips, or a ready stockpile."""
    p = seen.ruleset.params
    if stock is Stock.CHINA_STOCKPILE:
        return float(ready_stockpile(p, seen.turn))
    budget = float(market_budget(p, seen.turn))
    if stock is Stock.CHINA_MAKERS:
        return budget
    price = price_at_home(seen.ruleset, seen.indicators("ascend_performance"))
    return budget * THOUSAND / float(price[0])


def _notch(seen: Observation, stock: Stock, names: Names) -> tuple[float | None, str]:
    """The threshold on a stock's bar: where Congress passes its law."""
    if stock is not Stock.US_CONGRESS:
        return None, ""
    found = freeze_notch(seen)
    if found is None:
        return None, ""
    return found[0], names.texts("play-passes", law=names.law(found[1])[0])


def freeze_notch(seen: Observation) -> tuple[float, str] | None:
    """Return the pressure in Congress at which a law may pass, and the law.

    One that is in force passes no second time, nor one that may pass only once.
    """
    known = seen.known
    for position, law in enumerate(seen.ruleset.laws):
        spent = bool(known.law_passed[0, position]) and not law.repeatable
        if spent or known.law_turns[0, position]:
            continue
        values = [c.value for c in _compares(law.when) if c.quantity.stock is Stock.US_CONGRESS]
        if values:
            return max(values), law.slug
    return None


def _compares(condition: Condition) -> list[Compare]:
    """Every comparison within a condition."""
    match condition:
        case Compare():
            return [condition]
        case All(parts) | Any(parts):
            return [found for part in parts for found in _compares(part)]
        case Not(part):
            return _compares(part)
        case _:
            return []


def _installed(seen: Observation, names: Names) -> Figure:
    slug = "compute_installed_china_kh100e"
    told = breakdown_of_installed(seen, names)
    added = breakdown_of_compute_added(seen, names)
    return Figure(
        names.quantity(slug),
        names.texts.thousands(seen.indicator(slug)),
        replace(told, beyond=(_line_of(added),)),
    )


def _share(slug: str, told: Told) -> Reader:
    def read(seen: Observation, names: Names) -> Figure:
        share = names.texts.percent(seen.indicator(slug))
        return Figure(names.quantity(slug), share, told(seen, names))

    return read


def _line_of(breakdown: Breakdown) -> Part:
    """A sum as a line of another that opens it."""
    return Part(breakdown.title, breakdown.total, "", page=breakdown.page, inner=breakdown)


def _figure(stock: Stock) -> Reader:
    def read(seen: Observation, names: Names) -> Figure:
        breakdown = breakdown_of_stock(seen, stock, names)
        text = write_stock(stock, seen.stock(stock), names.texts)
        return Figure(names.stock(stock), text, breakdown)

    return read


def _model_lag(seen: Observation, names: Names) -> Figure:
    breakdown = breakdown_of_model_lag(seen, names)
    lag = names.months(seen.indicator("model_lag_months"), 1)
    return Figure(names.quantity("model_lag_months"), lag, breakdown)


FIGURES: Final[dict[Side, tuple[tuple[Quantity, Reader], ...]]] = {
    Side.US: (
        (Quantity(Stock.US_LEVY_REVENUE), _figure(Stock.US_LEVY_REVENUE)),
        (Quantity(indicator="model_lag_months"), _model_lag),
        (Quantity(Stock.US_CHIP_SALES), _figure(Stock.US_CHIP_SALES)),
        (Quantity(Stock.US_INVENTORY), _figure(Stock.US_INVENTORY)),
    ),
    Side.CHINA: (
        (Quantity(indicator="compute_installed_china_kh100e"), _installed),
        (Quantity(indicator="model_lag_months"), _model_lag),
        (
            Quantity(indicator="domestic_share"),
            _share("domestic_share", breakdown_of_domestic_share),
        ),
        (Quantity(indicator="self_reliance"), _share("self_reliance", breakdown_of_self_reliance)),
    ),
}
"""Plain numbers under a side's stocks, and what tells of each."""
