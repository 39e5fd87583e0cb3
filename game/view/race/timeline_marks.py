"""The things that stand on the race: chips with their gates, brackets, pins and the model lane."""

from typing import Final

import pygame

from game.readouts.race.timeline import ModelStrip, PinKind
from game.readouts.words.icons import icon_of_gate
from game.readouts.words.signs import GateMark, Lock, Owner
from game.view.drawing.icons import draw_icon
from game.view.drawing.owners import owner_colour
from game.view.drawing.shapes import bracket as draw_span
from game.view.drawing.shapes import disc, pill, ring, rounded
from game.view.drawing.signs import side_sign
from game.view.drawing.theme import Colour, Theme
from game.view.race.bracket_layout import PlacedBracket
from game.view.race.chip_layout import LANE, PlacedChip, name_box
from game.view.race.label_placement import Box, Segment
from game.view.race.timeline_layout import PlacedPin, TimelineLayout

__all__ = [
    "draw_bracket",
    "draw_chip",
    "draw_gate_badge",
    "draw_model_strip",
    "draw_pin",
    "lock_colour",
    "rect_of",
]

BADGE_ROOM: Final = 14
"""Width of a badge beside its words: the lock and the space around it [design px]."""


def rect_of(box: Box) -> pygame.Rect:
    """Return a box in whole pixels."""
    return pygame.Rect(round(box.x), round(box.y), round(box.w), round(box.h))


def lock_colour(gate: GateMark, theme: Theme) -> Colour:
    """Return gold while money passes with the goods, plain while open, faint when shut."""
    if gate.lock is Lock.LEVIED:
        return theme.gold
    return theme.good if gate.lock is Lock.OPEN else theme.ink_soft


