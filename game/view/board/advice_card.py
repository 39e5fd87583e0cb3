"""Advice on cards: a voice of the circle with its argument, an option with its figures."""

from __future__ import annotations

from collections.abc import Callable

import pygame

from game.readouts.orders.advice import OptionRow, Voice
from game.view.drawing.shapes import bar, disc, focus_ring, rounded
from game.view.drawing.signs import tick
from game.view.drawing.theme import Colour, Role, Theme
from game.view.gui import Control
from game.view.input.focus import FocusRing

__all__ = ["OptionCard", "VoiceCard"]

PAD = 10
BADGE = 11
LOW = 84
"""A lower card leaves less free above and under its words [design px]."""


class _AdviceCard(Control):
    """A card that takes its advice over when it is pressed."""

    def __init__(
        self,
        rect: pygame.Rect,
        label: str,
        on_press: Callable[[], None],
        *,
        digit: int,
        accent: Colour,
        in_slots: str,
    ) -> None:
        super().__init__(rect, label, on_press)
        self.digit = digit
        self.accent = accent
        self.in_slots = in_slots
        """The words for advice that is in the slots already; empty where it is not."""

    def draw(self, surface: pygame.Surface, theme: Theme, ring: FocusRing) -> None:
        """Draw the ground, the number of the key, and what the card says."""
        px = theme.px
        hovered = ring.is_hovered(self)
        ground = theme.panel_raised.lerp(theme.ink, 0.07 if hovered else 0.0)
        edge = self.accent if self.in_slots else theme.line
        rounded(
            surface,
            self.rect,
            px(8),
            ground,
            border=edge,
            border_width=px(2) if self.in_slots else 1,
        )
        badge = (self.rect.left + px(PAD + BADGE), self.rect.top + px(PAD + BADGE - 2))
        disc(surface, badge, px(BADGE), theme.panel_sunken)
        theme.write(
            surface,
            str(self.digit),
            badge,
            role="small",
            bold=True,
            color=self.accent,
            anchor="center",
        )
        self.draw_words(surface, self.words_room(theme), theme)
        if ring.is_focused(self):
            focus_ring(surface, self.rect, theme, px(8))

    def words_room(self, theme: Theme) -> pygame.Rect:
        """Return where the card says what it says: right of the number of its key."""
        px = theme.px
        left = self.rect.left + px(PAD + BADGE) + px(BADGE + 9)
        edge = px(PAD - 3 if self.rect.height >= px(LOW) else PAD - 6)
        top = self.rect.top + edge
        room = pygame.Rect(left, top, self.rect.right - px(PAD) - left, 0)
        room.height = self.rect.bottom - edge - top
        return room

    def draw_words(self, surface: pygame.Surface, room: pygame.Rect, theme: Theme) -> None:
        """Draw what the card says; override."""
        raise NotImplementedError

    def draw_mark(self, surface: pygame.Surface, topright: tuple[int, int], theme: Theme) -> int:
        """Say at the right that the advice is in the slots; return where that begins."""
        if not self.in_slots:
            return topright[0]
        words = theme.write(
            surface, self.in_slots, topright, role="tiny", color=theme.ink_soft, anchor="topright"
        )
        sign = pygame.Rect(0, 0, theme.px(11), theme.px(11))
        sign.midright = (words.left - theme.px(5), words.centery)
        tick(surface, sign, self.accent)
        return sign.left - theme.px(8)


def _orders_role(orders: str, width: int, theme: Theme) -> Role | None:
    """The largest size at which orders stand on one line, or None if they need two."""
    roles: tuple[Role, ...] = ("body", "small", "tiny")
    fitting = (role for role in roles if theme.measure(orders, role=role, bold=True)[0] <= width)
    return next(fitting, None)


def _orders_height(orders: str, width: int, theme: Theme) -> int:
    """How high `_write_orders` writes them."""
    if _orders_role(orders, width, theme):
        return theme.line_height("body")
    return theme.block_height(orders, width, role="tiny", line_gap=0, bold=True)


