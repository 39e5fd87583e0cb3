"""Flows: a working of the model has one name - its file, its cause in the ledger, its page."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from game.readouts.reference.rule_pages import FLOWS
from game.rules import Programme, flows

FILES = sorted(path for path in Path(flows.__path__[0]).glob("*.py") if path.stem != "__init__")
FRUIT = {f"programme.{programme.slug}" for programme in Programme}
"""What a programme brings is told under its own name by the flow that it feeds."""


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
    assert path.stem.replace("_", "-") in FLOWS