def draw_gate_badge(
    canvas: pygame.Surface,
    topleft: tuple[int, int],
    gate: GateMark,
    theme: Theme,
    *,
    words: bool = True,
) -> int:
    """Draw a lock with its holder's letter and, with ``words``, how it stands; return its width."""
    height = theme.line_height("tiny")
    size = min(height, theme.px(11))
    icon = pygame.Rect(0, 0, size, size)
    icon.midleft = (topleft[0], topleft[1] + height // 2)
    colour = lock_colour(gate, theme)
    draw_icon(canvas, icon, icon_of_gate(gate.lock), colour)
    left = topleft[0] + theme.px(BADGE_ROOM) - theme.px(1)
    letter = theme.write(
        canvas,
        gate.letter,
        (left, topleft[1]),
        role="tiny",
        bold=True,
        color=owner_colour(gate.owner, theme),
    )
    last = letter
    if words:
        space = theme.measure(" ", role="tiny", bold=True)[0]
        start = (letter.right + space, topleft[1])
        last = theme.write(canvas, gate.text, start, role="tiny", bold=True, color=colour)
    if gate.bound:
        y = last.bottom - theme.px(1)
        canvas.fill(theme.alarm, (last.left, y, last.width, max(1, theme.px(1))))
    return last.right - topleft[0]


def draw_chip(canvas: pygame.Surface, placed: PlacedChip, theme: Theme) -> None:
    """Draw a marker at the ship date, hollow until it ships, with its name and its gates."""
    chip = placed.chip
    colour = owner_colour(chip.owner, theme)
    at = (round(placed.x), round(placed.y))
    _draw_marker(canvas, chip.owner, at, colour, theme, shipped=chip.shipped)
    if placed.label is None:
        return
    if placed.leader is not None:
        _draw_leader(canvas, placed.leader, colour, theme)
    if placed.icon is not None:
        draw_icon(canvas, rect_of(placed.icon), chip.icon, colour)
    size = theme.measure(chip.name, role="small", bold=True)
    box, name = rect_of(placed.label), rect_of(name_box(placed, size))
    theme.write(canvas, chip.name, name.topleft, role="small", bold=True, color=colour)
    if box.height > name.height:
        start = (box.left, box.top + name.height + theme.px(2))
        _draw_lane(canvas, start, chip.gates, theme, words=True)
    elif box.width > name.width:
        start = (box.left + name.width + theme.px(5), box.top + theme.px(1))
        _draw_lane(canvas, start, chip.gates, theme, words=False)


def _draw_lane(
    canvas: pygame.Surface,
    topleft: tuple[int, int],
    gates: tuple[GateMark, ...],
    theme: Theme,
    *,
    words: bool,
) -> None:
    """The locks of a chip's way across, and the lane between: broken where one is shut."""
    x, y = topleft
    middle = y + theme.line_height("tiny") // 2
    room, air, thick = theme.px(LANE), theme.px(3), max(1, theme.px(1.5))
    passes = all(gate.lock is not Lock.CLOSED for gate in gates)
    for number, gate in enumerate(gates):
        if number:
            lane = pygame.Rect(x + air, middle - thick // 2, room - 2 * air, thick)
            if passes:
                canvas.fill(theme.gold, lane)
            else:
                stub = max(2, theme.px(2.5))
                canvas.fill(theme.ink_faint, (lane.left, lane.top, stub, thick))
                canvas.fill(theme.ink_faint, (lane.right - stub, lane.top, stub, thick))
            x += room
        x += draw_gate_badge(canvas, (x, y), gate, theme, words=words)


def _draw_leader(canvas: pygame.Surface, leader: Segment, colour: Colour, theme: Theme) -> None:
    """Tie a label that had to move away to its marker."""
    end = pygame.Vector2(leader.x2, leader.y2)
    start = pygame.Vector2(leader.x1, leader.y1).move_towards(end, theme.px(8))
    pygame.draw.aaline(canvas, colour.lerp(theme.panel, 0.45), start, end)


def _draw_marker(
    canvas: pygame.Surface,
    owner: Owner,
    at: tuple[int, int],
    colour: Colour,
    theme: Theme,
    *,
    shipped: bool,
) -> None:
    if owner is Owner.CHINA:
        size = theme.px(15)
        sign = pygame.Rect(0, 0, size, size)
        sign.center = at
        side_sign(canvas, sign, 1, colour)
        inner = theme.px(6)
        side_sign(canvas, sign.inflate(-inner, -inner), 1, theme.background)
        if shipped:
            side_sign(canvas, sign.inflate(-inner - theme.px(4), -inner - theme.px(4)), 1, colour)
        return
    ring(canvas, at, theme.px(7), colour, width=max(2, theme.px(2.5)), fill=theme.background)
    if shipped:
        disc(canvas, at, max(1, theme.px(2)), colour)


def draw_bracket(canvas: pygame.Surface, placed: PlacedBracket, theme: Theme) -> None:
    """Draw a lag as a span of time, its length in a pill, its mark as a notch."""
    bracket = placed.bracket
    colour = owner_colour(bracket.owner, theme)
    quiet = colour if bracket.target is not None else colour.lerp(theme.panel, 0.35)
    y = round(placed.y)
    left, right = round(placed.x1), round(placed.x2)
    if right - left > theme.px(4):
        draw_span(canvas, quiet, left, right, y=y, cap=theme.px(7), width=theme.px(2))
    if placed.cut:
        _draw_arrow_left(canvas, (left, y), quiet, theme)
    if placed.target is not None:
        _draw_target(canvas, round(placed.target), y, theme)
        if placed.target_label is not None:
            theme.write(
                canvas,
                bracket.target_label,
                rect_of(placed.target_label).topleft,
                role="tiny",
                color=theme.ink_soft,
            )
    box = rect_of(placed.pill)
    pill(canvas, box, theme.panel_raised, border=colour, border_width=max(1, theme.px(1.5)))
    theme.write(canvas, bracket.label, box.center, role="small", bold=True, anchor="center")


def _draw_arrow_left(
    canvas: pygame.Surface, at: tuple[int, int], colour: Colour, theme: Theme
) -> None:
    """The span goes on to the left of the calendar."""
    x, y = at
    reach = theme.px(7)
    pygame.draw.polygon(canvas, colour, [(x, y), (x + reach, y - reach), (x + reach, y + reach)])


def _draw_target(canvas: pygame.Surface, x: int, y: int, theme: Theme) -> None:
    """The mark a lag is judged by: a white lozenge on the span."""
    r = theme.px(5)
    points = [(x, y - r), (x + r, y), (x, y + r), (x - r, y)]
    pygame.draw.polygon(canvas, theme.ink, points)
    pygame.draw.line(canvas, theme.ink, (x, y - 2 * r), (x, y + 2 * r), max(1, theme.px(1)))


def draw_pin(canvas: pygame.Surface, placed: PlacedPin, theme: Theme) -> None:
    """Draw a flag for a law, a triangle for an event."""
    pin = placed.pin
    colour = owner_colour(pin.owner, theme)
    x, y, r = round(placed.x), round(placed.y), theme.px(5)
    if placed.label is not None and placed.label.y + placed.label.h < y - r:
        top = round(placed.label.y) + theme.px(1)
        stem = theme.panel.lerp(colour, 0.6)
        canvas.fill(stem, (x, top, max(1, theme.px(1)), y - r - top))
    if pin.kind is PinKind.LAW:
        pole = pygame.Rect(x - theme.px(1), y - 2 * r, max(1, theme.px(2)), 3 * r + theme.px(2))
        canvas.fill(theme.ink, pole)
        flag = [(x, y - 2 * r), (x + 2 * r, y - r - 1), (x, y)]
        pygame.draw.polygon(canvas, colour, flag)
    else:
        pygame.draw.polygon(canvas, colour, [(x, y + r), (x - r, y - r), (x + r, y - r)])
    if placed.label is not None:
        theme.write(
            canvas,
            pin.label,
            (round(placed.label.x), round(placed.label.y)),
            role="tiny",
            color=theme.ink_soft,
            max_width=round(placed.label.w),
        )


def draw_model_strip(
    canvas: pygame.Surface, models: ModelStrip, layout: TimelineLayout, theme: Theme
) -> None:
    """Draw the second reading: both model frontiers on the same calendar, and the lag between."""
    lane, scale = rect_of(layout.strip), layout.scale
    rounded(canvas, lane, theme.px(5), theme.panel_sunken)
    y = lane.centery
    us = round(scale.x(models.us))
    china = max(round(scale.x(models.china)), lane.left + theme.px(6))
    title = theme.write(
        canvas,
        models.title,
        (lane.left + theme.px(8), y),
        role="tiny",
        color=theme.ink_soft,
        anchor="midleft",
        max_width=max(0, china - lane.left - theme.px(24)),
    )
    for date, lag in models.trail:
        planned_race = round(scale.x(date - lag / 12.0))
        if title.right + theme.px(10) < planned_race < china:
            disc(canvas, (planned_race, y), max(1, theme.px(2.5)), theme.china_dim)
    canvas.fill(theme.china, (china, y - theme.px(1), max(0, us - china), max(1, theme.px(2))))
    _draw_marker(canvas, Owner.CHINA, (china, y), theme.china, theme, shipped=True)
    _draw_marker(canvas, Owner.US, (us, y), theme.us, theme, shipped=True)
    if layout.model_pill is not None:
        box = rect_of(layout.model_pill)
        pill(canvas, box, theme.panel_raised, border=theme.china, border_width=max(1, theme.px(1)))
        theme.write(canvas, models.label, box.center, role="small", bold=True, anchor="center")
