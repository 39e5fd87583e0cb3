"""Many matches at once, and what came of them counted: win rates, scores, orders, events."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import ceil
from typing import Any, Final, TypeAlias

import numpy as np

from game.match.intervals import wilson
from game.match.seat import BatchPlayer, ask
from game.rules import (
    SIDES,
    Orders,
    Ruleset,
    Side,
    State,
    Verdict,
    judge,
    start,
    step,
)
from game.rules.arrays import Array, Flags, Ints, Keys
from game.rules.indicators import indicators_in, read_indicator
from game.rules.scoring import is_over, points_of

__all__ = [
    "CHUNK",
    "Tally",
    "chunks_of",
    "join",
    "keep_memory",
    "play_chunk",
    "play_together",
    "seeds_of",
    "simulate",
]

CHUNK = 8000
"""Most matches stepped together: enough that the work in a turn outweighs its beginning. Fixed, so
that sums of many matches come out the same however the work is shared."""

_KEPT: Final = 31 << 20
"""Memory that a process may hold on to between two turns of a chunk [bytes]."""

Json: TypeAlias = dict[str, Any]


@dataclass(frozen=True)
class Tally:
    """What came of a number of matches; single values are of shape (games,)."""

    ruleset: Ruleset
    us: str
    china: str
    seed: int
    winner: Ints
    """A side, DRAW or NOBODY."""
    turns: Ints
    """Turns until the end."""
    scores: tuple[Array, Array]
    """[0..100], US and China."""
    points: Array
    """What each objective brought its side [points of 100], shape (games, objectives)."""
    ending: Ints
    """Position of the ending in the ruleset."""
    indicators: Mapping[str, Array]
    """Every indicator at the end of each match."""
    legal: tuple[Ints, Ints]
    """How often each order could be given, by position in the menu, US and China."""
    chosen: tuple[Ints, Ints]
    """How often it was."""
    happened: Ints
    """How often each event happened in each match, shape (games, events)."""
    enacted: Ints
    """How often each law was passed in each match, shape (games, laws)."""
    decided: Ints
    """Position of the decisive condition that ended it, or RUNNING."""

    @property
    def games(self) -> int:
        """Number of matches."""
        return len(self.winner)

    @property
    def fired(self) -> Ints:
        """How often each event happened, shape (events,)."""
        return np.asarray(self.happened.sum(axis=0, dtype=np.int64))

    def wins(self, side: Side) -> int:
        """Return how many matches a side won."""
        return int((self.winner == side).sum())

    def rate(self, side: Side | None) -> float:
        """Return the share of matches a side won; with None, of those that nobody did."""
        hits = self.games - self._won_by_any() if side is None else self.wins(side)
        return hits / max(self.games, 1)

    def interval(self, side: Side | None) -> tuple[float, float]:
        """Return the 95% interval (Wilson) of `rate`."""
        hits = self.games - self._won_by_any() if side is None else self.wins(side)
        return wilson(hits, self.games)

    def as_json(self, seconds: float) -> Json:
        """Return the tally as ``simulate --json`` prints it; ``ci95`` is of the US win rate."""
        scores = {f"score_{side.slug}": self.scores[side] for side in SIDES}
        return {
            "scenario": self.ruleset.slug,
            "games": self.games,
            "seed": self.seed,
            "us": self.us,
            "china": self.china,
            "us_win_rate": self.rate(Side.US),
            "china_win_rate": self.rate(Side.CHINA),
            "draw_rate": self.rate(None),
            "ci95": list(self.interval(Side.US)),
            "mean_turns": _mean(self.turns),
            "mean_score_us": _mean(self.scores[Side.US]),
            "mean_score_china": _mean(self.scores[Side.CHINA]),
            "endings": self.endings(),
            "orders": self.orders(),
            "events": {
                event.slug: int(count)
                for event, count in zip(self.ruleset.events, self.fired, strict=True)
            },
            "indicators_final": {
                slug: _mean(values) for slug, values in {**self.indicators, **scores}.items()
            },
            "seconds": seconds,
        }

    def endings(self) -> dict[str, int]:
        """Return how many matches came to each ending."""
        counts = np.bincount(self.ending, minlength=len(self.ruleset.endings))
        return {
            ending.slug: int(count)
            for ending, count in zip(self.ruleset.endings, counts, strict=True)
        }

    def orders(self) -> dict[str, dict[str, int]]:
        """Return for each order in how many decisions it was legal and in how many chosen."""
        return {
            action.slug: {"legal": int(legal), "chosen": int(chosen)}
            for side in SIDES
            for action, legal, chosen in zip(
                self.ruleset.menus[side], self.legal[side], self.chosen[side], strict=True
            )
        }

    def _won_by_any(self) -> int:
        return sum(self.wins(side) for side in SIDES)


def _mean(values: Array | Ints) -> float:
    return float(np.mean(values)) if len(values) else 0.0


def seeds_of(seed: int, games: int) -> Keys:
    """Return the match seeds of a study: ``seed``, ``seed + 1`` and so on.

    So the match at position 41 of a study is the match that ``play --seed`` with ``seed + 41``
    gives, and two studies with one seed meet the same chance.
    """
    with np.errstate(over="ignore"):
        seeds: Keys = np.uint64(seed) + np.arange(games, dtype=np.uint64)
    return seeds


def simulate(
    ruleset: Ruleset, us: BatchPlayer, china: BatchPlayer, games: int, seed: int = 0
) -> Tally:
    """Play ``games`` matches between two players and count what came of them."""
    return join(play_chunk(ruleset, us, china, chunk) for chunk in chunks_of(seed, games))


def chunks_of(seed: int, games: int) -> list[Keys]:
    """Return the match seeds of a study, cut into chunks as large as each other to play apart."""
    return np.array_split(seeds_of(seed, games), max(ceil(games / CHUNK), 1))


def keep_memory() -> None:
    """Let this process use the memory of one turn's tables again for the next turn's.

    The GNU C library gives what a chunk frees back to the system turn after turn, and clearing it
    anew takes a tenth of a turn. It learns from the largest block ever freed, if below 32 MiB,
    what to keep; nothing is written to the one that is freed here. Elsewhere it does nothing.
    """
    np.empty(_KEPT, dtype=np.uint8)


def play_chunk(ruleset: Ruleset, us: BatchPlayer, china: BatchPlayer, seeds: Keys) -> Tally:
    """Play one chunk of matches to their ends; those that end early leave the batch."""
    keep_memory()
    counts = _Counts(ruleset, len(seeds))
    state = start(ruleset, seeds)
    rows = np.arange(len(seeds))
    while len(rows):
        state = counts.play(state, (us, china), rows)
        over = is_over(ruleset, state)
        if over.any():
            counts.close(rows[over], _part(state, over))
            rows, state = rows[~over], _part(state, ~over)
    return counts.tally(us.slug, china.slug, int(seeds[0]) if len(seeds) else 0)


def play_together(ruleset: Ruleset, us: BatchPlayer, china: BatchPlayer, seeds: Keys) -> Tally:
    """Play matches whose constants and starting values differ, side by side.

    Args:
        ruleset: one in which a constant may have a value for each match, shape (matches,), and the
            starting values may be of shape (matches, stocks).
        us: who plays the US.
        china: who plays China.
        seeds: of the matches; the same seed may stand there for several sets of values.
    """
    keep_memory()
    counts, state = _Counts(ruleset, len(seeds)), start(ruleset, seeds)
    running = ~is_over(ruleset, state)
    while running.any():
        state = counts.play(state, (us, china), np.nonzero(running)[0], running)
        ended = running & is_over(ruleset, state)
        if ended.any():
            counts.close(np.nonzero(ended)[0], state, ended)
        running &= ~ended
    return counts.tally(us.slug, china.slug, int(seeds[0]) if len(seeds) else 0)


def _part(state: State, where: Flags) -> State:
    return state.take(np.nonzero(where)[0])


_EVERY: Final = slice(None)


class _Counts:
    """A tally in the making, for one chunk of matches."""

    def __init__(self, ruleset: Ruleset, games: int) -> None:
        self.ruleset = ruleset
        self.legal = [np.zeros(len(ruleset.menus[side]), dtype=np.int64) for side in SIDES]
        self.chosen = [np.zeros(len(ruleset.menus[side]), dtype=np.int64) for side in SIDES]
        self.happened = np.zeros((games, len(ruleset.events)), dtype=np.int16)
        self.enacted = np.zeros((games, len(ruleset.laws)), dtype=np.int16)
        self.points = np.zeros((games, len(ruleset.objectives)))
        self.winner, self.turns, self.ending, self.decided = (
            np.zeros(games, dtype=np.int64) for _ in range(4)
        )
        self.scores = (np.zeros(games), np.zeros(games))
        self.indicators = {slug: np.zeros(games) for slug in indicators_in(ruleset.scope)}

    def play(
        self,
        state: State,
        players: tuple[BatchPlayer, BatchPlayer],
        rows: Ints,
        running: Flags | slice = _EVERY,
    ) -> State:
        """Play a turn and count it for ``rows``; ``running`` are those of the state that count."""
        us, china = (self._ask(state, side, players[side], running) for side in SIDES)
        outcome = step(self.ruleset, state, Orders(us, china), ledger=False, check=False)
        self.happened[rows] += outcome.fired[running]
        self.enacted[rows] += outcome.passed[running]
        return outcome.state

    def _ask(self, state: State, side: Side, player: BatchPlayer, running: Flags | slice) -> Ints:
        orders, seen = ask(player, self.ruleset, state, side)
        menu = len(self.ruleset.menus[side])
        self.legal[side] += seen.legal[running].sum(axis=0)
        self.chosen[side] += np.bincount(orders[running].ravel() + 1, minlength=menu + 1)[1:]
        return orders

    def close(self, rows: Ints, state: State, ended: Flags | slice = _EVERY) -> None:
        """Enter matches that have just ended; their indicators are those of this very turn."""
        verdict: Verdict = judge(self.ruleset, state)
        self.winner[rows], self.ending[rows] = verdict.winner[ended], verdict.ending[ended]
        self.turns[rows], self.decided[rows] = state.length[ended], state.decided[ended]
        self.scores[Side.US][rows] = verdict.score_us[ended]
        self.scores[Side.CHINA][rows] = verdict.score_china[ended]
        self.points[rows] = points_of(self.ruleset, state)[ended]
        for slug, values in self.indicators.items():
            values[rows] = read_indicator(self.ruleset, state, slug)[ended]

    def tally(self, us: str, china: str, seed: int) -> Tally:
        """Return the finished tally."""
        return Tally(
            ruleset=self.ruleset,
            us=us,
            china=china,
            seed=seed,
            winner=self.winner,
            turns=self.turns,
            scores=self.scores,
            points=self.points,
            ending=self.ending,
            indicators=self.indicators,
            legal=(self.legal[0], self.legal[1]),
            chosen=(self.chosen[0], self.chosen[1]),
            happened=self.happened,
            enacted=self.enacted,
            decided=self.decided,
        )


def join(parts: Iterable[Tally]) -> Tally:
    """Return several chunks, in the order of their seeds, as one tally."""
    all_parts = list(parts)
    first = all_parts[0]
    return Tally(
        ruleset=first.ruleset,
        us=first.us,
        china=first.china,
        seed=first.seed,
        winner=np.concatenate([part.winner for part in all_parts]),
        turns=np.concatenate([part.turns for part in all_parts]),
        scores=(
            np.concatenate([part.scores[0] for part in all_parts]),
            np.concatenate([part.scores[1] for part in all_parts]),
        ),
        points=np.concatenate([part.points for part in all_parts]),
        ending=np.concatenate([part.ending for part in all_parts]),
        indicators={
            slug: np.concatenate([part.indicators[slug] for part in all_parts])
            for slug in first.indicators
        },
        legal=_sums([part.legal for part in all_parts]),
        chosen=_sums([part.chosen for part in all_parts]),
        happened=np.concatenate([part.happened for part in all_parts]),
        enacted=np.concatenate([part.enacted for part in all_parts]),
        decided=np.concatenate([part.decided for part in all_parts]),
    )


def _sums(pairs: list[tuple[Ints, Ints]]) -> tuple[Ints, Ints]:
    us, china = zip(*pairs, strict=True)
    return np.sum(us, axis=0), np.sum(china, axis=0)
