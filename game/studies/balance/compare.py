"""Two versions of a scenario, compared match by match under the same chance."""

from dataclasses import dataclass
from typing import Any

from game.analysis.balance.changes import Changes, changes_between
from game.match.seat import BatchPlayer
from game.match.tally import simulate
from game.scenario import Loaded
from game.studies.balance.as_json import changes_as_json

__all__ = ["Comparison", "compare_versions", "comparison_as_json"]


@dataclass(frozen=True)
class Comparison:
    """What changed from one version to another."""

    before: Loaded
    after: Loaded
    us: str
    china: str
    games: int
    seed: int
    changes: Changes

    @property
    def is_same(self) -> bool:
        """Whether both play alike, whatever their texts say."""
        return self.before.ruleset.digest == self.after.ruleset.digest


def compare_versions(
    versions: tuple[Loaded, Loaded], players: tuple[BatchPlayer, BatchPlayer], games: int, seed: int
) -> Comparison:
    """Return what changed from the first version to the second."""
    before, after = (simulate(each.ruleset, *players, games, seed) for each in versions)
    us, china = (player.slug for player in players)
    return Comparison(*versions, us, china, games, seed, changes_between(before, after))


def comparison_as_json(found: Comparison) -> dict[str, Any]:
    """Return a comparison as ``compare --json`` prints it."""
    return {
        **{
            key: {
                "scenario": each.scenario.id,
                "file": str(each.path),
                "digest": each.ruleset.digest,
            }
            for key, each in (("before", found.before), ("after", found.after))
        },
        "same": found.is_same,
        "us": found.us,
        "china": found.china,
        "games": found.games,
        "seed": found.seed,
        "changes": changes_as_json(found.changes),
    }
