"""Splicing: another number in a scenario's text, while every other character of it stays.

Comments, order and layout are the author's; so the text is not written anew from its data, but
the number alone is replaced where it stands.
"""

import re
from typing import Final

from game.scenario.document import Document
from game.scenario.findings import Fix, Route, Span
from game.scenario.spans import applied, line_of, lines_of

__all__ = ["number_at", "spliced", "written"]

_DIGITS: Final = 12
"""Digits of a number that are written; more of them are errors of the reckoning."""


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

    A figure may be written with its source or alone. What the file does not say yet is added in
    front of what stands beside it, or at the end of the file.

    >>> from game.scenario.document import read_document
    >>> spliced(read_document("start: {cash: 5} # bn\n", ""), ("start", "cash"), 6.5)
    'start: {cash: 6.5} # bn\n'
    >>> spliced(read_document("start:\n  debt: 2\n", ""), ("start", "cash", "value"), 6)
    'start:\n  cash: 6\n  debt: 2\n'
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
    text = document.text
    keys = [str(step) for step in route if step != "value"]
    depth = next(at for at in range(len(keys), -1, -1) if document.nearest(tuple(keys[:at]))[1])
    place, _ = document.nearest(tuple(keys[:depth]))
    missing = keys[depth:]
    if depth == 0 or not place.inside:
        assert depth == 0, "only a part that has entries can be given one more"
        return _at_the_end(text, missing, value)
    first = min(place.inside.values(), key=lambda each: each.of_key)
    line, column = first.of_key
    head = line_of(text, place.line)[place.column - 1 : place.column]
    if head == "{":
        entry = "".join(f"{key}: {{" for key in missing[:-1])
        entry += f"{missing[-1]}: {written(value)}" + "}" * (len(missing) - 1) + ", "
    else:
        end = _line_end(text)
        entry = _block(missing, value, column - 1, end).lstrip() + end + " " * (column - 1)
    return applied(text, [Fix(Span(line, column, line, column), entry)])


def _at_the_end(text: str, keys: list[str], value: float) -> str:
    end = _line_end(text)
    gap = "" if not lines_of(text)[-1] else end
    return text + gap + _block(keys, value, 0, end) + end


def _block(keys: list[str], value: float, indent: int, end: str) -> str:
    """Return nested entries, one to a line, the innermost with the number."""
    lines = [f"{' ' * (indent + 2 * at)}{key}:" for at, key in enumerate(keys)]
    return end.join(lines) + f" {written(value)}"


def _line_end(text: str) -> str:
    found = re.search("\r\n|\n", text)
    return found.group() if found else "\n"
