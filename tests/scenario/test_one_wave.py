"""All that is wrong in a file is told at once, nothing twice, and each at its very place."""

from pathlib import Path

import pytest

from game.scenario import ScenarioError, read_scenario_text
from game.scenario.checking.shown import MOST_SHOWN, pointed, some_of
from game.scenario.checking.wave import look_at
from game.scenario.findings import Finding

TINY = (Path(__file__).parent / "tiny.yaml").read_text(encoding="utf-8")


def spoilt(*changes: tuple[str, str]) -> str:
    text = TINY
    for right, wrong in changes:
        assert text.count(right) == 1, right
        text = text.replace(right, wrong)
    return text


def told(text: str) -> list[str]:
    return [finding.code for finding in look_at(text, "tiny.yaml").findings]


def test_syntax_values_references_and_what_is_unwise_are_told_together() -> None:
    text = spoilt(
        ("author: Eighteen Months", 'author: "Eighteen Months'),
        ("    chance: 0.5\n", "    chance: half\n"),
        ("- {shipped: h200}", "- {shipped: h20}"),
        ("weight: 60", "weight: 50"),
        ("us_inventory: {value: 80, source: design choice}", "us_inventory: 80"),
    )

    assert told(text) == [
        "yaml-syntax", "no-source", "wrong-value", "unknown-chip", "weights"
    ]  # fmt: skip


def test_two_slips_of_the_syntax_are_both_told() -> None:
    text = spoilt(
        ("author: Eighteen Months", 'author: "Eighteen Months'),
        ("{stock: tension, at_least: 1}", "{stock: tension at_least: 1}"),
    )
    found = look_at(text, "tiny.yaml").findings

    assert [finding.code for finding in found] == ["yaml-syntax", "yaml-syntax"]
    assert [line_with(text, '"Eighteen'), line_with(text, "tension at_least")] == [
        finding.line for finding in found
    ]


def line_with(text: str, words: str) -> int:
    return text[: text.index(words)].count("\n") + 1


LISTED = """    effects:
      - {stock: tension, add: 0.06, over: 3}
      - {raise: quarrel}
      - {offer: summit, turns: 2}
"""
CASCADES = {
    "a part without its id": ("  - id: licence-h200\n", "  - idd: licence-h200\n", "unknown-key"),
    "a list that is none": ("gates:\n", "gates: none\ngattes:\n", "wrong-value"),
    "no turns": ("turns: 4,", "turns: many,", "wrong-value"),
    "a side without a stock": ("us_capital: {value", "us_capitol: {value", "unknown-stock"),
    "a condition of no kind": ("when: {stock: us_c", "when: {stok: us_c", "unknown-form"),
    "effects that are no list": (LISTED, "    effects: {raise: quarrel}\n", "wrong-value"),
}


@pytest.mark.parametrize("case", CASCADES)
def test_one_mistake_is_not_told_again_by_what_rests_on_it(case: str) -> None:
    """Nobody wrote what a placeholder says, so nothing is said of it."""
    right, wrong, code = CASCADES[case]
    found = told(spoilt((right, wrong)))

    assert found[0] == code
    assert set(found) <= {code, "unknown-key"}


def test_nothing_is_told_twice() -> None:
    text = spoilt(("licence: licence-h200, consent", "licence: licence-h2000, consent"))
    found = look_at(text, "tiny.yaml").findings

    assert len({(each.line, each.column, each.message) for each in found}) == len(found)


def test_what_the_check_calls_an_error_is_what_the_game_refuses() -> None:
    """Both ask the same models and the same references."""
    for change in (("chance: 0.5", "chance: 5"), ("{law: freeze}", "{law: frieze}")):
        text = spoilt(change)
        with pytest.raises(ScenarioError) as caught:
            read_scenario_text(text, "tiny.yaml")

        assert set(caught.value.findings) <= set(look_at(text, "tiny.yaml").findings)


SPANS = {
    "a value": ("    chance: 0.5\n", "    chance: half\n", "half"),
    "a key": ("    chance: 0.5\n", "    chanse: 0.5\n", "chanse"),
    "a value in braces": ("- {shipped: h200}", "- {shipped: h20}", "h20"),
    "a quoted value": ("us_compute: {value: 11000", 'us_compute: {value: "11,000"', '"11,000"'),
    "a list": ("ladder: [25, 50]", "ladder: [50, 25]", "[50, 25]"),
    "a mapping": ("{raise: quarrel}", "{stock: tension}", "{stock: tension}"),
    "two entries": ("us_inventory: {value: 80", "us_inventory: {value: 80,5", "80,5"),
}


@pytest.mark.parametrize("case", SPANS)
def test_a_finding_says_where_it_ends(case: str) -> None:
    right, wrong, meant = SPANS[case]
    finding = look_at(spoilt((right, wrong)), "tiny.yaml").findings[0]
    line = finding.source

    assert finding.end_line == finding.line
    assert line[finding.column - 1 : finding.end_column - 1] == meant


def test_a_finding_names_the_way_through_the_file() -> None:
    """By ids, as people speak of parts."""
    finding = look_at(spoilt(("chance: 0.5", "chance: 5")), "tiny.yaml").findings[0]

    assert finding.where == "events[quarrel].chance"


def test_the_carets_stand_below_what_is_meant_also_behind_wide_letters() -> None:
    text = spoilt(("{en: Quarrel, ja: 口論, zh: 争吵}", "{en: Quarrel, ja: 口論, fr: Dispute}"))
    finding = next(each for each in look_at(text, "tiny.yaml").findings if each.code == "language")
    line, carets = pointed(finding)
    # Two ideographs in front of it take two columns each.
    assert carets.index("^") == line.index("fr") + 2
    assert carets.count("^") == len("fr")


def test_a_line_without_end_is_cut_around_its_mistake() -> None:
    text = spoilt(("author: Eighteen Months", "author: Eighteen Months\n" + "x" * 3000 + ": 1"))
    finding = look_at(text, "tiny.yaml").findings[0]

    assert all(len(line) < 140 for line in pointed(finding))


def test_no_more_is_shown_than_a_person_can_read() -> None:
    found = look_at(TINY.replace(", source: design choice}", "}"), "tiny.yaml").findings
    shown, rest = some_of(found)

    assert len(found) > 30
    assert len(shown) < MOST_SHOWN
    assert len(shown) + sum(rest.values()) == len(found)
    assert rest["no-source"] > 20
    assert [each.code for each in shown].count("no-source") == 8


def test_errors_are_shown_before_warnings() -> None:
    bare = ("us_inventory: {value: 80, source: design choice}", "us_inventory: 80")
    text = spoilt(("chance: 0.5", "chance: 5"), bare)
    shown, _ = some_of(look_at(text, "tiny.yaml").findings)

    assert [each.code for each in shown] == ["wrong-value", "no-source"]
    assert isinstance(shown[0], Finding)
