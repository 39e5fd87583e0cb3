"""What forecasts follow: both scores, all that an objective reads, and what else is telling.

What is scored comes from the scenario's objectives, whatever they ask for; only what is followed
beside it, for its own sake, is listed here.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from game.language import Texts
from game.readouts.sums.sums import page_of_quantity
from game.readouts.words.quantities import LIKED_BY, counts_thousands, stock_behind
from game.readouts.words.units import Ruler, Unit, factor_of, unit_of
from game.rules import STOCKS, Ruleset, Side, Stock
from game.rules.conditions import Quantity
from game.rules.forecast import Measure
from game.rules.ruleset import Objective
from game.rules.scoring import Points

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
    likes: int
    """Who gains when it grows: 1 the US, -1 China, -2 neither, 0 nobody."""
    factor: float = 1.0
    """From its unit to the one shown."""
    digits: int = 1
    money: bool = False
    sides: tuple[Side, ...] = (Side.US, Side.CHINA)
    """Who is shown it."""
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
            return f"score-{self.of.slug}"
        assert isinstance(self.measure, Quantity)
        return self.measure.indicator if self.stock is None else self.stock.slug

    @property
    def page(self) -> str:
        """Its page in the encyclopaedia."""
        return page_of_quantity(self.measure) if isinstance(self.measure, Quantity) else self.slug

    def ruler(self, texts: Texts) -> Ruler:
        """Return how its changes are written."""
        if self.of is not None:
            return Ruler(Unit.POINTS, 0.1, texts)
        unit = unit_of(self.slug if self.stock is None else self.stock)
        step = texts.step_of_money(self.digits) if self.money else 10.0**-self.digits
        return Ruler(unit, step, texts)


def _share(stock: Stock, likes: int, scale: float = 0.02, *sides: Side) -> Followed:
    return Followed(Quantity(stock), scale, likes, 100.0, sides=sides or (Side.US, Side.CHINA))


_US, _CHINA = Side.US, Side.CHINA

BESIDES: Final[tuple[Followed, ...]] = (
    _share(Stock.CHINA_DEPENDENCY, 1, 0.01),
    Followed(Quantity(indicator="compute_added_china_kh100e"), 12.0, -1, digits=0),
    Followed(Quantity(Stock.CHINA_ROADMAP), 0.25, -1),
    Followed(Quantity(indicator="legal_lag_months"), 2.0, 1),
    Followed(Quantity(indicator="model_lag_months"), 0.2, 1),
    _share(Stock.TENSION, -2, 0.02),
    _share(Stock.US_CONGRESS, -1, 0.015),
    Followed(Quantity(Stock.US_LEVY_REVENUE), 0.1, 1, digits=2, money=True, sides=(_US,)),
    _share(Stock.US_DIVERSION_RISK, -1, 0.02, _US),
    _share(Stock.US_ALLIES, 1, 0.02, _US),
    _share(Stock.US_HOME_FABS, 1, 0.02, _US),
    _share(Stock.US_ENFORCEMENT, 1, 0.02, _US),
    _share(Stock.US_CREDIBILITY, 1, 0.05, _US),
    Followed(Quantity(Stock.US_INVENTORY), 20.0, 0, digits=0, sides=(_US,)),
    Followed(Quantity(Stock.US_ROADMAP), 0.25, 1),
    _share(Stock.US_RARE_EARTH_DEPENDENCY, -1, 0.02),
    _share(Stock.US_SHORTAGE, -1, 0.03),
    _share(Stock.CHINA_LEGITIMACY, -1, 0.015, _CHINA),
    _share(Stock.CHINA_ECOSYSTEM, -1, 0.01),
    Followed(Quantity(Stock.CHINA_FAB), 6.0, -1, digits=0),
    Followed(Quantity(Stock.CHINA_MEMORY), 6.0, -1, digits=0),
    Followed(Quantity(Stock.CHINA_STOCKPILE), 20.0, -1, digits=0, sides=(_CHINA,)),
    _share(Stock.CHINA_MOMENTUM, -1, 0.05),
    _share(Stock.CHINA_SHOCK, 1, 0.02),
    _share(Stock.CHINA_CREDIBILITY, -1, 0.05, _CHINA),
)
"""What forecasts follow whether it is scored or not, the more telling first."""


def followed_by(ruleset: Ruleset, side: Side) -> tuple[Followed, ...]:
    """Return what a side's forecasts follow: both scores, what is scored, then what is not."""
    scores = (
        Followed(score_of(ruleset, who), 1.0, 1 if who is Side.US else -1, of=who)
        for who in (side, side.rival)
    )
    known = {same_as(each.measure): each for each in BESIDES}
    scored = {same_as(objective.quantity): objective for objective in reversed(ruleset.objectives)}
    first = [_as_scored(known.get(what), what, scored[what]) for what in reversed(scored)]
    rest = (each for what, each in known.items() if what not in scored and side in each.sides)
    return (*scores, *first, *rest)


def same_as(measure: Measure) -> Measure:
    """Return the stock where an indicator is one by another name, so that nothing is told twice."""
    stock = stock_behind(measure) if isinstance(measure, Quantity) else None
    return measure if stock is None else Quantity(stock)


def _as_scored(known: Followed | None, what: Measure, objective: Objective) -> Followed:
    """A quantity that an objective reads, told as it is where it is followed anyway."""
    if known is not None:
        return replace(known, is_scored=True)
    assert isinstance(what, Quantity)
    stock, slug = what.stock, what.indicator
    unit = STOCKS[stock].unit if stock is not None else ""
    is_money = unit == "bn USD" or slug.endswith("_bn")
    is_count = counts_thousands(stock) if stock is not None else slug.endswith("_kh100e")
    towards = 1 if objective.one > objective.zero else -1
    gains = towards * (1 if objective.side is Side.US else -1)
    return Followed(
        what,
        scale=SPAN_PART * abs(objective.one - objective.zero),
        likes=gains if stock is None else LIKED_BY.get(stock, -1),
        factor=factor_of(unit_of(slug if stock is None else stock)),
        digits=0 if is_count else 2 if is_money else 1,
        money=is_money,
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
