"""Mutations: scenario files as slips, half-finished edits and malice leave them; seeded."""

import random
import re
from collections.abc import Callable
from typing import Final

from game.rules.params import constants
from game.rules.stocks import Stock

__all__ = ["MUTATIONS", "mutated"]

_Mutation = Callable[[str, random.Random], bytes]

_NUMBER: Final = re.compile(r"(?<=[ :\[])-?[0-9]+(?:\.[0-9]+)?(?=[,}\]\s])")
_VALUE: Final = re.compile(r"(?<=: )[^\s{}\[\],#\"'|>][^{}\[\],#\n]*")
_KEY: Final = re.compile(r"[a-z_]+(?=: )")
_SLUG: Final = re.compile(r"(?<=: )[a-z][a-z0-9]*(?:-[a-z0-9]+)+")
_EXTREMES: Final = (
    "0", "-0", "1", "-1", "1e308", "-1e308", "1e-308", "1e999", ".nan", ".inf", "NaN", "1e9",
    "1000000001", "0.001", "0.0009", "9" * 39, "9" * 400, "0x1F", "1_000", "١٢", "1e", "--1", "+5",
)  # fmt: skip
_STRANGE: Final = (
    "null", "true", "no", "[]", "{}", '""', "'x'", "[1, 2]", "{a: 1}", "2026", "2026-13", "text",
    "😀", "\u202e", "漢字", "!!float 1", "*nobody", "&me x", "|", "- x", "1, 2", "%", "@x", "`",
)  # fmt: skip


def _swap(pattern: re.Pattern[str], words: tuple[str, ...]) -> _Mutation:
    def mutate(text: str, chance: random.Random) -> bytes:
        places = list(pattern.finditer(text))
        for place in sorted(chance.sample(places, chance.randint(1, 3)), key=lambda m: -m.start()):
            text = text[: place.start()] + chance.choice(words) + text[place.end() :]
        return text.encode()

    return mutate


def _delete(text: str, chance: random.Random) -> bytes:
    start = chance.randrange(len(text))
    return (text[:start] + text[start + chance.randint(1, 60) :]).encode()


def _delete_lines(text: str, chance: random.Random) -> bytes:
    lines = text.splitlines(keepends=True)
    start = chance.randrange(len(lines))
    del lines[start : start + chance.randint(1, 12)]
    return "".join(lines).encode()


def _shuffle_lines(text: str, chance: random.Random) -> bytes:
    lines = text.splitlines(keepends=True)
    one, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]
    return "".join(lines).encode()


def _repeat_lines(text: str, chance: random.Random) -> bytes:
    lines = text.splitlines(keepends=True)
    start = chance.randrange(len(lines))
    lines[start:start] = lines[start : start + chance.randint(1, 15)] * chance.randint(1, 3)
    return "".join(lines).encode()


def _indent(text: str, chance: random.Random) -> bytes:
    lines = text.splitlines(keepends=True)
    at = chance.randrange(len(lines))
    lines[at] = chance.choice((" ", "  ", "\t", "- ", "\u3000")) + lines[at]
    return "".join(lines).encode()


def _insert(*pieces: str) -> _Mutation:
    def mutate(text: str, chance: random.Random) -> bytes:
        for _ in range(chance.randint(1, 3)):
            at = chance.randrange(len(text))
            text = text[:at] + chance.choice(pieces) + text[at:]
        return text.encode()

    return mutate


def _misspell(text: str, chance: random.Random) -> bytes:
    for _ in range(chance.randint(1, 4)):
        place = chance.choice(list(_KEY.finditer(text)))
        word = list(place[0])
        at = chance.randrange(len(word))
        word[at] = chance.choice((word[at] * 2, "", chance.choice("aeiou_"), word[at].upper()))
        text = text[: place.start()] + "".join(word) + text[place.end() :]
    return text.encode()


def _wrong_reference(text: str, chance: random.Random) -> bytes:
    slugs = [place[0] for place in _SLUG.finditer(text)]
    return _swap(_SLUG, (*slugs, "nobody", "h-200", "a-b-c"))(text, chance)


def _unknown_key(text: str, chance: random.Random) -> bytes:
    lines = text.splitlines(keepends=True)
    at = chance.randrange(len(lines))
    depth = " " * (len(lines[at]) - len(lines[at].lstrip()))
    word = chance.choice(("colour", "notes", "whn", "id", "effects", "__class__", "when"))
    value = chance.choice(_STRANGE)
    lines.insert(at, f"{depth}{word}: {value}\n")
    return "".join(lines).encode()


