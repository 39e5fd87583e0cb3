"""What is merely unwise in a scenario that can be played, as far as the file alone tells it.

Authors who are warned in vain stop reading, so only what is certain is reported.
Not here: what takes matches to see (`game.analysis.played`), and what keeps a file from play.
"""

from collections.abc import Callable, Iterator
from typing import Final, TypeAlias

from game.scenario.findings import Problem
from game.scenario.lint import figures, flags, happenings, reach, teaching, words
from game.scenario.lint.lettering import undrawn
from game.scenario.lint.warning import warn
from game.scenario.models import Scenario
from game.scenario.own_words import unwise_words

__all__ = ["Rule", "lint"]

Rule: TypeAlias = Callable[[Scenario], Iterator[Problem]]
"""What warns of one kind of unwise thing."""


def lint(scenario: Scenario, stem: str = "", *, is_sound: bool = True) -> list[Problem]:
    """Return what is unwise in a scenario.

    Args:
        scenario: as it was written.
        stem: its file's name without the suffix; empty where there is none.
        is_sound: whether all that it names is there; conditions are only thought through if so.
    """
    rules = (*_RULES, *(_THOUGHT_THROUGH if is_sound else ()))
    problems = [problem for rule in rules for problem in rule(scenario)]
    if stem and stem != scenario.id:
        hint = f"rename the file to {scenario.id}.yaml, or write 'id: {stem}'"
        problems.append(warn(("id",), "file-name", f"the file is called '{stem}'", hint))
    return problems


_RULES: Final[tuple[Rule, ...]] = (
    words.untranslated,
    words.copied,
    words.alike,
    unwise_words,
    undrawn,
    figures.weights,
    teaching.crowded,
    teaching.lessons,
    figures.sources,
    figures.beyond_record,
    figures.above_cap,
    figures.scale,
    figures.idle_change,
    figures.out_of_worth,
    flags.offers,
    flags.flags,
    happenings.repetition,
    happenings.beyond_match,
    happenings.idle,
    reach.calendar,
)
_THOUGHT_THROUGH: Final[tuple[Rule, ...]] = (reach.conditions, reach.endings)
