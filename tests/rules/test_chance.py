"""Chance: a draw depends on match seed, turn and name, and on nothing else."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.rules.chance import comes_up, draw, limits_of, name_key
from game.rules.conditions import ALWAYS
from game.rules.ruleset import Event
from tests.rules.board import a_board, a_start, play

SEEDS = st.integers(0, 2**64 - 1)
KEYS = np.array([name_key("storm"), name_key("calm")], dtype=np.uint64)


def seeds(*values: int) -> np.ndarray:  # type: ignore[type-arg]
    return np.array(values, dtype=np.uint64)


@given(seed=SEEDS, others=st.lists(SEEDS, max_size=5), turn=st.integers(0, 100))
def test_a_draw_does_not_care_who_else_is_in_the_batch(
    seed: int, others: list[int], turn: int
) -> None:
    """A match is the same alone, in a study and in a replay."""
    alone = draw(seeds(seed), turn, KEYS)
    together = draw(seeds(*others, seed), turn, KEYS)

    np.testing.assert_array_equal(together[-1], alone[0])


@given(seed=SEEDS, turn=st.integers(0, 100))
def test_a_draw_does_not_care_what_else_is_drawn(seed: int, turn: int) -> None:
    """A new event in a scenario leaves the luck of the others as it was."""
    both = draw(seeds(seed), turn, KEYS)[0]
    swapped = draw(seeds(seed), turn, KEYS[::-1])[0]

    assert both.tolist() == swapped.tolist()[::-1]
    assert draw(seeds(seed), turn, KEYS[:1])[0, 0] == both[0]


@given(seed=SEEDS, turn=st.integers(0, 100))
def test_a_draw_lies_between_nought_and_one(seed: int, turn: int) -> None:
    """One itself never comes: a chance of 1 is certain."""
    drawn = draw(seeds(seed), turn, KEYS)

    assert ((drawn >= 0) & (drawn < 1)).all()


CHANCES = st.one_of(st.sampled_from([0.0, 2.0**-53, 0.1, 0.3, 1 - 2.0**-53, 1.0]), st.floats(0, 1))


@given(seed=st.lists(SEEDS, min_size=1, max_size=5), turn=st.integers(0, 100), chance=CHANCES)
def test_what_comes_up_is_what_is_drawn_below_its_chance(
    seed: list[int], turn: int, chance: float
) -> None:
    """Compared as whole numbers or as shares: chance 0 never comes up and 1 always does."""
    drawn = draw(seeds(*seed), turn, KEYS)
    exact = float(drawn[0, 0])
    for limit in (chance, exact, np.nextafter(exact, 1.0)):
        limits = limits_of([float(limit)] * len(KEYS))

        np.testing.assert_array_equal(comes_up(seeds(*seed), turn, KEYS, limits), limit > drawn.T)


def test_draws_worked_out_a_few_at_a_time_are_those_drawn_together() -> None:
    """However many matches there are: 20,000 of them are more than are worked out together."""
    many = np.arange(20_000, dtype=np.uint64)
    drawn = draw(many, 2, KEYS)
    limits = limits_of([0.3, 0.6])

    np.testing.assert_array_equal(drawn[15_000], draw(many[15_000:15_001], 2, KEYS)[0])
    np.testing.assert_array_equal(comes_up(many, 2, KEYS, limits), drawn.T < [[0.3], [0.6]])


def test_seeds_turns_and_names_draw_apart() -> None:
    """10,000 draws along each of the three are even: mean a half, spread of the even law."""
    many = np.arange(10_000, dtype=np.uint64)
    names = np.array([name_key(f"event-{number}") for number in range(10_000)], dtype=np.uint64)
    turns = np.array([draw(seeds(7), turn, KEYS)[0, 0] for turn in range(10_000)])
    for drawn in (draw(many, 3, KEYS)[:, 0], draw(seeds(7), 3, names)[0], turns):
        assert drawn.mean() == pytest.approx(0.5, abs=0.012)
        assert drawn.std() == pytest.approx(12**-0.5, abs=0.012)
        assert len(np.unique(drawn)) == 10_000


def test_a_known_draw_is_the_same_on_every_platform() -> None:
    """Saves are replayed elsewhere: these figures never change within a rules version."""
    key = name_key("event.senate-hearing")

    assert key == 9975566780068739530
    assert draw(seeds(1), 0, seeds(key))[0, 0] == float.fromhex("0x1.59cdcfc2e1f58p-4")


def test_events_draw_by_their_own_names() -> None:
    """Neither their order in the file nor a newcomer changes when an event happens."""
    storm, calm = (Event(slug, ALWAYS, 0.3, False, 0, ()) for slug in ("storm", "calm"))
    rules = [a_board(events=events) for events in ((storm, calm), (calm, storm), (storm,))]
    fired = []
    for each in rules:
        state, position = a_start(each, batch=50), [event.slug for event in each.events]
        rows = []
        for _ in range(5):
            turn = play(each, state)
            rows.append(turn.outcome.fired[:, position.index("storm")])
            state = turn.after
        fired.append(np.array(rows))

    np.testing.assert_array_equal(fired[0], fired[1])
    np.testing.assert_array_equal(fired[0], fired[2])
    assert fired[0].any()


def test_a_redraw_changes_nothing() -> None:
    """Asking twice gives the same answer: a draw has no position that moves on."""
    rules = a_board(events=(Event("storm", ALWAYS, 0.5, False, 0, ()),))
    state = a_start(rules, batch=20)

    np.testing.assert_array_equal(
        play(rules, state).outcome.fired, play(rules, state).outcome.fired
    )
