"""Recorded history in a file: what it may say, and what is answered to a slip."""

from pathlib import Path

import pytest

from game.scenario import ScenarioError, lint, read_scenario_text
from game.scenario.compile import digest_of
from game.scenario.history import months_of

TINY = (Path(__file__).parent / "tiny.yaml").read_text(encoding="utf-8")
HISTORY = """
history:
  ranges:
    market_bn: {low: 2, high: 8, source: the record}
  fitted: [market_bn]
  orders:
    - {date: 2026-Q1, us: [invest-frontier-rd], china: [open-consent-h200, invest-chip-design]}
    - {date: 2026-04, china: [ban-consent-h200], text: Customs say no., source: the record}
  series:
    - id: lag
      name: Model lag
      unit: months
      kind: lag
      read: mean
      of: [{indicator: model_lag_months}]
      points:
        - {date: 2026, value: 7, low: 6, high: 8, role: fit, source: the record}
        - {date: 2026-02/2026-04, label: a quarter, value: 7, role: validation, source: the record}
"""
FILE = TINY + HISTORY

SLIPS = {
    "an order that no menu has": (
        "us: [invest-frontier-rd]",
        "us: [@invest-frontier-r]",
        "error[unknown-order]: there is no order of us 'invest-frontier-r'; "
        "did you mean 'invest-frontier-rd'?",
    ),
    "an order of the other side": (
        "china: [ban-consent-h200]",
        "china: [@ban-licence-h200]",
        "error[unknown-order]: there is no order of china 'ban-licence-h200'; "
        "did you mean 'ban-consent-h200'?",
    ),
    "too many orders": (
        "us: [invest-frontier-rd]",
        "us: @[invest-frontier-rd, ban-licence-h200, special-inspect]",
        "error[too-many-orders]: 3 orders, but us has 2 slots; leave some out, or raise 'slots'",
    ),
    "one gate twice": (
        "china: [ban-consent-h200]",
        "china: [ban-consent-h200, @open-consent-h200]",
        "error[repeated-order]: 'open-consent-h200' repeats an order or a gate of the same turn; "
        "keep one of the two",
    ),
    "a turn outside of the match": (
        "date: 2026-04,",
        "date: @2027-04,",
        "error[outside-match]: '2027-04' lies outside of the match; it runs 4 turns from 2026-Q1",
    ),
    "a month within a turn": (
        "date: 2026-04,",
        "date: @2026-05,",
        "error[outside-match]: no turn begins with '2026-05'; a turn is 3 months, from 2026-Q1",
    ),
    "a turn told twice": (
        "date: 2026-04,",
        "date: @2026-Q1,",
        "error[duplicate-turn]: the turn of '2026-Q1' is there twice; put its orders together",
    ),
    "a figure that the match does not reach": (
        "date: 2026, value",
        "date: @2025, value",
        "error[outside-match]: '2025' lies outside of the match; it runs 4 turns from 2026-Q1",
    ),
    "a span that is none": (
        "date: 2026-02/2026-04",
        "date: @2026-02 to 2026-04",
        "error[date]: '2026-02 to 2026-04' is no span of time; "
        "write a year, a quarter such as 2026-Q1, a month, or 2025-02/2026-01",
    ),
    "a span that runs backwards": (
        "date: 2026-02/2026-04",
        "date: @2026-04/2026-02",
        "error[date]: '2026-04/2026-02' is no span of time; exchange the two months",
    ),
    "a term of two quantities": (
        "of: [{indicator: model_lag_months}]",
        "of: [@{indicator: model_lag_months, stock: us_model}]",
        "error[quantity]: a term is one quantity of the model; "
        "write {stock: ...}, {indicator: ...} or {flow: ...}",
    ),
    "a flow that the rules do not have": (
        "of: [{indicator: model_lag_months}]",
        "of: [{flow: @import}]",
        "error[unknown-flow]: there is no flow 'import'; did you mean 'imports'?",
    ),
    "a range that is none": (
        "{low: 2, high: 8, source: the record}",
        "@{low: 9, high: 8, source: the record}",
        "error[range]: 'low' is not below 'high'; exchange the two",
    ),
    "a value beyond its own range": (
        "- {date: 2026, value: 7,",
        "- @{date: 2026, value: 9,",
        "error[range]: the value lies outside of 'low' to 'high'; correct one of the three",
    ),
}


@pytest.mark.parametrize(("right", "wrong", "said"), SLIPS.values(), ids=SLIPS)
def test_a_slip_gives_one_line_with_its_place_and_a_suggestion(
    right: str, wrong: str, said: str
) -> None:
    assert FILE.count(right) == 1
    text = FILE.replace(right, wrong)
    before = text[: text.index("@")]
    place = f"{before.count(chr(10)) + 1}:{len(before) - before.rfind(chr(10))}"

    with pytest.raises(ScenarioError) as caught:
        read_scenario_text(text.replace("@", "", 1), "tiny.yaml")

    assert [str(finding) for finding in caught.value.findings] == [f"tiny.yaml:{place}: {said}"]


def test_a_record_changes_nothing_in_a_match() -> None:
    """A save from before the record was written still fits its scenario."""
    assert digest_of(read_scenario_text(FILE)) == digest_of(read_scenario_text(TINY))


def test_a_year_may_be_written_as_a_number() -> None:
    """In YAML a bare 2026 is one."""
    history = read_scenario_text(FILE).history

    assert history is not None
    assert [months_of(point.date) for point in history.series[0].points] == [
        (12 * 2026, 12 * 2026 + 11),
        (12 * 2026 + 1, 12 * 2026 + 3),
    ]


def test_a_period_brings_its_own_ranges() -> None:
    """A market of 2022 is not beyond the record because it is smaller than that of 2026."""
    changed = FILE.replace(
        "market_growth: {value: 0.06, source: design choice}",
        "market_bn: {value: 3, source: design choice}",
    )

    def beyond(text: str) -> list[str]:
        problems = lint(read_scenario_text(text), "tiny")
        return [problem.message for problem in problems if problem.code == "beyond-record"]

    assert beyond(changed) == []
    assert beyond(changed.replace("{low: 2, high: 8,", "{low: 5, high: 8,")) == [
        "market_bn is 3 [bn USD/quarter]"
    ]
