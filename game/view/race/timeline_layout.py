"""Where everything on the race goes: scales, brackets, and labels that keep apart.

Pure geometry in pixels, so that what matters about the picture can be tested without one.
"""

from dataclasses import dataclass
from itertools import pairwise

from game.readouts.race.timeline import Pin, PinKind, TimelineReadout
from game.view.race.bracket_layout import PlacedBracket, place_brackets
from game.view.race.chip_icons import with_icons
from game.view.race.chip_layout import CLEAR, MARKER, ChipLabels, PlacedChip, marker_box
from game.view.race.label_placement import Box, Ground, Segment, Wanted, place_labels
from game.view.race.timeline_scale import Measure, TimelineScale, step_segments

__all__ = [
    "HEADING",
    "PlacedPin",
    "TimelineLayout",
    "foot_of_today",
    "lay_out_timeline",
    "line_strokes",
    "pin_box",
    "step_strokes",
]

NAMED_YEARS = 1.3
"""Events older than this keep their pin and lose their name, or the foot would be all words."""
PIN_LABEL_WIDTH = 150
"""A longer name of an event is cut on the plot; pointing at the pin tells all [design px]."""
HEADING = 18
"""Height of the middle of the heading's words [design px]."""
PIN_WISH = 12
"""How far a bracket goes out of the way of the latest pins' names [design px]."""
TRIES = ((0, False), (1, False), (2, False), (2, True))
"""How much shorter the labels of chips are, and whether the lags are placed before the newest."""
LAG_WORTH = {False: 6, True: 12}
"""How many names of chips a lag is worth, by whether its span is seen clear of other things."""


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
    model_pill: Box | None
    """The model lag in words; None, like the lane, where the scenario has no models."""
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
    scale, strip = _frame(readout, size, measure, unit)
    now_pill = _now_pill(readout, scale, measure, unit)
    things = _things(readout, scale, now_pill, unit)
    lines = [*line_strokes(readout, scale), _today(readout, scale)]
    ground = Ground(things, lines)
    chips, brackets = _place_chips_and_brackets(readout, scale, measure, unit, ground)
    pins = _place_pins(readout, scale, measure, unit, ground)
    # Where room is left once all words have their places.
    taken = [
        *things,
        *(box for b in brackets for box in (b.pill, b.target_label, b.mark(unit)) if box),
        *(pin.label for pin in pins if pin.label is not None),
    ]
    strokes = [
        *lines,
        *(stroke for b in brackets for stroke in b.strokes(unit)),
        *(chip.leader for chip in chips if chip.leader is not None),
    ]
    chips = with_icons(chips, taken, strokes, scale.plot, measure, unit=unit)
    return TimelineLayout(
        scale=scale,
        strip=strip,
        model_pill=_model_pill(readout, scale, strip, measure, unit),
        now_pill=now_pill,
        chips=chips,
        brackets=brackets,
        pins=pins,
    )


def _things(
    readout: TimelineReadout, scale: TimelineScale, now_pill: Box, unit: float
) -> tuple[Box, ...]:
    """What stands on the race before any word: markers, pins, and the word for today."""
    return (
        *(marker_box(scale.x(c.date), scale.y(c.performance), unit) for c in readout.chips),
        *(pin_box(pin, scale.x(pin.date), pin_foot(scale, unit), unit) for pin in readout.pins),
        now_pill,
    )


def _today(readout: TimelineReadout, scale: TimelineScale) -> Segment:
    """The line of today, which no word lies on; a leader from what is due may cross it."""
    x = scale.x(readout.now)
    return Segment(x, scale.plot.y, x, scale.plot.y + scale.plot.h)


def _place_chips_and_brackets(
    readout: TimelineReadout, scale: TimelineScale, measure: Measure, unit: float, ground: Ground
) -> tuple[tuple[PlacedChip, ...], tuple[PlacedBracket, ...]]:
    """The newest chip for sale and the lags find their places first, then all other chips.

    Gates are told in words wherever all names find a place that way. Where they do not, the labels
    of all become shorter: a name is worth more than words.
    """
    labels = ChipLabels(readout, scale, measure, unit, ground)
    wishes = [*labels.wishes, (_fresh_pins(readout, scale, unit), PIN_WISH)]
    best: tuple[tuple[PlacedChip, ...], tuple[PlacedBracket, ...], Ground] | None = None
    most = -1
    for shorter, lags_first in TRIES:
        tried = ground.copy()
        labels.begin()
        if not lags_first:
            labels.place_newest(shorter, tried)
        brackets = place_brackets(
            readout.brackets, scale, measure, unit, tried, wishes=wishes, words=labels.boxes
        )
        labels.place_newest(shorter, tried)
        labels.place_others(shorter, tried)
        told = labels.worth + sum(LAG_WORTH[lag.clean] for lag in brackets)
        if told > most:
            best, most = (labels.placed(), brackets, tried), told
        if told == labels.most_worth + LAG_WORTH[True] * len(readout.brackets):
            break
    assert best is not None, "there is always a first try"
    ground.become(best[2])
    return best[0], best[1]


def _fresh_pins(readout: TimelineReadout, scale: TimelineScale, unit: float) -> Box:
    """Where what happened of late has its names, if it has any."""
    width = PIN_LABEL_WIDTH * unit
    return Box(scale.x(readout.now) - width, pin_foot(scale, unit) - 32 * unit, width, 20 * unit)


