"""Every constant of the model that a scenario may set, with unit, range and source.

A constant's metadata says where it comes from: ``source`` is a citation that a reader can follow or
"design choice"; ``low`` and ``high`` bound what the record supports; ``free`` marks a number that
no source measures. ``least`` and ``most`` bound what the model can be asked: within them no formula
divides by nothing or leaves the numbers a machine can write, and what lies beyond is refused.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache
from typing import Any

from game.rules.constants.home import HomeParams
from game.rules.constants.leverage import LeverageParams
from game.rules.constants.market import MarketParams
from game.rules.constants.politics import PoliticsParams
from game.rules.constants.race import RaceParams

__all__ = ["Params", "constants"]


@dataclass(frozen=True)
class Params(HomeParams, PoliticsParams, LeverageParams, RaceParams, MarketParams):
    """All of them; the last of the subjects comes first, as Python orders the fields."""


@cache
def constants() -> Mapping[str, Mapping[str, Any]]:
    """Return each constant's origin by name: value, unit, low, high, source, free, least, most."""
    return {item.name: {"value": item.default, **item.metadata} for item in fields(Params)}
