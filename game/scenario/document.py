"""A YAML text as plain data, with the place of every value: safe with a stranger's file.

The parser's events become mappings, lists and scalars in one pass. Nothing is constructed by tag
or expanded from an alias, and what is too deep or too much is refused where it starts. Scalars are
read by the core schema of YAML 1.2, so ``no`` and ``2026-01`` are words.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from importlib import import_module
from typing import Any, Final, NoReturn

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)
from ruamel.yaml.reader import ReaderError

from game.scenario.findings import (
    Finding,
    Fix,
    Problem,
    Route,
    ScenarioError,
    Severity,
    Span,
)
from game.scenario.spans import line_of, replacing, within
from game.scenario.syntax import bottomless, explain

__all__ = ["Document", "Place", "read_document"]

MOST_LEVELS: Final = 40
"""Deepest nesting; each condition within a condition takes two levels."""
MOST_VALUES: Final = 60_000
"""Most values in a file; the main scenario has a tenth of it."""
MOST_DIGITS: Final = 40
"""Longest number; what is longer stays a word and is refused as such."""


class Place:
    """Where a value stands, counted from 1, and the places of what is in it."""

    __slots__ = (
        "column", "end", "inside", "key_column", "key_end", "key_line", "line",
    )  # fmt: skip

    def __init__(self, line: int, column: int, key_line: int = 0, key_column: int = 0) -> None:
        """Note the start of a value and of its key; a key at line 0 means there is none."""
        self.line = line
        self.column = column
        self.key_line = key_line
        self.key_column = key_column
        self.end = (line, column)
        """Line and column behind the value."""
        self.key_end = (key_line, key_column)
        """Line and column behind its key."""
        self.inside: dict[str | int, Place] = {}

    @property
    def of_key(self) -> tuple[int, int]:
        """Line and column of the value's key, or of the value where it has none."""
        return (self.key_line, self.key_column) if self.key_line else (self.line, self.column)

    @property
    def key_span(self) -> tuple[tuple[int, int], tuple[int, int]]:
        """Where the value's key begins and ends; of a value without one, the value."""
        return self.of_key, self.key_end if self.key_line else self.end


@dataclass(frozen=True)
class Document:
    """A file's data and the places of its values."""

    path: str
    data: Any
    """Mappings, lists, text, numbers, booleans and None only."""
    top: Place
    text: str
    """The file as it stands."""
    twice: tuple[Finding, ...] = ()
    """Keys that were given again where they had been given already."""

    def nearest(self, route: Route) -> tuple[Place, bool]:
        """Return the place at the end of a route, or of the nearest value on the way there.

        The second value tells whether the whole route was found. Steps in square brackets name
        one of several forms of a value; they are no keys and are passed over.
        """
        place = self.top
        for step in route:
            if isinstance(step, str) and step.startswith("["):
                continue
            if step not in place.inside:
                return place, False
            place = place.inside[step]
        return place, True

    def locate(self, problem: Problem) -> Finding:
        """Return a problem as a finding, with its line and column."""
        place, found = self.nearest(problem.route)
        # A value that is missing or empty has no place of its own, but the key before it has.
        exact = found and not problem.at_key
        at, end = ((place.line, place.column), place.end) if exact else place.key_span
        if problem.until:
            end = self.nearest(problem.until)[0].key_span[1]
        span = within(self.text, Span(*at, *max(end, at)))
        return Finding(
            self.path,
            span.line,
            span.column,
            problem.severity,
            problem.code,
            problem.message,
            problem.suggestion,
            problem.advice,
            end_line=span.end_line,
            end_column=span.end_column,
            where=self._where(problem.route),
            source=line_of(self.text, span.line),
            fix=None if problem.fix is None or not found else Fix(span, problem.fix),
        )

    def _where(self, route: Route) -> str:
        """Return a route as a path, in which a part of a list is called by its id."""
        told, inside = "", self.data
        for step in route:
            if isinstance(step, str) and step.startswith("["):
                continue
            known = isinstance(inside, dict | list) and _holds(inside, step)
            inside = inside[step] if known else None
            if isinstance(step, str):
                told += f".{step}" if told else step
            else:
                name = inside.get("id") if isinstance(inside, dict) else None
                told += f"[{name if isinstance(name, str) else step}]"
        return told


def _holds(inside: Any, step: str | int) -> bool:
    if isinstance(inside, dict):
        return step in inside
    return isinstance(step, int) and step < len(inside)