def line_strokes(readout: TimelineReadout, scale: TimelineScale) -> list[Segment]:
    """Return every line of the race, as strokes that no label may lie on."""
    return step_strokes(readout, scale) + _fan_strokes(readout, scale)


def step_strokes(readout: TimelineReadout, scale: TimelineScale) -> list[Segment]:
    """Return the lines of what has shipped, as strokes."""
    return [
        stroke
        for line in (readout.frontier, readout.legal, readout.domestic)
        for stroke in step_segments(line, scale)
    ]


def pin_foot(scale: TimelineScale, unit: float) -> float:
    """Return the height at which the pins stand."""
    return scale.plot.y + scale.plot.h - 8 * unit


def pin_box(pin: Pin, x: float, y: float, unit: float) -> Box:
    """Return the room of a pin: a triangle, or a flag on its pole."""
    if pin.kind is PinKind.LAW:
        return Box(x - 2 * unit, y - 11 * unit, 13 * unit, 19 * unit)
    return Box(x - 6 * unit, y - 6 * unit, 12 * unit, 12 * unit)


def _frame(
    readout: TimelineReadout, size: tuple[int, int], measure: Measure, unit: float
) -> tuple[TimelineScale, Box]:
    """The plot and the lane of the models: header above, axis below."""
    head = foot_of_today(measure(readout.now_label, "small", True)[1], unit)
    width, height = size
    left, right = 48 * unit, 20 * unit
    top, axis = max(44 * unit, head), 19 * unit
    strip_height = 0.0 if readout.models is None else 22 * unit
    plot = Box(left, top, width - left - right, height - top - strip_height - axis - 4 * unit)
    strip = Box(left, plot.y + plot.h + 4 * unit, plot.w, strip_height)
    scale = TimelineScale(
        plot, readout.start, readout.end, readout.low, readout.high, headroom=MARKER * unit
    )
    return scale, strip


def foot_of_today(line: float, unit: float) -> float:
    """Return where the word for today ends, under the key of the lines and clear of it [px].

    ``line`` is the height of a line of small type.
    """
    return HEADING * unit + line / 2 + round(3 * unit) + line + round(4 * unit)


def _now_pill(readout: TimelineReadout, scale: TimelineScale, measure: Measure, unit: float) -> Box:
    w, h = measure(readout.now_label, "small", True)
    w, h = w + round(16 * unit), h + round(4 * unit)
    x = min(scale.x(readout.now) - w / 2, scale.plot.x + scale.plot.w - w)
    return Box(x, scale.plot.y - h, w, h)


def _fan_strokes(readout: TimelineReadout, scale: TimelineScale) -> list[Segment]:
    """The middle of each forecast, as strokes that labels should not cross."""
    strokes = []
    for fan in readout.fans:
        for a, b in pairwise(fan.points):
            strokes.append(
                Segment(scale.x(a.date), scale.y(a.middle), scale.x(b.date), scale.y(b.middle))
            )
    return strokes


def _place_pins(
    readout: TimelineReadout,
    scale: TimelineScale,
    measure: Measure,
    unit: float,
    ground: Ground,
) -> tuple[PlacedPin, ...]:
    """Pins stand on the foot of the plot; the latest are named first, each beside its stem."""
    shown = [pin for pin in readout.pins if scale.start <= pin.date <= scale.end]
    foot = pin_foot(scale, unit)
    wanted = [_wanted_pin(pin, readout.now, foot, scale, measure, unit=unit) for pin in shown]
    boxes = place_labels(wanted, scale.plot, ground, gap=3 * unit, clear=CLEAR * unit)
    return tuple(
        PlacedPin(pin, scale.x(pin.date), foot, box) for pin, box in zip(shown, boxes, strict=True)
    )


def _wanted_pin(
    pin: Pin, now: float, foot: float, scale: TimelineScale, measure: Measure, *, unit: float
) -> Wanted:
    """A place beside a pin, or above it on a stem; what is long past goes without a name."""
    w, h = measure(pin.label, "tiny", False)
    w = min(w, round(PIN_LABEL_WIDTH * unit))
    x = scale.x(pin.date)
    rows = [foot - 12 * unit - (h + 3 * unit) * row for row in range(1, 5)]
    beside = [Box(left, foot - h / 2, w, h) for left in (x + 10 * unit, x - w - 10 * unit)]
    above = [Box(left, y, w, h) for left in (x + 4 * unit, x - w - 4 * unit) for y in rows]
    nowhere = Box(x, foot, 0.0, 0.0)
    stems = (
        *(nowhere for _ in beside),
        *(Box(x - unit, s.y, 2 * unit, foot - 12 * unit - s.y) for s in above),
    )
    fresh = now - pin.date <= NAMED_YEARS or pin.kind is PinKind.LAW
    limit = 80 * unit if fresh else 0.0
    spots = (*beside, *above)
    return Wanted(spots, anchor=(x, foot), weight=pin.date, limit=limit, tails=stems)


def _model_pill(
    readout: TimelineReadout, scale: TimelineScale, strip: Box, measure: Measure, unit: float
) -> Box | None:
    """The model lag in words: right of today, where the lane is always empty."""
    if readout.models is None:
        return None
    w, h = measure(readout.models.label, "small", True)
    w, h = w + round(18 * unit), h + round(4 * unit)
    right = scale.x(readout.now) + 12 * unit
    left = scale.x(max(readout.models.china, scale.start)) - 12 * unit - w
    x = right if right + w <= strip.x + strip.w else max(left, strip.x)
    return Box(x, strip.y + (strip.h - h) / 2, w, h)
