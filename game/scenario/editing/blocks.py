"""Blocks: a part of a scenario's text is changed, added or taken out; every other letter stays.

Of a part that is changed no more is written anew than differs: an edit is broken down into values
replaced, entries added and entries dropped, each where it stands. What was written is read again,
so that a text is handed out only where it says what was meant.
"""

from __future__ import annotations

from copy import deepcopy
from typing import Any, Final, NamedTuple, TypeAlias

from game.scenario.document import Document, Place, read_document
from game.scenario.editing.rendering import (
    Layout,
    as_block,
    as_entry,
    as_flow,
    as_item,
    is_flow,
    layout_of,
)
from game.scenario.findings import Fix, Route, ScenarioError, Span
from game.scenario.spans import applied, line_of, within

__all__ = ["NotSpliced", "data_at", "with_value"]

_MOST_STEPS: Final = 400
"""Most changes of one edit; with more the part is written anew."""


class NotSpliced(Exception):
    """A text is laid out so unusually that a part of it cannot be changed where it stands."""


class _Replace(NamedTuple):
    route: Route
    value: Any


class _Add(NamedTuple):
    """An entry of a mapping after another key, or a list's item at its place."""

    route: Route
    value: Any
    after: str | None


class _Drop(NamedTuple):
    route: Route


_Step: TypeAlias = _Replace | _Add | _Drop


def data_at(data: Any, route: Route) -> Any:
    """Return what data holds at a route."""
    for step in route:
        data = data[step]
    return data


def with_value(document: Document, route: Route, value: Any) -> str:
    r"""Return the text of a document with another value at a route.

    Raises:
        NotSpliced: it cannot be written there.

    >>> text = "law:\n  # why\n  when: {stock: cash, above: 1} # or so\n  turns: 2\n"
    >>> law = {"when": {"stock": "cash", "above": 3}, "turns": 2, "repeatable": True}
    >>> print(with_value(read_document(text, ""), ("law",), law), end="")
    law:
      # why
      when: {stock: cash, above: 3} # or so
      turns: 2
      repeatable: true
    """
    meant = _set(document.data, route, value)
    for write in (_in_steps, _anew):
        try:
            text = write(document, route, value)
            if read_document(text, document.path).data == meant:
                return text
        except (ScenarioError, NotSpliced):
            continue
    raise NotSpliced


def _set(data: Any, route: Route, value: Any) -> Any:
    """Return a copy of data with another value at a route."""
    if not route:
        return value
    whole = deepcopy(data)
    into = data_at(whole, route[:-1])
    if isinstance(into, list) and route[-1] == len(into):
        into.append(value)
    else:
        into[route[-1]] = value
    return whole


def _anew(document: Document, route: Route, value: Any) -> str:
    return _apply(document, _Replace(route, value))


def _in_steps(document: Document, route: Route, value: Any) -> str:
    for _ in range(_MOST_STEPS):
        step = _first_step(data_at(document.data, route), value, route)
        if step is None:
            return document.text
        document = read_document(_apply(document, step), document.path)
    raise NotSpliced


def _first_step(old: Any, new: Any, route: Route) -> _Step | None:
    """Return what first leads from one value to another; None where they are alike."""
    if _alike(old, new):
        return None
    if isinstance(old, dict) and isinstance(new, dict) and set(old) & set(new):
        return _step_of_mapping(old, new, route)
    if isinstance(old, list) and isinstance(new, list) and old and new:
        return _step_of_list(old, new, route)
    return _Replace(route, new)


def _alike(old: Any, new: Any) -> bool:
    """Tell whether two values are written alike: 1 is no ``true``."""
    return bool(old == new) and isinstance(old, bool) == isinstance(new, bool)


def _step_of_mapping(old: dict[str, Any], new: dict[str, Any], route: Route) -> _Step | None:
    for key in old:
        if key not in new:
            return _Drop((*route, key))
    before: str | None = None
    for key, value in new.items():
        if key not in old:
            return _Add((*route, key), value, before)
        step = _first_step(old[key], value, (*route, key))
        if step is not None:
            return step
        before = key
    return None


def _step_of_list(old: list[Any], new: list[Any], route: Route) -> _Step | None:
    pairs = enumerate(zip(old, new, strict=False))
    at = next((n for n, (a, b) in pairs if not _alike(a, b)), min(len(old), len(new)))
    if len(new) > len(old) and old[at:] == new[at + len(new) - len(old) :]:
        return _Add((*route, at), new[at], None)
    if len(new) < len(old) and old[at + len(old) - len(new) :] == new[at:]:
        return _Drop((*route, at))
    if at < len(old) and at < len(new):
        return _first_step(old[at], new[at], (*route, at))
    return _Replace(route, new)


# One step, written into the text.


def _apply(document: Document, step: _Step) -> str:
    match step:
        case _Replace():
            fix = _replaced(document, step.route, step.value)
        case _Add():
            fix = _added(document, step)
        case _Drop():
            fix = _dropped(document, step.route)
    return applied(document.text, [fix])