def read_document(text: str, path: str) -> Document:
    """Return the data of a YAML text; raise ScenarioError at what is not plain YAML."""
    if (spot := bottomless(text, 4 * MOST_LEVELS)) is not None:
        _Builder(path, text).refuse_depth(spot)
    if _FAST_PARSER is not None:
        try:
            return _Builder(path, text).build(_fast_events(text))
        except ScenarioError:
            raise
        except Exception:  # noqa: BLE001, S110 - the parser below says better what is wrong
            pass
    builder = _Builder(path, text)
    try:
        return builder.build(YAML(typ="safe", pure=True).parse(text))
    except ScenarioError:
        raise
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = (mark.line, mark.column) if mark else builder.last
        slip = explain(text, str(error.problem or error.context), place, _complaint)
        fix = replacing(text, slip.mended) if slip.mended != text else None
        builder.refuse(slip.place, "yaml-syntax", slip.message, slip.advice, fix)
    except ReaderError as error:
        before = text[: error.position]
        place = (before.count("\n"), len(before) - (before.rfind("\n") + 1))
        message = f"the character {text[error.position]!r} is not allowed in YAML"
        builder.refuse(place, "yaml-syntax", message, "remove it")
    except Exception as error:  # noqa: BLE001 - the parser stumbles over some broken texts
        message = f"cannot be read as YAML ({type(error).__name__})"
        builder.refuse(builder.last, "yaml-syntax", message, "look for a slip near here")


def _complaint(text: str) -> tuple[int, int] | None:
    """Return where a parser stops in a text; None if it reads it to the end."""
    events = YAML(typ="safe", pure=True).parse if _FAST_PARSER is None else _fast_events
    try:
        for _ in events(text):
            pass
    except Exception as error:  # noqa: BLE001 - whatever it is, the text is not read to its end
        mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
        return (mark.line, mark.column) if mark else (0, 0)
    return None


def _load_fast_parser() -> Callable[[str], Any] | None:
    """Return ruamel.yaml's parser in C, thirteen times faster, where its wheel is installed."""
    try:
        parser: Callable[[str], Any] = import_module("_ruamel_yaml").CParser
    except ImportError:
        return None
    return parser


_FAST_PARSER = _load_fast_parser()


def _fast_events(text: str) -> Iterator[Any]:
    assert _FAST_PARSER is not None
    parser = _FAST_PARSER(text)
    while parser.check_event():
        yield parser.get_event()


_WORD = re.compile(r"[\w-]+|\S")
"""What a mistake is underlined with where only its beginning is known."""
_NO_KEY: Final = object()
_VALUES: Final = frozenset((ScalarEvent, MappingStartEvent, SequenceStartEvent))


def _spot(event: Any) -> tuple[int, int]:
    """Return where an event starts, counted from 0."""
    return event.start_mark.line, event.start_mark.column


def _after(event: Any) -> tuple[int, int]:
    """Return where an event has ended, counted from 1."""
    return event.end_mark.line + 1, event.end_mark.column + 1


