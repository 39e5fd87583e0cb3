"""Market: China's accelerator budget splits between foreign and Chinese chips.

A foreign chip reaches a buyer only through two gates, and then only if it is wanted at that
price; what is ordered is delivered later, and only if it has been built. Money that finds no
foreign chip turns to Chinese ones, as far as capacity goes.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np

from game.rules.arrays import EPSILON, Array, Flags
from game.rules.ledger import Contribution
from game.rules.moment import Launches, Market, Moment
from game.rules.ruleset import Ruleset
from game.rules.stocks import Stock
from game.rules.supply import (
    bought_at_home,
    generation_part,
    set_aside,
    us_additions,
    volume_left,
)
from game.rules.trade import Offer, best_offer, demand_share, price_at_home, pulls_abroad
from game.rules.units import THOUSAND

__all__ = ["EQUATIONS", "QUANTITIES", "book_market", "settle_market"]


def settle_market(moment: Moment, launches: Launches) -> Market:
    """Return the quarter's orders, deliveries and payments."""
    p, ruleset, state = moment.p, moment.ruleset, moment.state
    budget = moment.budget
    us_added = us_additions(p, state.turn)
    price = price_at_home(ruleset, launches.ascend)
    wishes = _wishes(moment, launches, moment.offered, price)
    # What the maker builds for: what would be bought if the buyer's government consented.
    hoped = _wishes(moment, launches, moment.licensed, price)
    target = wishes[0].target + wishes[1].target
    committed = sum(each.target * each.offer.price for each in wishes) / THOUSAND
    offered = wishes[0].offer.stands
    book = moment.of(Stock.CHINA_ON_ORDER)
    # Buyers keep on order what a quarter's demand needs: what waits already is not ordered twice.
    ordered = np.where(offered, np.maximum(target / p.delivery_rate - book, 0.0), 0.0)
    waiting = np.where(offered, book + ordered, 0.0)
    ready = np.minimum(moment.of(Stock.US_INVENTORY), target)
    delivered = np.minimum(p.delivery_rate * waiting, ready)
    served = delivered / np.maximum(target, EPSILON)
    parts = [served * each.target for each in wishes]
    foreign_spend = served * committed
    wanted = (budget - wishes[0].money) + p.unmet_spill * (wishes[0].money - committed)
    output = np.minimum(moment.of(Stock.CHINA_FAB), _memory(moment))
    domestic = np.minimum(wanted * THOUSAND / price, output)
    domestic_spend = domestic * price / THOUSAND
    sales = [part * each.offer.asked / THOUSAND for part, each in zip(parts, wishes, strict=True)]
    levy = sales[0] * wishes[0].offer.levy + sales[1] * wishes[1].offer.levy
    tariff = sales[0] * wishes[0].offer.tariff + sales[1] * wishes[1].offer.tariff
    supply = p.supply_share * us_added
    age = moment.month + ruleset.months_per_turn / 2.0 - state.shipped.T
    fashion = generation_part(p, age[ruleset.chips.traded]) / p.generation_part
    abroad = parts[0] * wishes[0].taken + parts[1] * wishes[1].taken
    return Market(
        budget=budget,
        supply=supply,
        expected=(hoped[0].target + hoped[1].target) / p.delivery_rate,
        us_added=us_added,
        crowded=p.crowding * (fashion * abroad).sum(axis=0),
        home_sales=bought_at_home(ruleset, age, us_added),
        abroad=abroad,
        licensed=np.logical_or.reduce(moment.licensed),
        offered=np.logical_or.reduce(moment.offered),
        ordered=ordered,
        delivered=delivered,
        foreign_spend=foreign_spend,
        sales=sales[0] + sales[1] - (1.0 - p.pass_through) * levy,
        levy=levy,
        tariff=tariff,
        levy_rate=wishes[0].offer.levy,
        domestic=domestic,
        domestic_spend=domestic_spend,
        domestic_share=domestic_spend / np.maximum(domestic_spend + foreign_spend, EPSILON),
        paid_ahead=p.prepayment * np.maximum(wanted - domestic_spend, 0.0),
        hunger=np.where(
            offered,
            1.0 - np.minimum(foreign_spend / np.maximum(wishes[0].money, EPSILON), 1.0),
            1.0,
        ),
        unmet=np.clip(1.0 - (foreign_spend + domestic_spend) / budget, 0.0, 1.0),
    )


