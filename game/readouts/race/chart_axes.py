"""The axes of a chart of the match: the years along its foot, round values up its side."""

from typing import Final

from game.language import Texts
from game.language.calendar import month_at, year_and_month
from game.readouts.race.timeline import Tick
from game.readouts.words.names import Names

__all__ = ["part_labels", "read_levels", "read_years"]

LEAST_YEAR: Final = 0.6
"""Share of a year that must be played for it to be named: less has no room for its name."""
TOO_NEAR: Final = 0.16
"""Share of the scale that keeps the name of a round value apart from that of a mark."""


def read_years(names: Names, turns: int) -> tuple[Tick, ...]:
    """Return the years of a match, each where it begins [turns since the opening].

    A year of which too little was played keeps its line and has no name, unless no other has.
    """
    schedule = names.ruleset.schedule
    start, ends = schedule.start, schedule.month_of(max(1, turns))
    years = range(year_and_month(start)[0], year_and_month(ends - 1)[0] + 1)
    spans = [(max(start, month_at(year)), min(ends, month_at(year + 1))) for year in years]
    longest = max(last - first for first, last in spans)
    return tuple(
        Tick(
            at=(first - start) / schedule.length,
            label=str(year) if last - first >= min(longest, 12 * LEAST_YEAR) else "",
        )
        for year, (first, last) in zip(years, spans, strict=True)
    )


def read_levels(
    low: float, high: float, texts: Texts, mark: float | None = None
) -> tuple[Tick, ...]:
    """Return the values to be named on a scale: both ends, its zero, and a round middle.

    A value too near the ``mark``, which has a name of its own, is left out.

    >>> [tick.label for tick in read_levels(0.0, 80.0, Texts.load("en"), mark=36.0)]
    ['0', '80']
    """
    values = {low, high} | ({0.0} if low < 0.0 < high else set())
    middle = high / 2.0
    if low == 0.0 and middle == round(middle):
        values.add(middle)
    near = TOO_NEAR * (high - low)
    return tuple(
        Tick(value, texts.number(value))
        for value in sorted(values)
        if mark is None or value in (low, high) or abs(value - mark) >= near
    )


def part_labels(wanted: list[float], apart: float, low: float, high: float) -> list[float]:
    """Return places near the ``wanted`` ones that are ``apart`` from each other, in their order.

    Places run from ``low`` to ``high``; where there is no room for all they share what there is.

    >>> part_labels([10.0, 12.0, 50.0], 8.0, 0.0, 60.0)
    [7.0, 15.0, 50.0]
    """
    order = sorted(range(len(wanted)), key=lambda at: wanted[at])
    if len(order) > 1:
        apart = min(apart, (high - low) / (len(order) - 1))
    groups: list[tuple[list[int], float]] = []
    for at in order:
        group, start = [at], min(high, max(low, wanted[at]))
        while groups and groups[-1][1] + len(groups[-1][0]) * apart > start:
            group = groups.pop()[0] + group
            free = sum(wanted[one] - place * apart for place, one in enumerate(group))
            start = free / len(group)
            start = max(low, min(high - (len(group) - 1) * apart, start))
        groups.append((group, start))
    placed = {one: start + k * apart for group, start in groups for k, one in enumerate(group)}
    return [placed[at] for at in range(len(wanted))]
