"""The frame of a picture of the match: where turns and values lie, its grid and its marks."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from game.page.markup import element, words
from game.readouts.race.timeline import Tick

__all__ = ["Frame", "line", "text"]

WIDTH: Final = 440
HEIGHT: Final = 200
LEFT: Final = 54
TOP: Final = 26
"""Room above for the numbers of the turning points."""
FOOT: Final = 30
INSET: Final = 8
"""From a line to its name."""
NUMBER: Final = 9
"""From the plot up to the middle of a turning point's number."""


@dataclass(frozen=True)
class Frame:
    """A plot of some turns by a scale of values, in the units of the picture."""

    low: float
    high: float
    turns: int
    """The last turn on the axis; the opening is 0."""
    right: float = 12.0
    """Room at the right, where lines have their last values."""

    @property
    def view(self) -> str:
        """The ``viewBox`` of the picture."""
        return f"0 0 {WIDTH} {HEIGHT}"

    @property
    def top(self) -> float:
        """The upper edge of the plot."""
        return TOP

    @property
    def foot(self) -> float:
        """The lower edge of the plot."""
        return HEIGHT - FOOT

    @property
    def end(self) -> float:
        """The right edge of the plot."""
        return WIDTH - self.right

    def x(self, turn: float) -> float:
        """Return where a turn lies."""
        return LEFT + (self.end - LEFT) * turn / max(1, self.turns)

    def y(self, value: float) -> float:
        """Return how high a value lies."""
        share = (value - self.low) / ((self.high - self.low) or 1.0)
        return self.foot - (self.foot - TOP) * share

    def points(self, values: Sequence[tuple[float, float]]) -> str:
        """Write turns and values as the points of a line."""
        return " ".join(f"{self.x(turn):.1f},{self.y(value):.1f}" for turn, value in values)

    def grid(self, levels: Sequence[Tick], years: Sequence[Tick]) -> list[str]:
        """Draw the named values and the years."""
        drawn = []
        for level in levels:
            y = self.y(level.at)
            drawn += [line(LEFT, y, self.end, y, "grid"), self._side(y, level.label)]
        for at, year in enumerate(years):
            x = self.x(year.at)
            last = years[at + 1].at if at + 1 < len(years) else self.turns
            middle = (x + self.x(last)) / 2
            drawn.append(line(x, TOP, x, self.foot + 5, "grid"))
            drawn.append(text(middle, HEIGHT - 9, year.label, "middle"))
        return drawn

    def level(self, value: float, label: str) -> list[str]:
        """Draw a value worth a line of its own, such as eighteen months."""
        y = self.y(value)
        return [line(LEFT, y, self.end, y, "mark"), self._side(y, label)]

    def turned(self, marks: Sequence[int]) -> list[str]:
        """Draw the turning points as upright lines with their numbers."""
        drawn = []
        for number, turn in enumerate(marks, start=1):
            x = self.x(turn)
            drawn.append(line(x, TOP, x, self.foot, "turn"))
            drawn.append(text(x, TOP - NUMBER, str(number), "middle", "turn"))
        return drawn

    def _side(self, y: float, label: str) -> str:
        return text(LEFT - INSET, y, label, "end")


def line(x0: float, y0: float, x1: float, y1: float, kind: str) -> str:
    """Draw a straight line."""
    ends = {"x1": f"{x0:.1f}", "y1": f"{y0:.1f}", "x2": f"{x1:.1f}", "y2": f"{y1:.1f}"}
    return element("line", kind=kind, **ends)


def text(x: float, y: float, content: str, anchor: str, kind: str = "") -> str:
    """Write a word with its middle at the height ``y``; nothing where there is none."""
    if not content:
        return ""
    place = {"x": f"{x:.1f}", "y": f"{y:.1f}", "dy": ".36em"}
    return element("text", words(content), text_anchor=anchor, kind=kind, **place)
