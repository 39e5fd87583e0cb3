"""Where the lags go on the race: each a span of time with its length in a pill."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.view.readouts.timeline import Bracket
from game.view.widgets.label_placement import Box, Wanted, place_labels
from game.view.widgets.timeline_scale import Measure, TimelineScale

__all__ = ["PlacedBracket", "place_brackets"]


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


def place_brackets(
    brackets: Sequence[Bracket],
    scale: TimelineScale,
    measure: Measure,
    unit: float,
    taken: Sequence[Box],
) -> tuple[PlacedBracket, ...]:
    """Return every bracket with its pill clear of what is taken, wherever it can be."""
    placed: list[PlacedBracket] = []
    filled = list(taken)
    for bracket in brackets:
        one = _place_bracket(bracket, scale, measure, unit, filled)
        placed.append(one)
        filled.append(one.pill)
        if one.target_label is not None:
            filled.append(one.target_label)
    return tuple(placed)


def _place_bracket(
    bracket: Bracket, scale: TimelineScale, measure: Measure, unit: float, taken: Sequence[Box]
) -> PlacedBracket:
    plot = scale.plot
    x1 = scale.x(max(bracket.start, scale.start))
    x2 = scale.x(min(max(bracket.end, scale.start), scale.end))
    w, h = measure(bracket.label, "small", True)
    w, h = w + round(22 * unit), h + round(6 * unit)
    want = scale.y(bracket.performance)
    mark = None if bracket.target is None else scale.x(bracket.target)
    spots = _pill_spots(x1, x2, want, w, h, plot, unit, mark)
    pill = place_labels([Wanted(spots)], plot, taken)[0]
    if pill is None:
        pill = Box(min(max((x1 + x2 - w) / 2, plot.x), plot.x + plot.w - w), want - h / 2, w, h)
    target, label = None, None
    if bracket.target is not None and bracket.target >= scale.start:
        target = scale.x(bracket.target)
        label = _target_label(bracket, target, pill, scale, measure, unit, taken)
    return PlacedBracket(
        bracket=bracket,
        x1=x1,
        x2=x2,
        y=pill.y + pill.h / 2,
        pill=pill,
        cut=bracket.start < scale.start,
        target=target,
        target_label=label,
    )


def _pill_spots(
    x1: float,
    x2: float,
    y: float,
    w: float,
    h: float,
    plot: Box,
    unit: float,
    mark: float | None,
) -> tuple[Box, ...]:
    """Places for a bracket's words: on its middle, elsewhere along it, then above and below."""
    middle = (x1 + x2 - w) / 2
    slides = [middle + share * (x2 - x1 - w) for share in (0, 0.2, -0.2, 0.4, -0.4, 0.5, -0.5)]
    beside = [x1 - w - 8 * unit, x2 + 8 * unit]
    spots = []
    for columns in (slides, beside) if x2 - x1 > w + 16 * unit else (beside, slides):
        for lift in (0, -12, 12, -20, 20, -30, 30):
            for x in columns:
                inside = min(max(x, plot.x + 2 * unit), plot.x + plot.w - w - 2 * unit)
                spots.append(Box(inside, y + lift * unit - h / 2, w, h))
    if mark is None:
        return tuple(spots)
    # The mark a lag is judged by stays in sight wherever it can.
    clear = [s for s in spots if not s.x - 8 * unit < mark < s.x + s.w + 8 * unit]
    return (*clear, *spots)


def _target_label(
    bracket: Bracket,
    target: float,
    pill: Box,
    scale: TimelineScale,
    measure: Measure,
    unit: float,
    taken: Sequence[Box],
) -> Box | None:
    """The name of the 18-month mark, near its tick and clear of the pill."""
    if not bracket.target_label:
        return None
    w, h = measure(bracket.target_label, "tiny", False)
    y = pill.y + pill.h / 2
    corners = (
        (target - w / 2, y - pill.h / 2 - h),
        (target - w / 2, y + pill.h / 2),
        (target - w - 8 * unit, y - h / 2),
        (target + 8 * unit, y - h - 2 * unit),
        (target - w - 8 * unit, y - h - 2 * unit),
    )
    spots = tuple(Box(x, top, w, h) for x, top in corners)
    return place_labels([Wanted(spots)], scale.plot, [*taken, pill])[0]
