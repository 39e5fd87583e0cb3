"""Formulas worked out: what an equation says in a turn, from what the turn was told alone."""

import ast
import operator
from collections.abc import Callable, Mapping
from dataclasses import fields
from functools import cached_property
from typing import Any

import numpy as np

from game.rules import SIDES, Act, Programme, Side, Stock
from game.rules.arrays import Array
from game.rules.equations import QUANTITIES
from game.rules.flows.threat import _struck
from game.rules.moment import Moment
from game.rules.trade import admitted, has_shipped, levies, quotas
from game.rules.turn import _conceded

__all__ = ["WorkedOut"]

_LEAST = 1e-9
"""What a ratio is divided by at least, as in the rules."""
_BINARY: dict[type[ast.AST], Callable[[Any, Any], Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.Pow: operator.pow,
    ast.Gt: operator.gt,
    ast.Lt: operator.lt,
}


def _at_most(by: Array) -> tuple[Array, Array]:
    """Which chip has the most, and whether it has any."""
    return by.argmax(axis=0), by.max(axis=0) > 0.0


def _of_most(value: Array, by: Array) -> Array:
    best, any_has = _at_most(by)
    picked = np.take_along_axis(np.broadcast_to(value, by.shape), best[None, :], axis=0)[0]
    return np.where(any_has, picked, 0.0)


def _is_most(by: Array) -> Array:
    best, any_has = _at_most(by)
    return 1.0 * ((np.arange(len(by))[:, None] == best) & any_has)


def _fold(function: Callable[[Any, Any], Any]) -> Callable[..., Any]:
    def folded(first: Any, *others: Any) -> Any:
        for each in others:
            first = function(first, each)
        return first

    return folded


_CALLS: dict[str, Callable[..., Any]] = {
    "min": _fold(np.minimum),
    "max": _fold(np.maximum),
    "clip": np.clip,
    "exp": np.exp,
    "log": np.log,
    "where": np.where,
    "ratio": lambda top, bottom: top / np.maximum(bottom, _LEAST),
    "product": lambda parts: np.prod(parts, axis=0),
    "most": lambda value: np.max(value, axis=0, initial=0.0),
    "of_most": _of_most,
    "is_most": _is_most,
}


class WorkedOut:
    """The formulas of one turn, shape (batch,) or (chips, batch) each."""

    def __init__(self, moment: Moment) -> None:
        self.moment = moment
        self._known: dict[str, Any] = {}

    def formula(self, text: str) -> Array:
        """Return what a formula comes to, shape (batch,) at least."""
        with np.errstate(divide="ignore", invalid="ignore"):
            value = self._value(ast.parse(text, mode="eval").body)
        return np.broadcast_to(value, np.broadcast_shapes(np.shape(value), self._one.shape))

    def of(self, name: str) -> Any:
        """Return what a name stands for."""
        if name not in self._known:
            if name in QUANTITIES:
                self._known[name] = self.formula(QUANTITIES[name])
            else:
                self._known[name] = self._given[name]
        return self._known[name]

    def _value(self, node: ast.expr) -> Any:
        match node:
            case ast.Constant(value=int(number)):
                return float(number)
            case ast.Name(id=name):
                return self.of(name)
            case ast.UnaryOp(op=ast.USub(), operand=operand):
                return -self._value(operand)
            case ast.BinOp(left=left, op=how, right=right):
                return _BINARY[type(how)](self._value(left), self._value(right))
            case ast.Compare(left=left, ops=[how], comparators=[right]):
                return 1.0 * _BINARY[type(how)](self._value(left), self._value(right))
            case ast.Call(func=ast.Name(id="where"), args=[condition, *cases]):
                return np.where(self._value(condition) > 0.0, *map(self._value, cases))
            case ast.Call(func=ast.Name(id=name), args=given):
                return _CALLS[name](*map(self._value, given))
        raise SyntaxError(f"no formula says {ast.unparse(node)}")

    @property
    def _one(self) -> Array:
        return np.ones(self.moment.state.batch)

    @cached_property
    def _given(self) -> Mapping[str, Any]:
        moment, state = self.moment, self.moment.state
        params = {item.name: getattr(moment.p, item.name) for item in fields(moment.p)}
        stocks = {stock.slug: moment.of(stock) for stock in Stock}
        return {
            **params,
            **stocks,
            **self._ordered(),
            **self._gates(),
            **self._chips(),
            **self._threats(),
            "turn": float(state.turn),
            "past_turn": np.arange(state.turn, dtype=float)[:, None],
            "quarter_months": float(moment.ruleset.months_per_turn),
            "thousand": 1000.0,
            "unlimited": np.inf,
        }

    def _ordered(self) -> dict[str, Any]:
        orders, ruleset = self.moment.decisions, self.moment.ruleset
        found: dict[str, Any] = {
            f"paid_{each.name.lower()}": self.moment.invested(each) for each in Programme
        }
        found |= {
            f"given_{act.name.lower()}": 1.0 * self.moment.acts(act) * self._one for act in Act
        }
        for side in SIDES:
            name = side.slug
            found |= {
                f"{name}_bans": orders.bans[side],
                f"{name}_levies": orders.levies[side],
                f"{name}_openings": orders.opens[side],
                f"{name}_capital_spent": orders.capital[side],
                f"{name}_funds_spent": orders.funds[side],
                f"{name}_capital_income": float(ruleset.capital_income[side]),
                f"{name}_capital_cap": float(ruleset.capital_cap[side]),
            }
        return found | {"threats": 1.0 * (orders.threats >= 0).sum(axis=1)}

    def _gates(self) -> dict[str, Any]:
        moment, channels = self.moment, self.moment.ruleset.gates.channels
        return {
            "equipment_open": 1.0 * moment.passable(channels.equipment) * self._one,
            "memory_open": 1.0 * moment.passable(channels.memory) * self._one,
            "cloud_open": 1.0 * moment.passable(channels.cloud) * self._one,
            "rare_earths_closed": 1.0 - 1.0 * moment.passable(channels.rare_earths) * self._one,
            "rare_earths_rate": moment.rate(channels.rare_earths) * self._one,
        }

    def _chips(self) -> dict[str, Any]:
        moment, ruleset, state = self.moment, self.moment.ruleset, self.moment.state
        chips, gates, settings = ruleset.chips, ruleset.gates, moment.decisions.gates
        traded = chips.traded
        age = moment.month + ruleset.months_per_turn / 2.0 - state.shipped.T
        age = np.where(np.isfinite(age), np.maximum(age, 0.0), 0.0)
        everything = np.ones((len(traded), state.batch), dtype=np.bool_)
        return {
            "chip_performance": chips.performance[traded][:, None],
            "chip_price": chips.price[traded][:, None],
            "chip_age": age[traded],
            "chip_for_export": 1.0 * chips.for_export[traded][:, None],
            "chip_sold_home": state.sold_home.T[traded],
            "chip_sold_abroad": state.sold_abroad.T[traded],
            "chip_levy": levies(gates, settings, chips.licence[traded]),
            "chip_quota": quotas(gates, settings, chips.consent[traded]),
            "chip_licensed": 1.0 * moment.licensed,
            "chip_admitted": 1.0 * admitted(ruleset, everything, settings),
            "chip_licensed_before": 1.0 * moment.licensed_before,
            "chip_admitted_before": 1.0 * admitted(ruleset, everything, state.gates),
            "generation_american": 1.0 * (chips.maker == Side.US)[:, None],
            "generation_planned": chips.month[:, None],
            "generation_performance": chips.performance[:, None],
            "generation_shipped": 1.0 * has_shipped(state.shipped),
            "ascend_at_start": ruleset.ascend_at_start,
        }

    def _threats(self) -> dict[str, Any]:
        moment, conceded = self.moment, _conceded(self.moment)
        found = {}
        for side in SIDES:
            stood = moment.state.threat[:, side]
            met = carried = np.zeros(moment.state.batch)
            for position, yields in conceded.items():
                threat = moment.ruleset.specials[position].threat
                assert threat is not None
                due = stood == position
                met = met + (due & yields)
                carried = carried + (due & ~yields & _struck(moment, threat))
            found |= {
                f"{side.slug}_threat_stood": 1.0 * (stood >= 0),
                f"{side.slug}_threat_met": met,
                f"{side.slug}_threat_carried_out": carried,
            }
        return found
