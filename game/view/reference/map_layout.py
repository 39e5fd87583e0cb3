"""Where everything on the map of causes goes: the shores, and the workings between them.

The stocks of each side stand on its shore, what both share above the water, the workings in two
rows between. Their order is worked out so that what belongs together lies at the same height
(repeated averages over the neighbours, the usual way to draw layers with few crossings).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import pygame

from game.readouts.reference.causal_map import MapNode, MapReadout
from game.readouts.words.signs import Owner
from game.view.drawing.theme import Theme

__all__ = ["MapLayout", "lay_out_map"]

ROUNDS: Final = 24
SHORE: Final = 0.24
"""Width of a stock [share of the map]."""
WORKING: Final = 0.18
"""Width of a working [share of the map]."""
WATER: Final = 0.012
"""How far the inner rows of workings stay from the middle [share of the map]."""


@dataclass(frozen=True)
class MapLayout:
    """Rectangles of the nodes, by slug."""

    places: dict[str, pygame.Rect]


def lay_out_map(readout: MapReadout, room: pygame.Rect, theme: Theme) -> MapLayout:
    """Return where every node goes within ``room``."""
    weights = _weights(readout)
    workings = [node for node in readout.nodes if not node.is_stock]
    lean = {node.slug: _lean(node.slug, weights, readout) for node in workings}
    workings.sort(key=lambda node: (lean[node.slug], node.slug))
    half = (len(workings) + 1) // 2
    columns = [
        [node for node in readout.nodes if node.is_stock and node.owner is Owner.US],
        workings[:half],
        workings[half:],
        [node for node in readout.nodes if node.is_stock and node.owner is Owner.CHINA],
    ]
    order = _ordered([[node.slug for node in column] for column in columns], weights)
    shared = [node for node in readout.nodes if node.is_stock and node.owner is Owner.SHARED]
    return MapLayout(_placed(order, shared, room, theme))


def _weights(readout: MapReadout) -> dict[tuple[str, str], float]:
    """How strongly two nodes pull each other to the same height."""
    pull: dict[tuple[str, str], float] = {}
    for edge in (*readout.flows, *readout.influences):
        strength = min(1.0, abs(edge.strength)) ** 0.5 + 0.05
        for key in ((edge.source, edge.target), (edge.target, edge.source)):
            pull[key] = pull.get(key, 0.0) + strength
    return pull


def _lean(slug: str, weights: dict[tuple[str, str], float], readout: MapReadout) -> float:
    """Which shore a working is nearer to: below 0 the American one."""
    sums = {Owner.US: 0.0, Owner.CHINA: 0.0, Owner.SHARED: 0.0}
    for node in readout.nodes:
        sums[node.owner] += weights.get((slug, node.slug), 0.0) if node.is_stock else 0.0
    whole = sums[Owner.US] + sums[Owner.CHINA]
    return (sums[Owner.CHINA] - sums[Owner.US]) / whole if whole else 0.0


def _ordered(columns: list[list[str]], weights: dict[tuple[str, str], float]) -> list[list[str]]:
    """Sort every column by the mean height of its neighbours, again and again."""
    near: dict[str, list[tuple[str, float]]] = {}
    for (one, other), weight in weights.items():
        near.setdefault(one, []).append((other, weight))
    height = {
        slug: (at + 0.5) / len(column) for column in columns for at, slug in enumerate(column)
    }
    for turn in range(ROUNDS):
        for column in columns if turn % 2 == 0 else reversed(columns):
            means = {slug: _mean(slug, near, height) for slug in column}
            column.sort(key=lambda slug: (means[slug], slug))
            for at, slug in enumerate(column):
                height[slug] = (at + 0.5) / len(column)
    return columns


def _mean(slug: str, near: dict[str, list[tuple[str, float]]], height: dict[str, float]) -> float:
    """The mean height of a node's neighbours; its own where it has none."""
    found = [(height[other], pull) for other, pull in near.get(slug, []) if other in height]
    whole = sum(pull for _, pull in found)
    return sum(at * pull for at, pull in found) / whole if whole else height[slug]


def _placed(
    order: list[list[str]], shared: list[MapNode], room: pygame.Rect, theme: Theme
) -> dict[str, pygame.Rect]:
    px = theme.px
    shore, working = round(room.width * SHORE), round(room.width * WORKING)
    middle, gap = room.centerx, round(room.width * WATER)
    lefts = [room.left, middle - gap - working, middle + gap, room.right - shore]
    widths = [shore, working, working, shore]
    places: dict[str, pygame.Rect] = {}
    high = px(28)
    crest = px(40) if shared else 0
    for at, node in enumerate(shared):
        place = pygame.Rect(0, room.top + at * (high + px(4)), shore, high)
        place.centerx = middle
        places[node.slug] = place
    for column, (slugs, left, width) in enumerate(zip(order, lefts, widths, strict=True)):
        inner = column in (1, 2)
        top = room.top + (crest if inner else 0)
        pitch = (room.bottom - top) / max(1, len(slugs))
        tall = min(high, round(pitch) - px(3))
        for at, slug in enumerate(slugs):
            y = top + round((at + 0.5) * pitch)
            places[slug] = pygame.Rect(left, y - tall // 2, width, tall)
    return places
