"""What every drawn control has in common: a place, a name, and whether it can be used."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import pygame

from game.readouts.breakdowns.breakdown import Breakdown
from game.view.drawing.theme import Theme
from game.view.input.focus import FocusRing

__all__ = ["Control", "repeat_keys"]

REPEAT_MS: Final = (350, 45)
"""How long a key is held before it repeats, and how fast it does [ms]."""


def repeat_keys(repeated: bool) -> None:
    """Repeat a key that is held down, for text; elsewhere a long Enter would press twice."""
    if repeated:
        pygame.key.set_repeat(*REPEAT_MS)
    else:
        pygame.key.set_repeat()


class Control:
    """A `Focusable` that draws itself; screens make them anew in each layout."""

    takes_text = False
    """Whether letters are written into it while it has the focus."""

    def __init__(
        self,
        rect: pygame.Rect,
        label: str,
        on_press: Callable[[], None] | None = None,
        *,
        enabled: bool = True,
        hint: str = "",
    ) -> None:
        self._rect = rect
        self._label = label
        self._on_press = on_press
        self._enabled = enabled
        self.hint = hint
        """What a tooltip adds: the longer name, or why the control cannot be used."""
        self.breakdown: Breakdown | None = None
        """What its number is made of, where it has one to tell."""

    @property
    def rect(self) -> pygame.Rect:
        """Where it is, in window pixels."""
        return self._rect

    @property
    def label(self) -> str:
        """Its name in the present language."""
        return self._label

    @property
    def enabled(self) -> bool:
        """Whether it can be used now."""
        return self._enabled

    @enabled.setter
    def enabled(self, enabled: bool) -> None:
        self._enabled = enabled

    def activate(self) -> None:
        """Do what a press means."""
        if self._on_press is not None:
            self._on_press()

    def follow(self, event: pygame.event.Event) -> bool:
        """Go along with a pointer that holds it, wherever it moves; True if it looks different."""
        return False

    def update(self, dt: float) -> bool:
        """Advance by ``dt`` seconds; True if it now looks different."""
        return False

    def draw(self, surface: pygame.Surface, theme: Theme, ring: FocusRing) -> None:
        """Draw it as ``ring`` sees it: focused, hovered, pressed or at rest."""
        raise NotImplementedError
