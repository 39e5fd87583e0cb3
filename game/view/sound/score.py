"""The score: every sound of the game as notes, read from ``assets/sounds.toml``."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from game.places import ASSETS

__all__ = ["SCORE_FILE", "Note", "Piece", "frequency_of", "read_score"]

SCORE_FILE: Final = ASSETS / "sounds.toml"
CONCERT_PITCH: Final = 440.0
"""The A above middle C [Hz]. Source: ISO 16."""
STEPS: Final = {"C": -9, "D": -7, "E": -5, "F": -4, "G": -2, "A": 0, "B": 2}
"""Semitones from the A of the same octave."""


@dataclass(frozen=True)
class Note:
    """One note of a sound."""

    voice: str
    frequency: float
    """[Hz]; 0 for a noise."""
    start: float
    """[s]"""
    length: float
    """[s]"""
    loudness: float
    """[0..1]"""


@dataclass(frozen=True)
class Piece:
    """One sound: its notes, and the volume setting that it follows."""

    channel: str
    """``interface`` or ``effects``."""
    notes: tuple[Note, ...]

    @property
    def length(self) -> float:
        """How long it lasts [s]."""
        return max(note.start + note.length for note in self.notes)


def frequency_of(pitch: str) -> float:
    """Return the frequency of a pitch [Hz] in equal temperament; 0 for a noise, ``-``.

    >>> frequency_of("A4"), round(frequency_of("C4"), 2), frequency_of("-")
    (440.0, 261.63, 0.0)
    """
    if pitch == "-":
        return 0.0
    found = re.fullmatch(r"([A-G])(#?)(\d)", pitch)
    if found is None:
        raise ValueError(f"no pitch '{pitch}'; a pitch is a letter, perhaps #, and an octave: F#5")
    letter, sharp, octave = found.groups()
    semitones = STEPS[letter] + len(sharp) + 12 * (int(octave) - 4)
    return float(CONCERT_PITCH * 2.0 ** (semitones / 12.0))


@cache
def read_score(file: Path = SCORE_FILE) -> dict[str, Piece]:
    """Return every sound by its name."""
    with file.open("rb") as stream:
        data = tomllib.load(stream)
    return {
        name: Piece(
            part["channel"],
            tuple(
                Note(voice, frequency_of(pitch), float(start), float(length), float(loudness))
                for voice, pitch, start, length, loudness in part["notes"]
            ),
        )
        for name, part in data.items()
    }
