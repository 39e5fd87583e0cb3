"""Both scores on one bar: the longer end leads, the numbers say by how much."""

from dataclasses import dataclass, replace

import pygame

from game.readouts.board.board_breakdowns import BoardBreakdowns
from game.readouts.board.projected_end import ProjectedEnd
from game.readouts.board.score import ScoreReadout
from game.view.drawing.hotspot import Hotspot
from game.view.drawing.shapes import rounded
from game.view.drawing.signs import chevron, side_sign
from game.view.drawing.theme import Colour, Theme

__all__ = ["ScorePlaces", "draw_score_bar", "place_scores"]

BETWEEN = 9
"""Between the numbers and the words between them [design px]."""
APART = 12
"""Between the lead and the projected end, at least [design px]."""
SIGN = 9
"""Side of the arrow toward the leader [design px]."""
LEAD_SHOWN = 0.5
"""A smaller lead reads as even once rounded [points]."""


@dataclass(frozen=True)
class ScorePlaces:
    """Where everything of the score goes [px], and which of its words have room."""

    bar: pygame.Rect
    us: pygame.Rect
    """The US score with its name."""
    lead: pygame.Rect
    china: pygame.Rect
    end: pygame.Rect | None
    """The projected end in words; None where they have no room, or it is not known."""
    lead_words: str
    end_words: str


