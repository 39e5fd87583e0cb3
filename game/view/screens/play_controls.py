"""What can be pointed at and pressed on the play screen: places in the drawn panels."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

import pygame

from game.rules import Side
from game.view.focus import Focusable
from game.view.readouts.names import Names
from game.view.readouts.orders import OrdersReadout

__all__ = ["BACKWARD", "ENTER", "TABS", "Place", "note_of", "sealed"]

TABS: Final = {pygame.K_1 + at: at for at in range(4)} | {pygame.K_KP1 + at: at for at in range(4)}
BACKWARD: Final = (pygame.K_BACKSPACE, pygame.K_DELETE)
ENTER: Final = (pygame.K_RETURN, pygame.K_KP_ENTER)


class Place:
    """A part of a drawn panel that joins the focus ring; the panel draws it."""

    def __init__(
        self,
        key: str,
        rect: pygame.Rect,
        label: str,
        press: Callable[[], None] | None = None,
        *,
        enabled: bool = True,
        order: int | None = None,
        detail: tuple[str, ...] = (),
        radius: int = 7,
    ) -> None:
        self.key = key
        """What it is, whatever the layout: the focus finds it again by this."""
        self._rect = rect
        self._label = label
        self._press = press
        self._enabled = enabled
        self.order = order
        """The order of the side's menu that it stands for, if any."""
        self.detail = detail
        """What there is to say about it; the first line is a title."""
        self.radius = radius

    @property
    def rect(self) -> pygame.Rect:
        """Where it is, in window pixels."""
        return self._rect

    @property
    def label(self) -> str:
        """Its name in words."""
        return self._label

    @property
    def enabled(self) -> bool:
        """Whether it can be reached."""
        return self._enabled

    def activate(self) -> None:
        """Do what a press means; a place that only informs does nothing."""
        if self._press is not None:
            self._press()


def note_of(place: Focusable | None) -> tuple[pygame.Rect, tuple[str, ...]] | None:
    """What a place of a drawn panel has to say."""
    if isinstance(place, Place) and place.detail:
        return place.rect, place.detail
    return None


def sealed(orders: OrdersReadout, names: Names, side: Side, *, watched: bool) -> OrdersReadout:
    """The panel of a side that waits or is only watched: its button says so."""
    texts = names.texts
    if watched:
        return replace(
            orders, commit=texts("play-watch-next"), commit_note=texts("play-watch-note")
        )
    rival = names.side(side.rival)
    return replace(
        orders, commit=texts("play-committed"), commit_note=texts("play-thinking", side=rival)
    )
