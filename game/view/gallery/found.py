"""Pictures that nobody enters: of each screen that asks for nothing but what every scene has."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from importlib import import_module
from inspect import signature
from pkgutil import walk_packages
from typing import Final

from game.places import PACKAGE
from game.view.gallery.catalogue import shows
from game.view.gallery.scene import Scene
from game.view.screens.screen import Screen

__all__ = ["asked_for", "enter_found", "kinds_of"]

OFFERED: Final[dict[str, Callable[[Scene], object]]] = {
    "choice": lambda scene: scene.choice,
    "saves": lambda scene: scene.saves,
    "session": lambda scene: scene.session,
    "subject": lambda scene: scene.subject,
    "table": lambda scene: scene.table,
    "viewer": lambda scene: scene.viewer,
    "way": lambda scene: scene.way,
}
"""What a screen may ask for, by the name of its parameter."""


def kinds_of(kind: type[Screen] = Screen) -> Iterator[type[Screen]]:
    """Give every kind of screen that a player may meet: those that no other builds on."""
    for each in kind.__subclasses__():
        if each.__module__.startswith("game."):
            yield from kinds_of(each) if each.__subclasses__() else (each,)


def asked_for(kind: Callable[..., Screen]) -> list[str]:
    """Return the names of what a screen cannot be made without.

    >>> from game.view.ending.replay import ReplayScreen
    >>> asked_for(ReplayScreen)
    ['table']
    """
    given = signature(kind).parameters.values()
    return [each.name for each in given if each.default is each.empty]


def enter_found(by_hand: Collection[object]) -> None:
    """Enter, under its own name, each screen that can be made so and is not made ``by_hand``."""
    for module in walk_packages([str(PACKAGE / "view")], "game.view."):
        if not module.name.startswith("game.view.gallery"):
            import_module(module.name)
    for kind in sorted(kinds_of(), key=lambda kind: kind.name):
        if kind not in by_hand and OFFERED.keys() >= set(asked_for(kind)):
            shows(kind.name)(_maker_of(kind))


def _maker_of(kind: Callable[..., Screen]) -> Callable[[Scene], Screen]:
    """Return what makes a screen of a scene."""
    return lambda scene: kind(**{name: OFFERED[name](scene) for name in asked_for(kind)})
