"""Every number of a file has a slider, and what a slider writes is that number alone."""

import re
from itertools import groupby

import pytest

from game.analysis.numbers import Number, Subject, as_figure, moved, numbers_in, numbers_of
from game.rules.equations.remaining import remaining_in
from game.rules.params import constants
from game.rules.scope import held_constants
from game.scenario import load_scenario, shipped
from game.scenario.document import Document, read_document
from game.scenario.editing.splicing import number_at, written


@pytest.fixture(scope="module", params=shipped())
def opened(request) -> tuple[Document, tuple[Number, ...], set[str]]:
    """A file, its numbers, and the constants that can be set in it."""
    loaded = load_scenario(request.param)
    document = read_document(loaded.text, request.param)
    scope = loaded.ruleset.scope
    settable = {*constants()} - {*held_constants(scope.left_out)}
    if scope.left_out:
        settable &= {*remaining_in(scope).constants}
    return document, numbers_of(document, loaded), settable


def another(number: Number) -> float:
    """A value that is not the number's own, as a slider gives it."""
    far = number.low if number.value - number.low > number.high - number.value else number.high
    return number.kept(far + 0.37 * (number.value - far))


def test_nothing_that_can_be_moved_is_missing(opened):
    """The version of the format cannot: a file of another would not be read."""
    document, numbers, settable = opened
    keys = [number.key for number in numbers]

    assert len(keys) == len(set(keys))
    assert {as_figure(route) for route, _ in numbers_in(document.data)} - {*keys} == {("format",)}
    assert {("constants", name) for name in settable} <= {*keys}
    assert all(number.low < number.high for number in numbers)
    assert all(number.low <= number.value <= number.high for number in numbers)
    assert all(number.bounds.least <= number.low for number in numbers)
    assert all(number.high <= number.bounds.most for number in numbers)


def test_subjects_stand_together(opened):
    _, numbers, _ = opened
    subjects = [subject for subject, _ in groupby(number.subject for number in numbers)]

    assert len(subjects) == len({*subjects})
    assert subjects[0] is Subject.MATCH


def test_a_moved_slider_changes_the_bytes_of_its_number_alone(opened):
    """What the file leaves to the game comes as one line more, or between the braces."""
    document, numbers, _ = opened
    text = document.text
    starts = [0, *(at + 1 for at, sign in enumerate(text) if sign == "\n")]

    for number in numbers:
        after, value = moved(document, number, another(number))
        assert value != number.value, number.route
        if number.is_written:
            bare = number_at(document, number.route) is not None
            place, _ = document.nearest(number.route if bare else number.key)
            at = starts[place.line - 1] + place.column - 1
            old = re.match(r"[-+.0-9e]+", text[at : at + 40])
            assert old, number.route
            assert float(old.group()) == number.value, number.route
            assert after == text[:at] + written(value) + text[at + len(old.group()) :], number.route
        else:
            added = f"{number.name}: {{value: {written(value)}, source: design choice}}"
            assert added in after, number.route
            start, _, rest = after.partition(added)
            assert (start.rstrip(" ") + rest.removeprefix("\n")) == text, number.route


def test_what_was_moved_is_read_as_such(opened):
    """A sample: each reading of a file takes tens of milliseconds."""
    document, numbers, _ = opened
    for number in numbers[::120]:
        text, value = moved(document, number, another(number))

        assert number_at(read_document(text, "a.yaml"), number.route) == float(written(value))
