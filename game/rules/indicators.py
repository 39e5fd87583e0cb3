"""Indicators: what is derived from a state and never stored."""

from collections.abc import Callable
from functools import partial
from math import inf
from typing import Final

import numpy as np

from game.rules.arrays import EPSILON, Array, Ints, anywhere, rows_marked
from game.rules.conditions import Quantity
from game.rules.ruleset import Ruleset
from game.rules.scope import Scope
from game.rules.sides import SIDES, Side
from game.rules.state import Flow, State
from game.rules.stocks import Stock
from game.rules.trade import (
    best_chip,
    best_performance,
    has_shipped,
    is_licensed,
    is_offered,
    newest_date,
    quotas,
)

__all__ = [
    "BOUNDS",
    "INDICATORS",
    "SECRETS",
    "INSTALLED_IN_CHINA",
    "RESTS_ON",
    "NAMES_OF_STOCKS",
    "SELF_RELIANCE",
    "SELF_RELIANCE_PARTS",
    "SUMS_OF_STOCKS",
    "flows_in",
    "has_indicator",
    "has_quantity",
    "hidden_from",
    "indicators_in",
    "months_behind",
    "read_indicator",
    "self_reliance_parts",
]

Reader = Callable[[Ruleset, State], Array]
Others = Callable[[str], Array]
"""What hands out another indicator of the same moment by its slug, shape (batch,)."""

_FAR_OFF: Final = 1e12
"""A month that no match ever sees."""


def read_indicator(ruleset: Ruleset, state: State, slug: str, of: Others | None = None) -> Array:
    """Return one indicator of all matches, shape (batch,); raise KeyError if there is none.

    Where many are read of one moment, ``of`` hands out those that it builds on.
    """
    if of is not None and slug in BUILT_ON_OTHERS:
        return BUILT_ON_OTHERS[slug](ruleset, state, of)
    return INDICATORS[slug](ruleset, state)


def hidden_from(quantity: Quantity) -> Side | None:
    """Return the side that only believes something of a quantity; None where both know it."""
    stock = quantity.stock or SECRETS.get(quantity.indicator)
    return next((side for side in SIDES if stock is not None and stock.is_hidden_from(side)), None)


def _legal_lag(ruleset: Ruleset, state: State) -> Array:
    """Frontier ship date less ship date of the best chip the US lets China buy [months]."""
    best = _best_licensed(ruleset, state)
    bought = state.shipped[np.arange(state.batch), best]
    # With every licence closed only the oldest generation, long sold, is left.
    oldest = ruleset.chips.month[ruleset.chips.by_side[Side.US]].min()
    return newest_date(ruleset, state.shipped, Side.US) - np.where(best >= 0, bought, oldest)


def _best_licensed(ruleset: Ruleset, state: State) -> Ints:
    return best_chip(ruleset, is_licensed(ruleset, state.shipped, state.gates))


def _chip_lag(ruleset: Ruleset, state: State, of: Others) -> Array:
    """Time since the US frontier was where the best Chinese chip is [months]."""
    own = ruleset.chips.by_side[Side.CHINA]
    shipped = has_shipped(state.shipped)[own]
    rows = rows_marked(shipped)
    behind = months_behind(ruleset, state, own[rows], of("frontier_performance"))
    lags = np.where(shipped[rows], behind, np.inf)
    first = state.shipped[:, ruleset.frontiers[Side.US][0]]
    # The best chip is the least behind; who has none is where nobody had any.
    best: Array = lags.min(axis=0, initial=np.inf)
    return np.where(np.isfinite(best), best, _now(ruleset, state) - first)


