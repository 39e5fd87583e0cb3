"""What the guide keeps clear: all that is pressed or asked on the screen on top."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.view.board.play import PlayScreen
from game.view.board.play_board import PlayBoard
from game.view.ending.replay import ReplayScreen
from game.view.race.label_placement import Box
from game.view.race.timeline_layout import line_strokes
from game.view.screens.screen import Screen

__all__ = ["ClearRoom", "look_for_room"]

REACH = 11
"""How far from a chip or a pin the mouse still finds it [design px]."""


KEY = 380
"""Room for the key of the lines, at the right of the heading [design px]."""
HEADROOM = 14
"""What is free between the heading of the race and its plot [design px]."""


@dataclass(frozen=True)
class ClearRoom:
    """Where the panel may stand, and what it may not meet there [px]."""

    rooms: tuple[pygame.Rect, ...]
    """The best liked first."""
    taken: tuple[pygame.Rect, ...]
    """What can be pressed or asked, with the words that go with it."""
    lines: tuple[pygame.Rect, ...] = ()
    """What it would rather not cover: the lines of the race."""
    low: bool = False
    """Whether it stands in the middle of a room's height rather than at its top."""


def look_for_room(screen: Screen) -> ClearRoom:
    """Return the room that ``screen`` leaves, the note on what is pointed at left aside."""
    controls = [item.rect for item in screen.ring.items]
    if not isinstance(screen, PlayScreen | ReplayScreen):
        return ClearRoom(tuple(screen.spare()), tuple(controls), low=True)
    board = screen.board
    unit, race = board.theme.scale, board.spots.timeline
    plot = board.race_layout.scale.plot
    over = round(HEADROOM * unit)
    room = pygame.Rect(round(plot.x), round(plot.y) - over, round(plot.w), round(plot.h) + over)
    boxes = _boxes(board, unit)
    strokes = [
        Box(min(s.x1, s.x2) - 2, min(s.y1, s.y2) - 2, abs(s.x2 - s.x1) + 4, abs(s.y2 - s.y1) + 4)
        for s in line_strokes(board.shown, board.race_layout.scale)
    ]
    return ClearRoom(
        (room.move(race.topleft).inflate(-2 * round(4 * unit), 0), _with_heading(race, room, unit)),
        (*controls, *(_rect(box, race) for box in boxes)),
        tuple(_rect(box, race) for box in strokes),
    )


def _with_heading(race: pygame.Rect, plot: pygame.Rect, unit: float) -> pygame.Rect:
    """The race with its heading, as far as the key of its lines at the right."""
    left, over = round(8 * unit), round(2 * unit)
    wide = race.width - left - round(KEY * unit)
    return pygame.Rect(race.left + left, race.top - over, wide, over + plot.bottom)


def _boxes(board: PlayBoard, unit: float) -> list[Box]:
    """What of the race can be pointed at, in pixels of its panel, and the line of today."""
    layout, reach = board.race_layout, REACH * unit
    plot = layout.scale.plot
    boxes = [*layout.label_boxes, layout.strip]
    boxes += [layout.model_pill] if layout.model_pill is not None else []
    boxes += [chip.icon for chip in layout.chips if chip.icon is not None]
    boxes += [Box(c.x - reach, c.y - reach, 2 * reach, 2 * reach) for c in layout.chips]
    boxes += [Box(p.x - reach, p.y - 2 * reach, 2 * reach, 3 * reach) for p in layout.pins]
    boxes += [Box(b.x1, b.y - reach, b.x2 - b.x1, 2 * reach) for b in layout.brackets]
    boxes.append(Box(layout.scale.x(board.shown.now) - 2 * unit, plot.y, 4 * unit, plot.h))
    planned_race = board.placed_race
    if planned_race is not None and planned_race.in_sight:
        left, right = sorted((planned_race.left, planned_race.right))
        boxes.append(Box(left, planned_race.y - reach, right - left, 2 * reach))
        boxes += [planned_race.label] if planned_race.label is not None else []
    return boxes


def _rect(box: Box, within: pygame.Rect) -> pygame.Rect:
    """The pixels of the window that a box of the race touches."""
    left, top = int(box.x), int(box.y)
    right, bottom = int(box.x + box.w) + 1, int(box.y + box.h) + 1
    return pygame.Rect(left, top, right - left, bottom - top).move(within.topleft)
