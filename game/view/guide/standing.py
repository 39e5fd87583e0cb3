"""Where the panel of the guide stands: where it hides nothing that is asked, pressed or spoken of.

Where a screen has little room the panel is smaller; a note that would lie under it lets it move.
Where there is room for no more than a chip, that says all it has to say beside it, until the mouse
comes near.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

import pygame

from game.view.drawing.free_place import find_place, least_covering
from game.view.drawing.theme import Theme
from game.view.guide.clear_room import ClearRoom, look_for_room
from game.view.guide.guide_panel import GuideWord, Shape, shapes_of
from game.view.screens.screen import Screen

__all__ = ["Footing", "Standing"]

GAP: Final = 4
"""How far the panel keeps from what it keeps clear [design px]."""
ARROW: Final = (7, 24)
"""Room of the frame around a spot, and of the arrow above it [design px]."""


@dataclass(frozen=True)
class Standing:
    """A place, and in which shape the panel is there."""

    rect: pygame.Rect
    shape: Shape
    unfolded: tuple[pygame.Rect, Shape] | None = None
    """Where a chip says in full what it has to say, until the mouse comes near: not over what it
    speaks of."""
    hidden: bool = False
    """Whether it is not shown: a note takes the only room there is."""


class Footing:
    """Finds the place, and keeps it while nothing on the screen has moved."""

    def __init__(self) -> None:
        self._key: object = None
        self._note: tuple[int, ...] = ()
        self._at_rest: Standing | None = None
        self._beside_note: Standing | None = None

    def find(
        self, word: GuideWord, screen: Screen, spots: Sequence[pygame.Rect], theme: Theme
    ) -> Standing:
        """Return where the panel stands over ``screen``, clear of ``spots`` and of its note."""
        clear = look_for_room(screen)
        around = tuple(_framed(spot, theme) for spot in spots)
        clear = replace(clear, taken=(*clear.taken, *around))
        size = screen.app.size
        key = (word, id(theme), size, _numbers(clear.rooms), _numbers(clear.taken))
        if self._key != key:
            self._key, self._at_rest, self._note = key, None, ()
        note = screen.noted_in
        if self._at_rest is None:
            self._at_rest = _choose(word, clear, size, theme, around)
        unfolded = self._at_rest.unfolded
        if not note.collideobjects([self._at_rest.rect, *(unfolded or ())[:1]]):
            return self._at_rest
        if self._note != tuple(note) or self._beside_note is None:
            self._note = tuple(note)
            wider = replace(clear, taken=(*clear.taken, note))
            self._beside_note = _choose(word, wider, size, theme, (*around, note))
        return self._beside_note


def _choose(
    word: GuideWord,
    clear: ClearRoom,
    size: tuple[int, int],
    theme: Theme,
    spoken_of: Sequence[pygame.Rect],
) -> Standing:
    """The best shape for which there is a free place; at worst a chip over words of the screen."""
    shapes, gap = tuple(shapes_of(word, theme)), theme.px(GAP)
    window = pygame.Rect((0, 0), size)
    wide = replace(clear, rooms=(window.inflate(-2 * gap, -2 * gap),), lines=(), low=False)
    tries = [("full", clear), ("strip", clear), ("chip", clear), ("chip", wide)]
    for kind, room in tries:
        rect, shape = _free(shapes, kind, room, gap)
        if rect is not None and kind != "chip":
            return Standing(rect, shape)
        if rect is not None:
            never = [*spoken_of, rect]
            large = least_covering(shapes[0].size, wide.rooms[0], clear.taken, never)
            return Standing(rect, shape, None if large is None else (large, shapes[0]))
    return Standing(pygame.Rect((0, 0), shapes[-1].size), shapes[-1], hidden=True)


def _free(
    shapes: Sequence[Shape], kind: str, clear: ClearRoom, gap: int
) -> tuple[pygame.Rect | None, Shape]:
    """The first shape of a kind that has a free place; one without lines under it is preferred."""
    for taken in ((*clear.taken, *clear.lines), clear.taken):
        for shape, room in _pairs(shapes, kind, clear):
            near = [each for each in taken if each.inflate(2 * gap, 2 * gap).colliderect(room)]
            rect = find_place(shape.size, room, near, gap, low=clear.low)
            if rect is not None:
                return rect, shape
    return None, shapes[-1]


def _pairs(
    shapes: Sequence[Shape], kind: str, clear: ClearRoom
) -> Iterator[tuple[Shape, pygame.Rect]]:
    for shape in shapes:
        for room in clear.rooms:
            if shape.kind == kind and shape.size[0] <= room.width and shape.size[1] <= room.height:
                yield shape, room


def _framed(spot: pygame.Rect, theme: Theme) -> pygame.Rect:
    """What is pointed at with its frame and its arrow."""
    frame, arrow = (theme.px(length) for length in ARROW)
    return pygame.Rect(
        spot.left - frame, spot.top - arrow, spot.width + 2 * frame, spot.height + arrow + frame
    )


def _numbers(rects: Sequence[pygame.Rect]) -> tuple[tuple[int, ...], ...]:
    return tuple(tuple(rect) for rect in rects)
