"""A chart of the ending as an SVG picture with a name, and its numbers in a table behind it."""

from collections.abc import Sequence
from typing import Final

from game.language import Texts
from game.view.chronicle.markup import element, words
from game.view.readouts.ending import Curve, CurveChart

__all__ = ["draw_chart"]

WIDTH: Final = 440
HEIGHT: Final = 190
LEFT: Final = 44
RIGHT: Final = 12
TOP: Final = 14
FOOT: Final = 24
DASHES: Final = ("", "7 4", "2 4")
"""Curves differ in their dashes as well, for those who do not tell the colours apart."""


def draw_chart(chart: CurveChart, dates: Sequence[str], texts: Texts) -> str:
    """Return a figure with the chart, its legend, and its numbers to unfold."""
    legend = "".join(
        element(
            "li",
            _swatch(curve, at),
            words(f"{curve.label} {curve.text}"),
        )
        for at, curve in enumerate(chart.curves)
    )
    title = element("figcaption", element("b", words(chart.title)), " ", words(chart.unit))
    numbers = element(
        "details",
        element("summary", words(texts("story-html-numbers"))),
        _table(chart, dates, texts),
    )
    return element("figure", title, _picture(chart), element("ul", legend, kind="legend"), numbers)


def _picture(chart: CurveChart) -> str:
    grid = [
        _line(LEFT, _y(chart, level), WIDTH - RIGHT, _y(chart, level), "grid")
        for level in (chart.low, chart.high)
    ]
    labels = [
        _text(LEFT - 6, _y(chart, chart.low), chart.low_label, "end"),
        _text(LEFT - 6, _y(chart, chart.high) + 4, chart.high_label, "end"),
        _text(LEFT, HEIGHT - 6, chart.first, "start"),
        _text(WIDTH - RIGHT, HEIGHT - 6, chart.last, "end"),
    ]
    if chart.mark is not None:
        grid.append(
            _line(LEFT, _y(chart, chart.mark), WIDTH - RIGHT, _y(chart, chart.mark), "mark")
        )
        labels.append(_text(LEFT - 6, _y(chart, chart.mark) + 4, chart.mark_label, "end"))
    curves = [_curve(chart, curve, at) for at, curve in enumerate(chart.curves)]
    summary = "; ".join(f"{curve.label} {curve.text}" for curve in chart.curves)
    return element(
        "svg",
        *grid,
        *labels,
        *curves,
        viewBox=f"0 0 {WIDTH} {HEIGHT}",
        role="img",
        aria_label=f"{chart.title}, {chart.unit}: {summary}",
    )


def _curve(chart: CurveChart, curve: Curve, at: int) -> str:
    span = max(1, len(curve.values) - 1)
    points = " ".join(
        f"{LEFT + (WIDTH - LEFT - RIGHT) * turn / span:.1f},{_y(chart, value):.1f}"
        for turn, value in enumerate(curve.values)
    )
    return element(
        "polyline",
        points=points,
        kind=f"curve {curve.owner.value}",
        stroke_dasharray=DASHES[at % len(DASHES)],
    )


def _y(chart: CurveChart, value: float) -> float:
    span = (chart.high - chart.low) or 1.0
    return HEIGHT - FOOT - (HEIGHT - FOOT - TOP) * (value - chart.low) / span


def _line(x0: float, y0: float, x1: float, y1: float, kind: str) -> str:
    ends = {"x1": f"{x0:.1f}", "y1": f"{y0:.1f}", "x2": f"{x1:.1f}", "y2": f"{y1:.1f}"}
    return element("line", kind=kind, **ends)


def _text(x: float, y: float, text: str, anchor: str) -> str:
    return element("text", words(text), x=f"{x:.1f}", y=f"{y:.1f}", text_anchor=anchor)


def _swatch(curve: Curve, at: int) -> str:
    line = element(
        "line",
        x1="0",
        y1="5",
        x2="26",
        y2="5",
        kind=f"curve {curve.owner.value}",
        stroke_dasharray=DASHES[at % len(DASHES)],
    )
    return element("svg", line, viewBox="0 0 26 10", kind="swatch", aria_hidden="true")


def _table(chart: CurveChart, dates: Sequence[str], texts: Texts) -> str:
    head = [element("th", words(texts("story-html-quarter")), scope="col")]
    head += [element("th", words(curve.label), scope="col") for curve in chart.curves]
    digits = 1 if chart.high - chart.low < 200 else 0
    rows = [
        element(
            "tr",
            element("th", words(date), scope="row"),
            *(
                element("td", words(texts.number(curve.values[at], digits)))
                for curve in chart.curves
            ),
        )
        for at, date in enumerate(dates)
    ]
    return element("table", element("tr", *head), *rows)
