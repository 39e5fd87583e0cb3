"""A button: one word or two on a rounded ground, with the key that also presses it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Literal

import pygame

from game.view.drawing.icons import draw_icon
from game.view.drawing.shapes import focus_ring, rounded
from game.view.drawing.theme import Colour, Role, Theme
from game.view.gui.control import Control
from game.view.input.focus import FocusRing

__all__ = ["Button", "ButtonKind"]

ICON: Final = 18
"""Side of the drawing before a name [design px]."""
ButtonKind = Literal["primary", "plain", "quiet", "danger"]


class Button(Control):
    """Presses by mouse, Enter, Space, or its own key.

    ``primary`` is the one thing most players do next on a screen, ``plain`` the others, ``quiet``
    a way out, ``danger`` something that cannot be undone.
    """

    def __init__(
        self,
        rect: pygame.Rect,
        label: str,
        on_press: Callable[[], None],
        *,
        kind: ButtonKind = "plain",
        key: str = "",
        enabled: bool = True,
        hint: str = "",
        align: Literal["left", "center"] = "center",
        role: Role = "body",
        accent: Colour | None = None,
        icon: str = "",
        by_enter: bool = False,
    ) -> None:
        super().__init__(rect, label, on_press, enabled=enabled, hint=hint)
        self.kind = kind
        self.key = key
        self.align = align
        self.role: Role = role
        self.accent = accent
        """The ground of a primary button, where it is not the blue of the window."""
        self.by_enter = by_enter
        """Whether its key is Enter, which is another control's while the keys have reached that."""
        self.icon = icon
        """The drawing before the name; none leaves no room for one."""

    def turn_into(self, label: str, kind: ButtonKind) -> None:
        """Lead elsewhere from now on, by the same key and at the same place."""
        self._label, self.kind = label, kind

    def draw(self, surface: pygame.Surface, theme: Theme, ring: FocusRing) -> None:
        """Draw the ground, the name and the key."""
        radius = theme.px(8)
        hovered, down = ring.is_hovered(self), ring.pressed is self
        fill, border, ink = self._colours(theme, hovered, down)
        rounded(surface, self.rect, radius, fill, border=border)
        elsewhere = self.by_enter and ring.visible and ring.focused is not self
        self._draw_label(surface, theme, ink, "" if elsewhere else self.key)
        if ring.is_focused(self):
            focus_ring(surface, self.rect, theme, radius)

    def _colours(
        self, theme: Theme, hovered: bool, down: bool
    ) -> tuple[Colour | None, Colour | None, Colour]:
        """Ground, edge and letters."""
        if not self.enabled:
            return theme.panel, theme.line, theme.ink_faint
        if self.kind == "primary":
            ground = (self.accent or theme.us).lerp(theme.ink, 0.25 if hovered else 0.0)
            return ground.lerp(theme.background, 0.15 if down else 0.0), None, theme.background
        if self.kind == "danger":
            ground = theme.panel_raised.lerp(theme.alarm, 0.25 if hovered else 0.08)
            return ground, theme.alarm, theme.ink
        if self.kind == "quiet":
            return (
                (theme.panel_raised if hovered else None),
                None,
                (theme.ink if hovered else theme.ink_soft),
            )
        ground = theme.panel_raised.lerp(theme.us_dim, 0.55 if hovered else 0.0)
        return ground.lerp(theme.background, 0.3 if down else 0.0), theme.line, theme.ink

    def _draw_label(self, surface: pygame.Surface, theme: Theme, ink: Colour, key: str) -> None:
        pad = theme.px(14)
        room = self.rect.width - 2 * pad
        bold = self.kind == "primary"
        if key:
            room -= self._draw_key(surface, theme, ink) + theme.px(8)
        left = self.rect.left + pad
        if self.icon:
            sign = pygame.Rect(left, 0, theme.px(ICON), theme.px(ICON))
            sign.centery = self.rect.centery
            draw_icon(surface, sign, self.icon, ink)
            left += theme.px(ICON + 12)
            room -= theme.px(ICON + 12)
        if self.align == "left" or self.key or self.icon:
            pos, anchor = (left, self.rect.centery), "midleft"
        else:
            pos, anchor, room = self.rect.center, "center", self.rect.width - theme.px(12)
        role = self.role
        if role == "body" and theme.measure(self.label, role=role, bold=bold)[0] > room:
            role = "small"  # rather than cut, where the small letters have been enlarged
        theme.write(
            surface, self.label, pos, role=role, bold=bold, color=ink, anchor=anchor, max_width=room
        )

    def _draw_key(self, surface: pygame.Surface, theme: Theme, ink: Colour) -> int:
        """The key in a small frame at the right end; returns its width [px]."""
        width, height = theme.measure(self.key, role="tiny")
        cap = pygame.Rect(
            0, 0, max(width + theme.px(10), height + theme.px(4)), height + theme.px(4)
        )
        cap.midright = (self.rect.right - theme.px(12), self.rect.centery)
        filled = self.kind == "primary" and self.enabled
        ground = (self.accent or theme.us) if filled else theme.panel_raised
        faint = ink.lerp(ground, 0.1) if self.enabled else ink
        rounded(surface, cap, theme.px(4), None, border=ink.lerp(ground, 0.65))
        theme.write(surface, self.key, cap.center, role="tiny", color=faint, anchor="center")
        return cap.width
