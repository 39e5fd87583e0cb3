"""Plans: what a side may mean to do for the rest of a match, each as a row of numbers.

A plan is not an order of orders but a taste: which chips to let pass and at what rate, which
channels to shut, and how much each programme and special order is worth to it. Many plans are
weighed against many; the first few are characters that every contest of this kind knows, the
others are drawn by chance so that no rival meets a closed list.
"""

from dataclasses import dataclass

import numpy as np

from game.players.search.action_space import ActionSpace
from game.rules import Act, Programme, Ruleset, Side
from game.rules.arrays import Array, Ints, Keys
from game.rules.chance import draw, name_key

__all__ = ["NEVER", "Plans", "bred", "drawn"]

NEVER = -1.0
"""Weight of a line that a plan leaves alone."""
KEEP = -1
"""Setting of a channel that a plan leaves as it stands."""
AGES = np.array([3.0, 9.0, 12.0, 15.0, 18.0, 24.0, 999.0])
"""Ages from which a generation goes on sale [months]; the last is never."""
SHUT, RAISED = 0.35, 0.2
"""Odds that a plan shuts a channel, and that it opens it or sets a rate instead."""
OMITTED = 0.35
"""Odds that a plan leaves a programme or a special order alone."""
FIRM = 2.4
"""Usual weight of a gate; programmes and specials weigh up to 2."""


@dataclass(frozen=True)
class Plans:
    """Plans of one side, for every match of a batch or pooled in one list."""

    weight: Array
    """Worth of each line, NEVER where it is left alone, shape (..., plans, lines)."""
    rung: Ints
    """Setting for a chip that may pass, shape (..., plans)."""
    age: Array
    """Age from which a chip may pass [months], shape (..., plans)."""
    channel: Ints
    """Setting for each gate that is a channel, KEEP where it stays, shape (..., plans, gates)."""

    def pooled(self) -> "Plans":
        """Return the plans of all matches as one list."""
        return Plans(
            self.weight.reshape(-1, self.weight.shape[-1]),
            self.rung.reshape(-1),
            self.age.reshape(-1),
            self.channel.reshape(-1, self.channel.shape[-1]),
        )


def drawn(ruleset: Ruleset, space: ActionSpace, stream: Keys, count: int) -> Plans:
    """Return plans for every match, drawn from its stream, shape (matches, count, ...)."""
    luck = _luck(stream, f"plans.{space.side.slug}", count * (2 * space.lines + 3))
    luck = luck.reshape(len(stream), count, -1)
    free, each, rest = np.split(luck, [3, 3 + space.lines], axis=-1)
    gates = len(space.gate)
    settings = ruleset.gates.closed[space.gate]
    weight = np.where(rest < OMITTED, NEVER, 2.0 * each)
    weight[..., :gates] = FIRM + each[..., :gates] - 0.5
    plans = Plans(
        weight=weight,
        rung=_rungs(space, free[..., 0]),
        age=AGES[(free[..., 1] * len(AGES)).astype(np.int64)],
        channel=_channels(settings, each[..., :gates], rest[..., :gates]),
    )
    for at, character in enumerate(_characters(space)[:count]):
        _cast(plans, at, character)
    return plans


def bred(plans: Plans, parents: Ints, ruleset: Ruleset, space: ActionSpace, stream: Keys) -> Plans:
    """Return a child of each parent with a few traits of a stranger, shapes as ``plans``.

    Args:
        plans: those weighed so far.
        parents: which of them to follow, shape (matches, children).
        ruleset: the compiled scenario.
        space: the side's.
        stream: chance of each match, shape (matches,).
    """
    strangers = drawn(ruleset, space, stream, parents.shape[1] + 6)
    children = parents.shape[1]
    luck = _luck(stream, "breeding", children * (space.lines + 3)).reshape(
        len(stream), children, -1
    )
    rows = np.arange(len(stream))[:, None]
    gates = len(space.gate)
    odd, lines = luck[..., :3] < 0.25, luck[..., 3:] < 0.2
    return Plans(
        weight=np.where(lines, strangers.weight[:, 6:], plans.weight[rows, parents]),
        rung=np.where(odd[..., 0], strangers.rung[:, 6:], plans.rung[rows, parents]),
        age=np.where(odd[..., 1], strangers.age[:, 6:], plans.age[rows, parents]),
        channel=np.where(
            lines[..., :gates], strangers.channel[:, 6:], plans.channel[rows, parents]
        ),
    )


