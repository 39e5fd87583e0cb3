"""Rug pull: a supply withdrawn while it is in use.

Closing a gate while dependency is above its leverage notch halts supply and support: a shock to
compute and labs over several quarters, less what China had made ready. Stockpiles cost and age.
"""

from typing import Final

import numpy as np

from game.rules.actions import Act
from game.rules.arrays import EPSILON
from game.rules.ledger import Contribution
from game.rules.moment import Cutoff, Moment
from game.rules.sides import Side
from game.rules.stocks import Stock
from game.rules.supply import ready_stockpile
from game.rules.trade import admitted

__all__ = ["EQUATIONS", "QUANTITIES", "find_cutoff", "pull_the_rug"]


def find_cutoff(moment: Moment) -> Cutoff:
    """Return how much of the supply in use the US withdrew this turn, and China's readiness."""
    p, ecosystem = moment.p, moment.of(Stock.CHINA_ECOSYSTEM)
    stock = moment.of(Stock.CHINA_STOCKPILE) / ready_stockpile(p, moment.state.turn)
    tools = ((ecosystem - p.mature_tools) / (1.0 - p.mature_tools)).clip(0.0, 1.0)
    readiness = np.minimum(stock, 1.0) * (1.0 - tools) + tools
    if not moment.decisions.bans[Side.US].any():
        return Cutoff(np.zeros(moment.state.batch), readiness)
    consent = moment.state.gates  # only what China had let in can be taken from it
    before = moment.best_of(admitted(moment.ruleset, moment.licensed_before, consent))
    after = moment.best_of(admitted(moment.ruleset, moment.licensed, consent))
    strength = np.where(before > 0.0, 1.0 - after / np.maximum(before, EPSILON), 0.0)
    return Cutoff(strength.clip(0.0, 1.0), readiness)


def pull_the_rug(moment: Moment, cutoff: Cutoff) -> list[Contribution]:
    """Return the shock of a withdrawal, its healing, and stock laid in against it."""
    p = moment.p
    exposed = np.maximum(moment.of(Stock.CHINA_DEPENDENCY) - p.leverage_notch, 0.0)
    bare = p.rug_pull * cutoff.strength * exposed
    laid_in = (
        p.stockpile_lot * moment.budget * np.asarray(moment.acts(Act.STOCKPILE), dtype=np.float64)
    )
    return [
        Contribution(Stock.CHINA_SHOCK, "rug-pull.shock", bare),
        Contribution(Stock.CHINA_SHOCK, "rug-pull.readiness", -bare * cutoff.readiness),
        Contribution(
            Stock.CHINA_SHOCK, "rug-pull.healing", -p.shock_healing * moment.of(Stock.CHINA_SHOCK)
        ),
        Contribution(Stock.CHINA_STOCKPILE, "rug-pull.stockpile", laid_in),
        Contribution(Stock.TENSION, "rug-pull.shock", p.rug_pull_tension * cutoff.strength),
        Contribution(
            Stock.CHINA_LEGITIMACY,
            "rug-pull.rally",
            p.rug_pull_rally * cutoff.strength * cutoff.readiness,
        ),
    ]


QUANTITIES: Final = {
    "supply_before": "most(chip_licensed_before * chip_admitted_before * chip_performance)",
    "supply_after": "most(chip_licensed * chip_admitted_before * chip_performance)",
    "withdrawn": "where(supply_before > 0, clip(1 - ratio(supply_after, supply_before), 0, 1), 0)",
    "tools_ready": "clip((china_ecosystem - mature_tools) / (1 - mature_tools), 0, 1)",
    "readiness": (
        "tools_ready + (1 - tools_ready) * min(china_stockpile / (stockpile_full * budget), 1)"
    ),
    "bare_shock": "rug_pull * withdrawn * max(china_dependency - leverage_notch, 0)",
}
"""What it works out on the way, as formulas; `rules/equations` says how they are read."""

EQUATIONS: Final = {
    (Stock.CHINA_SHOCK, "rug-pull.shock"): "bare_shock",
    (Stock.CHINA_SHOCK, "rug-pull.readiness"): "-bare_shock * readiness",
    (Stock.CHINA_SHOCK, "rug-pull.healing"): "-shock_healing * china_shock",
    (Stock.CHINA_STOCKPILE, "rug-pull.stockpile"): "stockpile_lot * budget * given_stockpile",
    (Stock.TENSION, "rug-pull.shock"): "rug_pull_tension * withdrawn",
    (Stock.CHINA_LEGITIMACY, "rug-pull.rally"): "rug_pull_rally * withdrawn * readiness",
}
"""What it adds to each stock under each cause, as formulas."""
