"""What the rules are told of: a scenario, and the moment of a match if there is one."""

from __future__ import annotations

from dataclasses import dataclass

from game.rules import Observation, Ruleset
from game.scenario import Scenario

__all__ = ["Subject"]


@dataclass(frozen=True)
class Subject:
    """The scenario on the table and what the one who looks may know of it."""

    scenario: Scenario
    ruleset: Ruleset
    seen: Observation | None = None
    """The present moment, with the causes of the last turn; None before a match."""
