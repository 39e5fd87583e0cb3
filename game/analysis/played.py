"""Lint that plays: what of a scenario two thousand matches show to be dead, idle or lopsided."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Final

import numpy as np

from game.analysis.trial import GAMES, Trial, play_trial
from game.match.intervals import wilson
from game.rules import SIDES, Orders, Ruleset, Side, State, step
from game.rules.actions import NO_ORDER, Action, ActionKind
from game.rules.arrays import Array
from game.rules.legality import CAPITAL, FUNDS
from game.scenario import Scenario, compile_scenario
from game.scenario.findings import Problem, Route, Severity
from game.scenario.lint.warning import warn

__all__ = ["found_by_play"]

ONE_SIDED: Final = 0.6
"""Share of matches that a side may win before it is told."""
_ALMOST_ALL: Final = 0.99
"""Share of matches in which what is always so is so."""
_AT_ONCE: Final = 0.05
"""Share of matches that may be over after the first turn."""
_MOST: Final = 0.9
"""Share of matches that may end without a winner."""
_TURNS_TO_TELL: Final = 4
"""Turns after which a programme has shown what it does, whatever is delayed."""


def found_by_play(scenario: Scenario, games: int = GAMES) -> list[Problem]:
    """Return what matches show of a scenario that can be played."""
    ruleset = compile_scenario(scenario)
    trial = play_trial(ruleset, games)
    if trial.broken:
        message = f"{trial.broken} is no number after turn {int(trial.turns.max())} of a match"
        hint = "a figure or a constant is too large or too small; those at the ends first"
        return [Problem(("id",), "no-number", message, hint, Severity.ERROR)]
    return [problem for look in _LOOKS for problem in look(scenario, trial)]


def _happenings(scenario: Scenario, trial: Trial) -> Iterator[Problem]:
    """Events whose condition never held, laws that never passed."""
    seen = f"in {trial.games} matches"
    for at, event in enumerate(scenario.events):
        if event.chance > 0 and trial.events.never[at] and not trial.fired[at]:
            message = f"the condition of '{event.id}' never held {seen}"
            yield warn(("events", at, "when"), "never-fires", message, _WEAKEN, at_key=True)
    for at, law in enumerate(scenario.laws):
        if not trial.passed[at]:
            message = f"'{law.id}' never passed {seen}"
            yield warn(("laws", at, "when"), "never-passes", message, _WEAKEN, at_key=True)
    for at, ending in enumerate(scenario.endings[:-1]):
        if not trial.endings[at]:
            message = f"'{ending.id}' was never told {seen}"
            yield warn(("endings", at, "when"), "never-told", message, _WEAKEN, at_key=True)


_WEAKEN: Final = "weaken its condition, or let more lead to it"


def _orders(scenario: Scenario, trial: Trial) -> Iterator[Problem]:
    """Orders that could never be paid, never be given, or that nobody gave."""
    seen = f"in {trial.games} matches"
    for side in SIDES:
        for at, action in enumerate(trial.ruleset.menus[side]):
            route = _route_of(scenario, action)
            if not trial.payable[side][at]:
                message = f"'{action.slug}' could never be paid {seen}"
                yield warn(route, "never-payable", message, "lower its price, or raise the income")
            elif not trial.legal[side][at]:
                message = f"'{action.slug}' could never be given {seen}"
                yield warn(route, "never-legal", message, _why(trial, action))
            elif not trial.chosen[side][at] and trial.legal[side][at] >= trial.games // 4:
                message = f"nobody gave '{action.slug}' {seen}"
                hint = f"it could be given {int(trial.legal[side][at])} times: price or timing?"
                yield warn(route, "never-chosen", message, hint)


def _why(trial: Trial, action: Action) -> str:
    if action.kind is ActionKind.SPECIAL:
        if trial.specials.never[action.special]:
            return "its condition never held: weaken it"
        return "it was never on offer while its condition held"
    return "its gate was never to be moved there: see locks, shipments and where it starts"


def _route_of(scenario: Scenario, action: Action) -> Route:
    """Return where an order comes from in the file."""
    if action.kind is ActionKind.SPECIAL:
        return "specials", action.special, "id"
    if action.kind is ActionKind.INVEST:
        slugs = [f"invest-{each.id}" for each in scenario.programmes]
        return "programmes", slugs.index(action.slug), "id"
    gate = scenario.gates[action.gate]
    if 0 < action.setting <= len(gate.ladder):
        return "gates", action.gate, "ladder", action.setting - 1
    return "gates", action.gate, "id"


def _objectives(scenario: Scenario, trial: Trial) -> Iterator[Problem]:
    """Objectives that no play moves, that are always full, or that nobody comes near."""
    places = [
        (("objectives", side.slug, at), each)
        for side in SIDES
        for at, each in enumerate(scenario.objectives.of(side))
    ]
    for column, (route, objective) in enumerate(places):
        marks = trial.marks[:, column]
        if float((marks >= 1.0).mean()) >= _ALMOST_ALL:
            since = " from the first turn" if trial.first_marks[column] >= 1.0 else ""
            message = f"'{objective.id}' is worth all in almost every match{since}"
            hint = "move 'worth_all' further out, so that it has to be earned"
            yield warn((*route, "worth_all"), "always-full", message, hint)
        elif float(marks.max()) <= 0.0:
            message = f"'{objective.id}' is worth nothing in every match"
            hint = "bring 'worth_nothing' and 'worth_all' to where play can come"
            yield warn((*route, "worth_nothing"), "out-of-reach", message, hint)
        elif float(np.ptp(marks)) < _UNMOVED:
            message = f"'{objective.id}' is worth {marks[0]:.0%} whatever is played"
            yield warn(route, "unmoved", message, "look at something that orders change")


_UNMOVED: Final = 1e-6


def _matches(scenario: Scenario, trial: Trial) -> Iterator[Problem]:
    """Matches that are over at once, and a side that wins too many."""
    at_once = float((trial.turns <= 1).mean())
    if scenario.calendar.turns > 1 and at_once > _AT_ONCE:
        message = f"{at_once:.0%} of {trial.games} matches are over after the first turn"
        yield warn(("decisive",), "decided-at-once", message, "look at 'decisive'", at_key=True)
    sensible = trial.winner[trial.sensible]
    undecided = float((sensible < 0).mean()) if len(sensible) else 0.0
    if undecided > _MOST:
        message = f"{undecided:.0%} of matches between personas have no winner"
        hint = "narrow 'draw_margin', or let the objectives differ more"
        yield warn(("draw_margin",), "no-winner", message, hint, at_key=True)
    for side in SIDES:
        wins = int((sensible == side).sum())
        if wilson(wins, len(sensible))[0] > ONE_SIDED:
            message = f"{side.slug} wins {wins / len(sensible):.0%} of matches between personas"
            hint = "move the scales of the objectives, or starting values"
            yield warn(("objectives", side.slug), "one-sided", message, hint, at_key=True)


def _programmes(scenario: Scenario, trial: Trial) -> Iterator[Problem]:
    """Programmes that change nothing but the purse."""
    ruleset = trial.ruleset
    for side in SIDES:
        for at, action in enumerate(ruleset.menus[side]):
            if action.kind is not ActionKind.INVEST:
                continue
            if not any(_changes(ruleset, state, side, at) for state in trial.sample):
                message = f"'{action.slug}' changed nothing but its price wherever it was tried"
                hint = "see the constants of the programme: is one of them 0?"
                yield warn(_route_of(scenario, action), "idle-programme", message, hint)


def _changes(ruleset: Ruleset, state: State, side: Side, order: int) -> bool:
    """Tell whether an order moves any stock but those that it is paid with, soon or later."""
    alike = [state, state]
    others = [stock for stock in range(state.stock.shape[1]) if stock not in _paid_with(side)]
    for turn in range(_TURNS_TO_TELL):
        if alike[0].turn >= ruleset.turns:
            return False
        given = [order, NO_ORDER] if turn == 0 else [NO_ORDER, NO_ORDER]
        alike = [
            _played(ruleset, each, side, what) for each, what in zip(alike, given, strict=True)
        ]
        apart: Array = alike[0].stock[:, others] - alike[1].stock[:, others]
        if np.abs(apart).max(initial=0.0) > 0.0:
            return True
    return False


def _paid_with(side: Side) -> tuple[int, int]:
    return int(CAPITAL[side]), int(FUNDS[side])


def _played(ruleset: Ruleset, state: State, side: Side, order: int) -> State:
    """Return the state after a turn in which a side gives one order and nobody anything else."""
    orders = Orders(
        *(np.full((state.batch, ruleset.slots[each]), NO_ORDER, dtype=np.int64) for each in SIDES)
    )
    mine = orders.us if side is Side.US else orders.china
    mine[:, 0] = order
    with np.errstate(all="ignore"):
        return step(ruleset, state, replace(orders), ledger=False, check=False).state


_LOOKS: Final[tuple[Callable[[Scenario, Trial], Iterator[Problem]], ...]] = (
    _happenings,
    _orders,
    _objectives,
    _matches,
    _programmes,
)
