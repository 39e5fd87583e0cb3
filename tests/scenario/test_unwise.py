"""Slips that a scenario can be played with, and that nobody would find by playing it."""

from pathlib import Path

import pytest

from game.scenario import lint, read_scenario_text

TINY = (Path(__file__).parent / "tiny.yaml").read_text(encoding="utf-8")
LAW = "    when: {stock: us_congress, at_least: 0.8}\n"
QUARREL = "    when: {any: [{stock: tension, above: 0.25}, "
SUMMIT = "    effects: [{stock: tension, add: -0.1}, {lower: quarrel}]\n"
EVENT = """events:
  - {{id: first, name: First, text: It comes., when: {first}, once: true,
     effects: [{{raise: one}}], source: design choice}}
  - {{id: second, name: Second, text: It follows., when: {second}, once: true,
     effects: [{{raise: two}}], source: design choice}}
"""


def told(*changes: tuple[str, str]) -> list[str]:
    text = TINY
    for right, wrong in changes:
        assert text.count(right) == 1, right
        text = text.replace(right, wrong)
    return [f"{each.code} {each.message}" for each in lint(read_scenario_text(text))]


def waiting(first: str, second: str) -> list[str]:
    """What is told of two events, each with a flag of its own."""
    both = EVENT.format(first=first, second=second)
    return told(("events:\n", both), ("flags: [quarrel]\n", ""))


