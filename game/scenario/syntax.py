"""What is behind a complaint of the YAML parser: the sign that is wrong, and where it stands.

A parser complains where it can go no further, which may be far below the slip. So likely slips are
mended one at a time, and the first mend that lets the parser come further is what is advised.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias

from game.language import LANGUAGES

__all__ = ["FULL_WIDTH", "PROSE_KEYS", "Place", "Slip", "bottomless", "explain"]

Place: TypeAlias = tuple[int, int]
"""Line and column, counted from 0."""

FULL_WIDTH: Final = {
    "：": ": ",
    "，": ", ",
    "｛": "{",
    "｝": "}",
    "［": "[",
    "］": "]",
    "＃": "#",
    "－": "- ",
    "　": " ",
    "＂": '"',
}
"""Signs of an input method, and those that YAML knows."""

LINES_BEFORE: Final = 3
"""So far above the place of a complaint a sign is looked for."""
MOST_TRIES: Final = 16
"""Mends that are tried before the parser's own words are told."""

_NESTING = re.compile(r"[\[\]{}]|(?:[-?:][ \t]+){9,}")
"""What nests: brackets, and signs of a block in a row."""
_ENTRY = re.compile(r"\s*(?:- +)?[\w-]+\s*:(?:\s|$)|\s*- ")
_OPENED = re.compile(r"""(?:^|[:,\[{-]\s+|[\[{])(["'])""")
PROSE_KEYS: Final = (
    rf"(?:{'|'.join(LANGUAGES)}|title|name|text|summary|brief|aim|author|source|public|private)"
)
"""Keys with sentences behind them, as a pattern."""


@dataclass(frozen=True)
class Slip:
    """A likely cause of a complaint."""

    place: Place
    message: str
    advice: str
    mended: str
    """The whole text without the slip."""
    is_quote: bool = False
    """Whether a quotation mark is meant, which hides whatever follows it."""


def bottomless(text: str, levels: int) -> Place | None:
    """Return where a text is nested so deep that a parser would be lost in it; else None.

    Parsers look far ahead, and take the square of the depth for it. Brackets in texts count, too:
    so many of them stand in none.
    """
    depth = 0
    for found in _NESTING.finditer(text):
        depth = max(depth - 1, 0) if found[0] in ("]", "}") else depth + 1
        if max(depth, len(found[0])) > levels:
            before = text[: found.start()]
            return before.count("\n"), len(before) - (before.rfind("\n") + 1)
    return None


def explain(
    text: str, problem: str, place: Place, complaint: Callable[[str], Place | None]
) -> Slip:
    """Return what a parser's complaint is about.

    Args:
        text: the file.
        problem: the parser's words.
        place: where it stopped.
        complaint: returns where it stops in another text, None if it reads it whole.
    """
    lines = text.split("\n")
    opened: Slip | None = None
    for tried, slip in enumerate(_suspects(lines, place, problem)):
        if tried >= MOST_TRIES:
            break
        stopped = complaint(slip.mended)
        if stopped is None or stopped[0] > place[0] + 1:
            return slip
        if opened is None and slip.is_quote and slip.place[0] < stopped[0] < place[0]:
            opened = slip  # it had hidden another slip, at which the parser stops now
    return opened or Slip(place, *_in_its_words(problem), text)


def _suspects(lines: list[str], place: Place, problem: str) -> Iterator[Slip]:
    last = min(place[0], len(lines) - 1)
    near = range(last, max(-1, last - LINES_BEFORE), -1)
    for at in near:
        yield from _full_width(lines, at)
    yield from _tabbed(lines, last)
    for at in near:
        yield from _no_space(lines, at)
    for at in near:
        yield from _apostrophe(lines, at)
    yield from _colon_in_braces(lines, place, problem)
    if last == place[0]:
        yield from _unquoted(lines, place)
    for at in near:
        yield from _open_bracket(lines, at)
    for at in near:
        yield from _no_colon(lines, at)
    for at in range(last + 1):
        yield from _open_quote(lines, at)
    yield from _indented(lines, last)


def _with(lines: list[str], at: int, line: str) -> str:
    return "\n".join([*lines[:at], line, *lines[at + 1 :]])


