"""Both scores on one bar: the longer end leads, the numbers say by how much."""

import pygame

from game.view.readouts.score import ScoreReadout
from game.view.shapes import rounded
from game.view.signs import chevron, side_sign
from game.view.theme import Theme

__all__ = ["draw_score_bar", "place_scores"]

BETWEEN = 7
"""Between the places of the scores and that of the lead [design px]."""
LEAD_SHOWN = 0.5
"""A smaller lead reads as even once rounded [points]."""


def draw_score_bar(
    surface: pygame.Surface, rect: pygame.Rect, readout: ScoreReadout, theme: Theme
) -> None:
    """Draw the scores inside ``rect``: names at both ends, numbers and the lead under the bar.

    The tick in the middle is an even match; the span over the bar is where it usually is split.
    """
    px = theme.px
    bar = _bar(rect, readout, theme)
    _draw_name(surface, readout.us_name, 0, (bar.left - px(10), bar.centery), theme)
    _draw_name(surface, readout.china_name, 1, (bar.right + px(10), bar.centery), theme)
    total = readout.us + readout.china
    share = 0.5 if total <= 0 else readout.us / total
    split = bar.left + round(bar.width * min(0.98, max(0.02, share)))
    gap = px(1)
    left = pygame.Rect(bar.left, bar.top, split - bar.left - gap, bar.height)
    right = pygame.Rect(split + gap, bar.top, bar.right - split - gap, bar.height)
    rounded(surface, left, min(bar.height, left.width) // 2, theme.us)
    rounded(surface, right, min(bar.height, right.width) // 2, theme.china)
    surface.fill(theme.ink, (bar.centerx - px(1), bar.top - px(4), px(2), bar.height + px(8)))
    if readout.usual is not None:
        _draw_usual(surface, bar, readout.usual, theme)
    foot = bar.bottom + px(5)
    theme.write(
        surface,
        readout.us_text,
        (bar.left + bar.width // 5, foot),
        "number",
        bold=True,
        color=theme.us,
        anchor="midtop",
    )
    theme.write(
        surface,
        readout.china_text,
        (bar.right - bar.width // 5, foot),
        "number",
        bold=True,
        color=theme.china,
        anchor="midtop",
    )
    _draw_lead(
        surface, readout, (bar.centerx, foot + px(3)), round(bar.width * 0.6) - px(24), theme
    )


def _bar(rect: pygame.Rect, readout: ScoreReadout, theme: Theme) -> pygame.Rect:
    """The bar between the names."""
    px = theme.px
    names = max(
        theme.measure(readout.us_name, "small", True)[0],
        theme.measure(readout.china_name, "small", True)[0],
    )
    edge = min(names + px(26), rect.width // 4)
    return pygame.Rect(rect.left + edge, rect.top + px(4), rect.width - 2 * edge, px(13))


def place_scores(
    rect: pygame.Rect, readout: ScoreReadout, theme: Theme
) -> tuple[pygame.Rect, pygame.Rect, pygame.Rect]:
    """Return where the US score, the lead and the Chinese score stand, each with its numbers."""
    bar = _bar(rect, readout, theme)
    at, half = bar.width // 5, theme.measure("00.0", "number", True)[0] // 2
    beside = theme.px(10 + 9 + 5)
    us_name, china_name = (
        theme.measure(name, "small", True)[0] + beside
        for name in (readout.us_name, readout.china_name)
    )
    us, lead, china = (rect.copy() for _ in range(3))
    us.left = min(rect.left, bar.left - us_name)
    us.width = bar.left + at + half - us.left
    china.left = bar.right - at - half
    china.width = max(rect.right, bar.right + china_name) - china.left
    lead.left = us.right + theme.px(BETWEEN)
    lead.width = china.left - theme.px(BETWEEN) - lead.left
    return us, lead, china


def _draw_usual(
    surface: pygame.Surface, bar: pygame.Rect, usual: tuple[float, float, float], theme: Theme
) -> None:
    """A thin span over the bar, with a notch at its middle."""
    px = theme.px
    low, middle, high = (bar.left + round(bar.width * share) for share in usual)
    thick = max(1, px(2))
    span = pygame.Rect(low, bar.top - px(4), max(thick, high - low), thick)
    surface.fill(theme.ink_soft, span)
    notch = pygame.Rect(0, span.top, thick, px(5))
    notch.centerx = middle
    surface.fill(theme.ink_soft, notch)


def _draw_lead(
    surface: pygame.Surface,
    readout: ScoreReadout,
    midtop: tuple[int, int],
    width: int,
    theme: Theme,
) -> None:
    """How far ahead, with an arrow toward the leader; what is usual where there is room."""
    size = theme.px(9)
    room = width - 2 * size - theme.px(8)
    told = (text for text in (readout.with_usual, readout.lead) if text)
    fitting = (text for text in told if theme.measure(text, "tiny")[0] <= room)
    text = next(fitting, None) or theme.fitted(readout.lead_short, room, "tiny")
    wide = theme.measure(text, "tiny")[0]
    place = theme.write(surface, text, midtop, "tiny", color=theme.ink_soft, anchor="midtop")
    lead = readout.us - readout.china
    if wide and abs(lead) >= LEAD_SHOWN:
        sign = pygame.Rect(0, 0, size, size)
        if lead > 0:
            sign.midright = (place.left - theme.px(4), place.centery)
        else:
            sign.midleft = (place.right + theme.px(4), place.centery)
        side = 0 if lead > 0 else 1
        chevron(surface, sign, theme.side(side), "left" if lead > 0 else "right")


def _draw_name(
    surface: pygame.Surface, name: str, side: int, at: tuple[int, int], theme: Theme
) -> None:
    """A name with its side's sign, outside the bar."""
    size = theme.px(9)
    sign = pygame.Rect(0, 0, size, size)
    if side == 0:
        sign.midright = at
        text_at, anchor = (sign.left - theme.px(5), at[1]), "midright"
    else:
        sign.midleft = at
        text_at, anchor = (sign.right + theme.px(5), at[1]), "midleft"
    side_sign(surface, sign, side, theme.side(side))
    theme.write(surface, name, text_at, "small", bold=True, color=theme.side(side), anchor=anchor)