@dataclass(frozen=True)
class _Wish:
    """What buyers want of one foreign chip this quarter."""

    offer: Offer
    taken: Flags
    """Which of the traded chips it is, shape (traded, batch)."""
    money: Array
    """What they would spend on it [bn USD]."""
    target: Array
    """What they can have of it for that [kH100e]."""


def _wishes(
    moment: Moment, launches: Launches, offered: Flags, price: Array
) -> tuple[_Wish, _Wish]:
    """Return the demand for the best of the chips, and for the next where that is sold out."""
    ruleset, state, settings = moment.ruleset, moment.state, moment.decisions.gates
    budget, added = moment.budget, us_additions(moment.p, state.turn)
    left = volume_left(ruleset, state.sold_home, state.sold_abroad)
    # Buyers queue for the best chip, also where it is sold out for now.
    best = best_offer(ruleset, offered, settings)
    money = budget * _share(moment, launches, best, price)
    taken = _is(ruleset, best)
    room = np.minimum(_of(taken, left), set_aside(moment.p, added, best.levy))
    target = np.minimum(money * THOUSAND / best.price, room)
    next_best = best_offer(ruleset, offered & ~taken & (left > 0.0), settings)
    spare = np.minimum(
        budget * _share(moment, launches, next_best, price),
        money - target * best.price / THOUSAND,
    )
    beside = _is(ruleset, next_best)
    rest = np.minimum(
        _of(beside, left), np.maximum(set_aside(moment.p, added, next_best.levy) - target, 0.0)
    )
    more = np.minimum(spare * THOUSAND / next_best.price, rest)
    return _Wish(best, taken, money, target), _Wish(next_best, beside, spare, more)


def _share(moment: Moment, launches: Launches, offer: Offer, price: Array) -> Array:
    pulls = pulls_abroad(moment.ruleset, offer, launches.ascend, price, moment.of)
    return demand_share(offer, pulls)


def _is(ruleset: Ruleset, offer: Offer) -> Flags:
    """Return which of the traded chips an offer is, shape (traded, batch)."""
    return (ruleset.chips.traded[:, None] == offer.chip) & offer.stands


def _of(taken: Flags, amount: Array) -> Array:
    """Return the amount of the chip that is taken, 0 where none is, shape (batch,)."""
    picked: Array = np.where(taken, amount, 0.0).sum(axis=0)
    return picked


def _memory(moment: Moment) -> Array:
    """Return output that memory allows [kH100e]: China's own, and imports past an open gate."""
    channel = moment.ruleset.gates.channels.memory
    imported = moment.p.memory_import * moment.budget * np.asarray(moment.passable(channel))
    return moment.of(Stock.CHINA_MEMORY) + imported


def book_market(moment: Moment, market: Market) -> list[Contribution]:
    """Return what the market moves: order book, compute, sales, and China's tariff income."""
    on_order = moment.of(Stock.CHINA_ON_ORDER)
    cancelled = np.where(market.offered, 0.0, on_order)
    return [
        Contribution(Stock.CHINA_ON_ORDER, "market.ordered", market.ordered),
        Contribution(Stock.CHINA_ON_ORDER, "market.delivered", -market.delivered),
        Contribution(Stock.CHINA_ON_ORDER, "market.cancelled", -cancelled),
        Contribution(Stock.CHINA_COMPUTE_IMPORTED, "market.delivered", market.delivered),
        Contribution(Stock.CHINA_COMPUTE_DOMESTIC, "market.domestic", market.domestic),
        Contribution(Stock.US_INVENTORY, "market.delivered", -market.delivered),
        Contribution(Stock.US_CHIP_SALES, "market.delivered", market.sales),
        Contribution(Stock.CHINA_FUNDS, "market.tariff", market.tariff),
    ]


