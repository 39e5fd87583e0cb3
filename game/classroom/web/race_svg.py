"""The race of chips as a picture that can be read from the last row."""

from html import escape
from math import log2
from typing import Final

from game.readouts.race.timeline import StepLine, TimelineReadout

__all__ = ["draw_race"]

WIDE: Final = 1200
HIGH: Final = 520
LEFT: Final = 20
RIGHT: Final = 320
"""Room at the right for what the lines are called."""
TOP: Final = 30
FOOT: Final = 50
LINE: Final = 34
"""From one line of words to the next."""


def draw_race(race: TimelineReadout) -> str:
    """Return the race as an SVG element; its colours are in ``console.css``."""
    place = _Place(race)
    parts = [
        *_grid(race, place),
        *(_fan(race, at, place) for at in range(len(race.fans))),
        *_line(race.legal, "legal", place),
        *_line(race.domestic, "domestic", place),
        *_line(race.frontier, "frontier", place),
        *_chips(race, place),
        *_brackets(race, place),
        *_labels(race, place),
    ]
    told = escape("; ".join([race.title, *(each.label for each in race.brackets)]))
    return (
        f'<svg class="race" viewBox="0 0 {WIDE} {HIGH}" role="img" aria-label="{told}">'
        f"{''.join(parts)}</svg>"
    )


class _Place:
    """Where a date and a performance are in the picture."""

    def __init__(self, race: TimelineReadout) -> None:
        self._start, self._end = race.start, race.end
        self._low, self._high = log2(race.low), log2(race.high)

    def x(self, date: float) -> float:
        share = (date - self._start) / (self._end - self._start)
        return LEFT + min(1.0, max(0.0, share)) * (WIDE - LEFT - RIGHT)

    def y(self, performance: float) -> float:
        share = (log2(max(performance, 1e-9)) - self._low) / (self._high - self._low)
        return HIGH - FOOT - min(1.0, max(0.0, share)) * (HIGH - FOOT - TOP)


def _grid(race: TimelineReadout, place: _Place) -> list[str]:
    foot = HIGH - FOOT
    drawn = []
    for tick in race.years:
        x = place.x(tick.at)
        drawn.append(f'<path class="grid" d="M{x:.1f} {TOP}V{foot}"/>')
        if x < WIDE - RIGHT - 40:
            drawn.append(f'<text class="tick" x="{x + 8:.1f}" y="{HIGH - 14}">{tick.label}</text>')
    now = place.x(race.now)
    drawn.append(f'<path class="now" d="M{now:.1f} {TOP}V{foot}"/>')
    return drawn


def _fan(race: TimelineReadout, at: int, place: _Place) -> str:
    fan = race.fans[at]
    up = [f"{place.x(each.date):.1f} {place.y(each.high):.1f}" for each in fan.points]
    down = [f"{place.x(each.date):.1f} {place.y(each.low):.1f}" for each in reversed(fan.points)]
    if not up:
        return ""
    return f'<path class="fan {fan.owner.value}" d="M{"L".join([*up, *down])}Z"/>'


def _line(line: StepLine, kind: str, place: _Place) -> list[str]:
    drawn = []
    for at, step in enumerate(line.steps):
        if step.performance <= 0.0:
            continue
        end = line.steps[at + 1] if at + 1 < len(line.steps) else None
        x, y = place.x(step.date), place.y(step.performance)
        path = f"M{x:.1f} {y:.1f}H{place.x(end.date if end else line.until):.1f}"
        if end is not None and end.performance > 0.0:
            path += f"V{place.y(end.performance):.1f}"
        refused = " refused" if step.refused else ""
        drawn.append(f'<path class="line {kind}{refused}" d="{path}"/>')
    return drawn


def _chips(race: TimelineReadout, place: _Place) -> list[str]:
    drawn = []
    for chip in race.chips:
        kind = f"chip {chip.owner.value}{'' if chip.shipped else ' to-come'}"
        x, y = place.x(chip.date), place.y(chip.performance)
        drawn.append(
            f'<circle class="{kind}" cx="{x:.1f}" cy="{y:.1f}" r="8">'
            f"<title>{escape(chip.name)}</title></circle>"
        )
    return drawn


def _brackets(race: TimelineReadout, place: _Place) -> list[str]:
    drawn = []
    for each in race.brackets:
        start, end, y = place.x(each.start), place.x(each.end), place.y(each.performance)
        drawn.append(
            f'<path class="bracket {each.owner.value}" '
            f'd="M{start:.1f} {y - 9:.1f}v18M{start:.1f} {y:.1f}H{end:.1f}m0 -9v18"/>'
            f'<text class="lag" x="{(start + end) / 2:.1f}" y="{y - 16:.1f}">'
            f"{escape(each.label)}</text>"
        )
    return drawn


def _labels(race: TimelineReadout, place: _Place) -> list[str]:
    """Name the lines at their right ends, moved apart where they would lie on each other."""
    named = [
        (place.y(line.steps[-1].performance), line.label, kind)
        for line, kind in (
            (race.frontier, "frontier"),
            (race.legal, "legal"),
            (race.domestic, "domestic"),
        )
        if line.steps and line.steps[-1].performance > 0.0
    ]
    drawn, free = [], 0.0
    for y, label, kind in sorted(named):
        y = max(y, free)
        free = y + LINE
        x = WIDE - RIGHT + 12
        drawn.append(f'<text class="name {kind}" x="{x}" y="{y + 8:.1f}">{escape(label)}</text>')
    return drawn
