"""Letters that the game's fonts lack are borrowed from a font of the system."""

from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from game.language import LANGUAGES, fonts
from game.language.fonts import font_with
from game.view.drawing.theme import Theme
from game.view.drawing.typeface import Typeface
from tests.a_font import write_font
from tests.hands import HandsOnSamples

THAI = "ก"
HEBREW = "אב"


@pytest.fixture
def lender(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Path]:
    """The only font of the system: squares for two letters."""
    file = write_font(tmp_path / "squares.ttf", THAI + HEBREW[0])
    monkeypatch.setattr(fonts, "_system_fonts", lambda: (file,))
    font_with.cache_clear()
    yield file
    font_with.cache_clear()


def theme() -> Theme:
    return Theme.load("en", 2.0)


def ink(text: str, left: int = 0, right: int | None = None) -> int:
    """How many pixels of a line are full, between two columns."""
    line = theme().font("reading").render(text, pygame.Color("white"))
    mask = pygame.mask.from_surface(line, 200)
    rest = pygame.mask.Mask((line.get_width() if right is None else right, line.get_height()), True)
    return int(mask.overlap_area(rest, (left, 0)))


def test_a_letter_is_borrowed_and_drawn_at_the_size_of_the_rest(lender: Path) -> None:
    """A square of seven tenths of the letter size, not the empty box of a letter nobody has."""
    size = theme().sizes["reading"]

    assert ink(THAI) == pytest.approx((0.7 * size) ** 2, rel=0.15)


@pytest.mark.parametrize("text", ["H200 ก", "กH200", "ก ก", "Hก2ก0"])
def test_a_line_is_as_wide_as_its_pieces(text: str, lender: Path) -> None:
    font = theme().font("reading")
    parts = sum(font.size(letter)[0] for letter in text)
    drawn = font.render(text, pygame.Color("white"))

    assert drawn.get_size() == font.size(text)
    assert font.size(text)[0] == pytest.approx(parts, abs=3)
    assert font.size(text)[1] == font.size("H")[1]


def test_lines_with_borrowed_letters_are_broken_and_cut_like_others(lender: Path) -> None:
    look = theme()
    for line in look.wrap("ก ก ก " * 12, 200, role="reading"):
        assert look.measure(line, role="reading")[0] <= 200
    assert look.measure(look.fitted(THAI * 40, 200, role="reading"), role="reading")[0] <= 200


def test_orders_to_the_writer_leave_nothing_on_the_screen() -> None:
    font = theme().font("reading")

    assert font.size("a\u202eb\u202c") == font.size("ab")


def test_words_from_right_to_left_keep_the_space_where_it_was_written(lender: Path) -> None:
    """The letter stands first; the spaces after it do not push it to the right."""
    size = theme().sizes["reading"]

    assert ink(HEBREW[0] + "  ", 0, size) == ink(HEBREW[0])


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_font_of_the_system_is_looked_for_while_none_is_needed(
    language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It would take a tenth of a second of the first in which the menu is to open."""

    def look() -> tuple[Path, ...]:
        raise AssertionError("the fonts of the system were looked for")

    monkeypatch.setattr(fonts, "_system_fonts", look)
    font_with.cache_clear()
    hands = HandsOnSamples(language=language).open_menu()
    hands.press(pygame.K_8)

    assert hands.app.screen.name == "settings"


def test_a_file_that_is_no_font_after_all_is_not_taken(
    lender: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    font = Typeface(fonts.font_file("en", False), 30, bold=False)
    letters = fonts.letters_of(lender)
    broken = lender.with_name("broken.ttf")
    broken.write_bytes(b"no font")
    monkeypatch.setattr(fonts, "letters_of", lambda file: letters)
    monkeypatch.setattr(fonts, "_system_fonts", lambda: (broken,))
    font_with.cache_clear()

    assert font.size(THAI)[0] > 0  # the box of a letter that is not there
