"""Where everything on the race goes: scales, brackets, and labels that keep apart.

Pure geometry in pixels, so that what matters about the picture can be tested without one.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from game.view.readouts.timeline import ChipMark, Pin, PinKind, TimelineReadout
from game.view.widgets.bracket_layout import PlacedBracket, place_brackets
from game.view.widgets.label_placement import Box, Segment, Wanted, place_labels
from game.view.widgets.timeline_scale import Measure, TimelineScale, step_segments

__all__ = ["PlacedChip", "PlacedPin", "TimelineLayout", "lay_out_timeline"]

NAMED_YEARS = 1.3
"""Events older than this keep their pin and lose their name, or the foot would be all words."""
PIN_LABEL_WIDTH = 150
"""A longer name of an event is cut on the plot; pointing at the pin tells all [design px]."""


@dataclass(frozen=True)
class PlacedChip:
    """A chip's marker and, if there was room, its label."""

    chip: ChipMark
    x: float
    y: float
    label: Box | None


@dataclass(frozen=True)
class PlacedPin:
    """A pin on the calendar and, if there was room, its label."""

    pin: Pin
    x: float
    y: float
    label: Box | None


@dataclass(frozen=True)
class TimelineLayout:
    """The whole picture in pixels, relative to the panel."""

    scale: TimelineScale
    strip: Box
    """The lane of the models, under the plot."""
    model_pill: Box
    now_pill: Box
    chips: tuple[PlacedChip, ...]
    brackets: tuple[PlacedBracket, ...]
    pins: tuple[PlacedPin, ...]

    @property
    def label_boxes(self) -> list[Box]:
        """Every box that holds words on the plot."""
        boxes = [bracket.pill for bracket in self.brackets]
        boxes += [b.target_label for b in self.brackets if b.target_label is not None]
        boxes += [chip.label for chip in self.chips if chip.label is not None]
        boxes += [pin.label for pin in self.pins if pin.label is not None]
        return [*boxes, self.now_pill]


def lay_out_timeline(
    readout: TimelineReadout, size: tuple[int, int], measure: Measure, unit: float
) -> TimelineLayout:
    """Place the whole board in a panel of ``size``; ``unit`` is a design pixel [px]."""
    scale, strip = _frame(readout, size, unit)
    now_x = scale.x(readout.now)
    now_pill = _now_pill(readout, scale, measure, unit)
    strokes = [
        stroke
        for line in (readout.frontier, readout.legal, readout.domestic)
        for stroke in step_segments(line, scale)
    ]
    strokes += _fan_strokes(readout, scale)
    dots = [(scale.x(c.date), scale.y(c.performance)) for c in readout.chips]
    taken = [Box(x - 7 * unit, y - 7 * unit, 14 * unit, 14 * unit) for x, y in dots]
    taken += [now_pill, Box(now_x - 2 * unit, scale.plot.y, 4 * unit, scale.plot.h)]
    foot = scale.plot.y + scale.plot.h - 8 * unit
    taken += [
        Box(scale.x(pin.date) - 6 * unit, foot - 6 * unit, 12 * unit, 14 * unit)
        for pin in readout.pins
    ]
    brackets = place_brackets(readout.brackets, scale, measure, unit, taken)
    for placed in brackets:
        taken.append(placed.pill)
        strokes.append(Segment(placed.x1, placed.y, placed.x2, placed.y))
        if placed.target is not None:
            mark = Box(placed.target - 5 * unit, placed.y - 11 * unit, 10 * unit, 22 * unit)
            taken.append(mark)
        if placed.target_label is not None:
            taken.append(placed.target_label)
    chips = _place_chips(readout, scale, measure, unit, taken, strokes)
    taken += [chip.label for chip in chips if chip.label is not None]
    pins = _place_pins(readout, scale, measure, unit, taken, strokes)
    return TimelineLayout(
        scale=scale,
        strip=strip,
        model_pill=_model_pill(readout, scale, strip, measure, unit),
        now_pill=now_pill,
        chips=chips,
        brackets=brackets,
        pins=pins,
    )


def _frame(
    readout: TimelineReadout, size: tuple[int, int], unit: float
) -> tuple[TimelineScale, Box]:
    """The plot and the lane of the models: header above, axis below."""
    width, height = size
    left, right = 48 * unit, 20 * unit
    top, strip_height, axis = 40 * unit, 22 * unit, 22 * unit
    plot = Box(left, top, width - left - right, height - top - strip_height - axis - 4 * unit)
    strip = Box(left, plot.y + plot.h + 4 * unit, plot.w, strip_height)
    return TimelineScale(plot, readout.start, readout.end, readout.low, readout.high), strip


def _now_pill(readout: TimelineReadout, scale: TimelineScale, measure: Measure, unit: float) -> Box:
    w, h = measure(readout.now_label, "small", True)
    w, h = w + round(16 * unit), h + round(4 * unit)
    x = min(scale.x(readout.now) - w / 2, scale.plot.x + scale.plot.w - w)
    return Box(x, scale.plot.y - h + 6 * unit, w, h)


def _fan_strokes(readout: TimelineReadout, scale: TimelineScale) -> list[Segment]:
    """The middle of each forecast, as strokes that labels should not cross."""
    strokes = []
    for fan in readout.fans:
        for a, b in pairwise(fan.points):
            strokes.append(
                Segment(scale.x(a.date), scale.y(a.middle), scale.x(b.date), scale.y(b.middle))
            )
    return strokes