def place_scores(
    rect: pygame.Rect, readout: ScoreReadout, end: ProjectedEnd | None, theme: Theme
) -> ScorePlaces:
    """Place the scores inside ``rect``: names and numbers outside the bar, words under it."""
    px, bar = theme.px, _bar(rect, readout, theme)
    aside = px(10 + 9 + 5)
    us_name, china_name = (
        theme.measure(name, role="small", bold=True)[0] + aside
        for name in (readout.us_name, readout.china_name)
    )
    us_number, china_number = (
        theme.measure(score, role="number", bold=True)[0]
        for score in (readout.us_text, readout.china_text)
    )
    us = pygame.Rect(rect.left, rect.top, bar.left - rect.left, rect.height)
    us.left = min(us.left, bar.left - us_name)
    us.width = bar.left - us.left
    china = pygame.Rect(bar.right, rect.top, 0, rect.height)
    china.width = max(rect.right, bar.right + china_name) - bar.right
    left = bar.left - us_name + us_number + px(BETWEEN)
    right = bar.right + china_name - china_number - px(BETWEEN)
    room = pygame.Rect(left, bar.bottom + px(8), right - left, theme.line_height("tiny"))
    lead_words, end_words = _words_for(readout, end, room.width, theme)
    wide = theme.measure(lead_words, role="tiny")[0] + 2 * px(SIGN + 4)
    gap = px(APART) if end_words else 0
    both = wide + gap + theme.measure(end_words, role="tiny")[0]
    lead = pygame.Rect(0, room.top, wide, room.height)
    lead.left = min(max(bar.centerx - both // 2, room.left), max(room.left, room.right - both))
    words = pygame.Rect(lead.right + gap, room.top, both - wide - gap, room.height)
    if not end_words:
        lead = pygame.Rect(room.left, rect.top, room.width, rect.height)
    # The numbers stand under the names, beside the words.
    us.width = min(us.width, room.left - us.left)
    china.left, china.width = room.right, china.right - room.right
    return ScorePlaces(bar, us, lead, china, words if end_words else None, lead_words, end_words)


def _words_for(
    readout: ScoreReadout, end: ProjectedEnd | None, room: int, theme: Theme
) -> tuple[str, str]:
    """The lead and the projected end in as many words as fit together."""
    px = theme.px
    sign = 2 * px(SIGN + 4)
    if end is not None:
        leads = [words for words in (readout.with_usual, readout.handicap, readout.lead) if words]
        pairs = [(lead, end.beside_lead[0]) for lead in leads]
        short = end.beside_lead[-1]
        pairs += [(readout.handicap or readout.lead, short), (readout.lead_short, short)]
        for lead, words in pairs:
            wide = theme.measure(lead, role="tiny")[0] + theme.measure(words, role="tiny")[0]
            if wide + sign + px(APART) <= room:
                return lead, words
    told = (words for words in (readout.with_usual, readout.handicap, readout.lead) if words)
    fitting = (words for words in told if theme.measure(words, role="tiny")[0] + sign <= room)
    return next(fitting, None) or theme.fitted(readout.lead_short, room - sign, role="tiny"), ""


def draw_score_bar(
    surface: pygame.Surface,
    rect: pygame.Rect,
    readout: ScoreReadout,
    breakdowns: BoardBreakdowns,
    theme: Theme,
    *,
    end: ProjectedEnd | None = None,
) -> list[Hotspot]:
    """Draw the scores inside ``rect``: names and numbers at both ends, the lead under the bar.

    The tick in the middle is an even match; the span over the bar is where it usually is split by
    now, the one under it where it may be split at the end. Returns all numbers, left to right.
    """
    px, placed = theme.px, place_scores(rect, readout, end, theme)
    bar = placed.bar
    readout = _named_within(readout, bar.left - rect.left - px(24), theme)
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
    if end is not None:
        _draw_end(surface, bar, end, theme)
    _draw_numbers(surface, readout, bar, theme)
    _draw_lead(surface, readout, placed, theme)
    found = [
        Hotspot.of(placed.us, breakdowns.us, "score-us"),
        Hotspot.of(placed.lead, breakdowns.lead, "lead"),
    ]
    if placed.end is not None and end is not None:
        theme.write(surface, placed.end_words, placed.end.topleft, role="tiny")
        found.append(Hotspot.of(placed.end, end.breakdown, "end"))
    return [*found, Hotspot.of(placed.china, breakdowns.china, "score-china")]


def _named_within(readout: ScoreReadout, room: int, theme: Theme) -> ScoreReadout:
    """The scores with names that fit beside the bar: a scenario may call its sides anything."""
    us, china = (
        theme.fitted(name, room, role="small", bold=True)
        for name in (readout.us_name, readout.china_name)
    )
    return replace(readout, us_name=us, china_name=china)


def _draw_numbers(
    surface: pygame.Surface, readout: ScoreReadout, bar: pygame.Rect, theme: Theme
) -> None:
    """Both scores under their names, from the outer edges on."""
    aside = theme.px(10 + 9 + 5)
    foot = bar.bottom + theme.px(5)
    left = bar.left - aside - theme.measure(readout.us_name, role="small", bold=True)[0]
    right = bar.right + aside + theme.measure(readout.china_name, role="small", bold=True)[0]
    for score, at, anchor, colour in (
        (readout.us_text, (left, foot), "topleft", theme.us),
        (readout.china_text, (right, foot), "topright", theme.china),
    ):
        theme.write(surface, score, at, role="number", bold=True, color=colour, anchor=anchor)


def _bar(rect: pygame.Rect, readout: ScoreReadout, theme: Theme) -> pygame.Rect:
    """The bar between the names."""
    px = theme.px
    names = max(
        theme.measure(readout.us_name, role="small", bold=True)[0],
        theme.measure(readout.china_name, role="small", bold=True)[0],
    )
    edge = min(names + px(26), rect.width // 3)
    return pygame.Rect(rect.left + edge, rect.top + px(4), rect.width - 2 * edge, px(13))


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


def _draw_end(surface: pygame.Surface, bar: pygame.Rect, end: ProjectedEnd, theme: Theme) -> None:
    """Under the bar: nine tenths of the matches, a half, the middle one; and what is a draw."""
    px, band = theme.px, end.on_bar
    colour = theme.ink if end.is_of_plan else theme.ink_soft
    top = bar.bottom + px(1)

    def span(low: float, high: float, y: int, thick: int, tone: Colour) -> None:
        first, last = (bar.left + round(bar.width * share) for share in (low, high))
        surface.fill(tone, pygame.Rect(first, y, max(1, last - first), max(1, thick)))

    span(band.lowest, band.highest, top + px(2), px(1), colour)
    span(band.low, band.high, top + px(1), px(3), colour)
    for place, wide, tone in (
        *((share, max(1, px(1)), theme.ink) for share in end.draw),
        (band.middle, max(2, px(4)), theme.gold),
    ):
        notch = pygame.Rect(0, top, wide, px(6))
        notch.centerx = bar.left + round(bar.width * place)
        surface.fill(tone, notch)


def _draw_lead(
    surface: pygame.Surface, readout: ScoreReadout, placed: ScorePlaces, theme: Theme
) -> None:
    """How far ahead, with an arrow toward the leader."""
    size, words = theme.px(SIGN), placed.lead_words
    midtop = (placed.lead.centerx, placed.bar.bottom + theme.px(8))
    if placed.end is None:
        room = placed.lead
        half = theme.measure(words, role="tiny")[0] // 2 + size + theme.px(4)
        midtop = (min(max(placed.bar.centerx, room.left + half), room.right - half), midtop[1])
    place = theme.write(surface, words, midtop, role="tiny", color=theme.ink_soft, anchor="midtop")
    lead = readout.us - readout.china
    if words and abs(lead) >= LEAD_SHOWN:
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
    theme.write(
        surface, name, text_at, role="small", bold=True, color=theme.side(side), anchor=anchor
    )
