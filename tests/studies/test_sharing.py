"""Work is shared out among as many processes as can be had, and comes back in order."""

import sys

import pytest

from game.studies.errors import StudyError
from game.studies.sharing import shared, usual_workers


def test_two_processes_are_usual_where_they_can_be_had() -> None:
    assert usual_workers() == 2


def test_what_is_shared_out_comes_back_in_order() -> None:
    work = [(at, 2) for at in range(7)]

    assert list(shared(pow, work, 2)) == list(shared(pow, work, 1)) == [at**2 for at in range(7)]


def test_nothing_is_begun_where_it_cannot_be_shared(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "joblib", None)
    with pytest.raises(StudyError, match="joblib"):
        next(shared(pow, [(1, 2), (2, 2)], 2))
