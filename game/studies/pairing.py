"""A pairing: a block of matches between two players, and everything a study counts of them.

A block is small enough to be a unit of work and of memory: it is played in one process, kept as
one line of text, and never played twice.
"""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from game.match.seat import BatchPlayer, ask
from game.match.tally import seeds_of
from game.rules import SIDES, Orders, Ruleset, Side, judge, start, step
from game.rules.arrays import Flags, Ints
from game.rules.scoring import is_over
from game.rules.state import RUNNING

__all__ = ["Block", "Usage", "joined", "play_block"]


@dataclass(frozen=True)
class Usage:
    """How one side's orders were used; each list is by position in its menu."""

    legal_turns: list[int]
    """Turns in which it could be given."""
    chosen_turns: list[int]
    """Turns in which it was."""
    legal_matches: list[int]
    """Matches in which it could be given at least once."""
    chosen_matches: list[int]
    """Matches in which it was."""


@dataclass(frozen=True)
class Block:
    """What came of a block of matches; lists are by match, in the order of their seeds."""

    us: str
    china: str
    seed: int
    games: int
    winner: list[int]
    """A side, or negative where nobody won: see `game.rules.scoring`."""
    turns: list[int]
    early: list[bool]
    """Whether a decisive condition ended the match before its last turn."""
    ending: list[int]
    """Position of the ending in the ruleset."""
    lead: list[float]
    """Score of the US less that of China."""
    usage: tuple[Usage, Usage]

    def as_json(self) -> dict[str, Any]:
        """Return the block as JSON keeps it."""
        return asdict(self)

    @classmethod
    def from_json(cls, document: dict[str, Any]) -> "Block":
        """Return a block that JSON kept."""
        us, china = (Usage(**each) for each in document["usage"])
        return cls(**{**document, "usage": (us, china)})

    def points(self) -> list[float]:
        """Return what the US made of each match: 1 won, 0 lost, a half where nobody won."""
        return [
            1.0 if each == Side.US else 0.0 if each == Side.CHINA else 0.5 for each in self.winner
        ]


def play_block(
    ruleset: Ruleset, us: BatchPlayer, china: BatchPlayer, seed: int, games: int
) -> Block:
    """Play matches with the seeds ``seed``, ``seed + 1`` and so on, side by side."""
    players = (us, china)
    state = start(ruleset, seeds_of(seed, games))
    counts = [_Counts(len(ruleset.menus[side]), games) for side in SIDES]
    while not (over := is_over(ruleset, state)).all():
        orders = [ask(players[side], ruleset, state, side) for side in SIDES]
        for side in SIDES:
            counts[side].add(orders[side][0], orders[side][1].legal, ~over)
        given = Orders(us=orders[Side.US][0], china=orders[Side.CHINA][0])
        state = step(ruleset, state, given, ledger=False, check=False).state
    verdict = judge(ruleset, state)
    return Block(
        us=us.slug,
        china=china.slug,
        seed=seed,
        games=games,
        winner=verdict.winner.tolist(),
        turns=state.length.tolist(),
        early=((state.decided != RUNNING) & (state.length < ruleset.turns)).tolist(),
        ending=verdict.ending.tolist(),
        lead=np.round(verdict.score_us - verdict.score_china, 4).tolist(),
        usage=(counts[Side.US].usage(), counts[Side.CHINA].usage()),
    )


def joined(blocks: Iterable[Block]) -> Block:
    """Return blocks of one pairing as one."""
    parts = sorted(blocks, key=lambda block: block.seed)
    return Block(
        us=parts[0].us,
        china=parts[0].china,
        seed=parts[0].seed,
        games=sum(part.games for part in parts),
        winner=[each for part in parts for each in part.winner],
        turns=[each for part in parts for each in part.turns],
        early=[each for part in parts for each in part.early],
        ending=[each for part in parts for each in part.ending],
        lead=[each for part in parts for each in part.lead],
        usage=(
            _summed([part.usage[Side.US] for part in parts]),
            _summed([part.usage[Side.CHINA] for part in parts]),
        ),
    )


def _summed(parts: list[Usage]) -> Usage:
    names = ("legal_turns", "chosen_turns", "legal_matches", "chosen_matches")
    return Usage(
        **{name: np.sum([getattr(part, name) for part in parts], axis=0).tolist() for name in names}
    )


class _Counts:
    """Usage in the making."""

    def __init__(self, actions: int, games: int) -> None:
        self._legal = np.zeros((games, actions), dtype=np.int64)
        self._chosen = np.zeros((games, actions), dtype=np.int64)

    def add(self, orders: Ints, legal: Flags, running: Flags) -> None:
        """Enter one turn of the matches that are still on."""
        self._legal += legal & running[:, None]
        for slot in range(orders.shape[1]):
            rows = np.nonzero((orders[:, slot] >= 0) & running)[0]
            self._chosen[rows, orders[rows, slot]] += 1

    def usage(self) -> Usage:
        """Return the finished counts."""
        return Usage(
            legal_turns=self._legal.sum(axis=0).tolist(),
            chosen_turns=self._chosen.sum(axis=0).tolist(),
            legal_matches=(self._legal > 0).sum(axis=0).tolist(),
            chosen_matches=(self._chosen > 0).sum(axis=0).tolist(),
        )
