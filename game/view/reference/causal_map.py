"""The map of causes, drawn: nodes as pills, flows as curves whose width tells their strength."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Final

import pygame

from game.readouts.reference.causal_map import MapEdge, MapNode
from game.readouts.words.icons import icon_of_page
from game.view.drawing.icons import draw_icon
from game.view.drawing.owners import quiet_owner_colour
from game.view.drawing.shapes import Point, disc, focus_ring, polyline, rounded
from game.view.drawing.theme import Colour, Role, Theme
from game.view.gui.control import Control
from game.view.input.focus import FocusRing

__all__ = ["NodeControl", "draw_edges", "draw_faint_edges"]

STEPS: Final = 18
"""Straight pieces of a curve."""
THICKEST: Final = 7
THINNEST: Final = 1.5
ICON: Final = 14
GAP: Final = 8
"""Between a name and its value [design px]."""
SIZES: Final[tuple[tuple[Role, Role | None], ...]] = (
    ("small", "small"),
    ("tiny", "small"),
    ("tiny", "tiny"),
    ("small", None),
    ("tiny", None),
)
"""Type of a name and of its value, tried in turn; at last the panel tells the value, the map the
name."""


class NodeControl(Control):
    """A stock or a working as a pill; the screen says which one is looked at."""

    def __init__(self, rect: pygame.Rect, node: MapNode, on_press: Callable[[], None]) -> None:
        super().__init__(rect, node.label, on_press)
        self.node = node
        self.dimmed = False
        """Set where the node has nothing to do with the one that is looked at."""
        self.chosen = False

    def draw(self, surface: pygame.Surface, theme: Theme, ring: FocusRing) -> None:
        """Draw the pill: a stock on its shore with its value, a working as an outline."""
        px = theme.px
        radius = px(6) if self.node.is_stock else self.rect.height // 2
        fill, edge, ink = self._colours(theme, ring.is_hovered(self))
        rounded(
            surface, self.rect, radius, fill, border=edge, border_width=px(2) if self.chosen else 1
        )
        if self.node.is_stock:
            self._draw_stock(surface, theme, ink)
        else:
            sign = pygame.Rect(self.rect.left + px(8), 0, px(ICON), px(ICON))
            sign.centery = self.rect.centery
            draw_icon(surface, sign, icon_of_page(self.node.slug), ink)
            room = self.rect.right - px(8) - sign.right - px(6)
            role: Role = "small" if theme.measure(self.label, role="small")[0] <= room else "tiny"
            theme.write(
                surface,
                self.label,
                (sign.right + px(6), self.rect.centery),
                role=role,
                color=ink,
                anchor="midleft",
                max_width=room,
            )
        if ring.is_focused(self):
            focus_ring(surface, self.rect, theme, radius)

    def _colours(self, theme: Theme, hovered: bool) -> tuple[Colour, Colour, Colour]:
        fill = theme.panel_raised if self.node.is_stock else theme.panel_sunken
        if hovered or self.chosen:
            fill = fill.lerp(theme.us_dim, 0.6)
        edge = quiet_owner_colour(self.node.owner, theme) if self.node.is_stock else theme.ink_faint
        ink = theme.ink
        if self.dimmed:
            edge, ink = edge.lerp(theme.background, 0.7), theme.ink_faint
            fill = fill.lerp(theme.background, 0.6)
        return fill, theme.ink if self.chosen else edge, ink

    def _draw_stock(self, surface: pygame.Surface, theme: Theme, ink: Colour) -> None:
        px = theme.px
        bar = pygame.Rect(self.rect.left + px(6), self.rect.top + px(6), px(3), 0)
        bar.height = self.rect.height - px(12)
        colour = quiet_owner_colour(self.node.owner, theme)
        rounded(surface, bar, px(1), colour.lerp(theme.background, 0.7) if self.dimmed else colour)
        sign = pygame.Rect(bar.right + px(6), 0, px(ICON), px(ICON))
        sign.centery = self.rect.centery
        left, right, middle = sign.right + px(6), self.rect.right - px(8), self.rect.centery
        if theme.measure(self.label, role="tiny")[0] <= right - left:
            draw_icon(surface, sign, icon_of_page(self.node.slug), ink)
        else:
            left = sign.left  # the whole name matters more
        for name, value in SIZES:
            taken = 0
            if value and self.node.value:
                taken = theme.measure(self.node.value, role=value, bold=True)[0] + px(GAP)
            room = right - left - taken
            if theme.measure(self.label, role=name)[0] <= room:
                break
        if taken:
            at = (right, middle)
            theme.write(
                surface,
                self.node.value,
                at,
                role=value or "tiny",
                bold=True,
                color=ink,
                anchor="midright",
            )
        theme.write(
            surface,
            self.label,
            (left, middle),
            role=name,
            color=ink,
            anchor="midleft",
            max_width=room,
        )


def draw_faint_edges(
    surface: pygame.Surface,
    edges: Iterable[MapEdge],
    places: dict[str, pygame.Rect],
    theme: Theme,
) -> None:
    """Draw what there is to know as hairlines, so that the shape of the whole is seen."""
    colour = theme.line.lerp(theme.ink_faint, 0.15)
    for edge in edges:
        if edge.source in places and edge.target in places:
            pygame.draw.aalines(
                surface, colour, False, _curve(places[edge.source], places[edge.target])
            )


def draw_edges(
    surface: pygame.Surface,
    edges: Sequence[MapEdge],
    places: dict[str, pygame.Rect],
    theme: Theme,
) -> None:
    """Draw flows, the first one on top; those that end in one place end side by side."""
    ends: dict[str, list[MapEdge]] = {}
    for edge in edges:
        if edge.source in places and edge.target in places:
            ends.setdefault(edge.target, []).append(edge)
    offset: dict[int, int] = {}
    for target, found in ends.items():
        found.sort(key=lambda edge: places[edge.source].centery)
        apart = min(theme.px(8), places[target].height // max(1, len(found)))
        for at, edge in enumerate(found):
            offset[id(edge)] = round((at - (len(found) - 1) / 2) * apart)
    for edge in reversed(edges):
        if id(edge) in offset:
            _draw_edge(surface, edge, places, offset[id(edge)], theme)


def _draw_edge(
    surface: pygame.Surface,
    edge: MapEdge,
    places: dict[str, pygame.Rect],
    offset: int,
    theme: Theme,
) -> None:
    """Draw one flow: its width is its strength, its end says whether it raises or lowers."""
    points = _curve(places[edge.source], places[edge.target].move(0, offset))
    raises = edge.strength > 0
    colour = theme.good if raises else theme.alarm
    wide = THINNEST + (THICKEST - THINNEST) * min(1.0, abs(edge.strength)) ** 0.7
    width = max(1, round(wide * theme.scale))
    if raises:
        polyline(surface, colour, points, width)
    else:
        for at in range(0, len(points) - 1, 2):
            polyline(surface, colour, points[at : at + 2], width)
    _draw_sign(surface, points, raises, colour, theme)


def _draw_sign(
    surface: pygame.Surface, points: list[Point], raises: bool, colour: Colour, theme: Theme
) -> None:
    """A plus or a minus in a disc, near the end of the curve."""
    x, y = points[-4]
    radius = theme.px(7)
    disc(surface, (x, y), radius, colour)
    ink = theme.background
    arm, thick = theme.px(3.5), max(1, theme.px(1.6))
    surface.fill(ink, (round(x) - arm, round(y) - thick // 2, 2 * arm + 1, thick))
    if raises:
        surface.fill(ink, (round(x) - thick // 2, round(y) - arm, thick, 2 * arm + 1))


def _curve(source: pygame.Rect, target: pygame.Rect) -> list[Point]:
    """A curve from the side of one pill to the facing side of another."""
    if source.centerx < target.left or source.right <= target.left:
        start, end, bend = source.midright, target.midleft, 1
    elif source.left >= target.right:
        start, end, bend = source.midleft, target.midright, -1
    else:  # above each other: round the outside
        start, end, bend = source.midright, target.midright, 1
        reach = 0.35 * abs(start[1] - end[1]) + 12
        return _bezier(start, (start[0] + reach, start[1]), (end[0] + reach, end[1]), end)
    reach = max(24.0, 0.5 * abs(end[0] - start[0])) * bend
    return _bezier(start, (start[0] + reach, start[1]), (end[0] - reach, end[1]), end)


def _bezier(a: Point, b: Point, c: Point, d: Point) -> list[Point]:
    points = []
    for step in range(STEPS + 1):
        t = step / STEPS
        u = 1.0 - t
        k = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t)
        points.append(
            (
                k[0] * a[0] + k[1] * b[0] + k[2] * c[0] + k[3] * d[0],
                k[0] * a[1] + k[1] * b[1] + k[2] * c[1] + k[3] * d[1],
            )
        )
    return points
