"""Labels that never collide: each takes the best free place near what it names.

Greedy, the most important first. A place is refused if it leaves the bounds, touches what is taken
or lies on a line; among the free ones the cheapest wins: distance costs, so does a leader, and the
caller's order of preference breaks ties. A label whose cheapest place is dearer than its limit is
left out: the thing it names still answers when pointed at.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import hypot, inf
from typing import NamedTuple

import numpy as np

from game.rules.arrays import Array, Flags

__all__ = [
    "LEADER_INSET",
    "Box",
    "Ground",
    "Segment",
    "Wanted",
    "corners",
    "leader_to",
    "meeting",
    "place_labels",
    "touching",
]

PREFERENCE_COST = 0.5
"""What one step down the list of preferences costs [px]."""
LEADER_COST = 10.0
"""What a line from the thing to its label costs, as a distance from the thing named [px]."""
CROSSING_COST = 40.0
"""What it costs if that line runs over another line [px]."""
AT_FIRST = 40
"""How many spots are tried before the others."""
LEADER_INSET = 4.0
"""A leader meets its label at least so far from a corner [px]."""


class Box(NamedTuple):
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


class Segment(NamedTuple):
    """A straight stroke that no label may lie on [px]."""

    x1: float
    y1: float
    x2: float
    y2: float

    def crosses(self, box: Box) -> bool:
        """Tell whether the stroke runs through the box.

        >>> Segment(0, 0, 10, 10).crosses(Box(4, 4, 2, 2))
        True
        >>> Segment(0, 0, 10, 10).crosses(Box(6, 0, 4, 4))
        False
        """
        left, right = sorted((self.x1, self.x2))
        top, bottom = sorted((self.y1, self.y2))
        ends = (box.x, box.x + box.w), (box.y, box.y + box.h)
        if left >= ends[0][1] or right <= ends[0][0] or top >= ends[1][1] or bottom <= ends[1][0]:
            return False
        across, along = self.x2 - self.x1, self.y2 - self.y1
        beside = [across * (y - self.y1) - along * (x - self.x1) for x in ends[0] for y in ends[1]]
        return min(beside) <= 0.0 <= max(beside)


class Ground:
    """What is taken already: boxes, and strokes that no label may lie on."""

    def __init__(self, taken: Iterable[Box] = (), strokes: Iterable[Segment] = ()) -> None:
        self._boxes = corners(list(taken))
        self._strokes = np.array(list(strokes), dtype=float).reshape(-1, 4)

    def copy(self) -> "Ground":
        """Return the same ground, to try something on."""
        other = Ground()
        other._boxes, other._strokes = self._boxes, self._strokes
        return other

    def become(self, other: "Ground") -> None:
        """Take over what has been tried on a copy."""
        self._boxes, self._strokes = other._boxes, other._strokes

    def take(self, *boxes: Box) -> None:
        """Let no label touch these any more."""
        self._boxes = np.vstack((self._boxes, corners(boxes)))

    def draw(self, *strokes: Segment) -> None:
        """Let no label lie on these any more."""
        self._strokes = np.vstack((self._strokes, np.array(strokes, dtype=float).reshape(-1, 4)))

    def free(self, spots: Sequence[Box] | Array, gap: float = 0.0, clear: float = 0.0) -> Flags:
        """Tell of each spot whether it keeps ``gap`` from boxes and ``clear`` from strokes."""
        sides = corners(spots)
        reach = sides + np.array([-clear, -clear, clear, clear])
        near = touching(sides, self._boxes, gap).any(axis=1)
        free: Flags = np.asarray(~(near | meeting(reach, self._strokes).any(axis=1)))
        return free

    def untouched(self, box: Box) -> bool:
        """Tell whether a box keeps off everything taken; it may lie across strokes."""
        return not touching(corners([box]), self._boxes, 0.0).any()

    def runs_alone(self, span: Segment, by: float) -> bool:
        """Tell whether a level stroke has no other level one nearer than ``by`` along it."""
        level = self._strokes[:, 1] == self._strokes[:, 3]
        near = np.abs(self._strokes[:, 1] - span.y1) < by
        left = np.minimum(self._strokes[:, 0], self._strokes[:, 2])
        right = np.maximum(self._strokes[:, 0], self._strokes[:, 2])
        return not bool((level & near & (left < span.x2) & (right > span.x1)).any())

    def runs_free(self, stroke: Segment) -> bool:
        """Tell whether a stroke keeps off everything taken but that which it begins in."""
        left, right = sorted((stroke.x1, stroke.x2))
        top, bottom = sorted((stroke.y1, stroke.y2))
        boxes = self._boxes
        near = (boxes[:, 0] < right) & (boxes[:, 2] > left)
        near &= (boxes[:, 1] < bottom) & (boxes[:, 3] > top)
        for x1, y1, x2, y2 in boxes[near].tolist():
            begun = x1 <= stroke.x1 <= x2 and y1 <= stroke.y1 <= y2
            if not begun and stroke.crosses(Box(x1, y1, x2 - x1, y2 - y1)):
                return False
        return True

    def crossings(self, stroke: Segment) -> int:
        """Return how many strokes another one crosses, inside both of them."""
        x1, y1, x2, y2 = self._strokes.T
        x3, y3, x4, y4 = stroke
        across = (x2 - x1, y2 - y1)
        along = (x4 - x3, y4 - y3)
        first = (across[0] * (y3 - y1) - across[1] * (x3 - x1)) * (
            across[0] * (y4 - y1) - across[1] * (x4 - x1)
        )
        second = (along[0] * (y1 - y3) - along[1] * (x1 - x3)) * (
            along[0] * (y2 - y3) - along[1] * (x2 - x3)
        )
        return int(((first < 0.0) & (second < 0.0)).sum())


@dataclass(frozen=True)
class Wanted:
    """A label that wants a place."""

    spots: Sequence[Box] | Array
    """Places to try, the best liked first: boxes, or rows of left, top, width and height."""
    anchor: tuple[float, float] | None = None
    """The point it names, or None where distance does not matter."""
    weight: float = 0.0
    """Higher is placed earlier."""
    limit: float = inf
    """The dearest place it would still take."""
    tails: tuple[Box, ...] = ()
    """What each of the spots needs besides, such as a stem; none if empty."""
    costs: Array | None = None
    """What each of the spots costs besides its distance; by rank if None."""
    tied: float = inf
    """From this distance on, a leader ties it to its anchor, and keeps off other things."""


def leader_to(anchor: tuple[float, float], box: Box, tied: float, inset: float) -> Segment | None:
    """Return the line from a point to a label at least ``tied`` away, or None if it is nearer.

    >>> leader_to((0, 0), Box(0, -30, 20, 10), 15, 4)
    Segment(x1=0, y1=0, x2=4, y2=-20)
    >>> leader_to((0, 0), Box(30, -5, 20, 10), 15, 4)  # beside it, it ends where the words begin
    Segment(x1=0, y1=0, x2=30.0, y2=0)
    """
    if box.distance(anchor) <= tied:
        return None
    is_beside = box.y < anchor[1] < box.y + box.h
    inset = 0.0 if is_beside else min(inset, box.w / 2)
    x = min(max(anchor[0], box.x + inset), box.x + box.w - inset)
    y = box.y + box.h if box.y + box.h <= anchor[1] else max(box.y, min(anchor[1], box.y + box.h))
    return Segment(anchor[0], anchor[1], x, y)


def place_labels(
    labels: Sequence[Wanted],
    bounds: Box,
    ground: Ground,
    *,
    gap: float = 2.0,
    apart: float = 0.0,
    clear: float = 0.0,
) -> list[Box | None]:
    """Return a box for each label, in the order given; None where none was free.

    Labels keep ``gap`` from what is taken, ``apart`` from each other sideways, and ``clear`` of
    the strokes; the ground has them and their leaders afterwards.

    >>> high, low = Box(0, 0, 4, 2), Box(0, 6, 4, 2)
    >>> wanted = [Wanted((high,)), Wanted((high, low))]
    >>> place_labels(wanted, Box(0, 0, 9, 9), Ground()) == [high, low]
    True
    """
    places: list[Box | None] = [None] * len(labels)
    order = sorted(range(len(labels)), key=lambda at: (-labels[at].weight, at))
    for at in order:
        label = labels[at]
        found = _best_place(label, bounds, ground, gap, clear)
        if found is None:
            continue
        best = places[at] = Box(*map(float, label.spots[found]))
        ground.take(Box(best.x - apart, best.y, best.w + 2 * apart, best.h))
        ground.take(*label.tails[found : found + 1])
        leader = _leader(label, best)
        if leader is not None:
            ground.draw(leader)
    return places


def _best_place(label: Wanted, bounds: Box, ground: Ground, gap: float, clear: float) -> int | None:
    """Return the number of the cheapest spot that is free."""
    spots = np.asarray(label.spots, dtype=float).reshape(-1, 4)
    costs = np.arange(len(spots)) * PREFERENCE_COST if label.costs is None else label.costs
    costs = costs + _distances(spots, label.anchor)
    inside = (
        (spots[:, 0] >= bounds.x)
        & (spots[:, 1] >= bounds.y)
        & (spots[:, 0] + spots[:, 2] <= bounds.x + bounds.w)
        & (spots[:, 1] + spots[:, 3] <= bounds.y + bounds.h)
    )
    possible = np.flatnonzero(inside & (costs < label.limit))
    possible = possible[np.argsort(costs[possible], kind="stable")]
    best: int | None = None
    least = label.limit
    # Most labels find a place among the first few.
    for some in (possible[:AT_FIRST], possible[AT_FIRST:]):
        for at in some[ground.free(spots[some], gap, clear)].tolist():
            if costs[at] >= least:
                return best
            box = Box(*spots[at].tolist())
            leader = _leader(label, box)
            if leader is not None and costs[at] + LEADER_COST >= least:
                continue
            if not all(ground.untouched(tail) for tail in label.tails[at : at + 1]):
                continue
            cost = float(costs[at]) + (0.0 if leader is None else _leader_cost(leader, ground))
            if cost < least:
                best, least = at, cost
    return best


def _leader(label: Wanted, spot: Box) -> Segment | None:
    """The line that would tie a label at ``spot`` to what it names, if it needs one."""
    return label.anchor and leader_to(label.anchor, spot, label.tied, LEADER_INSET)


def _leader_cost(leader: Segment, ground: Ground) -> float:
    """What a leader costs; infinite if it runs over something."""
    if not ground.runs_free(leader):
        return inf
    return LEADER_COST + CROSSING_COST * ground.crossings(leader)


def _distances(spots: Array, anchor: tuple[float, float] | None) -> Array:
    """How far an anchor lies outside each of the spots."""
    if anchor is None:
        return np.zeros(len(spots))
    x, y = anchor
    dx = np.maximum(0.0, np.maximum(spots[:, 0] - x, x - spots[:, 0] - spots[:, 2]))
    dy = np.maximum(0.0, np.maximum(spots[:, 1] - y, y - spots[:, 1] - spots[:, 3]))
    found: Array = np.hypot(dx, dy)
    return found


def corners(boxes: Sequence[Box] | Array) -> Array:
    """Return left, top, right and bottom of each box."""
    found: Array = np.array(boxes, dtype=float).reshape(-1, 4)
    found[:, 2:] += found[:, :2]
    return found


def touching(boxes: Array, others: Array, gap: float) -> Flags:
    """Return which boxes come closer than ``gap`` to which others, by corners, (boxes, others)."""
    met: Flags = (
        (boxes[:, None, 0] < others[None, :, 2] + gap)
        & (others[None, :, 0] < boxes[:, None, 2] + gap)
        & (boxes[:, None, 1] < others[None, :, 3] + gap)
        & (others[None, :, 1] < boxes[:, None, 3] + gap)
    )
    return met


def meeting(boxes: Array, strokes: Array) -> Flags:
    """Tell of each box, by its corners, and each stroke whether the stroke runs through it.

    Two convex shapes are apart if an axis parts them: here x, y and the stroke's own normal.
    """
    lows = np.minimum(strokes[:, :2], strokes[:, 2:])
    highs = np.maximum(strokes[:, :2], strokes[:, 2:])
    near = (
        (lows[None, :, 0] < boxes[:, None, 2])
        & (highs[None, :, 0] > boxes[:, None, 0])
        & (lows[None, :, 1] < boxes[:, None, 3])
        & (highs[None, :, 1] > boxes[:, None, 1])
    )
    # Few are that near: only those need the third axis.
    which, stroke = np.nonzero(near)
    x1, y1, x2, y2 = strokes[stroke].T
    left, top, right, bottom = boxes[which].T
    beside = [
        (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1) for x in (left, right) for y in (top, bottom)
    ]
    low = np.minimum(np.minimum(beside[0], beside[1]), np.minimum(beside[2], beside[3]))
    high = np.maximum(np.maximum(beside[0], beside[1]), np.maximum(beside[2], beside[3]))
    found: Flags = np.zeros(near.shape, dtype=np.bool_)
    found[which, stroke] = (low <= 0.0) & (high >= 0.0)
    return found
