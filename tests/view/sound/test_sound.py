"""Sounds: made from the score, the same every time, as loud as is set, and never needed."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pygame
import pytest

from game.rules import NO_ORDER
from game.view.input.focus import FocusRing
from game.view.input.settings import Settings
from game.view.screens.screen import Screen
from game.view.sound import Ear, Speaker
from game.view.sound.ear import OF_SCREENS
from game.view.sound.score import read_score
from game.view.sound.synth import VOICES, synthesise

RATE = 22050
NAMES = sorted(read_score())


class Board(Screen):
    """A screen on which orders are planned."""

    name = "play"

    def __init__(self) -> None:
        super().__init__()
        self.planned = [NO_ORDER, NO_ORDER]
        self.waiting = False


class Named:
    """A control, as far as the ear hears it."""

    enabled = True
    rect = pygame.Rect(0, 0, 1, 1)

    def __init__(self, label: str) -> None:
        self.label = label

    def activate(self) -> None:
        """Nothing to do."""


@pytest.fixture
def speaker() -> Iterator[Speaker]:
    made = Speaker()
    yield made
    made.close()


@pytest.mark.parametrize("name", NAMES)
def test_a_sound_is_short_audible_and_never_too_loud(name: str) -> None:
    wave = synthesise(read_score()[name], RATE)

    assert 0.04 < len(wave) / RATE < 2.5
    assert 0.01 < np.abs(wave).max() <= 1.0
    assert abs(wave[0]) < 0.05, "it begins with a click"
    assert np.abs(wave[-20:]).max() < 0.05, "it ends with a click"


@pytest.mark.parametrize("name", NAMES)
def test_a_sound_is_the_same_every_time(name: str) -> None:
    piece = read_score()[name]

    np.testing.assert_array_equal(synthesise(piece, RATE), synthesise(piece, RATE))


def test_a_bell_sounds_at_the_pitch_that_is_written() -> None:
    """The strongest frequency of a bell's A is 440 Hz, to the nearest bin."""
    from game.view.sound.score import Note, Piece, frequency_of

    piece = Piece("effects", (Note("bell", frequency_of("A4"), 0.0, 1.0, 0.8),))
    spectrum = np.abs(np.fft.rfft(synthesise(piece, RATE)))

    assert abs(int(spectrum.argmax()) - 440) <= 1


def test_the_score_uses_known_voices_and_channels() -> None:
    for piece in read_score().values():
        assert piece.channel in ("effects", "interface")
        assert {note.voice for note in piece.notes} <= set(VOICES)
    assert set(OF_SCREENS.values()) <= set(NAMES)


def test_volumes_are_separate_and_one_switch_mutes_all(speaker: Speaker) -> None:
    assert speaker.wait(), "the dummy driver takes every sound"
    quiet = Settings(volume_interface=0.0, volume_effects=0.5)

    assert not speaker.play("move", quiet)
    assert speaker.play("commit", quiet)
    assert not speaker.play("commit", Settings(sound=False))


def test_without_a_device_the_game_is_silent_and_goes_on(
    speaker: Speaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise pygame.error("no device")

    monkeypatch.setattr(pygame.mixer, "init", refuse)

    assert not speaker.wait()
    assert not speaker.play("commit", Settings())


def test_no_sound_is_shipped(checkout: Path) -> None:
    found = [p for p in (checkout / "assets").rglob("*") if p.suffix in {".wav", ".ogg", ".mp3"}]

    assert found == []


def test_the_ear_hears_what_changes() -> None:
    ear, board, muted = Ear(Speaker()), Board(), Settings(sound=False)
    heard = [ear.hear(board, muted)]
    board.planned[0] = 3
    heard.append(ear.hear(board, muted))
    board.planned[0] = NO_ORDER
    heard += [ear.hear(board, muted), ear.hear(board, muted)]
    board.ring = FocusRing([Named("a"), Named("b")])
    board.ring.focus(board.ring.items[1], visible=True)
    heard.append(ear.hear(board, muted))
    board.waiting = True
    heard.append(ear.hear(board, muted))
    other = Screen()
    other.name = "reveal"
    heard += [ear.hear(other, muted), ear.hear(Screen(), muted)]

    assert heard == ["", "give", "take", "", "move", "commit", "cards", "open"]