def _full_width(lines: list[str], at: int) -> Iterator[Slip]:
    """One sign of an input method in a line, and then all of them."""
    line = lines[at]
    for column, sign in enumerate(line):
        if sign not in FULL_WIDTH:
            continue
        right = FULL_WIDTH[sign]
        if line[column + 1 : column + 2] == " ":
            right = right.rstrip() or right
        message = f"'{sign}' is a full-width sign, which YAML takes for a letter"
        advice = f"write '{right}' instead of '{sign}'"
        yield Slip((at, column), message, advice, _with(lines, at, line.replace(sign, right)))
        every = line
        for wrong, plain in FULL_WIDTH.items():
            every = every.replace(wrong, plain)
        if every != line.replace(sign, right):
            more = f"{advice}, and the others in this line alike"
            yield Slip((at, column), message, more, _with(lines, at, every))
        return


def _no_space(lines: list[str], at: int) -> Iterator[Slip]:
    """A colon or a dash with its value right behind it."""
    line = lines[at]
    if key := re.match(r"\s*(?:- +)?[A-Za-z_][\w-]*:(?=[^\s:/])", line):
        column = key.end() - 1
        mended = f"{line[: column + 1]} {line[column + 1 :]}"
        message = f"no space follows the ':' of '{key[0].strip()}'"
        yield Slip((at, column), message, "write ': ' instead of ':'", _with(lines, at, mended))
    if dash := re.match(r"\s*-(?=[^\s-])", line):
        column = dash.end() - 1
        mended = f"{line[: column + 1]} {line[column + 1 :]}"
        advice = "write '- ' instead of '-'"
        yield Slip((at, column), "no space follows the '-'", advice, _with(lines, at, mended))


def _colon_in_braces(lines: list[str], place: Place, problem: str) -> Iterator[Slip]:
    """A text with a colon in it, or two entries without a comma between them."""
    at, column = place
    if "got ':'" not in " ".join(problem.split()) or at >= len(lines):
        return
    line = lines[at]
    begun = re.search(r"([\w-]+):\s+([^,{}\[\]\"']*)$", line[:column])
    if begun is None:
        return
    value = begun.start(2)
    words = begun[2].split()
    if len(words) > 1 and not re.fullmatch(PROSE_KEYS, begun[1]):
        word = line.rindex(words[-1], 0, column)
        mended = f"{line[:word].rstrip()}, {line[word:]}"
        message = f"no comma stands between '{words[-2]}' and '{words[-1]}'"
        advice = f"put a comma in front of '{words[-1]}'"
        yield Slip((at, word), message, advice, _with(lines, at, mended))
    end = re.search(r",\s+[\w-]+:\s|[}\]]|$", line[column:])
    assert end is not None
    text = line[value : column + end.start()].rstrip()
    quoted = '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
    mended = line[:value] + quoted + line[value + len(text) :]
    message = "a text with ': ' in it ends at the colon"
    yield Slip((at, value), message, f"write {quoted}", _with(lines, at, mended))


def _unquoted(lines: list[str], place: Place) -> Iterator[Slip]:
    """A text to the end of its line that YAML reads otherwise: with a colon, or a sign in front."""
    line = lines[place[0]]
    entry = re.match(r"(\s*(?:- +)*(?:[\w-]+:\s+)?)([^\"'{}\[\]|>#\s].*?)\s*$", line)
    if entry is None or entry.end(1) == 0 or entry.end(1) > place[1]:
        return
    quoted = '"' + entry[2].replace("\\", "\\\\").replace('"', '\\"') + '"'
    spot = (place[0], entry.end(1))
    message = f"'{entry[2][:60]}' is no text to YAML without quotation marks"
    yield Slip(spot, message, f"write {quoted}", _with(lines, place[0], entry[1] + quoted))


def _open_bracket(lines: list[str], at: int) -> Iterator[Slip]:
    """A bracket that is opened in a line and not closed in it."""
    bare = re.sub(r"\"[^\"]*\"|'[^']*'", lambda quoted: " " * len(quoted[0]), lines[at])
    for opens, closes in ("{}", "[]"):
        if bare.count(opens) > bare.count(closes):
            column = bare.rindex(opens)
            message = f"the '{opens}' is never closed"
            advice = f"add '{closes}' at the end of the line"
            yield Slip((at, column), message, advice, _with(lines, at, lines[at] + closes))


def _tabbed(lines: list[str], at: int) -> Iterator[Slip]:
    """A line that is indented with tabs: as deep as one near it."""
    line = lines[at]
    depth = len(line) - len(line.lstrip())
    if "\t" not in line[:depth]:
        return
    beside = [each for each in reversed(lines[max(at - 9, 0) : at]) if each.strip()]
    for width in dict.fromkeys(len(each) - len(each.lstrip(" ")) for each in beside):
        mended = _with(lines, at, " " * width + line.lstrip())
        advice = f"indent it with {width} spaces"
        yield Slip(
            (at, 0), "the line is indented with a tab, which YAML does not take", advice, mended
        )


