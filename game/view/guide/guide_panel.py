"""The panel of the guide: a word beside what is shown, with a row of ticks in a lesson.

It comes in three shapes, so that it finds a place on every screen: in full, as a strip, and as a
chip with nothing but its title and its key.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

import pygame

from game.view.drawing.shapes import disc, polyline, ring, rounded
from game.view.drawing.theme import Role, Theme

__all__ = ["GuideWord", "Shape", "button_of", "draw_guide", "draw_spot", "shapes_of"]

WIDTHS: Final = (396, 340, 460, 560)
"""Of the panel in full, the best liked first [design px]."""
STRIPS: Final = (430, 520, 620, 740, 360, 300)
"""Of the strip [design px]."""
LETTERS: Final[tuple[tuple[Role, bool, int], ...]] = (
    ("small", True, 130),
    ("small", False, 112),
    ("tiny", False, 90),
)
"""Letters of a strip, whether it names the keys, and its greatest height [design px]."""
PAD: Final = 16
STRIP_PAD: Final = (12, 6)
"""Left and right, above and below the words of a strip [design px]."""
ROW: Final = 26
"""Height of the row of ticks, and of the button [design px]."""
TICK: Final = 19
"""From one tick of the row to the next [design px]."""
GAP: Final = 12

Kind = Literal["full", "strip", "chip"]


@dataclass(frozen=True)
class GuideWord:
    """What the guide says."""

    title: str
    says: str
    button: str
    """What a press on the panel's button does."""
    key: str
    """The key that does the same."""
    done: tuple[bool, ...] = ()
    """The tasks of a lesson, done or not; empty for a tip."""
    hint: str = ""
    """By which keys."""
    ticked: bool = False
    """True while it tells that a task is done."""
    compact: bool = False
    """On screens that need their room: a strip."""


@dataclass(frozen=True)
class Shape:
    """One of the ways to show a word."""

    kind: Kind
    size: tuple[int, int]
    """Width and height [px]."""
    letters: Role = "body"
    hinted: bool = True
    """Whether it names the keys; for a chip, whether it has a button."""


def shapes_of(word: GuideWord, theme: Theme) -> Iterator[Shape]:
    """Yield every shape in which nothing of ``word`` is cut, the best first; a chip is the last."""
    px = theme.px
    if not word.compact:
        for wide in map(px, WIDTHS):
            room = wide - 2 * px(PAD) - _tick_room(word, theme)
            row = _marks_room(word, theme) + px(GAP) + _button_size(word, theme)[0]
            fits = theme.measure(word.title, role="heading", bold=True)[0] <= room
            if fits and row <= wide - 2 * px(PAD):
                yield Shape("full", (wide, _full_height(word, wide, theme)))
    for letters, hinted, highest in LETTERS:
        if hinted and (word.compact or not word.hint):
            continue
        for wide in map(px, STRIPS):
            room = _strip_room(wide, word, theme)
            if theme.measure(word.title, role="small", bold=True)[0] > room:
                continue
            high = _strip_words_height(word, room, letters, theme, hinted=hinted)
            high = max(high + 2 * px(STRIP_PAD[1]), px(38))
            if high <= px(highest):
                yield Shape("strip", (wide, high), letters, hinted)
    for hinted in (True, False):
        wide = (
            theme.measure(word.title, role="small", bold=True)[0]
            + _tick_room(word, theme)
            + px(GAP)
        )
        wide += _button_size(word, theme)[0] if hinted else _cap_width(word.key, theme)
        wide += 2 * px(STRIP_PAD[0]) - (px(STRIP_PAD[0] - 4) if hinted else 0)
        high = px(ROW + 8) if hinted else theme.line_height("small") + 2 * px(STRIP_PAD[1])
        yield Shape("chip", (wide, high), "small", hinted)


def button_of(rect: pygame.Rect, shape: Shape, word: GuideWord, theme: Theme) -> pygame.Rect:
    """Return where the button of a panel in ``rect`` is; a chip without one is it altogether."""
    px = theme.px
    button = pygame.Rect((0, 0), _button_size(word, theme))
    if shape.kind == "chip":
        button.midright = (rect.right - px(4), rect.centery)
        return button if shape.hinted else rect
    if shape.kind == "strip":
        button.midright = (rect.right - px(STRIP_PAD[0]), rect.centery)
    else:
        button.bottomright = (rect.right - px(PAD), rect.bottom - px(PAD - 2))
    return button


