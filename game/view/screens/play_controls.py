"""What can be pointed at and pressed on the play screen: places in the drawn panels."""

from collections.abc import Callable

import pygame

__all__ = ["Place"]


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
