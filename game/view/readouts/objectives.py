"""What each of a side's objectives brings it, as the score adds it up."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.rules import Observation, Side
from game.rules.ruleset import Objective
from game.rules.scoring import worth
from game.view.readouts.names import Names

__all__ = ["Reached", "read_objectives"]


@dataclass(frozen=True)
class Reached:
    """One objective and how far it is reached."""

    objective: Objective
    label: str
    share: float
    """How far [0..1]."""
    most: float
    """What it brings when it is reached in full [points of 100]."""

    @property
    def points(self) -> float:
        """What it brings now [points of 100]."""
        return self.share * self.most


def read_objectives(seen: Observation, side: Side, names: Names) -> Iterator[Reached]:
    """Yield a side's objectives in the scenario's order; their points add up to its score."""
    labels = {part.id: names.texts.pick(part.name) for part in names.scenario.objectives.of(side)}
    mine = [objective for objective in seen.ruleset.objectives if objective.side is side]
    whole = sum(objective.weight for objective in mine) or 1.0
    for objective in mine:
        share = float(worth(objective, seen.ruleset, seen.known)[0])
        most = 100.0 * objective.weight / whole
        yield Reached(objective, labels[objective.slug], share, most)
