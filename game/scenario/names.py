"""The names that the rules fix: stocks, indicators, flows, constants, programmes, acts."""

from collections.abc import Callable, Iterable
from dataclasses import fields
from typing import Annotated, TypeAlias

from pydantic import AfterValidator, GetPydanticSchema, WithJsonSchema
from pydantic_core import PydanticCustomError, core_schema

from game.places import ASSETS
from game.rules.actions import Act, Programme
from game.rules.indicators import INDICATORS
from game.rules.params import Params
from game.rules.scope import NEUTRAL
from game.rules.state import Flow
from game.rules.stocks import Stock
from game.scenario.findings import nearest, suggest
from game.scenario.removed import advice_on_removed

__all__ = [
    "ActSlug",
    "ConstantSlug",
    "FlowSlug",
    "IconSlug",
    "IndicatorSlug",
    "ProgrammeSlug",
    "StockSlug",
    "StockToLeaveOut",
    "act_of",
    "programme_of",
    "stock_of",
    "stocks_of",
]

_STOCKS = {stock.slug: stock for stock in Stock}
_PROGRAMMES = {programme.slug: programme for programme in Programme}
_ACTS = {act.slug: act for act in Act}


def stock_of(slug: str) -> Stock:
    """Return the stock of this name."""
    return _STOCKS[slug]


def programme_of(slug: str) -> Programme:
    """Return the programme of this name."""
    return _PROGRAMMES[slug]


def act_of(slug: str) -> Act:
    """Return the act of this name."""
    return _ACTS[slug]


def stocks_of(owner: int | None) -> list[str]:
    """Return the names of one side's stocks, or of those that both share."""
    return [stock.slug for stock in Stock if stock.owner == owner]


def _one_of(kind: str, names: Iterable[str]) -> tuple[Callable[[str], str], list[str]]:
    known = list(names)

    def check(name: str) -> str:
        if name in known:
            return name
        advice = advice_on_removed(kind, name)
        raise PydanticCustomError(
            f"removed-{kind}" if advice else f"unknown-{kind}",
            "there is no {kind} '{name}'",
            {
                "kind": kind,
                "name": name[:60],
                "suggestion": "" if advice else suggest(name, known),
                "advice": advice,
                "fix": nearest(name, known) or "",
            },
        )

    return check, known


def _word_of(names: Iterable[str]) -> GetPydanticSchema:
    """Let a field be one of these words, as ``Literal`` does where they are written out."""
    known = list(names)
    return GetPydanticSchema(lambda _, __: core_schema.literal_schema(known))


_stock, _stock_names = _one_of("stock", _STOCKS)
_indicator, _indicator_names = _one_of("indicator", INDICATORS)
_flow, _flow_names = _one_of("flow", (flow.slug for flow in Flow))
_constant, _constant_names = _one_of("constant", (item.name for item in fields(Params)))

_icon, _icon_names = _one_of("icon", sorted(path.stem for path in ASSETS.glob("icons/*.svg")))

StockSlug: TypeAlias = Annotated[
    str, AfterValidator(_stock), WithJsonSchema({"enum": _stock_names})
]
StockToLeaveOut: TypeAlias = Annotated[
    str, AfterValidator(_stock), WithJsonSchema({"enum": [stock.slug for stock in NEUTRAL]})
]
"""Any stock; an editor completes those that may be left out."""
IndicatorSlug: TypeAlias = Annotated[
    str, AfterValidator(_indicator), WithJsonSchema({"enum": _indicator_names})
]
FlowSlug: TypeAlias = Annotated[str, AfterValidator(_flow), WithJsonSchema({"enum": _flow_names})]
ConstantSlug: TypeAlias = Annotated[
    str, AfterValidator(_constant), WithJsonSchema({"enum": _constant_names})
]
IconSlug: TypeAlias = Annotated[str, AfterValidator(_icon), WithJsonSchema({"enum": _icon_names})]
"""A drawing of the game."""
ProgrammeSlug: TypeAlias = Annotated[str, _word_of(_PROGRAMMES)]
ActSlug: TypeAlias = Annotated[str, _word_of(_ACTS)]
