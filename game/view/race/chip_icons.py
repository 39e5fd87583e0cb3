"""The drawing of a chip beside its name on the race: where nothing has to give way for it."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np

from game.view.race.chip_layout import CLEAR, PlacedChip, name_box
from game.view.race.label_placement import Box, Segment, corners, meeting, touching
from game.view.race.timeline_scale import Measure

__all__ = ["ASIDE", "with_icons"]

SIDE = 12
"""Side of the drawing [design px]."""
BESIDE = 4
"""Between the drawing and the name [design px]."""
APART = 2
"""How far it keeps from everything else [design px]."""
ASIDE = 8
"""How far it keeps from other words on its line, so that it is not read with them [design px]."""


def with_icons(
    chips: tuple[PlacedChip, ...],
    taken: Iterable[Box],
    strokes: Iterable[Segment],
    plot: Box,
    measure: Measure,
    *,
    unit: float,
) -> tuple[PlacedChip, ...]:
    """Return the chips with a drawing before or behind each name that has free room there.

    Args:
        chips: the chips in sight.
        taken: every box on the race but their labels.
        strokes: every line of the race, leaders too.
        plot: the room.
        measure: tells the size of words [px].
        unit: a design pixel [px].
    """
    named = [at for at, chip in enumerate(chips) if chip.label is not None]
    spots = [(at, spot) for at in named for spot in _spots(chips[at], measure, unit)]
    free = _free(chips, [spot for spot in spots if plot.holds(spot[1])], taken, strokes, unit)
    found: dict[int, Box] = {}
    for at, spot in free:
        if at not in found and not any(spot.touches(icon, APART * unit) for icon in found.values()):
            found[at] = spot
    return tuple(replace(chip, icon=found.get(at)) for at, chip in enumerate(chips))


def _spots(chip: PlacedChip, measure: Measure, unit: float) -> list[Box]:
    """Before the name and behind it, unless its locks stand there."""
    assert chip.label is not None
    name = name_box(chip, measure(chip.chip.name, "small", True))
    side, gap = round(SIDE * unit), round(BESIDE * unit)
    top = name.y + (name.h - side) / 2
    before = Box(name.x - gap - side, top, side, side)
    behind = Box(name.x + name.w + gap, top, side, side)
    in_one_line = chip.label.h <= name.h and chip.label.w > name.w
    return [before] if in_one_line else [before, behind]


def _free(
    chips: Sequence[PlacedChip],
    spots: Sequence[tuple[int, Box]],
    taken: Iterable[Box],
    strokes: Iterable[Segment],
    unit: float,
) -> list[tuple[int, Box]]:
    """The spots, each with the number of its chip, that are clear of all but the chip's label."""
    if not spots:
        return []
    labels = [(at, chip.label) for at, chip in enumerate(chips) if chip.label is not None]
    sides, of = corners([spot for _, spot in spots]), np.array([at for at, _ in spots])
    aside = (ASIDE - APART) * unit * np.array([-1.0, 0.0, 1.0, 0.0])
    near = touching(sides + aside, corners([label for _, label in labels]), APART * unit)
    near &= of[:, None] != np.array([at for at, _ in labels])
    clear = CLEAR * unit * np.array([-1.0, -1.0, 1.0, 1.0])
    lines = np.array(list(strokes), dtype=float).reshape(-1, 4)
    blocked = near.any(axis=1) | touching(sides, corners([*taken]), APART * unit).any(axis=1)
    blocked |= meeting(sides + clear, lines).any(axis=1)
    return [spots[at] for at in np.flatnonzero(~blocked).tolist()]
