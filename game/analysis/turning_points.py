"""The turns at which a finished match was decided, and the act that did it, from its record.

A turn is weighed by how far it moved the lead. The act is found by leaving it out: an order by
resolving the turn without it, an event, a law, a launch or what was done from outside by undoing
what it did. Where no single
act accounts for the swing, the strongest cause in the ledger is named instead.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from weakref import WeakKeyDictionary

import numpy as np

from game.match.happenings import Happening, Kind
from game.match.table import Table
from game.match.told_table import is_told
from game.rules import (
    NO_ORDER,
    SIDES,
    Observation,
    Orders,
    Ruleset,
    Side,
    State,
    Stock,
    judge,
    step,
)
from game.rules.arrays import Ints
from game.rules.marks import add_marks
from game.rules.objectives import Objective
from game.rules.scoring import points_of

__all__ = ["TurningPoint", "find_turning_points", "leads_of"]

MOST_TURNS = 4
"""Turning points told: a story has no more."""
SMALLEST_SWING = 1.5
"""A turn that moved the lead by less did not turn the match [points]."""
SHARE_OF_SWING = 0.25
"""An act that accounts for less of the swing is not what made it [0..1]."""


_FROM_OUTSIDE = (Kind.INJECTED, Kind.STOCK_SET, Kind.GATE_SET)
"""What whoever leads a match does to its board."""


@dataclass(frozen=True)
class TurningPoint:
    """One turn that moved the lead far, or for good."""

    turn: int
    """Counted from 1, as on screen."""
    before: float
    """The US score less the Chinese one before the turn [points]."""
    after: float
    act: Happening | None
    """What did it; None where no single act accounts for it."""
    cause: str
    """The strongest cause in the ledger behind the objective that moved most; may be empty."""
    objective: str
    """Slug of the objective that moved most."""
    objective_of: Side
    is_last: bool
    """The lead changed hands here for the last time."""

    @property
    def swing(self) -> float:
        """How far the lead moved, towards the US where it is above 0 [points]."""
        return self.after - self.before

    @property
    def gains(self) -> Side:
        """Who gained by it."""
        return Side.US if self.swing > 0 else Side.CHINA


def leads_of(history: Sequence[Observation]) -> list[float]:
    """Return the US score less the Chinese one at the opening and after each turn [points]."""
    verdicts = [seen.verdict for seen in history]
    return [float(verdict.score_us[0] - verdict.score_china[0]) for verdict in verdicts]


def find_turning_points(table: Table) -> tuple[TurningPoint, ...]:
    """Return where a match turned that is over or looked back at, in the order of the calendar.

    While a match still runs it has no turning points: they would give secrets away. Those of a
    finished one are looked for once, since its ending, replay, picture and page all tell them.
    """
    if not is_told(table):
        return ()
    if table not in _FOUND:
        _FOUND[table] = _look_for(table)
    return _FOUND[table]


_FOUND: WeakKeyDictionary[Table, tuple[TurningPoint, ...]] = WeakKeyDictionary()
"""By match, as long as somebody sits at it: a finished match never changes."""


def _look_for(table: Table) -> tuple[TurningPoint, ...]:
    history = table.history(Side.US)
    leads = leads_of(history)
    last = _last_change(leads)
    turns = _loudest(leads, last)
    return tuple(
        _describe(table, history, leads, turn, is_last=turn == last) for turn in sorted(turns)
    )


def _last_change(leads: Sequence[float]) -> int:
    """Return the turn in which the side ahead at the end took the lead for good; 0 if never."""
    final = np.sign(leads[-1])
    if final == 0.0:
        return 0
    behind = [turn for turn, lead in enumerate(leads) if np.sign(lead) != final]
    return behind[-1] + 1 if behind else 0


def _loudest(leads: Sequence[float], last: int) -> set[int]:
    swings = {turn: abs(leads[turn] - leads[turn - 1]) for turn in range(1, len(leads))}
    loud = sorted(swings, key=lambda turn: -swings[turn])[:MOST_TURNS]
    chosen = {turn for turn in loud if swings[turn] >= SMALLEST_SWING}
    if last and last not in chosen:
        chosen = {*sorted(chosen, key=lambda t: -swings[t])[: MOST_TURNS - 1], last}
    return chosen


@dataclass(frozen=True)
class _Act:
    """One thing that happened, with the state it led to and the one without it."""

    thing: Happening
    done: State
    undone: State

    def share(self, ruleset: Ruleset) -> float:
        """Return how far it moved the lead, towards the US where it is above 0 [points]."""
        return _lead(ruleset, self.done) - _lead(ruleset, self.undone)


def _describe(
    table: Table,
    history: Sequence[Observation],
    leads: Sequence[float],
    turn: int,
    *,
    is_last: bool,
) -> TurningPoint:
    ruleset, sign = table.ruleset, float(np.sign(leads[turn] - leads[turn - 1]))
    act = _act_behind(table, history, turn, leads[turn] - leads[turn - 1])
    objective = _moved_most(ruleset, history[turn - 1].known, history[turn].known, sign)
    return TurningPoint(
        turn=turn,
        before=leads[turn - 1],
        after=leads[turn],
        act=None if act is None else act.thing,
        cause=_cause_behind(table, turn, objective),
        objective=objective.slug,
        objective_of=objective.side,
        is_last=is_last,
    )


def _moved_most(ruleset: Ruleset, before: State, after: State, sign: float) -> Objective:
    """Return the objective that carried most of a swing towards ``sign``."""
    moved = (points_of(ruleset, after) - points_of(ruleset, before))[0].tolist()

    def part(at: int) -> float:
        return sign * moved[at] * (1.0 if ruleset.objectives[at].side is Side.US else -1.0)

    return ruleset.objectives[max(range(len(moved)), key=part)]


# Which act it was.


def _act_behind(
    table: Table, history: Sequence[Observation], turn: int, swing: float
) -> _Act | None:
    """Return what a turn's swing would have been smallest without; None where nothing was."""
    sign = float(np.sign(swing))
    shares = [(sign * act.share(table.ruleset), act) for act in _acts(table, history, turn)]
    share, best = max(shares, key=lambda pair: pair[0], default=(0.0, None))
    return best if share >= SHARE_OF_SWING * abs(swing) else None


