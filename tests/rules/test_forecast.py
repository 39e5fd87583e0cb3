"""Forecast: what an order would change, if the rival holds still and over its likely replies."""

import numpy as np
import pytest

from game.rules import NO_ORDER, Ruleset, Side, State, Stock, observe
from game.rules.conditions import ALWAYS, Quantity
from game.rules.effects import ChangeStock, Means
from game.rules.forecast import Forecast, forecast, likely_replies
from game.rules.legality import legal
from game.rules.ruleset import Event
from tests.builders import Setting, a_state, the_ruleset
from tests.rules.board import JANUARY, a_board, a_start, play


def foreseen(
    rules: Ruleset, state: State, side: Side, slug: str, *stocks: Stock, **ways: int
) -> Forecast:
    """What a side foresees of one order."""
    quantities = [Quantity(stock) for stock in stocks]
    return forecast(observe(rules, state, side), [rules.action(side, slug)], quantities, **ways)


def test_if_the_rival_holds_still_the_forecast_comes_true() -> None:
    """Hold is the turn as it will be, less the turn without the order."""
    rules = a_board()
    state = a_start(rules, gates={"licence-h1": "open"})
    told = foreseen(rules, state, Side.US, "ban-licence-h1", Stock.TENSION, Stock.US_CONGRESS)
    done, left = play(rules, state, us=("ban-licence-h1",)), play(rules, state)

    assert told.hold[0] == pytest.approx(
        [
            done.change("tension") - left.change("tension"),
            done.change("us_congress") - left.change("us_congress"),
        ]
    )


def test_an_empty_slot_changes_nothing() -> None:
    """Whatever the rival does."""
    rules = a_board()
    quantities = [Quantity(stock) for stock in Stock]
    told = forecast(observe(rules, a_start(rules), Side.US), [NO_ORDER], quantities)

    assert not told.low.any()
    assert not told.high.any()


@pytest.mark.parametrize("side", [*Side])
@pytest.mark.parametrize("horizon", [1, 2])
def test_holding_still_is_one_of_the_replies(side: Side, horizon: int) -> None:
    """So what it brings lies between the least and the most."""
    rules, state = the_ruleset(), a_state(us_capital=6, china_capital=6)
    seen = observe(rules, state, side)
    every = np.nonzero(seen.legal[0])[0].tolist()
    quantities = [Quantity(stock) for stock in Stock]
    told = forecast(seen, every, quantities, horizon=horizon)

    assert told.hold.shape == (len(every), len(quantities))
    assert (told.low <= told.hold).all()
    assert (told.hold <= told.high).all()


def test_the_rivals_replies_are_orders_it_may_give() -> None:
    """With none first, and no ladder climbed rung by rung."""
    rules = the_ruleset()
    seen = observe(rules, a_state(), Side.US)
    replies = likely_replies(seen)

    assert replies[0] == NO_ORDER
    assert legal(rules, seen.known, Side.CHINA)[0, replies[1:]].all()
    assert len(set(replies.tolist())) == len(replies) < len(rules.menus[Side.CHINA])


def test_orders_chosen_already_are_part_of_the_picture() -> None:
    """Consent first, then the forecast of a licence: a licence is not a sale without it."""
    rules = a_board()
    state = a_start(rules)
    consent = [rules.action(Side.CHINA, "open-consent-h1")]
    ask = [rules.action(Side.CHINA, "invest-labs")]
    quantities = [Quantity(Stock.CHINA_MODEL), Quantity(Stock.TENSION)]
    seen = observe(rules, state, Side.CHINA)
    alone, planned = (forecast(seen, ask, quantities, planned=plan) for plan in ([], consent))

    assert planned.hold[0, 0] == pytest.approx(alone.hold[0, 0]), "the labs are worth the same"
    assert planned.hold[0, 1] == 0, "and the consent's own effect is not counted as theirs"


@pytest.mark.parametrize(
    ("slug", "stock"),
    [("invest-labs", Stock.CHINA_MODEL), ("ban-rare-earths", Stock.TENSION)],
    ids=["a programme", "a gate"],
)
def test_an_order_that_is_in_the_plan_already_is_weighed_against_leaving_it_out(
    slug: str, stock: Stock
) -> None:
    """Its card goes on to say what it is worth: neither twice as much, nor nothing."""
    rules = a_board()
    seen, order = observe(rules, a_start(rules), Side.CHINA), rules.action(Side.CHINA, slug)
    before, after = (
        forecast(seen, [order], [Quantity(stock)], planned=planned) for planned in ([], [order])
    )
    other = [rules.action(Side.CHINA, "invest-fabs")]
    beside = forecast(seen, [order], [Quantity(stock)], planned=[order, *other])

    assert before.hold[0, 0] != 0
    assert after.hold == pytest.approx(before.hold)
    assert beside.hold == pytest.approx(before.hold)


def test_a_longer_view_sees_what_takes_turns() -> None:
    """A licence beside a standing consent delivers in the second quarter, not in the first."""
    rules = a_board()
    state = a_start(rules, gates={"consent-h1": "open"})
    sales = [
        foreseen(rules, state, Side.US, "open-licence-h1", Stock.US_CHIP_SALES, horizon=turns)
        for turns in (1, 2)
    ]

    assert sales[0].hold[0, 0] == 0
    assert sales[1].hold[0, 0] > 0


