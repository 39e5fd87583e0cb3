"""The fingerprint: six digits that tell one match's state from another's."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from game.rules import State, Stock, fingerprint
from tests.rules.board import a_board, a_start, play


def test_the_same_state_has_the_same_fingerprint() -> None:
    """Wherever it stands in a batch, and however its arrays lie in memory."""
    state = a_start(a_board(), batch=3)
    rows = replace(state, stock=np.ascontiguousarray(state.stock))

    assert len({fingerprint(state, match) for match in range(3)}) == 1
    assert fingerprint(rows) == fingerprint(state)
    assert len(fingerprint(state)) == 6


def test_the_last_bits_do_not_count() -> None:
    """Platforms differ in them; a millionth of a unit is a difference, a billionth is none."""
    state = a_start(a_board())
    blurred, other = (a_start(a_board(), tension=0.25 + difference) for difference in (1e-9, 1e-5))

    assert fingerprint(blurred) == fingerprint(state)
    assert fingerprint(other) != fingerprint(state)


def test_nought_has_no_sign() -> None:
    """Minus nought is nought."""
    plain, negative = (a_start(a_board(), china_shock=value) for value in (0.0, -0.0))

    assert fingerprint(plain) == fingerprint(negative)


def touch(name: str) -> Callable[[State], None]:
    def change(state: State) -> None:
        table = getattr(state, name)
        table[0, 0] = table[0, 0] + 1 if table.dtype != np.bool_ else ~table[0, 0]

    return change


@pytest.mark.parametrize(
    "name", ["stock", "gates", "lock", "flags", "offer", "sold_home", "sold_abroad"]
)
def test_any_difference_that_matters_shows(name: str) -> None:
    """Stocks, what was sold, gates, locks, flags and offers decide what happens next."""
    state = a_start(a_board())
    changed = state.take(np.array([0]))
    touch(name)(changed)

    assert fingerprint(changed) != fingerprint(state)


def test_a_match_leaves_a_trail_of_different_fingerprints() -> None:
    """So that a replay that goes astray is noticed in the turn in which it does."""
    rules = a_board()
    state, trail = a_start(rules), []
    for _ in range(rules.turns):
        trail.append(fingerprint(state))
        state = play(rules, state).after

    assert len(set(trail)) == rules.turns
    assert fingerprint(state) not in trail
    assert np.isfinite(state.stock[0, Stock.TENSION])
