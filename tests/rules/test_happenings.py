"""What the scenario brings to a turn: effects, events, laws and offers."""

from dataclasses import replace

import numpy as np
import pytest

from game.rules import NO_ORDER, Orders, Ruleset, Side, State, Stock, reasons, step
from game.rules.conditions import (
    ALWAYS,
    NEVER,
    All,
    Compare,
    FlagUp,
    LawInForce,
    Ordering,
    Quantity,
    TurnIs,
)
from game.rules.effects import (
    ChangeStock,
    Effect,
    Means,
    OfferSpecial,
    RaiseFlag,
    SetGate,
)
from game.rules.ruleset import Event, Lasting, Law
from tests.rules.board import Turn, a_board, a_start, gate, play

ADD, SCALE, SET = Means.ADD, Means.SCALE, Means.SET


def an_event(*effects: Effect, **parts: object) -> Event:
    usual = {"when": ALWAYS, "chance": 1.0, "once": True, "cooldown": 0}
    return Event(slug="storm", effects=effects, **{**usual, **parts})  # type: ignore[arg-type]


def after_an_event(*effects: Effect, **stocks: float) -> Turn:
    rules = a_board(events=(an_event(*effects),))
    return play(rules, a_start(rules, **stocks))


# --- Effects -------------------------------------------------------------------------------------


def test_an_effect_adds_scales_or_sets() -> None:
    """Each is booked under the name of what caused it."""

    def changed(means: Means, amount: float) -> Turn:
        stockpile = ChangeStock(Stock.CHINA_STOCKPILE, means, amount)
        rules = a_board(stockpile_ageing=0.0, events=(an_event(stockpile),))
        return play(rules, a_start(rules, china_stockpile=100.0))

    assert changed(ADD, 25).causes("china_stockpile") == {"event.storm": 25}
    assert changed(SCALE, 0.6).causes("china_stockpile") == {"event.storm": -40}
    assert changed(SET, 70).causes("china_stockpile") == {"event.storm": -30}


def test_effects_work_one_after_the_other() -> None:
    """Add 100, then take a tenth: 110 lost nothing that was not there."""
    turn = after_an_event(
        ChangeStock(Stock.CHINA_STOCKPILE, ADD, 100),
        ChangeStock(Stock.CHINA_STOCKPILE, SCALE, 0.9),
    )

    assert turn.stock("china_stockpile") == pytest.approx(90)


def test_what_goes_over_a_bound_is_cut_off_and_said() -> None:
    """The limit is a cause of its own, so that the sum still comes out."""
    turn = after_an_event(ChangeStock(Stock.US_CONGRESS, ADD, 5.0))

    assert turn.stock("us_congress") == 1.0
    assert turn.cause("us_congress", "limit") < -4
    assert sum(turn.causes("us_congress").values()) == pytest.approx(turn.change("us_congress"))


def test_an_effect_over_several_turns_comes_in_equal_parts() -> None:
    """Sixty over four quarters from the next one: fifteen each, and then no more."""
    change = ChangeStock(Stock.CHINA_STOCKPILE, ADD, 60.0, over=4, lasting=0)
    rules = a_board(
        events=(an_event(change),),
        lasting=(Lasting("event.storm", Stock.CHINA_STOCKPILE, 60.0, 4),),
    )
    turn = play(rules, a_start(rules))
    parts = [turn.cause("china_stockpile", "event.storm")]
    for _ in range(5):
        turn = play(rules, turn.after)
        parts.append(turn.cause("china_stockpile", "event.storm"))

    assert parts == [0, 15, 15, 15, 15, 0]


def test_an_effect_can_set_a_gate_and_raise_a_flag() -> None:
    """And lower it again."""
    up = after_an_event(SetGate(gate("consent-h1"), 0), RaiseFlag(0, up=True))
    down = after_an_event(RaiseFlag(0, up=True), RaiseFlag(0, up=False))

    assert up.setting("consent-h1") == 0
    assert up.after.flags[0, 0]
    assert not down.after.flags[0, 0]


def test_a_lock_without_a_setting_leaves_the_gate_as_it_is() -> None:
    """It may be locked open, and a lock can be lifted."""
    rules = a_board(events=(an_event(SetGate(gate("equipment"), lock=2)),))
    locked = play(rules, a_start(rules)).after
    lifted = a_board(events=(an_event(SetGate(gate("equipment"), lock=-1), once=False),))
    freed = play(lifted, locked).after

    assert locked.gates[0, gate("equipment")] == 0
    assert locked.lock[0, gate("equipment")] == 2
    assert freed.lock[0, gate("equipment")] == 0


