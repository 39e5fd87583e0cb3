"""Who needs whom: the meters and the buyer's question."""

from functools import cache
from math import exp, isclose

import pytest

from game.match import LocalTable
from game.readouts.board.meters import read_meters
from game.readouts.board.stay_or_switch import read_stay_or_switch, share_staying
from game.readouts.words.signs import Owner, Tone
from game.rules import Side, Stock
from game.rules.state import Flow
from tests.matches import names_of, seen_by, watched


def test_dependency_is_shown_both_ways() -> None:
    table = watched(4)
    readout = read_meters(seen_by(table, Side.US), names_of(table))

    assert [meter.owner for meter in readout.meters] == [Owner.CHINA, Owner.US, Owner.US]
    assert all(0.0 <= meter.share <= 1.0 and 0.0 < meter.limit < 1.0 for meter in readout.meters)


@pytest.mark.parametrize("turns", [1, 6, 13])
def test_a_change_is_the_sum_of_its_causes(turns: int) -> None:
    """Sums that do not add up are the first thing a player reports."""
    table = watched(turns)
    readout = read_meters(seen_by(table, Side.US), names_of(table))

    for meter in readout.meters:
        told = sum(cause.amount for cause in meter.causes)
        assert isclose(told, 100 * meter.change.amount, abs_tol=0.15)


def test_the_same_change_is_good_for_one_side_and_bad_for_the_other() -> None:
    table = watched(6)
    us, china = (
        read_meters(seen_by(table, side), names_of(table)).meters[0].change.tone for side in Side
    )

    assert {us, china} == {Tone.GOOD, Tone.BAD}


def test_with_nothing_on_offer_there_is_nothing_to_stay_for() -> None:
    """At the start the only licensed chips are refused at the border."""
    table = watched(0)

    assert share_staying(table.observe(Side.CHINA)) is None
    card = read_meters(table.observe(Side.CHINA), names_of(table)).card
    assert card.verdict == names_of(table).texts("play-nothing-on-offer")


@cache
def on_offer() -> LocalTable:
    """The first table at which a buyer has a foreign chip to choose."""
    turns = next(
        turns
        for turns in range(1, 20)
        if share_staying(seen_by(watched(turns), Side.US)) is not None
    )
    return watched(turns)


def test_once_chips_are_on_offer_the_card_says_how_many_would_stay() -> None:
    table = on_offer()
    share = share_staying(seen_by(table, Side.US))

    assert share is not None
    assert 0.0 < share < 1.0


@pytest.mark.parametrize("side", Side)
def test_what_pulls_the_buyer_adds_up_to_the_share_that_would_stay(side: Side) -> None:
    """The market's own choice, taken apart: each pull is a line and leads to its page."""
    table = on_offer()
    seen = seen_by(table, side)
    told = read_stay_or_switch(seen, names_of(table)).breakdown
    pull = sum(part.amount for part in told.parts)

    assert 1.0 / (1.0 + exp(-pull)) == pytest.approx(share_staying(seen), abs=0.01)


def test_the_card_weighs_tools_migration_ecosystem_and_risk() -> None:
    table = watched(8)
    rows = read_stay_or_switch(seen_by(table, Side.CHINA), names_of(table)).rows

    assert [row.label for row in rows] == ["tools", "cost to move", "ecosystem", "long-term risk"]
    for row in (rows[0], rows[1], rows[3]):
        assert sum(part.amount for part in row.breakdown.parts) == pytest.approx(
            row.breakdown.total
        )


def test_the_card_tells_what_a_complete_move_would_cost() -> None:
    """What the rules take while every chip that is bought is Chinese."""
    seen = seen_by(table := watched(8), Side.CHINA)
    p, ecosystem = seen.ruleset.params, seen.stock(Stock.CHINA_ECOSYSTEM)
    moving = read_stay_or_switch(seen, names_of(table)).rows[1].breakdown

    assert moving.total == pytest.approx(p.switch_drag * (1.0 - p.switch_notch) * (1.0 - ecosystem))


def test_what_was_wished_and_not_got_is_told_beside_the_wish() -> None:
    """A card that says "91% to CUDA" while the chips are sold out would hide what happens."""
    told = set()
    for turns in range(21):
        seen, names = seen_by(watched(turns), Side.US), names_of(watched(turns))
        wish = share_staying(seen)
        spent = seen.known.flow[0, [Flow.FOREIGN_SPEND, Flow.DOMESTIC_SPEND]]
        if wish is None or not spent.sum():
            continue
        got, card = float(spent[0] / spent.sum()), read_stay_or_switch(seen, names)
        far = abs(got - wish) >= 0.1
        told.add(far)

        both = {"share": names.texts.percent(wish), "got": names.texts.percent(got)}
        assert (card.verdict == names.texts("play-wished-and-got", **both)) is far
        assert len(card.breakdown.says) == 1 + far
    assert told == {True, False}
