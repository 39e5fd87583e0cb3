"""Contests whose outcome is known beforehand, made of scenarios that are at hand."""

import re
from dataclasses import replace
from pathlib import Path

from game.match.tally import Tally, simulate
from game.players import find
from game.rules import Ruleset, Side
from game.rules.conditions import ALWAYS
from game.rules.objectives import Decisive, Ending
from game.rules.ruleset import Event
from game.scenario import Loaded, load_text
from tests.builders import the_ruleset

__all__ = ["DEALMAKER", "HEDGER", "a_contest", "a_weighing", "an_event", "played", "weighing_text"]

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


TINY = Path(__file__).parents[2] / "scenario" / "tiny.yaml"
OBJECTIVES = """\
objectives:
  us:
    - {{id: full, name: Full, of: {{stock: us_roadmap}},
       worth_nothing: 0, worth_all: 1, weight: {full}}}
    - {{id: empty, name: Empty, of: {{stock: us_roadmap}},
       worth_nothing: 1000000, worth_all: 2000000, weight: {empty}}}
  china:
    - {{id: full, name: Full, of: {{stock: us_roadmap}},
       worth_nothing: 0, worth_all: 1, weight: 50}}
    - {{id: empty, name: Empty, of: {{stock: us_roadmap}},
       worth_nothing: 1000000, worth_all: 2000000, weight: 50}}

"""


def weighing_text(full: float = 49.0) -> str:
    """A scenario in which the US scores what it weighs its ``full`` with, and China always 50.

    Nobody can do anything about either, and no score is a draw but the same.
    """
    text = TINY.read_text(encoding="utf-8")
    text = re.sub(r"(?m)^draw_margin: .*$", "draw_margin: 0", text)
    objectives = OBJECTIVES.format(full=full, empty=100.0 - full)
    return re.sub(r"(?ms)^objectives:.*?(?=^decisive:)", objectives, text)


def a_weighing(full: float = 49.0) -> Loaded:
    """The same, ready to be played."""
    return load_text(weighing_text(full), Path("weighing.yaml"))