def _apostrophe(lines: list[str], at: int) -> Iterator[Slip]:
    """A text between single quotation marks with an apostrophe in it, which ends it."""
    line = lines[at]
    for begun in re.finditer(r"(?<=[:,\[{] )'", line):
        found = re.match(r"'((?:[^'\"]*\w'\w)+[^'\"]*)'(?=\s*(?:[,}\]]|$))", line[begun.start() :])
        if found is None:
            continue
        quoted = f'"{found[1]}"'
        mended = line[: begun.start()] + quoted + line[begun.start() + found.end() :]
        message = "the apostrophe ends the text, which began with the same sign"
        yield Slip((at, begun.start()), message, f"write {quoted}", _with(lines, at, mended))


def _no_colon(lines: list[str], at: int) -> Iterator[Slip]:
    """A key and a value with no colon between them."""
    line = lines[at]
    if found := re.fullmatch(r"(\s*(?:- +)?)([a-z_]+) +([^\s:#][^:#]*)", line):
        mended = _with(lines, at, f"{found[1]}{found[2]}: {found[3]}")
        message = f"no ':' follows '{found[2]}'"
        yield Slip((at, found.start(2)), message, f"write '{found[2]}: ' instead", mended)


def _open_quote(lines: list[str], at: int) -> Iterator[Slip]:
    """A quotation mark without its other half, where the next line is an entry of its own."""
    line = lines[at]
    below = next((each for each in lines[at + 1 :] if each.strip()), "")
    if not _ENTRY.match(below):
        return
    for opened in _OPENED.finditer(line):
        mark = opened[1]
        rest = line[opened.end() :]
        if mark not in rest.replace(f"\\{mark}", ""):
            yield from _closed_in_braces(lines, at, opened.end(), mark)
            message = f"the quotation mark {mark} is never closed"
            advice = f"add {mark} at the end of the line"
            place = (at, opened.end() - 1)
            yield Slip(
                place, message, advice, _with(lines, at, line.rstrip() + mark), is_quote=True
            )
            return


def _closed_in_braces(lines: list[str], at: int, begun: int, mark: str) -> Iterator[Slip]:
    """The other half of a quotation mark within braces: in front of the next entry, or the end."""
    line = lines[at]
    end = re.search(r"\s*(?:,\s+[\w-]+:\s|[}\]])", line[begun:])
    if end is not None:
        until = begun + end.start()
        message = f"the quotation mark {mark} is never closed"
        advice = f"add {mark} behind '{line[begun:until][-20:]}'"
        mended = _with(lines, at, f"{line[:until]}{mark}{line[until:]}")
        yield Slip((at, begun - 1), message, advice, mended, is_quote=True)


def _indented(lines: list[str], at: int) -> Iterator[Slip]:
    """A line that begins elsewhere than those above it."""
    line = lines[at]
    spaces = len(line) - len(line.lstrip())
    above = [each for each in lines[:at] if each.strip() and not each.lstrip().startswith("#")]
    widths = dict.fromkeys(len(each) - len(each.lstrip(" ")) for each in reversed(above[-9:]))
    if "\t" in line[:spaces]:
        return
    for width in widths:
        if width != spaces:
            message = "the line begins neither under an entry nor inside one"
            mended = _with(lines, at, " " * width + line.lstrip())
            yield Slip((at, spaces), message, f"begin it after {width} spaces", mended)


_ADVICE = (
    ("mapping values are not allowed", "a text with ': ' in it needs quotation marks"),
    ("\\t", "indent with spaces, not with tabs"),
    ("expected ':'", "write 'key: value', with a space after the colon"),
    ("expected ',' or", "close the bracket, or put a comma between two values"),
    ("end of stream", "close the quotation mark or bracket"),
    ("<block end>", "check the indentation of this line"),
    ("cannot start any token", "put the text in quotation marks"),
)


def _in_its_words(problem: str) -> tuple[str, str]:
    """Return the parser's complaint in one line, and what usually mends it."""
    message = " ".join(problem.split()) or "this is not YAML"
    for sign, advice in _ADVICE:
        if sign in message:
            return message, advice
    return message, "check the indentation and the quotation marks here"
