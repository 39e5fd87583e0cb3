"""Where one can go from the board of a match in play: on, back, and to its menu."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

import pygame

from game.language import Texts
from game.view.input import keys

__all__ = ["NO_WAYS", "WAYS", "BoardWays"]

WAYS: Final = {"cards": keys.CARDS, "report": keys.REPORT, "take-back": keys.TAKE_BACK}
"""Every way back with its key: the last turn's cards, its report, and taking it back."""


@dataclass(frozen=True)
class BoardWays:
    """The ways that are open from a board."""

    open: Mapping[str, Callable[[], None]] = field(default_factory=dict)
    """What each way back does, by its name in `WAYS`, in the order of their signs."""
    on: Callable[[], None] = lambda: None
    """Shows what follows once the side has sealed its orders, or the turn has been resolved."""
    menu: Callable[[], None] = lambda: None
    """Opens the menu of the match."""

    def lead_by(self, event: pygame.event.Event) -> bool:
        """Go the way that a key asks for; False where it asks for none that is open."""
        for way, act in self.open.items():
            if WAYS[way].met(event):
                act()
                return True
        return False

    def keys(self, texts: Texts, keymap: keys.KeyMap) -> list[tuple[str, str]]:
        """Return the keys of the ways that are open with what they do, for the help."""
        return [(keymap.shown(WAYS[way], texts), texts(f"back-key-{way}")) for way in self.open]


NO_WAYS: Final = BoardWays()
"""A board that leads nowhere, as in pictures."""
