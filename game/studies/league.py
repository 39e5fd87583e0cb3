"""The league: who meets whom in the depth study, how often, and the playing of it all.

Every player of either side meets every one of the other. Matches are dealt out by what they cost:
thousands of them where both answer at once, fewer where somebody thinks.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from game.players.roster import ROSTER, Level, Who, find
from game.rules import Ruleset, Side
from game.studies.kept import Kept
from game.studies.pairing import Block, joined, play_block
from game.studies.sharing import shared

__all__ = ["Sizes", "play_league", "thinkers"]


@dataclass(frozen=True)
class Sizes:
    """Matches of a pairing, by who takes part."""

    personas: int = 400
    """Two personas, or a persona and random play."""
    thinkers: int = 40
    """Two search players, or one and random play."""
    mixed: int = 12
    """A search player and a persona."""
    costly: int = 2
    """The same where one of them is ``expert``."""
    mirror: int = 1000
    """``hard`` against ``hard``."""
    steps: int = 80
    """Neighbouring levels, each way."""

    def scaled(self, games: int) -> "Sizes":
        """Return the same proportions with so many mirror matches.

        Personas answer at once: theirs are the cheapest figures, and are never thinned out.
        """
        share = games / self.mirror
        thinned = {
            name: max(2, round(getattr(self, name) * share))
            for name in ("thinkers", "mixed", "costly", "steps")
        }
        return replace(self, mirror=games, **thinned)

    def of(self, us: Who, china: Who) -> int:
        """Return how many matches two players play."""
        ranks = [
            thinkers().index(who.slug) if who.slug in thinkers() else -1 for who in (us, china)
        ]
        if min(ranks) >= 0:
            if us.slug == china.slug == Level.HARD.value:
                return self.mirror
            if abs(ranks[0] - ranks[1]) == 1:
                return self.steps
            return self.costly if Level.EXPERT.value in (us.slug, china.slug) else self.mixed
        if max(ranks) < 0:
            return self.personas
        if "random" in (us.slug, china.slug):
            return self.thinkers if max(ranks) == 0 else self.costly
        return self.costly if Level.EXPERT.value in (us.slug, china.slug) else self.mixed


def thinkers() -> list[str]:
    """Return the search players, the weakest first."""
    return [level.value for level in Level]


def play_league(
    ruleset: Ruleset,
    sizes: Sizes,
    seed: int,
    kept: Kept,
    *,
    workers: int,
    progress: Callable[[int, int], None],
) -> dict[tuple[str, str], Block]:
    """Play whatever is not kept already, and return the blocks of every pairing as one.

    Args:
        ruleset: the scenario.
        sizes: matches of each pairing.
        seed: the first match's seed, the same in every pairing.
        kept: blocks from before; new ones are added as they finish.
        workers: processes.
        progress: called with finished and all blocks, for a progress bar.

    Raises:
        StudyError: several processes were asked for and joblib is not installed.
    """
    wanted = list(_blocks(sizes, seed))
    missing = [each for each in wanted if kept.get(*each) is None]
    done = len(wanted) - len(missing)
    progress(done, len(wanted))
    work = ((ruleset, *each) for each in missing)
    for block in shared(_play, work, workers, in_order=False):
        kept.add(block)
        done += 1
        progress(done, len(wanted))
    pairs: dict[tuple[str, str], list[Block]] = {}
    for us, china, first, games in wanted:
        finished = kept.get(us, china, first, games)
        assert finished is not None
        pairs.setdefault((us, china), []).append(finished)
    return {pair: joined(blocks) for pair, blocks in pairs.items()}


def _blocks(sizes: Sizes, seed: int) -> Iterator[tuple[str, str, int, int]]:
    """Yield every block of the league, the costly pairings first."""
    pairs = [
        (us, china, sizes.of(us, china))
        for us in ROSTER
        for china in ROSTER
        if us.plays(Side.US) and china.plays(Side.CHINA)
    ]
    for us, china, games in sorted(pairs, key=lambda pair: -_cost(pair[0], pair[1])):
        width = 400 if _cost(us, china) == 0 else 10
        for first in range(0, games, width):
            yield us.slug, china.slug, seed + first, min(width, games - first)


def _cost(us: Who, china: Who) -> int:
    price: Mapping[str, int] = {"easy": 1, "medium": 2, "hard": 6, "expert": 30}
    return price.get(us.slug, 0) + price.get(china.slug, 0)


def _play(ruleset: Ruleset, us: str, china: str, seed: int, games: int) -> Block:
    return play_block(
        ruleset, find(us, Side.US).policy, find(china, Side.CHINA).policy, seed, games
    )
