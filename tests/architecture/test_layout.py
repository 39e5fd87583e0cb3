"""A newcomer finds their way: each folder says what it holds, and each file is named for it."""

import ast
import re
import subprocess
from pathlib import Path

import pytest

GAME = Path(__file__).resolve().parents[2] / "game"
FILES = sorted(GAME.rglob("*.py"))
FOLDERS = sorted({file.parent for file in FILES})

NAMELESS = {"utils", "util", "helpers", "helper", "common", "manager", "misc"}
"""Names that say nothing: a function without a home shows a concept without a name."""

LONGEST = 400
"""Lines after which a file is split by subject."""

FULLEST = 35
"""Files after which a folder is split by subject."""


TOP = {"assets", "game", "scenarios", "tests"}
"""Folders at the top of the checkout."""

TOP_FILES = {"CHANGELOG.md", "LICENSE", "README.md", "main.py", "pyproject.toml"}
"""Files at the top of the checkout, but for those of tools, which begin with a dot."""


def name_of(path: Path) -> str:
    return path.relative_to(GAME.parent).as_posix()


def words_of(file: Path) -> set[str]:
    return {*file.stem.split("_"), *file.parent.name.split("_")}


def test_nothing_lies_at_the_top_but_what_a_newcomer_is_told_of() -> None:
    """What a trial wrote into the checkout once went out with the game, under names such as `-`."""
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=GAME.parent, capture_output=True, text=True, check=False
    )
    tracked = listed.stdout.split("\0")
    names = tracked if listed.returncode == 0 else [file.name for file in GAME.parent.iterdir()]
    top = {name.split("/")[0] for name in names if name and not name.startswith(".")}

    assert top - {"build", "dist"} == TOP | TOP_FILES


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


def test_every_file_can_be_read_at_once() -> None:
    """A file that outgrows this holds two subjects."""
    lengths = {name_of(file): file.read_text(encoding="utf-8").count("\n") for file in FILES}

    assert {name: length for name, length in lengths.items() if length > LONGEST} == {}


def test_a_folder_can_be_taken_in_at_a_glance() -> None:
    """One that outgrows this holds two subjects, and a newcomer would have to search it."""
    files = {name_of(folder): len(list(folder.glob("*.py"))) for folder in FOLDERS}

    assert {name: count for name, count in files.items() if count > FULLEST} == {}
