"""What the screen of holding a class asks for, whoever provides it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

__all__ = ["ClassWish", "Classes", "HeldClass"]


@dataclass(frozen=True)
class ClassWish:
    """The class that a teacher wants to hold."""

    scenario: str
    """What the catalogue knows it by."""
    plan: int
    """The lesson plan to begin with [minutes]; 0 for none."""
    everywhere: bool
    """Whether phones of the network may join."""


class HeldClass(Protocol):
    """A class that is served by this program."""

    @property
    def title(self) -> str:
        """What is played in it, by its name in the catalogue."""

    @property
    def addresses(self) -> Sequence[str]:
        """The addresses that phones open, the likeliest first."""

    @property
    def pin(self) -> str:
        """The digits that students type."""

    @property
    def is_for_here_alone(self) -> bool:
        """Tell whether no phone can reach it."""

    @property
    def is_over(self) -> bool:
        """Tell whether its teacher has stopped or erased it at the console."""

    def show(self, language: str) -> None:
        """Open the teacher's console in the browser, by a fresh link."""

    def close(self) -> None:
        """Stop serving it; waits."""


class Classes(Protocol):
    """Holds classes, one at a time.

    What waits raises `OnlineError`, `MatchError` or `CatalogueError`; call it beside the window.
    """

    @property
    def held(self) -> HeldClass | None:
        """The class that is held now."""

    def missing(self) -> Sequence[str]:
        """Return the libraries that have to be installed first."""

    def can_resume(self) -> bool:
        """Tell whether a class was held here before."""

    def plans(self, scenario: str) -> Sequence[int]:
        """Return the lesson plans of a scenario [minutes]."""

    def hold(self, wish: ClassWish) -> HeldClass:
        """Open a class; waits."""

    def resume(self) -> HeldClass:
        """Take up the class that was held here last; waits."""

    def close(self) -> None:
        """Stop serving the class that is held."""
