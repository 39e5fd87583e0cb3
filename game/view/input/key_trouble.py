"""What is wrong with a key in the settings file, in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from game.language import Texts

__all__ = ["KeyTrouble"]


@dataclass(frozen=True)
class KeyTrouble:
    """An entry of the settings file that cannot be followed, and what there is instead."""

    reason: Literal["action", "key", "fixed", "taken"]
    entry: str
    other: str = ""
    """The name that was meant, or the message of the action that has the key."""

    def tell(self, texts: Texts) -> str:
        """Return the trouble in one line."""
        other = texts(self.other) if self.reason == "taken" else self.other
        return texts(f"keys-trouble-{self.reason}", entry=self.entry, other=other)
