"""Launches: generations ship on the roadmap, and a launch can be starved.

Opening a better foreign chip in the quarter in which an Ascend generation appears takes its
customers; opened at another time it only gives away lead. China may hold a launch back or rush it.
"""

from typing import Final

import numpy as np

from game.rules.actions import Act, Programme
from game.rules.arrays import Array, Flags, anywhere, rows_marked
from game.rules.ledger import Contribution
from game.rules.moment import Launches, Moment
from game.rules.ruleset import Ruleset
from game.rules.sides import SIDES, Side
from game.rules.stocks import Stock
from game.rules.trade import best_performance

__all__ = ["EQUATIONS", "QUANTITIES", "follow_launches", "is_due", "launch_generations", "reach_of"]


def launch_generations(moment: Moment) -> Launches:
    """Return what ships this quarter: each chip whose date the maker's roadmap reaches."""
    chips, state, quarter = moment.ruleset.chips, moment.state, moment.ruleset.months_per_turn
    launched = np.zeros(state.shipped.shape, dtype=np.bool_, order="F")
    shipped = state.shipped
    best = [_best(moment, side) for side in SIDES]
    ascend = best[Side.CHINA]
    reach = _reach(moment)
    furthest = [float(np.maximum.reduce(each, initial=0.0)) for each in reach]
    held = moment.acts(Act.HOLD_LAUNCH)
    for chip in rows_marked(~moment.has_shipped):
        side, month = chips.planned[chip]
        if furthest[side] <= month:
            continue
        ready = is_due(month, moment.has_shipped[chip], reach[side])
        if side is Side.CHINA:
            ready &= ~np.asarray(held)
        if not anywhere(ready):
            continue
        if shipped is state.shipped:
            shipped = shipped.copy(order="K")
        launched[:, chip] = ready
        late = (month - reach[side] + quarter).clip(0, quarter - 1)
        shipped[:, chip] = np.where(ready, moment.month + late, shipped[:, chip])
        best[side] = np.maximum(best[side], ready * chips.performance[chip])
    debut = best[Side.CHINA] > ascend
    return Launches(
        launched=launched,
        shipped=shipped,
        frontier=best[Side.US],
        ascend=best[Side.CHINA],
        ascend_before=ascend,
        debut=debut,
        undercut=debut & _opened_better(moment) if anywhere(debut) else debut,
    )


def _reach(moment: Moment) -> tuple[Array, Array]:
    """Return how far each roadmap gets by the end of the quarter [months], (batch,) each."""
    rush = moment.p.rush_gain * np.asarray(moment.acts(Act.RUSH_LAUNCH))
    return (
        reach_of(moment.ruleset, moment.of(Stock.US_ROADMAP)),
        reach_of(moment.ruleset, moment.of(Stock.CHINA_ROADMAP), rush),
    )


def reach_of(ruleset: Ruleset, roadmap: Array, rush: Array | float = 0.0) -> Array:
    """Return how far a roadmap gets by the end of a quarter, ``rush`` included [months]."""
    return roadmap + ruleset.months_per_turn + rush


def is_due(month: Array | float, shipped: Flags, reach: Array) -> Flags:
    """Return where a chip ships unless it is held back; shapes are broadcast.

    Args:
        month: when it is planned for [calendar months].
        shipped: where it has shipped already.
        reach: how far its maker's roadmap gets [months].
    """
    return ~shipped & (reach > month)


def _best(moment: Moment, side: Side) -> Array:
    ours = moment.ruleset.chips.by_side[side]
    return best_performance(moment.has_shipped[ours], moment.ruleset.chips.performance[ours])


def _opened_better(moment: Moment) -> Flags:
    """Return where the best chip under licence became better this turn, (batch,)."""
    return moment.best_licensed > moment.best_of(moment.licensed_before)


def _growth(moment: Moment, launches: Launches) -> Array | float:
    """Return by how much a new generation raises compute from the same wafers [share]."""
    if not anywhere(launches.debut):
        return 0.0
    better = launches.ascend / np.maximum(launches.ascend_before, moment.p.first_chip_base)
    grown: Array = np.where(launches.debut, better**moment.p.generation_yield - 1.0, 0.0)
    return grown


