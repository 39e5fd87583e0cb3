"""The depth study: is there always more than one good plan, and does skill pay?

A league of all players gives ratings; the personas among themselves give the game of plan against
plan; ``hard`` against ``hard`` gives what is played, how matches end and how soon.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import asdict
from itertools import pairwise
from typing import Any

import numpy as np

from game.match.intervals import wilson
from game.players.roster import Level, personas
from game.rules import RULES_VERSION, SIDES, Ruleset, Side
from game.rules.arrays import Array
from game.scenario import shipped
from game.studies.depth_targets import targets
from game.studies.elo import rate
from game.studies.equilibrium import dominated, solve
from game.studies.kept import Kept, code_digest
from game.studies.league import Sizes, play_league, thinkers
from game.studies.order_worth import alive_share, in_between_share, worth_of_orders
from game.studies.pairing import Block, Usage

__all__ = ["League", "study_depth"]

WORTH_MATCHES = 4
"""Matches of each pair of personas in which orders are tried; `study orders` asks for more."""
League = dict[tuple[str, str], Block]
"""One block for each pairing, US and China."""

Json = dict[str, Any]


def study_depth(
    ruleset: Ruleset,
    sizes: Sizes,
    seed: int,
    kept: Kept,
    *,
    workers: int,
    progress: Callable[[int, int], None],
) -> Json:
    """Run the study and return its findings; see `play_league` for the arguments."""
    started = time.perf_counter()
    league = play_league(ruleset, sizes, seed, kept, workers=workers, progress=progress)
    found = findings(ruleset, league, seed)
    worth = worth_of_orders(ruleset, WORTH_MATCHES, seed, progress=progress)
    found["alive_orders"] = {
        "share": alive_share(worth),
        "in_between_share": in_between_share(worth),
        "tried": sum(each.is_tried for each in worth),
        "games_of_a_pair": WORTH_MATCHES,
    }
    found["targets"] = targets(found, is_main=ruleset.slug == shipped()[0])
    return {
        "scenario": ruleset.slug,
        "digest": ruleset.digest,
        "rules_version": RULES_VERSION,
        "code": code_digest(),
        "seed": seed,
        "sizes": asdict(sizes),
        "matches": sum(block.games for block in league.values()),
        "interval": "95%: Wilson for shares, bootstrap over matches for ratings",
        **found,
        "seconds": round(time.perf_counter() - started, 1),
    }


def findings(ruleset: Ruleset, league: League, seed: int) -> Json:
    """Return everything the league says, as ``study depth --json`` prints it."""
    hard = Level.HARD.value
    mirror = league[hard, hard]
    ratings = rate(list(league.values()), seed)
    return {
        "round_robin": [_pairing(block) for block in league.values()],
        "elo": [asdict(each) for each in ratings.players],
        "us_advantage_elo": asdict(ratings.us_advantage),
        "skill": _skill(league),
        "plan_game": _plan_game(league),
        "fixed_against_hard": _fixed_against_hard(league),
        "mirror": _mirror(ruleset, mirror),
        "orders": _orders(ruleset, mirror),
    }


def _pairing(block: Block) -> Json:
    us, china = (_wins(block, side) for side in SIDES)
    return {
        "us": block.us,
        "china": block.china,
        "games": block.games,
        "us_win_rate": us / block.games,
        "china_win_rate": china / block.games,
        "draw_rate": 1.0 - (us + china) / block.games,
        "ci95": list(wilson(us, block.games)),
        "mean_lead_us": float(np.mean(block.lead)),
    }


def _wins(block: Block, side: Side) -> int:
    return sum(1 for winner in block.winner if winner == side)


def _skill(league: League) -> list[Json]:
    """Return how often each level beats the next weaker one, over both sides."""
    ladder = ["random", *thinkers()]
    rows = []
    for weaker, stronger in pairwise(ladder):
        if (stronger, weaker) not in league or (weaker, stronger) not in league:
            continue
        home, away = league[stronger, weaker], league[weaker, stronger]
        won = _wins(home, Side.US) + _wins(away, Side.CHINA)
        lost = _wins(home, Side.CHINA) + _wins(away, Side.US)
        decided = won + lost
        rows.append(
            {
                "stronger": stronger,
                "weaker": weaker,
                "games": home.games + away.games,
                "decided": decided,
                "share_of_decided": won / max(decided, 1),
                "ci95": list(wilson(won, decided)),
                "win_rate": won / (home.games + away.games),
                "as_us": _wins(home, Side.US) / home.games,
                "as_china": _wins(away, Side.CHINA) / away.games,
            }
        )
    return rows


def _plan_game(league: League) -> Json:
    """Return the empirical game between the personas."""
    us, china = personas(Side.US), personas(Side.CHINA)
    payoff: Array = np.array([[_margin(league[row, column]) for column in china] for row in us])
    game = solve(payoff)
    replies = {
        "us": {china[at]: us[best] for at, best in enumerate(game.row_replies)},
        "china": {us[at]: china[best] for at, best in enumerate(game.column_replies)},
    }
    return {
        "us": us,
        "china": china,
        "payoff_us": np.round(payoff, 4).tolist(),
        "value_us": game.value,
        "error": game.error,
        "mix": {"us": _named(us, game.row_mix), "china": _named(china, game.column_mix)},
        "support": {
            "us": [us[at] for at in game.row_support],
            "china": [china[at] for at in game.column_support],
        },
        "dominated": {
            "us": [us[at] for at in dominated(payoff)],
            "china": [china[at] for at in dominated(-payoff.T)],
        },
        "best_replies": replies,
        "different_best_replies": {side: len(set(each.values())) for side, each in replies.items()},
        "gap_of_best_fixed_plan": {"us": game.row_gap, "china": game.column_gap},
    }


def _margin(block: Block) -> float:
    """Return matches the US won less those China won, as a share."""
    return (_wins(block, Side.US) - _wins(block, Side.CHINA)) / block.games


def _named(names: Sequence[str], shares: Array) -> dict[str, float]:
    return {name: round(float(share), 4) for name, share in zip(names, shares, strict=True)}


def _fixed_against_hard(league: League) -> Json:
    """Return the best fixed plan against ``hard``, next to ``hard`` against itself."""
    hard = Level.HARD.value
    even = _margin(league[hard, hard])
    us = {slug: _margin(league[slug, hard]) for slug in personas(Side.US)}
    china = {slug: -_margin(league[hard, slug]) for slug in personas(Side.CHINA)}
    found = {}
    for side, margins, own in (("us", us, even), ("china", china, -even)):
        best = max(margins, key=lambda slug: margins[slug])
        found[side] = {"best": best, "margin": margins[best], "gap": margins[best] - own}
    return found


def _mirror(ruleset: Ruleset, block: Block) -> Json:
    """Return how ``hard`` against ``hard`` ends."""
    us, china = _wins(block, Side.US), _wins(block, Side.CHINA)
    decided, early = us + china, sum(block.early)
    endings = np.bincount(block.ending, minlength=len(ruleset.endings))
    return {
        "games": block.games,
        "us_share_of_decided": us / max(decided, 1),
        "ci95": list(wilson(us, decided)),
        "draw_rate": 1.0 - decided / block.games,
        "early_rate": early / block.games,
        "early_ci95": list(wilson(early, block.games)),
        "mean_turns": float(np.mean(block.turns)),
        "endings": {
            ending.slug: {
                "matches": int(count),
                "share": count / block.games,
                "ci95": list(wilson(int(count), block.games)),
            }
            for ending, count in zip(ruleset.endings, endings, strict=True)
        },
        "endings_of_3_percent": int((endings >= 0.03 * block.games).sum()),
    }


def _orders(ruleset: Ruleset, block: Block) -> Json:
    """Return how ``hard`` used its menu: every order, and every gate, programme and special."""
    turns = sum(block.turns)
    found: Json = {"each": {}, "gates": {}, "programmes": {}, "specials": {}}
    for side in SIDES:
        usage = block.usage[side]
        for at, action in enumerate(ruleset.menus[side]):
            found["each"][action.slug] = {
                "side": side.slug,
                "legal_turns": usage.legal_turns[at],
                "chosen_turns": usage.chosen_turns[at],
                "share_of_turns": usage.chosen_turns[at] / turns,
                "share_of_matches": usage.chosen_matches[at] / max(usage.legal_matches[at], 1),
            }
        _add_groups(found, ruleset, side, usage)
    shares = {slug: row["share_of_turns"] for slug, row in found["each"].items()}
    found["most_automatic"] = max(shares, key=lambda slug: shares[slug])
    found["most_automatic_share"] = shares[found["most_automatic"]]
    found["dead"] = {
        kind: [slug for slug, share in found[kind].items() if share is not None and share < 0.02]
        for kind in ("gates", "programmes", "specials")
    }
    return found


def _add_groups(found: Json, ruleset: Ruleset, side: Side, usage: Usage) -> None:
    """Add the share of matches, of those where it was legal, in which a kind was used.

    Orders of one gate are counted apart: the share is that of the setting used in most matches,
    a lower bound of the gate's.
    """
    for at, action in enumerate(ruleset.menus[side]):
        kind = "specials" if action.special >= 0 else "programmes"
        name = action.slug.split("-", 1)[1]
        if action.gate >= 0:
            kind, name = "gates", ruleset.gates.slugs[action.gate]
        share = usage.chosen_matches[at] / max(usage.legal_matches[at], 1)
        known = found[kind].get(name)
        if usage.legal_matches[at] > 0:
            found[kind][name] = max(share, known or 0.0)
        else:
            found[kind].setdefault(name, None)
