"""The ear: what has changed on the screen since the last look, as the name of a sound.

It looks and asks nobody, so that a screen need not know that it is heard.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Protocol, runtime_checkable

from game.rules import NO_ORDER
from game.view.input.settings import Settings
from game.view.screens.screen import Screen
from game.view.sound.speaker import Speaker

__all__ = ["Ear"]

OF_SCREENS: Final = {
    "reveal": "cards",
    "report": "page",
    "ending": "ending",
    "hand-over": "hand-over",
    "notice": "notice",
    "confirm": "notice",
}
"""Screens with a sound of their own; the others share one."""


@runtime_checkable
class OrderScreen(Protocol):
    """A screen on which orders are planned."""

    @property
    def planned(self) -> Sequence[int]:
        """The orders in the slots."""

    @property
    def waiting(self) -> bool:
        """Whether they are sealed."""


@dataclass(frozen=True)
class _Glimpse:
    """What can be heard of a screen at one moment."""

    screen: Screen
    focused: object
    given: int
    sealed: bool


class Ear:
    """Plays the sound of what has changed from one frame to the next."""

    def __init__(self, speaker: Speaker) -> None:
        """Listen, and answer through a speaker."""
        self.speaker = speaker
        self._last: _Glimpse | None = None

    def hear(self, screen: Screen, settings: Settings) -> str:
        """Look at the screen on top, play what has changed, and return its name; empty if none."""
        before, self._last = self._last, _look(screen)
        sound = "" if before is None else _sound_between(before, self._last)
        if sound:
            self.speaker.play(sound, settings)
        return sound


def _look(screen: Screen) -> _Glimpse:
    given, sealed = 0, False
    if isinstance(screen, OrderScreen):
        given = sum(order != NO_ORDER for order in screen.planned)
        sealed = screen.waiting
    focused = screen.ring.focused if screen.ring.visible else None
    return _Glimpse(screen, None if focused is None else focused.label, given, sealed)


def _sound_between(before: _Glimpse, now: _Glimpse) -> str:
    if now.screen is not before.screen:
        return OF_SCREENS.get(now.screen.name, "open")
    if now.sealed and not before.sealed:
        return "commit"
    if now.given != before.given:
        return "give" if now.given > before.given else "take"
    if now.focused is not None and now.focused != before.focused:
        return "move"
    return ""