def test_the_orders_of_the_turn_come_before_its_events() -> None:
    """Washington closes the gate, the storm opens it: open it is."""
    rules = a_board(events=(an_event(SetGate(gate("equipment"), 0)),))
    turn = play(rules, a_start(rules), us=("ban-equipment",))

    assert turn.setting("equipment") == 0


def test_an_offer_expires() -> None:
    """Two quarters to accept an invitation; the third time it is gone."""
    rules = a_board(events=(an_event(OfferSpecial(len(a_board().specials) - 1, 2)),))
    summit = rules.action(Side.CHINA, "special-summit")
    state = play(rules, a_start(rules)).after
    codes = []
    for _ in range(3):
        codes.append([reason.code for reason in reasons(rules, state, Side.CHINA, summit)])
        state = play(rules, state).after

    assert codes == [[], [], ["not-on-offer"]]


# --- Events --------------------------------------------------------------------------------------


def fired_in(rules: Ruleset, turns: int = 8, *, batch: int = 1) -> np.ndarray:  # type: ignore[type-arg]
    """Where the one event of a board fired, shape (turns, batch)."""
    state, rows = a_start(rules, batch=batch), []
    for _ in range(turns):
        turn = play(rules, state)
        rows.append(turn.outcome.fired[:, 0])
        state = turn.after
    return np.array(rows)


def test_an_event_that_happens_once_never_comes_back() -> None:
    """Certain as it is."""
    assert fired_in(a_board(events=(an_event(once=True),))).sum() == 1


@pytest.mark.parametrize(("cooldown", "turns"), [(0, [0, 1, 2, 3]), (1, [0, 2]), (2, [0, 3])])
def test_an_event_waits_for_its_cooldown(cooldown: int, turns: list[int]) -> None:
    """So many quarters pass in between."""
    rules = a_board(events=(an_event(once=False, cooldown=cooldown),))

    assert np.nonzero(fired_in(rules, 4)[:, 0])[0].tolist() == turns


def test_an_event_keeps_its_date() -> None:
    """Elections come in their quarter and in no other."""
    rules = a_board(events=(an_event(when=TurnIs(3, 3), once=False),))

    assert np.nonzero(fired_in(rules)[:, 0])[0].tolist() == [3]


def test_an_event_needs_its_condition_whatever_the_dice_say() -> None:
    """Chance 1 is not enough."""
    assert not fired_in(a_board(events=(an_event(when=NEVER),))).any()


def test_an_event_happens_as_often_as_its_chance_says() -> None:
    """3000 draws at 0.3: 900, give or take three standard deviations (25)."""
    rules = a_board(events=(an_event(chance=0.3, once=False),))

    assert abs(fired_in(rules, 6, batch=500).sum() - 900) < 75


def test_events_can_be_left_out() -> None:
    """A forecast must not peek at chance."""
    rules = a_board(events=(an_event(ChangeStock(Stock.TENSION, ADD, 0.1)),))
    turn = play(rules, a_start(rules), events=False)

    assert not turn.outcome.fired.any()
    assert turn.cause("tension", "event.storm") == 0


def test_an_event_reads_what_the_turn_has_brought() -> None:
    """Not the state before it: the launch of this quarter is news in this quarter."""
    pressed = Compare(Quantity(Stock.US_INVENTORY), Ordering.ABOVE, 0.0)
    rules = a_board(events=(an_event(when=pressed),))
    state = a_start(rules, us_inventory=0, gates={"licence-h1": "open"})

    assert play(rules, state).outcome.fired.all()


# --- Laws ----------------------------------------------------------------------------------------


def a_freeze(turns: int = 3, **parts: object) -> Law:
    """Closes and locks a licence for as long as it is in force."""
    closed = int(a_board().gates.closed[gate("licence-h1")])
    usual = {"when": Compare(Quantity(Stock.US_CONGRESS), Ordering.AT_LEAST, 0.8)}
    return Law(
        "freeze",
        turns=turns,
        effects=(
            SetGate(gate("licence-h1"), closed, lock=turns),
            ChangeStock(Stock.US_CONGRESS, SET, 0.2),
        ),
        **{**usual, **parts},  # type: ignore[arg-type]
    )


def frozen(rules: Ruleset) -> State:
    state = a_start(rules, us_congress=0.95, gates={"licence-h1": "open"})
    return play(rules, state).after


def test_a_law_passes_when_its_condition_holds() -> None:
    """Pressure passes it, whatever the President had licensed."""
    rules = a_board(laws=(a_freeze(),))
    calm = play(rules, a_start(rules, us_congress=0.5, gates={"licence-h1": "open"}))
    pressed = play(rules, a_start(rules, us_congress=0.95, gates={"licence-h1": "open"}))

    assert not calm.outcome.passed.any()
    assert pressed.outcome.passed.all()
    assert pressed.setting("licence-h1") == rules.gates.closed[gate("licence-h1")]
    assert pressed.cause("us_congress", "law.freeze") < 0


