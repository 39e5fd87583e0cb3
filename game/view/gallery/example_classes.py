"""An example of what holds classes: one is held, and no server is needed."""

from __future__ import annotations

from game.online.errors import OnlineError
from game.view.menus.class_ways import ClassWish

__all__ = ["ExampleClasses", "ExampleHeld"]


class ExampleHeld:
    """A class that phones of the network can join."""

    title = "classroom-45"
    addresses = ("192.168.178.105:18018",)
    pin = "314159"
    is_for_here_alone = False
    is_over = False

    def show(self, language: str) -> None:
        """Open nothing."""

    def close(self) -> None:
        """Stop nothing."""


class ExampleClasses:
    """Holds the example, or none, and can hold no other."""

    def __init__(self, held: ExampleHeld | None = None) -> None:
        """Hold ``held``."""
        self.held = held

    def missing(self) -> tuple[str, ...]:
        """Return that nothing is missing."""
        return ()

    def can_resume(self) -> bool:
        """Tell that a class was held before."""
        return True

    def plans(self, scenario: str) -> tuple[int, ...]:
        """Return the plans of the lesson that ships."""
        return (45, 90, 180) if scenario == "classroom-45" else ()

    def hold(self, wish: ClassWish) -> ExampleHeld:
        """Refuse: the port is another's."""
        del wish
        raise OnlineError("no-start", port=18018)

    def resume(self) -> ExampleHeld:
        """Refuse, likewise."""
        raise OnlineError("no-start", port=18018)

    def close(self) -> None:
        """Hold none any more."""
        self.held = None
