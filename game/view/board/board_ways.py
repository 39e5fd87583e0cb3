"""Where one can look and go back to from the board of a match in play."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
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
    """The ways back that are open from a board, and what is kept for who comes back to it."""

    open: Mapping[str, Callable[[], None]] = field(default_factory=dict)
    """What each does, by its name in `WAYS`, in the order of their signs."""
    keep: Callable[[Sequence[int]], None] = lambda orders: None
    """Keeps what is chosen and not yet sealed, in the order of choosing."""

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
"""A board that leads nowhere back: before the first turn is over, and in pictures."""
