"""A chart of the ending as an SVG picture with a name, and its numbers in a table behind it."""

from collections.abc import Sequence
from typing import Final

from game.language import Texts
from game.page.frame import Frame, text
from game.page.markup import element, tabulate, words
from game.readouts.ending.curves import Curve, CurveChart
from game.readouts.race.chart_axes import part_labels

__all__ = ["draw_chart"]

DASHES: Final = ("", "7 4", "2 4")
"""Curves differ in their dashes as well, for those who do not tell the colours apart."""
ROOM: Final = 62
"""Room for the last values at the right, which stand at the ends of their curves."""
APART: Final = 17
"""The least distance of two last values, so that large letters stay clear."""


def draw_chart(chart: CurveChart, dates: Sequence[str], marks: Sequence[int], texts: Texts) -> str:
    """Return a figure with the chart, its legend, and its numbers to unfold.

    Args:
        chart: what to draw.
        dates: of the opening and of each turn, for the table.
        marks: turns at which the match turned, numbered in this order.
        texts: the language.
    """
    legend = "".join(
        element("li", _swatch(curve, at), words(curve.label))
        for at, curve in enumerate(chart.curves)
    )
    title = element("figcaption", element("b", words(chart.title)), " ", words(chart.unit))
    numbers = element(
        "details",
        element("summary", words(texts("story-html-numbers"))),
        _table(chart, dates, texts),
    )
    legend = element("ul", legend, kind="legend")
    return element("figure", title, _picture(chart, marks, texts), legend, numbers)


def _picture(chart: CurveChart, marks: Sequence[int], texts: Texts) -> str:
    turns = max(len(curve.values) for curve in chart.curves) - 1
    frame = Frame(chart.low, chart.high, turns, right=ROOM)
    drawn = frame.grid(chart.levels, chart.years)
    if chart.mark is not None:
        drawn += frame.level(chart.mark, chart.mark_label)
    drawn += frame.turned(marks)
    drawn += [_curve(frame, curve, at) for at, curve in enumerate(chart.curves)]
    drawn += _ends(frame, chart)
    return element("svg", *drawn, viewBox=frame.view, role="img", aria_label=_told(chart, texts))


def _told(chart: CurveChart, texts: Texts) -> str:
    """The chart in words, for those who hear the page."""
    digits = _digits(chart)
    curves = [
        texts(
            "page-chart-curve",
            name=curve.label,
            start=texts.number(curve.values[0], digits),
            end=texts.number(curve.values[-1], digits),
            least=texts.number(min(curve.values), digits),
            most=texts.number(max(curve.values), digits),
        )
        for curve in chart.curves
    ]
    if chart.mark is not None:
        curves.append(texts("page-chart-mark", level=chart.mark_label))
    heads = {"title": chart.title, "unit": chart.unit, "first": chart.first, "last": chart.last}
    return texts.run_in((texts("page-chart", **heads), *curves))


def _digits(chart: CurveChart) -> int:
    return 1 if chart.high - chart.low < 200 else 0


def _curve(frame: Frame, curve: Curve, at: int) -> str:
    return element(
        "polyline",
        points=frame.points(list(enumerate(curve.values))),
        kind=f"curve {curve.owner.value}",
        stroke_dasharray=DASHES[at % len(DASHES)],
    )


def _ends(frame: Frame, chart: CurveChart) -> list[str]:
    """The last values, each beside the end of its curve or as near as there is room."""
    wanted = [frame.y(curve.values[-1]) for curve in chart.curves]
    placed = part_labels(wanted, APART, frame.top - 4, frame.foot)
    return [
        text(frame.end + 8, y, curve.text, "start", f"end {curve.owner.value}")
        for curve, y in zip(chart.curves, placed, strict=True)
    ]


def _value(curve: Curve, at: int, digits: int, texts: Texts) -> str:
    """What a curve is at a turn; nothing where it has ended before."""
    return texts.number(curve.values[at], digits) if at < len(curve.values) else ""


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
    head = [(words(texts("story-html-quarter")), "")]
    head += [(words(curve.label), "number") for curve in chart.curves]
    digits = _digits(chart)
    rows = [
        [words(date), *(words(_value(curve, at, digits, texts)) for curve in chart.curves)]
        for at, date in enumerate(dates)
    ]
    return tabulate(head, rows, label=texts("page-chart-name", title=chart.title, unit=chart.unit))
