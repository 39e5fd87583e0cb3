"""An order as a card: what it is, how the thing stands now, what it costs and what it would do."""

import pygame

from game.readouts.orders.orders import Choice, OrderCard
from game.readouts.words.icons import icon_of_gate
from game.readouts.words.signs import Effect, Lock
from game.view.board.order_layout import (
    SIGN,
    PlacedCard,
    card_room,
    has_price_beside,
    title_height,
)
from game.view.drawing.change_mark import tone_colour
from game.view.drawing.fitting import largest_role
from game.view.drawing.icons import draw_icon
from game.view.drawing.shapes import rounded
from game.view.drawing.signs import cross, tick
from game.view.drawing.theme import Colour, Theme

__all__ = ["draw_effect", "draw_order_card", "effect_width"]


def draw_order_card(
    surface: pygame.Surface,
    placed: PlacedCard,
    theme: Theme,
    accent: Colour,
    hot: int | None = None,
) -> None:
    """Draw a card; ``hot`` is the order under the mouse or the keyboard, if it is one of its."""
    card, rect = placed.card, placed.rect
    px = theme.px
    single = None if card.is_ladder else card.choices[0]
    chosen = any(choice.slot >= 0 for choice in card.choices)
    dead = all(not c.can_be_given and c.slot < 0 for c in card.choices)
    fill = theme.panel_raised
    if single is not None and single.action == hot:
        fill = fill.lerp(theme.ink, 0.07)
    if dead:
        fill = theme.panel.lerp(theme.panel_raised, 0.5)
    border = accent if chosen else None
    rounded(surface, rect, px(7), fill, border=border, border_width=max(2, px(2)))
    inner = rect.inflate(-px(14), -px(10) if rect.height >= px(42) else -px(5))
    line = theme.line_height("small")
    ink = theme.ink_faint if dead else theme.ink
    right = inner.right
    if single is not None and single.slot >= 0:
        right = _draw_tick(surface, (right, inner.top), theme, accent)
    if card.tells:
        _draw_telling(surface, card_room(rect, theme), card, theme, ink, right=right)
        return
    need = theme.measure(card.title, role="small", bold=True)[0] + px(6)
    left = _draw_signs(surface, inner, card, theme, dead, limit=right - need)
    price = _price_of(card)
    if price and need + theme.measure(price, role="small", bold=True)[0] <= right - left:
        at = (right, inner.top)
        gold = theme.ink_faint if dead else theme.gold
        right = theme.write(
            surface, price, at, role="small", bold=True, color=gold, anchor="topright"
        ).left
    place = pygame.Rect(left, inner.top, right - left - px(4), line)
    if single is not None and _is_too_long(card.title, place.width, theme):
        place.height = inner.height
        theme.write_block(surface, card.title, place, role="tiny", color=ink, line_gap=0, bold=True)
        return
    role = largest_role(theme, card.title, place.width, ("small", "tiny"), bold=True)
    at = (left, inner.top + line // 2)
    theme.write(
        surface,
        card.title,
        at,
        role=role,
        bold=True,
        color=ink,
        anchor="midleft",
        max_width=place.width,
    )
    if card.is_ladder:
        if placed.large:
            _draw_note(surface, inner, inner.top + line + px(2), card.note, theme)
        for choice, place in zip(card.choices, placed.choices, strict=True):
            _draw_choice(surface, place, choice, theme, accent, hot=choice.action == hot)
        return
    _draw_single(surface, inner, placed, card.choices[0], theme)


def _draw_telling(
    surface: pygame.Surface,
    inner: pygame.Rect,
    card: OrderCard,
    theme: Theme,
    ink: Colour,
    *,
    right: int,
) -> None:
    """Name and price, what it does in a sentence, and in a last line what would change.

    Where the price has no room beside the name it stands in the last line.
    """
    px, choice = theme.px, card.choices[0]
    dead = bool(choice.reason) or choice.current
    head = title_height(card, inner.width, theme)
    foot = pygame.Rect(inner.left, 0, inner.width, theme.line_height("tiny"))
    foot.bottom = inner.bottom
    gold = theme.ink_faint if dead else theme.gold
    beside = has_price_beside(card, inner.width, theme)
    middle = inner.top + theme.line_height("small") // 2
    at = (right - px(4), middle) if beside else foot.midright
    price = theme.write(
        surface, choice.price, at, role="tiny", bold=True, color=gold, anchor="midright"
    )
    if beside:
        right = price.left - px(4)
    else:
        foot.width = price.left - px(8) - foot.left
    sign = pygame.Rect(inner.left, 0, px(SIGN), px(SIGN))
    sign.centery = middle
    draw_icon(surface, sign, card.icon, theme.ink_faint if dead else theme.ink_soft)
    place = pygame.Rect(sign.right + px(6), inner.top, right - sign.right - px(6), head)
    role = largest_role(theme, card.title, place.width, ("small", "tiny"), bold=True)
    if theme.measure(card.title, role=role, bold=True)[0] <= place.width:
        theme.write(
            surface,
            card.title,
            (place.left, middle),
            role=role,
            bold=True,
            color=ink,
            anchor="midleft",
        )
    else:
        theme.write_block(surface, card.title, place, role="tiny", color=ink, line_gap=0, bold=True)
    top = inner.top + head + px(1)
    least = foot.top if not beside else inner.bottom
    high = theme.block_height(choice.note, inner.width, role="tiny", line_gap=1)
    said = choice.note if top + high <= foot.top else choice.brief
    high = theme.block_height(said, inner.width, role="tiny", line_gap=1)
    room = pygame.Rect(inner.left, top, inner.width, max(high, least - top))
    theme.write_block(
        surface,
        said,
        room,
        role="tiny",
        color=theme.ink_faint if dead else theme.ink_soft,
        line_gap=1,
    )
    if top + high > foot.top:
        return
    if dead:
        reason = choice.barred or choice.reason or card.note
        if theme.measure(reason, role="tiny")[0] <= foot.width:
            theme.write(
                surface, reason, foot.midleft, role="tiny", color=theme.ink_faint, anchor="midleft"
            )
    elif choice.effects and _inline_width(choice.effects[0], theme) <= foot.width:
        _draw_effects_inline(surface, foot, choice.effects, "", theme)


def _is_too_long(title: str, width: int, theme: Theme) -> bool:
    """Whether a name needs two lines: that of the effects, too, which the forecast repeats."""
    return theme.measure(title, role="tiny", bold=True)[0] > width


def _draw_signs(
    surface: pygame.Surface,
    inner: pygame.Rect,
    card: OrderCard,
    theme: Theme,
    dead: bool,
    *,
    limit: int,
) -> int:
    """Draw what the order is about, behind the lock of its gate; return the left of what follows.

    The lock tells what can be done: where both leave the name no room up to ``limit``, it is alone.
    Before settings that tell as much, a long name does without either.
    """
    px = theme.px
    size = px(SIGN)
    if card.is_ladder and card.gates:
        spared = (
            theme.measure(card.title, role="small", bold=True)[0]
            - theme.measure(card.title, role="tiny", bold=True)[0]
        )
        if inner.left + size + px(6) > limit + spared:
            return inner.left
    sign = pygame.Rect(inner.left, 0, size, size)
    sign.centery = inner.top + theme.line_height("small") // 2
    plain = theme.ink_faint if dead else theme.ink_soft
    if card.gates:
        lock = card.gates[0].lock
        colour = theme.gold if lock is Lock.LEVIED and not dead else plain
        draw_icon(surface, sign, icon_of_gate(lock), colour)
        if not card.icon or sign.right + px(4) + size + px(6) > limit:
            return sign.right + px(6)
        sign.left = sign.right + px(4)
    draw_icon(surface, sign, card.icon, plain)
    return sign.right + px(6)


def _price_of(card: OrderCard) -> str:
    """The price on a card, where all of its choices cost the same."""
    prices = {choice.price for choice in card.choices if choice.price}
    return prices.pop() if len(prices) == 1 else ""


def _draw_tick(
    surface: pygame.Surface, topright: tuple[int, int], theme: Theme, accent: Colour
) -> int:
    """A tick: the order is in a slot."""
    size = theme.px(12)
    sign = pygame.Rect(0, 0, size, size)
    sign.topright = (topright[0] - theme.px(6), topright[1] + theme.px(1))
    tick(surface, sign, accent)
    return sign.left - theme.px(6)


def _draw_note(
    surface: pygame.Surface, inner: pygame.Rect, top: int, note: str, theme: Theme
) -> None:
    theme.write(
        surface, note, (inner.left, top), role="tiny", color=theme.ink_soft, max_width=inner.width
    )


def _draw_single(
    surface: pygame.Surface,
    inner: pygame.Rect,
    placed: PlacedCard,
    choice: Choice,
    theme: Theme,
) -> None:
    """Why it cannot be given; or how things stand and what would change."""
    px = theme.px
    top = inner.top + theme.line_height("small") + px(3)
    if choice.reason or choice.current:
        text = choice.barred or choice.reason or placed.card.note
        room = pygame.Rect(inner.left, top, inner.width, inner.bottom - top)
        if room.height < theme.line_height("tiny"):
            _draw_note(surface, inner, inner.bottom - theme.line_height("tiny"), text, theme)
        else:
            theme.write_block(surface, text, room, role="tiny", color=theme.ink_soft, line_gap=1)
        return
    if not placed.large:
        _draw_effects_inline(surface, inner, choice.effects, placed.card.note, theme)
        return
    _draw_note(surface, inner, top, placed.card.note, theme)
    columns = 3
    width = inner.width // columns
    for at, effect in enumerate(choice.effects[:columns]):
        place = pygame.Rect(inner.left + at * width, 0, width - px(6), 0)
        place.height = theme.line_height("tiny") + theme.line_height("small") + px(1)
        place.bottom = inner.bottom + px(2)
        draw_effect(surface, place, effect, theme)


def effect_width(effect: Effect, theme: Theme) -> int:
    """Return the width that an effect takes with its held figure and its range [px]."""
    figure = theme.measure(effect.held_text, role="small", bold=True)[0]
    if effect.text != effect.held_text:
        figure += theme.px(5) + theme.measure(effect.text, role="tiny")[0]
    return max(figure, theme.measure(effect.label, role="tiny")[0])


def draw_effect(
    surface: pygame.Surface,
    rect: pygame.Rect,
    effect: Effect,
    theme: Theme,
    *,
    held: bool = False,
) -> None:
    """Draw a meter's name over what would happen to it.

    With ``held`` the figure for a rival that holds still stands first, the range after it.
    """
    theme.write(
        surface, effect.label, rect.topleft, role="tiny", color=theme.ink_soft, max_width=rect.width
    )
    colour = theme.ink if effect.tone.value == "neutral" else tone_colour(effect.tone, theme)
    top = rect.top + theme.line_height("tiny") + theme.px(1)
    text = effect.held_text if held else effect.text
    figure = theme.write(
        surface, text, (rect.left, top), role="small", bold=True, color=colour, max_width=rect.width
    )
    if held and effect.text != effect.held_text:
        left = figure.right + theme.px(5)
        theme.write(
            surface,
            effect.text,
            (left, figure.centery),
            role="tiny",
            color=theme.ink_soft,
            anchor="midleft",
            max_width=max(0, rect.right - left),
        )


def _draw_effects_inline(
    surface: pygame.Surface,
    inner: pygame.Rect,
    effects: tuple[Effect, ...],
    note: str,
    theme: Theme,
) -> None:
    """On a small card: the main effects in one line, as many as fit whole."""
    middle = inner.bottom - theme.line_height("tiny") // 2
    if not effects:
        _draw_note(surface, inner, inner.bottom - theme.line_height("tiny"), note, theme)
        return
    whole = [each for each in effects if _inline_width(each, theme) <= inner.width]
    left = inner.left
    for effect in whole or effects:
        if left > inner.left and left + _inline_width(effect, theme) > inner.right:
            break
        value = theme.measure(effect.text, role="tiny", bold=True)[0]
        label = theme.write(
            surface,
            effect.label,
            (left, middle),
            role="tiny",
            color=theme.ink_soft,
            anchor="midleft",
            max_width=max(0, inner.right - left - value - theme.px(4)),
        )
        number = theme.write(
            surface,
            effect.text,
            (label.right + theme.px(4), middle),
            role="tiny",
            bold=True,
            color=theme.ink if effect.tone.value == "neutral" else tone_colour(effect.tone, theme),
            anchor="midleft",
        )
        left = number.right + theme.px(9)


def _inline_width(effect: Effect, theme: Theme) -> int:
    """The width of a meter's name with what would happen to it, in one line [px]."""
    name, value = (
        theme.measure(text, role="tiny", bold=bold)[0]
        for text, bold in ((effect.label, False), (effect.text, True))
    )
    return name + theme.px(4) + value


def _draw_choice(
    surface: pygame.Surface,
    rect: pygame.Rect,
    choice: Choice,
    theme: Theme,
    accent: Colour,
    *,
    hot: bool,
) -> None:
    """One setting: as it is now (underlined), chosen (filled), free, or barred (crossed)."""
    px = theme.px
    radius = min(px(6), rect.height // 2)
    if choice.slot >= 0:
        rounded(surface, rect, radius, accent)
        colour = theme.background
    elif choice.current:
        rounded(surface, rect, radius, theme.gold_dim)
        colour = theme.gold
    else:
        ground = theme.track.lerp(theme.ink, 0.18) if hot else theme.track.lerp(theme.ink, 0.05)
        rounded(surface, rect, radius, theme.panel if choice.reason else ground)
        colour = theme.ink_faint if choice.reason else theme.ink
    if (
        theme.measure(choice.label, role="tiny", bold=True)[0] > rect.width
        and choice.lock is not None
    ):
        sign = pygame.Rect(0, 0, px(12), px(12))
        sign.center = rect.center
        draw_icon(surface, sign, icon_of_gate(choice.lock), colour)
        text = sign
    else:
        text = theme.write(
            surface,
            choice.label,
            rect.center,
            role="tiny",
            bold=True,
            color=colour,
            anchor="center",
            max_width=rect.width,
        )
    if choice.current:
        surface.fill(theme.gold, (text.left, text.bottom - 1, text.width, max(1, px(1))))
    elif choice.reason and choice.slot < 0:
        y = text.centery + 1
        surface.fill(theme.ink_faint, (text.left - px(2), y, text.width + px(4), max(1, px(1))))
    if choice.slot >= 0 and rect.width > text.width + px(26):
        size = px(9)
        sign = pygame.Rect(0, 0, size, size)
        sign.midright = (rect.right - px(4), rect.centery)
        cross(surface, sign, theme.background)
