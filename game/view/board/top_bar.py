"""The bar above the board: date, score, tension, help and menu."""

from typing import Protocol

import pygame

from game.readouts.board.board_breakdowns import BoardBreakdowns
from game.readouts.board.projected_end import ProjectedEnd
from game.readouts.board.score import TopBarReadout
from game.readouts.breakdowns.breakdown import page_alone
from game.readouts.words.pages import page_of
from game.view.board.score_bar import draw_score_bar
from game.view.board.tension import draw_tension
from game.view.drawing.fitting import largest_role
from game.view.drawing.hotspot import Hotspot
from game.view.drawing.shapes import pill, rounded
from game.view.drawing.theme import Role, Theme

__all__ = ["TopBarSpots", "draw_top_bar"]


class TopBarSpots(Protocol):
    """Where the parts of the bar go."""

    @property
    def date(self) -> pygame.Rect:
        """Date, quarter and seat."""

    @property
    def score(self) -> pygame.Rect:
        """Both scores."""

    @property
    def tension(self) -> pygame.Rect:
        """The pips."""

    @property
    def tools(self) -> tuple[pygame.Rect, ...]:
        """Menu, help and, where orders are given, advisors, from the right."""


def draw_top_bar(
    surface: pygame.Surface,
    spots: TopBarSpots,
    readout: TopBarReadout,
    breakdowns: BoardBreakdowns,
    theme: Theme,
    *,
    end: ProjectedEnd | None = None,
) -> list[Hotspot]:
    """Draw the bar; its tools are a menu sign, a question mark and a speech bubble.

    Beside the lead stands the projected ``end``, where it is known. Returns all numbers, left to
    right.
    """
    px, date = theme.px, spots.date.copy()
    scores = draw_score_bar(surface, spots.score, readout.score, breakdowns, theme, end=end)
    to_scores = scores[0].rect.left - date.left
    whole_date = pygame.Rect(date.left, date.top, to_scores, date.height)
    date.width = min(date.width, to_scores - px(8))
    notes = (readout.quarter, readout.seat)
    beside = px(14) + max(theme.measure(note, role="small")[0] for note in notes)
    roles: tuple[Role, ...] = ("title", "heading", "body", "small")
    role = largest_role(theme, readout.date, date.width - beside, roles, bold=True)
    head = theme.write(
        surface,
        readout.date,
        date.midleft,
        role=role,
        bold=True,
        anchor="midleft",
        max_width=date.width,
    )
    left = head.right + px(14)
    room = max(0, date.right - left)
    theme.write(
        surface,
        readout.quarter,
        (left, date.centery),
        role="small",
        color=theme.ink_soft,
        anchor="bottomleft",
        max_width=room,
    )
    theme.write(
        surface,
        readout.seat,
        (left, date.centery + px(1)),
        role="small",
        color=theme.ink_soft,
        max_width=room,
    )
    if readout.tension is not None:
        draw_tension(surface, spots.tension, readout.tension, theme)
    menu, help_, *advisors = spots.tools
    for place in spots.tools:
        pill(surface, place, theme.panel)
    wide, high = px(14), max(1, px(2))
    for row in (-1, 0, 1):
        stroke = pygame.Rect(0, 0, wide, high)
        stroke.center = (menu.centerx, menu.centery + row * px(5))
        surface.fill(theme.ink_soft, stroke)
    theme.write(
        surface, "?", help_.center, role="heading", bold=True, color=theme.ink_soft, anchor="center"
    )
    for place in advisors:
        _draw_bubble(surface, place.center, theme)
    return [
        Hotspot.of(whole_date, page_alone(readout.quarter, page_of("flow", "turn")), "date"),
        *scores,
        *(
            [Hotspot.of(spots.tension, breakdowns.tension, "tension")]
            if breakdowns.tension is not None
            else []
        ),
    ]


def _draw_bubble(surface: pygame.Surface, centre: tuple[int, int], theme: Theme) -> None:
    """A speech bubble with two lines in it."""
    px = theme.px
    bubble = pygame.Rect(0, 0, px(17), px(12))
    bubble.center = (centre[0], centre[1] - px(1))
    rounded(surface, bubble, px(4), theme.ink_soft)
    foot = (bubble.left + px(4), bubble.bottom - 1)
    pygame.draw.polygon(
        surface, theme.ink_soft, [foot, (foot[0], foot[1] + px(4)), (foot[0] + px(5), foot[1])]
    )
    for row, wide in ((-2, 9), (2, 6)):
        line = pygame.Rect(bubble.left + px(4), 0, px(wide), max(1, px(1)))
        line.centery = bubble.centery + px(row)
        surface.fill(theme.panel, line)
