"""Whatever number an author writes: the check refuses it with a place, or the match has figures.

Each number of each shipped scenario is set to nothing, next to nothing, huge and negative.
`EVERY_NUMBER=1 python -m pytest -n0 tests/scenarios/test_every_number.py` tries them all and says
how many were refused; without it a few of them are tried.
"""

import copy
import os
import random
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Any

import numpy as np
import pytest

from game.match.seat import stream_of
from game.match.tally import seeds_of
from game.players import find
from game.rules import SIDES, Orders, Ruleset, State, judge, observe, start, step
from game.rules.indicators import INDICATORS, read_indicator
from game.rules.scoring import is_over
from game.scenario import ScenarioError, compile_scenario, shipped
from game.scenario.document import Document, read_document
from game.scenario.library import find as file_of
from game.scenario.load import validate

EXTREMES: tuple[float, ...] = (0, 1e-12, 0.001, 1, 1e3, 1e6, 1e9, 1e12, 1e308, -1, -1e9, -1e12)
TRIED = 40
"""Numbers of a scenario that are tried where not all are."""
MATCHES = 4
RANDOM = find("random").policy


@cache
def written(slug: str) -> Document:
    path = file_of(slug)
    return read_document(path.read_text(encoding="utf-8"), path.name)


def numbers(value: Any, route: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The way to each number of a file."""
    if isinstance(value, dict | list):
        for key, each in value.items() if isinstance(value, dict) else enumerate(value):
            yield from numbers(each, (*route, key))
    elif isinstance(value, int | float) and not isinstance(value, bool):
        yield route


def with_number(document: Document, route: tuple[str | int, ...], number: float) -> Document:
    """The file with one other number; only what lies on the way to it is copied."""
    data = copy.copy(document.data)
    at = data
    for key in route[:-1]:
        at[key] = copy.copy(at[key])
        at = at[key]
    at[route[-1]] = number
    return Document(document.path, data, document.top)


def played(ruleset: Ruleset) -> None:
    """Play to the end between random players; every figure on the way must be a number."""
    seeds = seeds_of(5, MATCHES)
    with np.errstate(all="raise", under="ignore"):
        state = start(ruleset, seeds)
        _figures(ruleset, state)
        while not is_over(ruleset, state).all():
            us, china = (
                RANDOM.choose_batch(
                    observe(ruleset, state, side), stream_of(state.seed, state.turn, side)
                )
                for side in SIDES
            )
            state = step(ruleset, state, Orders(us=us, china=china)).state
            _figures(ruleset, state)


def _figures(ruleset: Ruleset, state: State) -> None:
    verdict = judge(ruleset, state)
    figures = [state.stock, state.flow, verdict.score_us, verdict.score_china]
    figures += [read_indicator(ruleset, state, slug) for slug in INDICATORS]

    assert all(np.isfinite(each).all() for each in figures)


@pytest.mark.parametrize("slug", shipped())
def test_a_number_is_refused_with_its_place_or_leaves_every_figure_a_number(slug: str) -> None:
    document = written(slug)
    routes = list(numbers(document.data))
    if "EVERY_NUMBER" not in os.environ:
        routes = random.Random(slug).sample(routes, TRIED)
    seen: Counter[str] = Counter()
    faults = []
    for route in routes:
        for number in EXTREMES:
            tried = with_number(document, route, number)
            try:
                ruleset = compile_scenario(validate(tried))
            except ScenarioError as refused:
                seen["refused"] += 1
                place, _ = document.nearest(route)
                if all(finding.line <= 1 for finding in refused.findings):
                    faults.append(f"{place.line}: {route} = {number}: refused without a place")
                continue
            except Exception as fault:  # noqa: BLE001 - all are told together
                faults.append(f"{route} = {number}: reading: {fault!r}")
                continue
            try:
                played(ruleset)
                seen["played"] += 1
            except Exception as fault:  # noqa: BLE001
                faults.append(f"{route} = {number}: playing: {fault!r}")
    print(f"{slug}: {len(routes)} numbers, {dict(seen)}")

    assert faults == []
