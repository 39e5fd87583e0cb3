"""Demand: what China's buyers want of foreign chips, and how much of it they can be promised.

Buyers queue for the best chip that both gates let pass, also where it is sold out for now; what
they cannot have of it they want of the next best. A quota bounds what they may spend on a chip.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np

from game.rules.arrays import Array, Flags
from game.rules.moment import Moment
from game.rules.ruleset import Ruleset
from game.rules.supply import set_aside, us_additions, volume_left
from game.rules.trade import Offer, best_offer, demand_share, pulls_abroad
from game.rules.units import THOUSAND

__all__ = ["QUANTITIES", "Wish", "wish_for_chips"]


@dataclass(frozen=True)
class Wish:
    """What buyers want of one foreign chip this quarter, of shape (batch,) unless said."""

    offer: Offer
    taken: Flags
    """Which chip it is, none where nothing is on offer, shape (chips, batch)."""
    wanted: Array
    """What they would spend on it if no quota held them back [bn USD]."""
    money: Array
    """What they may spend of that [bn USD]."""
    target: Array
    """What they can be promised of it for that [kH100e]."""

    @property
    def committed(self) -> Array:
        """What they set apart for what they can be promised [bn USD]."""
        return self.target * self.offer.price / THOUSAND


def wish_for_chips(
    moment: Moment, offered: Flags, ascend: Array, price: Array
) -> tuple[Wish, Wish]:
    """Return the demand for the best of some chips, and for the next best.

    Args:
        moment: the start of the turn and its decisions.
        offered: the chips to choose from, shape (traded, batch).
        ascend: performance of the best Chinese chip [H100 = 1], shape (batch,).
        price: what Chinese compute costs [k USD per H100e], shape (batch,).
    """
    ruleset, state, settings = moment.ruleset, moment.state, moment.decisions.gates
    added = us_additions(moment.p, state.turn)
    left = volume_left(ruleset, state.sold_home, state.sold_abroad)
    best = best_offer(ruleset, offered, settings)
    first = _wish(
        moment,
        best,
        wanted=_would_spend(moment, best, ascend, price),
        left=left,
        aside=set_aside(moment.p, added, best.levy),
    )
    traded = ruleset.chips.traded
    others = offered & ~first.taken[traded] & (left[traded] > 0.0)
    next_best = best_offer(ruleset, others, settings)
    unspent = first.wanted - first.committed
    second = _wish(
        moment,
        next_best,
        wanted=np.minimum(_would_spend(moment, next_best, ascend, price), unspent),
        left=left,
        aside=np.maximum(set_aside(moment.p, added, next_best.levy) - first.target, 0.0),
    )
    return first, second


def _wish(moment: Moment, offer: Offer, *, wanted: Array, left: Array, aside: Array) -> Wish:
    """Return what of an offer may be bought, the volume rule allows and the maker sets aside."""
    taken = _is(moment.ruleset, offer)
    money = np.minimum(wanted, moment.budget * offer.quota)
    allowed = np.where(taken, left, 0.0).sum(axis=0)
    room = np.minimum(allowed, aside)
    return Wish(offer, taken, wanted, money, np.minimum(money * THOUSAND / offer.price, room))


def _would_spend(moment: Moment, offer: Offer, ascend: Array, price: Array) -> Array:
    """Return what buyers would rather spend on an offer than at home [bn USD]."""
    pulls = pulls_abroad(moment.ruleset, offer, ascend, price, moment.of)
    return moment.budget * demand_share(offer, pulls)


def _is(ruleset: Ruleset, offer: Offer) -> Flags:
    """Return which of all chips an offer is, shape (chips, batch)."""
    return (np.arange(len(ruleset.chips.slugs))[:, None] == offer.chip) & offer.stands


QUANTITIES: Final = {
    "best_wanted": "budget * of_most(chip_share, offered_worth)",
    "best_money": "min(best_wanted, budget * of_most(chip_quota, offered_worth))",
    "best_price": "of_most(chip_paid, offered_worth)",
    "best_room": "of_most(min(chip_left, chip_set_aside), offered_worth)",
    "best_target": "min(ratio(best_money * thousand, best_price), best_room)",
    "next_worth": "where(chip_left > 0, offered_worth * (1 - is_most(offered_worth)), 0)",
    "next_money": (
        "max(min(budget * of_most(min(chip_share, chip_quota), next_worth), "
        "best_wanted - best_target * best_price / thousand), 0)"
    ),
    "next_price": "of_most(chip_paid, next_worth)",
    "next_room": "of_most(min(chip_left, max(chip_set_aside - best_target, 0)), next_worth)",
    "next_target": "min(ratio(next_money * thousand, next_price), next_room)",
    "target": "best_target + next_target",
    "hoped_worth": "chip_licensed * chip_worth",
    "hoped_wanted": "budget * of_most(chip_share, hoped_worth)",
    "hoped_money": "min(hoped_wanted, budget * of_most(chip_quota, hoped_worth))",
    "hoped_price": "of_most(chip_paid, hoped_worth)",
    "hoped_target": (
        "min(ratio(hoped_money * thousand, hoped_price), "
        "of_most(min(chip_left, chip_set_aside), hoped_worth))"
    ),
    "hoped_next_worth": "where(chip_left > 0, hoped_worth * (1 - is_most(hoped_worth)), 0)",
    "hoped_next_money": (
        "max(min(budget * of_most(min(chip_share, chip_quota), hoped_next_worth), "
        "hoped_wanted - hoped_target * hoped_price / thousand), 0)"
    ),
    "hoped_next_target": (
        "min(ratio(hoped_next_money * thousand, of_most(chip_paid, hoped_next_worth)), "
        "of_most(min(chip_left, max(chip_set_aside - hoped_target, 0)), hoped_next_worth))"
    ),
    "committed": "(best_target * best_price + next_target * next_price) / thousand",
}
"""What it works out on the way, as formulas; `rules/equations.py` says how they are read."""
