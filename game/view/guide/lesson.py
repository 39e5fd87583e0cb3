"""The lesson: nine short tasks on the live board, each ticked off by what is really there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import pygame

from game.rules import ActionKind
from game.view.guide import spotlight
from game.view.guide.sight import Sight

__all__ = ["SCENARIO", "TASKS", "Task", "next_task"]

SCENARIO: Final = "quick-start"
"""The scenario that the lesson is played on."""


@dataclass(frozen=True)
class Task:
    """One thing to do; its words are ``guide-task-SLUG`` and those that begin so."""

    slug: str
    done: Callable[[Sight], bool]
    where: Callable[[Sight], list[pygame.Rect]]
    """What to point at or to press next, where it is in sight."""


def _reads_the_lag(sight: Sight) -> bool:
    """The note on the bracket that has the mark: that of the legal lag."""
    play = sight.play
    brackets = play.board.race.brackets if play is not None else ()
    return sight.told_of([bracket.detail for bracket in brackets if bracket.target is not None])


def _sees_both_keys(sight: Sight) -> bool:
    """The note on a chip that two gates hold."""
    play = sight.play
    chips = play.board.race.chips if play is not None else ()
    return sight.told_of([chip.detail for chip in chips if len(chip.gates) > 1])


def _reads_how_to_win(sight: Sight) -> bool:
    """In the rules, or in the sum of a score, which lists the same aims."""
    return (sight.page or sight.summed).startswith("score-")


TASKS: Final = (
    Task("win", _reads_how_to_win, spotlight.how_to_win),
    Task("lag", _reads_the_lag, spotlight.legal_bracket),
    Task("keys", _sees_both_keys, spotlight.twice_held_chip),
    Task("forecast", lambda sight: sight.weighs, spotlight.orders_in_sight),
    Task(
        "levy",
        lambda sight: sight.planned(ActionKind.LEVY),
        lambda sight: spotlight.order_of(sight, ActionKind.LEVY),
    ),
    Task("plan", lambda sight: sight.plan_told, spotlight.plan),
    Task(
        "invest",
        lambda sight: sight.given(ActionKind.INVEST),
        lambda sight: spotlight.order_of(sight, ActionKind.INVEST),
    ),
    Task("causes", lambda sight: sight.causes_told, spotlight.first_meter),
    Task(
        "answer",
        lambda sight: sight.given(ActionKind.SPECIAL),
        lambda sight: spotlight.order_of(sight, ActionKind.SPECIAL),
    ),
)
"""In the order in which they are set."""


def next_task(done: tuple[str, ...]) -> Task | None:
    """Return the first task that is not done, or None after the last."""
    return next((task for task in TASKS if task.slug not in done), None)
