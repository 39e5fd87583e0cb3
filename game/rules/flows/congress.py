"""Congress: diversion risk, a shrinking lead and a generous window raise its pressure.

What the pressure leads to is the scenario's: its laws pass when it is high (``happenings.py``).
"""

from typing import Final

from game.rules.arrays import Array
from game.rules.ledger import Contribution
from game.rules.moment import Launches, Moment
from game.rules.stocks import Stock

__all__ = ["EQUATIONS", "worry_congress"]


def worry_congress(moment: Moment, launches: Launches) -> list[Contribution]:
    """Return the pressure that Congress builds up or lets go by itself."""
    p = moment.p
    risk, pressure = moment.of(Stock.US_DIVERSION_RISK), moment.of(Stock.US_CONGRESS)
    lead = moment.of(Stock.US_MODEL) - moment.of(Stock.CHINA_MODEL)
    lost_lead = (1.0 - lead / p.easy_lead).clip(-p.lead_relief, 1.0)
    return [
        Contribution(Stock.US_CONGRESS, "congress.risk", p.pressure_risk * (risk - p.quiet_risk)),
        Contribution(Stock.US_CONGRESS, "congress.lead", p.pressure_lead * lost_lead),
        Contribution(
            Stock.US_CONGRESS, "congress.window", p.pressure_window * _generosity(moment, launches)
        ),
        Contribution(
            Stock.US_CONGRESS, "congress.calming", p.pressure_decay * (p.pressure_rest - pressure)
        ),
    ]


def _generosity(moment: Moment, launches: Launches) -> Array:
    """Return how close the best licensed chip is to the frontier: 1 the same, 0 at the notch."""
    notch = moment.p.window_notch
    close = moment.best_licensed / launches.frontier
    generosity: Array = (close - notch) / (1.0 - notch)
    return generosity.clip(0.0, 1.0)


EQUATIONS: Final = {
    (Stock.US_CONGRESS, "congress.risk"): "pressure_risk * (us_diversion_risk - quiet_risk)",
    (Stock.US_CONGRESS, "congress.lead"): (
        "pressure_lead * clip(1 - (us_model - china_model) / easy_lead, -lead_relief, 1)"
    ),
    (Stock.US_CONGRESS, "congress.window"): (
        "pressure_window * clip((best_licensed / frontier - window_notch) / (1 - "
        "window_notch), 0, 1)"
    ),
    (Stock.US_CONGRESS, "congress.calming"): "pressure_decay * (pressure_rest - us_congress)",
}
"""What it adds to each stock under each cause, as formulas."""
