"""The calendar and the scale of performance: from what is told to pixels."""

from collections.abc import Callable
from dataclasses import dataclass
from math import log2
from typing import Final

from game.readouts.race.timeline import StepLine, Tick, TimelineReadout
from game.view.race.label_placement import Box, Segment

__all__ = ["Measure", "TimelineScale", "quarters_told", "step_segments"]

Measure = Callable[[str, str, bool], tuple[int, int]]
"""Width and height of a text in a role of type, bold or not [px]."""


QUARTERED_YEARS: Final = 3.0
"""A stretch up to this long has its quarters marked [years]."""


@dataclass(frozen=True)
class TimelineScale:
    """From dates and performance to pixels; performance is on a logarithmic scale."""

    plot: Box
    start: float
    end: float
    low: float
    high: float
    headroom: float = 0.0
    """What the highest performance keeps from the upper edge, so that its marker is whole [px]."""

    def x(self, date: float) -> float:
        """Return the pixel column of a date."""
        return self.plot.x + self.plot.w * (date - self.start) / (self.end - self.start)

    def y(self, performance: float) -> float:
        """Return the pixel row of a performance, kept inside the plot."""
        share = log2(max(performance, 1e-9) / self.low) / log2(self.high / self.low)
        row = self.plot.h * (1.0 - min(1.0, max(0.0, share)))
        return self.plot.y + max(row, self.headroom)


def step_segments(line: StepLine, scale: TimelineScale) -> list[Segment]:
    """Return the strokes of a line of steps, left to right, cut to the calendar."""
    strokes: list[Segment] = []
    previous: float | None = None
    for at, step in enumerate(line.steps):
        end = line.steps[at + 1].date if at + 1 < len(line.steps) else line.until
        left = scale.x(min(max(step.date, scale.start), scale.end))
        right = scale.x(min(max(end, scale.start), scale.end))
        if step.performance <= 0.0:
            previous = None
            continue
        y = scale.y(step.performance)
        if previous is not None and step.date > scale.start:
            strokes.append(Segment(left, previous, left, y))
        if right > left:
            strokes.append(Segment(left, y, right, y))
        previous = y
    return strokes


def quarters_told(
    readout: TimelineReadout, scale: TimelineScale, measure: Measure, gap: float
) -> tuple[tuple[Tick, bool], ...]:
    """Return the quarters to mark, and whether each is named; no name touches another or a year's.

    Names stand centred under their marks; one that would leave the plot sideways is left out.
    """
    if scale.end - scale.start > QUARTERED_YEARS:
        return ()
    widest = max(measure(t.label, "tiny", False)[0] for t in readout.years + readout.quarters)
    pitch = scale.x(scale.start + 0.25) - scale.x(scale.start)
    fits = pitch >= widest + gap
    left, right = scale.plot.x, scale.plot.x + scale.plot.w
    return tuple(
        (tick, fits and left + widest / 2 <= scale.x(tick.at) <= right - widest / 2)
        for tick in readout.quarters
    )
