"""Whatever an author types, the answer is a scenario or a ScenarioError, never a traceback."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from game.scenario import ScenarioError, compile_scenario, document, lint, read_scenario_text

TINY = (Path(__file__).parent / "tiny.yaml").read_text(encoding="utf-8")
DATA: Any = document.read_document(TINY, "tiny.yaml").data

words = ["  ", "\n- ", ": ", "<<", "---\n"]
signs = st.sampled_from([*":-?[]{},&*#|>'\"%@`!\n\t ~\0\\", *words])
pieces = st.lists(signs | st.text(max_size=3), max_size=6).map("".join)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=4,
)


def use(text: str) -> None:
    """Read a text and, if it is a scenario, do with it what the game does."""
    try:
        scenario = read_scenario_text(text)
    except ScenarioError as error:
        findings = error.findings
    else:
        compile_scenario(scenario)
        lint(scenario)
        return

    assert findings
    assert all(str(finding).isprintable() for finding in findings)
    assert all(finding.line >= 1 and finding.column >= 1 for finding in findings)


@given(text=st.text() | st.lists(signs | st.text(max_size=4)).map("".join))
@example(text="? {a: b}\n: c")
@example(text='"\\ud800": 1')
@example(text='"[all]": 1')
@example(text="a: !!int x")
@example(text="%YAML 9.9\n---\na: 1")
def test_any_text(text: str) -> None:
    use(text)


@given(data=st.data(), piece=pieces)
def test_a_scenario_in_which_something_was_overtyped(data: st.DataObject, piece: str) -> None:
    start = data.draw(st.integers(0, len(TINY)))
    length = data.draw(st.integers(0, 30))

    use(TINY[:start] + piece + TINY[start + length :])


@given(data=st.data(), value=json_values)
def test_a_scenario_in_which_a_value_was_exchanged(data: st.DataObject, value: Any) -> None:
    """JSON is YAML too, so the wrong value is put in after reading."""
    copy = json.loads(json.dumps(DATA))
    here = copy
    while isinstance(here, dict | list) and here:
        keys = list(here) if isinstance(here, dict) else list(range(len(here)))
        key = data.draw(st.sampled_from(keys))
        if not isinstance(here[key], dict | list) or data.draw(st.booleans()):
            here[key] = value
            break
        here = here[key]

    use(json.dumps(copy))


@pytest.mark.skipif(document._FAST_PARSER is None, reason="the parser in C is not installed")
@given(data=st.data(), piece=pieces)
@settings(max_examples=50)
def test_both_parsers_read_the_same(data: st.DataObject, piece: str) -> None:
    """A scenario must not play differently where the parser in C has no wheel."""
    part = TINY[TINY.index("events:") : TINY.index("laws:")]
    start = data.draw(st.integers(0, len(part)))
    text = part[:start] + piece + part[start:]

    fast = _read(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(document, "_FAST_PARSER", None)
        slow = _read(text)

    if "error" not in (slow, fast):
        assert fast == slow


def _read(text: str) -> Any:
    try:
        read = document.read_document(text, "a.yaml")
    except ScenarioError:
        return "error"
    return repr(read.data), _places(read.top)


def _places(place: document.Place) -> Any:
    inside = {key: _places(each) for key, each in place.inside.items()}
    return place.line, place.column, place.key_line, place.key_column, inside
