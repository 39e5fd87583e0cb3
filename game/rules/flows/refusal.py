"""Refusal: dependency under a levy costs legitimacy; refusal costs compute now.

Pride is cheap while the shelves are full. A refusal wins applause, scarcity spends it.
"""

from typing import Final

import numpy as np

from game.rules.ledger import Contribution
from game.rules.moment import Market, Moment
from game.rules.stocks import Stock

__all__ = ["EQUATIONS", "weigh_refusal"]


def weigh_refusal(moment: Moment, market: Market) -> list[Contribution]:
    """Return the change of domestic legitimacy."""
    p = moment.p
    legitimacy, dependency = moment.of(Stock.CHINA_LEGITIMACY), moment.of(Stock.CHINA_DEPENDENCY)
    refused = market.licensed & ~market.offered
    at_ease = refused * (1.0 - market.unmet)
    tribute = market.levy_rate / p.resented_levy * np.minimum(market.delivered / market.supply, 1.0)
    reliance = (1.0 - dependency) * market.domestic_share
    return [
        Contribution(
            Stock.CHINA_LEGITIMACY, "refusal.tribute", -p.levy_resentment * dependency * tribute
        ),
        Contribution(
            Stock.CHINA_LEGITIMACY,
            "refusal.pride",
            p.refusal_pride * at_ease,
        ),
        Contribution(Stock.CHINA_LEGITIMACY, "refusal.scarcity", -p.scarcity * market.unmet),
        Contribution(
            Stock.CHINA_LEGITIMACY, "refusal.self-reliance", p.self_reliance_pride * reliance
        ),
        Contribution(
            Stock.CHINA_LEGITIMACY,
            "refusal.habit",
            p.legitimacy_pull * (p.legitimacy_rest - legitimacy),
        ),
    ]


EQUATIONS: Final = {
    (Stock.CHINA_LEGITIMACY, "refusal.tribute"): (
        "-levy_resentment * china_dependency * levy_rate / resented_levy * min(delivered / "
        "supply, 1)"
    ),
    (
        Stock.CHINA_LEGITIMACY,
        "refusal.pride",
    ): "refusal_pride * (licence_stands - on_offer) * (1 - unmet)",
    (Stock.CHINA_LEGITIMACY, "refusal.scarcity"): "-scarcity * unmet",
    (Stock.CHINA_LEGITIMACY, "refusal.self-reliance"): (
        "self_reliance_pride * (1 - china_dependency) * domestic_share"
    ),
    (Stock.CHINA_LEGITIMACY, "refusal.habit"): (
        "legitimacy_pull * (legitimacy_rest - china_legitimacy)"
    ),
}
"""What it adds to each stock under each cause, as formulas."""
