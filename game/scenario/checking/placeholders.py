"""Placeholders: what is put in place of what is wrong, so that the rest of a file can be looked at.

Nothing of it reaches a match: it only lets references and lint be checked beside other mistakes.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Any, Final

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from game.scenario.advice import takes
from game.scenario.diagnostics import annotation_at, models_in, route_of
from game.scenario.findings import Route, nearest
from game.scenario.models import Scenario
from game.scenario.part import Part
from game.scenario.walk import written_fields

__all__ = ["Repaired", "repair"]

_MOST_ROUNDS: Final = 4
"""A placeholder may bring mistakes of its own; so often they are given placeholders too."""
_NAMING: Final = ("id", "maker", "owner", "side", "licence", "consent")
"""What a part keeps of its own where the rest of it is exchanged."""
_WORDS: Final[tuple[Any, ...]] = (
    1, 0.5, "x", "2026-01", "2026", "open", "none", "us", "china", "end", True,
    {"all": []}, {"stock": "tension", "add": 0}, {"stock": "tension"}, {"value": 1}, [], {},
)  # fmt: skip
"""One of these fits wherever a part is no mapping of its own."""


@dataclass(frozen=True)
class Repaired:
    """A scenario with placeholders."""

    scenario: Scenario
    touched: tuple[Route, ...]
    """Where they are, or where something was left out."""
    is_whole: bool
    """False where a part, a name or a list was exchanged, to which others may refer."""

    def speaks_of(self, route: Route) -> bool:
        """Tell whether a route leads to, into or past a placeholder."""
        return any(route[: len(each)] == each[: len(route)] for each in self.touched)


def repair(data: Any, error: ValidationError) -> Repaired | None:
    """Return a scenario in which what is wrong has placeholders; None where too much is wrong."""
    copy: Any = json.loads(json.dumps(data))
    touched: list[Route] = []
    is_whole = True
    for _ in range(_MOST_ROUNDS):
        for detail in error.errors(include_url=False):
            route = route_of(detail["loc"])
            touched.append(route)
            try:
                is_whole &= _mend(copy, route, detail)
            except (KeyError, IndexError, TypeError):
                is_whole = False  # a mistake before it has taken its place away
        try:
            scenario = Scenario.model_validate_json(json.dumps(copy), strict=True)
        except ValidationError as left:
            error = left
        else:
            return Repaired(scenario, tuple(touched), is_whole)
    return None


def _mend(data: Any, route: Route, detail: ErrorDetails) -> bool:
    """Put a placeholder to its place; return whether nothing that others name has gone by it."""
    if not route:
        raise KeyError
    around: Any = data
    for step in route[:-1]:
        around = around[step]
    key, loc = route[-1], list(detail["loc"])
    if detail["type"] == "missing":
        around[key] = _placeholder(loc)
        return key not in _NAMING and not isinstance(around[key], dict | list)
    before = around[key]
    if detail["type"] == "extra_forbidden" or loc[-1:] == ["[key]"]:
        del around[key]
        is_name = loc[-1:] == ["[key]"]
        meant = (
            detail.get("ctx", {}).get("fix") if is_name else nearest(str(key), _keys_at(loc[:-1]))
        )
        if meant and meant not in around:
            around[meant] = before
            return True
        return is_name or not isinstance(before, dict | list)
    if isinstance(key, str) and key not in _NAMING and _may_be_left_out(loc):
        del around[key]
    else:
        around[key] = _placeholder(loc)
        if isinstance(before, dict) and isinstance(around[key], dict):
            around[key] |= {name: before[name] for name in _NAMING if name in before}
    return key not in _NAMING and not isinstance(before, dict | list)


def _plain(loc: list[str | int]) -> list[str | int]:
    """Return a location to the value itself, not to one of its forms."""
    while loc and isinstance(loc[-1], str) and loc[-1].startswith("["):
        loc = loc[:-1]
    return loc


def _model_around(loc: list[str | int]) -> tuple[type[Part], str | int]:
    """Return the model in which a location's last key stands, and that key."""
    loc = _plain(loc)
    return models_in(annotation_at(loc[:-1]))[0], loc[-1]


def _keys_at(loc: list[str | int]) -> list[str]:
    models = models_in(annotation_at(loc))
    return [field.key for field in written_fields(models[0])] if models else []


def _may_be_left_out(loc: list[str | int]) -> bool:
    model, key = _model_around(loc)
    for field in written_fields(model):
        if field.key == key:
            return not model.model_fields[field.attribute].is_required()
    return False


def _placeholder(loc: list[str | int]) -> Any:
    """Return something that may stand at a location."""
    loc = _plain(loc)
    listed = isinstance(loc[-1], int)
    model, key = _model_around(loc[:-1] if listed else loc)
    for word in chain(_WORDS, _parts(models_in(annotation_at(loc)))):
        if takes(model, key, [word] if listed else word):
            return word
    raise KeyError(key)


def _parts(models: list[type[Part]]) -> Iterator[dict[str, Any]]:
    """Give the smallest part of the first of these models, made when it is asked for."""
    for model in models[:1]:
        yield {
            field.key: _placeholder_field(model, field.key)
            for field in written_fields(model)
            if model.model_fields[field.attribute].is_required()
        }


def _placeholder_field(model: type[Part], key: str) -> Any:
    field = next(each for each in written_fields(model) if each.key == key)
    inner = models_in(model.model_fields[field.attribute].annotation)
    for word in chain(_WORDS, _parts(inner)):
        if takes(model, key, word):
            return word
    raise KeyError(key)
