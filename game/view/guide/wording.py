"""The words of the guide: a task, what it taught, a tip, in the player's language and keys."""

from __future__ import annotations

from typing import Final

from game.language import Texts
from game.rules import Side
from game.view.guide.guide_panel import GuideWord
from game.view.guide.lesson import TASKS
from game.view.guide.sight import Sight
from game.view.input import keys
from game.view.input.keys import KeyMap

__all__ = ["Wording"]

OVER: Final = ("ending", "replay")
"""Screens on which no task can be done any more."""


class Wording:
    """Puts into words what the guide has decided to say over a screen."""

    def __init__(self, sight: Sight, texts: Texts, keymap: KeyMap) -> None:
        self._texts = texts
        self._compact = sight.top.name != "play"
        self._screen = sight.top.name
        self._key = keymap.shown(keys.GUIDE, texts)
        self._values = {**keymap.values(texts), **_of_scenario(sight)}

    def _says(self, message: str) -> str:
        """A message that may name keys, the player's own, and what the scenario sets."""
        return self._texts(message, **self._values)

    def tip(self, slug: str) -> GuideWord:
        """Return a word on something that is met for the first time."""
        return GuideWord(
            self._texts(f"guide-tip-{slug}"),
            self._says(f"guide-tip-{slug}-says"),
            self._texts("guide-seen"),
            self._key,
            hint=self._says("guide-tip-more"),
            compact=self._compact,
        )

    def learned(self, slug: str, done: tuple[bool, ...]) -> GuideWord:
        """Return that a task is done, and what it taught; it stays until the learner goes on."""
        return GuideWord(
            self._title(slug),
            self._says(f"guide-task-{slug}-done"),
            self._texts("guide-on" if not all(done) else "guide-seen"),
            self._key,
            done,
            ticked=True,
            compact=self._compact,
        )

    def task(self, slug: str, done: tuple[bool, ...]) -> GuideWord:
        """Return what is to be done; on other screens than the board, how to come back to it."""
        says = f"guide-task-{slug}-says"
        if self._screen == "encyclopaedia" and slug == "win":
            says = "guide-task-win-page"
        elif self._compact:
            says = _away(self._screen)
        return GuideWord(
            self._title(slug),
            self._says(says),
            self._texts("guide-lesson"),
            self._key,
            done,
            hint=self._says(f"guide-task-{slug}-keys"),
            compact=self._compact,
        )

    def finished(self, done: tuple[bool, ...]) -> GuideWord:
        """Return the last word of the lesson."""
        return GuideWord(
            self._texts("guide-finished"),
            self._says("guide-finished-says"),
            self._texts("guide-seen"),
            self._key,
            done,
            compact=self._compact,
        )

    def _title(self, slug: str) -> str:
        number = [task.slug for task in TASKS].index(slug) + 1
        return self._texts(
            "guide-task-title", number=number, of=len(TASKS), task=self._texts(f"guide-task-{slug}")
        )


def _away(screen: str) -> str:
    """The message for a screen on which a task of the lesson only waits."""
    if screen in OVER:
        return "guide-over"
    return f"guide-away-{screen}" if screen in ("reveal", "report") else "guide-away-other"


def _of_scenario(sight: Sight) -> dict[str, str]:
    """What the lesson tells of the scenario: its length, its draws, what its lag is worth."""
    subject = sight.subject
    if subject is None:
        return {}
    ruleset = subject.ruleset
    worth = sum(
        aim.weight
        for aim in ruleset.objectives
        if aim.side is Side.US and aim.quantity.indicator == "arrival_lag_months"
    )
    return {
        "turns": f"{subject.scenario.calendar.turns}",
        "margin": f"{ruleset.margin:g}",
        "worth": f"{worth:g}",
    }
