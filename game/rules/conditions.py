"""Conditions as data: what must hold for an event, a law, an offer, an ending.

A scenario writes them as ``all``, ``any``, ``not`` and comparisons; ``scenario/compile.py`` turns
names into the nodes below. Nothing is ever evaluated as code.
"""

import typing
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

import numpy as np

from game.rules.arrays import Array, Flags, Ints, anywhere
from game.rules.stocks import Stock

__all__ = [
    "ALWAYS",
    "NEVER",
    "All",
    "Any",
    "Compare",
    "Condition",
    "Facts",
    "FlagUp",
    "GateIs",
    "GateState",
    "LawInForce",
    "Not",
    "OrderGiven",
    "Ordering",
    "Quantity",
    "Shipped",
    "Readings",
    "TurnIs",
    "at_turn",
    "holds",
]


class Ordering(Enum):
    """The four comparisons a scenario may write."""

    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    ABOVE = "above"
    BELOW = "below"


class GateState(Enum):
    """What a condition may ask of a gate."""

    OPEN = "open"
    LEVIED = "levied"
    CLOSED = "closed"
    PASSABLE = "passable"
    """Open or levied."""


@dataclass(frozen=True)
class Quantity:
    """A stock, or a derived indicator by its slug."""

    stock: Stock | None = None
    indicator: str = ""


@dataclass(frozen=True)
class Compare:
    """A quantity against a number."""

    quantity: Quantity
    ordering: Ordering
    value: float


@dataclass(frozen=True)
class TurnIs:
    """The turn (0-based) lies from ``first`` to ``last``, both included; dates become turns."""

    first: int
    last: int


@dataclass(frozen=True)
class GateIs:
    """A gate is in a state."""

    gate: int
    state: GateState


@dataclass(frozen=True)
class FlagUp:
    """A flag of the scenario is raised."""

    flag: int


@dataclass(frozen=True)
class Shipped:
    """A chip generation has shipped."""

    chip: int


@dataclass(frozen=True)
class LawInForce:
    """A law has passed and has not run out."""

    law: int


@dataclass(frozen=True)
class OrderGiven:
    """A side gave this order in the turn that is being resolved."""

    side: int
    action: int


@dataclass(frozen=True)
class Not:
    """The part does not hold."""

    part: "Condition"


@dataclass(frozen=True)
class All:
    """Every part holds; of no parts, always."""

    parts: tuple["Condition", ...] = ()


@dataclass(frozen=True)
class Any:
    """At least one part holds; of no parts, never."""

    parts: tuple["Condition", ...] = ()


Condition: TypeAlias = (
    Compare | TurnIs | GateIs | FlagUp | Shipped | LawInForce | OrderGiven | Not | All | Any
)

ALWAYS = All()
NEVER = Any()


class Readings:
    """Derived indicators of a moment, each worked out when it is first asked for."""

    def __init__(self, read: Callable[[str], Array], settled: Mapping[str, Array]) -> None:
        """Take what works one out, shape (batch,), by its slug, and those that stay as they are."""
        self._read, self._settled = read, settled
        self._known = dict(settled)

    def of(self, slug: str) -> Array:
        """Return an indicator, shape (batch,)."""
        if slug not in self._known:
            self._known[slug] = self._read(slug)
        return self._known[slug]

    def forget(self) -> None:
        """Work out anew, when next asked, what is not settled: what it tells of has changed."""
        self._known = dict(self._settled)


@dataclass(frozen=True)
class Facts:
    """What conditions are read against: a moment of a batch of matches.

    Within a turn the tables are those that events and laws write to, so that each sees what those
    before it have done; whoever writes says so to ``indicators``.
    """

    turn: Ints
    """Turn that is meant, 0-based, shape (batch,)."""
    stock: Array
    """Shape (batch, stocks)."""
    gates: Ints
    """Settings, shape (batch, gates)."""
    closed: Ints
    """The setting that means closed, shape (gates,)."""
    flags: Flags
    """Shape (batch, flags)."""
    shipped: Array
    """Month in which each chip shipped, infinite before, shape (batch, chips)."""
    law_turns: Ints
    """Turns each law still runs, shape (batch, laws)."""
    given: tuple[Ints, Ints]
    """Orders of the turn, US and China, each of shape (batch, slots)."""
    indicators: Readings
    """What is derived from these."""


