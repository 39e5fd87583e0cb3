"""The event editor's pure part: what may be picked, and how it is written into the file."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest
from pydantic import TypeAdapter

from game.scenario import conditions, effects, load_text
from game.scenario.document import Document, read_document
from game.scenario.editing.blocks import data_at, with_value
from game.scenario.editing.entries import LISTS, Draft, fresh_draft, with_draft, without_entry
from game.scenario.editing.picks import Picks, offered, range_of, reformed
from game.scenario.editing.rendering import as_flow
from game.scenario.editing.shapes import Either, Group, Many, Number, Shape, form_of, slots_of
from game.scenario.part import Part
from game.scenario.reading import read_text
from game.scenario.spans import lines_of

WORDS = {"en": "Some words, more", "ja": "言葉", "zh": "词语"}


@pytest.fixture(scope="module")
def document(checkout: Path) -> Document:
    path = checkout / "tests" / "scenario" / "tiny.yaml"
    return read_document(read_text(path), str(path))


@pytest.fixture(scope="module")
def picks(document: Document) -> Picks:
    return Picks(load_text(document.text, Path(document.path)).scenario, WORDS)


def when(kind: str = "events") -> Either:
    shape = next(slot.shape for slot in slots_of(LISTS[kind]) if slot.key == "when")
    assert isinstance(shape, Either)
    return shape


def all_shapes(shape: Shape, seen: set[type[Part]]) -> Iterator[Shape]:
    yield shape
    if isinstance(shape, Many):
        yield from all_shapes(shape.of, seen)
    elif isinstance(shape, Either):
        for each in shape.forms.values():
            yield from all_shapes(each, seen)
    elif isinstance(shape, Group) and shape.model not in seen:
        seen.add(shape.model)
        for slot in slots_of(shape.model):
            yield from all_shapes(slot.shape, seen)


def test_every_condition_and_effect_of_the_engine_can_be_picked() -> None:
    """The union of the models is what is picked from, so a kind that is added there is here too."""
    done = next(slot.shape for slot in slots_of(LISTS["events"]) if slot.key == "effects")
    assert isinstance(done, Many)
    assert isinstance(done.of, Either)

    for either, module, union in (
        (when(), conditions, conditions.Condition),
        (done.of, effects, effects.Effect),
    ):
        models = {each.model for each in either.forms.values() if isinstance(each, Group)}
        kinds = {get_args(each)[0] for each in get_args(get_args(union)[0])}
        assert set(either.forms) == set(module.FORMS)
        assert models == kinds == {getattr(module, name) for name in module.FORMS.values()}


def test_each_kind_of_condition_and_effect_begins_as_one_that_is_accepted(picks: Picks) -> None:
    seen: set[type[Part]] = set()
    for model in LISTS.values():
        for shape in all_shapes(Group(model), seen):
            if isinstance(shape, Either):
                for form in offered(shape, picks).values():
                    if isinstance(form, Group):
                        fresh = json.dumps(picks.fresh(form))
                        TypeAdapter(form.model).validate_json(fresh, strict=True)

    assert {conditions.Ordered, conditions.AllOf, effects.SetGate} <= seen


@pytest.mark.parametrize("kind", LISTS)
def test_a_new_entry_of_each_kind_is_written_and_loads(
    kind: str, document: Document, picks: Picks
) -> None:
    """With each condition in its turn: what the picks allow, the engine compiles."""
    draft = fresh_draft(document, kind, picks)
    whole = draft.put(
        ("when",),
        {"all": [picks.fresh(form) for form in offered(when(), picks).values()]},
    )
    at = len(document.data.get(kind, [])) // 2

    text = with_draft(document, whole, at, new=True)

    after = load_text(text, Path(document.path)).scenario
    assert getattr(after, kind)[at].id == draft.data["id"]
    kept = [line for line in lines_of(text) if line in set(lines_of(document.text))]
    assert [line for line in lines_of(document.text) if line] == [
        line for line in lines_of(_without(text, document, kind, at)) if line
    ]
    assert len(kept) >= len(lines_of(document.text))


def _without(text: str, document: Document, kind: str, at: int) -> str:
    return without_entry(read_document(text, document.path), kind, at)


def test_only_what_is_changed_is_written_anew(document: Document) -> None:
    """Comments, order and layout of the rest are the author's, line for line."""
    data = data_at(document.data, ("events", 0))
    draft = Draft("events", data).put(("chance",), 0.25)

    before, after = (
        lines_of(text) for text in (document.text, with_draft(document, draft, 0, new=False))
    )

    changed = [pair for pair in zip(before, after, strict=True) if pair[0] != pair[1]]
    assert len(changed) == 1
    assert changed[0][1].strip() == "chance: 0.25"


def test_a_condition_that_becomes_several_keeps_what_it_was(picks: Picks) -> None:
    one = {"stock": "tension", "at_least": 0.5}
    both = reformed(when(), one, "all", picks)

    assert both == {"all": [one]}
    assert reformed(when(), both, "any", picks) == {"any": [one]}
    assert reformed(when(), both, "not", picks) == {"not": one}
    assert reformed(when(), one, "indicator", picks)["at_least"] == 0.5
    assert form_of(when(), reformed(when(), one, "turn", picks)) == "turn"


def test_a_number_beside_a_stock_has_the_bounds_of_the_stock() -> None:
    level = Number(-1e9, 1e9, whole=False)

    assert range_of("at_least", level, {"stock": "tension"})[:2] == (0, 1)
    assert range_of("add", level, {"stock": "tension"})[:2] == (-1, 1)
    assert range_of("at_least", level, {"indicator": "score_us"})[:2] == (-1e9, 1e9)


STRANGE = [
    "laws:\n- id: a\n  when: {all: []}   # always\n  turns: 3\n- id: b\n  turns: 4\n",
    "laws:\n    -   id: a\n        when:\n            all:\n                - flag: x\n"
    "        turns: 3\n",
    "laws: [{id: a, when: {all: [{flag: x}]}, turns: 3}, {id: b, turns: 4}]\n",
    "laws:\r\n  - id: a\r\n    when:\r\n      any:\r\n        - {flag: y}\r\n    turns: 3",
]


@pytest.mark.parametrize("text", STRANGE)
def test_a_part_is_changed_whatever_the_layout(text: str) -> None:
    document = read_document(text, "x.yaml")
    law = document.data["laws"][0]
    for value in (
        {**law, "turns": 9},
        {**law, "when": {"not": {"stock": "cash", "above": 2}}},
        {**law, "when": {"all": [{"flag": "x"}, {"any": [{"flag": "z"}, {"flag": "w"}]}]}},
        {**law, "text": {"en": "Two words: more", "ja": "言"}, "effects": [{"raise": "x"}]},
        {"id": "a", "turns": 1},
    ):
        written = with_value(document, ("laws", 0), value)

        assert read_document(written, "x.yaml").data["laws"][0] == value
        assert ("\r\n" in text) == ("\r\n" in written)
        assert written.count("\n") == written.count("\r\n") or "\r" not in text
        assert ("# always" in text) <= ("# always" in written or value.get("when") != law["when"])


@pytest.mark.parametrize("values", [[1, True], [True, 1], [0, False], [False, 0]])
def test_a_truth_is_written_as_a_truth_and_a_number_as_a_number(values: list[object]) -> None:
    """They are equal to Python: what was written before may not stand for the other."""
    assert as_flow(values) == json.dumps(values)
