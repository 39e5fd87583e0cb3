"""Lock-in: what is bought moves dependency; migration is slow and gets cheaper.

The article's table - development environment, migration cost, ecosystem, long-term risk - in
motion: new compute on the US stack pulls work to CUDA, a maturing ecosystem lets it leave, and
it leaves faster the less foreign supply there is.
"""

from typing import Final

import numpy as np

from game.rules.actions import Programme
from game.rules.arrays import EPSILON
from game.rules.ledger import Contribution
from game.rules.moment import Leaks, Market, Moment
from game.rules.stocks import Stock

__all__ = ["EQUATIONS", "QUANTITIES", "lock_in"]


def lock_in(moment: Moment, market: Market, leaks: Leaks) -> list[Contribution]:
    """Return the change of dependency on CUDA and of the Chinese ecosystem."""
    p = moment.p
    dependency, ecosystem = moment.of(Stock.CHINA_DEPENDENCY), moment.of(Stock.CHINA_ECOSYSTEM)
    foreign = market.delivered + leaks.smuggled + leaks.rented
    added = foreign + market.domestic
    installed = (
        moment.of(Stock.CHINA_COMPUTE_IMPORTED)
        + moment.of(Stock.CHINA_COMPUTE_DOMESTIC)
        + moment.of(Stock.CHINA_COMPUTE_RENTED)
        + moment.of(Stock.CHINA_COMPUTE_SMUGGLED)
    )
    turnover = p.lock_rate * added / np.maximum(installed + added, EPSILON)
    pulled = turnover * foreign / np.maximum(added, EPSILON) * (1.0 - dependency)
    displaced = turnover * market.domestic / np.maximum(added, EPSILON) * dependency
    urge = market.hunger + p.migration_under_supply * (1.0 - market.hunger)
    migrated = p.migration * ecosystem * urge * dependency
    makers = np.minimum(moment.of(Stock.CHINA_MAKERS) / market.budget, 1.0)
    learned = p.learning * makers * (1.0 - ecosystem)
    taught = p.ecosystem_gain * moment.invested(Programme.ECOSYSTEM) * (1.0 - ecosystem)
    return [
        Contribution(Stock.CHINA_DEPENDENCY, "lock-in.foreign-chips", pulled),
        Contribution(Stock.CHINA_DEPENDENCY, "lock-in.chinese-chips", -displaced),
        Contribution(Stock.CHINA_DEPENDENCY, "lock-in.migration", -migrated),
        Contribution(Stock.CHINA_ECOSYSTEM, "lock-in.users", learned),
        Contribution(Stock.CHINA_ECOSYSTEM, "programme.ecosystem", taught),
    ]


QUANTITIES: Final = {
    "foreign": "delivered + smuggled + rented",
    "installed": (
        "china_compute_imported + china_compute_domestic + china_compute_rented + "
        "china_compute_smuggled"
    ),
    "turnover": "lock_rate * ratio(foreign + domestic, installed + foreign + domestic)",
}
"""What it works out on the way, as formulas; `rules/equations` says how they are read."""

EQUATIONS: Final = {
    (Stock.CHINA_DEPENDENCY, "lock-in.foreign-chips"): (
        "turnover * ratio(foreign, foreign + domestic) * (1 - china_dependency)"
    ),
    (Stock.CHINA_DEPENDENCY, "lock-in.chinese-chips"): (
        "-turnover * ratio(domestic, foreign + domestic) * china_dependency"
    ),
    (Stock.CHINA_DEPENDENCY, "lock-in.migration"): (
        "-migration * china_ecosystem * (hunger + migration_under_supply * (1 - hunger)) * "
        "china_dependency"
    ),
    (Stock.CHINA_ECOSYSTEM, "lock-in.users"): "learning * makers_weight * (1 - china_ecosystem)",
    (Stock.CHINA_ECOSYSTEM, "programme.ecosystem"): (
        "ecosystem_gain * paid_ecosystem * (1 - china_ecosystem)"
    ),
}
"""What it adds to each stock under each cause, as formulas."""
