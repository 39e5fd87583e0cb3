"""What the screen of playing over a network asks for, whoever provides it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from game.online.nearby import Nearby

__all__ = ["HostWish", "JoinWish", "Network"]

Seated = TypeVar("Seated")


@dataclass(frozen=True)
class HostWish:
    """The match that somebody wants to open for another window."""

    scenario: str
    """What the catalogue knows it by."""
    place: str
    """Where one sits oneself: ``us``, ``china`` or ``watch``."""
    clock: int | None
    """Time for the orders of a turn [s]; None for none."""
    everywhere: bool
    """Whether other computers of the network may join."""


@dataclass(frozen=True)
class JoinWish:
    """The match that somebody wants to sit down at."""

    address: str
    """As it was typed."""
    words: str
    """The four words, as they were typed; empty for who sits there already."""
    watch: bool


class Network(Protocol[Seated]):
    """Opens matches for others and sits down at them.

    What waits for a network raises `OnlineError`, `MatchError` or `CatalogueError`; call it beside
    the window.
    """

    def missing(self) -> str:
        """Return what is not installed and has to be, in a line; nothing where all is there."""

    def can_resume(self) -> bool:
        """Tell whether a match was hosted here before."""

    def nearby(self) -> Sequence[Nearby]:
        """Return the matches that can be found; waits for a second."""

    def host(self, wish: HostWish) -> Seated:
        """Open a match and sit down at it; waits."""

    def resume(self) -> Seated:
        """Take up the match that was hosted here last; waits."""

    def join(self, wish: JoinWish) -> Seated:
        """Sit down at a match of elsewhere; waits."""

    def sit_down(self, seated: Seated) -> None:
        """Show the match at which one has sat down."""

    def get_up(self, seated: Seated) -> None:
        """Leave a match that is not wanted any more, before it was shown."""
