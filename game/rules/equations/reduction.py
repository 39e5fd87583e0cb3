"""Reduction: a formula told without what is known before any match, and its bounds.

Sums lose what is nothing, products what is one, a choice its way not taken; what is always the same
number becomes that number. Everything else stays as it was written.
"""

import ast
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from itertools import product
from math import exp, inf, log
from typing import Final, TypeAlias

__all__ = ["Bounds", "Reduction"]

Bounds: TypeAlias = tuple[float, float]
"""Least and most that something can be."""
_Reduced: TypeAlias = tuple[ast.expr, Bounds]

ANY: Final[Bounds] = (-inf, inf)
SOME: Final[Bounds] = (0.0, inf)
"""What a turn is told is an amount, a share, or whether something is so."""


class Reduction:
    """Formulas with some of their names known."""

    def __init__(
        self,
        known: Mapping[str, float],
        bounds: Mapping[str, Bounds],
        quantities: Mapping[str, str],
    ) -> None:
        """Take numbers by name, bounds of stocks and constants, and formulas of quantities."""
        self._known, self._bounds, self._formulas = known, bounds, quantities
        self._quantities: dict[str, _Reduced] = {}

    def reduced(self, formula: str) -> str:
        """Return a formula without what is known; ``0`` where it comes to nothing."""
        return ast.unparse(self._reduce(ast.parse(formula, mode="eval").body)[0])

    def quantity(self, name: str) -> str:
        """Return the formula of a quantity without what is known."""
        return ast.unparse(self._quantity(name)[0])

    def _quantity(self, name: str) -> _Reduced:
        if name not in self._quantities:
            formula = ast.parse(self._formulas[name], mode="eval").body
            self._quantities[name] = self._reduce(formula)
        return self._quantities[name]

    def _reduce(self, node: ast.expr) -> _Reduced:
        match node:
            case ast.Constant(value=int(number)):
                return _number(float(number))
            case ast.Name(id=name):
                return self._name(name)
            case ast.UnaryOp(op=ast.USub(), operand=operand):
                inner, (low, high) = self._reduce(operand)
                return _settled(ast.UnaryOp(ast.USub(), inner), (-high, -low))
            case ast.BinOp(left=left, op=op, right=right):
                return _COMBINED[type(op)](self._reduce(left), self._reduce(right))
            case ast.Compare(left=left, ops=[op], comparators=[right]):
                return _compared(op, self._reduce(left), self._reduce(right))
            case ast.Call(func=ast.Name(id=function), args=args):
                return _called(function, [self._reduce(each) for each in args])
            case _:
                raise AssertionError(ast.dump(node))

    def _name(self, name: str) -> _Reduced:
        if name in self._known:
            return _number(self._known[name])
        bounds = self._bounds.get(name, SOME)
        if name in self._formulas:
            bounds = self._quantity(name)[1]
        return _settled(ast.Name(name), bounds)


def _number(value: float) -> _Reduced:
    told = ast.Name("unlimited") if value == inf else ast.Constant(int(value))
    return told, (value, value)


def _settled(node: ast.expr, bounds: Bounds) -> _Reduced:
    """Return a number where it can be nothing else, or else what was written."""
    low, high = bounds
    whole = low == high and (low == inf or (abs(low) < inf and low == int(low)))
    return _number(low) if whole else (node, bounds)


def _is(reduced: _Reduced, value: float) -> bool:
    return reduced[1] == (value, value)


def _added(left: _Reduced, right: _Reduced) -> _Reduced:
    if _is(left, 0.0) or _is(right, 0.0):
        return right if _is(left, 0.0) else left
    (low, high), (least, most) = left[1], right[1]
    node = ast.BinOp(left[0], ast.Add(), right[0])
    return _settled(node, (_plus(low, least, -inf), _plus(high, most, inf)))


def _less(left: _Reduced, right: _Reduced) -> _Reduced:
    if _is(right, 0.0):
        return left
    (low, high), (least, most) = left[1], right[1]
    node: ast.expr = ast.BinOp(left[0], ast.Sub(), right[0])
    if _is(left, 0.0):
        node = ast.UnaryOp(ast.USub(), right[0])
    return _settled(node, (_plus(low, -most, -inf), _plus(high, -least, inf)))


def _multiplied(left: _Reduced, right: _Reduced) -> _Reduced:
    if _is(left, 1.0) or _is(right, 1.0):
        return right if _is(left, 1.0) else left
    node = ast.BinOp(left[0], ast.Mult(), right[0])
    return _settled(node, _spanned(_times, left[1], right[1]))


def _divided(left: _Reduced, right: _Reduced) -> _Reduced:
    if _is(right, 1.0) or _is(left, 0.0):
        return left
    node = ast.BinOp(left[0], ast.Div(), right[0])
    return _settled(node, _spanned(_over, left[1], right[1]) if right[1][0] > 0.0 else ANY)


def _raised(left: _Reduced, right: _Reduced) -> _Reduced:
    if _is(right, 0.0) or _is(left, 1.0):
        return _number(1.0)
    if _is(right, 1.0):
        return left
    return ast.BinOp(left[0], ast.Pow(), right[0]), _sign_of(left)