UNWISE = {
    "a share set to two": (
        (SUMMIT, "    effects: [{stock: tension, set: 2}, {lower: quarrel}]\n"),
        "beyond-bounds tension is set to 2, and ends at its bound",
    ),
    "a share that grows by more than there is": (
        ("{stock: tension, add: 0.06, over: 3}", "{stock: tension, add: 6, over: 3}"),
        "beyond-bounds tension cannot change by 6",
    ),
    "an effect of nothing": (
        ("{stock: us_credibility, add: 0.05}", "{stock: us_credibility, add: 0}"),
        "idle-effect this changes nothing of us_credibility",
    ),
    "a scale of one": (
        ("{stock: china_momentum, scale: 0.9}", "{stock: china_momentum, scale: 1}"),
        "idle-effect this changes nothing of china_momentum",
    ),
    "an objective that no share can fill": (
        ("worth_nothing: 0.9, worth_all: 0.3", "worth_nothing: 0.9, worth_all: 30"),
        "beyond-bounds 'congress' is never worth all: us_congress never is 30",
    ),
    "an order that nobody can pay": (
        ("    cost_capital: {open: 3, levy: 2, ban: 1}\n",
         "    cost_capital: {open: 30, levy: 2, ban: 1}\n"),
        "never-payable 'licence-rubin' costs 30 PC, and us can save 8 at most",
    ),
    "more at the start than may be saved": (
        ("us_capital: {value: 4", "us_capital: {value: 40"),
        "above-cap us_capital begins at 40, above the cap of 8",
    ),
    "dollars for thousands": (
        ("price_k_usd: 27", "price_k_usd: 27000"),
        "unit 'h200' costs 27000 thousand dollars",
    ),
    "shares for percent": (
        ("    ladder: [25, 50]\n", "    ladder: [0.25, 0.5]\n"),
        "unit the rungs of 'rare-earths' are at most one percent",
    ),
    "a consent without a licence": (
        ("licence: licence-rubin", "consent: consent-rubin"),
        "consent-without-licence 'rubin' has a consent and no licence, so it is never sold",
    ),
    "an order that does nothing": (
        (SUMMIT, "    effects: []\n"),
        "idle-order 'summit' has no act and no effects: its price buys nothing",
    ),
    "a rest as long as the match": (
        ("    cooldown: 2\n", "    cooldown: 4\n"),
        "beyond-match 'threaten' rests 4 turns, and the match has 4",
    ),
    "a rest of what comes once": (
        ("    once: true\n", "    once: true\n    cooldown: 2\n"),
        "idle-key 'goodwill' happens once, so its cooldown says nothing",
    ),
    "two gates of one name": (
        ("name: {en: Rubin licence, ja: Rubin 輸出許可, zh: Rubin 出口许可}",
         "name: {en: H200 licence, ja: Rubin 輸出許可, zh: Rubin 出口许可}"),
        "same-name 'licence-rubin' and 'licence-h200' have one name, 'H200 licence'",
    ),
    "a copy for a translation": (
        ("ja: 4四半期、各側チップ2つ、ほかは一つずつ。テスト用。",
         "ja: Four quarters, two chips a side and one of everything else. For tests."),
        "copied-text the text in ja is the English one",
    ),
    "an offer of what needs none": (
        ("    on_offer: by-effect\n", ""),
        "idle-effect 'summit' is on offer always, so this offers nothing",
    ),
    "a law that waits for what excludes itself": (
        (LAW, "    when: {all: [{law: freeze}, {not: {law: freeze}}]}\n"),
        "never the condition of 'freeze' can never hold",
    ),
    "two gates' states in one": (
        (LAW, "    when: {all: [{gate: licence-rubin, is: open}, "
              "{gate: licence-rubin, is: closed}]}\n"),
        "never the condition of 'freeze' can never hold",
    ),
    "two windows that do not meet": (
        (LAW, "    when: {all: [{turn: {to: 2}}, {date: {from: 2026-Q3}}]}\n"),
        "never the condition of 'freeze' can never hold",
    ),
    "bounds that do not meet, one inside a choice": (
        (LAW, "    when: {all: [{stock: tension, above: 0.6}, {any: [{stock: tension, below: 0.2}, "
              "{all: [{stock: tension, at_most: 0.6}, {flag: quarrel}]}]}]}\n"),
        "never the condition of 'freeze' can never hold",
    ),
    "an indicator beyond what it can be": (
        (LAW, "    when: {indicator: domestic_share, above: 1}\n"),
        "never the condition of 'freeze' can never hold",
    ),
    "a dead branch": (
        (QUARREL, "    when: {any: [{stock: tension, above: 0.25}, {stock: tension, below: 0}, "),
        "never this part can never hold",
    ),
    "a comparison that always holds": (
        ("        - {shipped: h200}\n", "        - {stock: tension, at_least: 0}\n"),
        "always this part always holds",
    ),
    "an ending behind one that holds whenever it does": (
        ("  - id: as-before\n", "  - {id: colder, title: Colder, text: It froze., "
         "when: {all: [{law: freeze}, {flag: quarrel}]}}\n  - id: as-before\n"),
        "unreachable 'frozen' holds whenever 'colder' does",
    ),
    "a change that takes longer than the match": (
        ("add: 0.06, over: 3}", "add: 0.06, over: 5}"),
        "beyond-match the change is spread over 5 turns, and the match has 4",
    ),
    "a threat that cannot be averted": (
        ("      demand: {gate: consent-h200, is: passable}\n",
         "      demand: {stock: us_allies, above: 1}\n"),
        "never the demand of the threat can never be met",
    ),
    "a threat that is averted anyway": (
        ("      demand: {gate: consent-h200, is: passable}\n",
         "      demand: {stock: us_allies, at_most: 1}\n"),
        "always the demand of the threat is always met",
    ),
    "a condition that always holds": (
        (LAW, "    when: {any: [{stock: us_congress, at_least: 0.8}, "
              "{stock: us_congress, below: 0.8}]}\n"),
        "always the condition of 'freeze' always holds",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", UNWISE)
def test_a_slip_is_told_and_nothing_else(case: str) -> None:
    change, said = UNWISE[case]
    changes = [change]
    if "consent-rubin" in change[1]:
        changes += [
            ("  - id: licence-rubin\n    owner: us\n", "  - id: consent-rubin\n    owner: china\n"),
            ("{gate: licence-rubin, set: closed, lock: 2}", "{gate: consent-rubin, lock: 2}"),
        ]

    assert told(*changes) == [said]


def test_events_that_wait_for_each_other_are_told() -> None:
    """Each raises what the other asks for, so neither ever comes."""
    assert waiting("{flag: two}", "{flag: one}") == [
        "cyclic 'first' waits for 'second', which waits for it in turn",
        "cyclic 'second' waits for 'first', which waits for it in turn",
    ]


def test_an_event_that_waits_for_itself_is_told() -> None:
    assert waiting("{flag: one}", "{any: [{flag: two}, {turn: {from: 2}}]}") == [
        "cyclic 'first' waits for what it alone would bring"
    ]


def test_a_chain_that_begins_somewhere_is_fine() -> None:
    assert waiting("{any: [{flag: two}, {turn: {from: 2}}]}", "{flag: one}") == []


def test_a_circle_through_an_order_is_told() -> None:
    """The order is offered by the event that it has to come before."""
    said = told((QUARREL, "    when: {all: [{ordered: {side: china, order: special-summit}}, "))

    assert said == ["cyclic 'quarrel' waits for 'summit', which waits for it in turn"]
