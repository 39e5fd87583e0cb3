"""Labels that never collide: each takes the best free place near what it names.

Greedy, the most important first. A place is refused if it leaves the bounds or touches a taken
box; among the free ones the cheapest wins: distance costs, running over a line costs more, and the
caller's order of preference breaks ties. A label whose cheapest place is dearer than its limit is
left out: the thing it names still answers when pointed at.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import hypot, inf

__all__ = ["Box", "Segment", "Wanted", "place_labels"]

CROSSING_COST = 60.0
"""What running over one line costs, as a distance from the thing named [px]."""
PREFERENCE_COST = 0.5
"""What one step down the list of preferences costs [px]."""


@dataclass(frozen=True)
class Box:
    """An axis-aligned rectangle [px]."""

    x: float
    y: float
    w: float
    h: float

    def touches(self, other: "Box", gap: float = 0.0) -> bool:
        """Tell whether the two come closer than ``gap``.

        >>> Box(0, 0, 10, 10).touches(Box(10, 0, 5, 5))
        False
        >>> Box(0, 0, 10, 10).touches(Box(10, 0, 5, 5), gap=1)
        True
        """
        return (
            self.x < other.x + other.w + gap
            and other.x < self.x + self.w + gap
            and self.y < other.y + other.h + gap
            and other.y < self.y + self.h + gap
        )

    def distance(self, point: tuple[float, float]) -> float:
        """Return how far a point lies outside the box.

        >>> Box(0, 0, 10, 10).distance((13, 14))
        5.0
        """
        dx = max(self.x - point[0], 0.0, point[0] - self.x - self.w)
        dy = max(self.y - point[1], 0.0, point[1] - self.y - self.h)
        return hypot(dx, dy)

    def holds(self, other: "Box") -> bool:
        """Tell whether ``other`` lies wholly inside."""
        return (
            self.x <= other.x
            and self.y <= other.y
            and other.x + other.w <= self.x + self.w
            and other.y + other.h <= self.y + self.h
        )


@dataclass(frozen=True)
class Segment:
    """A horizontal or vertical stroke that labels should rather not cross."""

    x1: float
    y1: float
    x2: float
    y2: float

    def crosses(self, box: Box) -> bool:
        """Tell whether the stroke runs through the box (as its bounding box does)."""
        left, right = sorted((self.x1, self.x2))
        top, bottom = sorted((self.y1, self.y2))
        return left < box.x + box.w and right > box.x and top < box.y + box.h and bottom > box.y


@dataclass(frozen=True)
class Wanted:
    """A label that wants a place."""

    spots: tuple[Box, ...]
    """Places to try, the best liked first; a shorter form of the label may come last."""
    anchor: tuple[float, float] | None = None
    """The point it names, or None where distance does not matter."""
    weight: float = 0.0
    """Higher is placed earlier."""
    limit: float = inf
    """The dearest place it would still take."""
    tails: tuple[Box, ...] = ()
    """What each of the spots needs besides, such as a stem; none if empty."""


def place_labels(
    labels: Sequence[Wanted],
    bounds: Box,
    taken: Iterable[Box] = (),
    strokes: Sequence[Segment] = (),
    gap: float = 2.0,
    apart: float = 0.0,
    clear: float = 0.0,
) -> list[Box | None]:
    """Return a box for each label, in the order given; None where none was free.

    Labels keep ``gap`` from what is taken, ``apart`` from each other sideways, and rather ``clear``
    of the strokes.

    >>> high, low = Box(0, 0, 4, 2), Box(0, 6, 4, 2)
    >>> place_labels([Wanted((high,)), Wanted((high, low))], Box(0, 0, 9, 9)) == [high, low]
    True
    """
    filled = list(taken)
    places: list[Box | None] = [None] * len(labels)
    order = sorted(range(len(labels)), key=lambda at: (-labels[at].weight, at))
    for at in order:
        found = _best_place(labels[at], bounds, filled, strokes, gap, clear)
        if found is not None:
            best = places[at] = labels[at].spots[found]
            filled.append(Box(best.x - apart, best.y, best.w + 2 * apart, best.h))
            filled += labels[at].tails[found : found + 1]
    return places


def _best_place(
    label: Wanted,
    bounds: Box,
    filled: Sequence[Box],
    strokes: Sequence[Segment],
    gap: float,
    clear: float,
) -> int | None:
    """Return the number of the cheapest spot that is free."""
    best: int | None = None
    least = label.limit
    for rank, box in enumerate(label.spots):
        cost = PREFERENCE_COST * rank
        cost += 0.0 if label.anchor is None else box.distance(label.anchor)
        # What is too dear already need not be tried against everything on the board.
        if cost >= least or not bounds.holds(box):
            continue
        if any(box.touches(other, gap) for other in filled):
            continue
        if any(tail.touches(other) for tail in label.tails[rank : rank + 1] for other in filled):
            continue
        near = Box(box.x - clear, box.y - clear, box.w + 2 * clear, box.h + 2 * clear)
        cost += CROSSING_COST * sum(s.crosses(near) for s in strokes)
        if cost < least:
            best, least = rank, cost
    return best