def _full_height(word: GuideWord, wide: int, theme: Theme) -> int:
    px = theme.px
    room = wide - 2 * px(PAD)
    high = px(PAD) + theme.line_height("heading") + px(8)
    high += theme.block_height(word.says, room)
    if word.hint:
        high += px(8) + theme.block_height(word.hint, room, role="small")
    return high + px(GAP) + px(ROW) + px(PAD - 2)


def _button_size(word: GuideWord, theme: Theme) -> tuple[int, int]:
    px = theme.px
    label = theme.measure(word.button, role="small", bold=True)[0]
    return label + _cap_width(word.key, theme) + px(8) + 2 * px(10), px(ROW)


def _cap_width(key: str, theme: Theme) -> int:
    return theme.measure(key, role="tiny")[0] + theme.px(12)


def _tick_room(word: GuideWord, theme: Theme) -> int:
    return theme.px(26) if word.ticked else 0


def _marks_room(word: GuideWord, theme: Theme) -> int:
    return theme.px(TICK) * len(word.done)


def _strip_room(wide: int, word: GuideWord, theme: Theme) -> int:
    """What the words of a strip have, beside its tick and its button [px]."""
    px = theme.px
    taken = _tick_room(word, theme) + px(GAP) + _button_size(word, theme)[0]
    return wide - 2 * px(STRIP_PAD[0]) - taken


def _strip_words_height(
    word: GuideWord, room: int, letters: Role, theme: Theme, *, hinted: bool
) -> int:
    px = theme.px
    high = (
        theme.line_height("small")
        + px(2)
        + theme.block_height(word.says, room, role=letters, line_gap=1)
    )
    return high + (
        px(3) + theme.block_height(word.hint, room, role="tiny", line_gap=1) if hinted else 0
    )


# Drawing.


def draw_guide(
    surface: pygame.Surface,
    rect: pygame.Rect,
    shape: Shape,
    word: GuideWord,
    theme: Theme,
    *,
    hot: bool = False,
    has_button: bool = True,
) -> None:
    """Draw the panel, its button ``hot`` under the mouse; a tick is a sign as well as a colour."""
    px = theme.px
    rounded(surface, rect.inflate(px(4), px(4)).move(0, px(2)), px(12), pygame.Color(0, 0, 0, 110))
    edge = theme.good if word.ticked else theme.gold
    rounded(surface, rect, px(10), theme.panel_raised, border=edge, border_width=max(2, px(2)))
    if shape.kind == "full":
        _draw_full(surface, rect, word, theme)
    else:
        _draw_strip(surface, rect, shape, word, theme)
    if shape.kind == "chip" and not shape.hinted:
        middle = (rect.right - px(STRIP_PAD[0]), rect.centery)
        _draw_cap(surface, middle, word.key, theme)
    elif has_button:
        _draw_button(surface, button_of(rect, shape, word, theme), word, theme, hot=hot)


def _draw_full(surface: pygame.Surface, rect: pygame.Rect, word: GuideWord, theme: Theme) -> None:
    px = theme.px
    inner = rect.inflate(-2 * px(PAD), -2 * px(PAD))
    left = inner.left + _tick_room(word, theme)
    if word.ticked:
        middle = inner.top + theme.line_height("heading") // 2
        _draw_tick(surface, (inner.left + px(9), middle), theme)
    room = inner.right - left
    head = theme.write(
        surface, word.title, (left, inner.top), role="heading", bold=True, max_width=room
    )
    words = pygame.Rect(inner.left, head.bottom + px(8), inner.width, rect.height)
    used = theme.write_block(surface, word.says, words)
    if word.hint:
        hint = pygame.Rect(inner.left, words.top + used + px(8), inner.width, rect.height)
        theme.write_block(surface, word.hint, hint, role="small", color=theme.ink_soft)
    middle = rect.bottom - px(PAD - 2) - px(ROW) // 2
    _draw_marks(surface, inner.left, middle, word, theme)


