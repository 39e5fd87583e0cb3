"""Market: China's accelerator budget splits between foreign and Chinese chips.

A foreign chip reaches a buyer only through two gates, and then only if it is wanted at that
price; what is ordered is delivered later, and only if it has been built. Money that finds no
foreign chip turns to Chinese ones, as far as capacity goes.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from game.rules.arrays import Array, Flags, Ints
from game.rules.ledger import Contribution
from game.rules.moment import Launches, Market, Moment, let_through
from game.rules.params import Params
from game.rules.ruleset import NO_CHIP
from game.rules.stocks import Stock

__all__ = [
    "book_market",
    "domestic_price",
    "price_at_home",
    "settle_market",
    "wish_for_foreign",
]

THOUSAND = 1000.0
"""Thousand chips at a thousand dollars are a million: 1000 of them make a billion."""


@dataclass(frozen=True)
class _Offer:
    """The best foreign chip that both gates let through, (batch,) each."""

    licensed: Flags
    offered: Flags
    worth: Array
    """Attraction to a buyer, performance per money [-]."""
    price: Array
    """What the buyer pays [k USD per H100e]."""
    list_price: Array
    """What the maker asks [k USD per H100e]."""
    levy: Array
    """Levy rate [share]."""
    tariff: Array
    """Tariff rate [share]."""


def settle_market(moment: Moment, launches: Launches) -> Market:
    """Return the quarter's orders, deliveries and payments."""
    p = moment.p
    budget = p.market_bn * (1.0 + p.market_growth) ** moment.state.turn
    us_added = p.us_added * (1.0 + p.us_growth) ** moment.state.turn
    cap = p.import_cap_share * us_added
    offer = _best_offer(moment)
    price = domestic_price(moment, launches)
    wish = _wish(moment, launches, offer, price)
    affordable = wish * budget * THOUSAND / offer.price
    book = moment.of(Stock.CHINA_ON_ORDER)
    # Buyers keep one quarter's wish on order: what waits already is not ordered twice.
    target = np.minimum(affordable, cap)
    ordered = np.where(offer.offered, np.maximum(target - book, 0.0), 0.0)
    waiting = np.where(offer.offered, book + ordered, 0.0)
    delivered = np.minimum(p.delivery_rate * waiting, moment.of(Stock.US_INVENTORY))
    foreign_spend = delivered * offer.price / THOUSAND
    committed = target * offer.price / THOUSAND
    wanted = (budget - wish * budget) + p.unmet_spill * (wish * budget - committed)
    output = np.minimum(moment.of(Stock.CHINA_FAB), _memory(moment))
    domestic = np.minimum(wanted * THOUSAND / price, output)
    domestic_spend = domestic * price / THOUSAND
    sales = delivered * offer.list_price / THOUSAND
    return Market(
        budget=budget,
        cap=cap,
        us_added=us_added,
        licensed=offer.licensed,
        offered=offer.offered,
        ordered=ordered,
        delivered=delivered,
        foreign_spend=foreign_spend,
        sales=sales * (1.0 - (1.0 - p.pass_through) * offer.levy),
        levy=sales * offer.levy,
        tariff=sales * offer.tariff,
        levy_rate=offer.levy,
        domestic=domestic,
        domestic_spend=domestic_spend,
        domestic_share=domestic_spend / np.maximum(domestic_spend + foreign_spend, 1e-9),
        hunger=1.0 - np.minimum(delivered / (p.delivery_rate * cap), 1.0),
        unmet=np.clip(1.0 - (foreign_spend + domestic_spend) / budget, 0.0, 1.0),
    )


def domestic_price(moment: Moment, launches: Launches) -> Array:
    """Return the price of Chinese compute [k USD per H100e]: a better Ascend is cheaper."""
    return price_at_home(moment.p, launches.ascend, moment.ruleset.ascend_at_start)


def price_at_home(p: Params, ascend: Array, start: float) -> Array:
    """Return the price of compute on chips of performance ``ascend``, which began at ``start``."""
    better = np.maximum(ascend / start, 1.0)
    return p.domestic_price * better**-p.domestic_learning


def _best_offer(moment: Moment) -> _Offer:
    """Return the chip of most worth among those that both gates let through."""
    ruleset, p = moment.ruleset, moment.p
    chips = ruleset.chips
    passes = moment.licensed & let_through(ruleset, moment.decisions.gates, chips.consent)
    # Few generations are on offer at a time: the others need no price.
    on_offer = np.nonzero(passes.any(axis=1))[0]
    if not len(on_offer):
        on_offer = np.array([0])
    passes, chip = passes[on_offer], chips.traded[on_offer]
    asked = chips.price[chip] / chips.performance[chip]
    rate, duty = _rates(moment, chips.licence[chip]), _rates(moment, chips.consent[chip])
    paid = asked[:, None] * (1.0 + p.pass_through * rate + duty)
    worth = passes * (chips.performance[chip] ** p.density_premium)[:, None] / paid
    best, row = worth.argmax(axis=0), np.arange(moment.state.batch)
    offered = passes[best, row]
    # Where nothing is on offer nothing is delivered: any finite price will do.
    return _Offer(
        licensed=np.logical_or.reduce(moment.licensed),
        offered=offered,
        worth=worth[best, row],
        price=np.where(offered, paid[best, row], 1e9),
        list_price=np.where(offered, asked[best], 0.0),
        levy=np.where(offered, rate[best, row], 0.0),
        tariff=np.where(offered, duty[best, row], 0.0),
    )


def _rates(moment: Moment, gates: Ints) -> Array:
    """Return the levy at these gates, -1 for none [share], shape (gates, batch)."""
    levy, settings = moment.ruleset.gates.levy, moment.decisions.gates.T
    rows = [levy[gate][settings[gate]] * (gate >= 0) for gate in gates.tolist()]
    return np.array(rows)


def _wish(moment: Moment, launches: Launches, offer: _Offer, price: Array) -> Array:
    """Return the share of the budget that buyers would rather spend abroad [0..1]."""
    wish = wish_for_foreign(moment.p, offer.worth, launches.ascend, price, moment.of)
    return np.where(offer.offered, wish, 0.0)


def wish_for_foreign(
    p: Params, worth: Array, ascend: Array, price: Array, of: Callable[[Stock], Array]
) -> Array:
    """Return the share of the budget that buyers would spend on a foreign chip on offer [0..1].

    Args:
        p: the constants.
        worth: performance per money of the foreign chip.
        ascend: performance of the best Chinese chip [H100].
        price: what Chinese compute costs [k USD per H100e].
        of: how China's stocks stand.
    """
    usable = p.software_floor + (1.0 - p.software_floor) * of(Stock.CHINA_ECOSYSTEM)
    own = np.where(ascend > 0.0, ascend, NO_CHIP)
    home = own**p.density_premium * usable / price
    pull = p.choice_sharpness * np.log(np.maximum(worth, 1e-9) / home)
    pull += p.choice_inertia * (of(Stock.CHINA_DEPENDENCY) - 0.5)
    pull -= p.choice_momentum * of(Stock.CHINA_MOMENTUM)
    pull -= of(Stock.CHINA_SHOCK)
    return np.asarray(1.0 / (1.0 + np.exp(-pull)))


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
