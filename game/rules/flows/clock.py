"""Clock: US generations ship on the roadmap, so a fixed ceiling ages.

The roadmap runs with the calendar; frontier R&D brings it forward, a shortage of rare earths
holds it back.
"""

from typing import Final

from game.rules.actions import Programme
from game.rules.ledger import Contribution
from game.rules.moment import Moment
from game.rules.stocks import Stock

__all__ = ["EQUATIONS", "run_the_clock"]


def run_the_clock(moment: Moment) -> list[Contribution]:
    """Return the progress of the US roadmap [months]."""
    p = moment.p
    research = p.frontier_rd_gain * moment.invested(Programme.FRONTIER_RD)
    shortage = moment.of(Stock.US_SHORTAGE)
    # Home fabs carry part of what a shortage abroad would stop.
    blunted = 1.0 - p.home_fabs_shield * moment.of(Stock.US_HOME_FABS)
    return [
        Contribution(Stock.US_ROADMAP, "clock.calendar", float(moment.ruleset.months_per_turn)),
        Contribution(Stock.US_ROADMAP, "programme.frontier-rd", research),
        Contribution(Stock.US_ROADMAP, "clock.shortage", -p.shortage_drag * shortage * blunted),
    ]


EQUATIONS: Final = {
    (Stock.US_ROADMAP, "clock.calendar"): "quarter_months",
    (Stock.US_ROADMAP, "programme.frontier-rd"): "frontier_rd_gain * paid_frontier_rd",
    (Stock.US_ROADMAP, "clock.shortage"): (
        "-shortage_drag * us_shortage * (1 - home_fabs_shield * us_home_fabs)"
    ),
}
"""What it adds to each stock under each cause, as formulas."""
