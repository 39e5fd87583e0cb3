"""The events, laws and endings of a file in words: how often each comes, and what one says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final, Literal
from unicodedata import east_asian_width

from game.analysis.balance import Group, figures_of
from game.analysis.balance.measured import flags_in
from game.match.tally import Tally
from game.readouts.words.names import Names
from game.rules import SIDES, Side, Stock
from game.rules.indicators import INDICATORS
from game.scenario.editing.entries import LISTS, Draft
from game.scenario.editing.rendering import as_flow
from game.scenario.editing.shapes import Choice, Either, Many, Name, Shape, Words, form_of
from game.scenario.editing.shapes import Group as Fields
from game.scenario.findings import Route

__all__ = ["EntryLine", "FieldRow", "Glossary", "begun", "list_entries", "read_fields", "tell_rate"]

_GROUPS: Final = {
    "events": Group.EVENTS,
    "laws": Group.LAWS,
    "decisive": Group.DECISIVE,
    "endings": Group.ENDINGS,
}
LONGEST: Final = 28
"""Columns of a text in a line, of which a Chinese or Japanese letter takes two."""
RowKind = Literal["field", "more-items", "more-fields"]


@dataclass(frozen=True)
class EntryLine:
    """An entry in the list of all, or the head of a kind."""

    kind: str
    at: int
    """Its place in its list; -1 for the head."""
    slug: str
    name: str
    rate: str
    """In what share of the matches it came; empty where that is not known."""


@dataclass(frozen=True)
class FieldRow:
    """A line of an entry that is edited."""

    route: Route
    depth: int
    label: str
    """The field as the file calls it, or the number of an item."""
    value: str
    note: str = ""
    """What a name stands for on the board."""
    kind: RowKind = "field"


class Glossary:
    """What the short names of a scenario are called on the board."""

    def __init__(self, names: Names) -> None:
        scenario, pick = names.scenario, names.texts.pick
        self._names = names
        self._of: dict[str, str] = {
            **{slug: names.quantity(slug) for slug in INDICATORS},
            **{stock.slug: names.stock(stock) for stock in Stock},
            **{each.id: pick(each.name) for each in (*scenario.chips, *scenario.gates)},
            **{each.id: pick(each.name) for each in (*scenario.specials, *scenario.laws)},
            **{side.slug: names.side(side) for side in SIDES},
        }

    def of(self, shape: Shape, value: Any, part: Mapping[str, Any]) -> str:
        """Return what a value stands for; empty where it says that itself."""
        if isinstance(shape, Name) and shape.kind == "order":
            orders = [a.slug for a in self._names.ruleset.menus[Side.of(part[shape.beside])]]
            found = value in orders
            return self._names.order_by_slug(Side.of(part[shape.beside]), value) if found else ""
        if isinstance(shape, Choice | Name):
            return self._of.get(str(value), "")
        return ""

    def text(self, value: Any) -> str:
        """Return a text for players in the language at hand."""
        return self._names.texts.pick(value) if value else ""


def list_entries(names: Names, tally: Tally | None) -> tuple[EntryLine, ...]:
    """Return the entries of a scenario kind by kind, each kind under its head."""
    scenario, texts, lines = names.scenario, names.texts, list[EntryLine]()
    shares = None if tally is None else figures_of(tally).shares
    for kind in LISTS:
        lines.append(EntryLine(kind, -1, "", texts(f"workshop-group-{kind}"), ""))
        known = {} if shares is None else shares[_GROUPS[kind]]
        for at, each in enumerate(getattr(scenario, kind)):
            name = texts.pick(each.title if kind == "endings" else each.name)
            rate = texts.percent(known[each.id].rate) if each.id in known else ""
            lines.append(EntryLine(kind, at, each.id, name, rate))
    return tuple(lines)


def tell_rate(kind: str, slug: str, tally: Tally, before: Tally | None, names: Names) -> str:
    """Return in how many of the matches an entry comes, and in how many it did before."""
    texts = names.texts
    share = figures_of(tally).shares[_GROUPS[kind]].get(slug)
    if share is None:
        return ""
    games = tally.games
    low, high = (texts.percent(end) for end in share.interval)
    told = texts(
        "workshop-entry-rate", rate=texts.percent(share.rate), low=low, high=high, games=games
    )
    old = None if before is None else flags_in(before)[_GROUPS[kind]].get(slug)
    if old is None:
        return told
    rate = texts.percent(float(old[:games].mean()))  # of the matches with the same chance
    return texts("workshop-entry-rate-before", told=told, before=rate)


def read_fields(draft: Draft, glossary: Glossary, names: Names) -> tuple[FieldRow, ...]:
    """Return an entry line by line, with a line wherever something can be added."""
    return tuple(_of_part(draft, (), 0, glossary, names))


def _of_part(
    draft: Draft, route: Route, depth: int, glossary: Glossary, names: Names
) -> list[FieldRow]:
    rows = []
    for key in draft.at(route):
        rows += _of_field(draft, (*route, key), depth, key, glossary, names)
    if draft.absent(route):
        more = " · ".join(draft.absent(route))
        rows.append(FieldRow(route, depth, "+", more, kind="more-fields"))
    return rows


def _of_field(
    draft: Draft, route: Route, depth: int, label: str, glossary: Glossary, names: Names
) -> list[FieldRow]:
    shape, value = draft.shape_of(route), draft.at(route)
    if isinstance(shape, Either) and isinstance(shape.forms[form_of(shape, value)], Fields):
        form = form_of(shape, value)
        head = FieldRow(route, depth, label, form)
        inside = _of_part(draft, route, depth + 1, glossary, names)
        if isinstance(draft.shape_of((*route, form)), Many):  # its line would say the same again
            return [head, *(replace(row, depth=row.depth - 1) for row in inside[1:])]
        return [head, *inside]
    match shape:
        case Fields():
            inside = _of_part(draft, route, depth + 1, glossary, names)
            return [FieldRow(route, depth, label, ""), *inside]
        case Many():
            rows = [FieldRow(route, depth, label, names.texts.number(len(value)))]
            for at in range(len(value)):
                rows += _of_field(draft, (*route, at), depth + 1, f"{at + 1}.", glossary, names)
            more = names.texts("workshop-entry-one-more")
            return [*rows, FieldRow(route, depth + 1, "+", more, kind="more-items")]
        case Words():
            return [FieldRow(route, depth, label, begun(glossary.text(value)))]
        case _:
            told = begun(value) if isinstance(value, str) else as_flow(value)
            part = draft.part_of(route)
            return [FieldRow(route, depth, label, told, glossary.of(shape, value, part))]


def begun(text: str) -> str:
    """Return a text, or what it begins with where it is a long one.

    >>> begun("Senators ask under the cameras why"), begun("上院公聴会")
    ('Senators ask under the came…', '上院公聴会')
    """
    columns = 0
    for at, letter in enumerate(text):
        columns += 2 if east_asian_width(letter) in "WF" else 1
        if columns > LONGEST:
            return f"{text[: at - 1].rstrip()}…"
    return text
