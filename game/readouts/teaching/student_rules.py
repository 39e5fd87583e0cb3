"""The rules in short, for a student's hand: a page that is read in three minutes."""

from collections.abc import Iterator
from typing import Final

from game.readouts.reference.model_document import Block, Bullets, Definitions, Heading, Section
from game.readouts.reference.rule_words import RuleWords
from game.readouts.teaching.role_cards import tell_scored
from game.rules import Ruleset, Side, Stock
from game.rules.conditions import Compare, Ordering, Quantity
from game.rules.units import HUNDRED
from game.scenario.casting import roles_of

__all__ = ["read_student_rules"]

POWERS: Final = ("propose", "second", "veto", "intelligence", "hold-back")


def read_student_rules(words: RuleWords) -> Section:
    """Return how a match of a class goes, what each team plays for, and what roles may do."""
    return Section(words.texts("handout-rules"), tuple(_blocks(words)))


def _blocks(words: RuleWords) -> Iterator[Block]:
    texts, scenario = words.texts, words.names.scenario
    yield Bullets(tuple(_rules(words)), numbered=True)
    powers = {role.power for role in roles_of(scenario)}
    yield Heading(texts("handout-powers"))
    yield Definitions(
        tuple(
            (texts(f"power-{power}"), texts(f"power-{power}-says"))
            for power in POWERS
            if power in powers
        )
    )
    for side in Side:
        yield Heading(texts("rule-score-of", side=words.names.side(side)))
        yield Bullets(
            tuple(
                tell_scored(texts.pick(aim.name), aim, words)
                for aim in scenario.objectives.of(side)
            )
        )


def _rules(words: RuleWords) -> Iterator[str]:
    texts, names = words.texts, words.names
    ruleset, protocol = names.ruleset, names.scenario.protocol
    first, last = names.turn_date(1), names.turn_date(ruleset.turns)
    yield texts("handout-rule-teams", turns=ruleset.turns, first=first, last=last)
    yield texts("handout-rule-orders", slots=max(ruleset.slots))
    yield texts("handout-rule-keys")
    yield texts("handout-rule-propose")
    yield texts("handout-rule-vote")
    yield texts(f"handout-rule-tie-{protocol.tie}")
    quorum = texts.percent(protocol.quorum)
    yield texts(f"handout-rule-default-{protocol.default}", quorum=quorum)
    yield texts("handout-rule-reveal")
    yield texts("handout-rule-notes")
    yield texts("handout-rule-secrets")
    yield texts("rule-score-says", margin=names.scenario.draw_margin)
    for limit in _ruptures(ruleset):
        yield texts("handout-rule-tension", limit=texts.number(HUNDRED * limit))


def _ruptures(ruleset: Ruleset) -> Iterator[float]:
    """Give the tension at which both lose [0..1], where there is one."""
    for decisive in ruleset.decisive:
        match decisive.when:
            case Compare(Quantity(stock=Stock.TENSION), Ordering.AT_LEAST, limit) if (
                decisive.winner is None
            ):
                yield limit
