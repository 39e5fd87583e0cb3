"""A walk through all parts of a scenario, with the route that leads to each."""

from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple, get_args

from game.scenario.findings import Route
from game.scenario.models import Scenario
from game.scenario.part import PROSE, TEXT, TEXTS, Part, Ref

__all__ = ["Mention", "flags_of", "mentions", "parts", "texts", "written_fields"]


class Mention(NamedTuple):
    """A place where one part names another."""

    route: Route
    kind: str
    """``chip``, ``gate``, ``special``, ``law`` or ``flag``."""
    slug: str
    by: Part


class _Field(NamedTuple):
    attribute: str
    key: str
    kind: str
    """What the field refers to, or empty."""
    prose: bool
    text: bool
    texts: bool


@cache
def written_fields(model: type[Part]) -> tuple[_Field, ...]:
    """Return a model's fields as a file has them."""
    return tuple(
        _Field(
            name,
            info.alias or name,
            _kind_of((info.annotation, *info.metadata)),
            any(each is PROSE for each in info.metadata),
            any(each is TEXT for each in info.metadata),
            any(each is TEXTS for each in info.metadata),
        )
        for name, info in model.model_fields.items()
    )


def _kind_of(annotation: Any) -> str:
    """Return what an annotation refers to, also within ``... | None``."""
    inner = annotation if isinstance(annotation, tuple) else get_args(annotation)
    for each in inner:
        if isinstance(each, Ref):
            return each.kind
        if not isinstance(each, type):
            kind = _kind_of(each)
            if kind:
                return kind
    return ""


def parts(part: Part, route: Route = (), *, prose: bool = False) -> Iterator[tuple[Route, Part]]:
    """Give a part and all parts in it, in the order of the models; with ``prose`` also its own."""
    yield route, part
    for field in written_fields(type(part)):
        if (prose or not field.prose) and not field.kind:
            value = getattr(part, field.attribute)
            yield from _inside(value, (*route, field.key), prose=prose)


def _inside(value: Any, route: Route, *, prose: bool) -> Iterator[tuple[Route, Part]]:
    if isinstance(value, Part):
        yield from parts(value, route, prose=prose)
    elif isinstance(value, tuple):
        for position, each in enumerate(value):
            yield from _inside(each, (*route, position), prose=prose)
    elif isinstance(value, dict):
        for key, each in value.items():
            yield from _inside(each, (*route, key), prose=prose)


def texts(part: Part, route: Route = ()) -> Iterator[tuple[Route, str | dict[str, str]]]:
    """Give every text that players read."""
    for field in written_fields(type(part)):
        value = getattr(part, field.attribute)
        if field.texts:
            yield from (((*route, field.key, name), text) for name, text in value.items())
        yield from _texts_in(value, (*route, field.key), written=field.text)


def _texts_in(
    value: Any, route: Route, *, written: bool
) -> Iterator[tuple[Route, str | dict[str, str]]]:
    if isinstance(value, Part):
        yield from texts(value, route)
    elif isinstance(value, tuple):
        for position, each in enumerate(value):
            yield from _texts_in(each, (*route, position), written=written)
    elif written and isinstance(value, str | dict):
        yield route, value


def mentions(scenario: Scenario) -> Iterator[Mention]:
    """Give every place where one part names another."""
    for route, part in parts(scenario):
        for field in written_fields(type(part)):
            slug = getattr(part, field.attribute) if field.kind else None
            if slug is not None:
                yield Mention((*route, field.key), field.kind, slug, part)


def flags_of(scenario: Scenario) -> tuple[str, ...]:
    """Return the flags that a scenario lists, or else all that it mentions."""
    if scenario.flags is not None:
        return scenario.flags
    found = (mention.slug for mention in mentions(scenario) if mention.kind == "flag")
    return tuple(dict.fromkeys(found))
