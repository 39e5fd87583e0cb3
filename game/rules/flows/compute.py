"""Compute: what is installed ages, and the US adds to its own."""

from typing import Final

from game.rules.ledger import Contribution
from game.rules.moment import Cutoff, Market, Moment
from game.rules.stocks import Stock

__all__ = ["EQUATIONS", "QUANTITIES", "age_compute"]

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


QUANTITIES: Final = {
    "drawn": "where(withdrawn > 0, stockpile_draw * china_stockpile, 0)",
}
"""What it works out on the way, as formulas; `rules/equations` says how they are read."""

EQUATIONS: Final = {
    (Stock.US_COMPUTE, "compute.ageing"): "-depreciation * us_compute",
    (Stock.CHINA_COMPUTE_IMPORTED, "compute.ageing"): "-depreciation * china_compute_imported",
    (Stock.CHINA_COMPUTE_DOMESTIC, "compute.ageing"): "-depreciation * china_compute_domestic",
    (Stock.CHINA_COMPUTE_SMUGGLED, "compute.ageing"): "-depreciation * china_compute_smuggled",
    (Stock.US_COMPUTE, "compute.added"): "us_additions * (1 - shortage_bite * us_shortage)",
    (Stock.US_COMPUTE, "compute.sold-abroad"): "-crowded",
    (Stock.CHINA_STOCKPILE, "compute.drawn"): "-drawn",
    (Stock.CHINA_COMPUTE_IMPORTED, "compute.drawn"): "drawn",
    (Stock.CHINA_STOCKPILE, "compute.ageing"): "-stockpile_ageing * (china_stockpile - drawn)",
}
"""What it adds to each stock under each cause, as formulas."""
