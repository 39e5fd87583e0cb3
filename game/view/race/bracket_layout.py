"""Where the lags go on the race: each a span of time with its length in a pill."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from game.readouts.race.timeline import Bracket
from game.rules.arrays import Array
from game.view.race.label_placement import (
    Box,
    Ground,
    Segment,
    Wanted,
    corners,
    place_labels,
    touching,
)
from game.view.race.timeline_scale import Measure, TimelineScale

__all__ = ["PlacedBracket", "place_brackets"]

SLIDES: Final = (0.0, 0.2, -0.2, 0.4, -0.4, 0.5, -0.5)
"""Where along its span a pill may stand, as shares of the way either side of the middle."""
ROW: Final = 3.0
"""How far apart the heights are that a bracket may take [design px]."""
SLIDE_COST: Final = 3.0
"""What the next place along the span costs, as a distance from the height wanted [design px]."""
BESIDE_COST: Final = 32.0
"""What a place beside a span costs that is long enough to carry its words [design px]."""
ALONE: Final = 5.0
"""How far a span keeps from a line that runs along with it [design px]."""
AT_FIRST: Final = 40
"""How many places are tried before the others."""
CAP: Final = 7.0
"""How far the ends of a span reach up and down [design px]."""
MARK_UNCLEAR, ALONG_A_LINE, OVER_MARKERS, HIDDEN = 1, 2, 3, 4
"""What may be wrong with a place for a span, from bad to impossible."""
MARK: Final = (5.0, 11.0)
"""How far the mark a lag is judged by reaches sideways, and up and down [design px]."""


@dataclass(frozen=True)
class PlacedBracket:
    """A lag with its line and its pill."""

    bracket: Bracket
    x1: float
    x2: float
    y: float
    pill: Box
    cut: bool
    """True where the bracket begins before the calendar does."""
    target: float | None
    target_label: Box | None
    clean: bool = True
    """False where its span has to run over markers, or along a line."""

    def mark(self, unit: float) -> Box | None:
        """Return the room of the mark the lag is judged by, where that is in sight."""
        return None if self.target is None else _mark(self.target, self.y, unit)

    def strokes(self, unit: float) -> tuple[Segment, Segment, Segment]:
        """Return the span and its two ends."""
        cap = CAP * unit
        return (
            Segment(self.x1, self.y, self.x2, self.y),
            Segment(self.x1, self.y - cap, self.x1, self.y + cap),
            Segment(self.x2, self.y - cap, self.x2, self.y + cap),
        )


def place_brackets(
    brackets: Sequence[Bracket],
    scale: TimelineScale,
    measure: Measure,
    unit: float,
    ground: Ground,
    *,
    wishes: Sequence[tuple[Box, float]] = (),
    words: Sequence[Box] = (),
) -> tuple[PlacedBracket, ...]:
    """Return every bracket for whose words there is room; the ground has them afterwards.

    ``wishes`` are places that others would like to have, and how far a bracket goes out of its way
    to leave them theirs [design px]; ``words`` are those already there.
    """
    placed: list[PlacedBracket] = []
    told = list(words)
    for bracket in brackets:
        one = _place_bracket(bracket, scale, measure, unit, ground, wishes=wishes, words=told)
        if one is not None:
            placed.append(one)
            told += [box for box in (one.pill, one.target_label, one.mark(unit)) if box is not None]
    return tuple(placed)


def _place_bracket(
    bracket: Bracket,
    scale: TimelineScale,
    measure: Measure,
    unit: float,
    ground: Ground,
    *,
    wishes: Sequence[tuple[Box, float]],
    words: Sequence[Box],
) -> PlacedBracket | None:
    # Whichever comes first: a rival who is ahead turns the span round.
    dates = (min(max(date, scale.start), scale.end) for date in (bracket.start, bracket.end))
    x1, x2 = sorted(scale.x(date) for date in dates)
    in_sight = bracket.target is not None and scale.start <= bracket.target <= scale.end
    target = scale.x(bracket.target) if in_sight and bracket.target is not None else None
    w, h = measure(bracket.label, "small", True)
    size = (w + round(22 * unit), h + round(6 * unit))
    height = scale.y(bracket.performance)
    spots = _pill_spots((x1, x2), height, size, scale.plot, unit, wishes=wishes)
    pill, fault = _best_pill(spots, (x1, x2), target, unit, ground, words=words)
    if pill is None:
        return None
    y = pill.y + pill.h / 2
    if target is not None and _mark(target, y, unit).touches(pill):
        target = None
    cut = bracket.start < scale.start
    bare = PlacedBracket(bracket, x1, x2, y, pill, cut, target, None, fault < ALONG_A_LINE)
    ground.take(pill)
    ground.draw(*bare.strokes(unit))
    mark = bare.mark(unit)
    if mark is None or not bracket.target_label:
        return bare
    ground.take(mark)
    label = _target_label(bracket.target_label, mark, scale.plot, measure, unit, ground=ground)
    return replace(bare, target_label=label)


def _mark(target: float, y: float, unit: float) -> Box:
    across, up = MARK[0] * unit, MARK[1] * unit
    return Box(target - across, y - up, 2 * across, 2 * up)


def _pill_spots(
    span: tuple[float, float],
    y: float,
    size: tuple[float, float],
    plot: Box,
    unit: float,
    *,
    wishes: Sequence[tuple[Box, float]],
) -> Array:
    """Places for a bracket's words, the best first: on its middle, along it, above and below.

    Returns left, top, width and height of each, shape (places, 4).
    """
    (x1, x2), (w, h) = span, size
    left, aside = _places_along(span, w, plot, unit)
    rows = round(plot.h / (ROW * unit))
    steps = np.arange(-rows, rows + 1)
    up = max(h / 2, MARK[1] * unit)
    heights = y + steps * ROW * unit
    inside = (plot.y + up <= heights) & (heights <= plot.y + plot.h - up)
    steps, heights = steps[inside], heights[inside]
    spots = np.empty((len(heights), len(left), 4))
    spots[..., 0], spots[..., 1] = left, heights[:, None] - h / 2
    spots[..., 2:] = w, h
    wished, asked = corners([box for box, _ in wishes]), np.array([cost for _, cost in wishes])
    lines = np.column_stack((np.full_like(heights, x1), heights - unit))
    lines = np.column_stack((lines, np.full_like(heights, x2), heights + unit))
    cost = (np.abs(steps) * ROW + touching(lines, wished, 0.0) @ asked)[:, None] + aside
    flat = spots.reshape(-1, 4)
    cost = cost.ravel() + touching(corners(flat), wished, 2 * unit) @ asked
    best_first: Array = flat[np.argsort(cost, kind="stable")]
    return best_first


def _places_along(
    span: tuple[float, float], w: float, plot: Box, unit: float
) -> tuple[Array, Array]:
    """Left ends that words of width ``w`` may take along a span and beside it, and their costs."""
    x1, x2 = span
    middle = (x1 + x2 - w) / 2
    slides = [middle + share * (x2 - x1 - w) for share in SLIDES]
    beside = [x1 - w - 8 * unit, x2 + 8 * unit]
    fits = x2 - x1 > w + 16 * unit
    aside = [rank * SLIDE_COST for rank in range(len(slides))]
    aside += [BESIDE_COST if fits else -SLIDE_COST] * len(beside)
    least, most = plot.x + 2 * unit, plot.x + plot.w - w - 2 * unit
    left = np.maximum(least, np.minimum([*slides, *beside], most))
    return left, np.array(aside)


def _best_pill(
    spots: Array,
    span: tuple[float, float],
    target: float | None,
    unit: float,
    ground: Ground,
    *,
    words: Sequence[Box],
) -> tuple[Box | None, int]:
    """The first place that is free, with a span and a mark that are seen as well wherever it can.

    The words are kept off everything and the span off all words, come what may. Returns what is
    still wrong with the span as well.
    """
    best: Box | None = None
    least = HIDDEN
    rows: dict[float, int] = {}
    for spot in _free_spots(spots, unit, ground):
        if spot.y not in rows:
            rows[spot.y] = _fault(spot, span, target, unit, ground, words=words)
        fault = rows[spot.y]
        if not fault and target is not None:
            mark = _mark(target, spot.y + spot.h / 2, unit)
            fault = MARK_UNCLEAR if mark.touches(spot, 3 * unit) else 0
        if fault < least:
            best, least = spot, fault
        if fault == 0:
            break
    return best, least


def _free_spots(spots: Array, unit: float, ground: Ground) -> Iterator[Box]:
    """Yield the places that are free, in their order; the first few are asked about by themselves.

    Most spans carry their words at one of those.
    """
    for some in (spots[:AT_FIRST], spots[AT_FIRST:]):
        for spot in some[ground.free(some, unit, 2.5 * unit)].tolist():
            yield Box(*spot)


def _fault(
    pill: Box,
    span: tuple[float, float],
    target: float | None,
    unit: float,
    ground: Ground,
    *,
    words: Sequence[Box],
) -> int:
    """What is wrong with the span and the mark at a pill's height, or 0; the pill aside."""
    within = _within(pill, span, unit)
    room = Box(within.x1, within.y1 - 3 * unit, within.x2 - within.x1, 6 * unit)
    mark = () if target is None else (_mark(target, within.y1, unit),)
    cap = CAP * unit
    ends = [Box(x - unit, within.y1 - cap, 2 * unit, 2 * cap) for x in span]
    if any(part.touches(word) for part in (room, *mark, *ends) for word in words):
        return HIDDEN
    if not all(ground.untouched(part) for part in (room, *mark)):
        return OVER_MARKERS
    if not ground.runs_alone(within, ALONE * unit):
        return ALONG_A_LINE
    if any(not ground.free([one])[0] for one in mark):
        return MARK_UNCLEAR
    return 0


