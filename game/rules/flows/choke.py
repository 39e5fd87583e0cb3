"""The choke: a rare-earth levy or ban hurts the frontier and erodes with use.

A cut hits by how unprepared the US is; allies blunt it, and each use grows substitutes. What was
spent on substitutes against a cut that never comes is not spent on the frontier.
"""

from typing import Final

from game.rules.actions import Programme
from game.rules.ledger import Contribution
from game.rules.moment import Moment
from game.rules.stocks import Stock

__all__ = ["EQUATIONS", "QUANTITIES", "choke_supply"]


def choke_supply(moment: Moment) -> list[Contribution]:
    """Return shortage, the erosion of dependency, and what the choke earns and costs."""
    p = moment.p
    severity = moment.severity(moment.ruleset.gates.channels.rare_earths, p.choke_ladder)
    dependency = moment.of(Stock.US_RARE_EARTH_DEPENDENCY)
    shield = 1.0 - p.choke_shield * moment.of(Stock.US_ALLIES)
    shortage = moment.of(Stock.US_SHORTAGE)
    hit = p.choke * severity * dependency * shield * (1.0 - shortage)
    programme = p.substitutes_gain * moment.invested(Programme.SUBSTITUTES)
    return [
        Contribution(Stock.US_SHORTAGE, "choke.cut", hit),
        Contribution(Stock.US_SHORTAGE, "choke.healing", -p.shortage_healing * shortage),
        Contribution(Stock.US_RARE_EARTH_DEPENDENCY, "choke.erosion", -p.choke_erosion * severity),
        Contribution(
            Stock.US_RARE_EARTH_DEPENDENCY,
            "choke.free-trade",
            p.choke_recovery * (1.0 - severity) * (1.0 - dependency),
        ),
        Contribution(
            Stock.US_RARE_EARTH_DEPENDENCY, "programme.substitutes", -programme * dependency
        ),
        Contribution(Stock.TENSION, "choke.cut", p.tension_choke * severity),
        # Exporters lose the sale as well.
        Contribution(Stock.CHINA_FUNDS, "choke.exports-lost", -p.choke_exports * severity),
    ]


QUANTITIES: Final = {
    "severity": "where(rare_earths_closed, 1, min(choke_ladder * rare_earths_rate, 1))",
}
"""What it works out on the way, as formulas; `rules/equations` says how they are read."""

EQUATIONS: Final = {
    (Stock.US_SHORTAGE, "choke.cut"): (
        "choke * severity * us_rare_earth_dependency * (1 - choke_shield * us_allies) * (1 - "
        "us_shortage)"
    ),
    (Stock.US_SHORTAGE, "choke.healing"): "-shortage_healing * us_shortage",
    (Stock.US_RARE_EARTH_DEPENDENCY, "choke.erosion"): "-choke_erosion * severity",
    (Stock.US_RARE_EARTH_DEPENDENCY, "choke.free-trade"): (
        "choke_recovery * (1 - severity) * (1 - us_rare_earth_dependency)"
    ),
    (Stock.US_RARE_EARTH_DEPENDENCY, "programme.substitutes"): (
        "-substitutes_gain * paid_substitutes * us_rare_earth_dependency"
    ),
    (Stock.TENSION, "choke.cut"): "tension_choke * severity",
    (Stock.CHINA_FUNDS, "choke.exports-lost"): "-choke_exports * severity",
}
"""What it adds to each stock under each cause, as formulas."""
