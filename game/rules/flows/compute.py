"""Compute: what is installed ages, and the US adds to its own."""

from game.rules.ledger import Contribution
from game.rules.moment import Cutoff, Market, Moment
from game.rules.stocks import Stock

__all__ = ["age_compute"]

AGEING = (
    Stock.US_COMPUTE,
    Stock.CHINA_COMPUTE_IMPORTED,
    Stock.CHINA_COMPUTE_DOMESTIC,
    Stock.CHINA_COMPUTE_SMUGGLED,
)


def age_compute(moment: Moment, market: Market, cutoff: Cutoff) -> list[Contribution]:
    """Return depreciation, US additions, and stockpiled chips put to work when supply stops."""
    p = moment.p
    added = market.us_added * (1.0 - p.shortage_bite * moment.of(Stock.US_SHORTAGE))
    stockpile = moment.of(Stock.CHINA_STOCKPILE)
    drawn = p.stockpile_draw * stockpile * (cutoff.strength > 0.0)
    return [
        *(
            Contribution(stock, "compute.ageing", -p.depreciation * moment.of(stock))
            for stock in AGEING
        ),
        Contribution(Stock.US_COMPUTE, "compute.added", added),
        Contribution(Stock.US_COMPUTE, "compute.sold-abroad", -market.crowded),
        Contribution(Stock.CHINA_STOCKPILE, "compute.drawn", -drawn),
        Contribution(Stock.CHINA_COMPUTE_IMPORTED, "compute.drawn", drawn),
        Contribution(
            Stock.CHINA_STOCKPILE, "compute.ageing", -p.stockpile_ageing * (stockpile - drawn)
        ),
    ]