def _place(document: Document, route: Route) -> Place:
    place, found = document.nearest(route)
    if not found:
        raise NotSpliced
    return place


def _within_flow(document: Document, route: Route) -> bool:
    """Tell whether what stands at a route stands in brackets of something around it."""
    return any(is_flow(document, _place(document, route[:at])) for at in range(len(route)))


def _span(document: Document, place: Place) -> Span:
    return within(document.text, Span(place.line, place.column, *place.end))


def _replaced(document: Document, route: Route, value: Any) -> Fix:
    place, layout = _place(document, route), layout_of(document)
    span = _span(document, place)
    if _within_flow(document, route):
        return Fix(span, as_flow(value))
    if not place.key_line:
        item = as_item(value, place.column - 3, layout).removeprefix("- ")
        return Fix(span, item)
    key = str(route[-1])
    if place.line > place.key_line:
        was, is_now = (isinstance(each, list) for each in (data_at(document.data, route), value))
        entry = as_entry(key, value, place.key_column - 1, layout)
        if was == is_now and entry.startswith(f"{key}:{layout.end}"):
            return Fix(span, as_block(value, place.column - 1, layout))
    entry = as_entry(key, value, place.key_column - 1, layout)
    start = Span(*place.of_key, span.end_line, span.end_column)
    if entry.startswith(f"{key}: ") and place.line == place.key_line:
        return Fix(span, entry.removeprefix(f"{key}: "))
    return Fix(start, entry)


def _added(document: Document, step: _Add) -> Fix:
    *above, key = step.route
    around, layout = _place(document, tuple(above)), layout_of(document)
    in_flow = is_flow(document, around) or _within_flow(document, tuple(above))
    if isinstance(key, int):
        return _added_item(document, around, key, step.value, layout, in_flow=in_flow)
    if not around.inside:
        raise NotSpliced
    told = f"{key}: {as_flow(step.value)}" if in_flow else ""
    if step.after is None:
        first = min(around.inside.values(), key=lambda each: each.of_key)
        indent = first.key_column - 1
        told = (
            f"{told}, " if in_flow else _before(_entry(key, step, indent, layout), indent, layout)
        )
        return Fix(Span(*first.of_key, *first.of_key), told)
    after = around.inside[step.after]
    end = _span(document, after)
    if in_flow:
        return Fix(_at(end.end_line, end.end_column), f", {told}")
    indent = after.key_column - 1
    return _line_after(document, end, _entry(key, step, indent, layout), indent, layout)


def _entry(key: str, step: _Add, indent: int, layout: Layout) -> str:
    return as_entry(key, step.value, indent, layout)


def _added_item(
    document: Document, around: Place, at: int, value: Any, layout: Layout, *, in_flow: bool
) -> Fix:
    if not around.inside:
        raise NotSpliced
    first = around.inside[0]
    if in_flow:
        if not at:
            return Fix(_at(first.line, first.column), f"{as_flow(value)}, ")
        end = _span(document, around.inside[at - 1])
        return Fix(_at(end.end_line, end.end_column), f", {as_flow(value)}")
    dash = around.column - 1
    told = as_item(value, dash, layout)
    if not at:
        return Fix(_at(around.line, around.column), _before(told, dash, layout))
    return _line_after(document, _span(document, around.inside[at - 1]), told, dash, layout)


def _before(told: str, indent: int, layout: Layout) -> str:
    return told + layout.end + " " * indent


def _line_after(document: Document, span: Span, told: str, indent: int, layout: Layout) -> Fix:
    """Write lines behind the line in which something ends, with the comment that it has."""
    end = len(line_of(document.text, span.end_line)) + 1
    return Fix(_at(span.end_line, end), layout.end + " " * indent + told)


def _at(line: int, column: int) -> Span:
    return Span(line, column, line, column)


def _dropped(document: Document, route: Route) -> Fix:
    *above, key = route
    around, place = _place(document, tuple(above)), _place(document, route)
    span = _span(document, place)
    beside = sorted(around.inside.values(), key=lambda each: each.of_key)
    at = beside.index(place)
    if len(beside) == 1:
        raise NotSpliced
    if is_flow(document, around) or _within_flow(document, tuple(above)):
        if at:
            before = _span(document, beside[at - 1])
            return Fix(Span(before.end_line, before.end_column, *span[2:]), "")
        return Fix(Span(*place.of_key, *beside[1].of_key), "")
    line = place.key_line or place.line
    head = line_of(document.text, line)[: place.of_key[1] - 1]
    if head.strip() and isinstance(key, str):  # behind a dash, which stays for what comes next
        if at:
            raise NotSpliced
        return Fix(Span(*place.of_key, *beside[1].of_key), "")
    return Fix(Span(line, 1, span.end_line + 1, 1), "")
