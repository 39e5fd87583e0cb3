"""A fix is only given where it mends: what was found is gone, and nothing has come in its place."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.scenario.checking.mend import difference, mended
from game.scenario.checking.wave import look_at
from game.scenario.findings import Finding, Fix, Span
from game.scenario.spans import applied, replacing
from tests.scenario.test_advice import SLIPS

TINY = (Path(__file__).parent / "tiny.yaml").read_text(encoding="utf-8")
LEFT_TO_PEOPLE = {
    "a year alone", "a year alone in quotation marks", "a start with a year alone",
    "a format of later", "a date with a slash",
}  # fmt: skip
"""Which month is meant, or which game, only their author knows."""


def look(text: str) -> tuple[Finding, ...]:
    return look_at(text, "tiny.yaml").findings


MORE_SLIPS = {
    "a quotation mark that is not closed in braces": ('{en: "Who won?", ja', '{en: "Who won?, ja'),
    "an apostrophe between single marks": ("{en: Words are exchanged.,", "{en: 'Don't panic.',"),
    "a tab": ("    chance: 0.5", "\tchance: 0.5"),
    "no colon": ("    chance: 0.5", "    chance 0.5"),
    "a list without commas": ("ladder: [15, 25, 50]", "ladder: [15 25 50]"),
    "a comparison of mathematics": (
        "when: {stock: us_congress, at_least: 0.8}",
        "when: us_congress >= 0.8",
    ),
    "a key in capitals": ("    chance: 0.5", "    Chance: 0.5"),
    "a hyphen for a stroke": ("{stock: us_congress, at_least:", "{stock: us_congress, at-least:"),
    "a letter with an accent": ("id: frozen\n", "id: frozén\n"),
    "a text that is cut": ("author: Eighteen Months", "author: Eighteen #1 Months"),
    "an ending that is not for all the rest": ("when: {all: []}", "when: {law: freeze}"),
    "two slips of the syntax": (
        "author: Eighteen Months\nlicence: MIT",
        "author: 'Eighteen\nlicence: 'MIT",
    ),
}
ALL_SLIPS = SLIPS | MORE_SLIPS


@pytest.mark.parametrize("slip", sorted(ALL_SLIPS.keys() - LEFT_TO_PEOPLE))
def test_a_slip_that_has_advice_is_mended_by_a_machine(slip: str) -> None:
    right, wrong = ALL_SLIPS[slip]
    assert right in TINY
    text, count = mended(TINY.replace(right, wrong, 1), look)

    assert count >= 1
    assert look(text) == ()


@given(data=st.data())
@settings(max_examples=25)
def test_several_slips_at_once_are_mended(data: st.DataObject) -> None:
    """Whatever falls together: a fix that was applied leaves nothing of what it was for."""
    text = TINY
    for slip in data.draw(st.lists(st.sampled_from(sorted(ALL_SLIPS)), min_size=1, max_size=4)):
        text = text.replace(*ALL_SLIPS[slip], 1)
    before = look(text)
    after, count = mended(text, look)
    left = look(after)

    assert (count > 0) == (after != text)
    assert len(left) <= len(before) or any(each.code == "yaml-syntax" for each in before)
    for finding in left:
        if finding.fix is not None:
            # What is left with a fix was tried, and would have brought something else.
            tried = look(applied(after, [finding.fix]))
            assert {each.message for each in tried} != {each.message for each in left}


@given(
    start=st.integers(0, len(TINY) - 40),
    length=st.integers(0, 12),
    piece=st.text(alphabet="abeiou: {}[],'\"\n-0159", max_size=4),
)
@settings(max_examples=60)
def test_what_is_mended_is_never_worse(start: int, length: int, piece: str) -> None:
    text = TINY[:start] + piece + TINY[start + length :]
    before = look(text)
    after, count = mended(text, look)
    told = {(each.code, each.where, each.message) for each in before}

    if count and not any(each.code == "yaml-syntax" for each in before):
        assert {(each.code, each.where, each.message) for each in look(after)} < told


def test_a_fix_that_would_do_harm_is_not_kept() -> None:
    """The place is right, what is written there is not."""

    def misled(text: str) -> list[Finding]:
        return [
            Finding("a.yaml", 1, 1, each.severity, each.code, each.message, where=each.where,
                    fix=Fix(Span(3, 1, 3, 2), "?"))
            for each in look(text)
        ]  # fmt: skip

    text = TINY.replace("chance: 0.5", "chance: 5")

    assert mended(text, misled) == (text, 0)


@given(text=st.text(alphabet="ab\n: é漢"), other=st.text(alphabet="ab\n: é漢"))
def test_a_text_is_made_another_by_the_smallest_fix(text: str, other: str) -> None:
    assert applied(text, [replacing(text, other)]) == other


def test_the_difference_is_told_as_people_know_it() -> None:
    told = difference("a: 1\nb: 2\nc: 3\n", "a: 1\nb: 4\nc: 3\n", "my.yaml")

    assert told.splitlines() == [
        "--- my.yaml", "+++ my.yaml", "@@ -1,3 +1,3 @@", " a: 1", "-b: 2", "+b: 4", " c: 3"
    ]  # fmt: skip
