"""Outlook: what of a scenario can come about at all, by what has to come before it.

An event may need a flag that only a law raises, the law an order that only an event offers. So what
can come is found step by step, from what needs nothing to what needs that; what is never come to
waits for itself.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from game.rules.conditions import Condition, FlagUp, LawInForce, OrderGiven, Shipped
from game.rules.sides import SIDES, Side
from game.scenario.calendar import first_month
from game.scenario.conditions import Condition as Written
from game.scenario.effects import Effect, OfferSpecial, RaiseFlag
from game.scenario.lint.certainty import Fact, World, never_holds
from game.scenario.lowering import Lowering
from game.scenario.menu import menu_of
from game.scenario.models import Scenario

__all__ = ["Outlook"]


@dataclass(frozen=True)
class _Step:
    """A part that may come about, and what it brings."""

    name: str
    """``events``, ``laws`` or ``specials``."""
    at: int
    slug: str
    when: Condition
    brings: frozenset[Fact]
    offers: frozenset[int]
    """Special orders that it puts on offer."""


class Outlook:
    """What can come about in a scenario."""

    def __init__(self, scenario: Scenario) -> None:
        """Find it out; the references of the scenario have been checked."""
        menus = [menu_of(scenario, side) for side in SIDES]
        orders = tuple({action.slug: at for at, action in enumerate(menu)} for menu in menus)
        chips = [chip.id for chip in scenario.chips]
        self._low = Lowering(scenario, chips, orders)
        self._orders = orders
        start = scenario.calendar.start_month
        self.world = World(
            turns=scenario.calendar.turns,
            rungs=tuple(len(gate.ladder) for gate in scenario.gates),
            certain=frozenset(
                Shipped(at)
                for at, chip in enumerate(scenario.chips)
                if first_month(chip.ships) < start
            ),
        )
        self._steps = list(self._all_steps(scenario))
        every = frozenset[Fact]().union(*(step.brings for step in self._steps))
        offered = {at for at, each in enumerate(scenario.specials) if each.on_offer == "always"}
        may_be_offered = offered.union(*(step.offers for step in self._steps))
        come = self._come(every, offered)
        self._stuck = [
            step
            for step in self._steps
            if step not in come
            and (step.name != "specials" or step.at in may_be_offered)
            and not never_holds(step.when, self.world)
        ]
        self.stuck = [(step.name, step.at) for step in self._stuck]
        """What never comes about although its condition could hold: its list, and its place."""
        self._missing = every - frozenset[Fact]().union(*(step.brings for step in come))

    @classmethod
    def of(cls, scenario: Scenario) -> "Outlook":
        """Return the outlook of a scenario; of one that was just asked for, the same."""
        return _outlook_of(_Same(scenario))

    def lowered(self, condition: Written) -> Condition:
        """Return a condition as the rules read it."""
        return self._low.condition(condition)

    def lacking(self, name: str, at: int) -> str:
        """Return what a stuck part waits for and others bring, in words; empty if for nothing."""
        step = next(each for each in self._steps if (each.name, each.at) == (name, at))
        told = []
        for fact in self._missing:
            others = [each for each in self._stuck if fact in each.brings]
            if never_holds(step.when, self.world.without([fact])) and others:
                told += [f"'{each.slug}'" for each in others]
        return " or ".join(dict.fromkeys(told))

    def _come(self, every: frozenset[Fact], offered: set[int]) -> list[_Step]:
        """Return the steps that can come about, from what needs nothing on."""
        come: list[_Step] = []
        possible: set[Fact] = set()
        while True:
            world = self.world.without(every - possible)
            new = [
                step
                for step in self._steps
                if step not in come
                and (step.name != "specials" or step.at in offered)
                and not never_holds(step.when, world)
            ]
            if not new:
                return come
            come += new
            for step in new:
                possible |= step.brings
                offered |= step.offers

    def _all_steps(self, scenario: Scenario) -> Iterator[_Step]:
        specials = {each.id: at for at, each in enumerate(scenario.specials)}
        for at, event in enumerate(scenario.events):
            if event.chance > 0:
                yield self._step("events", at, event.id, event.when, event.effects, (), specials)
        for at, law in enumerate(scenario.laws):
            passes: tuple[Fact, ...] = (LawInForce(at),)
            yield self._step("laws", at, law.id, law.when, law.effects, passes, specials)
        for at, each in enumerate(scenario.specials):
            side = Side.of(each.side)
            given = OrderGiven(side, self._orders[side][f"special-{each.id}"])
            effects = (*each.effects, *(each.threat.gain if each.threat else ()))
            yield self._step("specials", at, each.id, each.when, effects, (given,), specials)

    def _step(
        self,
        name: str,
        at: int,
        slug: str,
        when: Written,
        effects: tuple[Effect, ...],
        itself: tuple[Fact, ...],
        specials: dict[str, int],
    ) -> _Step:
        raised = [self._low.flag(each.flag) for each in effects if isinstance(each, RaiseFlag)]
        offers = [specials[each.offer] for each in effects if isinstance(each, OfferSpecial)]
        brings = frozenset((*itself, *(FlagUp(flag) for flag in raised)))
        return _Step(name, at, slug, self._low.condition(when), brings, frozenset(offers))


class _Same:
    """A scenario that is known again by being the very same."""

    def __init__(self, scenario: Scenario) -> None:
        self.scenario = scenario

    def __hash__(self) -> int:
        return id(self.scenario)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.scenario is self.scenario


@lru_cache(maxsize=2)
def _outlook_of(same: _Same) -> Outlook:
    return Outlook(same.scenario)