class _Builder:
    """Builds data and places from events, and refuses what a scenario does not need."""

    def __init__(self, path: str, text: str) -> None:
        self._path, self._text = path, text
        self.last = (0, 0)
        """Line and column of the last value, counted from 0."""
        self._end = (0, 0)
        """Line and column behind the last value, counted from 1."""
        self._twice: list[Finding] = []
        self._documents: list[Any] = []
        self._top = Place(1, 1)
        # One entry for each open collection: itself, its place, and the key that waits in it.
        self._open: list[tuple[Any, Place]] = [(self._documents, self._top)]
        self._waiting: list[Any] = [_NO_KEY]
        self._values = 0

    def build(self, events: Iterator[Any]) -> Document:
        """Return the document that the events describe."""
        for event in events:
            kind = type(event)
            if kind in _VALUES:
                self._add(event, kind)
            elif kind is MappingEndEvent or kind is SequenceEndEvent:
                _, place = self._open.pop()
                self._waiting.pop()
                if event.end_mark.index > event.start_mark.index:  # a bracket, not the next line
                    self._end = _after(event)
                place.end = self._end
            elif kind is AliasEvent:
                message = f"'*{event.anchor}' repeats another value"
                hint = "write the value out: a scenario has no aliases"
                self.refuse(_spot(event), "yaml-alias", message, hint)
            elif kind is DocumentStartEvent and self._documents:
                hint = "remove the '---': one file holds one scenario"
                self.refuse(_spot(event), "yaml-documents", "a second document starts here", hint)
        if not self._documents or self._documents[0] is None:
            self.refuse((0, 0), "file-empty", "the file says nothing", "start with 'format: 1'")
        top = self._top.inside[0]
        return Document(self._path, self._documents[0], top, self._text, tuple(self._twice))

    def _add(self, event: Any, kind: type) -> None:
        """Add a key, a scalar, or a collection that is filled by the events to come."""
        self.last = spot = _spot(event)
        self._check(event, spot)
        into, around = self._open[-1]
        if type(into) is dict and self._waiting[-1] is _NO_KEY:
            self._waiting[-1] = self._key(event, kind, spot, into)
            self._end = _after(event)
            return
        place = Place(spot[0] + 1, spot[1] + 1)
        value: Any
        if kind is ScalarEvent:
            value = _scalar(event)
            place.end = self._end = _after(event)
        else:
            value = {} if kind is MappingStartEvent else []
            self._open.append((value, place))
        if type(into) is dict:
            key, (line, column), place.key_end = self._waiting[-1]
            self._waiting[-1] = _NO_KEY
            place.key_line, place.key_column = line + 1, column + 1
            into[key] = value
        else:
            key = len(into)
            into.append(value)
        if value is None:
            (place.line, place.column), place.end = place.key_span
        around.inside[key] = place
        if kind is not ScalarEvent:
            self._waiting.append(_NO_KEY)

    def refuse(
        self,
        spot: tuple[int, int],
        code: str,
        message: str,
        suggestion: str,
        fix: Fix | None = None,
    ) -> NoReturn:
        """Raise an error at a line and column counted from 0."""
        raise ScenarioError([self._error(spot, code, message, suggestion, fix)])

    def refuse_depth(self, spot: tuple[int, int]) -> NoReturn:
        """Raise an error at what is nested too deep."""
        message = f"nested deeper than {MOST_LEVELS} levels"
        self.refuse(spot, "yaml-depth", message, "make the structure flatter")

    def _error(
        self,
        spot: tuple[int, int],
        code: str,
        message: str,
        suggestion: str,
        fix: Fix | None = None,
    ) -> Finding:
        line, column = spot[0] + 1, spot[1] + 1
        error = Finding(self._path, line, column, Severity.ERROR, code, message, suggestion)
        source = line_of(self._text, line)
        word = _WORD.match(source, column - 1)
        end = word.end() + 1 if word else column
        return replace(error, end_line=line, end_column=end, source=source, fix=fix)

    def _check(self, event: Any, spot: tuple[int, int]) -> None:
        """Refuse what is too deep, too much, or tagged."""
        self._values += 1
        if len(self._open) > MOST_LEVELS:
            self.refuse_depth(spot)
        if self._values > MOST_VALUES:
            message = f"more than {MOST_VALUES} values"
            self.refuse(spot, "yaml-size", message, "a scenario is a short text file")
        if event.ctag is not None:
            tag = str(event.ctag).replace("tag:yaml.org,2002:", "!!")
            message = f"the tag '{tag}' is not allowed"
            hint = "remove it; text with a '!' in front needs quotes"
            self.refuse(spot, "yaml-tag", message, hint)

    def _key(self, event: Any, kind: type, spot: tuple[int, int], into: dict[str, Any]) -> Any:
        """Return a mapping's next key with its place."""
        # Square brackets mark the forms of a value in a route, so no key begins with one.
        if kind is not ScalarEvent or not event.value or event.value[0] == "[":
            message = "a key must be a word"
            self.refuse(spot, "yaml-key", message, "write 'key: value', and quote text in braces")
        if event.value in into:
            message = f"'{event.value}' is here twice"
            self._twice.append(
                self._error(spot, "yaml-duplicate-key", message, "keep one of the two")
            )
        return event.value, spot, _after(event)


_WORDS: Final[dict[str, Any]] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_INTEGER = re.compile(r"[-+]?[0-9]+")
_DECIMAL = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_NUMBER_STARTS: Final = frozenset("+-.0123456789")


def _scalar(event: Any) -> Any:
    """Return what a scalar says: quoted is text, plain may be a number or one of a few words."""
    text: str = event.value
    if not event.implicit[0]:
        # A lone surrogate can only come from an escape, and can be neither drawn nor saved.
        return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")
    if text in _WORDS:
        return _WORDS[text]
    if text[0] in _NUMBER_STARTS and len(text) <= MOST_DIGITS:
        if _INTEGER.fullmatch(text):
            return int(text)
        if _DECIMAL.fullmatch(text):
            return float(text)
    return text
