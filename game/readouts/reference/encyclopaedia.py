"""The whole encyclopaedia of a scenario: made once in a language, and kept."""

from __future__ import annotations

from itertools import chain
from typing import Final

from game.language import Texts
from game.readouts.reference.piecemeal import Pieces, at_once
from game.readouts.reference.rule_pages import ModelPages
from game.readouts.reference.rule_words import RuleWords
from game.readouts.reference.rulebook import Rulebook
from game.readouts.reference.sampled_causes import causes_by_pieces, constants_by_pieces
from game.readouts.reference.scenario_pages import ScenarioPages
from game.readouts.words.names import Names
from game.rules import Ruleset
from game.scenario import Scenario

__all__ = ["read_rulebook", "rulebook_by_pieces"]

MOST_BOOKS: Final = 4
"""Books kept: a scenario in each language, and one more."""
_BOOKS: dict[tuple[str, str], tuple[Scenario, Rulebook]] = {}
"""By the digest of the scenario and the language; the digest knows nothing of its words."""


def read_rulebook(scenario: Scenario, ruleset: Ruleset, texts: Texts) -> Rulebook:
    """Return every page of a scenario's encyclopaedia."""
    return at_once(rulebook_by_pieces(scenario, ruleset, texts))


def rulebook_by_pieces(scenario: Scenario, ruleset: Ruleset, texts: Texts) -> Pieces[Rulebook]:
    """Return the same with a pause after each piece of the work."""
    key = (ruleset.digest, texts.language)
    if key not in _BOOKS or not _tells(_BOOKS[key][0], scenario):
        causes = yield from causes_by_pieces(ruleset)
        constants = yield from constants_by_pieces(ruleset)
        words = RuleWords(Names(scenario, ruleset, texts))
        model, own = ModelPages(words, causes, constants), ScenarioPages(words, causes)
        flows = model.flow_pages()
        pages = [next(flows), *own.score_pages()]  # how a quarter goes, and how to win
        rest = chain(flows, model.stock_pages(), own.pages(), model.constant_pages())
        for number, page in enumerate(rest):
            pages.append(page)
            if number % 10 == 0:
                yield
        while len(_BOOKS) >= MOST_BOOKS:
            _BOOKS.pop(next(iter(_BOOKS)))
        _BOOKS[key] = scenario, Rulebook(tuple(pages))
    return _BOOKS[key][1]


def _tells(kept: Scenario, scenario: Scenario) -> bool:
    """Return whether what was told of one scenario is told of the other, word for word."""
    return kept is scenario or kept == scenario
