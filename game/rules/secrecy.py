"""Secrecy: what a side believes in place of its rival's secrets."""

from dataclasses import replace
from functools import cache

from game.rules.ruleset import Ruleset
from game.rules.sides import Side
from game.rules.state import Flow, State
from game.rules.stocks import Stock

__all__ = ["believed_by", "hidden_stocks", "with_beliefs"]


@cache
def hidden_stocks(side: Side) -> tuple[Stock, ...]:
    """Return the stocks that a side does not see."""
    return tuple(stock for stock in Stock if stock.is_hidden_from(side))


def believed_by(ruleset: Ruleset, state: State, side: Side) -> State:
    """Return the state with what a side publicly believes where it does not see: the start."""
    believed = with_beliefs(ruleset, state, side)
    secret = [
        place for place in ruleset.mark_places.values() if place.objective.hidden_from is side
    ]
    if not secret:
        return believed
    marks = state.marks.copy(order="K")
    for place in secret:
        marks[:, place.columns()] = marks[:, place.columns(believed=True)]
    return replace(believed, marks=marks)


def with_beliefs(ruleset: Ruleset, state: State, side: Side) -> State:
    """Return the state with what a side believes in place of stocks and flows it does not see."""
    hidden = hidden_stocks(side)
    stock = state.stock.copy(order="K")
    for each in hidden:
        stock[:, each] = ruleset.start_stock[each]
    if Stock.CHINA_COMPUTE_SMUGGLED not in hidden:
        return replace(state, stock=stock)
    flow, believed = state.flow.copy(order="K"), ruleset.start_flow[Flow.SMUGGLED]
    flow[:, Flow.CHINA_COMPUTE_ADDED] += believed - flow[:, Flow.SMUGGLED]
    flow[:, Flow.SMUGGLED] = believed
    return replace(state, stock=stock, flow=flow)
