"""A place that is free: where a rectangle meets nothing of what is to be kept clear."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pygame

from game.rules.arrays import Array

__all__ = ["find_place", "least_covering"]


def find_place(
    size: tuple[int, int],
    room: pygame.Rect,
    taken: Sequence[pygame.Rect],
    gap: int = 0,
    *,
    low: bool = False,
) -> pygame.Rect | None:
    """Return the free place of ``size`` in ``room`` that is nearest its top left, or None.

    Args:
        size: width and height of what is to be placed [px].
        room: what it may not leave.
        taken: what it may not meet.
        gap: how far it keeps from what is taken [px].
        low: whether the middle of the room's height is liked best, rather than its top.

    >>> room, wall = pygame.Rect(0, 0, 100, 50), pygame.Rect(0, 0, 30, 50)
    >>> find_place((60, 40), room, [wall], gap=5)
    Rect(35, 0, 60, 40)
    >>> find_place((80, 40), room, [wall]) is None
    True
    """
    places = _places(size, room, taken, gap)
    if not len(places):
        return None
    free = places[~(_overlaps(places, taken, gap) > 0).any(axis=1)] if taken else places
    if not len(free):
        return None
    top = room.centery - size[1] // 2 if low else room.top
    away = free[:, 0] - room.left + np.abs(free[:, 1] - top)
    x, y = (int(each) for each in free[int(away.argmin()), :2])
    return pygame.Rect((x, y), size)


def least_covering(
    size: tuple[int, int],
    room: pygame.Rect,
    taken: Sequence[pygame.Rect],
    never: Sequence[pygame.Rect] = (),
) -> pygame.Rect | None:
    """Return the place of ``size`` in ``room`` that covers least of what is taken.

    It meets nothing of ``never``; None where that cannot be.
    """
    places = _places(size, room, [*taken, *never], 0)
    free = places[~(_overlaps(places, never, 0) > 0).any(axis=1)] if never else places
    if not len(free):
        return None
    covered = _overlaps(free, taken, 0).sum(axis=1) if taken else free[:, 0]
    x, y = (int(each) for each in free[int(covered.argmin()), :2])
    return pygame.Rect((x, y), size)


def _places(
    size: tuple[int, int], room: pygame.Rect, taken: Sequence[pygame.Rect], gap: int
) -> Array:
    """Left, top, right and bottom of all places that touch an edge of something, (places, 4)."""
    wide, high = size
    xs = {room.left, room.right - wide}
    ys = {room.top, room.bottom - high, room.centery - high // 2}
    for each in taken:
        xs |= {each.right + gap, each.left - gap - wide}
        ys |= {each.bottom + gap, each.top - gap - high}
    inside_x = sorted(x for x in xs if room.left <= x <= room.right - wide)
    inside_y = sorted(y for y in ys if room.top <= y <= room.bottom - high)
    x, y = (axis.ravel() for axis in np.meshgrid(inside_x, inside_y))
    return np.column_stack((x, y, x + wide, y + high))


def _overlaps(places: Array, taken: Sequence[pygame.Rect], gap: int) -> Array:
    """The area that each place shares with each thing, its gap included [px2], (places, things)."""
    sides = [(each.left, each.top, each.right, each.bottom) for each in taken]
    left, top, right, bottom = np.array(sides, dtype=np.int64).reshape(-1, 4).T
    across = np.minimum(places[:, 2:3], right + gap) - np.maximum(places[:, 0:1], left - gap)
    down = np.minimum(places[:, 3:4], bottom + gap) - np.maximum(places[:, 1:2], top - gap)
    shared: Array = np.clip(across, 0, None) * np.clip(down, 0, None)
    return shared
