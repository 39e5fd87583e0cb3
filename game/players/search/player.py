"""The search player: weighs its orders against the rival's, on rollouts of the rules themselves.

Both sides move at once and neither knows the other's mind, so it looks for a mixture that no
reply beats by much, and draws from it.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np

from game.players.search.advice import Advice, Option, Reply
from game.players.search.candidates import gather, rival_replies
from game.players.search.effort import Effort
from game.players.search.mixing import mix
from game.players.search.payoffs import worth_of
from game.players.search.planning import Planning, Setting, plan_ahead, seeds_of
from game.players.search.rollout import Rollouts, Stopped
from game.rules import NO_ORDER, Observation, Side
from game.rules.arrays import Array, Ints, Keys
from game.rules.chance import draw, name_key
from game.rules.scoring import is_over

__all__ = ["SearchPlayer"]

TOGETHER = 3000
"""Rollouts played in one batch of the engine, over several matches: few enough for its cache."""
FAINT = 0.08
"""Share below which an order set is left out of the mixture that is drawn from."""
TOP = 5
"""Options that advice holds."""
_KEY = np.array([name_key("search.choice")], dtype=np.uint64)


def _never() -> bool:
    return False


@dataclass(frozen=True)
class _Table:
    """The payoff table of one match."""

    rows: Ints
    """Own sets of orders, shape (rows, slots)."""
    columns: Ints
    """The rival's, shape (columns, slots)."""
    lead: Array
    """Mean lead of the deciding side [points], shape (rows, columns)."""
    mixed: tuple[Array, Array]
    """Shares of rows and of columns."""


