"""The adapter to pygame_gui, and the only module that imports it.

It gives the library our colours and fonts at our scale, and adds a place in the focus ring. Its
manager is made once per theme and window size; importing and making it takes 0.2 s, so the menu
does without.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import Any

import pygame
import pygame_gui
from pygame_gui.elements import UITextEntryLine

from game.language.fonts import font_file
from game.view.drawing.shapes import focus_ring, rounded
from game.view.drawing.theme import Colour, Theme
from game.view.gui.control import Control, repeat_keys
from game.view.input import keys
from game.view.input.focus import FocusRing

__all__ = ["Entry", "Library"]

BLINK_SECONDS = 0.4


class Library:
    """One manager of pygame_gui, dressed in our theme."""

    def __init__(self, theme: Theme, size: tuple[int, int]) -> None:
        self.theme = theme
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about fonts it has loaded already
            self.manager = pygame_gui.UIManager(
                size,
                _dress(theme),
                enable_live_theme_updates=False,
                starting_language=theme.language,
            )
        self._seen: tuple[object, ...] = ()

    def handle(self, event: pygame.event.Event) -> None:
        """Let the library's controls answer ``event``."""
        self.manager.process_events(event)

    def update(self, dt: float) -> bool:
        """Advance the library's controls; True if one of them now looks different."""
        self.manager.update(dt)
        seen = tuple(
            (id(sprite.image), tuple(sprite.rect or ()), sprite.visible)
            for sprite in self.manager.get_sprite_group().sprites()
        )
        changed = seen != self._seen
        self._seen = seen
        return changed

    def draw(self, surface: pygame.Surface) -> None:
        """Draw the library's controls."""
        self.manager.draw_ui(surface)

    def clear(self) -> None:
        """Remove every control, before a new layout."""
        self.manager.clear_and_reset()


def _dress(theme: Theme) -> dict[str, Any]:
    """Our colours, fonts and spacing in the library's own words."""

    def code(colour: Colour) -> str:
        return f"#{colour.r:02x}{colour.g:02x}{colour.b:02x}{colour.a:02x}"

    font = {
        "name": "game",
        "size": str(theme.sizes["reading"]),
        "regular_path": str(font_file(theme.language, False)),
        "bold_path": str(font_file(theme.language, True)),
        "italic_path": str(font_file(theme.language, False)),
        "bold_italic_path": str(font_file(theme.language, True)),
    }
    colours = {
        "normal_bg": code(theme.track),
        "hovered_bg": code(theme.ink_faint),
        "active_bg": code(theme.ink_soft),
        "selected_bg": code(theme.us_dim),
        "dark_bg": "#00000000",
        "normal_text": code(theme.ink),
        "selected_text": code(theme.ink),
        "normal_border": "#00000000",
        "selected_border": "#00000000",
        "text_cursor": code(theme.ink),
    }
    plain = {"shape": "rectangle", "border_width": "0", "shadow_width": "0"}
    return {
        "defaults": {"colours": colours, "misc": plain},
        "text_entry_line": {
            "font": font,
            "colours": {"dark_bg": "#00000000", "selected_bg": code(theme.us_dim)},
            "misc": {**plain, "padding": f"{theme.px(12)},{theme.px(4)}"},
        },
    }


class Entry(Control):
    """One line of text to type: a seed, a name."""

    takes_text = True
    """Keys that write belong to it while it has the focus."""

    def __init__(
        self,
        library: Library,
        rect: pygame.Rect,
        label: str,
        text: str,
        on_change: Callable[[str], None],
        *,
        allowed: str = "",
        limit: int = 40,
        placeholder: str = "",
        on_enter: Callable[[], None] | None = None,
    ) -> None:
        super().__init__(rect, label, on_enter)
        self._library = library
        self._on_change = on_change
        self._blink = 0.0
        self._focused = False
        self._placeholder = placeholder
        """What could be typed; the library would draw it like what is typed."""
        self.line = UITextEntryLine(rect, library.manager, initial_text=text)
        self.line.edit_position = len(text)  # one made anew in mid-word goes on at its end
        self.line.set_text_length_limit(limit)
        if allowed:
            self.line.set_allowed_characters(list(allowed))

    @property
    def text(self) -> str:
        """What has been typed."""
        return str(self.line.get_text())

    def set_focus(self, focused: bool) -> None:
        """Start or stop taking letters."""
        self._focused = focused
        self._library.manager.set_focus_set(self.line if focused else None)
        repeat_keys(focused)
        if focused:
            pygame.key.start_text_input()
            pygame.key.set_text_input_rect(self.rect)
        else:
            pygame.key.stop_text_input()

    def take(self, event: pygame.event.Event) -> bool:
        """Type; the keys that leave a line are left to the ring."""
        if event.type == pygame.KEYDOWN and event.key in (
            keys.ESCAPE,
            keys.UP,
            keys.DOWN,
            *keys.ENTER,
        ):
            return False
        if event.type == pygame.KEYDOWN and event.key in keys.FUNCTION_KEYS:
            return False
        before = self.text
        self._library.handle(event)
        if self.text != before:
            self._on_change(self.text)
        return True

    def update(self, dt: float) -> bool:
        """Blink the cursor while it has the focus."""
        self._blink = self._blink + dt if self._focused else 0.0
        if self._blink >= BLINK_SECONDS:
            self._blink = 0.0
            return True
        return False

    def draw(self, surface: pygame.Surface, theme: Theme, ring: FocusRing) -> None:
        """Draw the field around the library's letters."""
        edge = theme.us if self._focused else theme.line
        rounded(surface, self.rect, theme.px(8), theme.panel_sunken, border=edge)
        if self._placeholder and not self.text:
            theme.write(
                surface,
                self._placeholder,
                (self.rect.left + theme.px(16), self.rect.centery),
                role="small",
                color=theme.ink_faint,
                anchor="midleft",
                max_width=self.rect.width - theme.px(24),
            )
        if ring.is_focused(self):
            focus_ring(surface, self.rect, theme, theme.px(8))