def test_a_law_locks_a_gate_for_exactly_its_turns() -> None:
    """Three quarters in which no order moves it, then it can be opened."""
    rules = a_board(laws=(a_freeze(turns=3),))
    state, codes = frozen(rules), []
    opening = rules.action(Side.US, "open-licence-h1")
    for _ in range(4):
        codes.append([reason.code for reason in reasons(rules, state, Side.US, opening)])
        state = play(rules, state).after

    assert codes == [["gate-locked"], ["gate-locked"], ["gate-locked"], []]


def test_a_law_runs_out_and_leaves_the_gate_as_it_closed_it() -> None:
    """Somebody must open it again."""
    rules = a_board(laws=(a_freeze(turns=2),))
    state, left = frozen(rules), []
    for _ in range(3):
        left.append(int(state.law_turns[0, 0]))
        state = play(rules, state).after

    assert left == [2, 1, 0]
    assert state.law_passed[0, 0]
    assert state.gates[0, gate("licence-h1")] == rules.gates.closed[gate("licence-h1")]


@pytest.mark.parametrize(("repeatable", "times"), [(False, 1), (True, 3)])
def test_a_law_passes_once_unless_it_may_return(repeatable: bool, times: int) -> None:
    """And never while it is still in force: in turns 0, 2 and 4, two turns each."""
    rules = a_board(laws=(a_freeze(turns=2, when=ALWAYS, repeatable=repeatable),))
    state, passed = a_start(rules), 0
    for _ in range(6):
        turn = play(rules, state)
        passed += int(turn.outcome.passed[0, 0])
        state = turn.after

    assert passed == times


def test_a_law_may_answer_an_event_of_the_same_turn() -> None:
    """The scandal breaks, and Congress has had enough."""
    scandal = an_event(ChangeStock(Stock.US_CONGRESS, SET, 0.9))
    rules = a_board(events=(scandal,), laws=(a_freeze(),))
    turn = play(rules, a_start(rules, us_congress=0.5))

    assert turn.outcome.passed.all()


# --- One batch, many matches ---------------------------------------------------------------------

ALARM = RaiseFlag(0, up=True)
FIRST = Event("first", TurnIs(0, 0), 1.0, True, 0, (ALARM,))
SECOND = Event("second", All((TurnIs(0, 0), FlagUp(0))), 1.0, True, 0, ())


def test_what_another_match_does_is_no_news_here() -> None:
    """An event may wait for a flag that an event before it raises in the same quarter.

    Whether it then happens at once or not, it must not depend on another match of the same study
    in which an order touched that flag.
    """
    summit = replace(a_board().specials[-1], effects=(ALARM,), always_on_offer=True)
    rules = a_board(events=(FIRST, SECOND), specials=(*a_board().specials[:-1], summit))
    alone = play(rules, a_start(rules)).outcome
    none = NO_ORDER
    us = np.full((2, 2), none)
    china = np.array([[rules.action(Side.CHINA, "special-summit"), none], [none, none]])
    together = step(rules, a_start(rules, batch=2), Orders(us, china))

    assert together.fired[1].tolist() == alone.fired[0].tolist()


def test_a_law_that_runs_elsewhere_is_no_news_here() -> None:
    """The same for a law that waits for another: in the batch as alone."""
    laws = (
        Law("early", FlagUp(0), 5, ()),
        Law("first", TurnIs(1, 1), 2, ()),
        Law("second", LawInForce(1), 2, ()),
    )
    rules = a_board(laws=laws)
    both = a_start(rules, batch=2)
    both.flags[:, 0] = [True, False]
    alone = play(rules, play(rules, a_start(rules)).after).outcome
    together = play(rules, play(rules, both).after).outcome

    assert together.passed[1].tolist() == alone.passed[0].tolist()


def test_an_effect_that_returns_while_it_still_runs_is_not_cut_short() -> None:
    """Sixty over four quarters, twice: 120 in the end, however they overlap."""
    change = ChangeStock(Stock.CHINA_STOCKPILE, ADD, 60.0, over=4, lasting=0)
    twice = an_event(change, when=TurnIs(0, 2), once=False, cooldown=1)
    rules = a_board(
        events=(twice,), lasting=(Lasting("event.storm", Stock.CHINA_STOCKPILE, 60.0, 4),)
    )
    turn, added = play(rules, a_start(rules)), 0.0
    for _ in range(9):
        turn = play(rules, turn.after)
        added += turn.cause("china_stockpile", "event.storm")

    assert added == pytest.approx(120)
