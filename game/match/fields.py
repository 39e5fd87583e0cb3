"""One line of a save: its fields, each checked for what it must be."""

import json
import sys
from dataclasses import dataclass
from typing import Any

from game.match.errors import BrokenSave

__all__ = ["Line", "line_of"]

LARGEST_NUMBER = 2**64 - 1
LONGEST_WORD = 4096
"""A path may be that long; nothing else comes near it."""
LONGEST_ORDER = 200


@dataclass(frozen=True)
class Line:
    """The fields of one line, with the place to name when one is wrong."""

    values: dict[str, Any]
    file: str
    number_in_file: int

    def broken(self, code: str, **facts: str | int) -> BrokenSave:
        """Return the error that names this line."""
        return BrokenSave(code, file=self.file, line=self.number_in_file, **facts)

    def number(self, field: str) -> int:
        """Return a whole number of at least 0."""
        value = self.values.get(field)
        if type(value) is not int or not 0 <= value <= LARGEST_NUMBER:
            raise self.broken("wrong-field", field=field)
        return value

    def amount(self, field: str) -> float:
        """Return a number with or without a point."""
        value = self.values.get(field)
        if not isinstance(value, int | float) or isinstance(value, bool):
            raise self.broken("wrong-field", field=field)
        if not -LARGEST_NUMBER <= value <= LARGEST_NUMBER:  # as is NaN
            raise self.broken("wrong-field", field=field)
        return float(value)

    def word(self, field: str) -> str:
        """Return a text."""
        value = self.values.get(field)
        if not _is_word(value, LONGEST_WORD):
            raise self.broken("wrong-field", field=field)
        return str(value)

    def letters(self, field: str, most: int) -> str:
        """Return a text of printable ASCII that may be missing, then empty; never long to check."""
        value = self.values.get(field, "")
        if not isinstance(value, str) or len(value) > most or not value.isascii():
            raise self.broken("wrong-field", field=field)
        return sys.intern(value)  # a list of saves holds it once for each scenario

    def words(self, field: str) -> tuple[str, ...]:
        """Return a list of texts."""
        value = self.values.get(field)
        if not isinstance(value, list) or not all(_is_word(word, LONGEST_ORDER) for word in value):
            raise self.broken("wrong-field", field=field)
        return tuple(value)

    def part(self, field: str) -> "Line":
        """Return the fields of an inner object."""
        value = self.values.get(field)
        if not isinstance(value, dict):
            raise self.broken("wrong-field", field=field)
        return Line(value, self.file, self.number_in_file)


def _is_word(value: object, longest: int) -> bool:
    """Tell a text that fits on a line: no control characters, no halves of characters."""
    return (
        isinstance(value, str)
        and len(value) <= longest
        and all(letter >= " " and not "\ud800" <= letter <= "\udfff" for letter in value)
    )


def line_of(text: str, file: str, number: int) -> Line:
    """Return the fields of a line; raise `BrokenSave` where it is not a JSON object."""
    try:
        values = json.loads(text)
    except (ValueError, RecursionError):
        raise BrokenSave("not-json", file=file, line=number) from None
    if not isinstance(values, dict):
        raise BrokenSave("not-json", file=file, line=number)
    return Line(values, file, number)
