"""Tension: every hostile order raises it, openings and time lower it."""

import pytest

from tests.rules.board import a_turn

OPEN = {"licence-h1": "open", "licence-h2": "open", "consent-h1": "open"}


def test_each_ban_raises_it() -> None:
    """Two here and one there."""
    turn = a_turn(
        us=("ban-licence-h1", "ban-licence-h2"),
        china=("ban-consent-h1",),
        gates=OPEN,
        tension_ban=0.04,
    )

    assert turn.cause("tension", "tension.bans") == pytest.approx(0.12)


def test_each_harder_levy_raises_it() -> None:
    """From open to 25% on both sides of the sea."""
    turn = a_turn(
        us=("levy-licence-h1-25",), china=("levy-rare-earths-50",), gates=OPEN, tension_levy=0.02
    )

    assert turn.cause("tension", "tension.levies") == pytest.approx(0.04)


def test_each_opening_lowers_it() -> None:
    """A levy on what was closed is an opening, and so is a lower one."""
    turn = a_turn(
        us=("levy-licence-h2-50", "levy-licence-h1-25"),
        gates={"licence-h1": 50},
        tension_open=0.02,
    )

    assert turn.cause("tension", "tension.openings") == pytest.approx(-0.04)


@pytest.mark.parametrize("tension", [0.75, 0.25, 0.15])
def test_time_brings_it_back_to_rest(tension: float) -> None:
    """A tenth of the way to 0.25, from either side."""
    turn = a_turn(tension=tension, tension_rest=0.25, tension_decay=0.1)

    assert turn.cause("tension", "tension.time") == pytest.approx(0.1 * (0.25 - tension))
