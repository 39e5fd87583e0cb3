"""A position: an observation with the menu beside it, so that a policy reads as it thinks.

Policies name chips, channels and acts, never positions or a scenario's own slugs: the same policy
sits down to any scenario, and what a scenario lacks is simply never ordered.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from game.players.wishes import Wish
from game.rules import Act, Observation, Programme, Side, Stock
from game.rules.arrays import Array, Flags, Ints
from game.rules.effects import ChangeStock, Effect, Means, SetGate
from game.rules.flows.launch import is_due, reach_of
from game.rules.trade import admitted, has_shipped, is_licensed, levies, newest_date, passes

__all__ = ["Chip", "Position"]


@dataclass(frozen=True)
class Chip:
    """A chip of the frontier's owner, as a policy sees it; all of shape (batch,)."""

    licence: int
    """The exporter's gate, or -1 where no licence can be had."""
    consent: int
    """The importer's gate, or -1 where none is needed."""
    has_shipped: Flags
    is_licensed: Flags
    """Where it is on sale, should China consent."""
    age: Array
    """Time by which it trails the newest shipped generation [months]; 0 before it ships."""
    on_market: Array
    """Time since it shipped [months]; 0 before."""
    performance: float
    """[H100 = 1]"""


class Position:
    """What a side knows and may order, for a batch of matches."""

    def __init__(self, seen: Observation) -> None:
        """Lay out an observation."""
        self.seen = seen
        self.ruleset = seen.ruleset
        self.channels = seen.ruleset.gates.channels

    def __getitem__(self, stock: Stock) -> Array:
        """Return a stock, shape (batch,)."""
        return self.seen.stocks(stock)

    def indicator(self, slug: str) -> Array:
        """Return an indicator, shape (batch,)."""
        return self.seen.indicators(slug)

    @property
    def nowhere(self) -> Flags:
        """False in every match, shape (batch,)."""
        return np.zeros(self.seen.known.batch, dtype=np.bool_)

    @cached_property
    def chips(self) -> tuple[Chip, ...]:
        """Frontier chips that a gate decides about, best first."""
        table, shipped = self.ruleset.chips, self.seen.known.shipped
        newest = newest_date(self.ruleset, shipped, Side.US)
        out = has_shipped(shipped)
        best_first = np.argsort(-table.performance[table.traded], kind="stable")
        return tuple(
            Chip(
                licence=int(table.licence[chip]),
                consent=int(table.consent[chip]),
                has_shipped=out[chip],
                is_licensed=self._licensed[at],
                age=newest - np.where(out[chip], shipped[:, chip], newest),
                on_market=np.maximum(self.seen.month - shipped[:, chip], 0.0),
                performance=float(table.performance[chip]),
            )
            for at, chip in zip(best_first, table.traded[best_first], strict=True)
        )

    def setting(self, gate: int) -> Ints:
        """Return how a gate stands, shape (batch,): 0 open, then the rungs, then closed."""
        return self.seen.known.gates[:, gate]

    def closed(self, gate: int) -> Flags:
        """Return where a gate is closed; a gate that the scenario lacks never is."""
        return ~self.passable(gate)

    def passable(self, gate: int) -> Flags:
        """Return where goods pass a gate, be it against a levy."""
        return passes(self.ruleset.gates, self.seen.known.gates, gate)

    def rate(self, gate: int) -> Array:
        """Return the levy at a gate [share], 0 where it is open, closed or not there."""
        return levies(self.ruleset.gates, self.seen.known.gates, gate)

    @cached_property
    def has_licence(self) -> Flags:
        """Where the exporter licenses some chip that has shipped."""
        return np.logical_or.reduce(self._licensed)

    @cached_property
    def is_supplied(self) -> Flags:
        """Where both gates stand for some chip that has shipped."""
        known = self.seen.known
        return np.logical_or.reduce(admitted(self.ruleset, self._licensed, known.gates))

    @cached_property
    def ascend_is_due(self) -> Flags:
        """Where the next Chinese generation launches this turn unless it is held back."""
        return self._ascend_within(0.0)

    @cached_property
    def ascend_is_near(self) -> Flags:
        """Where a rush would bring the next Chinese generation forward into this turn."""
        return self._ascend_within(self.ruleset.params.rush_gain) & ~self.ascend_is_due

    def opened(self, gate: int) -> int | None:
        """Return the order that opens a gate."""
        return self._at_gate.get((gate, 0)) if gate >= 0 else None

    def banned(self, gate: int) -> int | None:
        """Return the order that closes a gate."""
        if gate < 0:
            return None
        return self._at_gate.get((gate, int(self.ruleset.gates.closed[gate])))

    def levied(self, gate: int, rate: float) -> int | None:
        """Return the order that sets a gate to the rung of its ladder nearest to ``rate``."""
        if gate < 0 or self.ruleset.gates.closed[gate] < 2:
            return None
        rungs = self.ruleset.gates.rate[gate, 1 : self.ruleset.gates.closed[gate]]
        return self._at_gate.get((gate, 1 + int(np.abs(rungs - rate).argmin())))

    def invest(self, programme: Programme) -> int | None:
        """Return the order that pays into a programme."""
        return self._programmes.get(int(programme))

    def act(self, act: Act) -> int | None:
        """Return the special order with this act; the first where there are several."""
        return self._acts.get(act)

    def cools(self, stock: Stock, when: Flags | bool) -> Iterator[Wish]:
        """Wish, where ``when``, for the scenario's own orders that at once lower a stock."""
        yield from self._own_orders(lambda effect: _adds(effect, stock, at_once=True) < 0.0, when)

    def builds(self, stock: Stock, when: Flags | bool) -> Iterator[Wish]:
        """Wish, where ``when``, for the scenario's own orders that raise a stock, now or later."""
        yield from self._own_orders(lambda effect: _adds(effect, stock) > 0.0, when)

    def shuts(self, gate: int, when: Flags | bool) -> Iterator[Wish]:
        """Wish, where ``when``, for the scenario's own orders that close a gate."""
        closed = int(self.ruleset.gates.closed[gate]) if gate >= 0 else -1
        yield from self._own_orders(
            lambda effect: (
                isinstance(effect, SetGate) and (effect.gate, effect.setting) == (gate, closed)
            ),
            when,
        )

    def _own_orders(self, does: Callable[[Effect], bool], when: Flags | bool) -> Iterator[Wish]:
        """Wish for the side's orders that are nothing but effects, one of which does something."""
        for position, special in enumerate(self.ruleset.specials):
            theirs = special.side is self.seen.side and special.act is Act.NONE
            if theirs and any(does(effect) for effect in special.effects):
                yield Wish(when, int(self.ruleset.special_action[position]))

    @cached_property
    def _licensed(self) -> Flags:
        known = self.seen.known
        return is_licensed(self.ruleset, known.shipped, known.gates)

    @cached_property
    def _at_gate(self) -> dict[tuple[int, int], int]:
        menu = enumerate(self.ruleset.menus[self.seen.side])
        return {(each.gate, each.setting): order for order, each in menu if each.gate >= 0}

    @cached_property
    def _programmes(self) -> dict[int, int]:
        menu = enumerate(self.ruleset.menus[self.seen.side])
        return {each.programme: order for order, each in menu if each.programme >= 0}

    @cached_property
    def _acts(self) -> dict[Act, int]:
        table: dict[Act, int] = {}
        for position, special in enumerate(self.ruleset.specials):
            if special.side is self.seen.side:
                table.setdefault(special.act, int(self.ruleset.special_action[position]))
        return table

    def _ascend_within(self, months: float) -> Flags:
        """Return where a Chinese chip's date lies within this turn's reach and so many months."""
        reach = reach_of(self.ruleset, self[Stock.CHINA_ROADMAP], months)
        chips, out = self.ruleset.chips.by_side[Side.CHINA], has_shipped(self.seen.known.shipped)
        due = is_due(self.ruleset.chips.month[chips][:, None], out[chips], reach)
        return np.logical_or.reduce(due)


def _adds(effect: Effect, stock: Stock, *, at_once: bool = False) -> float:
    """Return what an effect adds to a stock, 0 where it does something else."""
    if not isinstance(effect, ChangeStock) or effect.means is not Means.ADD:
        return 0.0
    later = effect.lasting >= 0
    return 0.0 if effect.stock is not stock or (at_once and later) else effect.amount
