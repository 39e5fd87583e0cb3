"""What forecasts follow: both scores, all that an objective reads, and what else is telling.

What is scored comes from the scenario's objectives, whatever they ask for; only what is followed
beside it, for its own sake, is listed: stocks where they are told how to look, indicators here.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from game.language import Texts
from game.readouts.breakdowns.breakdown import page_of_quantity
from game.readouts.words.pages import page_of
from game.readouts.words.quantities import stock_behind
from game.readouts.words.stock_looks import LOOKS
from game.readouts.words.units import Ruler, Unit, factor_of, unit_of
from game.rules import Ruleset, Side, Stock
from game.rules.conditions import Quantity
from game.rules.forecast import Measure
from game.rules.indicators import has_quantity
from game.rules.objectives import Objective
from game.rules.scoring import Points
from game.rules.stocks import CHINA_GAINS, NOBODY_GAINS, US_GAINS

__all__ = ["Followed", "brought_by", "followed_by", "lead_for", "points_of_each", "score_of"]

SPAN_PART: Final = 0.04
"""The part of an objective's span that is worth a player's glance [0..1].

Source: design choice; of an objective with an eighth of the weight it is half a point.
"""


@dataclass(frozen=True)
class Followed:
    """A quantity, or points, that forecasts follow."""

    measure: Measure
    scale: float
    """Change that is worth a player's glance, in the quantity's unit."""
    welcome: tuple[int, int]
    """Whether each side welcomes that it grows: 1 it does, -1 it does not, 0 it is all one."""
    of: Side | None = None
    """Whose points they are; None where it is a quantity."""
    is_scored: bool = False
    """Whether an objective of either side reads it."""

    @property
    def stock(self) -> Stock | None:
        """The stock it is; None for an indicator and for points."""
        return self.measure.stock if isinstance(self.measure, Quantity) else None

    @property
    def slug(self) -> str:
        """Its name in texts and on pages."""
        if self.of is not None:
            return page_of("score", self.of.slug)
        assert isinstance(self.measure, Quantity)
        return self.measure.indicator if self.stock is None else self.stock.slug

    @property
    def page(self) -> str:
        """Its page in the encyclopaedia."""
        return page_of_quantity(self.measure) if isinstance(self.measure, Quantity) else self.slug

    @property
    def unit(self) -> Unit:
        """The one in which it is told."""
        if self.of is not None:
            return Unit.POINTS
        return unit_of(self.slug if self.stock is None else self.stock)

    @property
    def factor(self) -> float:
        """From its unit to the one told."""
        return factor_of(self.unit)

    def ruler(self, texts: Texts) -> Ruler:
        """Return how its changes are written."""
        if self.unit is Unit.MONEY:
            return Ruler(self.unit, texts.step_of_money(2), texts)
        return Ruler(self.unit, 1.0 if self.unit is Unit.COUNT else 0.1, texts)


BESIDES: Final = (
    Followed(Quantity(indicator="compute_added_china_kh100e"), 12.0, CHINA_GAINS),
    Followed(Quantity(indicator="arrival_lag_months"), 2.0, NOBODY_GAINS),
    Followed(Quantity(indicator="legal_lag_months"), 2.0, US_GAINS),
    Followed(Quantity(indicator="model_lag_months"), 0.2, US_GAINS),
    *(
        Followed(Quantity(stock), look.glance, stock.welcome)
        for stock, look in LOOKS.items()
        if look.glance
    ),
)
"""What forecasts follow whether it is scored or not: every stock that has a glance, and more."""


def followed_by(ruleset: Ruleset, side: Side) -> tuple[Followed, ...]:
    """Return what a side's forecasts follow: both scores, what is scored, then what is not."""
    scores = (
        Followed(score_of(ruleset, who), 1.0, US_GAINS if who is Side.US else CHINA_GAINS, of=who)
        for who in (side, side.rival)
    )
    known = {same_as(each.measure): each for each in BESIDES}
    scored = {same_as(objective.quantity): objective for objective in reversed(ruleset.objectives)}
    first = [_as_scored(known.get(what), what, scored[what]) for what in reversed(scored)]
    rest = (
        each for what, each in known.items() if what not in scored and _is_told(ruleset, each, side)
    )
    return (*scores, *first, *rest)


def _is_told(ruleset: Ruleset, each: Followed, side: Side) -> bool:
    """Tell whether a side is told of what no objective reads."""
    assert isinstance(each.measure, Quantity)
    stock = each.stock
    if not has_quantity(ruleset.scope, each.measure):
        return False
    return stock is None or stock.owner is side or not LOOKS[stock].for_owner


def same_as(measure: Measure) -> Measure:
    """Return the stock where an indicator is one by another name, so that nothing is told twice."""
    stock = stock_behind(measure) if isinstance(measure, Quantity) else None
    return measure if stock is None else Quantity(stock)


def _as_scored(known: Followed | None, what: Measure, objective: Objective) -> Followed:
    """A quantity that an objective reads, told as it is where it is followed anyway."""
    if known is not None:
        return replace(known, is_scored=True)
    assert isinstance(what, Quantity)
    is_us = (objective.one > objective.zero) is (objective.side is Side.US)
    wished = US_GAINS if is_us else CHINA_GAINS
    return Followed(
        what,
        scale=SPAN_PART * abs(objective.one - objective.zero),
        welcome=wished if what.stock is None else what.stock.welcome,
        is_scored=True,
    )


# Points, as sums over the objectives.


def score_of(ruleset: Ruleset, side: Side) -> Points:
    """Return a side's score."""
    return Points(tuple(float(each.side is side) for each in ruleset.objectives))


def lead_for(ruleset: Ruleset, side: Side) -> Points:
    """Return a side's score less its rival's."""
    return Points(tuple(1.0 if each.side is side else -1.0 for each in ruleset.objectives))


def brought_by(ruleset: Ruleset, measure: Measure, side: Side) -> Points:
    """Return what a quantity brings a side by all the objectives that read it."""
    what = same_as(measure)
    return Points(
        tuple(
            float(each.side is side and same_as(each.quantity) == what)
            for each in ruleset.objectives
        )
    )


def points_of_each(ruleset: Ruleset) -> Iterator[tuple[Objective, Points]]:
    """Yield what each objective brings its side, in the order of the ruleset."""
    for one in ruleset.objectives:
        yield one, Points(tuple(float(each is one) for each in ruleset.objectives))