def _acts(table: Table, history: Sequence[Observation], turn: int) -> Iterator[_Act]:
    """Return all that happened in a turn, each with what would have been without it."""
    ruleset, before, after = table.ruleset, history[turn - 1].known, history[turn].known
    happened = [thing for thing in table.since(turn - 1) if thing.turn == turn]
    ordered = [thing for thing in happened if thing.kind is Kind.ORDER and thing.side is not None]
    yield from _orders_left_out(ruleset, before, ordered)
    yield from _outside_left_out(table, history, turn, ordered)
    for thing in happened:
        if thing.kind is Kind.LAUNCH:
            shipped = after.shipped.copy()
            shipped[0, ruleset.chips.slugs.index(thing.subject)] = np.inf
            undone = replace(after, shipped=shipped)
        elif thing.kind in _FROM_OUTSIDE:  # it came after the turn's mark was taken
            yield _Act(thing, after, _undo(table, turn, thing, before, after, happened))
            continue
        elif thing.kind in (Kind.EVENT, Kind.LAW):
            undone = _undo(table, turn, thing, before, after, happened)
        else:
            continue
        # What counts over time has the turn's mark in it, which is another without the act.
        unmarked = replace(undone, marks=before.marks)
        yield _Act(thing, after, replace(undone, marks=add_marks(ruleset, unmarked)))


def _orders_left_out(
    ruleset: Ruleset, before: State, ordered: Sequence[Happening]
) -> Iterator[_Act]:
    """Resolve the turn with every order, and once without each of them; chance is left out."""
    if not ordered:
        return
    rows = [ordered, *([other for other in ordered if other is not one] for one in ordered)]
    states = before.take(np.zeros(len(rows), dtype=np.int64))
    us, china = (_orders_of(ruleset, side, rows) for side in SIDES)
    outcome = step(
        ruleset, states, Orders(us=us, china=china), events=False, ledger=False, check=False
    )
    each = [outcome.state.take(np.array([row])) for row in range(len(rows))]
    for row, thing in enumerate(ordered, start=1):
        yield _Act(thing, each[0], each[row])


def _outside_left_out(
    table: Table, history: Sequence[Observation], turn: int, ordered: Sequence[Happening]
) -> Iterator[_Act]:
    """Resolve the turn from the board that was left from outside, and from one that was not.

    What is done from outside after a turn counts in the next one, where marks are taken over time.
    """
    if turn < 2:
        return
    earlier = [thing for thing in table.since(turn - 2) if thing.turn == turn - 1]
    ruleset, first, before = table.ruleset, history[turn - 2].known, history[turn - 1].known
    orders = [_orders_of(ruleset, side, [ordered]) for side in SIDES]

    def resolved(state: State) -> State:
        given = Orders(us=orders[Side.US], china=orders[Side.CHINA])
        return step(ruleset, state, given, events=False, ledger=False, check=False).state

    for thing in earlier:
        if thing.kind in _FROM_OUTSIDE:
            without = _undo(table, turn - 1, thing, first, before, earlier)
            yield _Act(thing, resolved(before), resolved(without))


