"""What is said of a text while it is written: the quickest first, nothing twice."""

from pathlib import Path

import pytest

from game.analysis.balance import ALL, FIRST
from game.analysis.workbench import Look, looks_at
from game.match.tally import Tally
from game.players import find
from game.rules import Side

US, CHINA = find("dealmaker", Side.US).policy, find("hedger", Side.CHINA).policy


@pytest.fixture
def text(checkout: Path) -> str:
    return (checkout / "scenarios" / "quick-start.yaml").read_text(encoding="utf-8")


def look(text: str, known: Tally | None = None) -> list[Look]:
    before = {} if known is None else {known.ruleset.digest: known}
    return list(looks_at(text, Path("mine.yaml"), US, CHINA, before))


def test_findings_come_first_then_few_matches_then_all(text: str) -> None:
    games = [None if each.tally is None else each.tally.games for each in look(text)]

    assert games == [None, FIRST, ALL]


def test_of_a_change_of_prose_nothing_is_played(text: str) -> None:
    known = look(text)[-1].tally

    again = look(text.replace("\ntitle:", "\n# a comment\ntitle:", 1), known)

    assert [each.tally for each in again] == [None, known]


def test_of_a_broken_text_there_are_findings_alone(text: str) -> None:
    (only,) = look(text.replace("\nturns:", "\nturn:").replace("draw_margin:", "margin:"))

    assert only.findings
    assert only.loaded is None
