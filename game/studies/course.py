"""The usual course: how the lead goes in matches between two strong players, turn by turn.

One side may begin far behind and be as likely to win as the other; whoever plays it for the first
time cannot know that. So matches are played, and the lead after each turn is kept.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from game.match.seat import ask
from game.match.tally import seeds_of
from game.players.roster import find
from game.rules import (
    RULES_VERSION,
    SIDES,
    Orders,
    Ruleset,
    judge,
    start,
    step,
)
from game.rules.arrays import Array, Ints
from game.rules.scoring import is_over, lead
from game.scenario.course import LATE, Course, Won
from game.studies.kept import code_digest
from game.studies.sharing import shared

__all__ = ["MOST_LATE", "Played", "course_of", "play_course", "study_course"]

BLOCK = 10
"""Matches played side by side; fixed, so that the work can be shared out."""
QUARTILES = (0.25, 0.5, 0.75)
MOST_LATE = 30.0
"""Points that the middle half of the leads may span `LATE` turns before the end."""


@dataclass(frozen=True)
class Played:
    """What came of a block of matches."""

    lead: Array
    """Score of the US less that of China [points], NaN once a match is over,
    shape (matches, turns + 1)."""
    winner: Ints
    """A side, or negative where nobody won, shape (matches,)."""


def study_course(
    ruleset: Ruleset,
    player: str,
    games: int,
    seed: int,
    *,
    workers: int,
    progress: Callable[[int, int], None],
) -> Course:
    """Let a player meet itself, and return the course of the lead.

    Args:
        ruleset: the scenario.
        player: slug of who plays both sides.
        games: matches.
        seed: of the first match.
        workers: processes.
        progress: called with finished and all matches, for a progress bar.

    Raises:
        StudyError: several processes were asked for and joblib is not installed.
    """
    work = [
        (ruleset, player, seed + first, min(BLOCK, games - first))
        for first in range(0, games, BLOCK)
    ]
    done, played = 0, list[Played]()
    progress(0, games)
    for block in shared(play_course, work, workers):
        played.append(block)
        done += len(block.winner)
        progress(done, games)
    return course_of(ruleset, player, seed, played)


def play_course(ruleset: Ruleset, player: str, seed: int, games: int) -> Played:
    """Play matches of a player against itself with seeds from ``seed`` on, side by side."""
    players = [find(player, side).policy for side in SIDES]
    state = start(ruleset, seeds_of(seed, games))
    leads = np.full((games, ruleset.turns + 1), np.nan)
    turn = 0
    while True:
        came = state.length >= turn
        leads[came, turn] = lead(ruleset, state)[came]
        if is_over(ruleset, state).all():
            return Played(leads, judge(ruleset, state).winner)
        us, china = (ask(players[side], ruleset, state, side)[0] for side in SIDES)
        state = step(ruleset, state, Orders(us, china), ledger=False, check=False).state
        turn += 1


def course_of(ruleset: Ruleset, player: str, seed: int, played: list[Played]) -> Course:
    """Return the course of matches that were played.

    A turn is told of the matches that came so far: whoever looks it up plays one of those.
    """
    lead = np.concatenate([block.lead for block in played])
    winner = np.concatenate([block.winner for block in played])
    matches = np.isfinite(lead).sum(axis=0)
    told = matches > 0  # nobody may have come to the last turns
    low, middle, high = np.round(np.nanquantile(lead[:, told], QUARTILES, axis=0), 2).tolist()
    games = len(winner)
    added = lead[:, -1] - lead[:, -1 - LATE] if lead.shape[1] > LATE else np.empty(0)
    added = added[np.isfinite(added)]  # those that were played to the end
    us, china = (int((winner == side).sum()) for side in SIDES)
    return Course(
        command=f"python main.py study course {ruleset.slug} --results --player {player}"
        f" --games {games} --seed {seed}",
        scenario=ruleset.slug,
        digest=ruleset.digest,
        rules_version=RULES_VERSION,
        code=code_digest(),
        us=player,
        china=player,
        seed=seed,
        games=games,
        won=Won(us=us, china=china, nobody=games - us - china),
        matches=tuple(matches[told].tolist()),
        low=tuple(low),
        middle=tuple(middle),
        high=tuple(high),
        to_come=_middle_half(added) if len(added) else None,
    )


def _middle_half(values: Array) -> tuple[float, float]:
    low, high = np.quantile(values, (QUARTILES[0], QUARTILES[-1])).round(2)
    return float(low), float(high)