def _orders_of(ruleset: Ruleset, side: Side, rows: Sequence[Sequence[Happening]]) -> Ints:
    orders = np.full((len(rows), ruleset.slots[side]), NO_ORDER, dtype=np.int64)
    for row, things in enumerate(rows):
        given = [ruleset.action(side, thing.subject) for thing in things if thing.side is side]
        orders[row, : len(given)] = given
    return orders


def _undo(
    table: Table,
    turn: int,
    thing: Happening,
    before: State,
    after: State,
    happened: Sequence[Happening],
) -> State:
    """Return the state after a turn without what one of its happenings did to stocks and gates."""
    stock = after.stock.copy()
    for each in Stock:
        if thing.kind is Kind.STOCK_SET and each.slug != thing.subject:
            continue
        entries = _ledger_of(table, turn, each)
        stock[0, each] -= sum(part for cause, part in entries if cause == thing.cause)
    gates = _gates_without(table.ruleset, thing, before, after, happened)
    return replace(after, stock=stock, gates=gates)


def _gates_without(
    ruleset: Ruleset, thing: Happening, before: State, after: State, happened: Sequence[Happening]
) -> Ints:
    """Return how the gates would stand: as they were ordered and set, but for one happening."""
    if thing.kind is Kind.STOCK_SET:
        return after.gates
    gates = before.gates.copy()
    for other in happened:
        if other.kind is Kind.ORDER and other.side is not None:
            action = ruleset.menus[other.side][ruleset.action(other.side, other.subject)]
            if action.gate >= 0:
                gates[0, action.gate] = action.setting
        elif other.kind is Kind.GATE_SET and other is not thing:
            gates[0, ruleset.gates.slugs.index(other.subject)] = int(other.amount)
    return gates


def _lead(ruleset: Ruleset, state: State) -> float:
    verdict = judge(ruleset, state)
    return float((verdict.score_us - verdict.score_china)[0])


# What the ledger says.

STOCKS_BEHIND: dict[str, tuple[Stock, ...]] = {
    "model_lag_months": (Stock.US_MODEL, Stock.CHINA_MODEL),
    "chip_lag_months": (Stock.CHINA_ROADMAP,),
    "legal_lag_months": (Stock.US_ROADMAP,),
    "arrival_lag_months": (Stock.CHINA_COMPUTE_IMPORTED,),
    "best_arrived_performance": (Stock.CHINA_COMPUTE_IMPORTED,),
    "ascend_performance": (Stock.CHINA_ROADMAP,),
    "dependency_cuda": (Stock.CHINA_DEPENDENCY,),
    "levy_revenue_bn": (Stock.US_LEVY_REVENUE,),
    "chip_sales_bn": (Stock.US_CHIP_SALES,),
    "self_reliance": (Stock.CHINA_COMPUTE_DOMESTIC, Stock.CHINA_FAB),
    "domestic_share": (Stock.CHINA_FAB,),
    "compute_installed_china_kh100e": (Stock.CHINA_COMPUTE_IMPORTED, Stock.CHINA_COMPUTE_DOMESTIC),
    "compute_ratio_added": (Stock.CHINA_COMPUTE_IMPORTED, Stock.CHINA_COMPUTE_DOMESTIC),
    "compute_ratio_installed": (Stock.CHINA_COMPUTE_IMPORTED, Stock.CHINA_COMPUTE_DOMESTIC),
}
"""The stocks whose causes explain an indicator, the first that moved being the one asked."""


def _cause_behind(table: Table, turn: int, objective: Objective) -> str:
    """Return the largest cause in the ledger of what an objective measures; empty if none."""
    quantity = objective.quantity
    asked = (
        STOCKS_BEHIND.get(quantity.indicator, ()) if quantity.stock is None else (quantity.stock,)
    )
    for stock in asked:
        entries = _ledger_of(table, turn, stock)
        if entries:
            return max(entries, key=lambda entry: abs(entry[1]))[0]
    return ""


def _ledger_of(table: Table, turn: int, stock: Stock) -> list[tuple[str, float]]:
    """Return a stock's causes as its owner knows them."""
    owner = stock.owner
    report = table.report(Side.US if owner is None else owner, turn)
    return report.after.ledger.of(stock)
