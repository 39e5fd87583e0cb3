"""Candidates: the sets of orders worth a closer look, for one match.

What the plans in play would order now, and every legal order with what the leading plan would add
to it; the cheap evaluation of a short look ahead keeps the better ones.
"""

import numpy as np

from game.players.search.follow import FREE, Follower
from game.players.search.planning import Planning, Setting
from game.rules import NO_ORDER, Side, legal
from game.rules.arrays import Ints

__all__ = ["gather", "rival_replies"]


def gather(setting: Setting, found: Planning, side: Side) -> list[Ints]:
    """Return each match's candidates, those of leading plans first, (candidates, slots) each."""
    known, slots = setting.known, setting.ruleset.slots[side]
    allowed = legal(setting.ruleset, known, side)
    leading = found.mixed[side].argmax(axis=1)
    match, order = np.nonzero(allowed)
    forced = np.full((len(match), slots), FREE, dtype=np.int64)
    forced[:, 0] = order
    count = found.mixed[side].shape[1]
    start, plan = known.take(match), match * count + leading[match]
    filled = Follower(
        setting.ruleset, setting.spaces[side], found.pooled[side], plan, start.seed
    ).orders(start, forced)
    ranked = np.argsort(-found.mixed[side], axis=1, kind="stable")
    sets = []
    for at in range(setting.matches):
        planned = found.first[side][at, ranked[at]]
        sets.append(_distinct(np.concatenate([planned, filled[match == at]])))
    return sets


def rival_replies(setting: Setting, found: Planning, side: Side) -> list[Ints]:
    """Return what the rival's plans order now, the likeliest first, (replies, slots) each."""
    rival = side.rival
    ranked = np.argsort(-found.mixed[rival], axis=1, kind="stable")
    most = setting.effort.replies
    return [_distinct(found.first[rival][at, ranked[at]])[:most] for at in range(setting.matches)]


def _distinct(orders: Ints) -> Ints:
    """Return sets of orders without repetition, in order of first appearance."""
    seen: dict[tuple[int, ...], None] = {}
    for row in orders.tolist():
        given = sorted((order for order in row if order != NO_ORDER), reverse=True)
        seen.setdefault((*given, *([NO_ORDER] * (len(row) - len(given)))))
    return np.array(list(seen), dtype=np.int64)
