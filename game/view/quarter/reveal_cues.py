"""The stages of a reveal: hands, gates, news, crossings, and where it leaves both sides."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property, partial
from typing import Final, Literal, get_args

import pygame

from game.language import Texts
from game.readouts.board.purse import PurseLine
from game.readouts.breakdowns.breakdown import Breakdown, breakdown_of_more
from game.readouts.quarter.reveal import RevealReadout, Standing
from game.readouts.race.crossings import Crossing, GateMove
from game.view.board.purse import draw_purse, place_purse
from game.view.drawing.animation import Cue
from game.view.drawing.hotspot import Hotspot, hotspot_around
from game.view.drawing.signs import side_sign
from game.view.drawing.theme import Theme
from game.view.quarter.crossing import draw_crossing, draw_gate_move, draw_water
from game.view.quarter.happening_card import draw_happening
from game.view.quarter.reveal_card import OrderFace, draw_order_back, draw_order_face
from game.view.quarter.reveal_layout import (
    Faces,
    NewsGrid,
    RevealLayout,
    WaterRows,
    lay_news,
    lay_tiles,
    lay_water,
)
from game.view.quarter.standing_tile import draw_standing

__all__ = ["Staged"]

TURN_SECONDS: Final = 0.45
"""How long one card takes to turn over; so does everything else that moves."""
CARDS_APART: Final = 0.28
"""From the start of one card to the start of the next."""
GATES_APART: Final = 0.2
NEWS_APART: Final = 0.14
CROSSINGS_APART: Final = 0.13
TILES_APART: Final = 0.06
OVERLAP: Final = 0.1
"""By how much a stage begins before the one before it has ended."""


Part = Literal["news", "water", "tiles"]
"""Parts of the page that may have more than there is room for."""


@dataclass(frozen=True)
class Staged:
    """A turn as a page that comes on in stages."""

    readout: RevealReadout
    faces: Faces
    purses: tuple[tuple[PurseLine, ...], tuple[PurseLine, ...]]
    moves: tuple[GateMove, ...]
    crossings: tuple[Crossing, ...]
    """The strongest first; only as many are shown as have room."""
    layout: RevealLayout
    theme: Theme
    texts: Texts

    @cached_property
    def _water(self) -> WaterRows:
        return lay_water(self.layout.water, len(self.moves), self.theme)

    @cached_property
    def _grid(self) -> NewsGrid:
        return lay_news(self.layout.news, self.readout.happenings, self.theme)

    @cached_property
    def _on_water(self) -> tuple[GateMove | Crossing, ...]:
        """Gates and crossings for which there is no row."""
        rows = self._water
        return (*self.moves[rows.gates :], *self.crossings[rows.crossings :])

    @cached_property
    def _figures(self) -> tuple[tuple[Standing, pygame.Rect], ...]:
        tiles, strip = self._tiles_told, self.layout.strip
        places = lay_tiles(strip, tiles, self.theme)
        if len(places) < len(tiles):
            more = self.texts("points-more", count=len(tiles))
            strip = strip.copy()
            strip.width -= self.theme.measure(more, role="small")[0] + self.theme.px(12)
            places = lay_tiles(strip, tiles, self.theme)
        return tuple(zip(tiles, places, strict=False))

    @property
    def _tiles_told(self) -> tuple[Standing, ...]:
        """Every figure of the strip, whether it has room or not."""
        return (*self.readout.standing, *self.readout.meters)

    def draw_ground(self, surface: pygame.Surface) -> None:
        """Draw what is there from the start: names, water, heads and quiet words."""
        theme, layout, readout = self.theme, self.layout, self.readout
        for side, head in ((0, layout.heads[0]), (1, layout.heads[2])):
            sign = pygame.Rect(head.left, 0, theme.px(13), theme.px(13))
            sign.centery = head.centery
            side_sign(surface, sign, side, theme.side(side))
            name = readout.china_name if side else readout.us_name
            place = (sign.right + theme.px(8), sign.centery)
            width = head.right - place[0]
            theme.write(
                surface,
                name,
                place,
                role="heading",
                bold=True,
                color=theme.side(side),
                anchor="midleft",
                max_width=width,
            )
        across = layout.heads[1]
        theme.write(surface, self.texts("reveal-across"), across.topleft, role="heading", bold=True)
        draw_water(surface, layout.water, theme)
        head = layout.news_head
        theme.write(surface, readout.happenings_title, head.topleft, role="heading", bold=True)
        if not readout.happenings:
            theme.write(surface, readout.quiet, layout.news.topleft, color=theme.ink_soft)
        self._draw_quiet_water(surface)

    def _draw_quiet_water(self, surface: pygame.Surface) -> None:
        """Words where no gate moved or nothing crossed."""
        theme, rows = self.theme, self._water
        middle = rows.inner.top + theme.line_height("small") // 2
        if not self.moves:
            place = (rows.inner.centerx, middle)
            theme.write(
                surface,
                self.texts("reveal-gates-still"),
                place,
                role="small",
                color=theme.ink_soft,
                anchor="center",
            )
        if not self.crossings:
            theme.write(
                surface,
                self.texts("reveal-crossing-none"),
                rows.inner.center,
                role="small",
                color=theme.ink_soft,
                anchor="center",
            )

    def hotspots(self) -> Iterator[Hotspot]:
        """Yield what can be asked: orders, purses, gates, crossings, news, figures."""
        layout = self.layout
        for hand, places in zip(self.faces, layout.hands, strict=True):
            for face, rect in zip(hand, places, strict=True):
                if face.breakdown is not None:
                    yield Hotspot.of(rect, face.breakdown)
        for rect, lines in zip(layout.purses, self.purses, strict=False):
            for line, place in zip(lines, place_purse(rect, lines, self.theme), strict=True):
                yield hotspot_around(place, line.breakdown, self.theme)
        for move, rect in self._gate_rows():
            yield Hotspot.of(rect, move.breakdown)
        for crossing, rect in self._crossing_rows():
            yield Hotspot.of(rect, crossing.breakdown)
        for thing, rect in zip(self.readout.happenings, self._grid.places, strict=False):
            yield Hotspot.of(rect, thing.breakdown)
        for tile, rect in self._figures:
            yield Hotspot.of(rect, tile.breakdown)
        yield from self._hotspots_of_more()

    def _hotspots_of_more(self) -> Iterator[Hotspot]:
        """Yield what opens all that has no room."""
        for where in get_args(Part):
            unseen = self._unseen(where)
            if unseen:
                breakdown = breakdown_of_more(self._more(where), unseen, "flow-turn")
                yield Hotspot.of(self._more_place(where), breakdown)

    def _gate_rows(self) -> Iterator[tuple[GateMove, pygame.Rect]]:
        rows = self._water
        total = self._rows()
        for at, move in enumerate(self.moves[: rows.gates]):
            yield move, rows.row(at, total, self.theme, self._above())

    def _crossing_rows(self) -> Iterator[tuple[Crossing, pygame.Rect]]:
        rows = self._water
        total = self._rows()
        for at, crossing in enumerate(self.crossings[: rows.crossings]):
            yield crossing, rows.row(rows.gates + at, total, self.theme, self._above())

    def _rows(self) -> int:
        rows = self._water
        return rows.gates + min(rows.crossings, len(self.crossings))

    def _above(self) -> int:
        """What the words on gates that stood still take from the rows [px]."""
        return 0 if self.moves else self.theme.line_height("small")

    def cues(self) -> Iterator[Cue]:
        """Yield every part with its time, stage by stage."""
        clock = 0.0
        for stage in (self._cards, self._gates, self._news, self._flows, self._tiles):
            last = clock
            for cue in stage(clock):
                yield cue
                last = max(last, cue.end)
            clock = last - (OVERLAP if last > clock else 0.0)

    def _cards(self, clock: float) -> Iterator[Cue]:
        """The two hands turn over card by card, in turn."""
        for side, hand in enumerate(self.faces):
            for at, face in enumerate(hand):
                start = clock + (2 * at + side) * CARDS_APART
                rect = self.layout.hands[side][at]
                paint = partial(self._paint_card, rect, face)
                yield Cue(rect, start, TURN_SECONDS, paint, "turn")
        last = clock + 2 * (max(map(len, self.faces)) - 1) * CARDS_APART
        for rect, lines in zip(self.layout.purses, self.purses, strict=False):
            draw = partial(draw_purse, rect=rect, lines=lines, theme=self.theme)
            yield Cue(rect, last, TURN_SECONDS, partial(_paint_at_last, draw), "rise")

    def _paint_card(
        self,
        rect: pygame.Rect,
        face: OrderFace,
        surface: pygame.Surface,
        progress: float,
    ) -> None:
        if progress < 0.5:
            draw_order_back(surface, rect, face.card, self.theme)
        else:
            draw_order_face(surface, rect, face, self.theme, self.layout.role)

    def _gates(self, clock: float) -> Iterator[Cue]:
        for at, (move, rect) in enumerate(self._gate_rows()):
            paint = partial(self._paint_gate, rect, move)
            yield Cue(rect, clock + at * GATES_APART, TURN_SECONDS, paint)

    def _paint_gate(
        self, rect: pygame.Rect, move: GateMove, surface: pygame.Surface, progress: float
    ) -> None:
        draw_gate_move(surface, rect, move, progress, self.theme)

    def _news(self, clock: float) -> Iterator[Cue]:
        grid = self._grid
        for at, (thing, rect) in enumerate(zip(self.readout.happenings, grid.places, strict=False)):
            draw = partial(draw_happening, rect=rect, happening=thing, theme=self.theme)
            paint = partial(_paint_at_last, partial(draw, brief=grid.brief))
            yield Cue(rect, clock + at * NEWS_APART, TURN_SECONDS, paint, "rise")
        yield from self._cue_of_more("news", clock)

    def _unseen(self, where: Part) -> list[Breakdown]:
        """What a part of the page has no room for."""
        if where == "news":
            return [each.breakdown for each in self.readout.happenings[len(self._grid.places) :]]
        if where == "water":
            return [each.breakdown for each in self._on_water]
        return [tile.breakdown for tile in self._tiles_told[len(self._figures) :]]

    def _draw_more(self, surface: pygame.Surface, where: Part) -> None:
        """How much more there is, at the right end of its part or of its head."""
        right, theme = self._more_place(where).midright, self.theme
        theme.write(
            surface, self._more(where), right, role="small", color=theme.ink_soft, anchor="midright"
        )

    def _more(self, where: Part) -> str:
        return self.texts("points-more", count=len(self._unseen(where)))

    def _more_place(self, where: Part) -> pygame.Rect:
        layout = self.layout
        head = {"news": layout.news_head, "water": layout.heads[1], "tiles": layout.strip}[where]
        place = pygame.Rect(
            0, 0, self.theme.measure(self._more(where), role="small")[0], head.height
        )
        place.midright = head.midright
        return place

    def _cue_of_more(self, where: Part, clock: float) -> Iterator[Cue]:
        if self._unseen(where):
            paint = partial(_paint_at_last, partial(self._draw_more, where=where))
            yield Cue(self._more_place(where), clock, TURN_SECONDS, paint)

    def _flows(self, clock: float) -> Iterator[Cue]:
        yield from self._cue_of_more("water", clock)
        for at, (crossing, rect) in enumerate(self._crossing_rows()):
            paint = partial(self._paint_crossing, rect, crossing)
            yield Cue(rect, clock + at * CROSSINGS_APART, TURN_SECONDS, paint)

    def _paint_crossing(
        self, rect: pygame.Rect, crossing: Crossing, surface: pygame.Surface, progress: float
    ) -> None:
        if progress > 0.0:
            draw_crossing(surface, rect, crossing, progress, self.theme)

    def _tiles(self, clock: float) -> Iterator[Cue]:
        yield from self._cue_of_more("tiles", clock)
        for at, (tile, rect) in enumerate(self._figures):
            paint = partial(self._paint_tile, rect, tile)
            yield Cue(rect, clock + at * TILES_APART, TURN_SECONDS, paint, "turn")

    def _paint_tile(
        self, rect: pygame.Rect, tile: Standing, surface: pygame.Surface, progress: float
    ) -> None:
        draw_standing(surface, rect, tile, self.theme, after=progress >= 0.5)


def _paint_at_last(
    draw: Callable[[pygame.Surface], None], surface: pygame.Surface, progress: float
) -> None:
    """Draw only what has come on."""
    if progress > 0.0:
        draw(surface)
