"""Entries: events, laws, decisive conditions and endings of a file, changed as data.

A draft is what one of them is to say; the file is written when it is done.
"""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass
from typing import Any, Final

from game.scenario.document import Document
from game.scenario.editing.blocks import data_at, with_value
from game.scenario.editing.picks import Picks
from game.scenario.editing.shapes import (
    Either,
    Group,
    Many,
    Shape,
    Slot,
    form_of,
    shape_at,
    slots_of,
)
from game.scenario.findings import Route, Span
from game.scenario.models import Decisive, Ending, Event, Law, Scenario
from game.scenario.part import Part
from game.scenario.spans import lines_of, within

__all__ = [
    "LISTS",
    "Draft",
    "fresh_draft",
    "ids_in",
    "lines_of_entry",
    "with_draft",
    "without_entry",
]

LISTS: Final[dict[str, type[Part]]] = {
    "events": Event,
    "laws": Law,
    "decisive": Decisive,
    "endings": Ending,
}
"""Lists of a file whose entries can be edited, with the model of each."""


@dataclass(frozen=True)
class Draft:
    """An entry while it is edited."""

    kind: str
    """One of ``LISTS``."""
    data: dict[str, Any]

    @property
    def shape(self) -> Group:
        """What an entry of its kind may say."""
        return Group(LISTS[self.kind])

    def at(self, route: Route) -> Any:
        """Return what stands at a route."""
        return data_at(self.data, route)

    def part_of(self, route: Route) -> dict[str, Any]:
        """Return the part in which a field stands; empty for an item of a list."""
        part = self.at(route[:-1])
        return part if isinstance(part, dict) else {}

    def shape_of(self, route: Route) -> Shape:
        """Return what may stand at a route."""
        return shape_at(self.shape, self.data, route)

    def put(self, route: Route, value: Any) -> Draft:
        """Return the draft with a value at a route; a field that is new stands where models do."""
        data = deepcopy(self.data)
        into = data_at(data, route[:-1])
        if isinstance(into, list) and route[-1] == len(into):
            into.append(value)
        elif isinstance(into, dict) and route[-1] not in into:
            into[route[-1]] = value
            self._order(data, route[:-1])
        else:
            into[route[-1]] = value
        return Draft(self.kind, data)

    def _order(self, data: dict[str, Any], route: Route) -> None:
        """Put the fields of a part into the order of its model, but for what stands first."""
        part, shape = data_at(data, route), self.fields(route)
        order = [slot.key for slot in shape]
        first = next(iter(part))
        keys = sorted(part, key=lambda key: (key != first, order.index(key)))
        ordered = {key: part[key] for key in keys}
        part.clear()
        part.update(ordered)

    def fields(self, route: Route) -> tuple[Slot, ...]:
        """Return the fields that the part at a route may have."""
        shape = self.shape_of(route) if route else self.shape
        group = shape if isinstance(shape, Group) else self._form(shape, route)
        return slots_of(group.model)

    def _form(self, shape: Shape, route: Route) -> Group:
        assert isinstance(shape, Either)
        form = shape.forms[form_of(shape, self.at(route))]
        assert isinstance(form, Group)
        return form

    def drop(self, route: Route) -> Draft:
        """Return the draft without a field, or an item of a list."""
        data = deepcopy(self.data)
        del data_at(data, route[:-1])[route[-1]]
        return Draft(self.kind, data)

    def may_drop(self, route: Route) -> bool:
        """Tell whether a part need not be there."""
        around = self.at(route[:-1])
        if isinstance(around, list):
            many = self.shape_of(route[:-1])
            assert isinstance(many, Many)
            return len(around) > many.least
        return not next(slot.required for slot in self.fields(route[:-1]) if slot.key == route[-1])

    def absent(self, route: Route) -> tuple[str, ...]:
        """Return the fields that the part at a route has not, and could have."""
        part = self.at(route)
        return tuple(slot.key for slot in self.fields(route) if slot.key not in part)


def ids_in(data: Any, kind: str) -> tuple[str, ...]:
    """Return the ids of a list of a file's data, in their order."""
    listed = data.get(kind) if isinstance(data, dict) else None
    entries = listed if isinstance(listed, list) else []
    return tuple(str(each.get("id", "")) for each in entries if isinstance(each, dict))


def fresh_draft(document: Document, kind: str, picks: Picks) -> Draft:
    """Return a new entry, under an id that is free."""
    draft = Draft(kind, picks.fresh_part(LISTS[kind]))
    known, stem = ids_in(document.data, kind), f"new-{kind.removesuffix('s')}"
    tried = (stem if number == 1 else f"{stem}-{number}" for number in range(1, len(known) + 2))
    return draft.put(("id",), next(each for each in tried if each not in known))


def lines_of_entry(document: Document, kind: str, at: int) -> tuple[str, ...]:
    """Return the lines on which an entry stands, with its dash; none where it is not there."""
    place, found = document.nearest((kind, at))
    if not found:
        return ()
    span = within(document.text, Span(place.line, place.column, *place.end))
    return lines_of(document.text)[span.line - 1 : span.end_line]


def with_draft(document: Document, draft: Draft, at: int, *, new: bool) -> str:
    """Return the text of a file with a draft in one of its lists.

    Args:
        document: the file.
        draft: what is to stand there.
        at: its place in the list.
        new: whether it is put in front of what stands there, rather than in its place.

    Raises:
        NotSpliced: it cannot be written there.
    """
    if not new:
        return with_value(document, (draft.kind, at), draft.data)
    listed = document.data.get(draft.kind) or []
    entries = [*listed[:at], draft.data, *listed[at:]]
    if draft.kind in document.data:
        return with_value(document, (draft.kind,), entries)
    order = list(Scenario.model_fields)
    above = [key for key in document.data if key in order[: order.index(draft.kind)]]
    last = above[-1] if above else next(iter(document.data))
    whole: dict[str, Any] = {}
    for key, value in document.data.items():
        whole[key] = value
        if key == last:
            whole[draft.kind] = entries
    return with_value(document, (), whole)


def without_entry(document: Document, kind: str, at: int) -> str:
    """Return the text of a file without an entry of one of its lists; may raise NotSpliced."""
    listed = document.data[kind]
    return with_value(document, (kind,), [*listed[:at], *listed[at + 1 :]])