def _draw_strip(
    surface: pygame.Surface, rect: pygame.Rect, shape: Shape, word: GuideWord, theme: Theme
) -> None:
    """The title, and in a strip the words under it."""
    px, start = theme.px, rect.left + theme.px(STRIP_PAD[0])
    left, line = start + _tick_room(word, theme), theme.line_height("small")
    if word.ticked:
        _draw_tick(surface, (start + px(9), rect.centery), theme)
    if shape.kind == "chip":
        theme.write(
            surface, word.title, (left, rect.centery), role="small", bold=True, anchor="midleft"
        )
        return
    room, letters = _strip_room(rect.width, word, theme), shape.letters
    used = _strip_words_height(word, room, letters, theme, hinted=shape.hinted)
    top = rect.centery - used // 2
    theme.write(surface, word.title, (left, top), role="small", bold=True, max_width=room)
    below = pygame.Rect(left, top + line + px(2), room, used)
    said = theme.write_block(surface, word.says, below, role=letters, line_gap=1)
    if shape.hinted:
        hint = pygame.Rect(left, below.top + said + px(3), room, used)
        theme.write_block(surface, word.hint, hint, role="tiny", color=theme.ink_soft, line_gap=1)


def _draw_button(
    surface: pygame.Surface, rect: pygame.Rect, word: GuideWord, theme: Theme, *, hot: bool
) -> None:
    px = theme.px
    ground = theme.track if not hot else theme.line
    rounded(
        surface,
        rect,
        px(7),
        ground,
        border=theme.gold if hot else theme.ink_faint,
        border_width=max(1, px(1)),
    )
    at = (rect.left + px(10), rect.centery)
    theme.write(surface, word.button, at, role="small", bold=True, anchor="midleft")
    _draw_cap(surface, (rect.right - px(10), rect.centery), word.key, theme)


def _draw_cap(surface: pygame.Surface, midright: tuple[int, int], key: str, theme: Theme) -> None:
    px = theme.px
    cap = pygame.Rect(0, 0, _cap_width(key, theme), theme.line_height("tiny") + px(2))
    cap.midright = midright
    rounded(surface, cap, px(4), None, border=theme.ink_faint)
    theme.write(surface, key, cap.center, role="tiny", color=theme.ink_soft, anchor="center")


def _draw_tick(surface: pygame.Surface, centre: tuple[int, int], theme: Theme) -> None:
    px = theme.px
    disc(surface, centre, px(9), theme.good)
    x, y = centre
    points = [(x - px(4), y), (x - px(1), y + px(4)), (x + px(5), y - px(4))]
    polyline(surface, theme.background, [(float(a), float(b)) for a, b in points], max(2, px(2)))


def _draw_marks(
    surface: pygame.Surface, left: int, middle: int, word: GuideWord, theme: Theme
) -> None:
    """A disc for each task: filled with a tick when it is done, a ring while it is not."""
    px = theme.px
    for at, done in enumerate(word.done):
        centre = (left + px(8) + at * px(TICK), middle)
        if done:
            disc(surface, centre, px(7), theme.good)
            x, y = centre
            points = [(x - px(3), y), (x - px(1), y + px(3)), (x + px(4), y - px(3))]
            line = [(float(a), float(b)) for a, b in points]
            polyline(surface, theme.background, line, max(1, px(1.5)))
        else:
            ring(surface, centre, px(7), theme.ink_faint, width=max(1, px(1.5)))


def draw_spot(surface: pygame.Surface, spot: pygame.Rect, theme: Theme) -> None:
    """Draw a frame around what a task asks for, with an arrow that comes from above or below."""
    px = theme.px
    frame = spot.inflate(2 * px(5), 2 * px(5))
    rounded(surface, frame, px(9), None, border=theme.gold, border_width=max(2, px(2)))
    wide, high, gap = px(9), px(11), px(4)
    above = frame.top - gap - high > px(4)
    tip = frame.top - gap if above else frame.bottom + gap
    base = tip - high if above else tip + high
    x = frame.centerx
    arrow = [(x, tip), (x - wide, base), (x + wide, base)]
    outline = max(1, px(2))
    pygame.draw.polygon(surface, theme.background, arrow, 3 * outline)
    pygame.draw.polygon(surface, theme.gold, arrow)
