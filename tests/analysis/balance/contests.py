"""Contests whose outcome is known beforehand, made of a scenario of the game."""

from dataclasses import replace

from game.match.tally import Tally, simulate
from game.players import find
from game.rules import Ruleset, Side
from game.rules.conditions import ALWAYS
from game.rules.objectives import Decisive, Ending
from game.rules.ruleset import Event
from tests.builders import the_ruleset

__all__ = ["DEALMAKER", "HEDGER", "a_contest", "an_event", "played"]

DEALMAKER, HEDGER = find("dealmaker").policy, find("hedger").policy


def an_event(chance: float, slug: str = "coin") -> Event:
    """An event that nothing depends on and that changes nothing."""
    return Event(slug=slug, when=ALWAYS, chance=chance, once=True, cooldown=0, effects=())


def a_contest(winner: Side | None = Side.US, *events: Event) -> Ruleset:
    """A match that one side has won after the first turn, whatever is played."""
    ruleset = the_ruleset("quick-start")
    return replace(
        ruleset,
        digest=f"contest-{winner}-{[(each.slug, each.chance) for each in events]}",
        events=events,
        laws=(),
        decisive=(Decisive("at-once", ALWAYS, winner),),
        endings=(Ending("told"),),
    )


def played(ruleset: Ruleset, games: int = 20) -> Tally:
    """Matches between two personas, the same seeds each time."""
    return simulate(ruleset, DEALMAKER, HEDGER, games)