def _write_orders(
    surface: pygame.Surface, orders: str, place: pygame.Rect, theme: Theme, colour: Colour
) -> int:
    """Write the orders on one line, smaller or on two where they are long; return the height."""
    role = _orders_role(orders, place.width, theme)
    if role:
        theme.write(surface, orders, place.topleft, role=role, bold=True, color=colour)
        return theme.line_height("body")
    two = pygame.Rect(place.left, place.top, place.width, 2 * theme.line_height("tiny"))
    return theme.write_block(surface, orders, two, role="tiny", color=colour, line_gap=0, bold=True)


class VoiceCard(_AdviceCard):
    """One of the circle: name, orders, argument."""

    def __init__(
        self,
        rect: pygame.Rect,
        voice: Voice,
        on_press: Callable[[], None],
        *,
        digit: int,
        accent: Colour,
        in_slots: str = "",
    ) -> None:
        super().__init__(
            rect,
            f"{voice.name}: {voice.orders_text}",
            on_press,
            digit=digit,
            accent=accent,
            in_slots=in_slots,
        )
        self._voice = voice
        self.role: Role = "body"
        """Size of the letters of the argument: the same for the whole circle."""

    def has_room(self, theme: Theme) -> bool:
        """Tell whether the argument has room at the usual size."""
        room = self.words_room(theme)
        left = room.height - theme.line_height("small") - theme.px(3)
        left -= _orders_height(self._voice.orders_text, room.width, theme)
        return theme.block_height(self._voice.says, room.width, line_gap=1) <= left

    def draw_words(self, surface: pygame.Surface, room: pygame.Rect, theme: Theme) -> None:
        """Draw who speaks, what they would order, and why."""
        voice = self._voice
        right = self.draw_mark(surface, (room.right, room.top + theme.px(2)), theme)
        width = right - room.left
        name = theme.write(
            surface,
            voice.name,
            room.topleft,
            role="small",
            bold=True,
            color=self.accent,
            max_width=width,
        )
        if voice.joins:
            left = name.right + theme.px(8)
            theme.write(
                surface,
                voice.joins,
                (left, name.centery),
                role="tiny",
                color=theme.ink_soft,
                anchor="midleft",
                max_width=max(0, right - left),
            )
        place = room.move(0, theme.line_height("small") + theme.px(1))
        place.top += _write_orders(surface, voice.orders_text, place, theme, theme.ink) + theme.px(
            2
        )
        place.height = room.bottom - place.top
        theme.write_block(
            surface, voice.says, place, role=self.role, color=theme.ink_soft, line_gap=1
        )


class OptionCard(_AdviceCard):
    """An option of the analyst: orders, how often, expected lead, worst reply."""

    def __init__(
        self,
        rect: pygame.Rect,
        option: OptionRow,
        on_press: Callable[[], None],
        *,
        digit: int,
        accent: Colour,
        in_slots: str = "",
    ) -> None:
        super().__init__(
            rect, option.orders_text, on_press, digit=digit, accent=accent, in_slots=in_slots
        )
        self._option = option
        self.breakdown = option.made_of

    def draw_words(self, surface: pygame.Surface, room: pygame.Rect, theme: Theme) -> None:
        """Draw the orders, their share as a bar and in words, the lead, and the worst reply."""
        option, px = self._option, theme.px
        small = theme.line_height("small")
        right = self.draw_mark(surface, (room.right, room.top + px(2)), theme)
        place = pygame.Rect(room.left, room.top, right - room.left, room.height)
        top = room.top + _write_orders(surface, option.orders_text, place, theme, theme.ink) + px(3)
        theme.write(
            surface, option.lead, (room.left, top), role="small", bold=True, max_width=room.width
        )
        top += small + px(2)
        track = pygame.Rect(room.left, 0, px(64), px(6))
        track.centery = top + small // 2
        bar(surface, track, option.weight, fill=self.accent, track=theme.track)
        left = track.right + px(8)
        theme.write(
            surface,
            option.share,
            (left, top),
            role="small",
            color=theme.ink_soft,
            max_width=room.right - left,
        )
        top += small + px(2)
        rest = pygame.Rect(room.left, top, room.width, room.bottom - top)
        theme.write_block(
            surface, option.worst, rest, role="small", color=theme.ink_soft, line_gap=1
        )
