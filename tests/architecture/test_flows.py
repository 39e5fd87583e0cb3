"""Flows: a working of the model has one name, and its numbers are constants with a source.

The name is that of its file, of its cause in the ledger and of its page in the encyclopaedia.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from game.language import Texts
from game.readouts.reference.rule_pages import workings
from game.rules import Programme, flows
from game.rules.params import constants

FILES = sorted(path for path in Path(flows.__path__[0]).glob("*.py") if path.stem != "__init__")
FRUIT = {f"programme.{programme.slug}" for programme in Programme}
"""What a programme brings is told under its own name by the flow that it feeds."""


BESIDE = ("indicators", "moment", "scoring", "trade", "turn")
"""What else works a turn out; there a number may have a name, but stands in no formula."""
PLAIN = {0, 1, 2}
"""Nothing, the whole, and both: numbers that need no source."""


def each_flow() -> pytest.MarkDecorator:
    return pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)


def causes_in(path: Path) -> Iterator[str]:
    """Give the causes that a file writes; one that is not written out could not be found."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "Contribution":
            cause = node.args[1]
            assert isinstance(cause, ast.Constant), f"line {node.lineno}: write the cause out"
            yield str(cause.value)


@each_flow()
def test_a_flow_is_named_as_the_cause_that_it_writes(path: Path) -> None:
    """Who reads a cause in a report finds its rule by that name."""
    name = path.stem.replace("_", "-")
    causes = set(causes_in(path))

    assert causes
    assert [each for each in causes - FRUIT if not each.startswith(f"{name}.")] == []


@each_flow()
def test_a_flow_has_a_page_of_that_name(path: Path) -> None:
    assert path.stem.replace("_", "-") in workings(Texts.load("en"))


def numbers_in(part: ast.AST) -> list[str]:
    """Return the numbers written in a piece of code that stand for something."""
    return [
        f"line {node.lineno}: {node.value}"
        for node in ast.walk(part)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, int | float)
        and node.value not in PLAIN
    ]


def test_a_number_in_a_formula_is_found() -> None:
    """Even one that is hidden behind a sign or a name."""
    code = ast.parse("BITES = 0.5\ndef bite(x):\n    return -1.0 + 3 * x[0] if x is True else 2")

    assert numbers_in(code) == ["line 1: 0.5", "line 3: 3"]


@each_flow()
def test_no_number_stands_in_a_flow(path: Path) -> None:
    """It is a constant with unit, range and source, or a conversion named in `rules/units.py`.

    So a scenario can set it, a study can move it and a player can look it up.
    """
    assert numbers_in(ast.parse(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize("name", BESIDE)
def test_nor_in_a_formula_beside_the_flows(name: str) -> None:
    path = Path(flows.__path__[0]).parent / f"{name}.py"
    functions = [
        node
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.FunctionDef | ast.ClassDef)
    ]

    assert [each for node in functions for each in numbers_in(node)] == []


def test_every_constant_is_read_by_a_rule() -> None:
    """What nothing reads would be a lever that moves nothing."""
    rules = Path(flows.__path__[0]).parent
    read = {
        node.attr
        for path in rules.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute)
    }

    assert [name for name in constants() if name not in read] == []
