"""Demand: what China's buyers want of foreign chips, and how much of it they can be promised.

Buyers queue for the best chip that both gates let pass, also where it is sold out for now; what
they cannot have of it they want of the next best. A quota bounds what they may spend on a chip.
"""

from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np

from game.rules.arrays import Array, Flags
from game.rules.moment import Moment
from game.rules.supply import set_aside
from game.rules.trade import Offer, Terms, best_offer, demand_share, pulls_abroad
from game.rules.units import THOUSAND

__all__ = ["QUANTITIES", "Choice", "Wish", "wish_for_chips"]


@dataclass(frozen=True)
class Wish:
    """What buyers want of one foreign chip this quarter, of shape (..., batch) unless said."""

    offer: Offer
    taken: Flags
    """Which traded chip it is, none where nothing is on offer, shape (..., traded, batch)."""
    wanted: Array
    """What they would spend on it if no quota held them back [bn USD]."""
    money: Array
    """What they may spend of that [bn USD]."""
    target: Array
    """What they can be promised of it for that [kH100e]."""

    @cached_property
    def committed(self) -> Array:
        """What they set apart for what they can be promised [bn USD]."""
        return self.target * self.offer.price / THOUSAND

    def among(self, case: int) -> "Wish":
        """Return what is wanted in one of several cases, the first axis of all that is here."""
        offer = self.offer.among(case)
        return Wish(offer, self.taken[case], self.wanted[case], self.money[case], self.target[case])


@dataclass(frozen=True)
class Choice:
    """What buyers choose by, whichever chips are on offer."""

    terms: Terms
    """What each traded chip would cost."""
    left: Array
    """What the volume rule still lets abroad of each [kH100e], shape (traded, batch)."""
    added: Array | float
    """Compute the US adds when nothing is short [kH100e]."""
    ascend: Array
    """Performance of the best Chinese chip [H100 = 1], shape (batch,)."""
    price: Array
    """What Chinese compute costs [k USD per H100e], shape (batch,)."""


def wish_for_chips(moment: Moment, offered: Flags, choice: Choice) -> tuple[Wish, Wish]:
    """Return the demand for the best of some chips, and for the next best.

    Args:
        moment: the start of the turn and its decisions.
        offered: the chips to choose from, shape (traded, batch); with several such cases in
            front they are asked about at once, and so is what is returned.
        choice: what buyers choose by.
    """
    best = best_offer(offered, choice.terms)
    first = _wish(
        moment,
        best,
        choice,
        wanted=_would_spend(moment, best, choice),
        aside=set_aside(moment.p, choice.added, best.levy),
    )
    next_best = best_offer(offered & ~first.taken & (choice.left > 0.0), choice.terms)
    unspent = first.wanted - first.committed
    second = _wish(
        moment,
        next_best,
        choice,
        wanted=np.minimum(_would_spend(moment, next_best, choice), unspent),
        aside=np.maximum(set_aside(moment.p, choice.added, next_best.levy) - first.target, 0.0),
    )
    return first, second


def _wish(moment: Moment, offer: Offer, choice: Choice, *, wanted: Array, aside: Array) -> Wish:
    """Return what of an offer may be bought, the volume rule allows and the maker sets aside."""
    places = np.arange(len(choice.left))[:, None]
    taken = (places == offer.place[..., None, :]) & offer.stands[..., None, :]
    money = np.minimum(wanted, moment.budget * offer.quota)
    room = np.minimum(offer.of(choice.left), aside)
    return Wish(offer, taken, wanted, money, np.minimum(money * THOUSAND / offer.price, room))


def _would_spend(moment: Moment, offer: Offer, choice: Choice) -> Array:
    """Return what buyers would rather spend on an offer than at home [bn USD]."""
    pulls = pulls_abroad(moment.ruleset, offer, choice.ascend, choice.price, moment.of)
    return moment.budget * demand_share(offer, pulls)


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
"""What it works out on the way, as formulas; `rules/equations` says how they are read."""