def follow_launches(moment: Moment, launches: Launches) -> list[Contribution]:
    """Return what a launch, its timing and its rival do to Ascend's standing."""
    p = moment.p
    momentum = moment.of(Stock.CHINA_MOMENTUM)
    held = np.asarray(moment.acts(Act.HOLD_LAUNCH), dtype=np.float64)
    rushed = np.asarray(moment.acts(Act.RUSH_LAUNCH), dtype=np.float64)
    growth = _growth(moment, launches)
    fab, memory = moment.of(Stock.CHINA_FAB), moment.of(Stock.CHINA_MEMORY)
    return [
        Contribution(Stock.CHINA_MOMENTUM, "launch.debut", p.launch_momentum * launches.debut),
        Contribution(Stock.CHINA_MOMENTUM, "launch.fading", -p.momentum_decay * momentum),
        Contribution(
            Stock.CHINA_MOMENTUM, "launch.undercut", -p.undercut_momentum * launches.undercut
        ),
        Contribution(
            Stock.CHINA_ROADMAP, "launch.undercut", -p.undercut_roadmap * launches.undercut
        ),
        Contribution(Stock.CHINA_ROADMAP, "launch.held", p.hold_gain * held),
        Contribution(Stock.CHINA_ROADMAP, "launch.rushed", p.rush_gain * rushed),
        Contribution(Stock.CHINA_FAB, "launch.rushed", -p.rush_yield * fab * rushed),
        Contribution(Stock.CHINA_FAB, "launch.generation", growth * fab),
        Contribution(Stock.CHINA_MEMORY, "launch.generation", growth * memory),
        Contribution(
            Stock.CHINA_ROADMAP,
            "programme.chip-design",
            p.chip_design_gain * moment.invested(Programme.CHIP_DESIGN),
        ),
    ]


QUANTITIES: Final = {
    "roadmap_reach": (
        "where(generation_american, us_roadmap, china_roadmap + rush_gain * "
        "given_rush_launch) + quarter_months"
    ),
    "generation_ready": "where(generation_american, 1, 1 - given_hold_launch)",
    "generation_out": (
        "max(generation_shipped, generation_ready * (roadmap_reach > generation_planned))"
    ),
    "frontier": "most(generation_american * generation_out * generation_performance)",
    "ascend": "most((1 - generation_american) * generation_out * generation_performance)",
    "ascend_before": (
        "most((1 - generation_american) * generation_shipped * generation_performance)"
    ),
    "debut": "where(ascend > ascend_before, 1, 0)",
    "best_licensed": "most(chip_licensed * chip_performance)",
    "best_licensed_before": "most(chip_licensed_before * chip_performance)",
    "undercut": "where(best_licensed > best_licensed_before, debut, 0)",
    "better_output": (
        "debut * ((ascend / max(ascend_before, first_chip_base)) ** generation_yield - 1)"
    ),
}
"""What it works out on the way, as formulas; `rules/equations` says how they are read."""

EQUATIONS: Final = {
    (Stock.CHINA_MOMENTUM, "launch.debut"): "launch_momentum * debut",
    (Stock.CHINA_MOMENTUM, "launch.fading"): "-momentum_decay * china_momentum",
    (Stock.CHINA_MOMENTUM, "launch.undercut"): "-undercut_momentum * undercut",
    (Stock.CHINA_ROADMAP, "launch.undercut"): "-undercut_roadmap * undercut",
    (Stock.CHINA_ROADMAP, "launch.held"): "hold_gain * given_hold_launch",
    (Stock.CHINA_ROADMAP, "launch.rushed"): "rush_gain * given_rush_launch",
    (Stock.CHINA_FAB, "launch.rushed"): "-rush_yield * china_fab * given_rush_launch",
    (Stock.CHINA_FAB, "launch.generation"): "better_output * china_fab",
    (Stock.CHINA_MEMORY, "launch.generation"): "better_output * china_memory",
    (Stock.CHINA_ROADMAP, "programme.chip-design"): "chip_design_gain * paid_chip_design",
}
"""What it adds to each stock under each cause, as formulas."""
