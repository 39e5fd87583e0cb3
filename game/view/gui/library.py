"""The adapter to pygame_gui, and the only module that imports it.

It gives the library our colours and fonts at our scale, and adds what it lacks: line breaks
between Chinese and Japanese characters, scrolling by keys, and a place in the focus ring. Its
manager is made once per theme and window size; importing and making it takes 0.2 s, so the menu
does without.
"""

from __future__ import annotations

import html
import warnings
from collections.abc import Callable
from typing import Any

import pygame
import pygame_gui
from pygame_gui.core.text import html_parser
from pygame_gui.core.text.line_break_layout_rect import LineBreakLayoutRect
from pygame_gui.core.text.text_line_chunk import TextLineChunkFTFont
from pygame_gui.elements import UITextBox, UITextEntryLine

from game.view import keys
from game.view.focus import FocusRing
from game.view.gui.control import Control
from game.view.shapes import focus_ring, rounded
from game.view.theme import Colour, Theme, font_path, line_breaks

__all__ = ["Entry", "Library", "TextBox"]

BLINK_SECONDS = 0.4
SCROLL_LINES = 3
PAGE_GAP = 8
"""Between a page's text and its scroll bar; the page reaches out so far on both sides."""
REPEAT_MS = (350, 45)
"""How long a key is held before it repeats, and how fast it does [ms]."""


def _split_points(chunk: TextLineChunkFTFont) -> list[int]:
    """Where a line may end inside ``chunk``, by the rules of its language."""
    text = chunk.text
    if chunk.__dict__.get("_points_of") != text:
        chunk.__dict__["_points_of"] = text
        chunk.__dict__["_points"] = line_breaks(text)
    points: list[int] = chunk.__dict__["_points"]
    return points


# The library finds break points by looking for spaces, in five places of one class. A property on
# the class answers them all; what it assigns is ignored.
_points_by_language = property(_split_points, lambda chunk, points: None)
setattr(TextLineChunkFTFont, "split_points", _points_by_language)  # noqa: B010


class _ThinBreak(LineBreakLayoutRect):
    """A line break without width.

    The library's own one, a space wide, makes an empty line of itself where the text before it
    just fills its line.
    """

    def __init__(self, dimensions: tuple[int, int], font: Any) -> None:
        super().__init__((0, dimensions[1]), font)


