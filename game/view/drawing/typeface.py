"""A font of the game that borrows letters it lacks from another one.

A line is cut into runs of one font each. Within a run the letters of Arabic or Devanagari are
joined as their script asks, and Hebrew and Arabic run from right to left; the order of runs of
different direction in one line is left as it is written.
"""

from __future__ import annotations

import logging
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

import pygame

from game.language.fonts import font_with, is_seen, letters_of
from game.language.glyphs import Coverage

__all__ = ["Typeface", "typeface"]

Colour = pygame.Color

SCRIPTS: Final = {
    "ARABIC": "Arab",
    "HEBREW": "Hebr",
    "DEVANAGARI": "Deva",
    "BENGALI": "Beng",
    "GURMUKHI": "Guru",
    "GUJARATI": "Gujr",
    "ORIYA": "Orya",
    "TAMIL": "Taml",
    "TELUGU": "Telu",
    "KANNADA": "Knda",
    "MALAYALAM": "Mlym",
    "SINHALA": "Sinh",
    "THAI": "Thai",
    "LAO": "Laoo",
    "TIBETAN": "Tibt",
    "MYANMAR": "Mymr",
    "KHMER": "Khmr",
    "HANGUL": "Hang",
}
"""Codes of scripts that join or stack their letters, by the first word of a letter's name.

Source: ISO 15924 and the Unicode names.
"""
RIGHT_TO_LEFT: Final = ("R", "AL")
"""Classes of letters that run so (Unicode, bidirectional classes)."""
MOST_MEASURED: Final = 4096
"""Lines of one font whose size is remembered: some 0.5 MB."""

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class _Face:
    """An opened font and the letters it has."""

    font: pygame.font.Font
    letters: Coverage


_Run = tuple[_Face, str]


class Typeface:
    """One font file at one letter size, and others at the same size for what it lacks."""

    def __init__(self, file: Path, size: int, *, bold: bool) -> None:
        self._file, self._letter_size, self._bold = file, size, bold
        self._font = pygame.font.Font(file, size)
        self._own: _Face | None = None
        self._known = set(map(chr, range(0x20, 0x7F)))
        """Letters that have been found in the font itself: it may draw them without a question."""
        self._sizes: dict[str, tuple[int, int]] = {}
        """Lines that have been measured: setting a page asks for the same words many times."""

    def get_ascent(self) -> int:
        """Return how far the line reaches above the baseline [px]."""
        return self._font.get_ascent()

    def size(self, text: str) -> tuple[int, int]:
        """Return the width and height of a line [px]."""
        known = self._sizes.get(text)
        if known is None:
            if len(self._sizes) >= MOST_MEASURED:
                self._sizes.clear()
            known = self._sizes[text] = self._measured(text)
        return known

    def render(self, text: str, colour: Colour) -> pygame.Surface:
        """Draw a line on a surface of its size."""
        if self._has(text):
            return self._font.render(text, True, colour)
        pieces = [(font, font.render(run, True, colour)) for font, run in self._runs(text)]
        width = sum(piece.get_width() for _, piece in pieces)
        line = pygame.Surface((width, self._font.get_height()), pygame.SRCALPHA)
        left = 0
        for font, piece in pieces:
            line.blit(piece, (left, self._font.get_ascent() - font.get_ascent()))
            left += piece.get_width()
        return line

    def _measured(self, text: str) -> tuple[int, int]:
        if self._has(text):
            return self._font.size(text)
        return sum(font.size(run)[0] for font, run in self._runs(text)), self._font.get_height()

    @property
    def _face(self) -> _Face:
        """The font with its letters, which are read when the first is met that is not ASCII."""
        if self._own is None:
            self._own = _Face(self._font, letters_of(self._file))
        return self._own

    def _has(self, text: str) -> bool:
        """Whether the font has every letter of a line."""
        if self._known.issuperset(text):
            return True
        letters = self._face.letters
        self._known |= {letter for letter in set(text) - self._known if letter in letters}
        return self._known.issuperset(text)

    def _runs(self, text: str) -> list[tuple[pygame.font.Font, str]]:
        """The line in pieces of one font each; signs that leave no ink are left out."""
        runs: list[_Run] = []
        for letter in text:
            before = runs[-1][0] if runs else self._face
            face = self._face_for(letter, before)
            if face is None:
                continue
            if runs and face is before:
                runs[-1] = (face, runs[-1][1] + letter)
            else:
                runs.append((face, letter))
        return [(face.font, part) for run in runs for face, part in self._apart(*run)]

    def _face_for(self, letter: str, before: _Face) -> _Face | None:
        """Who draws a letter; spaces, marks and accents go with the letter they follow."""
        follows = before is not self._face and not letter.isalnum()
        if follows and (letter in before.letters or unicodedata.combining(letter)):
            return before
        if self._has(letter):
            return self._face
        if not is_seen(letter):
            return None
        return _borrowed(letter, self._letter_size, self._bold) or self._face

    def _apart(self, face: _Face, run: str) -> list[_Run]:
        """A borrowed run, and apart from it the spaces that follow its last letter.

        They would otherwise stand before it where it runs from right to left.
        """
        kept = run.rstrip()
        if face is self._face or kept == run:
            return [(face, run)]
        return [(face, kept), (self._face, run[len(kept) :])]


@lru_cache(maxsize=256)
def typeface(file: Path, size: int, bold: bool) -> Typeface:
    """Return a font file at a letter size; shared by every theme."""
    if not pygame.font.get_init():
        pygame.font.init()
    return Typeface(file, size, bold=bold)


def _borrowed(letter: str, size: int, bold: bool) -> _Face | None:
    """Another font with a letter, ready for its script; None if there is none."""
    file = font_with(letter, bold)
    if file is None:
        return None
    script = SCRIPTS.get(unicodedata.name(letter, "").split(" ")[0], "")
    backwards = unicodedata.bidirectional(letter) in RIGHT_TO_LEFT
    return _opened(file, size, script, backwards)


@lru_cache(maxsize=256)
def _opened(file: Path, size: int, script: str, backwards: bool) -> _Face | None:
    try:
        font = pygame.font.Font(file, size)
        if script:
            font.set_script(script)
        if backwards:
            font.set_direction(pygame.DIRECTION_RTL)
    except (pygame.error, OSError):
        log.info("%s cannot be opened as a font", file)
        return None
    return _Face(font, letters_of(file))
