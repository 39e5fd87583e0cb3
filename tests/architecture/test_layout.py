"""A newcomer finds their way: each folder says what it holds, and each file is named for it."""

import ast
import re
from pathlib import Path

import pytest

GAME = Path(__file__).resolve().parents[2] / "game"
FILES = sorted(GAME.rglob("*.py"))
FOLDERS = sorted({file.parent for file in FILES})

NAMELESS = {"utils", "util", "helpers", "helper", "common", "manager", "misc"}
"""Names that say nothing: a function without a home shows a concept without a name."""

LONGEST = 400
"""Lines after which a file is split by subject."""


def name_of(path: Path) -> str:
    return path.relative_to(GAME.parent).as_posix()


def words_of(file: Path) -> set[str]:
    return {*file.stem.split("_"), *file.parent.name.split("_")}


@pytest.mark.parametrize("folder", FOLDERS, ids=name_of)
def test_a_folder_says_what_belongs_there_and_what_does_not(folder: Path) -> None:
    """Its docstring has a sentence on each, so that a new file finds its place."""
    opening = folder / "__init__.py"

    assert opening.exists(), f"{name_of(folder)} needs an __init__.py"
    docstring = ast.get_docstring(ast.parse(opening.read_text(encoding="utf-8"))) or ""
    sentences = [part for part in re.split(r"(?<=[.!])\s+", docstring) if part]
    excluding = [s for s in sentences if re.search(r"\b(not|no|never|nothing|none)\b", s, re.I)]

    assert len(sentences) >= 2
    assert excluding, "no sentence says what does not belong here"


def test_every_file_is_named_for_what_it_holds() -> None:
    """A folder and its file are read together: `flows/levy.py` is the flow of the levy."""
    nameless = [name_of(file) for file in FILES if words_of(file) & NAMELESS]

    assert nameless == []


def test_every_file_can_be_read_in_one_sitting() -> None:
    """A file that outgrows this holds two subjects."""
    lengths = {name_of(file): file.read_text(encoding="utf-8").count("\n") for file in FILES}

    assert {name: length for name, length in lengths.items() if length > LONGEST} == {}
