"""Shapes: what may stand at each place of a part of a scenario, read off the models.

So whoever lets an author pick what to write knows no condition and no effect by name: a kind that
is added to the models can be picked at once.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from math import inf
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, TypeAlias, Union, get_args, get_origin

from annotated_types import Ge, Gt, Le, Lt
from pydantic import Discriminator, Tag, TypeAdapter

from game.scenario.part import TEXT, Beside, Part, Ref

__all__ = [
    "Choice",
    "Either",
    "Group",
    "Line",
    "Many",
    "Name",
    "Number",
    "Shape",
    "Slot",
    "Switch",
    "Words",
    "form_of",
    "shape_at",
    "slots_of",
]


@dataclass(frozen=True)
class Choice:
    """One of a few words that the game fixes."""

    options: tuple[str, ...]


@dataclass(frozen=True)
class Name:
    """Something that the scenario defines elsewhere, or the other fields of the part allow."""

    kind: str
    """``chip``, ``gate``, ``special``, ``law``, ``flag``, ``order`` or ``setting``."""
    beside: str = ""
    """The field of the same part on which it depends."""


@dataclass(frozen=True)
class Number:
    """A number within bounds."""

    least: float
    most: float
    whole: bool


@dataclass(frozen=True)
class Switch:
    """Yes, or what is not there."""

    may_be_false: bool


@dataclass(frozen=True)
class Words:
    """A text that players read, in one language or several."""


@dataclass(frozen=True)
class Line:
    """A line of letters: a short name, a date, a source."""

    pattern: str
    """A regular expression that it fits; empty for any."""


@dataclass(frozen=True)
class Group:
    """A part with fields of its own."""

    model: type[Part]


@dataclass(frozen=True)
class Many:
    """Any number of the same."""

    of: Shape
    least: int
    """So many of them at the least."""


@dataclass(frozen=True)
class Either:
    """One of several forms, each told by a key of its own where it is a part."""

    forms: Mapping[str, Shape]


Shape: TypeAlias = Choice | Name | Number | Switch | Words | Line | Group | Many | Either


@dataclass(frozen=True)
class Slot:
    """A field of a part."""

    key: str
    shape: Shape
    required: bool
    says: str
    """What it is, in the words of the schema."""


@cache
def slots_of(model: type[Part]) -> tuple[Slot, ...]:
    """Return the fields of a model as a file has them."""
    return tuple(
        Slot(
            info.alias or name,
            _shape(info.annotation, tuple(info.metadata)),
            info.is_required(),
            info.description or "",
        )
        for name, info in model.model_fields.items()
    )


def shape_at(shape: Shape, data: Any, route: tuple[str | int, ...]) -> Shape:
    """Return what may stand at a route within data of a shape."""
    for step in route:
        if isinstance(shape, Either):
            shape = shape.forms[form_of(shape, data)]
        if isinstance(shape, Group):
            shape = next(slot.shape for slot in slots_of(shape.model) if slot.key == step)
        else:
            assert isinstance(shape, Many)
            shape = shape.of
        data = data[step] if isinstance(step, int) else data.get(step)
    return shape


def form_of(either: Either, value: Any) -> str:
    """Return which of its forms a value has; the first where it has none."""
    fitting = (name for name, shape in either.forms.items() if _has_form(name, shape, value))
    return next(fitting, next(iter(either.forms)))


def _has_form(name: str, shape: Shape, value: Any) -> bool:
    match shape:
        case Group():
            return isinstance(value, dict) and name in value
        case Number():
            return isinstance(value, int | float) and not isinstance(value, bool)
        case Many():
            return isinstance(value, list)
        case _:
            return isinstance(value, str)


def _shape(annotation: Any, marks: tuple[Any, ...]) -> Shape:
    while get_origin(annotation) is Annotated:
        annotation, *more = get_args(annotation)
        marks = (*more, *marks)
    if any(mark is TEXT for mark in marks):
        return Words()
    for mark in marks:
        if isinstance(mark, Beside):
            return Name(mark.kind, mark.key)
        if isinstance(mark, Ref):
            return Name(mark.kind)
    if get_origin(annotation) in (Union, UnionType):
        return _union(annotation, marks)
    return _plain(annotation, marks)


def _union(annotation: Any, marks: tuple[Any, ...]) -> Shape:
    kinds = [each for each in get_args(annotation) if each is not NoneType]
    if len(kinds) == 1:
        return _shape(kinds[0], marks)
    if not any(isinstance(mark, Discriminator) for mark in marks):
        raise TypeError(f"nothing tells the forms of {annotation} apart")
    return Either({_tag(each): _shape(each, ()) for each in kinds})


def _tag(annotation: Any) -> str:
    tags = (mark.tag for mark in get_args(annotation)[1:] if isinstance(mark, Tag))
    return next(tags).strip("[]")


def _plain(annotation: Any, marks: tuple[Any, ...]) -> Shape:
    if get_origin(annotation) is tuple:
        of = _shape(get_args(annotation)[0], ())
        return Many(of, max([0, *(mark.min_length for mark in _with(marks, "min_length"))]))
    if get_origin(annotation) is Literal:
        options = get_args(annotation)
        return Switch(may_be_false=False) if options == (True,) else Choice(options)
    if annotation is bool:
        return Switch(may_be_false=True)
    if annotation in (int, float):
        return _number(marks, whole=annotation is int)
    if isinstance(annotation, type) and issubclass(annotation, Part):
        return Group(annotation)
    schema = TypeAdapter(Annotated[annotation, *marks] if marks else annotation).json_schema()
    if "enum" in schema:
        return Choice(tuple(schema["enum"]))
    return Line(schema.get("pattern", ""))


def _with(marks: tuple[Any, ...], name: str) -> Iterator[Any]:
    return (mark for mark in marks if getattr(mark, name, None) is not None)


def _number(marks: tuple[Any, ...], *, whole: bool) -> Number:
    least, most = -inf, inf
    for mark in _unfolded(marks):
        if isinstance(mark, Ge | Gt):
            least = max(least, float(mark.ge if isinstance(mark, Ge) else mark.gt))  # type: ignore[arg-type]
        elif isinstance(mark, Le | Lt):
            most = min(most, float(mark.le if isinstance(mark, Le) else mark.lt))  # type: ignore[arg-type]
    return Number(least, most, whole)


def _unfolded(marks: tuple[Any, ...]) -> Iterator[Any]:
    """Give marks, with those in a `pydantic.Field` among them."""
    for mark in marks:
        yield mark
        yield from getattr(mark, "metadata", ())
