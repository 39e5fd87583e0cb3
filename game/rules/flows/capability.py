"""Capability: installed compute and lab spending move models; diffusion closes part of any lag."""

from typing import Final

import numpy as np

from game.rules.actions import Programme
from game.rules.arrays import Array
from game.rules.ledger import Contribution
from game.rules.moment import Market, Moment
from game.rules.params import Params
from game.rules.stocks import Stock
from game.rules.trade import usable_at_home

__all__ = ["EQUATIONS", "QUANTITIES", "switching_cost", "train_models"]


def train_models(moment: Moment, market: Market) -> list[Contribution]:
    """Return the progress of both model frontiers [months on the US scale]."""
    p = moment.p
    shock = moment.of(Stock.CHINA_SHOCK)
    ecosystem = moment.of(Stock.CHINA_ECOSYSTEM)
    usable = (
        moment.of(Stock.CHINA_COMPUTE_IMPORTED) * (1.0 - p.shock_compute * shock)
        + moment.of(Stock.CHINA_COMPUTE_DOMESTIC)
        * usable_at_home(p, np.minimum(ecosystem * p.ecosystem_reach, 1.0))
        + moment.of(Stock.CHINA_COMPUTE_RENTED)
        + moment.of(Stock.CHINA_COMPUTE_SMUGGLED)
    )
    ratio = np.maximum(moment.of(Stock.US_COMPUTE), 1.0) / np.maximum(usable, 1.0)
    own = p.own_progress * (p.ratio_start / ratio) ** p.compute_elasticity
    lag = moment.of(Stock.US_MODEL) - moment.of(Stock.CHINA_MODEL)
    switching = switching_cost(p, market.domestic_share, ecosystem)
    return [
        Contribution(Stock.US_MODEL, "capability.compute", float(moment.ruleset.months_per_turn)),
        Contribution(
            Stock.US_MODEL,
            "programme.frontier-rd",
            p.frontier_model_gain * moment.invested(Programme.FRONTIER_RD),
        ),
        Contribution(Stock.CHINA_MODEL, "capability.compute", own),
        Contribution(Stock.CHINA_MODEL, "capability.diffusion", p.diffusion * lag),
        Contribution(Stock.CHINA_MODEL, "capability.switching", -switching),
        Contribution(Stock.CHINA_MODEL, "capability.shock", -p.shock_labs * shock),
        Contribution(
            Stock.CHINA_MODEL, "programme.labs", p.labs_gain * moment.invested(Programme.LABS)
        ),
    ]


def switching_cost(p: Params, domestic_share: Array | float, ecosystem: Array | float) -> Array:
    """Return the progress lost in a quarter while work moves to chips of young tools [months].

    Args:
        p: the constants.
        domestic_share: Chinese part of the market [0..1]; at 1 all work moves.
        ecosystem: how mature the Chinese tools are [0..1].
    """
    moving = np.maximum(domestic_share - p.switch_notch, 0.0)
    return np.asarray(p.switch_drag * (moving * (1.0 - ecosystem)))


QUANTITIES: Final = {
    "usable_installed": (
        "software_floor + (1 - software_floor) * min(china_ecosystem * ecosystem_reach, 1)"
    ),
    "usable_compute": (
        "china_compute_imported * (1 - shock_compute * china_shock) + china_compute_domestic "
        "* usable_installed + china_compute_rented + china_compute_smuggled"
    ),
    "compute_ratio": "max(us_compute, 1) / max(usable_compute, 1)",
}
"""What it works out on the way, as formulas; `rules/equations` says how they are read."""

EQUATIONS: Final = {
    (Stock.US_MODEL, "capability.compute"): "quarter_months",
    (Stock.US_MODEL, "programme.frontier-rd"): "frontier_model_gain * paid_frontier_rd",
    (Stock.CHINA_MODEL, "capability.compute"): (
        "own_progress * (ratio_start / compute_ratio) ** compute_elasticity"
    ),
    (Stock.CHINA_MODEL, "capability.diffusion"): "diffusion * (us_model - china_model)",
    (Stock.CHINA_MODEL, "capability.switching"): (
        "-switch_drag * max(domestic_share - switch_notch, 0) * (1 - china_ecosystem)"
    ),
    (Stock.CHINA_MODEL, "capability.shock"): "-shock_labs * china_shock",
    (Stock.CHINA_MODEL, "programme.labs"): "labs_gain * paid_labs",
}
"""What it adds to each stock under each cause, as formulas."""