def chip_label_sizes(
    chip: ChipMark, measure: Measure, unit: float
) -> tuple[tuple[float, float], tuple[float, float]]:
    """Room for a chip's name over its gates in words; and for name and locks in one line."""
    name_w, name_h = measure(chip.name, "small", True)
    if not chip.gates:
        return (name_w, name_h), (name_w, name_h)
    gap = round(5 * unit)
    badges = [gate_badge_width(f"{g.letter} {g.text}", measure, unit) for g in chip.gates]
    locks = [gate_badge_width(g.letter, measure, unit) for g in chip.gates]
    wide = sum(badges) + gap * (len(badges) - 1)
    high = name_h + measure("0", "tiny", True)[1] + round(2 * unit)
    return (max(name_w, wide), high), (name_w + sum(locks) + gap * len(locks), name_h)


def gate_badge_width(text: str, measure: Measure, unit: float) -> int:
    """Width of a gate's badge: its lock and its words."""
    return measure(text, "tiny", True)[0] + round(14 * unit)


def _place_chips(
    readout: TimelineReadout,
    scale: TimelineScale,
    measure: Measure,
    unit: float,
    taken: Sequence[Box],
    strokes: Sequence[Segment],
) -> tuple[PlacedChip, ...]:
    shown = [chip for chip in readout.chips if scale.start <= chip.date <= scale.end]
    wanted = []
    for chip in shown:
        full, short = chip_label_sizes(chip, measure, unit)
        x, y = scale.x(chip.date), scale.y(chip.performance)
        spots = _spots_around(x, y, *full, 9 * unit)
        if short != full:
            spots += _spots_around(x, y, *short, 9 * unit)
        weight = chip.date if chip.gates else 0.0
        wanted.append(Wanted(spots, anchor=(x, y), weight=weight))
    boxes = place_labels(wanted, scale.plot, taken, strokes, 2 * unit, 5 * unit, 2.5 * unit)
    return tuple(
        PlacedChip(chip, scale.x(chip.date), scale.y(chip.performance), box)
        for chip, box in zip(shown, boxes, strict=True)
    )


def _spots_around(x: float, y: float, w: float, h: float, reach: float) -> tuple[Box, ...]:
    """Places to try around a marker; a step's riser leaves the upper left free."""
    above, below = y - reach - h, y + reach
    spots = [
        (x - w + reach, above),
        (x - w / 2, above),
        (x - reach, above),
        (x + reach, below - reach / 2),
        (x - w - reach, y - h / 2),
        (x - w / 2, below),
        (x + reach, y - h / 2),
        (x - w - reach, below - reach),
    ]
    for lift in (0.5, 1.0, 1.5, 2.0, 2.6):
        spots += [
            (x - w + reach, above - lift * h),
            (x - w / 2, above - lift * h),
            (x - reach, above - lift * h),
            (x - w - reach, y - h / 2 - lift * h),
            (x + reach, below + lift * h),
            (x - w / 2, below + lift * h),
            (x - w, below + lift * h),
        ]
    return tuple(Box(left, top, w, h) for left, top in spots)


def _place_pins(
    readout: TimelineReadout,
    scale: TimelineScale,
    measure: Measure,
    unit: float,
    taken: Sequence[Box],
    strokes: Sequence[Segment],
) -> tuple[PlacedPin, ...]:
    """Pins stand on the foot of the plot; the latest are named first, each beside its stem."""
    shown = [pin for pin in readout.pins if scale.start <= pin.date <= scale.end]
    foot = scale.plot.y + scale.plot.h - 8 * unit
    wanted = []
    for pin in shown:
        w, h = measure(pin.label, "tiny", False)
        w = min(w, round(PIN_LABEL_WIDTH * unit))
        x = scale.x(pin.date)
        rows = [foot - h / 2, *(foot - 12 * unit - (h + 3 * unit) * row for row in range(1, 5))]
        beside = [Box(left, rows[0], w, h) for left in (x + 10 * unit, x - w - 10 * unit)]
        above = [Box(left, y, w, h) for left in (x + 4 * unit, x - w - 4 * unit) for y in rows[1:]]
        spots = (*beside, *above)
        nowhere = Box(x, foot, 0.0, 0.0)
        stems = (
            *(nowhere for _ in beside),
            *(Box(x - unit, s.y + s.h, 2 * unit, foot - 8 * unit - s.y - s.h) for s in above),
        )
        fresh = readout.now - pin.date <= NAMED_YEARS or pin.kind is PinKind.LAW
        limit = 80 * unit if fresh else 0.0
        wanted.append(Wanted(spots, anchor=(x, foot), weight=pin.date, limit=limit, tails=stems))
    boxes = place_labels(wanted, scale.plot, taken, strokes, gap=3 * unit)
    return tuple(
        PlacedPin(pin, scale.x(pin.date), foot, box) for pin, box in zip(shown, boxes, strict=True)
    )


def _model_pill(
    readout: TimelineReadout, scale: TimelineScale, strip: Box, measure: Measure, unit: float
) -> Box:
    """The model lag in words: right of today, where the lane is always empty."""
    w, h = measure(readout.models.label, "small", True)
    w, h = w + round(18 * unit), h + round(4 * unit)
    right = scale.x(readout.now) + 12 * unit
    left = scale.x(max(readout.models.china, scale.start)) - 12 * unit - w
    x = right if right + w <= strip.x + strip.w else max(left, strip.x)
    return Box(x, strip.y + (strip.h - h) / 2, w, h)
