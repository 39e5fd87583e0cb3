"""Another number is written into a file without a change to anything else in it."""

import re
from collections.abc import Iterator
from typing import Any

import pytest

from game.places import SCENARIOS
from game.scenario import shipped
from game.scenario.document import Document, read_document
from game.scenario.editing.splicing import number_at, spliced, written
from game.scenario.findings import Route
from game.scenario.reading import read_text


def numbers_in(data: Any, route: Route = ()) -> Iterator[tuple[Route, float]]:
    if isinstance(data, dict | list):
        inside = data.items() if isinstance(data, dict) else enumerate(data)
        for step, value in inside:
            yield from numbers_in(value, (*route, step))
    elif isinstance(data, int | float) and not isinstance(data, bool):
        yield route, data


def a_document(text: str) -> Document:
    return read_document(text, "a.yaml")


@pytest.mark.parametrize("slug", shipped())
def test_of_every_number_only_its_own_characters_change(slug):
    """Where a number stands is measured in whole text here, not in lines and columns."""
    document = read_document(read_text(SCENARIOS / f"{slug}.yaml"), slug)
    text, numbers = document.text, list(numbers_in(document.data))
    starts = [0, *(at + 1 for at, sign in enumerate(text) if sign == "\n")]
    assert len(numbers) > 100

    for route, value in numbers:
        after = spliced(document, route, value + 1.25)
        place, _ = document.nearest(route)

        start = starts[place.line - 1] + place.column - 1
        old = re.match(r"[-+.0-9e]+", text[start : start + 40])
        assert old, route
        assert float(old.group()) == value, route
        new = written(value + 1.25)
        assert after == text[:start] + new + text[start + len(old.group()) :], route


@pytest.mark.parametrize("slug", shipped())
def test_what_was_spliced_is_what_is_read(slug):
    """A sample of the numbers: each reading of a file takes tens of milliseconds."""
    document = read_document(read_text(SCENARIOS / f"{slug}.yaml"), slug)
    numbers = list(numbers_in(document.data))
    for route, value in numbers[::150]:
        after = read_document(spliced(document, route, value + 1.25), slug)

        changed = {r: v for r, v in numbers_in(after.data) if dict(numbers)[r] != v}
        assert changed == {route: float(written(value + 1.25))}
        assert number_at(after, route) == float(written(value + 1.25))


def test_lines_end_as_they_did():
    text = "a:\r\n  b: 1 # one\r\nc: 2\r\n"

    assert spliced(a_document(text), ("a", "b"), 3) == "a:\r\n  b: 3 # one\r\nc: 2\r\n"
    assert (
        spliced(a_document(text), ("a", "d", "value"), 3)
        == "a:\r\n  b: 1 # one\r\n  d: 3\r\nc: 2\r\n"
    )


def test_a_figure_may_stand_alone_or_with_its_source():
    assert spliced(a_document("a: {b: 1}"), ("a", "b", "value"), 2) == "a: {b: 2}"
    assert spliced(a_document("a: {b: {value: 1}}"), ("a", "b", "value"), 2) == "a: {b: {value: 2}}"


CHOSEN = "growth: {value: 0.5, source: design choice}"


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("a: 1\n", f"a: 1\nconstants:\n  {CHOSEN}\n"),
        ("a: 1", f"a: 1\nconstants:\n  {CHOSEN}\n"),
        ("a:\n    b: 1\n", f"a:\n    b: 1\nconstants:\n    {CHOSEN}\n"),
        ("constants: {} # none\n", f"constants: {{{CHOSEN}}} # none\n"),
        ("constants: # none\nb: 1\n", f"constants: # none\n  {CHOSEN}\nb: 1\n"),
        ("constants: {pace: 1 }\n", "constants: {pace: 1, growth: 0.5 }\n"),
        (
            "constants:\n  # of old\n  pace: 1 # slow\n\n# Orders\nb: 2\n",
            "constants:\n  # of old\n  pace: 1 # slow\n  growth: 0.5\n\n# Orders\nb: 2\n",
        ),
        (
            "constants:\n   pace: {value: 1, source: mine}\nb: 2",
            f"constants:\n   pace: {{value: 1, source: mine}}\n   {CHOSEN}\nb: 2",
        ),
        (
            "constants:\n  pace:\n    value: 1\n    source: mine\n",
            f"constants:\n  pace:\n    value: 1\n    source: mine\n  {CHOSEN}\n",
        ),
    ],
)
def test_what_a_file_leaves_to_the_game_is_added(text, after):
    assert spliced(a_document(text), ("constants", "growth", "value"), 0.5) == after


def test_letters_of_two_bytes_before_a_number_do_not_move_it():
    text = "a: {name: 東京 é, cash: 5} # 億\n"

    assert spliced(a_document(text), ("a", "cash"), 12) == "a: {name: 東京 é, cash: 12} # 億\n"
