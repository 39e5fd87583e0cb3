"""The synthesiser: a sound of the score as samples, the same ones every time."""

from collections.abc import Callable
from typing import Final

import numpy as np

from game.rules.arrays import Array
from game.view.sound.score import Note, Piece

__all__ = ["VOICES", "synthesise"]

ATTACK: Final = 0.004
"""A note swells for so long, so that it does not click [s]."""
RELEASE: Final = 0.012
"""And dies away for so long at its end [s]."""
LOUDEST: Final = 0.9
"""Where the sum of the notes is held back [0..1]."""
NOISE_SEED: Final = 18


def synthesise(piece: Piece, rate: int) -> Array:
    """Return the samples of a sound, each from -1 to 1, shape (samples,).

    Args:
        piece: the sound.
        rate: samples in a second.
    """
    samples = np.zeros(int(np.ceil(piece.length * rate)) + 1)
    for note in piece.notes:
        start = round(note.start * rate)
        wave = _play(note, rate)[: len(samples) - start]
        samples[start : start + len(wave)] += wave
    loudest = float(np.abs(samples).max())
    return samples * (LOUDEST / loudest) if loudest > LOUDEST else samples


def _play(note: Note, rate: int) -> Array:
    time = np.arange(round(note.length * rate)) / rate
    wave = VOICES[note.voice](time, note)
    swell = np.minimum(1.0, time / ATTACK) * np.minimum(1.0, (note.length - time) / RELEASE)
    return note.loudness * swell * wave


def _bell(time: Array, note: Note) -> Array:
    """Partials that are no whole multiples, the high ones dying first."""
    wave = np.zeros_like(time)
    for ratio, share in ((1.0, 0.6), (2.76, 0.25), (5.4, 0.1)):
        fading = np.exp(-time * (3.0 + 2.2 * ratio) / note.length**0.5)
        wave += share * fading * np.sin(2 * np.pi * note.frequency * ratio * time)
    return wave


def _wood(time: Array, note: Note) -> Array:
    """A short knock with a dull body."""
    fading = np.exp(-time * 4.5 / note.length)
    body = np.sin(2 * np.pi * note.frequency * time)
    knock = np.sin(2 * np.pi * note.frequency * 3.9 * time) * np.exp(-time * 14.0 / note.length)
    return fading * (0.8 * body + 0.2 * knock)


def _brass(time: Array, note: Note) -> Array:
    """Whole multiples that brighten as the note swells, and fade together."""
    swell = np.minimum(1.0, time / 0.06)
    fading = np.exp(-time * 2.4 / note.length)
    wave = np.zeros_like(time)
    for number in range(1, 7):
        wave += np.sin(2 * np.pi * note.frequency * number * time) * swell**number / number**1.5
    return 0.55 * fading * wave


def _drum(time: Array, note: Note) -> Array:
    """A pitch that falls to the note's own."""
    falling = note.frequency * (time + 0.03 * (1.0 - np.exp(-time / 0.03)))
    return np.exp(-time * 5.0 / note.length) * np.sin(2 * np.pi * falling)


def _paper(time: Array, note: Note) -> Array:
    """A rustle: noise without its lowest part, in a quick breath."""
    noise = np.random.default_rng(NOISE_SEED).standard_normal(len(time) + 1)
    breath = np.sin(np.pi * np.minimum(1.0, time / note.length)) ** 1.5
    return 0.35 * breath * np.diff(noise)


VOICES: Final[dict[str, Callable[[Array, Note], Array]]] = {
    "bell": _bell,
    "wood": _wood,
    "brass": _brass,
    "drum": _drum,
    "paper": _paper,
}
"""The instruments by the names that the score uses."""
