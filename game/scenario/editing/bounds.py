"""How far a number of a scenario file may go, wherever it stands: asked of the models."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from math import inf
from typing import Any

from game.scenario.domains import bounds_at
from game.scenario.findings import Route
from game.scenario.models import Scenario

__all__ = ["Bounds", "bounds_of"]


@dataclass(frozen=True)
class Bounds:
    """What the file may say; beyond it a number is an error."""

    least: float
    most: float
    is_whole: bool = False
    """Whether it must be a whole number."""

    def kept(self, value: float) -> float:
        """Return the nearest value that may be written."""
        return min(max(round(value) if self.is_whole else value, self.least), self.most)


@lru_cache(maxsize=4096)
def bounds_of(route: Route) -> Bounds:
    """Return the bounds of the number at a route; none where neither models nor rules say any.

    A part that has several forms, as conditions and effects have, is bounded by the widest of those
    in which the number can stand.

    >>> bounds_of(("calendar", "turns")).is_whole, bounds_of(("draw_margin",)).most
    (True, 100)
    """
    least, most = bounds_at(route)
    if (least, most) != (-inf, inf):
        return Bounds(least, most)
    parts = [_models()]
    for step in route:
        parts = [below for part in parts for below in _below(part, step)]
    ends = [_ends(form) for part in parts for form in _forms(part) if _is_number(form)]
    if not ends:
        return Bounds(-inf, inf)
    whole = all(each.is_whole for each in ends)
    return Bounds(min(each.least for each in ends), max(each.most for each in ends), whole)


@lru_cache(maxsize=1)
def _models() -> dict[str, Any]:
    return Scenario.model_json_schema()


def _forms(part: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Give every form that a part of the schema may have."""
    if "$ref" in part:
        yield from _forms(_models()["$defs"][part["$ref"].rpartition("/")[2]])
    for several in ("anyOf", "oneOf", "allOf"):
        for form in part.get(several, ()):
            yield from _forms(form)
    yield part


def _below(part: dict[str, Any], step: str | int) -> Iterator[dict[str, Any]]:
    for form in _forms(part):
        if isinstance(step, int):
            below = [*form.get("prefixItems", ())[step : step + 1], form.get("items")]
        else:
            below = [form.get("properties", {}).get(step) or form.get("additionalProperties")]
        yield from (each for each in below if isinstance(each, dict))


def _is_number(form: dict[str, Any]) -> bool:
    return form.get("type") in ("number", "integer")


def _ends(form: dict[str, Any]) -> Bounds:
    only = form.get("const")
    least, most = form.get("minimum", -inf), form.get("maximum", inf)
    if only is not None:
        least = most = only
    return Bounds(least, most, form["type"] == "integer")
