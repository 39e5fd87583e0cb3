"""The speaker: sounds go to whatever the computer has to play them with, or nowhere."""

from __future__ import annotations

import logging
import threading
from typing import Final

import numpy as np
import pygame

from game.view.input.settings import Settings
from game.view.sound.score import read_score
from game.view.sound.synth import synthesise

__all__ = ["Speaker"]

RATE: Final = 22050
"""Samples in a second; no sound of the score reaches half of it."""
BUFFER: Final = 512
"""So that a sound follows a press within 25 ms [samples]."""
PATIENCE: Final = 0.5
"""How long the end of the game waits for a device that is being opened [s]."""

log = logging.getLogger(__name__)


class Speaker:
    """Makes each sound when it is first asked for; without a device it stays silent."""

    def __init__(self) -> None:
        self.works: bool | None = None
        """Whether there is something to play with; None until that is known."""
        self._opening: threading.Thread | None = None
        self._sounds: dict[str, pygame.mixer.Sound] = {}

    def play(self, name: str, settings: Settings) -> bool:
        """Play a sound of the score as loud as is set; tell whether it can be heard."""
        volume = settings.volume_of(read_score()[name].channel)
        if volume <= 0.0 or not self._opened():
            return False
        sound = self._sounds.get(name)
        if sound is None:
            sound = self._sounds[name] = _make(name)
        sound.set_volume(volume)
        sound.play()
        return True

    def wait(self) -> bool:
        """Open the device now, and tell whether there is one."""
        self._opened()
        if self._opening is not None:
            self._opening.join()
        return bool(self.works)

    def close(self) -> None:
        """Let the device go; one that has not answered by now is left to the system."""
        if self._opening is not None:
            self._opening.join(PATIENCE)
        if self.works:
            pygame.mixer.quit()
        self.works = self._opening = None
        self._sounds.clear()

    def _opened(self) -> bool:
        """Open the device at the first sound, beside the window: some take their time to answer.

        What is asked for until then stays silent.
        """
        if self._opening is None:
            self._opening = threading.Thread(target=self._open, daemon=True)
            self._opening.start()
        return bool(self.works)

    def _open(self) -> None:
        try:
            pygame.mixer.init(RATE, -16, 1, BUFFER)
        except pygame.error as trouble:
            log.info("no sound: %s", trouble)
            self.works = False
        else:
            self.works = True


def _make(name: str) -> pygame.mixer.Sound:
    """Return a sound in the form that the opened device takes."""
    opened = pygame.mixer.get_init()
    assert opened is not None
    rate, _, channels = opened
    wave = np.round(synthesise(read_score()[name], rate) * 32767).astype("<i2")
    return pygame.mixer.Sound(buffer=np.repeat(wave, channels).tobytes())
