"""The order panel: four tabs of cards, the forecast of the one in focus, the quarter's slots."""

from collections.abc import Sequence

import pygame

from game.readouts.orders.orders import Choice, OrdersReadout, Slot
from game.readouts.words.signs import Effect, Tone
from game.view.board.order_card import draw_effect, draw_order_card, effect_width
from game.view.board.order_layout import OrderLayout
from game.view.drawing.change_mark import tone_colour
from game.view.drawing.fitting import largest_role
from game.view.drawing.owners import owner_colour
from game.view.drawing.panel_heading import draw_panel_heading
from game.view.drawing.shapes import disc, panel, pill, rounded
from game.view.drawing.signs import chevron, cross
from game.view.drawing.theme import Colour, Theme
from game.view.race.planned_race import draw_leads
from game.view.race.strait import draw_strait, place_strait

__all__ = ["draw_order_panel"]

LOW = 58
"""A lower forecast leaves less free above and under its words [design px]."""


def draw_order_panel(
    surface: pygame.Surface,
    rect: pygame.Rect,
    readout: OrdersReadout,
    layout: OrderLayout,
    theme: Theme,
    *,
    tab: int,
    hot: int | None = None,
    leads: Sequence[str] = (),
) -> None:
    """Draw the panel; ``hot`` is the order under the mouse or the keyboard.

    ``leads`` says where the orders in the slots lead, the first sentence before the others.
    """
    panel(surface, rect, theme)
    accent = owner_colour(readout.owner, theme)
    _draw_head(surface, rect, readout, layout, theme)
    _draw_tabs(surface, readout, layout, theme, tab, accent=accent)
    group = readout.groups[tab]
    for placed in layout.cards:
        draw_order_card(surface, placed, theme, accent, hot)
    if not group.cards:
        room = layout.forecast.move(0, 0)
        room.top = layout.tabs[0].bottom + theme.px(14)
        theme.write_block(surface, group.empty, room, role="small", color=theme.ink_soft)
    found = None if hot is None else readout.find(hot)
    choice = found[1] if found else None
    _draw_forecast(surface, layout, readout, choice, theme, leads=leads)
    for slot, place in zip(readout.slots, layout.slots, strict=True):
        _draw_slot(surface, place, slot, theme, accent)
    _draw_commit(surface, layout.commit, readout, theme, accent)


def _draw_head(
    surface: pygame.Surface,
    rect: pygame.Rect,
    readout: OrdersReadout,
    layout: OrderLayout,
    theme: Theme,
) -> None:
    """The title, the purse, and between them what the plan brings, or how much may be planned."""
    purse = theme.write(
        surface,
        readout.purse,
        (rect.right - theme.px(16), rect.top + theme.px(23)),
        role="small",
        bold=True,
        color=theme.gold,
        anchor="midright",
        max_width=round(rect.width * 0.6),
    )
    about = readout.subtitle if layout.plan is None else ""
    draw_panel_heading(
        surface, rect, readout.title, about, theme, right_limit=purse.left - theme.px(10)
    )
    if layout.plan is not None and readout.plan is not None:
        tone = readout.plan.tone
        colour = theme.ink if tone is Tone.NEUTRAL else tone_colour(tone, theme)
        at = layout.plan.topleft
        theme.write(surface, layout.plan_words, at, role="small", bold=True, color=colour)


