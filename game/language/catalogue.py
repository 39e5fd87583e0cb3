"""The message files of one language, read at once and parsed one message at a time.

Parsing all with Fluent takes a third of a second, twice that with English behind them; a screen
shows forty. So a file is only cut where its messages begin, and a message is parsed when it is
first asked for: by Fluent where it chooses or refers, by one split where it is a line with names in
it, as nearly all are. `NOTES.md` has the figures.
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from threading import RLock
from typing import Any

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser

from game.language.errors import BrokenMessageError
from game.language.patterns import read_pattern, split_line
from game.places import ASSETS

__all__ = ["LOCALE_FOLDER", "STANDING", "Catalogue", "cut_into_entries"]

LOCALE_FOLDER = ASSETS / "locale"
"""Where the message files are: one folder per language, one file per part."""

STANDING = "standing-"
"""How the ids of messages begin that say what a standing value is outside of any match."""

# A message or term begins at the first column; its continuation never does with a name and "=".
_ENTRY_START = re.compile(r"^(-?[a-zA-Z][\w-]*)[ \t]*=", re.MULTILINE)


def cut_into_entries(source: str) -> dict[str, str]:
    r"""Return the source of each message and ``-term`` of a file, by id.

    >>> cut_into_entries("# Menu\nplay = Play\nquit =\n    Leave { -game }\n")
    {'play': 'play = Play\n', 'quit': 'quit =\n    Leave { -game }\n'}
    """
    starts = list(_ENTRY_START.finditer(source))
    ends = [start.start() for start in starts[1:]] + [len(source)]
    return {start[1]: source[start.start() : end] for start, end in zip(starts, ends, strict=True)}


class Catalogue:
    """All messages of one language, or those of them that a scenario has its own words for."""

    def __init__(self, language: str, entries: Mapping[str, str]) -> None:
        """Hold ``entries``, the source of each message and term by id, of ``language``."""
        self._language = language
        self._entries = entries
        self.standing = tuple(name for name in entries if name.startswith(STANDING))
        """The ids of its standing values."""
        self._bundle = FluentBundle([language], use_isolating=False)
        self._parsed: set[str] = set()
        self._lines: dict[str, tuple[str, ...] | None] = {}
        self._reading = RLock()
        """Held while a message is parsed: a thread beside the window may ask for the same one."""

    @classmethod
    def read(cls, language: str, folder: Path = LOCALE_FOLDER) -> "Catalogue":
        """Read every ``.ftl`` file of ``language``; two files may not hold the same id."""
        entries: dict[str, str] = {}
        for path in sorted((folder / language).glob("*.ftl")):
            part = cut_into_entries(path.read_text(encoding="utf-8"))
            for twice in entries.keys() & part.keys():
                raise BrokenMessageError(twice, language, f"is there twice, again in {path.name}")
            entries |= part
        return cls(language, entries)

    def __contains__(self, message_id: str) -> bool:
        """Tell whether there is a message of that id; terms are not asked for from outside."""
        return message_id in self._entries and not message_id.startswith("-")

    def __iter__(self) -> Iterator[str]:
        """Give the ids of all messages, in the order of the files."""
        return (entry for entry in self._entries if not entry.startswith("-"))

    def write(self, message_id: str, values: Mapping[str, Any]) -> str:
        """Return a message with ``values`` in its places."""
        text = self._fill_in(message_id, values)
        return self._format(message_id, values) if text is None else text

    def names_in(self, message_id: str) -> frozenset[str]:
        """Return the values that a message asks for."""
        line = split_line(self._entries[message_id])
        if line is not None:
            return frozenset(line[1::2])
        body = FluentParser(with_spans=False).parse(self._entries[message_id]).body
        return frozenset(read_pattern(body).names)

    def _fill_in(self, message_id: str, values: Mapping[str, Any]) -> str | None:
        """Write a message of one line; None where Fluent has a say: a number, a choice, a gap."""
        if message_id not in self._lines:
            self._lines[message_id] = split_line(self._entries[message_id])
        line = self._lines[message_id]
        if line is None or any(not isinstance(values.get(name), str) for name in line[1::2]):
            return None
        return "".join(values[part] if at % 2 else part for at, part in enumerate(line))

    def _format(self, message_id: str, values: Mapping[str, Any]) -> str:
        """Write a message as Fluent does."""
        with self._reading:
            self._parse(message_id)
            pattern = self._bundle.get_message(message_id).value
            if pattern is None:
                raise BrokenMessageError(message_id, self._language, "has no text")
            text, errors = self._bundle.format_pattern(pattern, dict(values))
        if errors:
            raise BrokenMessageError(message_id, self._language, str(errors[0]))
        return str(text)

    def _parse(self, entry_id: str) -> None:
        """Give the bundle an entry and all it refers to."""
        if entry_id in self._parsed or entry_id not in self._entries:
            return
        self._parsed.add(entry_id)
        resource = FluentParser(with_spans=False).parse(self._entries[entry_id])
        pattern = read_pattern(resource.body)
        if pattern.fault:
            raise BrokenMessageError(entry_id, self._language, pattern.fault)
        self._bundle.add_resource(resource)
        for reference in pattern.entries:
            self._parse(reference)
