"""The pictures of the introduction: one small drawing for each chapter."""

from __future__ import annotations

from collections.abc import Callable

import pygame

from game.language import Texts
from game.view.drawing.icons import draw_icon
from game.view.drawing.shapes import bar, bracket, dashed_line, disc, pill, polyline, ring, rounded
from game.view.drawing.signs import cross, side_sign, trend
from game.view.drawing.theme import Colour, Theme

__all__ = ["PICTURES"]

Picture = Callable[[pygame.Surface, pygame.Rect, Theme, Texts], None]


def _draw_idea(surface: pygame.Surface, room: pygame.Rect, theme: Theme, texts: Texts) -> None:
    """Two stepped lines and the distance between them."""
    px = theme.px
    steps, lag = 5, 1.6
    unit = room.width / (steps + lag + 0.6)
    rise = room.height / (steps + 0.5)
    left = room.left + 0.3 * unit
    foot = room.bottom - (room.height - rise * (steps - 1)) / 2
    for side, shift in ((1, lag), (0, 0.0)):
        points: list[tuple[float, float]] = []
        for step in range(steps):
            x = left + unit * (step + shift)
            if points:
                points.append((x, points[-1][1]))
            points.append((x, foot - rise * step))
        points.append((points[-1][0] + unit, points[-1][1]))
        polyline(surface, theme.side(side), points, max(2, px(3)))
    start, end = round(left + unit * 3), round(left + unit * (3 + lag))
    y = round(foot - rise * 2.5)
    bracket(surface, theme.gold, start, end, y=y, cap=px(8), width=max(2, px(2)))
    _tag(surface, theme, texts("view-backdrop-months", months=18), (start + end) // 2, y)


def _draw_turn(surface: pygame.Surface, room: pygame.Rect, theme: Theme, texts: Texts) -> None:
    """Four stations of a quarter."""
    px = theme.px
    names = [texts(f"view-help-turn-{step}") for step in ("briefing", "orders", "reveal", "report")]
    width = room.width // len(names)
    y = room.centery - px(16)
    for number, name in enumerate(names):
        x = room.left + width * number + width // 2
        if number:
            start = (x - width + px(34), y)
            dashed_line(
                surface,
                theme.line,
                start,
                (x - px(34), y),
                dash=px(6),
                gap=px(5),
                width=max(1, px(2)),
            )
        ring(
            surface,
            (x, y),
            px(24),
            theme.us if number == 1 else theme.ink_faint,
            width=px(2),
            fill=theme.panel,
        )
        theme.write(surface, str(number + 1), (x, y), role="heading", bold=True, anchor="center")
        theme.write(
            surface,
            name,
            (x, y + px(38)),
            role="small",
            bold=number == 1,
            anchor="midtop",
            max_width=width - px(8),
        )


def _draw_orders(surface: pygame.Surface, room: pygame.Rect, theme: Theme, texts: Texts) -> None:
    """The four groups of orders as cards with a sign each."""
    px = theme.px
    names = [texts(f"view-help-orders-{kind}") for kind in ("levy", "ban", "invest", "special")]
    gap = px(12)
    width = (room.width - 3 * gap) // 4
    height = min(room.height, px(130))
    for number, name in enumerate(names):
        card = pygame.Rect(room.left + number * (width + gap), 0, width, height)
        card.centery = room.centery
        rounded(surface, card, px(8), theme.panel_raised, border=theme.line)
        sign = pygame.Rect(0, 0, px(34), px(34))
        sign.center = (card.centerx, card.top + height * 2 // 5)
        if number == 0:
            draw_icon(surface, sign, "gate-levied", theme.gold)
        elif number == 1:
            draw_icon(surface, sign, "gate-closed", theme.gold)
        elif number == 2:
            trend(surface, sign.inflate(-px(8), -px(8)), 1, theme.good)
        else:
            side_sign(surface, sign.inflate(-px(8), -px(8)), 1, theme.ink)
        at = (card.centerx, card.bottom - px(16))
        theme.write(
            surface, name, at, role="small", bold=True, anchor="midbottom", max_width=width - px(10)
        )


def _draw_gates(surface: pygame.Surface, room: pygame.Rect, theme: Theme, texts: Texts) -> None:
    """A chip on its way through the licence and the consent to a buyer who wants it."""
    px = theme.px
    names = [texts(f"view-help-gates-{stop}") for stop in ("maker", "licence", "consent", "buyer")]
    width = room.width // 4
    y = room.centery - px(14)
    last = (room.left + width * 3 + width // 2, y)
    dashed_line(
        surface,
        theme.gold,
        (room.left + width // 2, y),
        last,
        dash=px(8),
        gap=px(6),
        width=max(2, px(2)),
    )
    for number, name in enumerate(names):
        x = room.left + width * number + width // 2
        colour = theme.us if number < 2 else theme.china
        disc(surface, (x, y), px(30), theme.panel_sunken)
        if number in (0, 3):
            sign = pygame.Rect(0, 0, px(30), px(30))
            sign.center = (x, y)
            side_sign(surface, sign, int(number == 3), colour)
        else:
            sign = pygame.Rect(0, 0, px(34), px(34))
            sign.center = (x, y)
            draw_icon(surface, sign, "gate-levied" if number == 1 else "gate-open", theme.gold)
        at = (x, y + px(36))
        theme.write(
            surface,
            name,
            at,
            role="small",
            bold=True,
            color=colour,
            anchor="midtop",
            max_width=width - px(8),
        )


def _draw_board(surface: pygame.Surface, room: pygame.Rect, theme: Theme, texts: Texts) -> None:
    """The play screen in outline, its parts numbered and named."""
    px = theme.px
    names = [texts(f"view-help-board-{part}") for part in ("race", "dependency", "orders", "home")]
    gap = px(8)
    upper = pygame.Rect(room.left, room.top, room.width, room.height * 52 // 100)
    lower = pygame.Rect(room.left, upper.bottom + gap, room.width, room.bottom - upper.bottom - gap)
    places = [upper]
    x = lower.left
    for share in (0.30, 0.42, 0.28):
        width = round((lower.width - 2 * gap) * share)
        places.append(pygame.Rect(x, lower.top, width, lower.height))
        x += width + gap
    for number, (place, name) in enumerate(zip(places, names, strict=True), start=1):
        rounded(surface, place, px(6), theme.panel, border=theme.line)
        dot = (place.left + px(20), place.top + min(px(20), place.height // 2))
        disc(surface, dot, px(10), theme.gold)
        theme.write(
            surface,
            str(number),
            dot,
            role="tiny",
            bold=True,
            color=theme.background,
            anchor="center",
        )
        room_left = place.right - dot[0] - px(22)
        at = (dot[0] + px(16), dot[1])
        theme.write(
            surface, name, at, role="small", bold=True, anchor="midleft", max_width=room_left
        )
    _outline_race(surface, upper, theme)
    for place, draw in zip(places[1:], (_outline_bars, _outline_cards, _outline_bars), strict=True):
        inner = pygame.Rect(place.left + px(12), place.top + px(40), place.width - px(24), 0)
        inner.height = place.bottom - px(12) - inner.top
        draw(surface, inner, theme)


def _outline_race(surface: pygame.Surface, room: pygame.Rect, theme: Theme) -> None:
    """Two stepped lines, one behind the other."""
    px = theme.px
    tall = room.height - px(28)
    for side, behind in ((1, 1.2), (0, 0.0)):
        steps: list[tuple[float, float]] = []
        for number in range(5):
            x = room.left + room.width * (0.24 + 0.12 * (number + behind))
            y = room.bottom - px(14) - tall * number / 4
            if steps:
                steps.append((x, steps[-1][1]))
            steps.append((x, y))
        steps.append((min(steps[-1][0] + room.width * 0.12, room.right - px(12)), steps[-1][1]))
        polyline(surface, theme.side(side), steps, max(2, px(2)))


def _outline_bars(surface: pygame.Surface, room: pygame.Rect, theme: Theme) -> None:
    """Meters, as many as there is room for."""
    px = theme.px
    for number, share in enumerate((0.7, 0.45, 0.55)[: max(0, room.height // px(14))]):
        track = pygame.Rect(room.left, room.top + number * px(14), room.width, px(6))
        bar(surface, track, share, fill=theme.ink_faint, track=theme.track)


def _outline_cards(surface: pygame.Surface, room: pygame.Rect, theme: Theme) -> None:
    """Cards of orders above their slots."""
    px = theme.px
    gap = px(6)
    wide, tall = (room.width - 2 * gap) // 3, (room.height - gap) // 2
    if tall < px(6):
        return
    for number in range(6):
        row, column = divmod(number, 3)
        left, top = room.left + column * (wide + gap), room.top + row * (tall + gap)
        fill = theme.us if number == 5 else theme.panel_raised
        rounded(surface, pygame.Rect(left, top, wide, tall), px(3), fill, border=theme.line)


def _draw_leverage(surface: pygame.Surface, room: pygame.Rect, theme: Theme, texts: Texts) -> None:
    """Two meters with their notches: one below, one beyond."""
    px = theme.px
    rows = ((1, 0.64, 0.5, "view-help-leverage-cuda"), (0, 0.34, 0.6, "view-help-leverage-earths"))
    height = room.height // 2
    for number, (side, share, notch, name) in enumerate(rows):
        top = room.top + number * height + (height - px(52)) // 2
        colour = theme.side(side)
        at = (room.left, top)
        theme.write(
            surface, texts(name), at, role="small", bold=True, max_width=room.width * 3 // 4
        )
        at = (room.right, top)
        theme.write(
            surface,
            texts.percent(share),
            at,
            role="heading",
            bold=True,
            color=colour,
            anchor="topright",
        )
        track = pygame.Rect(room.left, top + px(26), room.width, px(16))
        bar(
            surface,
            track,
            share,
            fill=colour,
            track=theme.track,
            notch=notch,
            notch_colour=theme.ink,
            notch_width=max(2, px(2)),
        )
        under = (track.left + round(track.width * notch), track.bottom + px(5))
        word = texts("view-help-leverage-notch")
        theme.write(surface, word, under, role="tiny", color=theme.ink_soft, anchor="midtop")


def _draw_winning(surface: pygame.Surface, room: pygame.Rect, theme: Theme, texts: Texts) -> None:
    """The score bar, and the rupture that both lose."""
    px = theme.px
    track = pygame.Rect(room.left + px(40), 0, room.width - px(80), px(20))
    track.centery = room.top + room.height * 3 // 10
    cut = track.left + round(track.width * 0.54)
    bar(surface, track, 1.0, fill=theme.china, track=theme.track)
    surface.set_clip(pygame.Rect(track.left, track.top, cut - track.left, track.height))
    pill(surface, track, theme.us)
    surface.set_clip(None)
    surface.fill(
        theme.ink, (track.centerx, track.top - px(5), max(2, px(2)), track.height + px(10))
    )
    for side, x, anchor in ((0, track.left, "topleft"), (1, track.right, "topright")):
        value = "46" if side else "54"
        at = (x, track.bottom + px(8))
        theme.write(
            surface, value, at, role="number_big", bold=True, color=theme.side(side), anchor=anchor
        )
    y = room.bottom - px(20)
    cell = px(18)
    left = room.centerx - 5 * (cell + px(4))
    for number in range(10):
        place = pygame.Rect(left + number * (cell + px(4)), y - cell, cell, cell)
        rounded(surface, place, px(4), theme.alarm if number < 4 else theme.track)
    end = pygame.Rect(0, 0, cell, cell)
    end.midleft = (left + 10 * (cell + px(4)) + px(6), y - cell // 2)
    cross(surface, end, theme.alarm)
    at = (left - px(12), y - cell // 2)
    name = texts("view-help-winning-tension")
    theme.write(
        surface,
        name,
        at,
        role="small",
        bold=True,
        color=theme.ink_soft,
        anchor="midright",
        max_width=at[0] - room.left,
    )


def _tag(surface: pygame.Surface, theme: Theme, text: str, x: int, y: int) -> None:
    """Words in a pill on a bracket."""
    size = theme.measure(text, role="small", bold=True)
    place = pygame.Rect(0, 0, size[0] + theme.px(22), size[1] + theme.px(8))
    place.center = (x, y)
    edge: Colour = theme.gold
    pill(surface, place, theme.background, border=edge)
    theme.write(surface, text, place.center, role="small", bold=True, anchor="center")


PICTURES: dict[str, Picture] = {
    "idea": _draw_idea,
    "turn": _draw_turn,
    "orders": _draw_orders,
    "gates": _draw_gates,
    "board": _draw_board,
    "leverage": _draw_leverage,
    "winning": _draw_winning,
}
"""By chapter of `screens.help.CHAPTERS`."""