def holds(condition: Condition, facts: Facts) -> Flags:
    """Return where the condition holds, shape (batch,)."""
    return _HOLDS[type(condition)](condition, facts)


def _compares(asked: Compare, facts: Facts) -> Flags:
    value = _read(asked.quantity, facts)
    # Asked one by one: members of an enumeration are slow keys to a table.
    if asked.ordering is Ordering.AT_LEAST:
        return value >= asked.value
    if asked.ordering is Ordering.AT_MOST:
        return value <= asked.value
    return value > asked.value if asked.ordering is Ordering.ABOVE else value < asked.value


def _all_hold(asked: All, facts: Facts) -> Flags:
    if not asked.parts:
        return np.full(len(facts.stock), True)
    held = holds(asked.parts[0], facts)
    for part in asked.parts[1:]:
        if anywhere(held):
            held = held & holds(part, facts)
    return held


def _any_holds(asked: Any, facts: Facts) -> Flags:
    if not asked.parts:
        return np.full(len(facts.stock), False)
    held = holds(asked.parts[0], facts)
    for part in asked.parts[1:]:
        held = held | holds(part, facts)
    return held


def _order_given(asked: OrderGiven, facts: Facts) -> Flags:
    given: Flags = np.logical_or.reduce(facts.given[asked.side] == asked.action, axis=1)
    return given


_HOLDS: dict[type, Callable[[typing.Any, Facts], Flags]] = {
    Compare: _compares,
    TurnIs: lambda asked, facts: (facts.turn >= asked.first) & (facts.turn <= asked.last),
    GateIs: lambda asked, facts: _gate_is(
        facts.gates[:, asked.gate], facts.closed[asked.gate], asked.state
    ),
    FlagUp: lambda asked, facts: facts.flags[:, asked.flag],
    Shipped: lambda asked, facts: np.isfinite(facts.shipped[:, asked.chip]),
    LawInForce: lambda asked, facts: facts.law_turns[:, asked.law] > 0,
    OrderGiven: _order_given,
    Not: lambda asked, facts: ~holds(asked.part, facts),
    All: _all_hold,
    Any: _any_holds,
}
"""How each kind of condition is asked; found by its kind, where cases are tried one by one."""


def _read(quantity: Quantity, facts: Facts) -> Array:
    if quantity.stock is not None:
        return facts.stock[:, quantity.stock]
    return facts.indicators.of(quantity.indicator)


def _gate_is(setting: Ints, closed: np.int64, state: GateState) -> Flags:
    if state is GateState.OPEN:
        return setting == 0
    if state is GateState.CLOSED:
        return setting == closed
    if state is GateState.PASSABLE:
        return setting != closed
    return (setting != 0) & (setting != closed)


def at_turn(condition: Condition, turn: int) -> Condition:
    """Return what is left to ask of a condition when all matches stand at one turn (0-based).

    >>> at_turn(All((TurnIs(3, 5), FlagUp(0))), 4)
    FlagUp(flag=0)
    >>> at_turn(All((TurnIs(3, 5), FlagUp(0))), 6) == NEVER
    True
    """
    match condition:
        case TurnIs(first, last):
            return ALWAYS if first <= turn <= last else NEVER
        case Not(part):
            left = at_turn(part, turn)
            if left in (ALWAYS, NEVER):
                return NEVER if left == ALWAYS else ALWAYS
            return Not(left)
        case All(parts) | Any(parts):
            silent, settles = (ALWAYS, NEVER) if isinstance(condition, All) else (NEVER, ALWAYS)
            asked = tuple(each for part in parts if (each := at_turn(part, turn)) != silent)
            if settles in asked:
                return settles
            return asked[0] if len(asked) == 1 else type(condition)(asked)
    return condition