def _arrival_lag(ruleset: Ruleset, state: State, of: Others) -> Array:
    """Time since the US frontier was where the chips are that were delivered last turn [months].

    The mean over what was delivered, each H100 equivalent alike. With nothing delivered it is the
    lag of what China runs instead, its own best chip: who sells nothing has neither kept a window
    nor given one away, and a licence that nobody uses moves nothing.
    """
    traded = ruleset.chips.traded
    delivered = state.delivered.T[traded]
    rows = rows_marked(delivered > 0.0)
    if not rows:
        return of("chip_lag_months")
    delivered = delivered[rows]
    total = delivered.sum(axis=0)
    behind = months_behind(ruleset, state, traded[rows], of("frontier_performance"))
    months = (delivered * behind).sum(axis=0)
    mean = months / np.maximum(total, EPSILON)
    some = total > EPSILON
    return np.where(some, mean, of("chip_lag_months")) if anywhere(~some) else mean


def months_behind(ruleset: Ruleset, state: State, chips: Ints, frontier: Array) -> Array:
    """Return how long ago the US frontier was where these chips are [months], (chips, batch).

    It is nothing for a chip as good as ``frontier``, the best that the US has shipped, (batch,).
    """
    below, above, part = (each[chips] for each in ruleset.on_frontier)
    # A chip that has not shipped passes nobody yet: far off, not infinitely, so that the way
    # between two such dates is still a number.
    since, until = (state.shipped.T[each].clip(-_FAR_OFF, _FAR_OFF) for each in (below, above))
    reached = since + part[:, None] * (until - since)
    behind = ruleset.chips.performance[chips][:, None] < frontier
    lag: Array = behind * (_now(ruleset, state) - reached).clip(0.0, _FAR_OFF)
    return lag


def _now(ruleset: Ruleset, state: State) -> Ints:
    """The month, shape (batch,): a match that has ended stays at its last day."""
    return np.asarray(ruleset.schedule.month_of(state.length))


def _best(ruleset: Ruleset, state: State, side: Side) -> Array:
    """Best chip that a side has shipped [H100 = 1]."""
    chips = ruleset.chips.by_side[side]
    return best_performance(has_shipped(state.shipped)[chips], ruleset.chips.performance[chips])


def _best_legal(ruleset: Ruleset, state: State) -> Array:
    """Best chip that the US lets China buy, wanted or not [H100 = 1], 0 if none."""
    licensed = is_licensed(ruleset, state.shipped, state.gates)
    return best_performance(licensed, ruleset.chips.performance[ruleset.chips.traded])


def _best_arrived(ruleset: Ruleset, state: State) -> Array:
    """Best chip that was delivered under licence last turn [H100 = 1], 0 if none.

    So both keys let it pass, it was wanted, and it was there to be had.
    """
    traded = ruleset.chips.traded
    arrived = state.delivered.T[traded] > EPSILON
    return best_performance(arrived, ruleset.chips.performance[traded])


def _levy_rate(ruleset: Ruleset, state: State) -> Array:
    """Levy on the best licensed chip [share], 0 where none is licensed."""
    best = _best_licensed(ruleset, state)
    at = ruleset.chips.licence[best]
    rate = ruleset.gates.levy[at, state.gates[np.arange(state.batch), at]]
    return np.where((best >= 0) & (at >= 0), rate, 0.0)


def _import_quota(ruleset: Ruleset, state: State) -> Array:
    """How much of the market China lets the best licensed chip have [share], 0 if it is refused."""
    chips = ruleset.chips
    share = quotas(ruleset.gates, state.gates, chips.consent[chips.traded])
    let_in = is_offered(ruleset, state.shipped, state.gates)
    is_best = chips.traded[:, None] == _best_licensed(ruleset, state)
    quota: Array = (share * let_in * is_best).sum(axis=0)
    return quota


INSTALLED_IN_CHINA = (
    Stock.CHINA_COMPUTE_IMPORTED,
    Stock.CHINA_COMPUTE_DOMESTIC,
    Stock.CHINA_COMPUTE_RENTED,
    Stock.CHINA_COMPUTE_SMUGGLED,
)
"""Where Chinese compute stands."""


