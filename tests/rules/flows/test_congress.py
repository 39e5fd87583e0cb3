"""Congress: risk, a lost lead and a generous window build pressure; quiet times take it away."""

import pytest

from tests.rules.board import JANUARY, a_turn


@pytest.mark.parametrize("above", [0.2, 0.0, -0.2])
def test_risk_moves_congress(above: float) -> None:
    """Above what worries nobody it builds pressure, below it lets it go."""
    turn = a_turn(us_diversion_risk=0.3 + above, quiet_risk=0.3, pressure_risk=0.1)

    assert turn.cause("us_congress", "congress.risk") == pytest.approx(0.1 * above)


@pytest.mark.parametrize(("lead", "worry"), [(8.0, 0.0), (4.0, 0.5), (0.0, 1.0), (24.0, -0.5)])
def test_a_shrinking_lead_moves_congress(lead: float, worry: float) -> None:
    """Calm at the usual lead, alarmed when it has vanished, smug when it is large."""
    turn = a_turn(
        us_model=JANUARY,
        china_model=JANUARY - lead,
        pressure_lead=0.05,
        easy_lead=8,
        lead_relief=0.5,
    )

    assert turn.cause("us_congress", "congress.lead") == pytest.approx(0.05 * worry)


@pytest.mark.parametrize(("licence", "generous"), [("licence-h1", 0.0), ("licence-h2", 1.0)])
def test_a_licence_near_the_frontier_alarms_congress(licence: str, generous: float) -> None:
    """The h2 is the frontier; the h1 is half of it, and alarms nobody."""
    turn = a_turn(gates={licence: "open"}, pressure_window=0.05, window_notch=0.5)

    assert turn.cause("us_congress", "congress.window") == pytest.approx(0.05 * generous)


def test_quiet_times_pull_the_pressure_back() -> None:
    """A tenth of the way from 0.8 to 0.5."""
    turn = a_turn(us_congress=0.8, pressure_rest=0.5, pressure_decay=0.1)

    assert turn.cause("us_congress", "congress.calming") == pytest.approx(-0.03)
