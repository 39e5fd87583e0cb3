"""An order in words: what it costs, what it does, and all that comes of it by the scenario."""

from __future__ import annotations

import re
from dataclasses import dataclass

from game.readouts.reference.rule_words import RuleWords
from game.readouts.words.names import Names
from game.rules import Action

__all__ = ["OrderWords", "first_sentence", "read_order_words"]

SENTENCE = re.compile(r".+?(?:[。！？]|[.!?](?=\s|$))", re.DOTALL)
"""Up to the first full stop that is followed by a space, or needs none."""


@dataclass(frozen=True)
class OrderWords:
    """What is said of an order wherever it is looked at."""

    name: str
    price: str
    """In full: ``Price: 1 capital · $2.0bn``."""
    note: str
    """What the scenario says it does."""
    brief: str
    """The first sentence of it, for a card."""
    does: tuple[str, ...]
    """What comes of a special order, in sentences: its act, its effects, what it may lead to."""

    @property
    def says(self) -> tuple[str, ...]:
        """All of it below the name, as the lines of a note."""
        return tuple(filter(None, (self.price, self.note, *self.does)))


def read_order_words(action: Action, names: Names) -> OrderWords:
    """Return what is said of an order."""
    note, cost = names.action_text(action), names.cost(action.capital, action.funds)
    return OrderWords(
        name=names.action(action),
        price=names.texts("orders-price", cost=cost),
        note=note,
        brief=first_sentence(note),
        does=_does(action, names) if action.special >= 0 else (),
    )


def first_sentence(text: str) -> str:
    """Return the first sentence of a text; all of it where it is one.

    >>> first_sentence("Buy H20s at 2.5 k. A cushion."), first_sentence("備蓄する。古びる。")
    ('Buy H20s at 2.5 k.', '備蓄する。')
    """
    found = SENTENCE.match(text.strip())
    return found.group() if found else text.strip()


def _does(action: Action, names: Names) -> tuple[str, ...]:
    texts, words = names.texts, RuleWords(names)
    slug = names.ruleset.specials[action.special].slug
    special = next(each for each in names.scenario.specials if each.id == slug)
    said = []
    if special.act != "none":
        said.append(texts(f"rule-act-{special.act}"))
    effects = words.effects(special.effects)
    if effects:
        told = (texts("orders-effect", what=line.text, how=line.note) for line in effects)
        said.append(texts("orders-effects", effects=texts("language-comma").join(told)))
    leads = words.leads(special)
    if leads:
        said.append(texts("orders-leads", parts=texts.join(line.text for line in leads)))
    return tuple(said)