def _within(pill: Box, span: tuple[float, float], unit: float) -> Segment:
    """The span at a pill's height, but for its ends, which stand at a marker or at today."""
    (x1, x2), y = span, pill.y + pill.h / 2
    inset = min(8 * unit, (x2 - x1) / 2)
    return Segment(x1 + inset, y, x2 - inset, y)


def _target_label(
    text: str, mark: Box, plot: Box, measure: Measure, unit: float, *, ground: Ground
) -> Box | None:
    """The name of the 18-month mark, above or below it, or beside it clear of the span."""
    w, h = measure(text, "tiny", False)
    middle = mark.x + mark.w / 2
    corners = (
        (middle - w / 2, mark.y - h),
        (middle - w / 2, mark.y + mark.h),
        (mark.x - w - 3 * unit, mark.y - 3 * unit),
        (mark.x + mark.w + 3 * unit, mark.y - 3 * unit),
        (mark.x - w - 3 * unit, mark.y + mark.h - h + 3 * unit),
        (mark.x + mark.w + 3 * unit, mark.y + mark.h - h + 3 * unit),
    )
    spots = tuple(Box(x, top, w, h) for x, top in corners)
    return place_labels([Wanted(spots)], plot, ground, gap=0.0, clear=1.5 * unit)[0]