QUANTITIES: Final = {
    "on_offer": "most(chip_offered)",
    "licence_stands": "most(chip_licensed)",
    "best_money": "budget * of_most(chip_share, offered_worth)",
    "best_price": "of_most(chip_paid, offered_worth)",
    "best_room": "of_most(min(chip_left, chip_set_aside), offered_worth)",
    "best_target": "min(ratio(best_money * thousand, best_price), best_room)",
    "next_worth": "where(chip_left > 0, offered_worth * (1 - is_most(offered_worth)), 0)",
    "next_money": (
        "max(min(budget * of_most(chip_share, next_worth), "
        "best_money - best_target * best_price / thousand), 0)"
    ),
    "next_price": "of_most(chip_paid, next_worth)",
    "next_room": "of_most(min(chip_left, max(chip_set_aside - best_target, 0)), next_worth)",
    "next_target": "min(ratio(next_money * thousand, next_price), next_room)",
    "target": "best_target + next_target",
    "hoped_worth": "chip_licensed * chip_worth",
    "hoped_money": "budget * of_most(chip_share, hoped_worth)",
    "hoped_price": "of_most(chip_paid, hoped_worth)",
    "hoped_target": (
        "min(ratio(hoped_money * thousand, hoped_price), "
        "of_most(min(chip_left, chip_set_aside), hoped_worth))"
    ),
    "hoped_next_worth": "where(chip_left > 0, hoped_worth * (1 - is_most(hoped_worth)), 0)",
    "hoped_next_money": (
        "max(min(budget * of_most(chip_share, hoped_next_worth), "
        "hoped_money - hoped_target * hoped_price / thousand), 0)"
    ),
    "hoped_next_target": (
        "min(ratio(hoped_next_money * thousand, of_most(chip_paid, hoped_next_worth)), "
        "of_most(min(chip_left, max(chip_set_aside - hoped_target, 0)), hoped_next_worth))"
    ),
    "committed": "(best_target * best_price + next_target * next_price) / thousand",
    "ordered": "where(on_offer, max(target / delivery_rate - china_on_order, 0), 0)",
    "delivered": (
        "where(on_offer, min(delivery_rate * (china_on_order + ordered), us_inventory, target), 0)"
    ),
    "served": "ratio(delivered, target)",
    "foreign_spend": "served * committed",
    "wanted": "budget - best_money + unmet_spill * (best_money - committed)",
    "memory_limit": "china_memory + where(memory_open, memory_import * budget, 0)",
    "domestic": "min(wanted * thousand / home_price, china_fab, memory_limit)",
    "domestic_spend": "domestic * home_price / thousand",
    "domestic_share": "ratio(domestic_spend, domestic_spend + foreign_spend)",
    "paid_ahead": "prepayment * max(wanted - domestic_spend, 0)",
    "best_sales": "served * best_target * of_most(chip_asked, offered_worth) / thousand",
    "next_sales": "served * next_target * of_most(chip_asked, next_worth) / thousand",
    "levy_rate": "of_most(chip_levy, offered_worth)",
    "levy_paid": "best_sales * levy_rate + next_sales * of_most(chip_levy, next_worth)",
    "tariff_paid": (
        "best_sales * of_most(chip_tariff, offered_worth) + next_sales * "
        "of_most(chip_tariff, next_worth)"
    ),
    "sales": "best_sales + next_sales - (1 - pass_through) * levy_paid",
    "crowded": (
        "crowding * served * (best_target * of_most(chip_generation, offered_worth) + "
        "next_target * of_most(chip_generation, next_worth)) / generation_part"
    ),
    "hunger": "where(on_offer, 1 - min(ratio(foreign_spend, best_money), 1), 1)",
    "unmet": "clip(1 - (foreign_spend + domestic_spend) / budget, 0, 1)",
}
"""What it works out on the way, as formulas; `rules/equations.py` says how they are read."""

EQUATIONS: Final = {
    (Stock.CHINA_ON_ORDER, "market.ordered"): "ordered",
    (Stock.CHINA_ON_ORDER, "market.delivered"): "-delivered",
    (Stock.CHINA_ON_ORDER, "market.cancelled"): "where(on_offer, 0, -china_on_order)",
    (Stock.CHINA_COMPUTE_IMPORTED, "market.delivered"): "delivered",
    (Stock.CHINA_COMPUTE_DOMESTIC, "market.domestic"): "domestic",
    (Stock.US_INVENTORY, "market.delivered"): "-delivered",
    (Stock.US_CHIP_SALES, "market.delivered"): "sales",
    (Stock.CHINA_FUNDS, "market.tariff"): "tariff_paid",
}
"""What it adds to each stock under each cause, as formulas."""
