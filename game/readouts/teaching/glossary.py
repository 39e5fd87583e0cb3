"""A glossary in the game's own words: gates, what counts, and how things hang together."""

from collections.abc import Iterator
from typing import Final

from game.readouts.reference.model_document import Block, Definitions, Heading, Paragraph, Section
from game.readouts.reference.rule_words import RuleWords
from game.readouts.words.quantities import STOCK_OF
from game.rules import Side
from game.rules.equations.remaining import remaining_in
from game.scenario.casting import roles_of

__all__ = ["read_glossary"]

WORKINGS: Final = (
    "orders",
    "market",
    "lock-in",
    "irony",
    "levy",
    "clock",
    "compute",
    "capability",
    "leaks",
    "diversion",
    "congress",
    "refusal",
    "choke",
    "rug-pull",
    "threat",
    "tension",
)
"""Workings that a class meets in a lesson; the encyclopaedia has them all."""


def read_glossary(words: RuleWords) -> Section:
    """Return the words that a class meets on the board and on its cards."""
    return Section(words.texts("handout-glossary"), tuple(_blocks(words)))


def _blocks(words: RuleWords) -> Iterator[Block]:
    texts, scenario = words.texts, words.names.scenario
    yield Paragraph(texts("handout-glossary-says"))
    gates = [(texts.pick(gate.name), texts.pick(gate.text)) for gate in scenario.gates if gate.text]
    if gates:
        yield Heading(texts("handout-glossary-gates"))
        yield Definitions(tuple(gates))
    yield Heading(texts("handout-glossary-figures"))
    yield Definitions(tuple(_figure(slug, words) for slug in _counted(words)))
    yield Heading(texts("handout-glossary-workings"))
    remaining = remaining_in(words.names.ruleset.scope).workings
    met = [flow for flow in WORKINGS if flow in remaining]
    yield Definitions(tuple((texts(f"rule-flow-{flow}"), words.working(flow)) for flow in met))


def _counted(words: RuleWords) -> Iterator[str]:
    """What teams and roles are scored by, each once."""
    scenario = words.names.scenario
    aims = [aim for side in Side for aim in scenario.objectives.of(side)]
    goals = [goal for role in roles_of(scenario) for goal in role.goals]
    slugs = [scored.of.indicator or scored.of.stock or "" for scored in (*aims, *goals)]
    yield from dict.fromkeys(slugs)


def _figure(slug: str, words: RuleWords) -> tuple[str, str]:
    if slug in STOCK_OF:
        return words.stock(slug), words.texts(f"rule-stock-{slug}")
    return words.indicator(slug), words.texts(f"rule-indicator-{slug}")
