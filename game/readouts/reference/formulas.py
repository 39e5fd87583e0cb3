"""The equations of the rules as a reader meets them: names in words, signs as on a blackboard."""

from __future__ import annotations

import ast
import re
from typing import Final

from game.readouts.words.names import Names
from game.rules import SIDES, Programme, Stock
from game.rules.params import constants

__all__ = ["Formulas"]

STOCKS: Final = {stock.slug for stock in Stock}
PAID: Final = {f"paid_{programme.name.lower()}": programme.slug for programme in Programme}
UNIT: Final = re.compile(r" ?[\[［].*[\]］]$")
"""A unit after the name of a quantity."""
SIGNS: Final[dict[type[ast.AST], tuple[str, int]]] = {
    ast.Gt: (" > ", 0),
    ast.Lt: (" < ", 0),
    ast.Add: (" + ", 1),
    ast.Sub: (" \N{MINUS SIGN} ", 1),
    ast.Mult: (" \N{MULTIPLICATION SIGN} ", 2),
    ast.Div: (" \N{DIVISION SIGN} ", 2),
    ast.Pow: (" ^ ", 4),
}
"""How an operation is written, and how closely it binds."""
UNARY: Final = 3
WHOLE: Final = 5
"""What nothing tears apart: a name, a number, words in brackets."""


class Formulas:
    """Writes formulas in one language, with a scenario's own names."""

    def __init__(self, names: Names) -> None:
        self.names = names
        self.texts = names.texts

    def write(self, formula: str) -> str:
        """Return a formula in words and signs."""
        return self._write(ast.parse(formula, mode="eval").body)[0]

    def title(self, symbol: str) -> str:
        """Return what a quantity is called, with its unit in square brackets if it has one.

        It begins with a capital where there are any, so that in a formula a name of many words is
        seen to begin.
        """
        told = self._called(symbol)
        return told[:1].upper() + told[1:]

    def name(self, symbol: str) -> str:
        """Return what a quantity is called in a formula, which has no room for units."""
        return UNIT.sub("", self.title(symbol))

    def _called(self, symbol: str) -> str:
        texts = self.texts
        if symbol in STOCKS:
            return texts(f"stock-{symbol}")
        if symbol in constants():
            return texts(f"rule-constant-{symbol}")
        if symbol in PAID:
            cause = self.names.cause(f"programme.{PAID[symbol]}")
            return texts("equation-paid", programme=cause)
        for side in SIDES:
            what = f"equation-side-{_id(symbol.removeprefix(f'{side.slug}_'))}"
            if symbol.startswith(f"{side.slug}_") and texts.has(what):
                return texts("equation-side", side=self.names.side(side), what=texts(what))
        return texts(f"equation-{_id(symbol)}")

    def _write(self, node: ast.expr) -> tuple[str, int]:
        """Return a part of a formula and how closely it holds together."""
        match node:
            case ast.Constant(value=number):
                return str(number), WHOLE
            case ast.Name(id=symbol):
                return self.name(symbol), WHOLE
            case ast.UnaryOp(operand=operand):
                return f"\N{MINUS SIGN}{self._bound(operand, UNARY)}", UNARY
            case ast.BinOp(left=left, op=how, right=right):
                return self._joined(left, how, right)
            case ast.Compare(left=left, ops=[how], comparators=[right]):
                return self._joined(left, how, right)
            case ast.Call(func=ast.Name(id=function), args=given):
                return self._called_on(function, given)
        raise SyntaxError(f"no formula says {ast.unparse(node)}")

    def _joined(self, left: ast.expr, how: ast.AST, right: ast.expr) -> tuple[str, int]:
        sign, level = SIGNS[type(how)]
        # What is taken away or divided by keeps its brackets; so does the base of a power.
        closer = isinstance(how, ast.Sub | ast.Div)
        before = self._bound(left, level + isinstance(how, ast.Pow))
        return f"{before}{sign}{self._bound(right, level + closer)}", level

    def _bound(self, node: ast.expr, level: int) -> str:
        """Return a part, in brackets where it would come apart."""
        told, held = self._write(node)
        return told if held >= level else f"({told})"

    def _called_on(self, function: str, given: list[ast.expr]) -> tuple[str, int]:
        texts, told = self.texts, [self._write(each)[0] for each in given]
        match function:
            case "ratio":
                return self._joined(given[0], ast.Div(), given[1])
            case "exp":
                return f"e ^ ({told[0]})", SIGNS[ast.Pow][1]
            case "log":
                return f"ln ({told[0]})", WHOLE
            case "where":
                condition, then, otherwise = told
                words = texts("equation-if", condition=condition, then=then, otherwise=otherwise)
                return f"({words})", WHOLE
            case "min" | "max":
                parts = texts("equation-comma").join(told)
                return texts(f"equation-{function}", parts=parts), WHOLE
            case "clip":
                return texts("equation-clip", what=told[0], low=told[1], high=told[2]), WHOLE
            case "product" | "most":
                return texts(f"equation-{function}", what=told[0]), WHOLE
            case "of_most":
                return texts("equation-of-most", what=told[0], by=told[1]), WHOLE
        return texts("equation-is-most", by=told[0]), WHOLE


def _id(symbol: str) -> str:
    """A symbol as the end of a message's id."""
    return symbol.replace("_", "-")
