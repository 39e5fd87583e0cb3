"""Before the orders are given, the text mode tells what they bring and how the match may end."""

from pathlib import Path

import pytest

from game.analysis import projection as run
from game.language import LANGUAGES
from game.readouts.board.projected_end import tell_projected_end
from game.readouts.orders.plan_points import read_plan_points
from game.readouts.race.planned_race import tell_planned_race
from game.rules import NO_ORDER, Side
from game.text.plan_forecast import PlanForecast
from game.text.telling_orders import tell_plan
from tests.matches import names_of, seen_by, watched
from tests.text.conversation import talk
from tests.view.board.test_projection import played, two_orders

CHECKOUT = Path(__file__).parents[2]
LATE = 17


@pytest.fixture(autouse=True)
def few_matches(monkeypatch: pytest.MonkeyPatch) -> None:
    """As many as there are pairs of personas, so that a test takes a moment."""
    monkeypatch.setattr(run, "MATCHES", 30)


@pytest.mark.parametrize("language", LANGUAGES)
def test_asked_what_if_it_tells_points_then_the_end_and_then_the_race(language: str) -> None:
    """In the sentences that the window shows."""
    seen, names = seen_by(watched(LATE), Side.CHINA), names_of(watched(LATE), language)
    planned = two_orders(seen)
    plan = read_plan_points(seen, planned, names)
    without, projection = played(seen), played(seen, planned)
    assert plan is not None

    told = list(PlanForecast(seen).tell(planned, names))

    assert told == [
        plan.says,
        *tell_projected_end(seen, without, projection, names),
        *tell_planned_race(seen, without, projection, names),
        names.texts("planned-about", matches=30),
    ]


def test_with_empty_slots_it_tells_how_the_match_may_end_all_the_same() -> None:
    seen, names = seen_by(watched(LATE), Side.US), names_of(watched(LATE))

    told = list(PlanForecast(seen).tell([NO_ORDER, NO_ORDER], names))

    assert told[0] == names.texts("planned-no-orders")
    assert told[1:] == list(tell_projected_end(seen, played(seen), None, names))


def test_the_plan_is_told_with_what_it_brings_as_a_whole() -> None:
    seen, names = seen_by(watched(LATE), Side.US), names_of(watched(LATE))
    planned = two_orders(seen)
    plan = read_plan_points(seen, planned, names)
    assert plan is not None

    assert list(tell_plan(seen, planned, names))[-1] == plan.says
    assert not any("against no orders" in line for line in tell_plan(seen, [NO_ORDER] * 2, names))


def test_score_and_every_order_given_tell_of_points(tmp_path: Path) -> None:
    lines = ["score", "give invest-allies", "quit"]
    done = talk(CHECKOUT, tmp_path, lines, "--seed", "3", "--lang", "en")

    assert done.returncode == 0
    assert "Projected final lead: " in done.stdout
    assert "nine in ten" in done.stdout
    assert "against no orders: United States " in done.stdout
