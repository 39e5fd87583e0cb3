"""The whole encyclopaedia of a scenario: made once in a language, and kept."""

from __future__ import annotations

from functools import lru_cache

from game.language import Texts
from game.rules import Ruleset
from game.scenario import Scenario
from game.view.readouts.names import Names
from game.view.readouts.rule_pages import ModelPages
from game.view.readouts.rule_words import RuleWords
from game.view.readouts.rulebook import Rulebook
from game.view.readouts.sampled_causes import causes_in, constants_in
from game.view.readouts.scenario_pages import ScenarioPages

__all__ = ["read_rulebook"]


def read_rulebook(scenario: Scenario, ruleset: Ruleset, texts: Texts) -> Rulebook:
    """Return every page of a scenario's encyclopaedia."""
    return _kept(_Key(scenario, ruleset, texts))


class _Key:
    """What a rulebook is made from, the same while rules and language are the same."""

    def __init__(self, scenario: Scenario, ruleset: Ruleset, texts: Texts) -> None:
        self.scenario, self.ruleset, self.texts = scenario, ruleset, texts

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Key) and other._same == self._same

    def __hash__(self) -> int:
        return hash(self._same)

    @property
    def _same(self) -> tuple[str, str]:
        return self.ruleset.digest, self.texts.language


@lru_cache(maxsize=4)
def _kept(key: _Key) -> Rulebook:
    words = RuleWords(Names(key.scenario, key.ruleset, key.texts))
    causes = causes_in(key.ruleset)
    model = ModelPages(words, causes, constants_in(key.ruleset))
    own = ScenarioPages(words, causes)
    first, *rest = model.pages()
    pages = (first, *own.score_pages(), *rest, *own.pages(), *model.constant_pages())
    return Rulebook(pages)
