"""Templates: small contests to begin from, whole and commented in the author's language.

The folder ``scenarios/templates`` has one board with every part and every stock, and a file for
each template with the parts that differ from it. Comments stand there as ``# @name`` and are the
messages ``template-name``; what a stock is, and its unit, is told as on the screens. So a stock or
a rule that is added has to be added in one place, and no template is forgotten.
"""

import re
from collections.abc import Iterator, Mapping
from itertools import takewhile
from typing import Final
from unicodedata import east_asian_width

from game.language import Texts
from game.language.lines import break_points
from game.places import SCENARIOS
from game.rules.stocks import Stock
from game.scenario.authoring.copying import copied
from game.scenario.document import read_document
from game.scenario.load import read_scenario_text
from game.scenario.models import Scenario
from game.scenario.naming import telling_of
from game.scenario.reading import read_text

__all__ = ["FOLDER", "TEMPLATES", "template"]

FOLDER: Final = SCENARIOS / "templates"

TEMPLATES: Final = (
    "two-turns",
    "classroom",
    "historical",
    "blockade",
    "three-generations",
    "other-technology",
)
"""From the smallest on; each is a file of the folder."""

WIDTH: Final = 96
"""A comment is so wide [columns], of which a Chinese or Japanese letter takes two."""

_KEY: Final = re.compile(r"^([a-z_]+):(.*)$")
_NOTE: Final = re.compile(r"^( *)# @([a-z-]+)$")
_STOCK: Final = re.compile(r"^ +([a-z_]+): \{value: ([^,]+), source: [^}]*\}$")
_LEFT_OUT: Final = "~"
_HEAD: Final = "head"


def template(name: str, slug: str, texts: Texts) -> str:
    """Return the text of a new scenario.

    Args:
        name: one of ``TEMPLATES``.
        slug: the id of the new scenario.
        texts: the language of its comments; what players read is in all languages.
    """
    text = copied(_composed(_parts("board"), _parts(name)), slug)
    told = telling_of(read_scenario_text(text, name), texts)
    return "\n".join(line for each in text.splitlines() for line in _told(each, told)) + "\n"


def _parts(name: str) -> dict[str, list[str]]:
    """Return the lines of a file by their top-level key; those above a blank line are its head."""
    parts: dict[str, list[str]] = {_HEAD: []}
    above: list[str] = []
    into = parts[_HEAD]
    for line in read_text(FOLDER / f"{name}.yaml").splitlines():
        key = _KEY.match(line)
        if key is not None:
            into = parts[key[1]] = [*above, line]
            above = []
        elif line.startswith("#"):
            above.append(line)
        elif line.strip():
            into.append(line)
        else:
            into += above
            above = []
    return parts


def _composed(board: Mapping[str, list[str]], own: Mapping[str, list[str]]) -> str:
    """Return the board with a template's own parts in place of its parts."""
    figures, slots = _short(own, "figures"), _short(own, "slots")
    lines = [*own[_HEAD], *board[_HEAD], ""]
    for key in Scenario.model_fields:
        part = _commented(own[key], board.get(key, [])) if key in own else board.get(key, [])
        if not part or part[-1] == f"{key}: {_LEFT_OUT}":
            continue
        if key == "sides":
            part = [*_with_slots(_with_stocks(part, board[key]), slots)]
        lines += ["", *part] if len(part) > 1 or part[0].startswith("#") else part
    return "\n".join(_with_figure(line, figures) for line in lines) + "\n"


def _commented(part: list[str], board: list[str]) -> list[str]:
    """Return a part with the board's comment above it, where it has none of its own."""
    if part[0].startswith("#"):
        return part
    return [*takewhile(lambda line: line.startswith("#"), board), *part]


def _short(own: Mapping[str, list[str]], key: str) -> dict[str, object]:
    """Return a mapping that a template file has for itself, and no scenario has."""
    if key not in own:
        return {}
    values: dict[str, object] = read_document("\n".join(own[key]), key).data[key]
    return values


def _with_stocks(part: list[str], board: list[str]) -> Iterator[str]:
    """Give the sides, with the stocks of the board where a template leaves them to it."""
    side = ""
    for line in part:
        side = line.strip(" :") if re.fullmatch(r"  [a-z]+:", line) else side
        if line.strip() == f"stocks: {_LEFT_OUT}":
            yield "    stocks:"
            yield from (each for each in board if each.startswith(f"      {side}_"))
        else:
            yield line


def _with_slots(lines: Iterator[str], slots: Mapping[str, object]) -> Iterator[str]:
    side = ""
    for line in lines:
        side = line.strip(" :") if re.fullmatch(r"  [a-z]+:", line) else side
        own = side in slots and line.startswith("    slots:")
        yield f"    slots: {slots[side]}" if own else line


def _with_figure(line: str, figures: Mapping[str, object]) -> str:
    """Return the line of a stock with the value that it has in this template."""
    found = _STOCK.match(line)
    if found is None or found[1] not in figures:
        return line
    start, end = found.span(2)
    return f"{line[:start]}{figures[found[1]]}{line[end:]}"


def _told(line: str, texts: Texts) -> Iterator[str]:
    """Give a line as its author reads it, with the words of its comment."""
    note, stock = _NOTE.match(line), _STOCK.match(line)
    if note is not None:
        indent, name = note.groups()
        yield from (f"{indent}# {each}" for each in _wrapped(texts(f"template-{name}")))
    elif stock is not None and stock[1] in _UNITS:
        unit = texts(f"template-unit-{_UNITS[stock[1]]}")
        yield f"{line}  # {texts(f'stock-{stock[1]}')} [{unit}]"
    else:
        yield line


_UNITS: Final = {each.slug: re.sub(r"[^a-z0-9]+", "-", each.unit.lower()) for each in Stock}


def _wrapped(text: str) -> Iterator[str]:
    """Give a text in lines of a comment, broken where its language allows."""
    for paragraph in text.splitlines():
        start = last = 0
        for end in (*break_points(paragraph), len(paragraph)):
            if _columns(paragraph[start:end].rstrip()) > WIDTH and last > start:
                yield paragraph[start:last].rstrip()
                start = last
            last = end
        yield paragraph[start:].rstrip()


def _columns(text: str) -> int:
    return sum(2 if east_asian_width(letter) in "WF" else 1 for letter in text)
