"""Who needs whom, as records: the dependency meters and the stay-or-switch card."""

from dataclasses import dataclass

from game.readouts.board.stay_or_switch import StayOrSwitch, read_stay_or_switch
from game.readouts.breakdowns.breakdown import Breakdown, breakdown_of_stock
from game.readouts.words.icons import icon_of_stock
from game.readouts.words.names import Names
from game.readouts.words.quantities import change_between
from game.readouts.words.signs import Cause, Change, Owner
from game.rules import Observation, Stock

__all__ = ["MeterReadout", "MetersReadout", "read_meters"]


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
    breakdown: Breakdown
    """What moved it."""

    @property
    def causes(self) -> tuple[Cause, ...]:
        """Parts of the last change, the largest first."""
        return self.breakdown.parts

    @property
    def over(self) -> bool:
        """Tell whether the rival holds leverage."""
        return self.share > self.limit


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
        meters=tuple(
            _read_meter(seen, names, stock, limit)
            for stock, limit in (
                (Stock.CHINA_DEPENDENCY, params.leverage_notch),
                (Stock.US_RARE_EARTH_DEPENDENCY, params.leverage_notch),
                (Stock.US_SALES_DEPENDENCY, params.sales_notch),
            )
            if seen.ruleset.scope.has(stock)
        ),
        card=read_stay_or_switch(seen, names),
    )


def _read_meter(seen: Observation, names: Names, stock: Stock, limit: float) -> MeterReadout:
    share = seen.stock(stock)
    before = share - sum(part for _, part in seen.ledger.of(stock))
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
        change=change_between(stock, before, share, seen.side, names.texts),
        breakdown=breakdown_of_stock(seen, stock, names, shown=text, says=(leverage,)),
    )
