"""Constants: each has a unit, a range and an origin that a player can ask for."""

import ast
import re
from collections.abc import Iterable
from dataclasses import fields
from itertools import pairwise
from pathlib import Path

import pytest

from game.rules.constants import origin
from game.rules.params import Params, constants

NAMES = [item.name for item in fields(Params)]
FOLDER = Path(__file__).parent
BOARD = "round_numbers.py"


@pytest.mark.parametrize("name", NAMES)
def test_a_constant_says_where_it_comes_from(name: str) -> None:
    """A citation, or that it is ours; and what is ours is marked as free."""
    origin = constants()[name]

    assert origin["unit"]
    assert len(origin["source"]) > 10
    assert origin["free"] or "design choice" not in origin["source"]


@pytest.mark.parametrize("name", NAMES)
def test_a_constant_lies_within_its_own_range(name: str) -> None:
    """What the record supports bounds what tuning may do."""
    origin = constants()[name]

    assert origin["low"] <= getattr(Params(), name) <= origin["high"]


def named_in(path: Path, *builders: str) -> list[str]:
    """The names that the calls of builders give values for, as they come in a file."""
    return [
        keyword.arg
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func) in builders
        for keyword in node.keywords
        if keyword.arg is not None
    ]


def unset(names: Iterable[str], folder: Path) -> list[str]:
    """Those that neither the board of these tests nor a test of a flow sets."""
    tests = folder.glob("flows/test_*.py")
    named = {name for path in tests for name in named_in(path, "a_board", "a_turn")}
    return [name for name in names if name not in {*named, *named_in(folder / BOARD, "Params")}]


def test_no_worked_example_leans_on_a_constant_that_is_tuned() -> None:
    """What the game plays with may change any day: the board sets it, or the test of its flow."""
    assert unset(NAMES, FOLDER) == []


def test_a_constant_that_no_test_sets_is_named() -> None:
    assert unset(["moon_gain", NAMES[0]], FOLDER) == ["moon_gain"]


def test_the_round_numbers_come_as_the_rules_list_them() -> None:
    named = named_in(FOLDER / BOARD, "Params")

    assert named == [name for name in NAMES if name in named]


def told_of() -> dict[str, str]:
    """What stands below each constant in the code, by its name."""
    found = {}
    for path in Path(origin.__file__).parent.glob("*.py"):
        for part in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(part, ast.ClassDef):
                for line, below in pairwise(part.body):
                    if isinstance(line, ast.AnnAssign) and isinstance(below, ast.Expr):
                        found[ast.unparse(line.target)] = ast.literal_eval(below.value)
    return found


def test_a_constant_says_what_it_is_and_names_no_other_that_is_not() -> None:
    """One that is renamed takes along the sentences that lean on it."""
    told = told_of()

    assert sorted(told) == sorted(NAMES)
    leaned_on = {name for text in told.values() for name in re.findall(r"``(\w+)``", text)}
    assert leaned_on - set(NAMES) == set()
