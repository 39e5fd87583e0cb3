"""Moving through controls by keyboard and mouse: one ring for drawn and library controls alike.

Tab visits the controls in order, the arrows go to the nearest one in their direction, Enter and
Space press it. A control that needs keys of its own (a slider, a text entry, a list) is a
`KeyTaker` and gets them first.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

import pygame

from game.view.input import keys

__all__ = ["FocusRing", "Focusable", "KeyTaker"]

SIDEWAYS_COST = 2.5
"""How much further a control off to the side counts than one straight ahead."""


class Focusable(Protocol):
    """Anything that can be reached by Tab and pressed."""

    @property
    def rect(self) -> pygame.Rect:
        """Where it is, in window pixels."""

    @property
    def label(self) -> str:
        """Its name in words: what a screen reader, a test or a tooltip would say."""

    @property
    def enabled(self) -> bool:
        """Whether it can be reached and pressed now."""

    def activate(self) -> None:
        """Do what a press of the control means."""


@runtime_checkable
class KeyTaker(Protocol):
    """A control that answers events itself while it has the focus."""

    def take(self, event: pygame.event.Event) -> bool:
        """Answer ``event`` and return True, or return False to let the ring have it."""

    def set_focus(self, focused: bool) -> None:
        """Learn that the focus has come or gone."""


class FocusRing:
    """The controls of one screen, which of them has the focus, and which is under the mouse."""

    def __init__(self, items: Sequence[Focusable] = ()) -> None:
        self.items: list[Focusable] = list(items)
        self.focused: Focusable | None = None
        self.hovered: Focusable | None = None
        self.pressed: Focusable | None = None
        """The control under a mouse button that is still down."""
        self.visible = False
        """Whether the ring is drawn: from the first key until the mouse takes over."""
        self.by_mouse: bool | None = None
        """Whether the mouse has pointed last, rather than a key; None before either has."""
        self.pointer: tuple[int, int] | None = None
        """Where the mouse was seen last; None before it was."""

    def refill(self, items: Sequence[Focusable], start: int | None = None) -> None:
        """Replace the controls after a layout, keeping the focus at the same place in the order.

        ``start`` is the control that has the focus when none had it before.
        """
        place = self.items.index(self.focused) if self.focused in self.items else start
        self.items = list(items)
        self.hovered = self.at(self.pointer) if self.pointer and self.by_mouse else None
        self.pressed = None
        kept = place is not None and place < len(items) and items[place].enabled
        self._move_to(items[place] if kept and place is not None else None)

    def exchange(self, items: Sequence[Focusable]) -> None:
        """Replace some controls by others; focus and press stay on those that are still there."""
        place = self.items.index(self.focused) if self.focused in self.items else None
        self.items = list(items)
        self.hovered = self.at(self.pointer) if self.pointer and self.by_mouse else None
        self.pressed = self.pressed if self.pressed in self.items else None
        if self.focused not in self.items:
            self._move_to(items[place] if place is not None and place < len(items) else None)

    def focus(self, item: Focusable | None, *, visible: bool | None = None) -> None:
        """Give ``item`` the focus; ``visible`` says whether the ring is to be drawn."""
        self._move_to(item)
        if visible is not None:
            self.visible = visible

    def release(self) -> None:
        """Let the focused control rest while another screen is on top."""
        _tell(self.focused, False)

    def is_focused(self, item: Focusable) -> bool:
        """Tell whether the focus ring is to be drawn around ``item``."""
        return self.visible and item is self.focused

    def is_hovered(self, item: Focusable) -> bool:
        """Tell whether ``item`` is under the mouse and can be pressed."""
        return item is self.hovered and item.enabled

    def handle(self, event: pygame.event.Event) -> bool:
        """Move or press by ``event``; True if it was used or something looks different now."""
        if event.type == pygame.KEYDOWN:
            self.by_mouse = False
            return self._key(event)
        if event.type == pygame.MOUSEMOTION:
            return self._hover(event.pos)
        if event.type == pygame.MOUSEBUTTONDOWN and event.button == 1:
            return self._press(event)
        if event.type == pygame.MOUSEBUTTONUP and event.button == 1:
            return self._release(event)
        if event.type == pygame.MOUSEWHEEL:
            return _offer(self.hovered, event)
        if event.type in (pygame.TEXTINPUT, pygame.TEXTEDITING):
            return _offer(self.focused, event)
        return False

    def at(self, pos: tuple[int, int]) -> Focusable | None:
        """Return the topmost control at ``pos``; one drawn later lies on top."""
        return next((i for i in reversed(self.items) if i.rect.collidepoint(pos)), None)

    def _key(self, event: pygame.event.Event) -> bool:
        if event.key == keys.TAB:
            self.visible = True
            return self._step(-1 if event.mod & pygame.KMOD_SHIFT else 1)
        if _offer(self.focused, event):
            self.visible = True
            return True
        if event.key in keys.ARROWS and not event.mod & (pygame.KMOD_ALT | pygame.KMOD_CTRL):
            self.visible = True
            return self._aim(keys.ARROWS[event.key])
        if event.key in keys.PRESS and self.focused is not None and self.focused.enabled:
            if event.mod & pygame.KMOD_ALT:
                return False
            self.focused.activate()
            return True
        return False

    def _step(self, step: int) -> bool:
        usable = [item for item in self.items if item.enabled]
        if not usable:
            return False
        if self.focused in usable:
            place = (usable.index(self.focused) + step) % len(usable)
        else:
            place = 0 if step > 0 else -1
        self._move_to(usable[place])
        return True

    def _aim(self, direction: tuple[int, int]) -> bool:
        """Go to the nearest control in ``direction``; without a focus, to the first one."""
        if self.focused is None or not self.focused.enabled:
            return self._step(1)
        here = self.focused.rect
        costs = {
            id(item): cost
            for item in self.items
            if item.enabled
            and item is not self.focused
            and (cost := _distance(here, item.rect, direction)) is not None
        }
        near = min(
            (item for item in self.items if id(item) in costs),
            key=lambda item: costs[id(item)],
            default=None,
        )
        if near is not None:
            self._move_to(near)
        return near is not None

    def _hover(self, pos: tuple[int, int]) -> bool:
        self.pointer, self.by_mouse = pos, True
        found = self.at(pos)
        changed = found is not self.hovered
        self.hovered = found
        return changed

    def _press(self, event: pygame.event.Event) -> bool:
        self._hover(event.pos)
        self.pressed = self.hovered
        if self.pressed is None or not self.pressed.enabled:
            self.pressed = None
            return False
        self._move_to(self.pressed)
        self.visible = False
        if _offer(self.pressed, event):
            self.pressed = None
        return True

    def _release(self, event: pygame.event.Event) -> bool:
        pressed, self.pressed = self.pressed, None
        if pressed is None:
            return False
        if pressed.enabled and pressed.rect.collidepoint(event.pos):
            pressed.activate()
        return True

    def _move_to(self, item: Focusable | None) -> None:
        if item is self.focused:
            return
        _tell(self.focused, False)
        self.focused = item
        _tell(item, True)


def _offer(item: object, event: pygame.event.Event) -> bool:
    """Let a control that takes keys have ``event``; True if it did."""
    return isinstance(item, KeyTaker) and item.take(event)


def _tell(item: object, focused: bool) -> None:
    """Let a control that takes keys know of the focus."""
    if isinstance(item, KeyTaker):
        item.set_focus(focused)


def _distance(here: pygame.Rect, there: pygame.Rect, direction: tuple[int, int]) -> float | None:
    """How far ``there`` is in ``direction``, or None if it lies another way."""
    dx, dy = direction
    if dx:
        ahead = (there.left - here.right) if dx > 0 else (here.left - there.right)
        beyond = (there.centerx - here.centerx) * dx
        aside = max(0, there.top - here.bottom, here.top - there.bottom)
        skew = abs(there.centery - here.centery)
    else:
        ahead = (there.top - here.bottom) if dy > 0 else (here.top - there.bottom)
        beyond = (there.centery - here.centery) * dy
        aside = max(0, there.left - here.right, here.left - there.right)
        skew = abs(there.centerx - here.centerx)
    overlap = min(here.width, there.width) / 2 if dx else min(here.height, there.height) / 2
    if beyond <= 0 or ahead < -overlap:
        return None
    return max(0, ahead) + SIDEWAYS_COST * aside + 0.05 * skew
