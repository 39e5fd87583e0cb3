"""The brink: near the freeze, Washington must look hawkish or be bound."""

import pytest

from tests.rules.board import a_turn


def test_a_ban_relieves_congress() -> None:
    """Something hawkish was done."""
    turn = a_turn(us=("ban-licence-h1",), gates={"licence-h1": "open"}, pressure_vent=0.04)

    assert turn.cause("us_congress", "brink.hawkish-orders") == pytest.approx(-0.04)


def test_a_harder_levy_relieves_it_by_half() -> None:
    """Money is not denial, but it is better than a gift."""
    turn = a_turn(
        us=("levy-licence-h1-50",),
        gates={"licence-h1": 25},
        pressure_vent=0.04,
        pressure_vent_levy=0.5,
    )

    assert turn.cause("us_congress", "brink.hawkish-orders") == pytest.approx(-0.02)


@pytest.mark.parametrize("nearer", [0.0, 0.5, 1.0])
def test_a_concession_feeds_it_the_more_the_nearer_the_brink(nearer: float) -> None:
    """At the very brink an opening counts twice."""
    turn = a_turn(
        us=("open-licence-h1",),
        us_congress=0.6 + 0.4 * nearer,
        brink_notch=0.6,
        pressure_vent=0.04,
    )

    assert turn.cause("us_congress", "brink.concessions") == pytest.approx(0.04 * (1 + nearer))


def test_levying_a_closed_gate_is_a_concession() -> None:
    """What was denied is now for sale, at whatever price."""
    turn = a_turn(us=("levy-licence-h1-50",), gates={"licence-h1": "closed"}, us_congress=0.5)

    assert turn.cause("us_congress", "brink.concessions") > 0
    assert turn.cause("us_congress", "brink.hawkish-orders") == 0


def test_chinas_orders_neither_feed_nor_relieve_congress() -> None:
    """It judges what Washington does."""
    turn = a_turn(gates={"consent-h1": "open"}, china=("ban-rare-earths", "ban-consent-h1"))

    assert turn.cause("us_congress", "brink.hawkish-orders") == 0
    assert turn.cause("us_congress", "brink.concessions") == 0
