"""Who needs whom, as records: the dependency meters and the stay-or-switch card."""

from dataclasses import dataclass
from math import isfinite, isnan

import numpy as np

from game.rules import Observation, Side, Stock
from game.rules.flows.market import price_at_home, wish_for_foreign
from game.rules.ruleset import Gates
from game.view.readouts.icons import icon_of_stock
from game.view.readouts.names import Names
from game.view.readouts.quantities import change_of
from game.view.readouts.signs import Cause, Change, Owner
from game.view.readouts.sums import Sum, sum_of_stock

__all__ = [
    "MeterReadout",
    "MetersReadout",
    "StayOrSwitch",
    "SwitchRow",
    "read_meters",
    "read_stay_or_switch",
    "share_staying",
]


@dataclass(frozen=True)
class MeterReadout:
    """How much of one input comes from the rival."""

    label: str
    icon: str
    """Its drawing."""
    owner: Owner
    """Who depends."""
    share: float
    """Share of the input in the rival's hand [0..1]."""
    limit: float
    """Share above which supply can be used as a threat [0..1]."""
    limit_label: str
    text: str
    """The share as a number."""
    change: Change
    told: Sum
    """What moved it."""

    @property
    def causes(self) -> tuple[Cause, ...]:
        """Parts of the last change, the largest first."""
        return self.told.parts

    @property
    def over(self) -> bool:
        """Tell whether the rival holds leverage."""
        return self.share > self.limit


@dataclass(frozen=True)
class SwitchRow:
    """One line of the comparison, CUDA against Ascend."""

    label: str
    stay: str
    switch: str


@dataclass(frozen=True)
class StayOrSwitch:
    """Would a Chinese lab rather stay on CUDA or move to Ascend?"""

    title: str
    verdict: str
    rows: tuple[SwitchRow, ...]
    told: Sum
    """What it weighs."""


@dataclass(frozen=True)
class MetersReadout:
    """The panel of dependencies."""

    title: str
    subtitle: str
    meters: tuple[MeterReadout, ...]
    card: StayOrSwitch


def read_meters(seen: Observation, names: Names) -> MetersReadout:
    """Return the dependencies both ways, with what last moved them."""
    params, texts = seen.ruleset.params, names.texts
    return MetersReadout(
        title=texts("play-dependency"),
        subtitle=texts("play-dependency-about"),
        meters=(
            _read_meter(seen, names, Stock.CHINA_DEPENDENCY, params.leverage_notch),
            _read_meter(seen, names, Stock.US_RARE_EARTH_DEPENDENCY, params.leverage_notch),
            _read_meter(seen, names, Stock.US_SALES_DEPENDENCY, params.sales_notch),
        ),
        card=read_stay_or_switch(seen, names),
    )


def _read_meter(seen: Observation, names: Names, stock: Stock, limit: float) -> MeterReadout:
    share = seen.stock(stock)
    amount = sum(part for _, part in seen.ledger.of(stock))
    text = names.texts.percent(share)
    leverage = names.texts("play-leverage", share=names.texts.percent(limit))
    return MeterReadout(
        label=names.stock(stock),
        icon=icon_of_stock(stock),
        owner=Owner.CHINA if stock is Stock.CHINA_DEPENDENCY else Owner.US,
        share=share,
        limit=limit,
        limit_label=leverage,
        text=text,
        change=change_of(stock, amount, seen.side, names.texts),
        told=sum_of_stock(seen, stock, names, shown=text, says=(leverage,)),
    )


def read_stay_or_switch(seen: Observation, names: Names) -> StayOrSwitch:
    """Return what a Chinese buyer weighs, from the same constants the market reads."""
    texts, params = names.texts, seen.ruleset.params
    ecosystem = seen.stock(Stock.CHINA_ECOSYSTEM)
    usable = params.software_floor + (1.0 - params.software_floor) * ecosystem
    drag = params.switch_drag * (1.0 - ecosystem)
    exposed = max(seen.stock(Stock.CHINA_DEPENDENCY) - params.leverage_notch, 0.0)
    shock = params.rug_pull * exposed
    staying = share_staying(seen)
    key = "play-nothing-on-offer" if staying is None else "play-would-stay"
    title = texts("play-stay-or-switch")
    verdict = texts(key, share=texts.percent(staying or 0.0))
    return StayOrSwitch(
        title=title,
        told=Sum(title, (), 0.0, "", "flow-stay-or-switch", (texts("rule-card-says"),)),
        verdict=verdict,
        rows=(
            SwitchRow(
                texts("play-tools"),
                texts("play-tools-stay", points=100),
                texts("play-tools-switch", points=round(100 * usable)),
            ),
            SwitchRow(
                texts("play-moving"),
                texts("play-moving-stay"),
                texts("play-moving-switch", months=names.months(drag, 1)),
            ),
            SwitchRow(
                texts("play-risk"),
                texts(f"play-risk-{_grade(shock)}"),
                texts("play-risk-alone"),
            ),
        ),
    )


def _grade(shock: float) -> str:
    """The shock a cut-off would bring, in a word."""
    return "high" if shock >= 0.15 else "some" if shock >= 0.03 else "low"


def share_staying(seen: Observation) -> float | None:
    """Return the share of the budget that buyers would rather spend abroad; None with no offer.

    The market's own choice, before it meets caps and deliveries.
    """
    offer = _best_offer(seen)
    if offer <= 0.0:
        return None
    p = seen.ruleset.params
    ascend = np.array([max(seen.indicator("ascend_performance"), 1e-6)])
    price = price_at_home(p, ascend, seen.ruleset.ascend_at_start)
    wish = wish_for_foreign(
        p, np.array([offer]), ascend, price, lambda stock: np.array([seen.stock(stock)])
    )
    return float(wish[0])


def _best_offer(seen: Observation) -> float:
    """Performance per money of the best chip that both gates let through."""
    chips, gates, p = seen.ruleset.chips, seen.ruleset.gates, seen.ruleset.params
    best = 0.0
    for chip in chips.by_side[Side.US]:
        keys = (int(chips.licence[chip]), int(chips.consent[chip]))
        if keys[0] < 0 or not isfinite(float(seen.known.shipped[0, chip])):
            continue
        rates = [_rate(seen, gate, gates) for gate in keys]
        if any(isnan(rate) for rate in rates):
            continue
        performance = float(chips.performance[chip])
        asked = float(chips.price[chip]) / performance
        paid = asked * (1.0 + p.pass_through * rates[0] + rates[1])
        best = max(best, performance**p.density_premium / paid)
    return best


def _rate(seen: Observation, gate: int, gates: Gates) -> float:
    """A gate's levy now; NaN where it is closed, 0 where there is no gate."""
    return 0.0 if gate < 0 else float(gates.rate[gate, int(seen.known.gates[0, gate])])
