"""A small board with round numbers, on which a rule can be worked out on paper.

Three generations that a licence can release, one that none can, three of Ascend; the four other
gates; every programme and every act. No events and no laws, so that nothing happens by itself.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

import numpy as np

from game.rules import (
    Act,
    Action,
    ActionKind,
    Flow,
    Outcome,
    Programme,
    Ruleset,
    Side,
    State,
    Stock,
    step,
)
from game.rules.conditions import ALWAYS, Compare, FlagUp, GateIs, GateState, Ordering, Quantity
from game.rules.effects import ChangeStock, Means
from game.rules.objectives import Decisive, Ending, Objective
from game.rules.params import Params
from game.rules.ruleset import Channels, Chips, Gates, Special, Threat
from tests.builders import Setting, a_start, orders_of
from tests.rules.round_numbers import ROUND

__all__ = ["JANUARY", "Turn", "a_board", "a_start", "a_turn", "gate", "play", "the_board"]

JANUARY = 24312
"""January 2026, the first month of the board."""

CHIPS = (
    # slug, maker, months from the start, H100 = 1, k USD, gates for it
    ("h1", Side.US, -36, 1.0, 10.0, True),
    ("h2", Side.US, -18, 2.0, 20.0, True),
    ("h4", Side.US, 4, 4.0, 40.0, True),
    ("h8", Side.US, 10, 8.0, 80.0, False),
    ("a1", Side.CHINA, -12, 0.5, 10.0, False),
    ("a2", Side.CHINA, 4, 1.0, 20.0, False),
    ("a3", Side.CHINA, 16, 2.0, 40.0, False),
)
SOLD_HOME = 10000.0
"""Bought by customers of each maker before the match [kH100e]: the volume rule binds nobody."""
GATES = (
    # slug, owner, rungs in percent, setting at the start
    ("licence-h1", Side.US, (25, 50), "closed"),
    ("licence-h2", Side.US, (25, 50), "closed"),
    ("licence-h4", Side.US, (25, 50), "closed"),
    ("equipment", Side.US, (), "open"),
    ("memory", Side.US, (), "closed"),
    ("cloud", Side.US, (), "closed"),
    ("consent-h1", Side.CHINA, (25, 50), "closed"),
    ("consent-h2", Side.CHINA, (25, 50), "closed"),
    ("consent-h4", Side.CHINA, (25, 50), "closed"),
    ("rare-earths", Side.CHINA, (25, 50), "open"),
)
STOCKS = {
    Stock.TENSION: 0.25,
    Stock.US_ROADMAP: JANUARY,
    Stock.US_MODEL: JANUARY,
    Stock.US_COMPUTE: 10000.0,
    Stock.US_RARE_EARTH_DEPENDENCY: 0.5,
    Stock.US_ENFORCEMENT: 0.5,
    Stock.US_FUNDS: 20.0,
    Stock.US_CAPITAL: 4.0,
    Stock.US_CREDIBILITY: 0.5,
    Stock.US_CONGRESS: 0.5,
    Stock.US_DIVERSION_RISK: 0.3,
    Stock.CHINA_ROADMAP: JANUARY,
    Stock.CHINA_MODEL: JANUARY - 8.0,
    Stock.CHINA_COMPUTE_IMPORTED: 600.0,
    Stock.CHINA_COMPUTE_DOMESTIC: 400.0,
    Stock.CHINA_DEPENDENCY: 0.5,
    Stock.CHINA_ECOSYSTEM: 0.5,
    Stock.CHINA_FAB: 200.0,
    Stock.CHINA_MEMORY: 200.0,
    Stock.CHINA_MAKERS: 4.0,
    Stock.CHINA_LEGITIMACY: 0.6,
    Stock.CHINA_FUNDS: 20.0,
    Stock.CHINA_CAPITAL: 4.0,
    Stock.CHINA_CREDIBILITY: 0.5,
}
SLUGS = tuple(slug for slug, *_ in GATES)


def gate(slug: str) -> int:
    """The position of a gate on the board."""
    return SLUGS.index(slug)


def _closed(slug: str) -> int:
    return len(GATES[gate(slug)][2]) + 1


def _acts_of(side: Side) -> Iterator[Special]:
    """A special order for each act that is one side's own."""
    return (Special(act.slug, side, act, ALWAYS, True, 0, ()) for act in Act if act.side is side)


