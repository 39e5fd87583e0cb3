"""The names that the rules fix: stocks, indicators, flows of the last quarter, constants."""

from collections.abc import Callable, Iterable
from dataclasses import fields
from typing import Annotated, TypeAlias

from pydantic import AfterValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from game.rules.indicators import INDICATORS
from game.rules.params import Params
from game.rules.state import Flow
from game.rules.stocks import STOCKS, Stock
from game.scenario.findings import suggest

__all__ = ["ConstantSlug", "FlowSlug", "IndicatorSlug", "StockSlug", "stock_of", "stocks_of"]

_STOCKS = {stock.slug: stock for stock in Stock}


def stock_of(slug: str) -> Stock:
    """Return the stock of this name."""
    return _STOCKS[slug]


def stocks_of(owner: int | None) -> list[str]:
    """Return the names of one side's stocks, or of those that both share."""
    return [stock.slug for stock, spec in STOCKS.items() if spec.owner == owner]


def _one_of(kind: str, names: Iterable[str]) -> tuple[Callable[[str], str], list[str]]:
    known = list(names)

    def check(name: str) -> str:
        if name in known:
            return name
        raise PydanticCustomError(
            f"unknown-{kind}",
            "there is no {kind} '{name}'",
            {"kind": kind, "name": name[:60], "suggestion": suggest(name, known)},
        )

    return check, known


_stock, _stock_names = _one_of("stock", _STOCKS)
_indicator, _indicator_names = _one_of("indicator", INDICATORS)
_flow, _flow_names = _one_of("flow", (flow.slug for flow in Flow))
_constant, _constant_names = _one_of("constant", (item.name for item in fields(Params)))

StockSlug: TypeAlias = Annotated[
    str, AfterValidator(_stock), WithJsonSchema({"enum": _stock_names})
]
IndicatorSlug: TypeAlias = Annotated[
    str, AfterValidator(_indicator), WithJsonSchema({"enum": _indicator_names})
]
FlowSlug: TypeAlias = Annotated[str, AfterValidator(_flow), WithJsonSchema({"enum": _flow_names})]
ConstantSlug: TypeAlias = Annotated[
    str, AfterValidator(_constant), WithJsonSchema({"enum": _constant_names})
]
