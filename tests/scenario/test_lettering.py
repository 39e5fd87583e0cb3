"""The check names letters that nothing can draw, and where they stand."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from game.analysis.check import check_file
from game.language import fonts
from game.language.fonts import font_with
from tests.a_font import write_font

TINY = (Path(__file__).parent / "tiny.yaml").read_text(encoding="utf-8")
NAME = "name: {en: Quarrel, ja: 口論, zh: 争吵}"


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """A computer without any font of its own."""
    monkeypatch.setattr(fonts, "_system_fonts", tuple)
    font_with.cache_clear()
    yield monkeypatch
    font_with.cache_clear()


def told(folder: Path, name: str) -> list[str]:
    file = folder / "tiny.yaml"
    file.write_text(TINY.replace(NAME, name), encoding="utf-8")
    return [
        str(finding).removeprefix(f"{file}:") for finding in check_file(file, play=False).findings
    ]


def test_a_letter_that_no_font_has_is_named_with_its_place(
    alone: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (line,) = told(tmp_path, "name: {en: Quarrel, ja: 口論, zh: ทะเลาะ}")
    before = TINY[: TINY.index(NAME)]
    line_number = before.count("\n") + 1
    column = len(before.split("\n")[-1]) + len("name: {en: Quarrel, ja: 口論, zh: ") + 1
    place = f"{line_number}:{column}"

    assert line.startswith(f"{place}: warning[no-letter]: no font has 'ท' (U+0E17), 'ะ' (U+0E30)")


def test_a_font_of_the_system_that_has_it_is_enough(
    alone: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = write_font(tmp_path / "some.ttf", "ทะเลา")
    alone.setattr(fonts, "_system_fonts", lambda: (file,))
    font_with.cache_clear()

    assert told(tmp_path, "name: {en: Quarrel, ja: 口論, zh: ทะเลาะ}") == []


def test_what_the_games_own_fonts_have_needs_no_other(
    alone: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Greek and Cyrillic, both forms of Chinese, and signs that leave no ink."""
    name = "Привет Ελλας 繁體臺灣 e\u0301 Ⅷ ㈱ \u200b"

    assert told(tmp_path, f'name: {{en: "{name}", ja: "{name}", zh: "{name}"}}') == []


def test_many_letters_are_counted(alone: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (line,) = told(tmp_path, "name: {en: ทะเลาวิวาทกัน, ja: 口論, zh: 争吵}")

    assert "and 4 more; " in line


def test_an_emoji_is_told_once_for_each_text(alone: pytest.MonkeyPatch, tmp_path: Path) -> None:
    lines = told(tmp_path, "name: {en: 😀😀, ja: 😀, zh: 争吵}")

    assert len(lines) == 2
    assert all(line.count("U+1F600") == 1 for line in lines)