SPECIALS = (
    *_acts_of(Side.US),
    Special(
        "testify",
        Side.US,
        Act.NONE,
        Compare(Quantity(Stock.US_CONGRESS), Ordering.AT_LEAST, 0.4),
        True,
        3,
        (ChangeStock(Stock.US_CONGRESS, Means.ADD, -0.1),),
    ),
    Special(
        "threaten-cut",
        Side.US,
        Act.THREATEN,
        ALWAYS,
        True,
        0,
        (),
        Threat(
            measure=((gate("licence-h1"), _closed("licence-h1")),),
            demand=GateIs(gate("consent-h1"), GateState.PASSABLE),
            gain=(ChangeStock(Stock.US_CONGRESS, Means.ADD, -0.05),),
        ),
    ),
    *_acts_of(Side.CHINA),
    Special(
        "threaten-choke",
        Side.CHINA,
        Act.THREATEN,
        ALWAYS,
        True,
        0,
        (),
        Threat(
            measure=((gate("rare-earths"), _closed("rare-earths")),),
            demand=GateIs(gate("licence-h2"), GateState.PASSABLE),
            gain=(ChangeStock(Stock.CHINA_LEGITIMACY, Means.ADD, 0.04),),
        ),
    ),
    Special(
        "summit",
        Side.CHINA,
        Act.NONE,
        ALWAYS,
        False,
        0,
        (ChangeStock(Stock.TENSION, Means.ADD, -0.1),),
    ),
)


def _menu(side: Side) -> tuple[Action, ...]:
    """Every order costs one political capital, and every programme a billion besides."""
    menu = []
    for position, (slug, owner, rungs, _) in enumerate(GATES):
        if owner is side:
            menu.append(Action(f"open-{slug}", ActionKind.OPEN, 1.0, 0.0, position, 0))
            for rung, percent in enumerate(rungs, start=1):
                name = f"levy-{slug}-{percent}"
                menu.append(Action(name, ActionKind.LEVY, 1.0, 0.0, position, rung))
            menu.append(Action(f"ban-{slug}", ActionKind.BAN, 1.0, 0.0, position, _closed(slug)))
    for each in Programme:
        if each.side is side:
            invest = ActionKind.INVEST
            menu.append(Action(f"invest-{each.slug}", invest, 0.0, 1.0, programme=each))
    for position, special in enumerate(SPECIALS):
        if special.side is side:
            name, kind = f"special-{special.slug}", ActionKind.SPECIAL
            menu.append(Action(name, kind, 1.0, 0.0, special=position))
    return tuple(menu)


def _chips() -> Chips:
    return Chips(
        slugs=tuple(chip[0] for chip in CHIPS),
        maker=np.array([chip[1] for chip in CHIPS]),
        month=np.array([JANUARY + chip[2] for chip in CHIPS], dtype=np.float64),
        performance=np.array([chip[3] for chip in CHIPS]),
        price=np.array([chip[4] for chip in CHIPS]),
        licence=np.array([gate(f"licence-{chip[0]}") if chip[5] else -1 for chip in CHIPS]),
        consent=np.array([gate(f"consent-{chip[0]}") if chip[5] else -1 for chip in CHIPS]),
        for_export=np.zeros(len(CHIPS), dtype=np.bool_),
        sold_home=np.full(len(CHIPS), SOLD_HOME),
        sold_abroad=np.zeros(len(CHIPS)),
    )


def _gates() -> Gates:
    rate = np.full((len(GATES), 4), np.nan)
    for position, (_, _, rungs, _) in enumerate(GATES):
        rate[position, : len(rungs) + 1] = [0.0, *(percent / 100.0 for percent in rungs)]
    return Gates(
        slugs=SLUGS,
        owner=np.array([each[1] for each in GATES]),
        rate=rate,
        closed=np.array([_closed(slug) for slug in SLUGS]),
        start=np.array([0 if each[3] == "open" else _closed(each[0]) for each in GATES]),
        channels=Channels(gate("equipment"), gate("memory"), gate("cloud"), gate("rare-earths")),
    )


