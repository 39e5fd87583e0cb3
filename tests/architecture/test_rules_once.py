"""A rule of the game is written in `game.rules`: whoever needs it asks there.

What a rule is written with, raw tables and its own constants, is not worked with anywhere else.
"""

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

GAME = Path(__file__).resolve().parents[2] / "game"
RULES = GAME / "rules"
OTHERS = sorted(file for file in GAME.rglob("*.py") if not file.is_relative_to(RULES))

Watch = Callable[[ast.AST], Iterator[int]]

CHOICE = {
    "choice_balance",
    "choice_inertia",
    "choice_momentum",
    "choice_sharpness",
    "density_premium",
    "domestic_learning",
}
"""Constants of what a buyer takes: the terms are in `game.rules.trade`."""
OFFER = {"always_on_offer", "cooldown"}
"""What says that a special order may be given: asked in `game.rules.legality`."""
CALENDAR = GAME / "language" / "calendar.py"


def attributes(tree: ast.AST) -> Iterator[ast.Attribute]:
    """Yield what is read of something by a name."""
    return (node for node in ast.walk(tree) if isinstance(node, ast.Attribute))


def reads_trade(tree: ast.AST) -> Iterator[int]:
    """Yield lines that compare a gate with its closed setting, or weigh what a buyer weighs."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare) and any(
            isinstance(op, ast.Eq | ast.NotEq) for op in node.ops
        ):
            sides = (node.left, *node.comparators)
            if any(each.attr == "closed" for side in sides for each in _tables(side)):
                yield node.lineno
    yield from (each.lineno for each in attributes(tree) if each.attr in CHOICE)


def _tables(node: ast.AST) -> Iterator[ast.Attribute]:
    """What is looked up in, by position, in an expression."""
    for each in ast.walk(node):
        if isinstance(each, ast.Subscript) and isinstance(each.value, ast.Attribute):
            yield each.value


def reads_legality(tree: ast.AST) -> Iterator[int]:
    """Yield lines that compare the gates of two orders, or ask whether one is on offer."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare) and len(node.ops) == 1:
            both = [node.left, *node.comparators]
            if all(isinstance(each, ast.Attribute) and each.attr == "gate" for each in both):
                yield node.lineno
    for each in attributes(tree):
        if each.attr in OFFER and _is_state_or_special(each.value):
            yield each.lineno


def _is_state_or_special(node: ast.AST) -> bool:
    if isinstance(node, ast.Name):
        return node.id in ("state", "known")
    return isinstance(node, ast.Subscript) and "specials" in ast.unparse(node)


def reads_calendar(tree: ast.AST) -> Iterator[int]:
    """Yield lines that take a calendar month apart, or count the months of turns."""
    for node in ast.walk(tree):
        if isinstance(node, ast.BinOp):
            is_twelve = isinstance(node.right, ast.Constant) and node.right.value == 12
            if is_twelve and isinstance(node.op, ast.FloorDiv | ast.Mod):
                yield node.lineno
            is_product = isinstance(node.op, ast.Mult)
            if is_product and any(
                isinstance(each, ast.Attribute) and each.attr == "months_per_turn"
                for each in (node.left, node.right)
            ):
                yield node.lineno


@pytest.mark.parametrize(
    "reads", [reads_trade, reads_legality, reads_calendar], ids=lambda each: each.__name__[6:]
)
def test_a_rule_is_worked_out_in_the_rules_alone(reads: Watch) -> None:
    """Else two answers to one question are a matter of time."""
    found = [
        f"{file.relative_to(GAME)}:{line}"
        for file in OTHERS
        if file != CALENDAR
        for line in reads(ast.parse(file.read_text(encoding="utf-8")))
    ]

    assert found == []


@pytest.mark.parametrize(
    ("reads", "source"),
    [
        (reads_trade, "shut = settings[gate] == gates.closed[gate]"),
        (reads_trade, "passes = known.gates.T[gate] != ruleset.gates.closed[gate][:, None]"),
        (reads_trade, "pull = p.choice_inertia * dependency"),
        (reads_legality, "same = one.gate == other.gate"),
        (reads_legality, "ready = ruleset.specials[at].always_on_offer"),
        (reads_legality, "rested = state.cooldown[:, at] == 0"),
        (reads_calendar, "year = month // 12"),
        (reads_calendar, "first = ruleset.start_month + turn * ruleset.months_per_turn"),
    ],
)
def test_what_is_looked_for_is_found(reads: Watch, source: str) -> None:
    """A watch that cannot bark is none."""
    assert list(reads(ast.parse(source))) == [1]