def _draw_tabs(
    surface: pygame.Surface,
    readout: OrdersReadout,
    layout: OrderLayout,
    theme: Theme,
    tab: int,
    *,
    accent: Colour,
) -> None:
    for at, (group, place) in enumerate(zip(readout.groups, layout.tabs, strict=True)):
        pill(surface, place, accent if at == tab else theme.panel_raised)
        given = any(c.slot >= 0 for card in group.cards for c in card.choices)
        colour = theme.background if at == tab else theme.ink
        dim = theme.background.lerp(accent, 0.1) if at == tab else theme.ink_faint
        number = theme.write(
            surface,
            str(at + 1),
            (place.left + theme.px(9), place.centery),
            role="tiny",
            color=dim,
            anchor="midleft",
        )
        left = number.right + theme.px(5)
        room = place.right - left - theme.px(6)
        label = theme.write(
            surface,
            group.label,
            (left, place.centery),
            role="small",
            bold=True,
            color=colour,
            anchor="midleft",
            max_width=room,
        )
        if given:
            mark = (min(label.right + theme.px(7), place.right - theme.px(6)), place.centery)
            disc(surface, mark, theme.px(3), theme.background if at == tab else theme.gold)
    for button, way in ((layout.page_back, "left"), (layout.page_on, "right")):
        if button is not None:
            pill(surface, button, theme.panel_raised)
            chevron(surface, button.inflate(-theme.px(12), -theme.px(12)), theme.ink, way)


def _draw_forecast(
    surface: pygame.Surface,
    layout: OrderLayout,
    readout: OrdersReadout,
    choice: Choice | None,
    theme: Theme,
    *,
    leads: Sequence[str],
) -> None:
    """What the order in focus costs and would change, or why it cannot be given."""
    px, rect = theme.px, layout.forecast
    rounded(surface, rect, px(7), theme.panel_sunken)
    inner = rect.inflate(-px(20), -px(12) if rect.height >= px(LOW) else -px(6))
    if choice is None and leads:
        draw_leads(surface, rect, leads, theme)
        return
    if choice is None:
        _draw_rest(surface, rect, layout.lanes, readout, theme)
        return
    cost = theme.write(
        surface,
        choice.cost,
        inner.topright,
        role="tiny",
        bold=True,
        color=theme.gold,
        anchor="topright",
        max_width=inner.width // 2,
    )
    name = theme.write(
        surface,
        choice.name,
        inner.topleft,
        role="small",
        bold=True,
        max_width=cost.left - inner.left - px(10),
    )
    top = inner.top + theme.line_height("small") + px(3)
    room = pygame.Rect(inner.left, top, inner.width, inner.bottom - top)
    if choice.reason:
        sign = pygame.Rect(0, 0, px(11), px(11))
        sign.topleft = (room.left, room.top + px(1))
        cross(surface, sign, theme.alarm)
        text = pygame.Rect(sign.right + px(6), room.top, room.width - px(17), room.height)
        theme.write_block(surface, choice.reason, text, role="tiny", line_gap=1)
        return
    left = name.right + px(10)
    theme.write(
        surface,
        readout.held_note,
        (left, inner.top + px(1)),
        role="tiny",
        color=theme.ink_faint,
        max_width=max(0, cost.left - left - px(10)),
    )
    _draw_effects(surface, room, choice, theme)


def _draw_effects(surface: pygame.Surface, room: pygame.Rect, choice: Choice, theme: Theme) -> None:
    """The forecast in columns: the rival holding still, and the range over its replies.

    The quarter's points come first, with what is most telling besides, then the year's points. Each
    column is as wide as its words; what does not fit whole is left out, the least telling, and how
    many of these there are is told.
    """
    px = theme.px
    if not choice.effects and not choice.later:
        theme.write_block(surface, choice.note, room, role="tiny", color=theme.ink_soft, line_gap=1)
        return
    told = _in_order(choice)
    shown, gap = _that_fit([effect_width(each, theme) for each in told], room.width, theme)
    left = room.left
    for effect in told[:shown]:
        width = min(effect_width(effect, theme), room.right - left)
        place = pygame.Rect(left, room.top, width, room.height)
        draw_effect(surface, place, effect, theme, held=True)
        left = place.right + gap
    if shown < len(told):
        at = (room.right, room.top + theme.line_height("tiny") + px(1))
        theme.write(
            surface,
            f"+{len(told) - shown}",
            at,
            role="small",
            color=theme.ink_soft,
            anchor="topright",
        )


def _in_order(choice: Choice) -> list[Effect]:
    """The forecast, the first to be shown first."""
    soon, later = (
        sorted(effects, key=lambda effect: not effect.is_points)
        for effects in (choice.effects, choice.later)
    )
    first = sum(effect.is_points for effect in soon) + 1
    year = sum(effect.is_points for effect in later)
    return [*soon[:first], *later[:year], *soon[first:], *later[year:]]


