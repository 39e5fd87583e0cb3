"""How a match ended: the verdict, its story, and what each side's objectives brought."""

from __future__ import annotations

from typing import Final

import pygame

from game.readouts.ending.ending import EndingReadout
from game.readouts.ending.ending_breakdowns import EndingBreakdowns
from game.readouts.words.signs import Owner
from game.view.drawing.hotspot import Hotspot, hotspot_around
from game.view.drawing.owners import owner_colour
from game.view.drawing.shapes import rounded
from game.view.drawing.theme import Role, Theme
from game.view.ending.objective_rows import draw_objective_rows

__all__ = ["draw_ending_story"]

MOST_STORY: Final = 0.34
"""Share of the height that the written ending may take."""


def draw_ending_story(
    surface: pygame.Surface,
    room: pygame.Rect,
    readout: EndingReadout,
    sums: EndingBreakdowns,
    theme: Theme,
) -> list[Hotspot]:
    """Draw the column into ``room`` and return where its numbers stand."""
    px = theme.px
    colour = owner_colour(readout.owner, theme)
    verdict = theme.write(
        surface, readout.verdict, room.topleft, bold=True, color=colour, max_width=room.width
    )
    fits = theme.measure(readout.title, role="display", bold=True)[0] < room.width
    role: Role = "display" if fits else "title"
    title = pygame.Rect(room.left, verdict.bottom + px(6), room.width, px(120))
    high = theme.write_block(surface, readout.title, title, role=role, line_gap=0, bold=True)
    top = title.top + high + px(10)
    story = pygame.Rect(room.left, top, room.width, round(room.height * MOST_STORY))
    used = theme.write_block(surface, readout.text, story, role="small", color=theme.ink_soft)
    top = _draw_bar(surface, room, top + used + px(14), readout, theme)
    found = [hotspot_around(verdict, sums.verdict, theme)]
    lines = len(readout.us_rows) + len(readout.china_rows) + 2
    each = (room.bottom - top - px(10)) // lines
    for at, (name, score, rows, owner) in enumerate(
        (
            (readout.us_name, readout.us_score, readout.us_rows, Owner.US),
            (readout.china_name, readout.china_score, readout.china_rows, Owner.CHINA),
        )
    ):
        place = pygame.Rect(room.left, top, room.width, each * (len(rows) + 1))
        places = draw_objective_rows(surface, place, name, score, theme, rows=rows, owner=owner)
        told = (sums.scores[at], *sums.objectives[at])
        found += [hotspot_around(*pair, theme) for pair in zip(places, told, strict=True)]
        top = place.bottom + px(10)
    return found


def _draw_bar(
    surface: pygame.Surface, room: pygame.Rect, top: int, readout: EndingReadout, theme: Theme
) -> int:
    """Both scores as parts of one bar; returns where the column goes on [px]."""
    px = theme.px
    bar = pygame.Rect(room.left, top, room.width, px(12))
    split = round(bar.width * readout.us_share)
    left = pygame.Rect(bar.left, bar.top, max(1, split - px(1)), bar.height)
    right = pygame.Rect(bar.left + split + px(1), bar.top, bar.width - split - px(1), bar.height)
    rounded(surface, left, bar.height // 2, theme.us)
    rounded(surface, right, bar.height // 2, theme.china)
    surface.fill(theme.ink, (bar.centerx - px(1), bar.top - px(3), px(2), bar.height + px(6)))
    return bar.bottom + px(12)