@cache
def the_board() -> Ruleset:
    """The board itself, made once."""
    stocks = np.zeros(len(Stock))
    for stock, value in STOCKS.items():
        stocks[stock] = value
    congress, reliance = Quantity(Stock.US_CONGRESS), Quantity(indicator="self_reliance")
    rupture = Compare(Quantity(Stock.TENSION), Ordering.AT_LEAST, 1.0)
    return Ruleset(
        slug="board",
        digest="board",
        turns=8,
        months_per_turn=3,
        start_month=JANUARY,
        slots=(2, 2),
        capital_income=(2.0, 2.0),
        capital_cap=(8.0, 8.0),
        start_stock=stocks,
        start_flow=np.zeros(len(Flow)),
        chips=_chips(),
        gates=_gates(),
        menus=(_menu(Side.US), _menu(Side.CHINA)),
        specials=SPECIALS,
        flags=("alarm",),
        events=(),
        laws=(),
        objectives=(
            Objective("calm", Side.US, congress, zero=0.8, one=0.4, weight=1.0),
            Objective("stand-alone", Side.CHINA, reliance, zero=0.0, one=1.0, weight=1.0),
        ),
        decisive=(Decisive("rupture", rupture, None),),
        endings=(Ending("alarm", FlagUp(0)), Ending("quiet")),
        margin=4.0,
        lasting=(),
        params=ROUND,
    )


def a_board(**changes: Any) -> Ruleset:
    """The board with some of its constants changed, or of the ruleset's own parts."""
    constants = {name: changes.pop(name) for name in [*changes] if hasattr(ROUND, name)}
    params: Params = replace(ROUND, **constants)
    return replace(the_board(), params=params, **changes)


@dataclass(frozen=True)
class Turn:
    """A turn that has been played, and how to ask about it."""

    before: State
    outcome: Outcome

    @property
    def after(self) -> State:
        """Where it led."""
        return self.outcome.state

    def stock(self, slug: str, match: int = 0) -> float:
        """A stock after the turn."""
        return float(self.after.stock[match, Stock[slug.upper()]])

    def change(self, slug: str, match: int = 0) -> float:
        """What the whole turn did to a stock."""
        return self.stock(slug, match) - float(self.before.stock[match, Stock[slug.upper()]])

    def cause(self, slug: str, cause: str, match: int = 0) -> float:
        """What one cause did to a stock; a cause that the ledger does not name did nothing."""
        return dict(self.outcome.ledger.of(Stock[slug.upper()], match)).get(cause, 0.0)

    def causes(self, slug: str, match: int = 0) -> dict[str, float]:
        """All that changed a stock."""
        return dict(self.outcome.ledger.of(Stock[slug.upper()], match))

    def flow(self, flow: Flow, match: int = 0) -> float:
        """A flow of the quarter."""
        return float(self.after.last(flow)[match])

    def setting(self, slug: str, match: int = 0) -> int:
        """How a gate stands after the turn."""
        return int(self.after.gates[match, gate(slug)])


def play(
    ruleset: Ruleset,
    state: State,
    us: tuple[str, ...] = (),
    china: tuple[str, ...] = (),
    *,
    events: bool = True,
) -> Turn:
    """Play one turn from a state, with the orders given by their slugs."""
    given = orders_of(ruleset, us, china, batch=state.batch)
    return Turn(state, step(ruleset, state, given, events=events))


def a_turn(
    us: tuple[str, ...] = (),
    china: tuple[str, ...] = (),
    *,
    gates: dict[str, Setting] | None = None,
    shipped: tuple[str, ...] = (),
    turn: int = 0,
    **changes: Any,
) -> Turn:
    """Play one turn on the board.

    Keywords name what matters to the test: stocks (``china_dependency=0.5``), constants
    (``migration=0.1``) or parts of the ruleset (``events=...``).
    """
    stocks = {name: changes.pop(name) for name in [*changes] if name.upper() in Stock.__members__}
    ruleset = a_board(**changes)
    return play(
        ruleset, a_start(ruleset, turn=turn, gates=gates, shipped=shipped, **stocks), us, china
    )