@dataclass(frozen=True)
class SearchPlayer:
    """Plays either side with a given effort."""

    slug: str
    effort: Effort
    stopped: Callable[[], bool] = _never
    """Asked between turns of rollouts; once true, the player answers at once as well as it can."""

    def until(self, stopped: Callable[[], bool]) -> "SearchPlayer":
        """Return the same player, who stops thinking when told to."""
        return replace(self, stopped=stopped)

    def choose(self, seen: Observation, stream: Keys) -> tuple[int, ...]:
        """Return the orders for one match."""
        orders = self.choose_batch(seen, stream)[0]
        return tuple(int(order) for order in orders if order != NO_ORDER)

    def choose_batch(self, seen: Observation, stream: Keys) -> Ints:
        """Return the orders for every match, shape (batch, slots)."""
        slots = seen.ruleset.slots[seen.side]
        orders = np.full((seen.known.batch, slots), NO_ORDER, dtype=np.int64)
        for rows in self._groups(seen):
            setting = self._setting(seen, stream, rows)
            try:
                tables = _tables(setting, seen.side)
            except Stopped:
                continue
            luck = draw(stream[rows], 2, _KEY)[:, 0]
            for row, table, chance in zip(rows, tables, luck, strict=True):
                orders[row] = _pick(table, float(chance))
        return orders

    def advise(self, seen: Observation, stream: Keys) -> Advice:
        """Return the options of one match with what speaks for them, the best first.

        Raises:
            Stopped: the player was told to stop.
        """
        setting = self._setting(seen, stream, np.array([0]))
        table = _tables(setting, seen.side)[0]
        ahead = min(self.effort.horizon, seen.ruleset.turns - seen.turn)
        count = len(table.rows) * len(table.columns) * self.effort.samples
        order = np.lexsort((-(table.lead @ table.mixed[1]), -table.mixed[0]))
        return Advice(tuple(_option(table, row) for row in order[:TOP]), ahead, count)

    def _groups(self, seen: Observation) -> Iterator[Ints]:
        """Yield the matches that are still on, a few at a time."""
        running = np.nonzero(~is_over(seen.ruleset, seen.known))[0]
        effort = self.effort
        widest = max(effort.plans**2, effort.candidates * effort.replies * effort.samples)
        size = max(1, TOGETHER // widest)
        for first in range(0, len(running), size):
            yield running[first : first + size]

    def _setting(self, seen: Observation, stream: Keys, rows: Ints) -> Setting:
        return Setting(seen.ruleset, seen.known.take(rows), stream[rows], self.effort, self.stopped)


def _tables(setting: Setting, side: Side) -> list[_Table]:
    """Return the payoff table of every match."""
    found = plan_ahead(setting)
    rows, columns = gather(setting, found, side), rival_replies(setting, found, side)
    most = setting.effort.candidates
    if max(len(each) for each in rows) > most:
        rows = _pruned(setting, found, side, rows, columns)
    return _estimate(setting, found, side, rows, columns)


def _pruned(
    setting: Setting, found: Planning, side: Side, rows: list[Ints], columns: list[Ints]
) -> list[Ints]:
    """Return each match's better candidates by a short look ahead at the likeliest reply.

    A match that has few enough keeps them as they are, as it would alone.
    """
    glance = replace(
        setting, effort=replace(setting.effort, horizon=setting.effort.glance, samples=1)
    )
    likely = [each[:1] for each in columns]
    tables = _estimate(glance, found, side, rows, likely)
    most, kept = setting.effort.candidates, []
    for table in tables:
        if len(table.rows) <= most:
            kept.append(table.rows)
            continue
        planned = most // 2
        rest = planned + np.argsort(-table.lead[planned:, 0], kind="stable")
        kept.append(table.rows[np.concatenate([np.arange(planned), rest])[:most]])
    return kept


def _estimate(
    setting: Setting, found: Planning, side: Side, rows: list[Ints], columns: list[Ints]
) -> list[_Table]:
    """Play every row against every column, with the same chance and plans in all cells."""
    samples, count = setting.effort.samples, found.mixed[0].shape[1]
    seeds = seeds_of(setting.stream, "samples", samples)
    follows = [_sampled(setting, found, each, samples) for each in (Side.US, Side.CHINA)]
    parts = []
    for match, (ours, theirs) in enumerate(zip(rows, columns, strict=True)):
        row, column, sample = (
            axis.ravel() for axis in np.indices((len(ours), len(theirs), samples))
        )
        plan = tuple(match * count + follows[each][match, sample] for each in (0, 1))
        forced = [ours[row], theirs[column]]
        parts.append((np.full(len(row), match), seeds[match, sample], plan, forced))
    us, china = (0, 1) if side is Side.US else (1, 0)
    wanted = Rollouts(
        match=np.concatenate([part[0] for part in parts]),
        seed=np.concatenate([part[1] for part in parts]),
        plan=(
            np.concatenate([part[2][0] for part in parts]),
            np.concatenate([part[2][1] for part in parts]),
        ),
        forced=(
            np.concatenate([part[3][us] for part in parts]),
            np.concatenate([part[3][china] for part in parts]),
        ),
    )
    results = setting.play(wanted, found.pooled)
    worths = worth_of(results, found.centre[wanted.match])
    sign, first, tables = (1.0 if side is Side.US else -1.0), 0, []
    for match, (ours, theirs) in enumerate(zip(rows, columns, strict=True)):
        shape = (len(ours), len(theirs), samples)
        last = first + len(ours) * len(theirs) * samples
        mine, other = (
            np.round(worths[each][first:last].reshape(shape).mean(axis=2), 6)
            for each in (side, side.rival)
        )
        lead = sign * results.lead[first:last].reshape(shape).mean(axis=2)
        mine = mine + _whims(setting, match, len(ours))
        x, y = mix(mine[None], other[None])
        tables.append(_Table(ours, theirs, np.round(lead, 6), (x[0], y[0])))
        first = last
    return tables


def _sampled(setting: Setting, found: Planning, side: Side, samples: int) -> Ints:
    """Return plans drawn evenly from a side's mixture, shape (matches, samples)."""
    key = np.array([name_key(f"follows.{side.slug}")], dtype=np.uint64)
    luck = draw(setting.stream, 3, key)
    # A fixed step through the mixture, permuted, so that few samples still cover it.
    steps = (np.arange(samples) * (5 if side is Side.US else 3) % samples + luck) / samples
    bounds = found.mixed[side].cumsum(axis=1)
    plans: Ints = (steps[:, :, None] > bounds[:, None, :]).sum(axis=2)
    return np.minimum(plans, found.mixed[side].shape[1] - 1)


def _whims(setting: Setting, match: int, count: int) -> Array:
    """Return by how much a weak player misjudges each row, shape (rows, 1)."""
    if setting.effort.wavering == 0.0:
        return np.zeros((count, 1))
    seeds = seeds_of(setting.stream, "whims", count)[match]
    return setting.effort.wavering * (2.0 * seeds[:, None] * 2.0**-53 - 1.0)


def _pick(table: _Table, chance: float) -> Ints:
    """Draw a row from the mixture, without its faint parts."""
    share = table.mixed[0]
    share = np.where(share < min(FAINT, float(share.max())), 0.0, share)
    row = int((share.cumsum() < chance * share.sum()).sum())
    picked: Ints = table.rows[min(row, len(share) - 1)]
    return picked


def _option(table: _Table, row: int) -> Option:
    """Return one row of the table as advice."""
    replies = [
        Reply(_given(table.columns[column]), float(share), float(table.lead[row, column]))
        for column, share in enumerate(table.mixed[1])
    ]
    return Option(
        orders=_given(table.rows[row]),
        share=float(table.mixed[0][row]),
        lead=float(table.lead[row] @ table.mixed[1]),
        replies=tuple(sorted(replies, key=lambda reply: reply.lead)),
    )


def _given(orders: Ints) -> tuple[int, ...]:
    return tuple(int(order) for order in orders if order != NO_ORDER)