SUMS_OF_STOCKS: dict[str, tuple[tuple[Stock, float], ...]] = {
    "model_lag_months": ((Stock.US_MODEL, 1.0), (Stock.CHINA_MODEL, -1.0)),
    "compute_installed_china_kh100e": tuple((stock, 1.0) for stock in INSTALLED_IN_CHINA),
}
"""Indicators that are sums of stocks, with their signs."""
SECRETS: dict[str, Stock] = dict.fromkeys(
    (
        "compute_added_china_kh100e",
        "compute_ratio_added",
        "compute_installed_china_kh100e",
        "compute_ratio_installed",
    ),
    Stock.CHINA_COMPUTE_SMUGGLED,
)
"""Indicators with a secret in them, and the stock that is the secret."""
SELF_RELIANCE = ((Stock.CHINA_DEPENDENCY, -1.0), (Stock.CHINA_ECOSYSTEM, 1.0))
"""Stocks that self-reliance goes by, with their signs; the third part is the home market."""
SELF_RELIANCE_PARTS = 3
"""Parts of equal weight that self-reliance is the mean of."""


def _sum_of(slug: str) -> Reader:
    def read(_: Ruleset, state: State) -> Array:
        total: Array | float = 0.0
        for stock, sign in SUMS_OF_STOCKS[slug]:
            total = total + state.of(stock) if sign > 0 else total - state.of(stock)
        return np.asarray(total)

    return read


def _domestic_share(_: Ruleset, state: State) -> Array:
    """Chinese part of China's accelerator market by value, last quarter [0..1]."""
    home, abroad = state.last(Flow.DOMESTIC_SPEND), state.last(Flow.FOREIGN_SPEND)
    return home / np.maximum(home + abroad, EPSILON)


def self_reliance_parts(ruleset: Ruleset, state: State) -> tuple[Array, Array, Array]:
    """Return freedom from CUDA, the home market and own software [0..1], shape (batch,) each."""
    free = 1.0 - state.of(Stock.CHINA_DEPENDENCY)
    return free, _domestic_share(ruleset, state), state.of(Stock.CHINA_ECOSYSTEM)


def _self_reliance(ruleset: Ruleset, state: State) -> Array:
    return np.asarray(sum(self_reliance_parts(ruleset, state)) / SELF_RELIANCE_PARTS)


def _ratio(top: Array, bottom: Array) -> Array:
    return top / np.maximum(bottom, EPSILON)


NAMES_OF_STOCKS: dict[str, Stock] = {
    "compute_installed_us_kh100e": Stock.US_COMPUTE,
    "levy_revenue_bn": Stock.US_LEVY_REVENUE,
    "chip_sales_bn": Stock.US_CHIP_SALES,
    "dependency_cuda": Stock.CHINA_DEPENDENCY,
}
"""Indicators that are a stock by another name."""


def _stock(stock: Stock) -> Reader:
    return lambda _, state: state.of(stock)


def _flow(flow: Flow) -> Reader:
    return lambda _, state: state.last(flow)


BUILT_ON_OTHERS: dict[str, Callable[[Ruleset, State, Others], Array]] = {
    "arrival_lag_months": _arrival_lag,
    "chip_lag_months": _chip_lag,
}
"""Indicators that ask for others."""


def _by_itself(slug: str) -> Reader:
    return lambda ruleset, state: BUILT_ON_OTHERS[slug](
        ruleset, state, partial(read_indicator, ruleset, state)
    )


