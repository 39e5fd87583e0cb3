"""A line of a sum: what it is, how much of the number it makes, and the way to its page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import pygame

from game.readouts.breakdowns.breakdown import Part
from game.readouts.words.signs import Tone
from game.view.drawing.change_mark import tone_colour
from game.view.drawing.icons import draw_icon
from game.view.drawing.shapes import focus_ring, rounded
from game.view.drawing.signs import chevron
from game.view.drawing.theme import Theme
from game.view.gui.control import Control
from game.view.input.focus import FocusRing

__all__ = ["CauseRow"]

PAD: Final = 10
GAP: Final = 4
"""Above and below the words [design px]."""
ICON: Final = 14
SPACE: Final = 8
"""Between the drawing and the name [design px]."""
WAY: Final = 9
"""Size of the sign at a row that leads on [design px]."""


class CauseRow(Control):
    """Pressed, it opens what made this part of the number; a row that leads nowhere only tells."""

    def __init__(
        self, rect: pygame.Rect, part: Part, on_press: Callable[[], None] | None = None
    ) -> None:
        super().__init__(
            rect, f"{part.label} {part.text}".strip(), on_press, enabled=on_press is not None
        )
        self.part = part

    @staticmethod
    def height(part: Part, width: int, theme: Theme) -> int:
        """Return the height that a row needs at a width [px]."""
        px = theme.px
        label = theme.block_height(part.label, _room(part, width, theme), role="small", line_gap=1)
        note = (
            theme.block_height(
                part.note, width - px(2 * PAD + ICON + SPACE), role="tiny", line_gap=1
            )
            if part.note
            else 0
        )
        return label + note + 2 * px(GAP)

    def draw(self, surface: pygame.Surface, theme: Theme, ring: FocusRing) -> None:
        """Draw the name, the amount at the right end, and under them what there is to add."""
        px, part, rect = theme.px, self.part, self.rect
        if ring.is_hovered(self) or ring.is_focused(self):
            rounded(surface, rect, px(6), theme.panel_raised)
        line = theme.line_height("small")
        top = rect.top + px(GAP)
        if self.enabled:
            sign = pygame.Rect(0, 0, px(WAY), px(WAY))
            sign.midright = (rect.right - px(PAD) + px(2), top + line // 2)
            chevron(surface, sign, theme.ink_faint, "right")
        colour = theme.ink if part.tone is Tone.NEUTRAL else tone_colour(part.tone, theme)
        at = (rect.right - px(PAD + WAY), top)
        theme.write(
            surface, part.text, at, role="small", bold=True, color=colour, anchor="topright"
        )
        if part.page:
            icon = pygame.Rect(rect.left + px(PAD), 0, px(ICON), px(ICON))
            icon.centery = top + line // 2
            draw_icon(surface, icon, part.icon, theme.ink_soft)
        words = pygame.Rect(
            rect.left + px(PAD + ICON + SPACE), top, _room(part, rect.width, theme), rect.height
        )
        words.height = theme.block_height(part.label, words.width, role="small", line_gap=1)
        theme.write_block(surface, part.label, words, role="small", line_gap=1)
        if part.note:
            wide = rect.width - px(2 * PAD + ICON + SPACE)
            note = pygame.Rect(words.left, words.bottom, wide, 0)
            note.height = theme.block_height(part.note, note.width, role="tiny", line_gap=1)
            theme.write_block(
                surface, part.note, note, role="tiny", color=theme.ink_soft, line_gap=1
            )
        if ring.is_focused(self):
            focus_ring(surface, rect.inflate(-px(6), -px(6)), theme, px(3))


def _room(part: Part, width: int, theme: Theme) -> int:
    """Width left to the name of a part beside its amount [px]."""
    px = theme.px
    return (
        width
        - px(2 * PAD + ICON + SPACE + WAY + 6)
        - theme.measure(part.text, role="small", bold=True)[0]
    )
