"""The numbers of a scenario as an author moves them: what each is called, and all there is to say.

A number that the rules know has the name that players read. Any other is told by the part of the
file that it stands in and by its key, which is the same in every language.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from math import isinf
from typing import Any

from game.analysis.balance.movable import Kind
from game.analysis.numbers import Number, Subject
from game.language import Texts
from game.readouts.reference.rule_words import RuleWords, measure_of
from game.readouts.words.names import Names
from game.rules import Side
from game.scenario.document import Document
from game.scenario.editing.splicing import written

__all__ = ["NumberRow", "found_rows", "read_numbers", "tell_number"]


@dataclass(frozen=True)
class NumberRow:
    """A number as a row of the list."""

    number: Number
    label: str
    subject: str
    """The heading that it stands under."""
    is_first: bool = False
    """Whether the heading is to be told before it."""

    def speaks_of(self, words: str) -> bool:
        """Tell whether it is about everything that is looked for."""
        told = f"{self.label} {self.subject} {_path(self.number)}".casefold()
        return all(word in told for word in words.casefold().split())


def read_numbers(
    numbers: Sequence[Number], document: Document, names: Names
) -> tuple[NumberRow, ...]:
    """Return a row for each number."""
    label = partial(_label, data=document.data, names=names)
    subjects = {each: names.texts(f"workshop-subject-{each.value}") for each in Subject}
    return tuple(NumberRow(each, label(each), subjects[each.subject]) for each in numbers)


def found_rows(rows: Sequence[NumberRow], words: str) -> tuple[NumberRow, ...]:
    """Return the rows that speak of what is looked for, each subject with its heading."""
    found = [row for row in rows if row.speaks_of(words)]
    heads = {row.subject: row for row in reversed(found)}
    return tuple(
        NumberRow(row.number, row.label, row.subject, row is heads[row.subject]) for row in found
    )


def tell_number(row: NumberRow, document: Document, names: Names) -> tuple[str, ...]:
    """Return all there is to say of a number: the first line is a title."""
    number, texts = row.number, names.texts
    lines = [row.label, _place(number, document, texts)]
    if number.unit:
        lines.append(texts("workshop-number-unit", unit=_unit(number.unit, texts)))
    low, high = written(number.low), written(number.high)
    lines.append(texts("workshop-number-room", low=low, high=high))
    least, most = number.bounds.least, number.bounds.most
    if not isinf(least) and not isinf(most):
        lines.append(texts("workshop-number-bounds", low=written(least), high=written(most)))
    if number.kind is Kind.CONSTANT:
        lines.append(RuleWords(names).source_of_constant(number.name, number.source))
    elif number.source:
        lines.append(RuleWords(names).source(number.source))
    return tuple(lines)


def _place(number: Number, document: Document, texts: Texts) -> str:
    if not number.is_written:
        return texts("workshop-number-unsaid", path=_path(number))
    line = document.nearest(number.route)[0].line
    return texts("workshop-number-place", path=_path(number), line=texts.number(line))


def _path(number: Number) -> str:
    """Return where a number stands as a path: ``events[3].chance``."""
    told = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in number.key)
    return told.removeprefix(".")


def _unit(unit: str, texts: Texts) -> str:
    slug = unit.lower().replace("/", "-").replace(" ", "-")
    ways = (f"rule-measure-{measure_of(unit)}", f"unit-{slug}", f"data-unit-{slug}")
    return texts(next(way for way in ways if texts.has(way)))


def _label(number: Number, data: Any, names: Names) -> str:
    texts = names.texts
    match number.kind:
        case Kind.CONSTANT:
            return texts(f"rule-constant-{number.name}")
        case Kind.START:
            return texts(f"stock-{number.name}")
        case Kind.MARGIN:
            return texts("workshop-number-margin")
    *owners, keys = _parts(number, data, names)
    if number.kind is Kind.WEIGHT:
        return texts("workshop-number-weight", name=_within(owners, texts))
    return _within([*owners, keys], texts)


def _within(parts: Sequence[str], texts: Texts) -> str:
    """Return what stands in what, the outermost first."""
    told = parts[-1]
    for outer in reversed(parts[:-1]):
        told = texts("workshop-number-within", outer=outer, inner=told)
    return told


def _parts(number: Number, data: Any, names: Names) -> list[str]:
    """Return the names of the parts that a number stands in, and its keys below the last."""
    owners: list[str] = []
    keys: list[str] = []
    inside = data
    for step in number.key:
        inside = inside[step]
        name = _name(inside, names.texts) if isinstance(inside, dict) else ""
        if step in ("us", "china"):
            name = names.side(Side.of(str(step)))
        if name:
            owners.append(name)
            keys.clear()
        elif isinstance(step, str):
            keys.append(step)
    return [*owners, " ".join(keys)]


def _name(part: dict[str, Any], texts: Texts) -> str:
    """Return what a part is called: by its name, its id, or the quantity it speaks of."""
    for key in ("name", "title"):
        if isinstance(part.get(key), str | dict) and "id" in part:
            return texts.pick(part[key])
    for kind in ("stock", "indicator"):
        slug = part.get(kind)
        if isinstance(slug, str) and texts.has(f"{kind}-{slug}"):
            return texts(f"{kind}-{slug}")
    told = part.get("id")
    return told if isinstance(told, str) else ""
