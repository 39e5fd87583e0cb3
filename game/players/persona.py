"""A persona: a policy with a name, playing one match or thousands by the same words."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from game.players.position import Position
from game.players.wishes import Wish, grant
from game.rules import NO_ORDER, Observation
from game.rules.arrays import Ints, Keys

__all__ = ["Persona"]


@dataclass(frozen=True)
class Persona:
    """Gives the orders that its policy wishes for; chance plays no part in it."""

    slug: str
    policy: Callable[[Position], Iterable[Wish]]

    def choose(self, seen: Observation, stream: Keys) -> tuple[int, ...]:
        """Return the orders for one match."""
        orders = self.choose_batch(seen, stream)[0]
        return tuple(int(order) for order in orders if order != NO_ORDER)

    def choose_batch(self, seen: Observation, stream: Keys) -> Ints:
        """Return the orders for every match, shape (batch, slots)."""
        return grant(seen, self.policy(Position(seen)))