def _luck(stream: Keys, name: str, count: int) -> Array:
    """Return uniform numbers for every match, shape (matches, count)."""
    with np.errstate(over="ignore"):
        keys = np.uint64(name_key(name)) + np.arange(count, dtype=np.uint64)
    return draw(stream, 0, keys)


def _rungs(space: ActionSpace, luck: Array) -> Ints:
    """Return a setting for chips: an exporter's plan lets them pass, an importer's may refuse."""
    chips = space.chip >= 0
    closed = int(space.closed[chips].max(initial=1))
    return (luck * (closed + (space.side is Side.CHINA))).astype(np.int64)


def _channels(closed: Ints, luck: Array, choice: Array) -> Ints:
    """Return a setting for each channel."""
    between = (luck * closed).astype(np.int64)
    moved = np.where(choice < SHUT + RAISED, between, KEEP)
    return np.where(choice < SHUT, closed, moved)


@dataclass(frozen=True)
class _Character:
    """A plan that every contest of this kind knows."""

    rung: float = 0.0
    """Height on the ladder, 0 open, 1 closed."""
    age: float = 999.0
    shuts: bool = False
    """Whether it shuts its channels."""
    prefers: tuple[Programme | Act, ...] = ()


_US = (
    _Character(0.5, 15.0, prefers=(Programme.FRONTIER_RD, Programme.HOME_FABS)),
    _Character(0.0, 12.0, prefers=(Programme.FRONTIER_RD, Programme.SUBSTITUTES)),
    _Character(shuts=True, prefers=(Programme.FRONTIER_RD, Programme.ENFORCEMENT, Act.INSPECT)),
    _Character(0.75, 18.0, prefers=(Programme.HOME_FABS, Programme.ENFORCEMENT)),
    _Character(0.25, 18.0, shuts=True, prefers=(Programme.FRONTIER_RD, Programme.ALLIES)),
    _Character(prefers=(Programme.FRONTIER_RD, Programme.SUBSTITUTES, Programme.HOME_FABS)),
)
_CHINA = (
    _Character(0.0, prefers=(Programme.LABS, Programme.ECOSYSTEM)),
    _Character(1.0, prefers=(Programme.ECOSYSTEM, Programme.CHIP_DESIGN, Programme.FABS)),
    _Character(0.5, prefers=(Programme.CHIP_DESIGN, Programme.ECOSYSTEM, Act.STOCKPILE)),
    _Character(1.0, shuts=True, prefers=(Programme.LABS, Programme.CHIP_DESIGN)),
    _Character(0.0, prefers=(Programme.LABS, Act.RENT, Act.SMUGGLE)),
    _Character(1.0, prefers=(Programme.MEMORY, Programme.FABS, Act.RUSH_LAUNCH)),
)


def _characters(space: ActionSpace) -> list[tuple[ActionSpace, _Character]]:
    known = _US if space.side is Side.US else _CHINA
    return [(space, each) for each in known]


def _cast(plans: Plans, at: int, given: tuple[ActionSpace, _Character]) -> None:
    """Write a character over the plan at a position of every match, in place."""
    space, character = given
    gates = len(space.gate)
    chips = space.chip >= 0
    ladder = int(space.closed[chips].max(initial=1))
    plans.rung[:, at] = min(round(character.rung * ladder), ladder)
    plans.age[:, at] = character.age if space.side is Side.US else 0.0
    plans.channel[:, at] = np.where(character.shuts, space.closed, KEEP)
    plans.weight[:, at, :gates] = FIRM
    plans.weight[:, at, gates:] = np.where(space.programme >= 0, 0.3, NEVER)
    for place, wanted in enumerate(character.prefers):
        known = space.programme if isinstance(wanted, Programme) else space.act
        plans.weight[:, at, gates + np.nonzero(known == int(wanted))[0]] = 1.8 - 0.4 * place