INDICATORS: dict[str, Reader] = {
    **{slug: _stock(stock) for slug, stock in NAMES_OF_STOCKS.items()},
    "legal_lag_months": _legal_lag,
    "arrival_lag_months": _by_itself("arrival_lag_months"),
    "chip_lag_months": _by_itself("chip_lag_months"),
    "model_lag_months": _sum_of("model_lag_months"),
    "compute_added_us_kh100e": _flow(Flow.US_COMPUTE_ADDED),
    "compute_added_china_kh100e": _flow(Flow.CHINA_COMPUTE_ADDED),
    "compute_ratio_added": lambda _, state: _ratio(
        state.last(Flow.US_COMPUTE_ADDED), state.last(Flow.CHINA_COMPUTE_ADDED)
    ),
    "compute_installed_china_kh100e": _sum_of("compute_installed_china_kh100e"),
    "compute_ratio_installed": lambda ruleset, state: _ratio(
        state.of(Stock.US_COMPUTE), _sum_of("compute_installed_china_kh100e")(ruleset, state)
    ),
    "domestic_share": _domestic_share,
    "self_reliance": _self_reliance,
    "best_legal_performance": _best_legal,
    "best_arrived_performance": _best_arrived,
    "frontier_performance": lambda ruleset, state: _best(ruleset, state, Side.US),
    "ascend_performance": lambda ruleset, state: _best(ruleset, state, Side.CHINA),
    "levy_rate": _levy_rate,
    "import_quota": _import_quota,
}

RESTS_ON: dict[str, tuple[Stock, ...]] = {
    **{slug: (stock,) for slug, stock in NAMES_OF_STOCKS.items()},
    "model_lag_months": (Stock.US_MODEL, Stock.CHINA_MODEL),
    "compute_added_us_kh100e": (Stock.US_COMPUTE,),
    "compute_added_china_kh100e": (Stock.CHINA_COMPUTE_IMPORTED, Stock.CHINA_COMPUTE_DOMESTIC),
    "compute_ratio_added": (
        *(Stock.US_COMPUTE, Stock.CHINA_COMPUTE_IMPORTED),
        Stock.CHINA_COMPUTE_DOMESTIC,
    ),
    "compute_installed_china_kh100e": (Stock.CHINA_COMPUTE_IMPORTED, Stock.CHINA_COMPUTE_DOMESTIC),
    "compute_ratio_installed": (
        *(Stock.US_COMPUTE, Stock.CHINA_COMPUTE_IMPORTED),
        Stock.CHINA_COMPUTE_DOMESTIC,
    ),
    "self_reliance": (Stock.CHINA_DEPENDENCY, Stock.CHINA_ECOSYSTEM),
}
"""Stocks without which an indicator says nothing; those that are not here ask for none."""
FLOWS_INTO: dict[Flow, Stock] = {
    Flow.US_COMPUTE_ADDED: Stock.US_COMPUTE,
    Flow.SMUGGLED: Stock.CHINA_COMPUTE_SMUGGLED,
    Flow.RENTED: Stock.CHINA_COMPUTE_RENTED,
}
"""Stocks without which a flow of the quarter says nothing."""


def indicators_in(scope: Scope) -> tuple[str, ...]:
    """Return the indicators that a scenario has, in the order of the model."""
    return tuple(slug for slug in INDICATORS if has_indicator(scope, slug))


def has_indicator(scope: Scope, slug: str) -> bool:
    """Tell whether an indicator says something in a scenario."""
    return scope.has(*RESTS_ON.get(slug, ()))


def has_quantity(scope: Scope, quantity: Quantity) -> bool:
    """Tell whether a scenario has a stock, or what an indicator rests on."""
    if quantity.stock is not None:
        return scope.has(quantity.stock)
    return has_indicator(scope, quantity.indicator)


def flows_in(scope: Scope) -> tuple[Flow, ...]:
    """Return the flows of the quarter that a scenario has, in the order of the model."""
    return tuple(flow for flow in Flow if FLOWS_INTO.get(flow) not in scope.left_out)


BOUNDS: dict[str, tuple[float, float]] = {
    **{slug: (stock.low, stock.high) for slug, stock in NAMES_OF_STOCKS.items()},
    **dict.fromkeys(("domestic_share", "self_reliance"), (0.0, 1.0)),
    **dict.fromkeys(
        (
            "best_legal_performance",
            "best_arrived_performance",
            "frontier_performance",
            "ascend_performance",
            "compute_installed_china_kh100e",
            "compute_ratio_installed",
            "levy_rate",
            "import_quota",
        ),
        (0.0, inf),
    ),
}
"""Least and most that an indicator can ever be; what is not listed is bound by nothing."""
