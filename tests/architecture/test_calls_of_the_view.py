"""What the view is made of reads without its definition: calls by name, attributes declared."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

VIEW = Path(__file__).resolve().parents[2] / "game" / "view"
FILES = sorted(VIEW.rglob("*.py"))

MOST = 5
"""Parameters without a name in a call, beside `self`: a surface, a place, what is drawn, how it
is laid out, and the theme. More than that nobody counts off."""

PLACED = 3
"""Of these the theme's own pens take a surface, the words and where they go."""


def positional(function: ast.FunctionDef) -> list[str]:
    """Return the parameters that a call may give without a name, but for the object itself."""
    names = [each.arg for each in (*function.args.posonlyargs, *function.args.args)]
    return names[1:] if names[:1] in (["self"], ["cls"]) else names


def functions_of(source: str) -> Iterator[ast.FunctionDef]:
    return (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef))


@pytest.mark.parametrize(
    ("source", "count"),
    [
        ("def draw(surface, rect, card, layout, theme, hot): ...", 6),
        ("def draw(surface, rect, card, layout, theme, *, hot, tab): ...", 5),
        ("class Card:\n    def draw(self, surface, theme, /, ring): ...", 3),
    ],
)
def test_parameters_without_a_name_are_counted(source: str, count: int) -> None:
    assert [len(positional(each)) for each in functions_of(source)] == [count]


def test_no_call_of_the_view_is_a_row_of_things_without_names() -> None:
    """Six positions hide which of two colours is the border's; a name says it where it is read."""
    long = {
        f"{file.relative_to(VIEW)}: {function.name}": names
        for file in FILES
        for function in functions_of(file.read_text(encoding="utf-8"))
        if len(names := positional(function)) > MOST
    }

    assert long == {}


@pytest.mark.parametrize("name", ["write", "write_block"])
def test_what_is_written_has_its_look_by_name(name: str) -> None:
    """Role, weight, colour and anchor of a line of text stand in the call as what they are."""
    theme = (VIEW / "drawing" / "theme.py").read_text(encoding="utf-8")
    pen = next(each for each in functions_of(theme) if each.name == name)

    assert len(positional(pen)) == PLACED


UNTYPED = {"event", "library", "pygame"}
"""Whose attributes no type declares: events of the toolkit, and what a library may lack."""


def probes_of(source: str) -> Iterator[str]:
    """Yield what is asked for an attribute by its name."""
    for node in ast.walk(ast.parse(source)):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id in ("getattr", "hasattr")
        ):
            yield ast.unparse(node.args[0])


def test_a_probe_is_known_by_its_look() -> None:
    source = 'getattr(screen, "overlay", False)\nhasattr(self.ring.focused, "key")\nscreen.overlay'

    assert list(probes_of(source)) == ["screen", "self.ring.focused"]


def test_what_a_screen_can_do_is_declared() -> None:
    """An attribute that is looked for by name is one that no type checks and no reader finds."""
    probed = {
        f"{file.relative_to(VIEW)}: {asked}"
        for file in FILES
        for asked in probes_of(file.read_text(encoding="utf-8"))
        if asked not in UNTYPED
    }

    assert probed == set()
