"""Who stands in for a role while nobody of the class sits in it."""

from collections.abc import Iterator

from game.players.roster import ROSTER, Policy, find
from game.rules import Side
from game.scenario import Scenario
from game.scenario.findings import Problem, Severity, suggest
from game.scenario.teaching import Role

__all__ = ["stand_in", "unknown_personas"]


def stand_in(role: Role) -> Policy:
    """Return the player who fills a role's empty seat; raise `UnknownPlayer` if there is none."""
    return find(role.persona, Side.of(role.side)).policy


def unknown_personas(scenario: Scenario) -> Iterator[Problem]:
    """Give every role whose persona is no player of its side, for `game.scenario.check_file`."""
    for position, role in enumerate(scenario.roles):
        known = [who.slug for who in ROSTER if who.plays(Side.of(role.side))]
        if role.persona not in known:
            message = f"there is no player '{role.persona}' of {role.side}"
            hint = suggest(role.persona, known)
            route = ("roles", position, "persona")
            yield Problem(route, "unknown-persona", message, hint, Severity.WARNING)
