"""The screen between two people who share one: it names the side whose turn it is, no more.

It holds no table and no observation, so there is nothing on it that the other could read. It is
opened by a key of its own, which is neither the one that commits nor one that leads on: whoever
presses those once more has not yet given the screen away.
"""

from __future__ import annotations

from collections.abc import Callable

import pygame

from game.view.drawing.backdrop import paint_crossing
from game.view.drawing.shapes import rounded
from game.view.drawing.signs import side_sign
from game.view.gui import Button
from game.view.input import keys
from game.view.screens.page import MARGIN, Page
from game.view.screens.subject import Subject

__all__ = ["HandOverScreen"]


class HandOverScreen(Page):
    """Asks for the player of ``side`` by name; that side's own key or its button goes on."""

    name = "hand-over"

    def __init__(
        self,
        side: int,
        side_name: Callable[[], str],
        occasion: Callable[[], str],
        on_ready: Callable[[], None],
        *,
        on_menu: Callable[[], None] | None = None,
        subject: Subject | None = None,
    ) -> None:
        """Wait for a side.

        Args:
            side: who comes next.
            side_name: its name, asked for anew when the language changes.
            occasion: the date of the turn, which both know.
            on_ready: shows what the side is to see, instead of this screen.
            on_menu: opens the menu of the match; without it there is none.
            subject: the scenario, for the rules; nothing of what either side knows.
        """
        super().__init__()
        self._on_menu, self._subject = on_menu, subject
        self.on_controller = keys.SEATS[side]
        self.side = side
        self._tell_name = side_name
        self._tell_occasion = occasion
        self._ground: pygame.Surface | None = None
        """The water between the shores, seen by both."""
        self._painted_for: object = None
        self._on_ready = on_ready

    def build(self, size: tuple[int, int]) -> None:
        """Place one button in the middle of the lower half."""
        px = self.app.theme.px
        self.side_name, self.occasion = self._tell_name(), self._tell_occasion()
        if self._ground is None or self._painted_for != (self.app.theme, size):
            self._ground = paint_crossing(self.app.theme, size)
            self._painted_for = (self.app.theme, size)
        label = self._label
        width = max(px(280), self.app.theme.measure(label, bold=True)[0] + px(130))
        place = pygame.Rect(0, 0, min(width, size[0] - px(48)), px(52))
        place.midtop = (size[0] // 2, round(size[1] * 0.62))
        key = self.key_of(keys.SEATS[self.side])
        if self.app.controller.name:
            key = f"{key} · Y"
        colour = self.app.theme.side(self.side)
        self.add(Button(place, label, self._ready, kind="primary", key=key, accent=colour))
        if self._on_menu is not None:
            foot = self.footer(size)
            label, escape = self.app.texts("play-menu-title"), self.app.texts("view-key-escape")
            wide = self.app.theme.measure(label)[0] + px(100)
            spot = pygame.Rect(px(MARGIN), foot.top, max(px(150), wide), foot.height)
            self.add(Button(spot, label, self._on_menu, key=escape))

    def handle(self, event: pygame.event.Event) -> None:
        """Go on by the side's key, open the menu by Escape; other keys that lead on do nothing."""
        if event.type != pygame.KEYDOWN:
            super().handle(event)
        elif keys.SEATS[self.side].met(event):
            self._ready()
        elif event.key == keys.ESCAPE and self._on_menu is not None:
            self._on_menu()

    def _ready(self) -> None:
        self._on_ready()

    @property
    def _label(self) -> str:
        return self.app.texts("view-hand-over-ready", side=self.side_name)

    def studied(self) -> Subject | None:
        """Return the scenario alone: two people may be looking."""
        return self._subject

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys of the hand-over, for the help."""
        texts = self.app.texts
        told = [(self.key_of(keys.SEATS[self.side]), self._label)]
        if self._on_menu is not None:
            told.append((texts("view-key-escape"), texts("play-menu-title")))
        return told

    def draw_page(self, surface: pygame.Surface) -> None:
        """Draw the side's colour, sign and name."""
        theme, texts = self.app.theme, self.app.texts
        width, height = surface.get_size()
        if self._ground is not None:
            surface.blit(self._ground, (0, 0))
        colour = theme.side(self.side)
        band = pygame.Rect(0, round(height * 0.22), width, round(height * 0.36))
        surface.fill(theme.panel.lerp(theme.side_dim(self.side), 0.35), band)
        surface.fill(colour, (0, band.top, width, theme.px(3)))
        surface.fill(colour, (0, band.bottom - theme.px(3), width, theme.px(3)))
        sign = pygame.Rect(0, 0, theme.px(44), theme.px(44))
        tall = sign.height + theme.line_height("display") + theme.line_height("heading")
        sign.midtop = (width // 2, band.centery - (tall + theme.px(34)) // 2)
        side_sign(surface, sign, self.side, colour)
        at = (width // 2, sign.bottom + theme.px(20))
        room = width - 2 * theme.px(32)
        line = theme.write(
            surface,
            self.side_name,
            at,
            role="display",
            bold=True,
            color=colour,
            anchor="midtop",
            max_width=room,
        )
        ask = texts("view-hand-over-ask", side=self.side_name)
        below = (width // 2, line.bottom + theme.px(14))
        theme.write(surface, ask, below, role="heading", anchor="midtop", max_width=room)
        pill = pygame.Rect(
            0,
            0,
            theme.measure(self.occasion, role="heading", bold=True)[0] + theme.px(32),
            theme.px(34),
        )
        pill.midbottom = (width // 2, band.top - theme.px(20))
        rounded(surface, pill, pill.height // 2, theme.panel_raised, border=theme.line)
        theme.write(
            surface,
            self.occasion,
            pill.center,
            role="heading",
            bold=True,
            color=theme.ink_soft,
            anchor="center",
        )
