"""Role cards: who sits in a team, what everybody may know of a role, and what it alone knows."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.readouts.reference.model_document import Block, Bullets, Claims, Heading, Paragraph
from game.readouts.reference.rule_words import RuleWords
from game.readouts.words.names import owner_of
from game.readouts.words.quantities import write_aim_span
from game.readouts.words.signs import Owner
from game.rules import Side
from game.scenario import Scenario
from game.scenario.casting import roles_of
from game.scenario.results import Scored
from game.scenario.teaching import Claim, Role

__all__ = ["Half", "RoleCard", "TableSign", "read_role_cards", "read_table_signs", "tell_scored"]


@dataclass(frozen=True)
class Half:
    """One half of a card: the one for everybody, or the one for the role alone."""

    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class RoleCard:
    """A role on a page."""

    owner: Owner
    team: str
    name: str
    public: Half
    private: Half


@dataclass(frozen=True)
class TableSign:
    """What stands on a table: who sits there."""

    owner: Owner
    team: str
    name: str
    """Of the role; empty on the sign of the team."""


def read_role_cards(words: RuleWords) -> tuple[RoleCard, ...]:
    """Return a card for every role, those of the US first."""
    return tuple(_card(role, words) for role in roles_of(words.names.scenario))


def read_table_signs(words: RuleWords) -> tuple[TableSign, ...]:
    """Return a sign for each team and each of its roles."""
    names, signs = words.names, []
    for side in Side:
        team, owner = names.side(side), owner_of(side)
        own = [words.texts.pick(role.name) for role in _team(names.scenario, side)]
        signs += [TableSign(owner, team, name) for name in ("", *own) if name != team]
    return tuple(signs)


def _team(scenario: Scenario, side: Side) -> Iterator[Role]:
    return (role for role in roles_of(scenario) if role.side == side.slug)


def _card(role: Role, words: RuleWords) -> RoleCard:
    texts, side = words.texts, Side.of(role.side)
    return RoleCard(
        owner_of(side),
        words.names.side(side),
        texts.pick(role.name),
        Half(texts("handout-public"), tuple(_public(role, words))),
        Half(texts("handout-private"), tuple(_private(role, words))),
    )


def _public(role: Role, words: RuleWords) -> Iterator[Block]:
    texts = words.texts
    yield Paragraph(texts.pick(role.public))
    power = texts(f"power-{role.power}")
    yield Heading(texts("handout-power", power=power))
    yield Paragraph(texts(f"power-{role.power}-says"))


def _private(role: Role, words: RuleWords) -> Iterator[Block]:
    texts = words.texts
    yield Paragraph(texts.pick(role.private))
    if role.goals:
        yield Heading(texts("handout-goals"))
        yield Bullets(tuple(tell_scored(texts.pick(goal.text), goal, words) for goal in role.goals))
    for head, claims in (("handout-says", role.says), ("handout-fears", role.fears)):
        if claims:
            yield Heading(texts(head))
            yield _claims(claims, words)


def _claims(claims: tuple[Claim, ...], words: RuleWords) -> Claims:
    return Claims(
        tuple((words.texts.pick(claim.text), words.source(claim.source)) for claim in claims)
    )


def tell_scored(said: str, scored: Scored, words: RuleWords) -> str:
    """Return what counts, from what value to what, over what time, and how much."""
    texts = words.texts
    span = write_aim_span(
        scored.of.indicator or scored.of.stock or "",
        scored.worth_nothing,
        scored.worth_all,
        scored.worth_nothing_again,
        scored.turns,
        texts,
    )
    return texts("handout-goal", goal=said, span=span, points=texts.number(scored.weight))
