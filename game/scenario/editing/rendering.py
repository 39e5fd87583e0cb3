"""Rendering: a part of a scenario as its author would write it, in the layout of the file."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, Final, NamedTuple

from game.language import LANGUAGES
from game.scenario.document import Document, Place, read_document
from game.scenario.editing.splicing import written
from game.scenario.findings import ScenarioError
from game.scenario.spans import line_of

__all__ = ["Layout", "as_block", "as_entry", "as_flow", "as_item", "is_flow", "layout_of"]

WIDTH: Final = 90
"""What is short is written in one line of at most so many letters."""
_WORD: Final = re.compile(r"[\w./+-]+")


class Layout(NamedTuple):
    """How a file is laid out."""

    step: int = 2
    """Columns by which a part stands further in than its key."""
    dash: int = 2
    """Columns by which the dash of a list stands further in than the list's key."""
    end: str = "\n"
    """What ends a line."""


def layout_of(document: Document) -> Layout:
    r"""Return the layout of a file, as its first nested part and its first list have it.

    >>> layout_of(read_document("a:\n    b: 1\nc:\n- d: 2\n", ""))
    Layout(step=4, dash=0, end='\n')
    """
    found: dict[str, int] = {}
    for value, place in _blocks(document.data, document.top):
        if place.key_line and place.line > place.key_line:
            kind = "dash" if isinstance(value, list) else "step"
            found.setdefault(kind, place.column - place.key_column)
    end = re.search("\r\n|\n", document.text)
    return Layout(found.get("step", 2), found.get("dash", 2), end.group() if end else "\n")


def _blocks(value: Any, place: Place) -> Iterator[tuple[Any, Place]]:
    yield value, place
    if isinstance(value, dict | list):
        for key, inside in value.items() if isinstance(value, dict) else enumerate(value):
            if isinstance(inside, dict | list):
                yield from _blocks(inside, place.inside[key])


def as_entry(key: str, value: Any, indent: int, layout: Layout) -> str:
    """Return ``key: value``, the lines after the first as far in as they have to be."""
    short = _in_one_line(value)
    if short is not None and len(short) + indent + len(key) <= WIDTH + layout.step:
        return f"{key}: {short}"
    if not isinstance(value, dict | list):
        return f"{key}: {_scalar(value, flow=False)}"
    inner = indent + (layout.dash if isinstance(value, list) else layout.step)
    return f"{key}:{layout.end}{' ' * inner}{as_block(value, inner, layout)}"


def as_item(value: Any, dash: int, layout: Layout) -> str:
    """Return ``- value`` whose dash stands so far in."""
    short = _in_one_line(value)
    return "- " + (as_block(value, dash + 2, layout) if short is None else short)


def as_block(value: Any, indent: int, layout: Layout) -> str:
    """Return a mapping or list over several lines, the first of which begins where it is put."""
    if isinstance(value, dict) and value:
        lines = [as_entry(key, each, indent, layout) for key, each in value.items()]
    elif isinstance(value, list) and value:
        lines = [as_item(each, indent, layout) for each in value]
    else:
        return as_flow(value)
    return f"{layout.end}{' ' * indent}".join(lines)


def as_flow(value: Any) -> str:
    """Return a value in one line.

    >>> as_flow({"stock": "tension", "at_least": 0.5}), as_flow(["a, b", True])
    ('{stock: tension, at_least: 0.5}', '["a, b", true]')
    """
    match value:
        case dict():
            inside = (f"{key}: {as_flow(each)}" for key, each in value.items())
            return "{" + ", ".join(inside) + "}"
        case list():
            return "[" + ", ".join(as_flow(each) for each in value) + "]"
        case _:
            return _scalar(value, flow=True)


def is_flow(document: Document, place: Place) -> bool:
    """Tell whether a mapping or list stands in brackets."""
    return line_of(document.text, place.line)[place.column - 1 : place.column] in ("{", "[")


def _in_one_line(value: Any) -> str | None:
    """Return a value in one line, where an author would write it so."""
    if isinstance(value, dict | list) and value and not _is_short(value):
        return None
    told = as_flow(value) if isinstance(value, dict | list) else _scalar(value, flow=False)
    return told if len(told) <= WIDTH or not isinstance(value, dict | list) else None


def _is_short(value: Mapping[str, Any] | Sequence[Any]) -> bool:
    if isinstance(value, dict):
        if set(value) <= set(LANGUAGES):
            return False
        return all(not isinstance(each, list) and _is_simple(each) for each in value.values())
    return all(not isinstance(each, dict | list) and _is_simple(each) for each in value)


def _is_simple(value: Any) -> bool:
    if isinstance(value, dict | list):
        return _is_short(value)
    return not isinstance(value, str) or _WORD.fullmatch(value) is not None


@lru_cache(maxsize=4096, typed=True)  # 1 and true are equal, and two things
def _scalar(value: Any, *, flow: bool) -> str:
    """Return a number, a truth or a text; in quotation marks only where it needs them."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return written(value)
    if value is None:
        return "~"
    text = str(value)
    if text and "\n" not in text and _reads_as(text, flow=flow):
        return text
    return json.dumps(text, ensure_ascii=False)


def _reads_as(text: str, *, flow: bool) -> bool:
    tried = f"[{text}]" if flow else f"- {text}"
    try:
        read: bool = read_document(tried, "").data == [text]
    except ScenarioError:
        return False
    return read
