"""Market: China's accelerator budget splits between foreign and Chinese chips.

A foreign chip reaches a buyer only through two gates, and then only if it is wanted at that
price; what is ordered is delivered later, and only if it has been built. Money that finds no
foreign chip turns to Chinese ones as far as capacity goes, and beyond that is paid ahead in part.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np

from game.rules.arrays import EPSILON, Array, Flags, columns
from game.rules.demand import Choice, Wish, wish_for_chips
from game.rules.ledger import Contribution
from game.rules.moment import Launches, Market, Moment
from game.rules.stocks import Stock
from game.rules.supply import (
    bought_at_home,
    crowded_out,
    fashion_of_chips,
    us_additions,
    volume_left,
)
from game.rules.trade import price_at_home, terms_of_trade
from game.rules.units import THOUSAND

__all__ = ["EQUATIONS", "QUANTITIES", "book_market", "settle_market"]


def settle_market(moment: Moment, launches: Launches) -> Market:
    """Return the quarter's orders, deliveries and payments."""
    p, ruleset, budget = moment.p, moment.ruleset, moment.budget
    us_added = us_additions(p, moment.state.turn)
    supply = p.supply_share * us_added
    price = price_at_home(ruleset, launches.ascend)
    traded = ruleset.chips.traded
    choice = Choice(
        terms=terms_of_trade(ruleset, moment.decisions.gates),
        left=volume_left(ruleset, moment.state.sold_home, moment.state.sold_abroad, traded),
        added=us_added,
        ascend=launches.ascend,
        price=price,
    )
    # What is on offer, and what the maker builds for: what would be bought if the buyer's
    # government consented.
    best, next_best = wish_for_chips(moment, np.array([moment.offered, moment.licensed]), choice)
    wishes = best.among(0), next_best.among(0)
    hoped = best.target[1] + next_best.target[1]
    offered = wishes[0].offer.stands
    imports = _deliver(moment, wishes)
    home = _sell_at_home(moment, wishes, price)
    age = moment.month + ruleset.months_per_turn / 2.0 - moment.state.shipped.T
    fashions = fashion_of_chips(ruleset, age)
    return Market(
        budget=budget,
        supply=supply,
        expected=hoped / p.delivery_rate,
        us_added=us_added,
        crowded=crowded_out(ruleset, fashions, imports.abroad),
        home_sales=bought_at_home(ruleset, fashions, us_added),
        abroad=imports.abroad,
        licensed=np.logical_or.reduce(moment.licensed),
        offered=offered,
        ordered=imports.ordered,
        cancelled=imports.cancelled,
        delivered=imports.delivered,
        foreign_spend=imports.spend,
        sales=imports.sales,
        levy=imports.levy,
        levy_rate=wishes[0].offer.levy,
        domestic=home.delivered,
        domestic_spend=home.spend,
        domestic_share=home.spend / np.maximum(home.spend + imports.spend, EPSILON),
        paid_ahead=home.paid_ahead,
        hunger=_hunger(offered, imports.spend, wishes[0].wanted),
        unmet=(1.0 - (imports.spend + home.spend) / budget).clip(0.0, 1.0),
    )


@dataclass(frozen=True)
class _Imports:
    """What comes from abroad this quarter, of shape (batch,) unless said otherwise."""

    ordered: Array
    """New orders [kH100e]."""
    cancelled: Array
    """Older orders that are given up [kH100e]."""
    delivered: Array
    """[kH100e]"""
    abroad: Array
    """The same by chip [kH100e], shape (chips, batch)."""
    spend: Array
    """Paid on delivery, levy included [bn USD]."""
    sales: Array
    """What the maker receives [bn USD]."""
    levy: Array
    """What the US treasury receives [bn USD]."""


def _deliver(moment: Moment, wishes: tuple[Wish, Wish]) -> _Imports:
    """Return what is ordered and delivered of the two chips, and who is paid for it."""
    p, (first, second) = moment.p, wishes
    target = first.target + second.target
    # Buyers keep on order what a quarter's demand needs: what waits already is not ordered twice,
    # and what is no longer wanted, or no longer allowed, is cancelled.
    needed = target / p.delivery_rate
    book = moment.of(Stock.CHINA_ON_ORDER)
    delivered = np.minimum(target, moment.of(Stock.US_INVENTORY))
    served = delivered / np.maximum(target, EPSILON)
    abroad = columns(moment.state.batch, len(moment.ruleset.chips.slugs), 0.0).T
    abroad[moment.ruleset.chips.traded] = served * (
        first.target * first.taken + second.target * second.taken
    )
    asked = [served * each.target * each.offer.asked / THOUSAND for each in wishes]
    levy = asked[0] * first.offer.levy + asked[1] * second.offer.levy
    return _Imports(
        ordered=np.maximum(needed - book, 0.0),
        cancelled=np.maximum(book - needed, 0.0),
        delivered=delivered,
        abroad=abroad,
        spend=served * (first.committed + second.committed),
        sales=asked[0] + asked[1] - (1.0 - p.pass_through) * levy,
        levy=levy,
    )


