"""Where the chips on the race have their names: the nearest free place, in the form that fits."""

from dataclasses import dataclass

import numpy as np

from game.readouts.race.timeline import ChipMark, TimelineReadout
from game.readouts.words.signs import Owner
from game.rules.arrays import Array
from game.view.race.label_placement import (
    LEADER_INSET,
    Box,
    Ground,
    Segment,
    Wanted,
    leader_to,
    place_labels,
)
from game.view.race.timeline_scale import Measure, TimelineScale

__all__ = [
    "CLEAR",
    "LANE",
    "MARKER",
    "ChipLabels",
    "PlacedChip",
    "gate_badge_width",
    "marker_box",
    "name_box",
]

MARKER = 7
"""Half the side of a chip's marker [design px]."""
LANE = 15
"""Length of the lane from lock to lock, with the air around it [design px]."""
REACH = 9
"""How far a label stands from the middle of its marker, at least [design px]."""
CLEAR = 3
"""How far labels keep from the middle of a line [design px]."""
GAP = 2
"""How far labels keep from whatever else takes room [design px]."""
LOCKS = 1
"""The form of a label with locks alone; 0 is the one with words, 2 that of a name."""
NEWEST_WORTH = 8
"""How many names of others that of the newest chip for sale is worth."""
WISH = 6
"""How far a bracket goes out of the way of one chip's name [design px]."""
SHORTER = (0, 6, 30)
"""What a shorter form costs, as a distance from the marker [design px]."""
OTHER_BANK = 8
"""What a place on the rival's side of a marker costs, as a distance from it [design px]."""
TOUCHING = 3
"""How far a label beyond its marker's column stands from that, at least [design px]."""
SLIDES = (0.0, -0.3, 0.3, -0.5, 0.5, -0.7, 0.7, -0.85, 0.85)
"""Heights tried right beside a marker, as shares of the label's own."""
BESIDE = 3
"""What a place beside a marker costs [design px]."""
ROWS, ROW = 10, 6
"""How many heights are tried on either side of a marker, and how far apart [design px]."""
TIED = 18
"""A label farther from its marker than this has a leader to it [design px]."""
FAR = 110
"""The dearest place a chip's label takes, as a distance from its marker [design px]."""


@dataclass(frozen=True)
class PlacedChip:
    """A chip's marker and, if there was room, its label."""

    chip: ChipMark
    x: float
    y: float
    label: Box | None
    leader: Segment | None = None
    """The line that ties a label to a marker it had to move away from."""
    icon: Box | None = None
    """Its drawing beside the name, where there is room."""


def marker_box(x: float, y: float, unit: float) -> Box:
    """Return the room of a chip's marker."""
    return Box(x - MARKER * unit, y - MARKER * unit, 2 * MARKER * unit, 2 * MARKER * unit)


def name_box(placed: PlacedChip, size: tuple[float, float]) -> Box:
    """Return the room of a chip's name, of ``size``, in a label with its gates behind or below.

    Over its gates the name hugs the marker: at the end of the block that lies nearer to it.
    """
    label = placed.label
    assert label is not None
    (w, h), left = size, label.x
    if label.h > h:
        off = label.x + label.w / 2 - placed.x
        if abs(off) <= label.w / 4:
            left += (label.w - w) / 2
        elif off < 0:
            left += label.w - w
    return Box(left, label.y, w, h)


