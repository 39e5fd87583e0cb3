"""Which page of the encyclopaedia an order leads to."""

from __future__ import annotations

from game.readouts.words.pages import page_of
from game.rules import Action, Observation, Ruleset

__all__ = ["page_of_action", "page_of_order"]


def page_of_order(seen: Observation, position: int) -> str:
    """Return the page on an order of the menu of the side that looks."""
    return page_of_action(seen.ruleset, seen.ruleset.menus[seen.side][position])


def page_of_action(ruleset: Ruleset, action: Action) -> str:
    """Return the page on an order of either side: of its gate, programme or special order."""
    if action.gate >= 0:
        return page_of("gate", ruleset.gates.slugs[action.gate])
    if action.special >= 0:
        return page_of("special", ruleset.specials[action.special].slug)
    return page_of("programme", action.slug.removeprefix("invest-"))
