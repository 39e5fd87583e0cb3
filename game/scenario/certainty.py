"""What is certain of a condition before any match is played."""

from game.rules.conditions import Ordering
from game.scenario.conditions import (
    AllOf,
    AnyOf,
    Condition,
    NotSo,
    StockIs,
)
from game.scenario.names import stock_of

__all__ = ["always_holds", "never_holds"]


def always_holds(condition: Condition) -> bool:
    """Tell whether a condition is sure to hold; False where it depends on the match.

    >>> always_holds(AllOf(all=())), always_holds(AnyOf(any=()))
    (True, False)
    """
    match condition:
        case AllOf():
            return all(always_holds(part) for part in condition.all)
        case AnyOf():
            return any(always_holds(part) for part in condition.any)
        case NotSo():
            return isinstance(condition.part, AnyOf) and not condition.part.any
        case _:
            return False


def never_holds(condition: Condition) -> bool:
    """Tell whether a condition is sure to fail; False where it depends on the match or its dates.

    >>> never_holds(StockIs(stock="tension", above=1))
    True
    """
    match condition:
        case AllOf():
            return any(never_holds(part) for part in condition.all)
        case AnyOf():
            return all(never_holds(part) for part in condition.any)
        case NotSo():
            return always_holds(condition.part)
        case StockIs():
            return _out_of_reach(condition)
        case _:
            return False


def _out_of_reach(condition: StockIs) -> bool:
    """Tell whether a stock would have to leave its own bounds, or be above and below at once."""
    stock = stock_of(condition.stock)
    bounds = condition.bounds
    floor = max(bounds.get(Ordering.AT_LEAST, stock.low), bounds.get(Ordering.ABOVE, stock.low))
    ceiling = min(bounds.get(Ordering.AT_MOST, stock.high), bounds.get(Ordering.BELOW, stock.high))
    strict = bounds.get(Ordering.ABOVE) == ceiling or bounds.get(Ordering.BELOW) == floor
    return floor > ceiling or (floor == ceiling and strict)