setattr(html_parser, "LineBreakLayoutRect", _ThinBreak)  # noqa: B010


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
            self.manager.preload_fonts(
                [
                    {"name": "game", "point_size": reading_size(theme), "style": "bold"},
                    {"name": "game", "point_size": theme.sizes["heading"], "style": "bold"},
                ]
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


def reading_size(theme: Theme) -> int:
    """Letters of a page to read are a little larger than those of a control [px]."""
    return round(1.08 * theme.sizes["body"])


def _dress(theme: Theme) -> dict[str, Any]:
    """Our colours, fonts and spacing in the library's own words."""

    def code(colour: Colour) -> str:
        return f"#{colour.r:02x}{colour.g:02x}{colour.b:02x}{colour.a:02x}"

    font = {
        "name": "game",
        "size": str(reading_size(theme)),
        "regular_path": str(font_path(theme.language, False)),
        "bold_path": str(font_path(theme.language, True)),
        "italic_path": str(font_path(theme.language, False)),
        "bold_italic_path": str(font_path(theme.language, True)),
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
        "text_box": {
            "font": font,
            "colours": {"dark_bg": "#00000000", "selected_bg": code(theme.us_dim)},
            "misc": {
                **plain,
                "padding": f"{theme.px(PAGE_GAP)},{theme.px(4)}",
                "line_spacing": "1.2",
            },
        },
        "text_entry_line": {
            "font": font,
            "colours": {"dark_bg": "#00000000", "selected_bg": code(theme.us_dim)},
            "misc": {**plain, "padding": f"{theme.px(12)},{theme.px(4)}"},
        },
        "vertical_scroll_bar": {"misc": {**plain, "enable_arrow_buttons": "0"}},
        "vertical_scroll_bar.#sliding_button": {
            "misc": plain,
            "colours": {"normal_bg": code(theme.ink_faint), "hovered_bg": code(theme.ink_soft)},
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
    ) -> None:
        super().__init__(rect, label)
        self._library = library
        self._on_change = on_change
        self._blink = 0.0
        self._focused = False
        self.line = UITextEntryLine(
            rect, library.manager, initial_text=text, placeholder_text=placeholder
        )
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
        _repeat_keys(focused)
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
        rounded(surface, self.rect, theme.px(8), theme.panel_sunken, edge)
        if ring.is_focused(self):
            focus_ring(surface, self.rect, theme, theme.px(8))


class TextBox(Control):
    """A page of text with headings and bold words, scrolled by wheel, bar and keys."""

    def __init__(self, library: Library, rect: pygame.Rect, label: str, markup: str) -> None:
        super().__init__(rect, label)
        self._library = library
        px = library.theme.px
        self.box = UITextBox(
            _in_html(markup, library.theme),
            rect.inflate(2 * px(PAGE_GAP), 0),
            library.manager,
            allow_split_dashes=False,
            should_html_unescape_input_text=False,
        )
        if self.scrolls:  # the theme has no say in the width of a text box's bar
            self.box.scroll_bar_width = px(8)
            self.box.rebuild()

    @property
    def scrolls(self) -> bool:
        """Whether there is more text than fits."""
        return self.box.scroll_bar is not None

    @property
    def enabled(self) -> bool:
        """Reached by Tab only when there is something to scroll."""
        return self.scrolls

    @enabled.setter
    def enabled(self, enabled: bool) -> None:
        raise AttributeError("a text box is reached when it scrolls")

    def set_focus(self, focused: bool) -> None:
        """Let a key that is held down scroll on."""
        _repeat_keys(focused)

    def take(self, event: pygame.event.Event) -> bool:
        """Scroll by the arrows, the page keys, Home, End and the wheel."""
        bar = self.box.scroll_bar
        if bar is None:
            return False
        line = 1.3 * reading_size(self._library.theme) / max(1.0, bar.scrollable_height)
        seen = self.rect.height / bar.scrollable_height
        if event.type == pygame.MOUSEWHEEL:
            return self._scroll(-event.y * SCROLL_LINES * line)
        if event.type != pygame.KEYDOWN:
            return False
        steps = {
            keys.UP: -SCROLL_LINES * line,
            keys.DOWN: SCROLL_LINES * line,
            keys.PAGE_UP: -0.9 * seen,
            keys.PAGE_DOWN: 0.9 * seen,
            keys.SPACE: 0.9 * seen,
            keys.HOME: -9.0,
            keys.END: 9.0,
        }
        return event.key in steps and self._scroll(steps[event.key])

    def _scroll(self, share: float) -> bool:
        """Move by a share of the whole text; False at the end, so that the focus can leave."""
        bar = self.box.scroll_bar
        if bar is None:
            return False
        before = bar.start_percentage
        most = 1.0 - bar.visible_percentage
        bar.set_scroll_from_start_percentage(min(most, max(0.0, before + share)))
        bar.has_moved_recently = True
        return bool(bar.start_percentage != before)

    def draw(self, surface: pygame.Surface, theme: Theme, ring: FocusRing) -> None:
        """Draw the focus; the library draws the text."""
        if ring.is_focused(self):
            focus_ring(surface, self.rect, theme, theme.px(8))


def _repeat_keys(repeated: bool) -> None:
    """Repeat a key that is held down; elsewhere a long Enter would press twice."""
    if repeated:
        pygame.key.set_repeat(*REPEAT_MS)
    else:
        pygame.key.set_repeat()


def _in_html(markup: str, theme: Theme) -> str:
    """Our small markup as the library's: ``# heading``, ``__bold__``, an empty line between."""
    lines = []
    for line in markup.strip().split("\n"):
        plain = html.escape(line.strip(), quote=False)
        if plain.startswith("# "):
            size = theme.sizes["heading"]
            lines.append(f"<font pixel_size={size}><b>{plain[2:]}</b></font>")
        else:
            lines.append(_with_bold(plain))
    return "<br>".join(lines)


def _with_bold(line: str) -> str:
    parts = line.split("__")
    return "".join(f"<b>{part}</b>" if n % 2 else part for n, part in enumerate(parts))
