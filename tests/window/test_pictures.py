"""Every screen of a real match in every language and size: it draws, and every letter is there."""

import re
from functools import cache
from pathlib import Path
from typing import Any

import pygame
import pytest
from fontTools.ttLib import TTFont

from game.language import LANGUAGES
from game.scenario import load_scenario
from game.view.gallery import SCREENS, picture_of
from game.view.gui import library
from game.view.theme import Theme, font_path

SIZES = ((1024, 640), (1280, 800), (1920, 1080))
COLOURS = 8
"""Fewer colours than this make an empty window."""
ENGLISH = re.compile(r"\b(the|of|and|to|with|from|is|are|has|for|by)\b")
"""Words of every English sentence, and of no name."""


@cache
def letters_of(language: str, bold: bool) -> frozenset[int]:
    """The letters a font has, by its own table."""
    return frozenset(TTFont(font_path(language, bold)).getBestCmap())


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> set[tuple[str, bool]]:
    """Everything that is drawn as text, and whether in bold."""
    found: set[tuple[str, bool]] = set()
    write, box = Theme.write, library.UITextBox

    def watch(self: Theme, surface: pygame.Surface, text: str, *args: Any, **options: Any) -> Any:
        bold = bool(options.get("bold", args[2] if len(args) > 2 else False))
        found.add((text, bold))
        return write(self, surface, text, *args, **options)

    def watch_box(html: str, *args: Any, **options: Any) -> Any:
        found.add((re.sub(r"<[^>]*>", "", html), False))
        return box(html, *args, **options)

    monkeypatch.setattr(Theme, "write", watch)
    monkeypatch.setattr(library, "UITextBox", watch_box)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("screen", SCREENS)
def test_a_screen_is_drawn_with_letters_it_has(
    screen: str, language: str, written: set[tuple[str, bool]], tmp_path: Path
) -> None:
    """A letter that the font lacks would be drawn as a box."""
    path = tmp_path / "picture.png"
    for size in SIZES:
        picture_of(
            load_scenario("h200-deal"),
            screen,
            path,
            turn=9,
            size=size,
            scale=1.0,
            language=language,
            seed=2,
            players=("dealmaker", "hedger"),
        )
        picture = pygame.image.load(path)
        assert picture.get_size() == size
        assert len({tuple(picture.get_at(at)) for at in _sample(size)}) >= COLOURS

    assert written
    for text, bold in written:
        lacking = {letter for letter in text if ord(letter) not in letters_of(language, bold)}
        assert lacking <= {"\n"}, text
    if language != "en":
        assert [text for text, _ in written if ENGLISH.search(text)] == []


def _sample(size: tuple[int, int]) -> list[tuple[int, int]]:
    """Points spread over a picture, on letters and lines as well as between them."""
    return [(x, y) for y in range(0, size[1], 7) for x in range(0, size[0], 11)]
