"""Constants: each has a unit, a range and an origin that a player can ask for."""

import ast
import re
from dataclasses import fields
from itertools import pairwise
from pathlib import Path

import pytest

from game.rules.constants import origin
from game.rules.params import Params, constants

NAMES = [item.name for item in fields(Params)]


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


def test_the_board_of_these_tests_sets_every_constant_itself() -> None:
    """What the game plays with may be tuned any day, and no worked example may notice."""
    source = (Path(__file__).parent / "round_numbers.py").read_text(encoding="utf-8")
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]

    assert [keyword.arg for keyword in calls[0].keywords] == NAMES


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
