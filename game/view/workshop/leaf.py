"""A leaf of the workshop: what fills its left side while its tab is chosen.

A further one is a file here, a line in `leaves.py` and its name in the messages. It is made once
and lives as long as the window; its controls are built anew in each layout, so what must outlast
one - what is chosen, what is typed - is kept in the leaf.
"""

from __future__ import annotations

from typing import ClassVar, Protocol

import pygame

from game.scenario import Loaded
from game.view.drawing.hotspot import Hotspot
from game.view.gui import Control
from game.view.gui.library import Entry, Library
from game.view.screens.screen import Stage
from game.view.workshop.ways import WorkshopWays
from game.view.workshop.workpiece import Workpiece

__all__ = ["Host", "Leaf"]


class Host(Protocol):
    """The workshop as a leaf sees it."""

    @property
    def app(self) -> Stage:
        """The window."""

    @property
    def work(self) -> Workpiece:
        """The file, its versions, and what is known of it."""

    @property
    def loaded(self) -> Loaded | None:
        """The last version that could be played."""

    @property
    def ways(self) -> WorkshopWays:
        """Where the workshop leads."""

    @property
    def library(self) -> Library:
        """What fields to type into are made of; asked for in `Leaf.build`."""

    def add(self, control: Control, digit: int | None = None) -> None:
        """Put a control next in the order of Tab; called in `Leaf.build`."""

    def rebuild(self) -> None:
        """Build everything anew, after what is to be seen has changed."""

    @property
    def entry(self) -> Entry | None:
        """The field that is being typed into."""

    def focus_on(self, kind: type[Control]) -> None:
        """Give the focus to the first control of a kind."""

    def is_pointed(self, control: Control) -> bool:
        """Tell whether the keys, rather than the mouse, have reached a control."""

    def told_of_wins(self) -> str:
        """Return how often each side wins, before what was changed last and now."""

    def open_leaf(self, slug: str) -> None:
        """Turn to another leaf."""


class Leaf:
    """What is seen at the left."""

    slug: ClassVar[str]
    """Its tab is called ``workshop-leaf-SLUG``."""
    wide: ClassVar[float] = 0.42
    """Share of the window that it takes."""

    def __init__(self, host: Host) -> None:
        self.host = host

    def tab(self) -> str:
        """Return what stands on its tab."""
        return self.host.app.texts(f"workshop-leaf-{self.slug}")

    def build(self, room: pygame.Rect) -> None:
        """Add its controls within a room; override."""
        raise NotImplementedError

    def update(self, dt: float) -> bool:
        """Advance by ``dt`` seconds while it is seen; True if it looks different now."""
        del dt
        return False

    def noted(self) -> Hotspot | None:
        """Return what there is to say of what is pointed at in it."""
        return None

    def draw(self, surface: pygame.Surface) -> None:
        """Draw what is no control."""

    def closed(self) -> None:
        """Bring what was begun to its end: another leaf is opened, or the window is left."""
