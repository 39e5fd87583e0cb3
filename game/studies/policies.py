"""Policies: what stands on the gates, and what comes of it when nobody orders anything else.

Neither chance nor laws nor any other order is at work, so that a difference between two courses is
a difference between their policies alone. Sets of constants run side by side in one batch.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from game.rules import NO_ORDER, Flow, Orders, Ruleset, State, Stock, start, step
from game.rules.arrays import Array, Ints
from game.rules.indicators import read_indicator
from game.rules.units import MONTHS_A_YEAR
from game.studies.errors import StudyError
from game.studies.record.history_run import Constants, with_constants

__all__ = ["POLICIES", "Courses", "Policy", "Span"]

Span = tuple[int, int]
"""The first year and the one after the last, counted from the opening."""


@dataclass(frozen=True)
class Policy:
    """What may be sold to China; every consent is given."""

    licensed: tuple[str, ...] = ()
    """Chips whose licence stands."""
    levy: float = 0.0
    """Levy on each of them [share of the price]."""
    cloud: bool = True
    """Whether offshore clouds may be rented."""


_H200 = ("h20", "h200")
_BLACKWELL = (*_H200, "blackwell")
_ULTRA = (*_BLACKWELL, "blackwell-ultra")
_HALF = 0.5

POLICIES: Mapping[str, Policy] = {
    "all-shut": Policy(cloud=False),
    "shut": Policy(),
    "h200": Policy(_H200),
    "h200-levied": Policy(_H200, levy=_HALF),
    "blackwell": Policy(_BLACKWELL),
    "blackwell-levied": Policy(_BLACKWELL, levy=_HALF),
    "ultra": Policy(_ULTRA),
    "ultra-levied": Policy(_ULTRA, levy=_HALF),
}
"""The policies that directions compare, by name."""


class Courses:
    """The courses that a scenario takes under policies, each played when it is first asked for."""

    def __init__(self, ruleset: Ruleset, constants: Constants | None = None) -> None:
        """Make ready: a run for each set of constants, or one with the scenario's own."""
        bare = replace(ruleset, events=(), laws=(), decisive=())
        self.runs = len(next(iter(constants.values()))) if constants else 1
        self.ruleset: Ruleset = with_constants(bare, constants or {})
        self._played: dict[str, tuple[State, ...]] = {}

    def of(self, policy: str) -> tuple[State, ...]:
        """Return the opening under a policy and the state after each turn.

        Raises:
            StudyError: the scenario has no such licence, or no such levy on it.
        """
        if policy not in self._played:
            self._played[policy] = self._play(POLICIES[policy])
        return self._played[policy]

    def total(self, policy: str, flow: Flow, span: Span) -> Array:
        """Return a flow added up over some of the years, shape (runs,)."""
        first, last = (self._turn_of(year) for year in span)
        states = self.of(policy)[1 + first : 1 + last]
        return np.sum([state.last(flow) for state in states], axis=0)

    def after(self, policy: str, stock: Stock, years: int) -> Array:
        """Return a stock after so many years, shape (runs,)."""
        return self.of(policy)[self._turn_of(years)].of(stock)

    def readings(self, policy: str, indicator: str) -> Array:
        """Return an indicator at the opening and after each turn, shape (turns + 1, runs)."""
        return np.array(
            [read_indicator(self.ruleset, state, indicator) for state in self.of(policy)]
        )

    def _turn_of(self, years: int) -> int:
        return years * MONTHS_A_YEAR // self.ruleset.months_per_turn

    def _play(self, policy: Policy) -> tuple[State, ...]:
        rules = self.ruleset
        opening = start(rules, np.zeros(self.runs, dtype=np.uint64))
        none = Orders(*(np.full((self.runs, slots), NO_ORDER) for slots in rules.slots))
        states = [replace(opening, gates=opening.gates + _moved(rules, policy))]
        for _ in range(rules.turns):
            after = step(rules, states[-1], none, events=False, ledger=False, check=False)
            states.append(after.state)
        return tuple(states)


def _moved(rules: Ruleset, policy: Policy) -> Ints:
    """Return by how much a policy moves each gate from where it opens, shape (gates,)."""
    gates, chips = rules.gates, rules.chips
    stands = gates.start.copy()
    for chip, licence, consent in zip(chips.slugs, chips.licence, chips.consent, strict=True):
        if licence >= 0:
            sold = chip in policy.licensed
            stands[licence] = _rung(rules, licence, policy.levy) if sold else gates.closed[licence]
        if consent >= 0:
            stands[consent] = 0
    missing = [
        chip
        for chip in policy.licensed
        if chip not in chips.slugs or chips.licence[chips.slugs.index(chip)] < 0
    ]
    if missing:
        raise StudyError(f"'{rules.slug}' has no licence for '{missing[0]}', which is compared")
    if not policy.cloud:
        stands[gates.channels.cloud] = gates.closed[gates.channels.cloud]
    return (stands - gates.start).astype(np.int16)


def _rung(rules: Ruleset, gate: int, levy: float) -> int:
    """Return the setting at which a gate takes a levy."""
    (rungs,) = np.nonzero(np.isclose(rules.gates.rate[gate], levy))
    if not len(rungs):
        raise StudyError(f"'{rules.gates.slugs[gate]}' of '{rules.slug}' has no levy of {levy:.0%}")
    return int(rungs[0])
