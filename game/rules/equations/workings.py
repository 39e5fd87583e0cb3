"""Equations: every flow as formulas, each kept beside its code, in the words of the rules.

A formula is an expression over names: stocks and constants by their slugs, quantities that have a
formula themselves, and what a turn is told (``GIVEN``): the orders, the calendar, the gates and the
chips. Besides arithmetic it may use ``FUNCTIONS``. What begins with ``chip_`` is one for each chip
that a licence can release, what begins with ``generation_`` one for each chip of either side.

Nothing here is computed with. The formulas explain the rules on pages, and a test holds each of
them against the ledger, so that neither can change alone.
"""

import ast
from collections.abc import Mapping
from dataclasses import dataclass
from types import ModuleType
from typing import Any, Final

from game.rules import decisions, demand, supply, trade
from game.rules.actions import Act, Programme
from game.rules.flows import (
    brink,
    capability,
    choke,
    clock,
    compute,
    congress,
    diversion,
    home,
    inventory,
    irony,
    launch,
    leaks,
    levy,
    lock_in,
    market,
    refusal,
    rug_pull,
    tension,
    threat,
)
from game.rules.stocks import Stock

__all__ = [
    "COUNTED",
    "EQUATIONS",
    "FUNCTIONS",
    "GIVEN",
    "QUANTITIES",
    "WORKINGS",
    "Working",
    "symbols_in",
]


@dataclass(frozen=True)
class Working:
    """The formulas of one working of the model."""

    equations: Mapping[tuple[Stock, str], str]
    """What is added to a stock under a cause, in the stock's unit."""
    quantities: Mapping[str, str]
    """What is worked out on the way, by name."""


def _working(*parts: ModuleType) -> Working:
    def all_of(kind: str) -> dict[Any, str]:
        return {key: text for each in parts for key, text in getattr(each, kind, {}).items()}

    return Working(all_of("EQUATIONS"), all_of("QUANTITIES"))


WORKINGS: Final[dict[str, Working]] = {
    "orders": _working(decisions),
    "home": _working(home),
    "clock": _working(clock),
    "launch": _working(launch),
    "market": _working(supply, demand, market),
    "stay-or-switch": _working(trade),
    "levy": _working(levy),
    "inventory": _working(inventory),
    "compute": _working(compute),
    "irony": _working(irony),
    "lock-in": _working(lock_in),
    "leaks": _working(leaks),
    "rug-pull": _working(rug_pull),
    "choke": _working(choke),
    "capability": _working(capability),
    "diversion": _working(diversion),
    "congress": _working(congress),
    "brink": _working(brink),
    "refusal": _working(refusal),
    "threat": _working(threat),
    "tension": _working(tension),
}
"""By the name of its page, in the order in which a turn goes through them (``turn.py``)."""
EQUATIONS: Final[dict[tuple[Stock, str], str]] = {
    key: formula for each in WORKINGS.values() for key, formula in each.equations.items()
}
QUANTITIES: Final[dict[str, str]] = {
    name: formula for each in WORKINGS.values() for name, formula in each.quantities.items()
}

COUNTED: Final = {
    "chip_sold_home": "where(chip_for_export, 0, generation_part * chip_fashion * us_additions)",
    "chip_sold_abroad": (
        "served * (best_target * is_most(offered_worth) + next_target * is_most(next_worth))"
    ),
}
"""What a turn adds to the amounts that are kept for each chip [kH100e], which are no stocks."""

_ORDERED: Final = (
    *(f"paid_{programme.name.lower()}" for programme in Programme),
    *(f"given_{act.name.lower()}" for act in Act if act not in (Act.NONE, Act.THREATEN)),
    *(
        f"{side}_{what}"
        for side in ("us", "china")
        for what in (
            "bans",
            "levies",
            "openings",
            "capital_spent",
            "funds_spent",
            "capital_income",
            "capital_cap",
            "threat_stood",
            "threat_met",
            "threat_carried_out",
        )
    ),
    "threats",
)
_STANDS: Final = (
    "turn",
    "past_turn",
    "quarter_months",
    "equipment_open",
    "memory_open",
    "cloud_open",
    "rare_earths_closed",
    "rare_earths_rate",
)
_CHIPS: Final = (
    "chip_performance",
    "chip_price",
    "chip_age",
    "chip_for_export",
    "chip_sold_home",
    "chip_sold_abroad",
    "chip_levy",
    "chip_quota",
    "chip_licensed",
    "chip_admitted",
    "chip_licensed_before",
    "chip_admitted_before",
    "generation_american",
    "generation_planned",
    "generation_performance",
    "generation_shipped",
    "ascend_at_start",
)
_NUMBERS: Final = ("thousand", "unlimited")
GIVEN: Final = (*_STANDS, *_CHIPS, *_ORDERED, *_NUMBERS)
"""What a turn is told and no formula works out; what is or is not so counts as 1 or 0."""

FUNCTIONS: Final = (
    "min",
    "max",
    "clip",
    "exp",
    "log",
    "where",
    "ratio",
    "product",
    "most",
    "of_most",
    "is_most",
)
"""``clip(x, low, high)``, ``where(condition, x, otherwise)``; ``ratio(x, y)`` is x / y, and nothing
where both are; ``product(x)`` over all turns before; ``most(x)`` of all chips, ``of_most(x, y)`` x
of the chip with most y, nothing where no chip has any, ``is_most(y)`` whether a chip is that."""


def symbols_in(formula: str) -> list[str]:
    """Return the names in a formula in the order of their coming, each once, without functions.

    >>> symbols_in("min(us_funds, 1) * us_income")
    ['us_funds', 'us_income']
    """
    nodes = [node for node in ast.walk(ast.parse(formula)) if isinstance(node, ast.Name)]
    nodes.sort(key=lambda node: node.col_offset)
    return list(dict.fromkeys(node.id for node in nodes if node.id not in FUNCTIONS))