@dataclass(frozen=True)
class _Home:
    """What Chinese makers sell this quarter, of shape (batch,)."""

    delivered: Array
    """[kH100e]"""
    spend: Array
    """Paid for it [bn USD]."""
    paid_ahead: Array
    """Paid ahead of capacity [bn USD]."""


def _sell_at_home(moment: Moment, wishes: tuple[Wish, Wish], price: Array) -> _Home:
    """Return what turns to Chinese chips: money meant for them, and part of what is unmet abroad.

    What a quota keeps from going abroad is spent at home as well. Capacity bounds what is
    delivered; part of the money that finds no chip is paid ahead.
    """
    p, (first, second) = moment.p, wishes
    abroad = np.maximum(first.money, first.committed + second.money)
    unmet = abroad - (first.committed + second.committed)
    wanted = (moment.budget - abroad) + p.unmet_spill * unmet
    output = np.minimum(moment.of(Stock.CHINA_FAB), _memory(moment))
    delivered = np.minimum(wanted * THOUSAND / price, output)
    spend = delivered * price / THOUSAND
    return _Home(delivered, spend, p.prepayment * np.maximum(wanted - spend, 0.0))


def _hunger(offered: Flags, spend: Array, wanted: Array) -> Array:
    """Return how much of the wish for foreign chips stays unmet, 1 where none is offered."""
    served = np.minimum(spend / np.maximum(wanted, EPSILON), 1.0)
    return np.where(offered, 1.0 - served, 1.0)


def _memory(moment: Moment) -> Array:
    """Return output that memory allows [kH100e]: China's own, and imports past an open gate."""
    channel = moment.ruleset.gates.channels.memory
    imported = moment.p.memory_import * moment.budget * np.asarray(moment.passable(channel))
    return moment.of(Stock.CHINA_MEMORY) + imported


def book_market(market: Market) -> list[Contribution]:
    """Return what the market moves: order book, compute and sales."""
    return [
        Contribution(Stock.CHINA_ON_ORDER, "market.ordered", market.ordered),
        Contribution(Stock.CHINA_ON_ORDER, "market.delivered", -market.delivered),
        Contribution(Stock.CHINA_ON_ORDER, "market.cancelled", -market.cancelled),
        Contribution(Stock.CHINA_COMPUTE_IMPORTED, "market.delivered", market.delivered),
        Contribution(Stock.CHINA_COMPUTE_DOMESTIC, "market.domestic", market.domestic),
        Contribution(Stock.US_INVENTORY, "market.delivered", -market.delivered),
        Contribution(Stock.US_CHIP_SALES, "market.delivered", market.sales),
    ]


QUANTITIES: Final = {
    "on_offer": "most(chip_offered)",
    "licence_stands": "most(chip_licensed)",
    "ordered": "max(target / delivery_rate - china_on_order, 0)",
    "delivered": "min(target, us_inventory)",
    "served": "ratio(delivered, target)",
    "foreign_spend": "served * committed",
    "abroad_money": "max(best_money, best_target * best_price / thousand + next_money)",
    "wanted": "budget - abroad_money + unmet_spill * (abroad_money - committed)",
    "memory_limit": "china_memory + where(memory_open, memory_import * budget, 0)",
    "domestic": "min(wanted * thousand / home_price, china_fab, memory_limit)",
    "domestic_spend": "domestic * home_price / thousand",
    "domestic_share": "ratio(domestic_spend, domestic_spend + foreign_spend)",
    "paid_ahead": "prepayment * max(wanted - domestic_spend, 0)",
    "best_sales": "served * best_target * of_most(chip_asked, offered_worth) / thousand",
    "next_sales": "served * next_target * of_most(chip_asked, next_worth) / thousand",
    "levy_rate": "of_most(chip_levy, offered_worth)",
    "levy_paid": "best_sales * levy_rate + next_sales * of_most(chip_levy, next_worth)",
    "sales": "best_sales + next_sales - (1 - pass_through) * levy_paid",
    "crowded": (
        "crowding * served * (best_target * of_most(chip_fashion, offered_worth) + "
        "next_target * of_most(chip_fashion, next_worth))"
    ),
    "hunger": "where(on_offer, 1 - min(ratio(foreign_spend, best_wanted), 1), 1)",
    "unmet": "clip(1 - (foreign_spend + domestic_spend) / budget, 0, 1)",
}
"""What it works out on the way, as formulas; `rules/equations` says how they are read."""

EQUATIONS: Final = {
    (Stock.CHINA_ON_ORDER, "market.ordered"): "ordered",
    (Stock.CHINA_ON_ORDER, "market.delivered"): "-delivered",
    (Stock.CHINA_ON_ORDER, "market.cancelled"): "-max(china_on_order - target / delivery_rate, 0)",
    (Stock.CHINA_COMPUTE_IMPORTED, "market.delivered"): "delivered",
    (Stock.CHINA_COMPUTE_DOMESTIC, "market.domestic"): "domestic",
    (Stock.US_INVENTORY, "market.delivered"): "-delivered",
    (Stock.US_CHIP_SALES, "market.delivered"): "sales",
}
"""What it adds to each stock under each cause, as formulas."""
