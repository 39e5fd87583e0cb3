"""Planning: the game of plan against plan from here on, and how both would mix their plans."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from game.players.search.action_space import ActionSpace, action_space_of
from game.players.search.effort import Effort
from game.players.search.mixing import mix
from game.players.search.payoffs import worth_of
from game.players.search.plans import Plans, bred, drawn
from game.players.search.rollout import Results, Rollouts, play
from game.rules import SIDES, Ruleset, State
from game.rules.arrays import Array, Ints, Keys
from game.rules.chance import draw, name_key

__all__ = ["Planning", "Setting", "plan_ahead", "seeds_of"]


@dataclass(frozen=True)
class Setting:
    """A batch of decisions to be taken, and with how much effort."""

    ruleset: Ruleset
    known: State
    """As the deciding side knows it."""
    stream: Keys
    """The player's chance in each match, shape (matches,)."""
    effort: Effort
    stopped: Callable[[], bool]

    @property
    def matches(self) -> int:
        """Number of decisions."""
        return self.known.batch

    @property
    def spaces(self) -> tuple[ActionSpace, ActionSpace]:
        """Both sides' action spaces."""
        return action_space_of(self.ruleset, SIDES[0]), action_space_of(self.ruleset, SIDES[1])

    @property
    def sees_the_end(self) -> bool:
        """Tell whether rollouts reach the last turn."""
        return self.known.turn + self.effort.horizon >= self.ruleset.turns

    def play(self, wanted: Rollouts, plans: tuple[Plans, Plans]) -> Results:
        """Play rollouts with this effort."""
        return play(self.ruleset, self.known, wanted, plans, self.spaces, self.effort, self.stopped)


@dataclass(frozen=True)
class Planning:
    """Plans of both sides and how they fare."""

    plans: tuple[Plans, Plans]
    """Shape (matches, plans, ...) each."""
    mixed: tuple[Array, Array]
    """How much each plan is played, shape (matches, plans) each."""
    first: tuple[Ints, Ints]
    """What each plan orders now, shape (matches, plans, slots) each."""
    centre: Array
    """Lead that counts as even, shape (matches,)."""

    @property
    def pooled(self) -> tuple[Plans, Plans]:
        """All matches' plans as one list a side."""
        us, china = self.plans
        return us.pooled(), china.pooled()


def plan_ahead(setting: Setting) -> Planning:
    """Weigh plans against plans, breed from the best and weigh again."""
    stream, count = setting.stream, setting.effort.plans
    us, china = (drawn(setting.ruleset, space, stream, count) for space in setting.spaces)
    found = _weigh(setting, (us, china), 0)
    for revision in range(setting.effort.revisions):
        chance = seeds_of(stream, f"revision.{revision}", 1)[:, 0]
        us, china = (_revised(setting, found, side, chance) for side in SIDES)
        found = _weigh(setting, (us, china), revision + 1)
    return found


def seeds_of(stream: Keys, name: str, count: int) -> Keys:
    """Return seeds drawn from each match's stream, shape (matches, count)."""
    with np.errstate(over="ignore"):
        keys = np.uint64(name_key(name)) + np.arange(count, dtype=np.uint64)
    seeds: Keys = (draw(stream, 1, keys) * 2.0**53).astype(np.uint64)
    return seeds


def _weigh(setting: Setting, plans: tuple[Plans, Plans], revision: int) -> Planning:
    """Play every plan against every other once and mix them."""
    matches, count = setting.matches, plans[0].rung.shape[1]
    shape = (matches, count, count)
    match, us, china = (axis.ravel() for axis in np.indices(shape))
    seed = seeds_of(setting.stream, f"weighing.{revision}", 1)[match, 0]
    wanted = Rollouts(match, seed, (match * count + us, match * count + china), (None, None))
    results = setting.play(wanted, (plans[0].pooled(), plans[1].pooled()))
    centre = np.zeros(matches)
    if not setting.sees_the_end:
        centre = results.lead.reshape(matches, -1).mean(axis=1)
    ours, theirs = worth_of(results, centre[match])
    mixed = mix(ours.reshape(shape), theirs.reshape(shape))
    us_first = results.first[0].reshape(*shape, -1)[:, :, 0]
    china_first = results.first[1].reshape(*shape, -1)[:, 0]
    return Planning(plans, mixed, (us_first, china_first), centre)


def _revised(setting: Setting, found: Planning, side: int, chance: Keys) -> Plans:
    """Return the better half of a side's plans, and a child for each of them."""
    plans, count = found.plans[side], found.plans[side].rung.shape[1]
    space = setting.spaces[side]
    order = np.argsort(-found.mixed[side], axis=1, kind="stable")
    kept = order[:, : count - count // 2]
    parents = order[:, : count // 2] * 0 + order[:, [0]]
    # Half of the children follow the plan that is played most, half the others in turn.
    parents[:, 1::2] = order[:, : len(parents[0, 1::2])]
    children = bred(plans, parents, setting.ruleset, space, chance)
    rows = np.arange(setting.matches)[:, None]
    names = ("weight", "rung", "age", "channel")
    return replace(
        plans,
        **{
            name: np.concatenate(
                [getattr(plans, name)[rows, kept], getattr(children, name)], axis=1
            )
            for name in names
        },
    )
