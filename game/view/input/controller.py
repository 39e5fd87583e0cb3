"""A controller, if one is there: its buttons and sticks are heard as the keys of the table.

Cross and left stick move like the arrows, A presses, B leads back, the shoulders turn groups and
pages, X takes back, Y asks the advisors or takes the seat at a hand-over, View opens the help and
Menu the menu. A direction that is held repeats; a button does not.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from typing import Final

import pygame

from game.view.input import keys

__all__ = ["DEAD_ZONE", "Controller"]

DEAD_ZONE: Final = 0.5
"""How far a stick is pushed before it counts [share]; a worn one rests at up to a quarter."""
RELEASE: Final = 0.35
"""How far it comes back before it is let go; less, so that it does not flutter [share]."""
REPEAT: Final = (0.40, 0.12)
"""How long a direction is held before it repeats, and how fast it does [s]."""
BUTTONS: Final = {
    0: keys.ENTER[0],
    1: keys.ESCAPE,
    2: keys.UNDO.usual.key,
    3: keys.ADVISORS.usual.key,
    4: keys.PAGE_UP,
    5: keys.PAGE_DOWN,
    6: keys.HELP.usual.key,
}
"""By number, in the order of the common driver: A, B, X, Y, the shoulders, View."""
MENU: Final = 7
UPPER: Final = 3
"""The uppermost of the four: Y."""
CROSS: Final = {11: keys.UP, 12: keys.DOWN, 13: keys.LEFT, 14: keys.RIGHT}
"""Controllers whose cross is four buttons."""
MENU_BY_BACK: Final = {"play", "match-menu", "hand-over"}
"""Screens on which the way back opens or closes the menu."""

log = logging.getLogger(__name__)


class Controller:
    """What is connected, and which direction is held."""

    def __init__(self) -> None:
        self.names: dict[int, str] = {}
        """Names of the controllers by their number, as they call themselves."""
        self._devices: dict[int, pygame.joystick.JoystickType] = {}
        self._held = 0
        self._wait = 0.0
        self._stick = [0.0, 0.0]

    @property
    def name(self) -> str:
        """The name of one that is connected, or nothing."""
        return next(iter(self.names.values()), "")

    def start(self) -> None:
        """Look for controllers; from then on they may come and go.

        Only at the player's wish: who has none need not have the devices polled.
        """
        try:
            pygame.joystick.init()
        except pygame.error:
            log.info("no controllers here")

    def stop(self) -> None:
        """Listen no more."""
        pygame.joystick.quit()
        self.names.clear()
        self._devices.clear()
        self._held = 0

    def as_keys(
        self,
        events: Sequence[pygame.event.Event],
        dt: float,
        screen: str,
        upper: keys.Action | None = None,
    ) -> Iterator[pygame.event.Event]:
        """Give the events with those of a controller as keys, and a held direction again.

        ``upper`` is what the upper button does on the screen of that name, if not the usual.
        """
        for event in events:
            if event.type in (pygame.JOYDEVICEADDED, pygame.JOYDEVICEREMOVED):
                self._connect(event)
            if event.type == pygame.JOYHATMOTION:
                yield from self._push(event.value[0], -event.value[1])
            elif event.type == pygame.JOYAXISMOTION and event.axis in (0, 1):
                self._stick[event.axis] = event.value
                yield from self._push(*self._pushed())
            elif event.type == pygame.JOYBUTTONDOWN:
                yield from self._button(event.button, screen, upper)
            elif event.type == pygame.JOYBUTTONUP and event.button in CROSS:
                self._held = 0
            else:
                yield event
        if self._held:
            self._wait -= dt
            if self._wait <= 0.0:
                self._wait = REPEAT[1]
                yield _key(self._held)

    def _connect(self, event: pygame.event.Event) -> None:
        if event.type == pygame.JOYDEVICEREMOVED:
            self.names.pop(event.instance_id, None)
            self._devices.pop(event.instance_id, None)
            self._held = 0
            return
        try:
            device = pygame.joystick.Joystick(event.device_index)
        except pygame.error:
            log.info("a controller went before it could be asked")
            return
        self._devices[device.get_instance_id()] = device
        self.names[device.get_instance_id()] = device.get_name()

    def _pushed(self) -> tuple[int, int]:
        """Where the stick points: one direction, the stronger one."""
        x, y = self._stick
        least = RELEASE if self._held else DEAD_ZONE
        if max(abs(x), abs(y)) < least:
            return 0, 0
        return ((1 if x > 0 else -1), 0) if abs(x) >= abs(y) else (0, (1 if y > 0 else -1))

    def _push(self, x: int, y: int) -> Iterator[pygame.event.Event]:
        """Hold a direction; 0, 0 lets go."""
        toward = {way: key for key, way in keys.ARROWS.items()}.get((x, 0) if x else (0, y), 0)
        if toward and toward != self._held:
            self._wait = REPEAT[0]
            yield _key(toward)
        self._held = toward

    def _button(
        self, button: int, screen: str, upper: keys.Action | None
    ) -> Iterator[pygame.event.Event]:
        if button in CROSS:
            way = keys.ARROWS[CROSS[button]]
            yield from self._push(*way)
        elif button == MENU:
            yield _key(keys.ESCAPE if screen in MENU_BY_BACK else keys.SETTINGS.usual.key)
        elif button == UPPER and upper is not None:
            yield _key(upper.usual.key)
        elif button in BUTTONS:
            yield _key(BUTTONS[button])


def _key(key: int) -> pygame.event.Event:
    """The key as it comes from a keyboard, but for a mark: the player's own keys do not matter."""
    return pygame.event.Event(pygame.KEYDOWN, key=key, mod=0, unicode="", of_table=True)
