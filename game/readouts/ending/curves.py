"""The curves of an ending: what each side can follow over the turns, drawn up as charts."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from math import floor, log10
from typing import Final

from game.language import Texts
from game.readouts.race.chart_axes import read_levels, read_years
from game.readouts.race.timeline import Tick
from game.readouts.words.names import Names
from game.readouts.words.signs import Owner
from game.rules import Observation, Side, Stock
from game.rules.conditions import Quantity
from game.rules.indicators import has_quantity
from game.rules.scope import Scope

__all__ = ["Chart", "Curve", "CurveChart", "Line", "charts_in", "read_charts"]


@dataclass(frozen=True)
class Curve:
    """One quantity over the match."""

    label: str
    owner: Owner
    values: tuple[float, ...]
    """At the opening and after each turn."""
    said: tuple[str, ...]
    """The values as they are written."""

    @property
    def text(self) -> str:
        """Its last value."""
        return self.said[-1]


@dataclass(frozen=True)
class CurveChart:
    """A small chart: one or two curves against time."""

    title: str
    unit: str
    low: float
    high: float
    levels: tuple[Tick, ...]
    """The values named at its side."""
    years: tuple[Tick, ...]
    """Where each year begins [turns since the opening]."""
    mark: float | None
    """A level worth a line, such as 18 months, or None."""
    mark_label: str
    curves: tuple[Curve, ...]
    first: str
    last: str
    """Dates at both ends of the axis."""


@dataclass(frozen=True)
class Line:
    """Which quantity a curve follows, and through whose eyes."""

    owner: Owner
    quantity: Quantity | str
    """A quantity, or ``us`` / ``china`` for a score."""
    seen_by: Side = Side.US


@dataclass(frozen=True)
class Chart:
    """What a chart shows; ``factor`` takes its quantities to the unit on the axis.

    Counts and money are drawn in the unit in which the language counts them elsewhere.
    """

    key: str
    lines: tuple[Line, ...]
    factor: float = 1.0
    digits: int = 0
    most: float | None = None
    """Head of the scale, or None for what the curves need."""

    def scale(self, texts: Texts) -> float:
        """Return what takes its quantities to the unit that ``texts`` names."""
        if self.key == "money":
            return self.factor * texts.per_billion
        return self.factor * (texts.per_thousand if self.key == "compute" else 1.0)

    def decimals(self, texts: Texts) -> int:
        """Return how many decimals its values are told with: fewer of a smaller unit."""
        if self.key == "compute":
            return 0 if texts.per_thousand > 0.01 else 2
        return 0 if self.key == "money" and texts.per_billion > 1 else self.digits


def read_charts(
    us_seen: Sequence[Observation], china_seen: Sequence[Observation], names: Names
) -> tuple[CurveChart, ...]:
    """Return the charts of a match as both sides saw it, turn by turn."""
    eyes = {Side.US: us_seen, Side.CHINA: china_seen}
    return tuple(_draw_up(chart, eyes, names) for chart in charts_in(names.ruleset.scope))


def charts_in(scope: Scope) -> tuple[Chart, ...]:
    """Return the charts of a scenario, each with the curves of what it has."""
    charts = (replace(chart, lines=tuple(_lines_in(scope, chart))) for chart in CHARTS)
    return tuple(chart for chart in charts if chart.lines)


def _lines_in(scope: Scope, chart: Chart) -> Iterator[Line]:
    for line in chart.lines:
        if isinstance(line.quantity, str) or has_quantity(scope, line.quantity):
            yield line


def _draw_up(chart: Chart, eyes: Mapping[Side, Sequence[Observation]], names: Names) -> CurveChart:
    texts, first = names.texts, eyes[Side.US][0]
    curves, scale, digits = [], chart.scale(texts), chart.decimals(texts)
    for line in chart.lines:
        values = tuple(scale * _value(seen, line.quantity) for seen in eyes[line.seen_by])
        said = tuple(texts.number(value, digits) for value in values)
        curves.append(Curve(_curve_label(line, names), line.owner, values, said))
    spread = [value for curve in curves for value in curve.values]
    mark = first.ruleset.target_lag if chart.key == "lags" else None
    high = chart.most or _ceiling(max([*spread, mark or 0.0]))
    low = min(0.0, *spread)
    return CurveChart(
        title=texts(f"play-chart-{chart.key}"),
        unit=texts(f"play-chart-{chart.key}-unit"),
        low=low,
        high=high,
        levels=read_levels(low, high, texts, mark),
        years=read_years(names, eyes[Side.US][-1].turn),
        mark=mark,
        mark_label="" if mark is None else texts.number(mark),
        curves=tuple(curves),
        first=names.turn_date(first.turn + 1),
        last=names.turn_date(max(1, eyes[Side.US][-1].turn)),
    )


def _curve_label(line: Line, names: Names) -> str:
    if isinstance(line.quantity, str):
        return names.side(Side.of(line.quantity))
    stock = line.quantity.stock
    return names.quantity(line.quantity.indicator) if stock is None else names.stock(stock)


def _value(seen: Observation, quantity: Quantity | str) -> float:
    if isinstance(quantity, str):
        verdict = seen.verdict
        return float((verdict.score_us if quantity == "us" else verdict.score_china)[0])
    if quantity.stock is not None:
        return seen.stock(quantity.stock)
    return seen.indicator(quantity.indicator)


def _ceiling(most: float) -> float:
    """A round number at or above ``most``.

    >>> _ceiling(17.0), _ceiling(0.0), _ceiling(63.0)
    (20.0, 1.0, 80.0)
    """
    if most <= 0.0:
        return 1.0
    power = 10.0 ** floor(log10(most))
    return next(
        power * part for part in (1, 1.5, 2, 3, 4, 5, 6, 8, 10) if power * part >= most - 1e-9
    )


def _stock(owner: Owner, stock: Stock, seen_by: Side = Side.US) -> Line:
    return Line(owner, Quantity(stock), seen_by)


def _indicator(owner: Owner, slug: str, seen_by: Side = Side.US) -> Line:
    return Line(owner, Quantity(indicator=slug), seen_by)


CHARTS: Final = (
    Chart("scores", (Line(Owner.US, "us"), Line(Owner.CHINA, "china", Side.CHINA)), 1.0, 1, 100.0),
    Chart(
        "lags",
        (
            _indicator(Owner.SHARED, "arrival_lag_months"),
            _indicator(Owner.CHINA, "chip_lag_months"),
            _indicator(Owner.US, "model_lag_months"),
        ),
    ),
    Chart(
        "dependency",
        (
            _stock(Owner.CHINA, Stock.CHINA_DEPENDENCY),
            _stock(Owner.US, Stock.US_RARE_EARTH_DEPENDENCY),
            _stock(Owner.SHARED, Stock.US_SALES_DEPENDENCY),
        ),
        100.0,
        most=100.0,
    ),
    Chart(
        "reliance",
        (
            _indicator(Owner.CHINA, "self_reliance", Side.CHINA),
            _indicator(Owner.SHARED, "domestic_share", Side.CHINA),
        ),
        100.0,
        most=100.0,
    ),
    Chart(
        "chips",
        (
            _indicator(Owner.US, "frontier_performance"),
            _indicator(Owner.SHARED, "best_arrived_performance"),
            _indicator(Owner.CHINA, "ascend_performance"),
        ),
        digits=1,
    ),
    Chart(
        "compute",
        (
            _indicator(Owner.US, "compute_added_us_kh100e"),
            _indicator(Owner.CHINA, "compute_added_china_kh100e", Side.CHINA),
        ),
    ),
    Chart(
        "home",
        (
            _stock(Owner.US, Stock.US_CONGRESS),
            _stock(Owner.CHINA, Stock.CHINA_LEGITIMACY, Side.CHINA),
            _stock(Owner.SHARED, Stock.TENSION),
        ),
        100.0,
        most=100.0,
    ),
    Chart(
        "money",
        (
            _stock(Owner.SHARED, Stock.US_LEVY_REVENUE),
            _stock(Owner.US, Stock.US_CHIP_SALES),
        ),
        digits=1,
    ),
)
"""The curves of the ending; what each side kept secret is drawn as it knew it itself."""
