"""Splicing: another number in a scenario's text, while every other character of it stays.

Comments, order and layout are the author's; so the text is not written anew from its data, but
the number alone is replaced where it stands.
"""

import re
from typing import Final

from game.scenario.document import Document, Place
from game.scenario.findings import Fix, Route, Span
from game.scenario.spans import applied, line_of, lines_of, within

__all__ = ["number_at", "spliced", "written"]

_DIGITS: Final = 12
"""Digits of a number that are written; more of them are errors of the reckoning."""
_CHOSEN: Final = "design choice"
"""The source of a figure that an author sets without a record."""


def written(value: float) -> str:
    """Return a number as an author writes it: in decimals, and no longer than it must be.

    >>> written(0.1 + 0.2), written(40.0), written(-0.00001)
    ('0.3', '40', '-0.00001')
    """
    told = f"{value:.{_DIGITS}g}"
    if "e" not in told:
        return told
    plain = f"{float(told):.20f}".rstrip("0").rstrip(".")
    return plain if float(plain) == float(told) else told


def number_at(document: Document, route: Route) -> float | None:
    """Return the number that a file says at a route; None where it says none."""
    route = _as_written(document, route)
    if not document.nearest(route)[1]:
        return None
    value = document.data
    for step in route:
        value = value[step]
    return value if isinstance(value, int | float) and not isinstance(value, bool) else None


def spliced(document: Document, route: Route, value: float) -> str:
    r"""Return the text of a document with another number at a route.

    A figure may be written with its source or alone. What the file does not say yet is added behind
    what stands beside it, as that is written, or at the end of the file; a figure that is added
    is the author's choice, and says so unless those beside it say nothing of their sources.

    >>> from game.scenario.document import read_document
    >>> spliced(read_document("start: {cash: 5} # bn\n", ""), ("start", "cash"), 6.5)
    'start: {cash: 6.5} # bn\n'
    >>> spliced(read_document("start:\n  debt: 2\n", ""), ("start", "cash", "value"), 6)
    'start:\n  debt: 2\n  cash: 6\n'
    """
    if number_at(document, route) is None:
        return _with_more(document, route, value)
    place, _ = document.nearest(_as_written(document, route))
    fix = Fix(Span(place.line, place.column, *place.end), written(value))
    return applied(document.text, [fix])


def _as_written(document: Document, route: Route) -> Route:
    """Return the route of a figure; where it is written without a source, it has no ``value``."""
    is_bare = route[-1] == "value" and not document.nearest(route)[1]
    return route[:-1] if is_bare and document.nearest(route[:-1])[1] else route


def _with_more(document: Document, route: Route, value: float) -> str:
    """Return a text with one entry more."""
    keys = [str(step) for step in route if step != "value"]
    depth = next(at for at in range(len(keys), -1, -1) if document.nearest(tuple(keys[:at]))[1])
    inside = document.data
    for key in keys[:depth]:
        inside = inside[key]
    missing = keys[depth:]
    beside = inside if len(missing) == 1 else None
    told = _figure(value, beside) if route[-1] == "value" else written(value)
    text, place = document.text, document.nearest(tuple(keys[:depth]))[0]
    if inside is None:
        return _below(text, place.line, missing, told, place.key_column - 1 + _step(text))
    if line_of(text, place.line)[place.column - 1 : place.column] == "{":
        return _in_braces(text, place, missing, told)
    last = max(place.inside.values(), key=lambda each: each.end)
    end = within(text, Span(last.line, last.column, *last.end))
    column = min(each.of_key[1] for each in place.inside.values())
    line = end.end_line if depth else len(lines_of(text))
    return _below(text, line, missing, told, column - 1)


def _figure(value: float, beside: object) -> str:
    """Return a figure as those beside it are written: with a source, unless none of them has."""
    figures = list(beside.values()) if isinstance(beside, dict) else []
    if figures and not any(isinstance(each, dict) for each in figures):
        return written(value)
    return f"{{value: {written(value)}, source: {_CHOSEN}}}"


def _in_braces(text: str, place: Place, keys: list[str], told: str) -> str:
    entry = ": {".join(keys) + f": {told}" + "}" * (len(keys) - 1)
    if not place.inside:
        return applied(text, [Fix(Span(place.line, place.column, *place.end), f"{{{entry}}}")])
    end = max(each.end for each in place.inside.values())
    return applied(text, [Fix(Span(*end, *end), f", {entry}")])


def _below(text: str, line: int, keys: list[str], told: str, indent: int) -> str:
    """Return a text with nested entries below a line, one to a line."""
    found = re.search("\r\n|\n", text)
    end = found.group() if found else "\n"
    step = _step(text)
    entry = end.join(f"{' ' * (indent + step * at)}{key}:" for at, key in enumerate(keys))
    entry += f" {told}"
    lines = lines_of(text)
    if line < len(lines):
        return applied(text, [Fix(Span(line + 1, 1, line + 1, 1), entry + end)])
    return text + ("" if not lines[-1] else end) + entry + end


def _step(text: str) -> int:
    """Return by how many spaces a file indents what is nested."""
    found = re.search(r"^( +)[^ \-#\r\n]", text, re.MULTILINE)
    return len(found.group(1)) if found else 2
