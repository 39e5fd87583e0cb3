"""Languages: what is particular to one stands in its record, and nowhere else in the code."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from game.language import LANGUAGES, Language, closest_language
from game.language import languages as records
from game.language.fonts import font_file

GAME = Path(__file__).parents[2] / "game"
PARTICULAR = set(LANGUAGES[1:])
"""English is what the others fall back to, and so is named where nothing else is known."""


def words_in(source: str) -> Iterator[str]:
    """Every word of the texts in a file's code; what explains the code is left out."""
    tree = ast.parse(source)
    explains = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield from re.findall(r"\w+", "" if id(node) in explains else node.value)


def test_no_code_knows_a_language_by_its_code() -> None:
    """A language more is a record and its messages; what asks for one asks its record."""
    files = [file for file in GAME.rglob("*.py") if file != Path(records.__file__)]
    named = [
        str(file.relative_to(GAME))
        for file in files
        if PARTICULAR.intersection(words_in(file.read_text(encoding="utf-8")))
    ]

    assert len(files) > 100
    assert named == []


def test_a_language_in_the_code_is_noticed() -> None:
    code = f'"""Says {LANGUAGES[1]}."""\nfont = "b" if language == "{LANGUAGES[2]}" else "a"\n'

    assert PARTICULAR.intersection(words_in(code)) == {LANGUAGES[2]}
    assert PARTICULAR.intersection(words_in(f'HELP = f"en, {LANGUAGES[1]} or {{other}}"'))


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_language_has_all_that_is_asked_of_it(code: str) -> None:
    language = Language.of(code)

    assert language.name
    assert closest_language(code) == code
    assert all(font_file(code, bold).exists() for bold in (False, True))


def test_a_locale_suits_one_language() -> None:
    words = [word for code in LANGUAGES for word in Language.of(code).locales]

    assert len(words) == len(set(words))