def _deep(text: str, chance: random.Random) -> bytes:
    levels = chance.choice((10, 19, 41, 400, 20_000))
    opens, closes = chance.choice((("{not: ", "}"), ("{all: [", "]}"), ("[", "]"), ("{a: ", "}")))
    bomb = opens * levels + "{flag: quarrel}" + closes * (levels if chance.random() < 0.8 else 1)
    return _swap(re.compile(r"\{flag: quarrel\}|\{law: [a-z-]+\}"), (bomb,))(text, chance)


def _wide(text: str, chance: random.Random) -> bytes:
    """Conditions with thousands of cases."""
    part = "{any: [{stock: tension, above: 0.2}, {flag: quarrel}, {turn: {from: 2}}]}"
    wide = "{all: [" + ", ".join([part] * chance.choice((5, 40, 900))) + "]}"
    return _swap(re.compile(r"\{stock: [a-z_]+, at_least: [0-9.]+\}"), (wide,))(text, chance)


def _circle(text: str, chance: random.Random) -> bytes:
    """Flags that wait for each other, many of them."""
    count = chance.choice((2, 3, 30))
    event = (
        "  - {{id: e{0}, name: E{0}, text: E., when: {{flag: f{1}}}, effects: [{{raise: f{0}}}]}}\n"
    )
    events = "".join(event.format(at, (at + 1) % count) for at in range(count))
    text = text.replace("events:\n", f"events:\n{events}", 1)
    return re.sub(r"\nflags:.*", "", text).encode()


def _anchors(text: str, chance: random.Random) -> bytes:
    lines = text.splitlines(keepends=True)
    at = chance.randrange(len(lines))
    depth = " " * (len(lines[at]) - len(lines[at].lstrip()))
    lines.insert(
        at, depth + chance.choice(("<<: *base\n", "<<: {a: 1}\n", "x: &x [*x]\n", "*a : b\n"))
    )
    return "".join(lines).encode()


def _broken_bytes(text: str, chance: random.Random) -> bytes:
    raw = bytearray(text.encode())
    for _ in range(chance.randint(1, 4)):
        raw[chance.randrange(len(raw))] = chance.choice((0, 0x80, 0xFF, 0xC3, 0xED, 13, 0x1B, 0x7F))
    return bytes(raw)


def _other_encoding(text: str, chance: random.Random) -> bytes:
    name = chance.choice(("utf-16", "utf-8-sig", "shift_jis", "gb18030", "utf-32"))
    return text.encode(name, errors="replace")


def _at_an_end(text: str, chance: random.Random) -> bytes:
    """Values at the ends of their domains, and a little beyond."""
    known = [(slug, each["least"], each["most"]) for slug, each in constants().items()]
    lines = []
    for slug, least, most in chance.sample(known, 3):
        value = chance.choice((least, most, least - 1e-9, most * 1.0000001 + 1e-9))
        lines.append(f"  {slug}: {{value: {value!r}, source: x}}\n")
    text = re.sub(r"\nconstants:\n(?:  .*\n)*", "\nconstants:\n" + "".join(lines), text, count=1)
    for stock in chance.sample(list(Stock), 3):
        low, high = stock.domain
        value = chance.choice((low, high, low - 1e-9, high * 1.001))
        text = re.sub(
            rf"\b{stock.slug}: \{{value: [-0-9.e]+", f"{stock.slug}: {{value: {value!r}", text
        )
    return text.encode()


def _several(text: str, chance: random.Random) -> bytes:
    for _ in range(chance.randint(2, 5)):
        text = chance.choice(_SIMPLE)(text, chance).decode(errors="replace")
    return text.encode()


_SIMPLE: Final[tuple[_Mutation, ...]] = (
    _delete, _delete_lines, _shuffle_lines, _repeat_lines, _indent, _misspell, _wrong_reference,
    _unknown_key, _swap(_NUMBER, _EXTREMES), _swap(_VALUE, _STRANGE), _swap(_NUMBER, _STRANGE),
    _insert(*":-?[]{},&*#|>'\"%@`!\n\t", ": ", "- ", "---\n"),
    _insert("：", "，", "“", "\x00", "\u2028", "\x85", "\u3000", "é"),
)  # fmt: skip

MUTATIONS: Final[tuple[_Mutation, ...]] = (
    *_SIMPLE, _deep, _wide, _circle, _anchors, _broken_bytes, _other_encoding, _at_an_end,
    _at_an_end, _several, _several,
)  # fmt: skip


def mutated(text: str, number: int) -> bytes:
    """Return a file with the slips of this number; the same number gives the same slips."""
    chance = random.Random(number)
    try:
        return MUTATIONS[number % len(MUTATIONS)](text, chance)
    except (IndexError, ValueError):  # nothing in this text can be mutated so
        return _delete(text, chance)
