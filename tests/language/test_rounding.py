"""Rounding: parts told beside their whole add up to it as printed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.language.rounding import round_parts, round_to

AMOUNTS = st.lists(st.floats(-500.0, 500.0), max_size=12)
STEPS = st.sampled_from([0.01, 0.1, 1.0, 10.0])


@given(parts=AMOUNTS, step=STEPS)
def test_rounded_parts_add_up_to_the_rounded_whole(parts: list[float], step: float) -> None:
    told = round_parts(parts, step)

    assert sum(told) == pytest.approx(round_to(sum(parts), step), abs=1e-7)


@given(parts=AMOUNTS, step=STEPS)
def test_no_part_is_told_a_step_away_from_what_it_is(parts: list[float], step: float) -> None:
    """Nor is a gain told as a loss, or something made of nothing."""
    for part, by in zip(parts, round_parts(parts, step), strict=True):
        assert abs(by - part) < step + 1e-7
        assert by * part >= 0.0
        assert by == 0.0 or part != 0.0


@given(parts=AMOUNTS, before=st.floats(-900.0, 900.0), step=STEPS)
def test_parts_lead_from_one_told_value_to_the_next(
    parts: list[float], before: float, step: float
) -> None:
    """A value is told, its causes, and the value a quarter later: all three agree."""
    if not any(abs(part) > 1e-6 for part in parts):
        return
    was, now = round_to(before, step), round_to(before + sum(parts), step)

    assert was + sum(round_parts(parts, step, now - was)) == pytest.approx(now, abs=1e-7)


def test_three_causes_no_longer_miss_their_sum_by_a_tenth() -> None:
    """-4.72 + 4.04 - 0.66 is -1.34, and was told as -4.7 + 4.0 - 0.7 = -1.3."""
    told = round_parts([-4.72, 4.04, -0.66])

    assert sum(told) == pytest.approx(-1.3)
    assert round_parts([100 / 3] * 3, 1.0) == [34.0, 33.0, 33.0]
