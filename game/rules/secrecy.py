"""Secrecy: what a side believes in place of its rival's secrets."""

from dataclasses import replace
from functools import cache

from game.rules.actions import Act
from game.rules.arrays import Array
from game.rules.ruleset import Ruleset
from game.rules.sides import Side
from game.rules.state import Flow, State
from game.rules.stocks import Stock

__all__ = ["COVERT", "believed_by", "hidden_stocks", "with_beliefs"]

COVERT = frozenset({Act.SMUGGLE, Act.STOCKPILE})
"""Acts that the rival is not told of, because it does not see the stock they fill."""


@cache
def hidden_stocks(side: Side) -> tuple[Stock, ...]:
    """Return the stocks that a side does not see."""
    return tuple(stock for stock in Stock if stock.is_hidden_from(side))


def believed_by(ruleset: Ruleset, state: State, side: Side) -> State:
    """Return the state with what a side publicly believes where it does not see: the start."""
    believed = with_beliefs(ruleset, state, side)
    covert = [
        position
        for position, special in enumerate(ruleset.specials)
        if special.side is not side and special.act in COVERT
    ]
    if covert:
        cooldown = state.cooldown.copy(order="K")
        cooldown[:, covert] = 0
        believed = replace(believed, cooldown=cooldown)
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
    if not hidden:
        return state
    stock = state.stock.copy(order="K")
    for each in hidden:
        stock[:, each] = ruleset.start_stock[..., each]
    if Stock.CHINA_COMPUTE_SMUGGLED not in hidden:
        return replace(state, stock=stock)
    flow = state.flow.copy(order="K")
    flow[:, Flow.SMUGGLED] = ruleset.start_flow[Flow.SMUGGLED]
    flow[:, Flow.CHINA_COMPUTE_ADDED] = _added(ruleset, state.turn, flow)
    return replace(state, stock=stock, flow=flow)


def _added(ruleset: Ruleset, turn: int, flow: Array) -> Array | float:
    """Return what China seems to have added by the channels one sees or believes in [kH100e].

    Added up anew: taken off the true sum, the secret part would leave its rounding behind.
    """
    if turn == 0:
        return float(ruleset.start_flow[Flow.CHINA_COMPUTE_ADDED])
    seen: Array = (
        flow[:, Flow.IMPORTS]
        + flow[:, Flow.DOMESTIC]
        + flow[:, Flow.SMUGGLED]
        + flow[:, Flow.RENTED]
    )
    return seen
