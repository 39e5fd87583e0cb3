"""The order panel: every order once, with its price, its reasons and its forecast."""

from collections import Counter

import pytest

from game.language import LANGUAGES
from game.readouts.orders.forecasts import Forecasts, tell_later, tell_soon
from game.readouts.orders.order_reading import read_orders
from game.readouts.orders.orders import Choice, OrdersReadout
from game.readouts.race.strait import read_strait
from game.readouts.words.chips import best_licensed
from game.readouts.words.signs import Owner
from game.rules import NO_ORDER, Flow, Side
from tests.matches import names_of, seen_by, watched

EMPTY = (NO_ORDER, NO_ORDER)


def the_panel(
    turns: int, side: Side = Side.US, planned: tuple[int, ...] = EMPTY, language: str = "en"
) -> OrdersReadout:
    table = watched(turns)
    seen = seen_by(table, side)
    names = names_of(table, language)
    forecasts = Forecasts(seen, [order for order in planned if order != NO_ORDER])
    panel = read_orders(seen, planned, names)
    for tab in range(len(panel.groups)):
        panel = tell_soon(panel, tab, forecasts, names)
    return panel


def choices(panel: OrdersReadout) -> list[Choice]:
    return [c for group in panel.groups for card in group.cards for c in card.choices]


def the_order(slug: str, side: Side = Side.US) -> int:
    return watched(0).ruleset.action(side, slug)


@pytest.mark.parametrize("side", Side)
@pytest.mark.parametrize("turns", [0, 9, 19])
def test_an_order_stands_on_one_card_at_most(turns: int, side: Side) -> None:
    counts = Counter(choice.action for choice in choices(the_panel(turns, side)))

    assert set(counts.values()) == {1}


@pytest.mark.parametrize("side", Side)
@pytest.mark.parametrize("turns", [0, 9, 19])
def test_every_order_that_can_be_given_is_on_the_panel(turns: int, side: Side) -> None:
    """What the rules accept can be clicked, and what they refuse says why."""
    legal = seen_by(watched(turns), side).legal[0]
    shown = {choice.action: choice for choice in choices(the_panel(turns, side))}

    assert all(shown[action].can_be_given for action, may in enumerate(legal) if may)
    refused = [choice for action, choice in shown.items() if not legal[action]]
    assert all(choice.reason or choice.current for choice in refused)


def test_a_gate_is_one_card_with_a_row_of_rates() -> None:
    levies = the_panel(0).groups[0]
    h200 = next(card for card in levies.cards if card.title == "H200")

    assert [choice.label for choice in h200.choices] == ["open", "15%", "25%", "50%"]
    assert [choice.current for choice in h200.choices] == [False, False, True, False]


def test_what_has_not_shipped_is_not_on_the_panel() -> None:
    titles = {card.title for group in the_panel(0).groups for card in group.cards}

    assert "Blackwell" in titles
    assert "Rubin" not in titles


def test_a_chosen_order_is_paid_from_what_is_left() -> None:
    allies = the_order("invest-allies")
    before, after = the_panel(0), the_panel(0, planned=(allies, NO_ORDER))

    assert "$14.0bn" in before.purse
    assert "$12.5bn" in after.purse
    assert after.slots[0].name == "Allied alignment"
    found = after.find(allies)
    assert found is not None
    assert found[1].slot == 0


def test_with_both_slots_full_the_others_say_so() -> None:
    planned = (the_order("invest-allies"), the_order("invest-enforcement"))
    panel = the_panel(0, planned=planned)
    found = panel.find(the_order("invest-substitutes"))

    assert found is not None
    assert found[1].reason == names_of(watched(0)).texts("play-slots-full")


def test_another_rate_on_the_same_gate_may_still_take_its_place() -> None:
    planned = (the_order("levy-licence-h200-50"), the_order("invest-allies"))
    found = the_panel(0, planned=planned).find(the_order("levy-licence-h200-15"))

    assert found is not None
    assert found[1].can_be_given


@pytest.mark.parametrize("side", Side)
def test_a_forecast_holds_the_case_of_a_rival_that_holds_still(side: Side) -> None:
    for choice in choices(the_panel(6, side)):
        for effect in choice.effects:
            assert effect.low <= effect.held <= effect.high


def test_a_programme_raises_what_it_pays_for() -> None:
    found = the_panel(4).find(the_order("invest-allies"))
    assert found is not None
    effects = {effect.label: effect for effect in found[1].effects}

    assert effects["Allies"].low > 0


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("side", Side)
def test_every_order_is_named_in_every_language(language: str, side: Side) -> None:
    for choice in choices(the_panel(12, side, language=language)):
        assert choice.name
        assert choice.note
        assert choice.cost


def test_the_year_ahead_is_told_beside_the_quarter_and_of_one_order_alone() -> None:
    table = watched(4)
    seen, names = seen_by(table, Side.US), names_of(table)
    order = the_order("open-licence-h200")
    panel = tell_later(the_panel(4), order, Forecasts(seen, ()), names)
    told = [choice for choice in choices(panel) if choice.later]

    assert [choice.action for choice in told] == [order]
    assert not {e.label for e in told[0].later} & {e.label for e in told[0].effects}


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_both_slots_are_full_a_card_says_it_in_few_words(language: str) -> None:
    planned = (the_order("invest-allies"), the_order("invest-enforcement"))
    found = the_panel(0, planned=planned, language=language).find(the_order("invest-substitutes"))

    assert found is not None
    assert 0 < len(found[1].barred) < len(found[1].reason)


def test_the_strait_shows_the_locks_of_the_best_licensed_chip_and_what_crossed() -> None:
    """The lane through the gates is that of the chip which the race calls legal."""
    seen = seen_by(watched(5), Side.US)
    strait = read_strait(seen, names_of(watched(5)))
    chip = best_licensed(seen)

    assert chip is not None
    assert strait.licensed.label == names_of(watched(5)).chip(chip)
    assert [gate.owner for gate in strait.licensed.gates] == [Owner.US, Owner.CHINA]
    assert strait.licensed.amount == seen.known.flow[0, Flow.IMPORTS]
    assert strait.side.gates == ()