class ChipLabels:
    """What the names of the chips in sight ask for, and where they go."""

    def __init__(
        self,
        readout: TimelineReadout,
        scale: TimelineScale,
        measure: Measure,
        unit: float,
        ground: Ground,
    ) -> None:
        self._scale, self._measure, self._unit = scale, measure, unit
        self._today = scale.x(readout.now)
        self._chips = [c for c in readout.chips if scale.start <= c.date <= scale.end]
        newest = max((chip.date for chip in self._chips if chip.gates), default=None)
        self._first = [n for n, c in enumerate(self._chips) if c.gates and c.date == newest]
        self._wanted = [self._forms(chip, ground) for chip in self._chips]
        self._boxes: list[Box | None] = []

    @property
    def wishes(self) -> list[tuple[Box, float]]:
        """Where those not yet placed would have their names, and what that is worth [design px]."""
        return [
            (self._wished(chip), WISH)
            for at, chip in enumerate(self._chips)
            if at not in self._first
        ]

    def begin(self) -> None:
        """Forget where anything was placed."""
        self._boxes = [None] * len(self._chips)

    def place_newest(self, shorter: int, ground: Ground) -> None:
        """Place the newest for sale, which the next orders are about, unless they have a place."""
        left = [at for at in self._first if self._boxes[at] is None]
        self._place(left, min(shorter, LOCKS), ground)

    def place_others(self, shorter: int, ground: Ground) -> None:
        """Place all others."""
        others = [at for at in range(len(self._chips)) if at not in self._first]
        self._place(others, shorter, ground)

    @property
    def boxes(self) -> list[Box]:
        """The labels that have a place by now."""
        return [box for box in self._boxes if box is not None]

    @property
    def worth(self) -> int:
        """How much the labels placed tell: names, and the newest count for more."""
        return sum(
            NEWEST_WORTH if at in self._first else 1
            for at, box in enumerate(self._boxes)
            if box is not None
        )

    @property
    def most_worth(self) -> int:
        """What they would tell if all had a place."""
        return len(self._chips) + (NEWEST_WORTH - 1) * len(self._first)

    def placed(self) -> tuple[PlacedChip, ...]:
        """Return every chip in sight, with the label it has found."""
        placed = []
        for chip, box in zip(self._chips, self._boxes, strict=True):
            at = self._at(chip)
            tied = TIED * self._unit
            leader = None if box is None else leader_to(at, box, tied, LEADER_INSET)
            placed.append(PlacedChip(chip, *at, box, leader))
        return tuple(placed)

    def _place(self, which: list[int], shorter: int, ground: Ground) -> None:
        asked = [self._wanted[at][min(shorter, len(self._wanted[at]) - 1)] for at in which]
        unit, plot = self._unit, self._scale.plot
        boxes = place_labels(
            asked, plot, ground, gap=GAP * unit, apart=5 * unit, clear=CLEAR * unit
        )
        for at, box in zip(which, boxes, strict=True):
            self._boxes[at] = box

    def _at(self, chip: ChipMark) -> tuple[float, float]:
        return self._scale.x(chip.date), self._scale.y(chip.performance)

    def _wished(self, chip: ChipMark) -> Box:
        """Where a chip would have its name if it were alone."""
        w, h = self._measure(chip.name, "small", True)
        (x, y), reach = self._at(chip), REACH * self._unit
        return Box(x - w + reach, y - reach - h if chip.owner is Owner.US else y + reach, w, h)

    def _forms(self, chip: ChipMark, ground: Ground) -> tuple[Wanted, ...]:
        """What a chip's label asks for: in any form, in one line at most, or the name alone.

        What is for sale comes first; then whoever has the least choice.
        """
        at, unit = self._at(chip), self._unit
        forms = [
            _spots_around(chip.owner, at, size, self._scale.plot, self._today, unit=unit)
            for size in chip_label_sizes(chip, self._measure, unit)
        ]
        spots = [places for places, _ in forms]
        costs = [cost + SHORTER[form] * unit for form, (_, cost) in enumerate(forms)]
        choice = float(ground.free(spots[-1], GAP * unit, CLEAR * unit).mean())
        weight = (2.0 if chip.gates else 0.0 if chip.shipped else 1.0) - choice
        return tuple(
            Wanted(
                np.concatenate(spots[first:]),
                anchor=at,
                weight=weight,
                limit=FAR * unit,
                costs=np.concatenate(costs[first:]),
                tied=TIED * unit,
            )
            for first in range(len(forms))
        )


def chip_label_sizes(
    chip: ChipMark, measure: Measure, unit: float
) -> tuple[tuple[float, float], ...]:
    """Return room for a chip's name over its gates in words, for name and locks in a line, for it.

    One without gates has its name alone.
    """
    name_w, name_h = measure(chip.name, "small", True)
    if not chip.gates:
        return ((name_w, name_h),)
    gap = round(5 * unit)
    badges = [gate_badge_width(f"{g.letter} {g.text}", measure, unit) for g in chip.gates]
    locks = [gate_badge_width(g.letter, measure, unit) for g in chip.gates]
    lane = round(LANE * unit)
    wide = sum(badges) + lane * (len(badges) - 1)
    high = name_h + measure("0", "tiny", True)[1] + round(2 * unit)
    short = (name_w + gap + sum(locks) + lane * (len(locks) - 1), name_h)
    return (max(name_w, wide), high), short, (name_w, name_h)


def gate_badge_width(text: str, measure: Measure, unit: float) -> int:
    """Return the width of a gate's badge: its lock and its words."""
    return measure(text, "tiny", True)[0] + round(14 * unit)


def _spots_around(
    owner: Owner,
    at: tuple[float, float],
    size: tuple[float, float],
    plot: Box,
    today: float,
    *,
    unit: float,
) -> tuple[Array, Array]:
    """Places around a marker and what they cost: the Americans' above theirs, China's below.

    The last of them end before the line of today, for what is due at the very end of the axis.
    """
    (x, y), (w, h), reach = at, size, REACH * unit
    lifts = reach + ROW * unit * np.arange(ROWS)
    tops = np.concatenate((y - lifts - h, y + lifts))
    home = tops < y if owner is Owner.US else tops > y
    near = TOUCHING * unit
    lefts = np.array(
        (x - w + reach, x - w / 2, x - reach, x + reach, x - w - reach, x - w - near, x + near)
    )
    slides = np.array(SLIDES)
    beside = (x + reach, x - w - reach, today - 2 * CLEAR * unit - w)
    left = np.concatenate((np.tile(lefts, len(tops)), np.repeat(beside, len(slides))))
    top = np.concatenate(
        (np.repeat(tops, len(lefts)), np.tile(y - h / 2 + slides * h, len(beside)))
    )
    left = np.clip(left, plot.x, max(plot.x, plot.x + plot.w - w))
    highest = plot.y + GAP * unit  # what is over the plot keeps its distance too
    top = np.clip(top, highest, max(highest, plot.y + plot.h - h))
    bank = np.repeat(np.where(home, 0.0, OTHER_BANK), len(lefts)) + np.tile(
        np.arange(len(lefts)), len(tops)
    )
    cost = np.concatenate((bank, np.tile(BESIDE + np.abs(slides), len(beside)))) * unit
    return np.stack((left, top, np.full_like(left, w), np.full_like(left, h)), axis=1), cost
