"""Advice on a slip, followed to the letter by a machine, passes the check."""

import re
from pathlib import Path

import pytest

from game.scenario import ScenarioError, document, read_scenario_text
from game.scenario.findings import Finding
from game.scenario.syntax import FULL_WIDTH

TINY = (Path(__file__).parent / "tiny.yaml").read_text(encoding="utf-8")

SLIPS = {
    "a decimal comma": ("us_inventory: {value: 80", "us_inventory: {value: 80,5"),
    "a decimal comma below one": ("value: 0.7, source", "value: 0,07, source"),
    "a decimal comma and points": ("target_lag_months: 18", "target_lag_months: 1.018,5"),
    "thousands apart": ("us_compute: {value: 11000", 'us_compute: {value: "11,000"'),
    "thousands in full width": ("us_compute: {value: 11000", "us_compute: {value: １１０００"),
    "full-width digits": ("target_lag_months: 18", "target_lag_months: １８"),
    "a full-width count": ("turns: 4,", "turns: ４,"),
    "a full-width colon at the top": ("format: 1\n", "format： 1\n"),
    "a full-width colon without a space": ("author: Eighteen", "author：Eighteen"),
    "a full-width colon in a part": ("    chance: 0.5\n", "    chance：0.5\n"),
    "a full-width colon in braces": (
        "{stock: tension, at_least: 1}",
        "{stock： tension, at_least: 1}",
    ),
    "a full-width comma": ("{stock: tension, at_least: 1}", "{stock: tension， at_least: 1}"),
    "full-width braces": ("{stock: tension, at_least: 1}", "｛stock: tension, at_least: 1｝"),
    "a full-width space": ("    chance: 0.5\n", "    \u3000chance: 0.5\n"),
    "a year alone": ("ships: 2026-06", "ships: 2026"),
    "a year alone in quotation marks": ("ships: 2026-06", 'ships: "2026"'),
    "a start with a year alone": ("start: 2026-Q1", "start: 2026"),
    "a full-width date": ("start: 2026-Q1", "start: ２０２６-Q1"),
    "a date with a slash": ("ships: 2026-06", "ships: 2026/06"),
    "a text that is a number": ("title: {en: Tiny, ja: 小さな盤, zh: 小棋盘}", "title: 2026"),
    "an id in full width": ("id: tiny", "id: ｔｉｎｙ"),
    "a colon in a text in braces": ("title: {en: Tiny,", "title: {en: Tiny: a trial,"),
    "a colon in a text": ("author: Eighteen Months", "author: Eighteen: Months"),
    "a sign that YAML keeps for itself": ("author: Eighteen Months", "author: @eighteen"),
    "a quotation mark that is not closed": ("author: Eighteen", 'author: "Eighteen'),
    "a brace that is not closed": ("{stock: tension, at_least: 1}", "{stock: tension, at_least: 1"),
    "a comma that is missing": ("{stock: tension, at_least: 1}", "{stock: tension at_least: 1}"),
    "no space after a colon": ("    chance: 0.5\n", "    chance:0.5\n"),
    "no space after a dash": ("- {shipped: h200}", "-{shipped: h200}"),
    "a line too far to the left": ("    chance: 0.5\n", "   chance: 0.5\n"),
    "a percent where a share is meant": ("chance: 0.5", "chance: 50%"),
    "a percent of a stock": ("value: 0.7, source", "value: 70%, source"),
    "a percent where a percent is meant": ("ladder: [25, 50]", "ladder: [25%, 50]"),
    "a full-width percent": ("chance: 0.5", "chance: ５０％"),
    "another minus": ("{stock: us_credibility, add: 0.05}", "{stock: us_credibility, add: −0.05}"),
    "yes for true": ("once: true", "once: yes"),
    "a format of later": ("format: 1\n", "format: 2\n"),
}

SCALAR = re.compile(r"\"[^\"]*\"|'[^']*'|[^\s,}\]#]+(?:,[0-9]+)*")
"""A value as it stands in a line, from its first character."""


def errors(text: str) -> tuple[Finding, ...]:
    try:
        read_scenario_text(text, "tiny.yaml")
    except ScenarioError as found:
        return found.findings
    return ()


def follow(text: str, finding: Finding) -> str:
    """Do what a finding says, where it says so, and nothing else."""
    lines, advice = text.split("\n"), finding.suggestion
    line, at = lines[finding.line - 1], finding.column - 1
    before, after = line[:at], line[at:]
    if said := re.fullmatch(r"write '(.+?)' instead of '(.+?)'(: .*|, and the others.*)?", advice):
        assert after.startswith(said[2]), "the place is not that of the sign"
        after = said[1] + after.removeprefix(said[2])
        if "others" in advice:
            for sign, plain in FULL_WIDTH.items():
                after = after.replace(sign, plain)
    elif said := re.fullmatch(r"add (.*) at the end of the line", advice):
        after += said[1].strip("'") if said[1] != "'" else "'"
    elif said := re.fullmatch(r"put a comma in front of '(.+)'", advice):
        before = before.rstrip() + ", "
    elif said := re.fullmatch(r"begin it after ([0-9]+) spaces", advice):
        before, after = " " * int(said[1]), line.lstrip()
    elif (said := re.fullmatch(r'write "(.*)"', advice)) and after.startswith(said[1]):
        after = f'"{said[1]}"' + after.removeprefix(said[1])
    elif said := re.search(
        r"(?:did you mean|write) (?:a month such as )?('?)([^\s',;?]+)\1", advice
    ):
        after = SCALAR.sub(lambda _: said[2], after, count=1)
    else:
        raise AssertionError(f"nothing to do in: {advice}")
    lines[finding.line - 1] = before + after
    return "\n".join(lines)


@pytest.mark.parametrize("parser", ["in C", "in Python"])
@pytest.mark.parametrize("slip", SLIPS)
def test_followed_advice_passes_the_check(
    slip: str, parser: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if parser == "in Python":
        monkeypatch.setattr(document, "_FAST_PARSER", None)
    right, wrong = SLIPS[slip]
    assert right in TINY
    text = TINY.replace(right, wrong, 1)
    found = errors(text)
    line = TINY[: TINY.index(right)].count("\n") + 1

    assert len(found) == 1, "one slip gives one finding"
    assert found[0].line == line, "in the line of the slip"
    assert errors(follow(text, found[0])) == (), str(found[0])


def test_a_sign_of_an_input_method_is_named() -> None:
    for slip, sign in (("full-width digits", "１"), ("a full-width colon at the top", "：")):
        right, wrong = SLIPS[slip]
        [finding] = errors(TINY.replace(right, wrong, 1))

        assert f"'{sign}'" in f"{finding.message} {finding.suggestion}"
