"""Tension: every hostile order raises it, talks and time lower it."""

from typing import Final

from game.rules.ledger import Contribution
from game.rules.moment import Moment
from game.rules.sides import Side
from game.rules.stocks import Stock

__all__ = ["EQUATIONS", "feel_tension"]


def feel_tension(moment: Moment) -> list[Contribution]:
    """Return the change of tension from this turn's orders and from time."""
    p, orders = moment.p, moment.decisions
    bans = orders.bans[Side.US] + orders.bans[Side.CHINA]
    levies = orders.levies[Side.US] + orders.levies[Side.CHINA]
    opens = orders.opens[Side.US] + orders.opens[Side.CHINA]
    threats = 1.0 * (orders.threats >= 0).sum(axis=1)
    return [
        Contribution(Stock.TENSION, "tension.bans", p.tension_ban * bans),
        Contribution(Stock.TENSION, "tension.levies", p.tension_levy * levies),
        Contribution(Stock.TENSION, "tension.threats", p.tension_threat * threats),
        Contribution(Stock.TENSION, "tension.openings", -p.tension_open * opens),
        Contribution(
            Stock.TENSION,
            "tension.time",
            p.tension_decay * (p.tension_rest - moment.of(Stock.TENSION)),
        ),
    ]


EQUATIONS: Final = {
    (Stock.TENSION, "tension.bans"): "tension_ban * (us_bans + china_bans)",
    (Stock.TENSION, "tension.levies"): "tension_levy * (us_levies + china_levies)",
    (Stock.TENSION, "tension.threats"): "tension_threat * threats",
    (Stock.TENSION, "tension.openings"): "-tension_open * (us_openings + china_openings)",
    (Stock.TENSION, "tension.time"): "tension_decay * (tension_rest - tension)",
}
"""What it adds to each stock under each cause, as formulas."""
