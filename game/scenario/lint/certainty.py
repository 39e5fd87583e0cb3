"""What is certain of a condition before any match is played.

A condition is unfolded into the cases in which it would hold. Each case keeps, of every quantity,
how far it may lie within its bounds, of time the turns that are left, of a gate how it may stand,
and of all else whether it is so. A case with nothing left cannot come about; with no case left the
condition never holds, and always where its opposite has none. The bounds are the rules' own.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from math import inf
from typing import Any, Final, NamedTuple, TypeAlias

from game.rules.conditions import (
    All,
    Compare,
    Condition,
    FlagUp,
    GateIs,
    GateState,
    LawInForce,
    Not,
    OrderGiven,
    Ordering,
    Quantity,
    Shipped,
    TurnIs,
)
from game.rules.conditions import Any as AnyPart
from game.rules.indicators import BOUNDS

__all__ = ["World", "always_holds", "never_holds"]

_MOST_CASES: Final = 400
"""A condition with more cases than that is not said anything of."""

_STATES: Final[Mapping[GateState, frozenset[str]]] = {
    GateState.OPEN: frozenset(("open",)),
    GateState.LEVIED: frozenset(("levied",)),
    GateState.CLOSED: frozenset(("closed",)),
    GateState.PASSABLE: frozenset(("open", "levied")),
}

Fact: TypeAlias = FlagUp | LawInForce | Shipped | OrderGiven


@dataclass(frozen=True)
class World:
    """What a scenario lets be so at all."""

    turns: int
    """Turns of the match."""
    rungs: tuple[int, ...]
    """Rungs of each gate's ladder."""
    impossible: frozenset[Fact] = frozenset()
    """What can never be so: a flag that nobody raises, an order that nobody can give."""
    certain: frozenset[Fact] = frozenset()
    """What is always so: a chip that has shipped before the match."""

    def without(self, facts: Iterable[Fact]) -> "World":
        """Return the same world in which these can never be so."""
        return replace(self, impossible=frozenset(facts))


class _Range(NamedTuple):
    """An interval; an open end does not belong to it."""

    low: float
    high: float
    low_open: bool
    high_open: bool

    @property
    def is_empty(self) -> bool:
        return self.low > self.high or (self.low == self.high and (self.low_open or self.high_open))

    def cut(self, ordering: Ordering, value: float) -> "_Range":
        """Return what of it is on one side of a value."""
        if ordering in (Ordering.AT_LEAST, Ordering.ABOVE):
            is_open = ordering is Ordering.ABOVE
            if (value, is_open) > (self.low, self.low_open):
                return self._replace(low=value, low_open=is_open)
            return self
        is_open = ordering is Ordering.BELOW
        if (-value, is_open) > (-self.high, self.high_open):
            return self._replace(high=value, high_open=is_open)
        return self


_OPPOSITE: Final = {
    Ordering.AT_LEAST: Ordering.BELOW,
    Ordering.BELOW: Ordering.AT_LEAST,
    Ordering.AT_MOST: Ordering.ABOVE,
    Ordering.ABOVE: Ordering.AT_MOST,
}


@dataclass(frozen=True)
class _Case:
    """One way for a condition to hold."""

    turns: int
    """The turns that are left, a bit for each."""
    ranges: Mapping[Quantity, _Range] = field(default_factory=dict)
    gates: Mapping[int, frozenset[str]] = field(default_factory=dict)
    facts: Mapping[Fact, bool] = field(default_factory=dict)


class _TooMany(Exception):
    """A condition has more cases than are worth looking at."""


def never_holds(condition: Condition, world: World) -> bool:
    """Tell whether a condition is sure to fail; False where it depends on the match.

    >>> never_holds(AnyPart(), World(4, ()))
    True
    """
    try:
        return not _unfold(condition, [_Case((1 << (world.turns + 1)) - 1)], world, wanted=True)
    except _TooMany:
        return False


def always_holds(condition: Condition, world: World) -> bool:
    """Tell whether a condition is sure to hold; False where it depends on the match.

    >>> always_holds(All(), World(4, ()))
    True
    """
    return never_holds(Not(condition), world)


def _unfold(condition: Condition, cases: list[_Case], world: World, *, wanted: bool) -> list[_Case]:
    """Return the cases that are left once a condition holds in them, or fails where not wanted."""
    match condition:
        case Not(part):
            return _unfold(part, cases, world, wanted=not wanted)
        case All(parts) | AnyPart(parts):
            if isinstance(condition, All) is wanted:
                for part in parts:
                    cases = _unfold(part, cases, world, wanted=wanted)
                return cases
            found = [each for part in parts for each in _unfold(part, cases, world, wanted=wanted)]
            if len(found) > _MOST_CASES:
                raise _TooMany
            return found
        case _:
            left = (_narrow(condition, case, world, wanted) for case in cases)
            return [case for case in left if case is not None]


def _narrow(condition: Any, case: _Case, world: World, wanted: bool) -> _Case | None:
    match condition:
        case Compare(quantity, ordering, value):
            before = case.ranges.get(quantity) or _bounds(quantity)
            after = before.cut(ordering if wanted else _OPPOSITE[ordering], value)
            ranges = {**case.ranges, quantity: after}
            return None if after.is_empty else replace(case, ranges=ranges)
        case TurnIs(first, last):
            span = range(max(first, 0), min(last, world.turns) + 1)
            inside = sum(1 << turn for turn in span)
            turns = case.turns & (inside if wanted else ~inside)
            return replace(case, turns=turns) if turns else None
        case GateIs(gate, state):
            known = case.gates.get(gate) or _standings(world.rungs[gate])
            left = known & _STATES[state] if wanted else known - _STATES[state]
            return replace(case, gates={**case.gates, gate: left}) if left else None
        case _:
            if wanted and condition in world.impossible:
                return None
            if not wanted and condition in world.certain:
                return None
            if case.facts.get(condition, wanted) is not wanted:
                return None
            return replace(case, facts={**case.facts, condition: wanted})


def _bounds(quantity: Quantity) -> _Range:
    stock = quantity.stock
    low, high = (
        (stock.low, stock.high)
        if stock is not None
        else BOUNDS.get(quantity.indicator, (-inf, inf))
    )
    return _Range(low, high, low_open=False, high_open=False)


def _standings(rungs: int) -> frozenset[str]:
    return frozenset(("open", "closed", *(["levied"] if rungs else [])))
