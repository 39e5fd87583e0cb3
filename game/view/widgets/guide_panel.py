"""The panel of the guide: a word beside what is shown, with a row of ticks in a lesson."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import pygame

from game.view.shapes import disc, polyline, ring, rounded
from game.view.theme import Theme
from game.view.widgets.timeline_layout import foot_of_today

__all__ = ["GuideWord", "draw_guide", "draw_spot", "place_guide"]

WIDTH: Final = 396
"""Of the panel on the board [design px]."""
STRIP: Final = 430
"""Of the strip at the foot of other screens [design px]."""
STRIP_LEFT: Final = 330
STRIP_HIGH: Final = 70
FOOT: Final = 50
"""Lane of the models and years under the race [design px]."""
PAD: Final = 16


@dataclass(frozen=True)
class GuideWord:
    """What the guide says."""

    title: str
    says: str
    key: str
    """The key that opens the lesson or puts a tip away."""
    done: tuple[bool, ...] = ()
    """The tasks of a lesson, done or not; empty for a tip."""
    hint: str = ""
    """By which keys."""
    ticked: bool = False
    """True while a task has just been done."""
    compact: bool = False
    """On screens that need their room: a strip at the foot."""


def place_guide(
    word: GuideWord, size: tuple[int, int], theme: Theme, race: pygame.Rect | None
) -> pygame.Rect:
    """Return where the panel goes: over the future of the race, or at the foot of the window."""
    px = theme.px
    if word.compact or race is None:
        high = px(STRIP_HIGH)
        return pygame.Rect(px(STRIP_LEFT), size[1] - high - px(7), px(STRIP), high)
    wide = px(WIDTH)
    rect = pygame.Rect(0, 0, wide, _height(word, wide, theme))
    # Under the word for today where it leaves the lane of the models free, else higher.
    today = round(foot_of_today(theme.line_height("small"), theme.scale))
    low = min(today, race.height - px(FOOT) - rect.height)
    rect.topright = (race.right - px(12), race.top + max(px(34), low))
    return rect


def _height(word: GuideWord, wide: int, theme: Theme) -> int:
    px = theme.px
    room = wide - 2 * px(PAD)
    high = 2 * px(PAD) + theme.line_height("heading") + px(8)
    high += theme.block_height(word.says, room, "body")
    if word.hint:
        high += px(8) + theme.block_height(word.hint, room, "small")
    return high + (px(24) if word.done else 0)


def draw_guide(surface: pygame.Surface, rect: pygame.Rect, word: GuideWord, theme: Theme) -> None:
    """Draw the panel; a tick is a sign as well as a colour."""
    px = theme.px
    rounded(surface, rect.inflate(px(6), px(6)).move(0, px(3)), px(13), pygame.Color(0, 0, 0, 110))
    edge = theme.good if word.ticked else theme.gold
    rounded(surface, rect, px(10), theme.panel_raised, edge, max(2, px(2)))
    inner = rect.inflate(-2 * px(PAD), -px(20) if word.compact else -2 * px(PAD))
    key = _draw_key(surface, inner, word.key, theme)
    left = inner.left
    if word.ticked:
        _draw_tick(surface, (left + px(9), inner.top + theme.line_height("heading") // 2), theme)
        left += px(26)
    room = key.left - px(10) - left
    if word.compact:
        _draw_strip(surface, inner, left, room, word, theme)
        return
    head = theme.write(surface, word.title, (left, inner.top), "heading", True, max_width=room)
    words = pygame.Rect(inner.left, head.bottom + px(8), inner.width, rect.height)
    used = theme.write_block(surface, word.says, words, "body", theme.ink)
    if word.hint:
        hint = pygame.Rect(inner.left, words.top + used + px(8), inner.width, rect.height)
        theme.write_block(surface, word.hint, hint, "small", theme.ink_soft)
    _draw_marks(surface, inner.left, rect.bottom - px(PAD), word, theme)


def draw_spot(surface: pygame.Surface, spot: pygame.Rect, theme: Theme) -> None:
    """Draw a frame around what a task asks for, with an arrow that comes from above or below."""
    px = theme.px
    frame = spot.inflate(2 * px(5), 2 * px(5))
    rounded(surface, frame, px(9), None, theme.gold, max(2, px(2)))
    wide, high, gap = px(9), px(11), px(4)
    above = frame.top - gap - high > px(4)
    tip = frame.top - gap if above else frame.bottom + gap
    base = tip - high if above else tip + high
    x = frame.centerx
    arrow = [(x, tip), (x - wide, base), (x + wide, base)]
    outline = max(1, px(2))
    pygame.draw.polygon(surface, theme.background, arrow, 3 * outline)
    pygame.draw.polygon(surface, theme.gold, arrow)


def _draw_strip(
    surface: pygame.Surface,
    inner: pygame.Rect,
    left: int,
    room: int,
    word: GuideWord,
    theme: Theme,
) -> None:
    px = theme.px
    theme.write(surface, word.title, (left, inner.top), "small", True, max_width=room)
    below = pygame.Rect(inner.left, inner.top + theme.line_height("small") + px(4), inner.width, 0)
    below.height = inner.bottom - below.top + px(4)
    theme.write_block(surface, word.says, below, "tiny", theme.ink_soft, 1)


def _draw_key(surface: pygame.Surface, inner: pygame.Rect, key: str, theme: Theme) -> pygame.Rect:
    px = theme.px
    width, height = theme.measure(key, "tiny")
    cap = pygame.Rect(0, 0, width + px(12), height + px(6))
    cap.topright = (inner.right, inner.top - px(2))
    rounded(surface, cap, px(4), None, theme.ink_faint)
    theme.write(surface, key, cap.center, "tiny", False, theme.ink_soft, "center")
    return cap


def _draw_tick(surface: pygame.Surface, centre: tuple[int, int], theme: Theme) -> None:
    px = theme.px
    disc(surface, centre, px(9), theme.good)
    x, y = centre
    points = [(x - px(4), y), (x - px(1), y + px(4)), (x + px(5), y - px(4))]
    polyline(surface, theme.background, [(float(a), float(b)) for a, b in points], max(2, px(2)))


def _draw_marks(
    surface: pygame.Surface, left: int, bottom: int, word: GuideWord, theme: Theme
) -> None:
    """A disc for each task: filled with a tick when it is done, a ring while it is not."""
    px = theme.px
    for at, done in enumerate(word.done):
        centre = (left + px(8) + at * px(24), bottom - px(8))
        if done:
            disc(surface, centre, px(7), theme.good)
            x, y = centre
            points = [(x - px(3), y), (x - px(1), y + px(3)), (x + px(4), y - px(3))]
            line = [(float(a), float(b)) for a, b in points]
            polyline(surface, theme.background, line, max(1, px(1.5)))
        else:
            ring(surface, centre, px(7), theme.ink_faint, max(1, px(1.5)))
