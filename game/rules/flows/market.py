"""Market: China's accelerator budget splits between foreign and Chinese chips.

A foreign chip reaches a buyer only through two gates, and then only if it is wanted at that
price; what is ordered is delivered later, and only if it has been built. Money that finds no
foreign chip turns to Chinese ones, as far as capacity goes.
"""

import numpy as np

from game.rules.arrays import EPSILON, Array
from game.rules.ledger import Contribution
from game.rules.moment import Launches, Market, Moment
from game.rules.stocks import Stock
from game.rules.trade import best_offer, demand_share, price_at_home, pulls_abroad
from game.rules.units import THOUSAND

__all__ = ["book_market", "settle_market"]


def settle_market(moment: Moment, launches: Launches) -> Market:
    """Return the quarter's orders, deliveries and payments."""
    p = moment.p
    budget = p.market_bn * (1.0 + p.market_growth) ** moment.state.turn
    us_added = p.us_added * (1.0 + p.us_growth) ** moment.state.turn
    cap = p.import_cap_share * us_added
    offer = best_offer(moment.ruleset, moment.offered, moment.decisions.gates)
    price = price_at_home(moment.ruleset, launches.ascend)
    pulls = pulls_abroad(moment.ruleset, offer, launches.ascend, price, moment.of)
    share = demand_share(offer, pulls)
    affordable = share * budget * THOUSAND / offer.price
    book = moment.of(Stock.CHINA_ON_ORDER)
    # Buyers keep one quarter's demand on order: what waits already is not ordered twice.
    target = np.minimum(affordable, cap)
    ordered = np.where(offer.stands, np.maximum(target - book, 0.0), 0.0)
    waiting = np.where(offer.stands, book + ordered, 0.0)
    delivered = np.minimum(p.delivery_rate * waiting, moment.of(Stock.US_INVENTORY))
    foreign_spend = delivered * offer.price / THOUSAND
    committed = target * offer.price / THOUSAND
    wanted = (budget - share * budget) + p.unmet_spill * (share * budget - committed)
    output = np.minimum(moment.of(Stock.CHINA_FAB), _memory(moment))
    domestic = np.minimum(wanted * THOUSAND / price, output)
    domestic_spend = domestic * price / THOUSAND
    sales = delivered * offer.asked / THOUSAND
    return Market(
        budget=budget,
        cap=cap,
        us_added=us_added,
        licensed=np.logical_or.reduce(moment.licensed),
        offered=offer.stands,
        ordered=ordered,
        delivered=delivered,
        foreign_spend=foreign_spend,
        sales=sales * (1.0 - (1.0 - p.pass_through) * offer.levy),
        levy=sales * offer.levy,
        tariff=sales * offer.tariff,
        levy_rate=offer.levy,
        domestic=domestic,
        domestic_spend=domestic_spend,
        domestic_share=domestic_spend / np.maximum(domestic_spend + foreign_spend, EPSILON),
        hunger=1.0 - np.minimum(delivered / (p.delivery_rate * cap), 1.0),
        unmet=np.clip(1.0 - (foreign_spend + domestic_spend) / budget, 0.0, 1.0),
    )


def _memory(moment: Moment) -> Array:
    """Return output that memory allows [kH100e]: China's own, and imports past an open gate."""
    channel = moment.ruleset.gates.channels.memory
    imported = moment.p.memory_import * np.asarray(moment.passable(channel))
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
