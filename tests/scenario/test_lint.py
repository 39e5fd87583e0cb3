"""The check warns of what is certainly unwise, and of nothing else."""

from pathlib import Path

import pytest

from game.analysis.check import check_file
from game.scenario import Severity, lint, read_scenario_text, shipped
from game.scenario.library import find

PATH = Path(__file__).parent / "tiny.yaml"
TINY = PATH.read_text(encoding="utf-8")


def warnings(*changes: tuple[str, str]) -> list[str]:
    text = TINY
    for right, wrong in changes:
        assert text.count(right) == 1
        text = text.replace(right, wrong)
    problems = lint(read_scenario_text(text))
    assert all(problem.severity is Severity.WARNING for problem in problems)
    return [f"{problem.code} {problem.message}" for problem in problems]


@pytest.mark.parametrize("path", [PATH, *map(find, shipped())], ids=lambda path: path.stem)
def test_what_we_ship_is_clean(path: Path) -> None:
    assert [str(finding) for finding in check_file(path, play=False).findings] == []


UNWISE = {
    "a translation is missing": (
        ("{en: Quarrel, ja: 口論, zh: 争吵}", "{en: Quarrel, ja: 口論}"),
        "untranslated the text has no zh",
    ),
    "a sentence is in one language": (
        (
            "{en: Little has changed., ja: ほとんど変わらない。, zh: 变化不大。}",
            "Little has changed since the match began.",
        ),
        "untranslated the text has no ja and no zh",
    ),
    "an event never stops": (
        (
            "    chance: 0.3\n    once: true\n"
            "    effects: [{gate: consent-h200, set: 20}, {stock: china_momentum, scale: 0.9}]",
            "    effects: [{stock: us_inventory, add: 1}]",
        ),
        "every-turn 'goodwill' happens in every turn in which its condition holds",
    ),
    "an ending is hidden": (
        (
            "when: {any: [{law: freeze}, {all: [{turn: {from: 4}}, "
            "{indicator: legal_lag_months, above: 24}]}]}",
            "when: {any: [{law: freeze}, {all: []}]}",
        ),
        "unreachable 'frozen' always holds, so 'as-before' and what follows are never told",
    ),
    "the last ending has a condition": (
        ("when: {all: []}", "when: {law: freeze}"),
        "no-last-ending the last ending is told whenever no other is, whatever its condition says",
    ),
    "a stock would have to leave its bounds": (
        ("when: {stock: us_congress, at_least: 0.8}", "when: {stock: us_congress, above: 1}"),
        "never the condition of 'freeze' can never hold",
    ),
    "a condition contradicts itself": (
        (
            "when: {stock: us_congress, at_least: 0.8}",
            "when: {stock: us_congress, at_least: 0.8, at_most: 0.7}",
        ),
        "never the condition of 'freeze' can never hold",
    ),
    "an event has no chance": (
        ("chance: 0.5", "chance: 0"),
        "never 'quarrel' has no chance to happen",
    ),
    "a date comes too late": (
        ("{from: 2026-Q2}", "{from: 2027-Q1}"),
        "outside-calendar these dates lie after the match",
    ),
    "a date has passed": (
        ("{from: 2026-Q2}", "{to: 2025-Q4}"),
        "outside-calendar these dates lie before the match",
    ),
    "a turn comes too late": (
        ("{turn: {from: 4}}", "{turn: {from: 5}}"),
        "outside-calendar the match has only 4 turns",
    ),
    "weights do not make a hundred": (
        ("weight: 60", "weight: 50"),
        "weights the weights of us make 90, not 100",
    ),
    "a stock has no source": (
        ("us_inventory: {value: 80, source: design choice}", "us_inventory: 80"),
        "no-source us_inventory has no source",
    ),
    "nobody makes an offer": (
        ("      - {offer: summit, turns: 2}\n", ""),
        "never-offered no effect ever puts 'summit' on offer",
    ),
    "nobody reads a flag": (
        ("        - {not: {flag: quarrel}}\n", ""),
        "unread-flag no condition asks for the flag 'quarrel'",
    ),
    "nobody raises a flag": (
        ("      - {raise: quarrel}\n", ""),
        "unraised-flag nothing raises the flag 'quarrel'",
    ),
    "nobody uses a flag": (
        ("flags: [quarrel]", "flags: [quarrel, forgotten]"),
        "unused-flag the flag 'forgotten' is never used",
    ),
}


@pytest.mark.parametrize("case", UNWISE)
def test_a_warning(case: str) -> None:
    change, said = UNWISE[case]

    assert warnings(change) == [said]


HISTORY = """history:
  orders: [{date: 2026-Q1, us: [], china: [], source: design choice}]
  series:
    - id: share
      name: Share
      unit: share
      read: mean
      of: [{indicator: domestic_share}]
      points: [{date: 2026, value: 0.5, role: validation, source: design choice}]
"""


def test_a_constant_is_held_against_the_record_where_the_scenario_has_one() -> None:
    """What was measured here says nothing about a world that is made up."""
    change = ("market_growth: {value: 0.06,", "market_growth: {value: 0.5,")
    text = TINY.replace(*change)

    assert warnings(change) == []
    assert [str(each.message) for each in lint(read_scenario_text(text + HISTORY))] == [
        "market_growth is 0.5 [1/quarter]"
    ]


QUARREL = (
    "    when: {any: [{stock: tension, above: 0.25}, "
    "{ordered: {side: us, order: ban-licence-h200}}]}\n"
    "    chance: 0.5\n    cooldown: 1\n"
)
LET_IT_BE = {
    "an answer to an order": "    when: {ordered: {side: us, order: ban-licence-h200}}\n",
    "a fixed turn": "    when: {turn: {from: 2, to: 2}}\n",
    "an effect that ends the condition": "    when: {not: {flag: quarrel}}\n",
    "a stock that is driven back": "    when: {stock: tension, above: 0.25}\n",
}


@pytest.mark.parametrize("case", LET_IT_BE)
def test_a_certain_event_may_limit_itself(case: str) -> None:
    """Authors are not told off for what is meant."""
    assert warnings((QUARREL, LET_IT_BE[case])) == []


def test_names_and_languages_of_choice_are_left_alone() -> None:
    """A name may be the same everywhere, and a scenario may be in English alone."""
    english = TINY
    for line in TINY.splitlines():
        bare = line.split(", ja:")[0]
        if ", ja:" in line and line.count("{") == 1:
            english = english.replace(line, f"{bare}}}")

    problems = lint(read_scenario_text(english))

    assert not [each for each in problems if each.code == "untranslated"]


def test_the_file_should_be_called_like_the_scenario(tmp_path: Path) -> None:
    path = tmp_path / "other.yaml"
    path.write_text(TINY, encoding="utf-8")

    assert [
        str(each).removeprefix(str(path)) for each in check_file(path, play=False).findings
    ] == [
        ":4:5: warning[file-name]: the file is called 'other'; "
        "rename the file to tiny.yaml, or write 'id: other'"
    ]
