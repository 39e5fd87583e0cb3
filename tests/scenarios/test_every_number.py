"""Whatever number an author writes: the check refuses it with a place, or the match has figures.

Each kind of number in the shipped scenarios, however many places it stands in, is set to nothing,
next to nothing, huge and negative: each extreme in another of its places, those in short matches
first, and for a kind with few places a few of them.
`EVERY_NUMBER=1 python -m pytest -n0 -s tests/scenarios/test_every_number.py` tries every extreme in
every place and says how many were refused.
"""

import copy
import os
import random
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import cycle, islice
from typing import Any, TypeAlias

import numpy as np
import pytest

from game.match.seat import stream_of
from game.match.tally import seeds_of
from game.players import find
from game.rules import SIDES, Orders, Ruleset, State, judge, observe, start, step
from game.rules.indicators import INDICATORS, read_indicator
from game.rules.params import constants
from game.rules.scoring import is_over
from game.scenario import ScenarioError, compile_scenario, shipped
from game.scenario.document import Document, read_document
from game.scenario.library import find as file_of
from game.scenario.load import validate

EXTREMES: tuple[float, ...] = (0, 1e-12, 0.001, 1, 1e3, 1e6, 1e9, 1e12, 1e308, -1, -1e9, -1e12)
FEW = 4
"""Extremes that a kind is tried with which stands in no more than so many places."""
MATCHES = 4
RANDOM = find("random").policy
Route: TypeAlias = tuple[str | int, ...]
"""The way to a number of a file."""
Kind: TypeAlias = tuple[str, ...]
"""The same, whichever one of a list it leads through."""


@cache
def written(slug: str) -> Document:
    path = file_of(slug)
    return read_document(path.read_text(encoding="utf-8"), path.name)


def numbers(value: Any, route: Route = ()) -> Iterator[Route]:
    """The way to each number of a file."""
    if isinstance(value, dict | list):
        for key, each in value.items() if isinstance(value, dict) else enumerate(value):
            yield from numbers(each, (*route, key))
    elif isinstance(value, int | float) and not isinstance(value, bool):
        yield route


def with_number(document: Document, route: Route, number: float) -> Document:
    """The file with one other number; only what lies on the way to it is copied."""
    data = copy.copy(document.data)
    at = data
    for key in route[:-1]:
        at[key] = copy.copy(at[key])
        at = at[key]
    at[route[-1]] = number
    return Document(document.path, data, document.top, document.text)


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


@cache
def kinds() -> dict[str, dict[Kind, list[tuple[str, Route]]]]:
    """Where each kind of number stands: scenario and way, by the part of a file it belongs to."""
    found: dict[str, dict[Kind, list[tuple[str, Route]]]] = defaultdict(lambda: defaultdict(list))
    for slug in shipped():
        for route in numbers(written(slug).data):
            kind = _kind(route)
            found[kind[0]][kind].append((slug, route))
    return found


def _kind(route: Route) -> Kind:
    return tuple("*" if isinstance(key, int) else key for key in route)


def trials(part: str) -> Iterator[tuple[str, Route, float]]:
    """What is tried in a part: each kind with each extreme, in places taken by turns."""
    for number, (kind, places) in enumerate(kinds()[part].items()):
        if "EVERY_NUMBER" in os.environ:
            yield from ((*place, extreme) for place in places for extreme in EXTREMES)
            continue
        chance = random.Random(".".join(kind))
        chance.shuffle(places)
        places.sort(key=lambda place: written(place[0]).data["calendar"]["turns"])
        enough = len(kinds()[part]) * FEW >= len(EXTREMES)
        often = FEW if len(places) <= FEW and enough else len(EXTREMES)
        dealt = islice(cycle(EXTREMES), number * FEW, number * FEW + often)
        yield from ((*place, extreme) for place, extreme in zip(cycle(places), dealt, strict=False))


@pytest.mark.parametrize("part", sorted(kinds()))
def test_every_extreme_is_tried_in_every_part_and_every_kind_in_some(part: str) -> None:
    tried = list(trials(part))

    assert {extreme for _, _, extreme in tried} == set(EXTREMES)
    assert {_kind(route) for _, route, _ in tried} == set(kinds()[part])


@pytest.mark.parametrize("part", sorted(kinds()))
def test_a_number_is_refused_with_its_place_or_leaves_every_figure_a_number(part: str) -> None:
    seen: Counter[str] = Counter()
    faults = []
    for slug, route, number in trials(part):
        document = written(slug)
        where = f"{slug}: {route} = {number}"
        try:
            ruleset = compile_scenario(validate(with_number(document, route, number)))
        except ScenarioError as refused:
            seen["refused"] += 1
            place, _ = document.nearest(route)
            if all(finding.line <= 1 for finding in refused.findings):
                faults.append(f"{where}: refused without a place, which is line {place.line}")
            continue
        except Exception as fault:  # noqa: BLE001 - all are told together
            faults.append(f"{where}: reading: {fault!r}")
            continue
        try:
            played(ruleset)
            seen["played"] += 1
        except Exception as fault:  # noqa: BLE001
            faults.append(f"{where}: playing: {fault!r}")
    print(f"{part}: {dict(seen)}")

    assert faults == []


def test_a_constant_that_no_file_names_leaves_every_figure_a_number_at_both_ends_of_its_range() -> (
    None
):
    """An author may write any of them: what is shipped names a third."""
    ruleset = compile_scenario(validate(written("quick-start")))
    named = {kind[1] for kind in kinds()["constants"]}
    faults = []
    for name, origin in constants().items():
        for end in (origin["least"], origin["most"]) if name not in named else ():
            try:
                played(replace(ruleset, params=replace(ruleset.params, **{name: float(end)})))
            except Exception as fault:  # noqa: BLE001 - all are told together
                faults.append(f"{name} = {end}: {fault!r}")

    assert faults == []
