"""What travels between two windows: there and back it is the same, and it tells no secret."""

import json
from dataclasses import fields, replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.match import Happening, Intervention, InterventionKind, Kind, LocalTable, is_agreed
from game.online.errors import WireError
from game.online.wire import (
    data_of,
    happenings_in,
    happenings_out,
    observation_in,
    observation_out,
    reasons_in,
    reasons_out,
    report_in,
    report_out,
    scenario_in,
    scenario_out,
    standing_in,
    standing_of,
    standing_out,
    text_of,
    verdict_in,
    verdict_out,
)
from game.rules import Flow, Observation, Reason, Side, State, Stock, observe
from game.rules.secrecy import COVERT
from game.scenario import Loaded, load_scenario
from tests.builders import the_ruleset
from tests.online.states import SEEDS, SLUGS, a_match

matches = st.tuples(st.sampled_from(SLUGS), st.integers(1, SEEDS))
sides = st.sampled_from(Side)


def sent(data: Any) -> Any:
    """What arrives of plain data: it went through letters."""
    return data_of(text_of(data).encode("utf-8"))


def same(one: Observation, other: Observation) -> None:
    """Two observations that nothing tells apart, to the last bit."""
    assert (one.side, one.turn) == (other.side, other.turn)
    for item in fields(State):
        mine, theirs = (np.asarray(getattr(each.known, item.name)) for each in (one, other))
        assert (mine.dtype, mine.shape) == (theirs.dtype, theirs.shape), item.name
        assert mine.tobytes() == theirs.tobytes(), item.name
    assert len(one.ledger.entries) == len(other.ledger.entries)
    for mine, theirs in zip(one.ledger.entries, other.ledger.entries, strict=True):
        assert (mine.stock, mine.cause) == (theirs.stock, theirs.cause)
        assert np.asarray(mine.amount).tobytes() == np.asarray(theirs.amount).tobytes()
        assert np.shape(mine.amount) == np.shape(theirs.amount)


@settings(max_examples=120)
@given(match=matches, side=sides, share=st.floats(0, 1))
def test_a_report_comes_back_as_it_was(match: tuple[str, int], side: Side, share: float) -> None:
    """Both boards, every cause, the orders and what happened: any turn of any scenario."""
    table = a_match(*match)
    report = table.report(side, 1 + round(share * (table.turn - 1)))

    there = report_out(report)
    back = report_in(sent(there), table.ruleset)

    same(back.before, report.before)
    same(back.after, report.after)
    assert (back.turn, back.orders, back.happenings) == (
        report.turn,
        report.orders,
        report.happenings,
    )
    assert text_of(report_out(back)) == text_of(there)


@settings(max_examples=40)
@given(match=matches, side=sides)
def test_what_is_told_of_a_finished_match_comes_back_as_it_was(
    match: tuple[str, int], side: Side
) -> None:
    """How it ended, all that happened, and what was true after each turn."""
    table = a_match(*match)
    assert table.result is not None

    verdict = verdict_in(sent(verdict_out(table.result, table.ruleset)), table.ruleset)
    history = [
        observation_in(sent(observation_out(seen)), table.ruleset) for seen in table.history(side)
    ]

    for item in fields(verdict):
        mine, theirs = (getattr(each, item.name) for each in (verdict, table.result))
        assert (mine.dtype, mine.tobytes()) == (theirs.dtype, theirs.tobytes())
    for seen, truth in zip(history, table.history(side), strict=True):
        same(seen, truth)
    assert happenings_in(sent(happenings_out(table.since(0)))) == table.since(0)


def test_an_agreed_draw_comes_back_as_one() -> None:
    """It is no ending of the scenario, and not to be taken for the last one of them."""
    table = LocalTable(load_scenario("quick-start"), 5)
    table.intervene(Intervention(InterventionKind.DRAW))
    assert table.result is not None

    verdict = verdict_in(sent(verdict_out(table.result, table.ruleset)), table.ruleset)

    assert is_agreed(verdict)
    assert verdict.over[0]


def test_an_observation_that_came_over_the_wire_reads_as_the_one_that_was_sent() -> None:
    """Legal orders, indicators and scores are worked out here from the same numbers."""
    table = a_match("h200-deal", 1)
    seen = table.report(Side.CHINA, 9).after

    back = observation_in(sent(observation_out(seen)), table.ruleset)

    np.testing.assert_array_equal(back.legal, seen.legal)
    assert back.verdict.score_us == seen.verdict.score_us
    assert back.indicator("model_lag_months") == seen.indicator("model_lag_months")
    assert back.ledger.of(Stock.CHINA_FUNDS) == seen.ledger.of(Stock.CHINA_FUNDS)