def test_chance_is_not_peeked_at() -> None:
    """A certain storm is in no forecast: it strikes with the order and without it."""
    storm = Event("storm", ALWAYS, 1.0, False, 0, (ChangeStock(Stock.TENSION, Means.SET, 0.9),))
    rules = a_board(events=(storm,))
    state = a_start(rules, gates={"licence-h1": "open"})
    calm = a_board()
    told = [
        foreseen(each, state, Side.US, "ban-licence-h1", Stock.TENSION) for each in (rules, calm)
    ]

    assert told[0].hold[0, 0] == told[1].hold[0, 0] != 0


# --- Both branches of a contest ------------------------------------------------------------------


def branches(
    rules: Ruleset, state: State, side: Side, slug: str, stock: Stock
) -> tuple[float, float, float]:
    """Hold, least and most of what one order changes in one stock."""
    told = foreseen(rules, state, side, slug, stock)
    return float(told.hold[0, 0]), float(told.low[0, 0]), float(told.high[0, 0])


def test_an_inspection_is_worth_it_only_against_a_push() -> None:
    """Idle it costs credibility; if they smuggle or rent just then, it wins some."""
    rules = a_board(caught_face=0.05)
    inspect = "special-inspect"
    hold, low, high = branches(rules, a_start(rules), Side.US, inspect, Stock.US_CREDIBILITY)

    assert hold == low < 0 < high


def test_a_push_may_be_caught() -> None:
    """Unseen it costs no face; if they inspect just then, it does."""
    rules = a_board(caught_face=0.05)
    push = "special-smuggle"
    hold, low, _ = branches(rules, a_start(rules), Side.CHINA, push, Stock.CHINA_LEGITIMACY)

    assert low < hold == 0


def test_a_launch_may_be_undercut() -> None:
    """Holding the a2 back pays if they open the h2 just then: the customers are not lost."""
    rules = a_board(launch_momentum=0.5, undercut_momentum=0.4)
    due = a_start(rules, gates={"licence-h1": "open"}, turn=1, china_roadmap=JANUARY + 3)
    hold, low, high = branches(rules, due, Side.CHINA, "special-hold-launch", Stock.CHINA_MOMENTUM)

    assert hold == low == pytest.approx(-0.5)
    assert high == pytest.approx(-0.1)


def test_a_licence_is_a_sale_only_if_they_consent() -> None:
    """Where their consent stands it is one, unless they close the door in the same quarter."""
    rules = a_board()
    licence, start = "open-licence-h1", a_start(rules, gates={"consent-h1": "open"})
    hold, low, high = branches(rules, start, Side.US, licence, Stock.CHINA_ON_ORDER)

    assert low == 0 < hold == high


def hooked(stockpile: float) -> tuple[Ruleset, State]:
    """China has both keys turned and depends on the supply; its own tools are too young."""
    rules = a_board(rug_pull=1.0, leverage_notch=0.5, mature_tools=0.4, stockpile_full=20)
    usual = {"china_dependency": 0.9, "china_ecosystem": 0.4, "china_stockpile": stockpile}
    gates: dict[str, Setting] = {"licence-h1": "open", "consent-h1": "open"}
    return rules, a_start(rules, gates=gates, **usual)


@pytest.mark.parametrize(("stockpile", "shock"), [(0.0, 0.4), (200.0, 0.0)])
def test_china_foresees_a_rug_pull_by_what_it_has_in_store(stockpile: float, shock: float) -> None:
    """What lies in its own warehouses it knows: bare it stands to lose, prepared it does not."""
    rules, state = hooked(stockpile)
    seen = observe(rules, state, Side.CHINA)
    cut, still = (
        play(rules, seen.known, us=us).stock("china_shock") for us in (("ban-licence-h1",), ())
    )

    assert cut - still == pytest.approx(shock)


def test_a_forecast_of_a_rug_pull_shows_both_branches() -> None:
    """The US does not know what China has in store: the shock is a range, not a figure."""
    rules, state = hooked(stockpile=0.0)
    _, low, high = branches(rules, state, Side.US, "ban-licence-h1", Stock.CHINA_SHOCK)

    assert low < 0.2 < high


@pytest.mark.parametrize(
    ("side", "slugs"),
    [
        (Side.US, ("special-smuggle", "special-rent-offshore", "special-stockpile")),
        (Side.US, ("open-consent-h200", "ban-rare-earths", "special-hold-launch")),
        (Side.CHINA, ("special-inspect", "ban-licence-h200", "special-wait-for-consent")),
    ],
)
def test_the_replies_that_contests_turn_on_are_among_the_likely_ones(
    side: Side, slugs: tuple[str, ...]
) -> None:
    """A forecast that leaves out the rival's counter is worse than none."""
    rules = the_ruleset()
    seen = observe(rules, a_state(us_capital=6, china_capital=6), side)
    replies = {rules.menus[side.rival][reply].slug for reply in likely_replies(seen) if reply >= 0}

    assert set(slugs) <= replies
