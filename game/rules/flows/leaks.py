"""Leaks: a banned chip is smuggled or rented in part, against enforcement.

A push through third countries or offshore clouds is an order; so is an inspection surge. A push
that meets one is caught; a surge that meets none has spent its capital.
"""

from typing import Final

import numpy as np

from game.rules.actions import Act
from game.rules.arrays import Array
from game.rules.ledger import Contribution
from game.rules.moment import Leaks, Market, Moment
from game.rules.stocks import Stock

__all__ = ["EQUATIONS", "QUANTITIES", "book_leaks", "settle_leaks"]


def settle_leaks(moment: Moment, market: Market) -> Leaks:
    """Return the compute that got past the gates this quarter."""
    p = moment.p
    enforcement = moment.of(Stock.US_ENFORCEMENT)
    smuggles, rents = moment.acts(Act.SMUGGLE), moment.acts(Act.RENT)
    nobody = np.zeros(moment.state.batch, dtype=np.bool_)
    surge, pushed = nobody | moment.acts(Act.INSPECT), nobody | smuggles | rents
    passes = 1.0 - p.inspection_catch * surge
    evading = 1.0 - p.push_evades * enforcement
    open_cloud = np.asarray(moment.passable(moment.ruleset.gates.channels.cloud))
    trickle = p.smuggling * moment.budget * market.hunger * (1.0 - enforcement)
    usual_rent = (
        p.rental * moment.budget * np.where(open_cloud, 1.0, p.shadow_cloud * (1.0 - enforcement))
    )
    rent_push = (
        p.rental_push
        * moment.budget
        * rents
        * np.where(open_cloud, 1.0, p.rental_push_closed * evading)
    )
    return Leaks(
        smuggled=(trickle + p.smuggling_push * moment.budget * smuggles * evading) * passes,
        rented=usual_rent + rent_push * passes,
        caught=pushed & surge,
        idle=~pushed & surge,
    )


def book_leaks(moment: Moment, leaks: Leaks) -> list[Contribution]:
    """Return leaked compute, and what being caught costs."""
    p = moment.p
    rented = moment.of(Stock.CHINA_COMPUTE_RENTED)
    embarrassed: Array = p.caught_face * leaks.caught
    return [
        Contribution(Stock.CHINA_COMPUTE_SMUGGLED, "leaks.smuggled", leaks.smuggled),
        Contribution(Stock.CHINA_COMPUTE_RENTED, "leaks.rented", leaks.rented),
        Contribution(Stock.CHINA_COMPUTE_RENTED, "leaks.returned", -p.rental_return * rented),
        Contribution(Stock.CHINA_LEGITIMACY, "leaks.caught", -embarrassed),
        Contribution(Stock.US_CREDIBILITY, "leaks.caught", embarrassed),
        Contribution(
            Stock.US_CREDIBILITY, "leaks.idle", -p.idle_inspection * p.caught_face * leaks.idle
        ),
        Contribution(Stock.TENSION, "leaks.caught", p.caught_tension * leaks.caught),
        Contribution(Stock.US_DIVERSION_RISK, "leaks.caught", -embarrassed),
    ]


QUANTITIES: Final = {
    "uncaught": "1 - inspection_catch * given_inspect",
    "evading": "1 - push_evades * us_enforcement",
    "smuggled": (
        "budget * uncaught * (smuggling * hunger * (1 - us_enforcement) + smuggling_push * "
        "given_smuggle * evading)"
    ),
    "rented": (
        "budget * (rental * where(cloud_open, 1, shadow_cloud * (1 - us_enforcement)) + "
        "rental_push * given_rent * where(cloud_open, 1, rental_push_closed * evading) * "
        "uncaught)"
    ),
    "caught": "given_inspect * max(given_smuggle, given_rent)",
}
"""What it works out on the way, as formulas; `rules/equations` says how they are read."""

EQUATIONS: Final = {
    (Stock.CHINA_COMPUTE_SMUGGLED, "leaks.smuggled"): "smuggled",
    (Stock.CHINA_COMPUTE_RENTED, "leaks.rented"): "rented",
    (Stock.CHINA_COMPUTE_RENTED, "leaks.returned"): "-rental_return * china_compute_rented",
    (Stock.CHINA_LEGITIMACY, "leaks.caught"): "-caught_face * caught",
    (Stock.US_CREDIBILITY, "leaks.caught"): "caught_face * caught",
    (Stock.US_CREDIBILITY, "leaks.idle"): (
        "-idle_inspection * caught_face * (given_inspect - caught)"
    ),
    (Stock.TENSION, "leaks.caught"): "caught_tension * caught",
    (Stock.US_DIVERSION_RISK, "leaks.caught"): "-caught_face * caught",
}
"""What it adds to each stock under each cause, as formulas."""
