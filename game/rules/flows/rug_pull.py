"""Rug pull: a supply withdrawn while it is in use.

Closing a gate while dependency is above its leverage notch halts supply and support: a shock to
compute and labs over several quarters, less what China had made ready. Stockpiles cost and age.
"""

import numpy as np

from game.rules.actions import Act
from game.rules.arrays import EPSILON
from game.rules.ledger import Contribution
from game.rules.moment import Cutoff, Moment
from game.rules.sides import Side
from game.rules.stocks import Stock
from game.rules.supply import ready_stockpile
from game.rules.trade import admitted

__all__ = ["find_cutoff", "pull_the_rug"]


def find_cutoff(moment: Moment) -> Cutoff:
    """Return how much of the supply in use the US withdrew this turn, and China's readiness."""
    p, ecosystem = moment.p, moment.of(Stock.CHINA_ECOSYSTEM)
    stock = moment.of(Stock.CHINA_STOCKPILE) / ready_stockpile(p, moment.state.turn)
    tools = np.clip((ecosystem - p.mature_tools) / (1.0 - p.mature_tools), 0.0, 1.0)
    readiness = np.minimum(stock, 1.0) * (1.0 - tools) + tools
    if not moment.decisions.bans[Side.US].any():
        return Cutoff(np.zeros(moment.state.batch), readiness)
    consent = moment.state.gates  # only what China had let in can be taken from it
    before = moment.best_of(admitted(moment.ruleset, moment.licensed_before, consent))
    after = moment.best_of(admitted(moment.ruleset, moment.licensed, consent))
    strength = np.where(before > 0.0, 1.0 - after / np.maximum(before, EPSILON), 0.0)
    return Cutoff(np.clip(strength, 0.0, 1.0), readiness)


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
