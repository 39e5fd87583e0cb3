"""Which fonts there are: those that come with the game, and where those lack a letter the system's.

The system's are looked through only once a letter is met that the game's own do not have.
"""

from __future__ import annotations

import importlib.util
import os
import sys
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import Final

from game.language.glyphs import Coverage, read_coverage
from game.language.languages import LANGUAGES, Language

__all__ = ["font_file", "font_with", "is_seen", "letters_of", "own_fonts"]

SUFFIXES: Final = frozenset({".ttf", ".otf", ".ttc"})
PLAIN: Final = ("regular", "medium", "book")
ODD: Final = ("bold", "italic", "oblique", "light", "thin", "black", "condensed", "mono", "serif")
"""Words in the names of fonts that fit less well beside the game's own."""
UNSEEN: Final = frozenset({"Cc", "Cf", "Zl", "Zp", "Zs", "Cs", "Cn"})
"""Kinds of signs that are spaces, orders to the writer, or nothing (Unicode general categories)."""
SELECTORS: Final = range(0xFE00, 0xFE10)
"""Signs that choose among forms of the letter before."""


@lru_cache(maxsize=1)
def _folder() -> Path:
    """The folder of the Noto fonts that come with pygame_gui, found without importing it."""
    spec = importlib.util.find_spec("pygame_gui")
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError("the fonts of pygame_gui are missing; install pygame_gui again")
    return Path(spec.submodule_search_locations[0]) / "data"


@cache
def font_file(language: str, bold: bool) -> Path:
    """Return the font of a language: Japanese and Chinese draw shared characters differently."""
    return _folder() / f"{Language.of(language).font}-{'Bold' if bold else 'Regular'}.otf"


def own_fonts(bold: bool = False) -> list[Path]:
    """Return the fonts that come with the game."""
    return [*dict.fromkeys(font_file(language, bold) for language in LANGUAGES)]


def is_seen(letter: str) -> bool:
    r"""Tell whether a sign leaves ink: spaces and directions to the writer do not.

    >>> is_seen("é"), is_seen(" "), is_seen("\u202e")
    (True, False, False)
    """
    return unicodedata.category(letter) not in UNSEEN and ord(letter) not in SELECTORS


@lru_cache(maxsize=4096)
def font_with(letter: str, bold: bool = False) -> Path | None:
    """Return a font that has a letter: one of the game's own, else the system's; None if none has.

    A sign that leaves no ink needs none: it has the first. A ``bold`` one is taken where the font
    has a bold sister.
    """
    own = own_fonts(bold)
    if not is_seen(letter):
        return own[0]
    found = next((file for file in own if letter in letters_of(file)), None)
    if found is not None:
        return found
    found = next((file for file in _system_fonts() if letter in letters_of(file)), None)
    heavy = found.with_name(found.name.replace("Regular", "Bold")) if found and bold else None
    return heavy if heavy is not None and letter in letters_of(heavy) else found


@cache
def letters_of(file: Path) -> Coverage:
    """Return the letters of a font; each file is read once."""
    return read_coverage(file)


@lru_cache(maxsize=1)
def _system_fonts() -> tuple[Path, ...]:
    """All fonts of the system, those that fit best beside the game's own first."""
    files = {file for folder in _folders() for file in _fonts_in(folder)}
    return tuple(sorted(files, key=_fitting))


def _fonts_in(folder: Path) -> Iterator[Path]:
    for parent, _, names in os.walk(folder):  # unreadable folders are passed over
        for name in names:
            if Path(name).suffix.lower() in SUFFIXES:
                yield Path(parent, name)


def _fitting(file: Path) -> tuple[int, bool, bool, str]:
    name = file.stem.lower().replace("sansserif", "sans")
    odd = sum(word in name for word in ODD)
    plain = any(word in name for word in PLAIN)
    return odd, "sans" not in name, not plain, str(file)


def _folders() -> list[Path]:
    """Where fonts lie. Source: the manuals of fontconfig, Windows and macOS."""
    home = Path.home()
    if sys.platform == "win32":
        local = Path(os.environ.get("LOCALAPPDATA", home))
        return [
            Path(os.environ.get("WINDIR", "C:/Windows")) / "Fonts",
            local / "Microsoft" / "Windows" / "Fonts",
        ]
    if sys.platform == "darwin":
        return [Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library" / "Fonts"]
    shared = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    own = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    return [home / ".fonts", own / "fonts", *(Path(each) / "fonts" for each in shared.split(":"))]
