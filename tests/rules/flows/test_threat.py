"""Threats: announce a measure, and mean it.

The US threatens to close the licence for the h1 unless China consents to it; China threatens to
cut off rare earths unless the h2 is licensed.
"""

from dataclasses import replace

import pytest

from game.rules.effects import SetGate
from tests.rules.board import Turn, a_board, a_start, gate, play

OFFERED = {"licence-h1": "open"}


def after_a_threat(
    us: tuple[str, ...] = (), china: tuple[str, ...] = (), *, by: str = "us"
) -> Turn:
    """The turn after an announcement."""
    rules = a_board(threat_credit=0.1, threat_bluff=0.3, threat_home=0.05, threat_capital=2.0)
    state = a_start(rules, gates=OFFERED)
    cut, choke = ("special-threaten-cut",), ("special-threaten-choke",)
    announced = play(rules, state, us=cut) if by == "us" else play(rules, state, china=choke)
    return play(rules, announced.after, us=us, china=china)


def test_a_concession_gains_without_striking() -> None:
    """China consents: credit, capital by that credit (2 x 0.5), and what the threat was for."""
    turn = after_a_threat(china=("open-consent-h1",))

    assert turn.cause("us_credibility", "threat.conceded") == pytest.approx(0.1)
    assert turn.cause("us_capital", "threat.conceded") == pytest.approx(1.0)
    assert turn.cause("us_congress", "special.threaten-cut") == pytest.approx(-0.05)


def test_a_threat_carried_out_keeps_its_word() -> None:
    """Credit, but neither capital nor the gain: the rival did not yield."""
    turn = after_a_threat(us=("ban-licence-h1",))

    assert turn.cause("us_credibility", "threat.carried-out") == pytest.approx(0.1)
    assert turn.cause("us_capital", "threat.conceded") == 0
    assert turn.cause("us_congress", "special.threaten-cut") == 0


def test_a_bluff_costs_credibility_at_home_and_abroad() -> None:
    """Nobody yielded and nothing was done."""
    turn = after_a_threat()

    assert turn.cause("us_credibility", "threat.bluff") == pytest.approx(-0.3)
    assert turn.cause("us_congress", "threat.bluff") == pytest.approx(0.05)


def test_china_can_threaten_too() -> None:
    """The h2 is licensed, so the rare earths flow on."""
    turn = after_a_threat(us=("open-licence-h2",), by="china")

    assert turn.cause("china_credibility", "threat.conceded") == pytest.approx(0.1)
    assert turn.cause("china_legitimacy", "special.threaten-choke") == pytest.approx(0.04)


def test_chinas_strike_keeps_its_word() -> None:
    """The rare earths are cut off as announced."""
    turn = after_a_threat(china=("ban-rare-earths",), by="china")

    assert turn.cause("china_credibility", "threat.carried-out") == pytest.approx(0.1)


def test_chinas_bluff_costs_legitimacy() -> None:
    """At home an empty threat is remembered."""
    turn = after_a_threat(by="china")

    assert turn.cause("china_credibility", "threat.bluff") == pytest.approx(-0.3)
    assert turn.cause("china_legitimacy", "threat.bluff") == pytest.approx(-0.05)


def test_the_next_threat_counts_for_less() -> None:
    """After a bluff credibility is 0.2, and a concession brings 2 x 0.2 instead of 2 x 0.5."""
    rules = a_board(threat_bluff=0.3, threat_capital=2.0)
    bluffed = after_a_threat().after
    again = play(rules, bluffed, us=("special-threaten-cut",)).after
    turn = play(rules, again, china=("open-consent-h1",))

    assert turn.cause("us_capital", "threat.conceded") == pytest.approx(0.4)


def test_a_threat_is_settled_once() -> None:
    """The quarter after the reckoning nobody is waiting any more."""
    settled = after_a_threat().after
    turn = play(a_board(), settled)

    assert (settled.threat < 0).all()
    assert turn.cause("us_credibility", "threat.bluff") == 0


def test_a_threat_is_heard_in_the_quarter_it_is_made() -> None:
    """It raises tension before anybody has done anything."""
    rules = a_board(tension_threat=0.03)
    turn = play(
        rules,
        a_start(rules, gates=OFFERED),
        us=("special-threaten-cut",),
        china=("special-threaten-choke",),
    )

    assert turn.cause("tension", "tension.threats") == pytest.approx(0.06)
    assert turn.cause("us_credibility", "threat.bluff") == 0


def test_a_threat_is_met_or_not_but_never_both() -> None:
    """Credit and gain read the same moment, also where a special order just opened the gate."""
    opens = SetGate(gate("consent-h1"), 0)
    summit = replace(a_board().specials[-1], effects=(opens,), always_on_offer=True)
    rules = a_board(specials=(*a_board().specials[:-1], summit))
    announced = play(rules, a_start(rules, gates=OFFERED), us=("special-threaten-cut",))
    turn = play(rules, announced.after, china=("special-summit",))
    credited = turn.cause("us_credibility", "threat.conceded") > 0
    gained = turn.cause("us_congress", "special.threaten-cut") < 0

    assert credited == gained