def _sign_of(reduced: _Reduced) -> Bounds:
    """Return the bounds of what is never below nothing where this is not, and of anything else."""
    return SOME if reduced[1][0] >= 0.0 else ANY


def _plus(one: float, other: float, unknown: float) -> float:
    """Return a sum; ``unknown`` where the one has no end up and the other none down."""
    return unknown if {one, other} == {inf, -inf} else one + other


def _times(one: float, other: float) -> float:
    """Return a product in which nothing of anything is nothing."""
    return 0.0 if one == 0.0 or other == 0.0 else one * other


def _over(one: float, other: float) -> float:
    """Return a part of something that is not nothing."""
    return one / other if abs(one) < inf or other < inf else 0.0


def _spanned(function: Callable[[float, float], float], *bounds: Bounds) -> Bounds:
    ends = [function(one, other) for one, other in product(*bounds)]
    return min(ends), max(ends)


def _compared(op: ast.cmpop, left: _Reduced, right: _Reduced) -> _Reduced:
    node = ast.Compare(left[0], [op], [right[0]])
    small, large = (left[1], right[1]) if isinstance(op, ast.Lt) else (right[1], left[1])
    assert isinstance(op, ast.Lt | ast.Gt)
    if small[1] < large[0]:
        return _number(1.0)
    return _number(0.0) if small[0] >= large[1] else (node, (0.0, 1.0))


def _called(function: str, args: Sequence[_Reduced]) -> _Reduced:
    if function in _TAKEN_APART:
        return _TAKEN_APART[function](args)
    node = ast.Call(ast.Name(function), [each[0] for each in args], [])
    return _settled(node, _BOUNDS[function](*(each[1] for each in args)))


def _clipped(value: Bounds, floor: Bounds, top: Bounds) -> Bounds:
    low, high = (min(max(end, floor[0]), top[1]) for end in value)
    return low, high


def _part(value: Bounds, _: Bounds) -> Bounds:
    """Return the bounds of a ratio: nothing of anything is nothing."""
    if value == (0.0, 0.0):
        return value
    return SOME if value[0] >= 0.0 else ANY


def _of_most(value: Bounds, by: Bounds) -> Bounds:
    """Return the bounds of what is said of the best chip, nothing where there is none."""
    return (0.0, 0.0) if by == (0.0, 0.0) else (min(value[0], 0.0), max(value[1], 0.0))


def _all_together(value: Bounds) -> Bounds:
    """Return the bounds of a product over turns."""
    if value == (1.0, 1.0):
        return value
    return SOME if value[0] >= 0.0 else ANY


def _log(value: float) -> float:
    return log(value) if value > 0.0 else -inf


def _exp(value: float) -> float:
    return exp(value) if value < 700.0 else inf  # beyond it a machine has no number


def _extreme(function: str, args: Sequence[_Reduced]) -> _Reduced:
    """Return the least or the most of some, without those that can never be it."""
    sign = 1.0 if function == "min" else -1.0
    kept: list[_Reduced] = []
    for at, each in enumerate(args):
        nearest = min(sign * end for end in each[1])
        beaten = any(
            max(sign * end for end in other[1]) <= nearest
            for place, other in enumerate(args)
            if place < at or (place > at and other[1] != each[1])
        )
        if not beaten:
            kept.append(each)
    if len(kept) == 1:
        return kept[0]
    choose = min if function == "min" else max
    bounds = choose(each[1][0] for each in kept), choose(each[1][1] for each in kept)
    return _settled(ast.Call(ast.Name(function), [each[0] for each in kept], []), bounds)


def _chosen(args: Sequence[_Reduced]) -> _Reduced:
    """Return the one of two that is taken, where that is known."""
    condition, one, other = args
    if condition[1][0] == condition[1][1]:
        return other if _is(condition, 0.0) else one
    node = ast.Call(ast.Name("where"), [condition[0], one[0], other[0]], [])
    return _settled(node, (min(one[1][0], other[1][0]), max(one[1][1], other[1][1])))


_COMBINED: Final[dict[type[ast.operator], Callable[[_Reduced, _Reduced], _Reduced]]] = {
    ast.Add: _added,
    ast.Sub: _less,
    ast.Mult: _multiplied,
    ast.Div: _divided,
    ast.Pow: _raised,
}
_TAKEN_APART: Final[dict[str, Callable[[Sequence[_Reduced]], _Reduced]]] = {
    "min": partial(_extreme, "min"),
    "max": partial(_extreme, "max"),
    "where": _chosen,
}
"""Functions of which some arguments may go."""
_BOUNDS: Final[dict[str, Callable[..., Bounds]]] = {
    "clip": _clipped,
    "exp": lambda value: (_exp(value[0]), _exp(value[1])),
    "log": lambda value: (_log(value[0]), _log(value[1])),
    "ratio": _part,
    "product": _all_together,
    "most": lambda value: (max(value[0], 0.0), max(value[1], 0.0)),
    "of_most": _of_most,
    "is_most": lambda by: (0.0, 0.0 if by == (0.0, 0.0) else 1.0),
}
"""The bounds of all other functions, by those of their arguments."""
