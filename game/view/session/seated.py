"""A seat of this window at a match over a network."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the extra `classroom` may not be installed
    from game.online.client import RemoteTable
    from game.online.server import Hosting

__all__ = ["Seated"]


@dataclass(frozen=True)
class Seated:
    """A match at which this window has sat down."""

    table: RemoteTable
    hosting: Hosting | None = None
    """What serves it, where it is served here."""
    unheard: tuple[str, ...] = ()
    """Addresses that are told others, and at which nothing answers."""

    def close(self) -> None:
        """Get up, and serve no more; the match can be taken up from where it is kept."""
        self.table.close()
        if self.hosting is not None:
            self.hosting.close()
