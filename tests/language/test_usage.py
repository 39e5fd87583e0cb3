"""The code asks for messages that exist, with the values that they need."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from fluent.syntax.visitor import Visitor

from game.language import Texts
from game.language.catalogue import LOCALE_FOLDER
from game.rules.sides import SIDES

GAME = Path(__file__).resolve().parents[2] / "game"


class Variables(Visitor):
    """The values one message asks for."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: fluent.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


@cache
def needs() -> dict[str, set[str]]:
    """What each English message needs to be told."""
    found = {}
    for path in (LOCALE_FOLDER / "en").glob("*.ftl"):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            if isinstance(entry, fluent.Message):
                variables = Variables()
                variables.visit(entry)
                found[entry.id.name] = variables.names
    return found


def calls() -> Iterator[tuple[str, ast.Call]]:
    """Every `texts(...)` in the game, with the place it stands at."""
    for path in sorted(GAME.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args and name_of(node.func) == "texts":
                yield f"{path.relative_to(GAME.parent).as_posix()}:{node.lineno}", node


def name_of(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def pattern_of(message_id: ast.expr) -> str | None:
    """The ids an expression may become: a fixed one, or one with gaps; None if it may be any."""
    if isinstance(message_id, ast.Constant):
        return re.escape(str(message_id.value))
    if isinstance(message_id, ast.JoinedStr):
        parts = message_id.values
        return "".join(
            re.escape(str(part.value)) if isinstance(part, ast.Constant) else r"[\w-]+"
            for part in parts
        )
    return None


def test_every_message_the_code_names_exists() -> None:
    known = list(Texts.load("en"))
    unknown = [
        f"{place}: {pattern}"
        for place, call in calls()
        if (pattern := pattern_of(call.args[0])) is not None
        and not any(re.fullmatch(pattern, name) for name in known)
    ]

    assert unknown == []


def test_every_message_is_given_the_values_it_needs() -> None:
    """A value too many does no harm; one too few would stop the game."""
    lacking = []
    for place, call in calls():
        given = {keyword.arg for keyword in call.keywords}
        message_id = call.args[0]
        if None in given or not isinstance(message_id, ast.Constant):
            continue  # given as a mapping, or an id that only play decides
        missing = needs().get(str(message_id.value), set()) - {name for name in given if name}
        missing -= set(Texts.load("en").standing)
        lacking += [f"{place}: {message_id.value} lacks {name}" for name in sorted(missing)]

    assert lacking == []


def test_no_value_is_called_as_what_every_message_may_name() -> None:
    """Its message would not be seen to lack it; the sides alone are given where they differ."""
    standing = Texts.load("en").standing.keys() - {side.slug for side in SIDES}
    taken = [
        f"{place}: {keyword.arg}"
        for place, call in calls()
        for keyword in call.keywords
        if keyword.arg in standing
    ]

    assert taken == []