@settings(max_examples=60)
@given(
    match=matches,
    share=st.floats(0, 1),
    amount=st.floats(0, 900),
    seed=st.integers(0, 2**64 - 1),
)
def test_what_is_sent_to_the_rival_is_the_same_byte_for_byte_whatever_the_secrets_are(
    match: tuple[str, int], share: float, amount: float, seed: int
) -> None:
    """Hidden stocks, what was smuggled last quarter, covert orders that rest, and all chance."""
    table = a_match(*match)
    truth = table.history(Side.US)[round(share * table.turn)].known
    stock, flow, cooldown = (each.copy() for each in (truth.stock, truth.flow, truth.cooldown))
    for each in Stock:
        if each.is_hidden_from(Side.US):
            stock[:, each] += amount
    if truth.turn:
        flow[:, Flow.SMUGGLED] += amount
        flow[:, Flow.CHINA_COMPUTE_ADDED] += amount
    for position, special in enumerate(table.ruleset.specials):
        if special.side is Side.CHINA and special.act in COVERT:
            cooldown[:, position] += 3
    keys = np.array([seed], dtype=np.uint64)
    secret = replace(truth, stock=stock, flow=flow, cooldown=cooldown, seed=keys)

    one, other = (
        text_of(observation_out(observe(table.ruleset, state, Side.US)))
        for state in (truth, secret)
    )

    assert one == other


def test_the_wire_has_no_place_for_a_seed() -> None:
    """Neither a match's nor that of a player's chance."""
    seen = observation_out(a_match("h200-deal", 1).report(Side.US, 3).after)

    assert "seed" not in seen["tables"]
    assert set(seen) == {"side", "turn", "tables", "ledger"}


def test_a_covert_order_is_not_in_what_the_rival_is_sent() -> None:
    table = LocalTable(load_scenario("h200-deal"), 1)
    order = table.ruleset.action(Side.CHINA, "special-stockpile")
    table.submit(Side.CHINA, (order,))
    before = text_of(observation_out(table.observe(Side.US)))
    table.submit(Side.US, ())
    assert table.advance()

    assert "stockpile" not in before
    assert "stockpile" not in text_of(report_out(table.report(Side.US, 1)))
    assert "stockpile" in text_of(report_out(table.report(Side.CHINA, 1)))


@pytest.mark.parametrize("slug", SLUGS)
def test_the_scenario_travels_with_the_match(slug: str) -> None:
    """The guest compiles it anew, to the same meaning and the same words."""
    loaded = load_scenario(slug)
    # One more line: no window knows this very text.
    foreign = Loaded(loaded.scenario, loaded.ruleset, loaded.path, loaded.text + "\n# A copy.\n")

    back = scenario_in(sent(scenario_out(foreign)))

    assert back.ruleset.digest == loaded.ruleset.digest
    assert back.scenario == loaded.scenario
    assert back.text == foreign.text


def test_a_scenario_that_is_known_here_word_for_word_is_the_one_that_lies_here() -> None:
    loaded = load_scenario("quick-start")

    assert scenario_in(sent(scenario_out(loaded))).path == loaded.path


def test_a_scenario_that_means_something_else_here_is_refused() -> None:
    """Two games whose rules for reading differ would play two matches."""
    data = scenario_out(load_scenario("quick-start")) | {"digest": "0000"}

    with pytest.raises(WireError, match="means something else here"):
        scenario_in(data)


def test_what_is_no_scenario_is_refused_with_what_is_wrong_in_it() -> None:
    data = scenario_out(load_scenario("quick-start"))

    with pytest.raises(WireError, match="cannot be played here"):
        scenario_in(data | {"text_zlib_base64": data["text_zlib_base64"][:-8]})
    with pytest.raises(WireError, match="slug"):
        scenario_in(data | {"slug": "../../etc/passwd"})