def _that_fit(widths: Sequence[int], room: int, theme: Theme) -> tuple[int, int]:
    """How many columns fit whole, at least one, and the gap between them [px].

    Where not all do, room is left for how many are missing.
    """
    wide, narrow = theme.px(16), theme.px(11)
    more = theme.measure("+9", role="small")[0]
    for gap in (wide, narrow):
        if sum(widths) + gap * (len(widths) - 1) <= room:
            return len(widths), gap
    shown = len(widths) - 1
    while shown > 1 and sum(widths[:shown]) + narrow * shown + more > room:
        shown -= 1
    return max(1, shown), narrow


def _draw_slot(
    surface: pygame.Surface, rect: pygame.Rect, slot: Slot, theme: Theme, accent: Colour
) -> None:
    px = theme.px
    if slot.action < 0:
        rounded(
            surface, rect, px(7), theme.panel_sunken, border=theme.line, border_width=max(1, px(1))
        )
        theme.write(
            surface,
            f"{slot.number}  {slot.name}",
            rect.center,
            role="small",
            color=theme.ink_soft,
            anchor="center",
            max_width=rect.width - px(16),
        )
        return
    rounded(surface, rect, px(7), theme.panel_sunken, border=accent, border_width=max(2, px(2)))
    size = px(12)
    sign = pygame.Rect(0, 0, size, size)
    sign.midright = (rect.right - px(12), rect.centery)
    cross(surface, sign, theme.ink_soft)
    room = sign.left - rect.left - px(20)
    middle = rect.centery
    title = f"{slot.number}  {slot.name}"
    role = largest_role(theme, title, room, ("small", "tiny"), bold=True)
    if theme.measure(title, role=role, bold=True)[0] > room:
        # The whole name matters more than its cost, which the purse has already paid.
        words = pygame.Rect(
            rect.left + px(12),
            0,
            room,
            theme.block_height(title, room, role="tiny", line_gap=0, bold=True),
        )
        words.centery = middle
        theme.write_block(surface, title, words, role="tiny", line_gap=0, bold=True)
        return
    theme.write(
        surface,
        title,
        (rect.left + px(12), middle),
        role=role,
        bold=True,
        anchor="bottomleft",
        max_width=room,
    )
    theme.write(
        surface,
        slot.cost,
        (rect.left + px(12), middle + px(3)),
        role="tiny",
        color=theme.ink_soft,
        max_width=room,
    )


def _draw_commit(
    surface: pygame.Surface,
    rect: pygame.Rect,
    readout: OrdersReadout,
    theme: Theme,
    accent: Colour,
) -> None:
    rounded(surface, rect, theme.px(7), accent)
    theme.write(
        surface,
        readout.commit,
        (rect.centerx, rect.centery + theme.px(1)),
        bold=True,
        color=theme.background,
        anchor="midbottom",
        max_width=rect.width - theme.px(10),
    )
    theme.write(
        surface,
        readout.commit_note,
        (rect.centerx, rect.centery + theme.px(3)),
        role="tiny",
        color=theme.background,
        anchor="midtop",
        max_width=rect.width - theme.px(10),
    )


def _draw_rest(
    surface: pygame.Surface,
    rect: pygame.Rect,
    lanes: Sequence[pygame.Rect],
    readout: OrdersReadout,
    theme: Theme,
) -> None:
    """While no order has the focus: the crossing of the Pacific, and what a glance would tell."""
    sea, words = place_strait(rect, readout.forecast_hint, theme)
    theme.write_block(
        surface, readout.forecast_hint, words, role="tiny", color=theme.ink_faint, line_gap=1
    )
    if lanes:
        draw_strait(surface, sea, lanes, readout.strait, theme)
        return
    theme.write(
        surface,
        readout.forecast_title,
        sea.topleft,
        role="small",
        bold=True,
        color=theme.ink_soft,
        max_width=sea.width,
    )
