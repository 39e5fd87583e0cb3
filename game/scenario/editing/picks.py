"""Picks: what an author may choose at each place of a part, and what a new one begins with."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Final, TypeAlias

from pydantic import TypeAdapter, ValidationError

from game.rules.effects import Means
from game.rules.sides import SIDES
from game.rules.stocks import Stock
from game.scenario.domains import bounds_of_stock
from game.scenario.editing.shapes import (
    Choice,
    Either,
    Group,
    Line,
    Many,
    Name,
    Number,
    Shape,
    Slot,
    Switch,
    Words,
    form_of,
    slots_of,
)
from game.scenario.menu import menu_of
from game.scenario.models import Scenario
from game.scenario.part import Part
from game.scenario.walk import flags_of

__all__ = ["Known", "Picks", "offered", "range_of", "reformed"]

FIRST_FLAG: Final = "new-flag"
"""A flag to begin with, where the scenario has none."""
Known: TypeAlias = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class Picks:
    """What the names of a scenario allow."""

    scenario: Scenario
    words: Mapping[str, str]
    """A text to begin with, by language."""
    known: Known = field(init=False)

    def __post_init__(self) -> None:
        """Look up what the scenario defines."""
        scenario = self.scenario
        known = {
            "chip": tuple(each.id for each in scenario.chips),
            "gate": tuple(each.id for each in scenario.gates),
            "special": tuple(each.id for each in scenario.specials),
            "law": tuple(each.id for each in scenario.laws),
            "flag": flags_of(scenario) or (FIRST_FLAG,),
        }
        object.__setattr__(self, "known", known)

    def names(self, name: Name, part: Mapping[str, Any]) -> tuple[str | float, ...]:
        """Return what may be named in a field of a part, of which the other fields are given."""
        beside = part.get(name.beside)
        if name.kind == "order":
            found = [side for side in SIDES if side.slug == beside]
            return tuple(each.slug for side in found for each in menu_of(self.scenario, side))
        if name.kind == "setting":
            rungs = [each.ladder for each in self.scenario.gates if each.id == beside]
            return ("open", *(rung for ladder in rungs for rung in ladder), "closed")
        return self.known[name.kind]

    def fresh(self, shape: Shape, part: Mapping[str, Any] | None = None) -> Any:
        """Return a value of a shape to begin with."""
        match shape:
            case Choice():
                return shape.options[0]
            case Name():
                return next(iter(self.names(shape, part or {})), "")
            case Number():
                return _number(max(shape.least, min(0.0, shape.most)), whole=shape.whole)
            case Switch():
                return True
            case Words():
                return dict(self.words)
            case Line():
                return self._line(shape)
            case Group():
                return self.fresh_part(shape.model)
            case Many():
                return [self.fresh(shape.of) for _ in range(shape.least)]
            case Either():
                return self.fresh(_first(offered(shape, self)))

    def fresh_part(self, model: type[Part]) -> dict[str, Any]:
        """Return a part with what it must have, and one field more where that is not enough."""
        slots, part = slots_of(model), dict[str, Any]()
        for slot in slots:
            if slot.required:
                part[slot.key] = self.fresh(slot.shape, part)
        if _is_whole(model, part):
            return part
        tries = ({**part, each.key: self.fresh(each.shape, part)} for each in slots)
        return next((tried for tried in tries if _is_whole(model, tried)), part)

    def _line(self, line: Line) -> str:
        """Return letters that fit: a date of the scenario, a short name, or words of its own."""
        start = self.scenario.calendar.start
        tried = (start, "new", "design choice")
        return next(each for each in tried if not line.pattern or _fits(line, each))


def _fits(line: Line, text: str) -> bool:
    return re.search(line.pattern, text) is not None


def _number(value: float, *, whole: bool) -> float | int:
    return int(value) if whole else value


def _first(forms: Mapping[str, Shape]) -> Shape:
    """Return the first form that holds no further one, so that a new part is a simple one."""
    plain = (shape for shape in forms.values() if not _holds_more(shape))
    return next(plain, next(iter(forms.values())))


def _holds_more(shape: Shape) -> bool:
    return isinstance(shape, Group) and _inner(shape) is not None


def offered(either: Either, picks: Picks) -> Mapping[str, Shape]:
    """Return the forms that a scenario can have: one that names what it has none of is left out."""
    return {name: shape for name, shape in either.forms.items() if not _lacks(shape, picks)}


def _lacks(shape: Shape, picks: Picks) -> bool:
    if not isinstance(shape, Group):
        return False
    names = [slot.shape for slot in slots_of(shape.model) if isinstance(slot.shape, Name)]
    return any(not picks.known.get(each.kind, ("",)) for each in names)


@cache
def _adapter(model: type[Part]) -> TypeAdapter[Part]:
    return TypeAdapter(model)


def _is_whole(model: type[Part], part: Mapping[str, Any]) -> bool:
    try:
        _adapter(model).validate_json(json.dumps(part), strict=True)
    except ValidationError:
        return False
    return True


def range_of(key: str, shape: Number, part: Mapping[str, Any]) -> tuple[float, float, str]:
    """Return least, most and unit of a number of a part; of a stock's those of the stock.

    Args:
        key: the number's field; a change may go both ways.
        shape: its own bounds, which serve where the part names no stock.
        part: what the part says.
    """
    known = next((stock for stock in Stock if stock.slug == part.get("stock")), None)
    if known is None or shape.whole or shape.least >= 0:
        return shape.least, shape.most, ""
    least, most = bounds_of_stock(known.slug)
    if key == Means.ADD.value:
        return least - most, most - least, known.unit
    return least, most, known.unit


def reformed(either: Either, value: Any, form: str, picks: Picks) -> Any:
    """Return a value in another form, with as much of it as that form can hold.

    A form that holds others takes the value into it, or what the value holds.
    """
    shape = either.forms[form]
    fresh = picks.fresh(shape)
    if not isinstance(shape, Group):
        return fresh
    inner = _inner(shape)
    if inner is not None:
        return {inner.key: _taken_in(either, value, many=isinstance(inner.shape, Many))}
    kept = {slot.key: value[slot.key] for slot in slots_of(shape.model) if slot.key in value}
    whole = {**fresh, **kept}
    return whole if _is_whole(shape.model, whole) else fresh


def _inner(group: Group) -> Slot | None:
    """Return the field in which a form holds others, where it is there for that."""
    return next((slot for slot in slots_of(group.model) if _is_inner(slot)), None)


def _is_inner(slot: Slot) -> bool:
    inside = slot.shape.of if isinstance(slot.shape, Many) else slot.shape
    return isinstance(inside, Either)


def _taken_in(either: Either, value: Any, *, many: bool) -> Any:
    shape = either.forms[form_of(either, value)]
    inner = _inner(shape) if isinstance(shape, Group) else None
    if inner is None or not isinstance(inner.shape, Many):
        return [value] if many else value
    held = value[inner.key]
    if many:
        return held
    return held[0] if len(held) == 1 else value