@pytest.mark.parametrize("side", Side)
@pytest.mark.parametrize("turns", [0, 3, 20])
def test_how_a_match_stands_comes_back_as_it_was(turns: int, side: Side) -> None:
    """At the opening with an order in hand, in the middle, and once it is over."""
    table = LocalTable(load_scenario("h200-deal"), 1)
    for _ in range(turns):
        for each in Side:
            table.submit(each, ())
        table.advance()
    if table.result is None:
        table.submit(side, (int(np.nonzero(table.observe(side).legal[0])[0][0]),))
    standing = standing_of(table, side)

    there = standing_out(standing)
    back = standing_in(sent(there), table.ruleset)

    same(back.seen, standing.seen)
    assert text_of(standing_out(back)) == text_of(there)
    for item in fields(standing):
        if item.name not in ("seen", "result"):
            assert getattr(back, item.name) == getattr(standing, item.name), item.name
    assert (back.result is None) == (turns < 20)


def test_before_the_reveal_a_side_is_sent_the_same_bytes_whatever_the_other_has_ordered() -> None:
    """That it has committed is told; what, is not."""
    told = []
    for order in (False, True):
        table = LocalTable(load_scenario("h200-deal"), 1)
        choice = int(np.nonzero(table.observe(Side.CHINA).legal[0])[0][0])
        table.submit(Side.CHINA, (choice,) if order else ())
        told.append(text_of(standing_out(standing_of(table, Side.US))))

    assert told[0] == told[1]


def test_reasons_come_back_as_they_were() -> None:
    reasons = (Reason("capital-short", "ban-hbm", {"need": 3.0, "have": 2.5}), Reason("twice"))

    assert reasons_in(sent(reasons_out(reasons))) == reasons


def test_every_kind_of_happening_has_a_wire_form() -> None:
    happened = tuple(Happening(2, kind, "subject", Side.US, True, 0.1) for kind in Kind)

    assert happenings_in(sent(happenings_out(happened))) == happened


WRONG: list[tuple[str, Any]] = [
    ("side", "eu"),
    ("turn", 1.5),
    ("turn", True),
    ("tables", {}),
    ("ledger", [["us_funds", "orders.given", "many"]]),
    ("ledger", [["gold", "orders.given", 1.0]]),
    ("ledger", [["us_funds", "orders.given", [1.0, 2.0]]]),
    ("state", {"seed": 3}),
]


@pytest.mark.parametrize(("field", "value"), WRONG)
def test_a_message_with_anything_wrong_in_it_is_refused(field: str, value: object) -> None:
    data = observation_out(a_match("h200-deal", 1).observe(Side.US))

    with pytest.raises(WireError, match="does not fit"):
        observation_in(data | {field: value}, the_ruleset())


NO_ROWS: list[tuple[str, list[Any]]] = [
    *((name, []) for name in ("stock", "gates", "flags", "shipped")),
    *((name, ["a"]) for name in ("stock", "gates", "flags", "shipped")),
    *((name, [True]) for name in ("stock", "gates", "shipped")),
    *((name, [None]) for name in ("stock", "gates", "flags")),
    *((name, [1.5]) for name in ("gates", "flags")),
    ("gates", [10**9]),
    ("flags", [1]),
    ("stock", [1.0, 1.0]),
]


@pytest.mark.parametrize(("name", "value"), NO_ROWS)
def test_a_table_with_anything_wrong_in_it_is_refused(name: str, value: list[Any]) -> None:
    data = observation_out(a_match("h200-deal", 1).observe(Side.US))
    wrong = {name: data["tables"][name][1:] + value}

    with pytest.raises(WireError, match="does not fit"):
        observation_in(data | {"tables": data["tables"] | wrong}, the_ruleset())


@pytest.mark.parametrize("letters", ["", "{", "NaN", '{"turn": Infinity}', "[" * 100_000, b"\xff"])
def test_letters_that_are_no_message_are_refused(letters: str | bytes) -> None:
    with pytest.raises(WireError, match="no message"):
        data_of(letters)


def test_an_order_that_is_not_on_the_menu_is_refused() -> None:
    table = a_match("h200-deal", 1)
    data = report_out(table.report(Side.US, 2)) | {"us": ["give-everything-away"]}

    with pytest.raises(WireError, match="orders"):
        report_in(data, table.ruleset)


def test_the_same_data_are_the_same_letters() -> None:
    """Which is what a test of leaks compares."""
    data = observation_out(a_match("h200-deal", 1).observe(Side.US))

    assert text_of(json.loads(text_of(data))) == text_of(data)
