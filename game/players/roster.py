"""The roster: everyone who can sit at the table, in the order in which a menu lists them."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from enum import Enum
from typing import Protocol

from game.players.personas.alliance_builder import ALLIANCE_BUILDER
from game.players.personas.dealmaker import DEALMAKER
from game.players.personas.free_trader import FREE_TRADER
from game.players.personas.frontier_sprinter import FRONTIER_SPRINTER
from game.players.personas.hawk import HAWK
from game.players.personas.hedger import HEDGER
from game.players.personas.lab_first import LAB_FIRST
from game.players.personas.pragmatic_buyer import PRAGMATIC_BUYER
from game.players.personas.rare_earth_hardliner import RARE_EARTH_HARDLINER
from game.players.personas.self_reliance_planner import SELF_RELIANCE_PLANNER
from game.players.personas.shadow_buyer import SHADOW_BUYER
from game.players.random_orders import RandomOrders
from game.players.search import EFFORTS, SearchPlayer
from game.rules import SIDES, Observation, Side
from game.rules.arrays import Ints, Keys

__all__ = ["ROSTER", "Level", "Policy", "UnknownPlayer", "Who", "find", "personas"]


class Level(Enum):
    """How strong an opponent is; the words of the command line."""

    EASY = "easy"
    MEDIUM = "medium"
    HARD = "hard"
    EXPERT = "expert"


class Policy(Protocol):
    """What every player does; the table's seats ask for the same shape."""

    @property
    def slug(self) -> str:
        """The player's name in logs."""
        ...

    def choose(self, seen: Observation, stream: Keys) -> tuple[int, ...]:
        """Return the orders for one match."""
        ...

    def choose_batch(self, seen: Observation, stream: Keys) -> Ints:
        """Return the orders for every match, shape (batch, slots)."""
        ...


@dataclass(frozen=True)
class Who:
    """One entry of the roster; its name and sentence are in ``players.ftl`` under its slug."""

    slug: str
    sides: tuple[Side, ...]
    level: Level
    policy: Policy

    def plays(self, side: Side) -> bool:
        """Tell whether this player can take a side."""
        return side in self.sides


class UnknownPlayer(LookupError):
    """A name that nobody at hand answers to, with the nearest that somebody does."""

    def __init__(self, slug: str, known: Iterable[str], side: Side | None) -> None:
        names = list(known)
        near = get_close_matches(slug, names, n=1)
        hint = f"did you mean '{near[0]}'?" if near else f"known: {', '.join(names)}"
        seat = f" for {side.slug}" if side is not None else ""
        super().__init__(f"no player '{slug}'{seat}; {hint}")
        self.slug = slug
        self.guess = near[0] if near else None


_US, _CHINA = (Side.US,), (Side.CHINA,)

ROSTER: tuple[Who, ...] = (
    *(
        Who(each.value, SIDES, each, SearchPlayer(each.value, EFFORTS[each.value]))
        for each in Level
    ),
    Who("dealmaker", _US, Level.MEDIUM, DEALMAKER),
    Who("hawk", _US, Level.MEDIUM, HAWK),
    Who("free-trader", _US, Level.MEDIUM, FREE_TRADER),
    Who("alliance-builder", _US, Level.MEDIUM, ALLIANCE_BUILDER),
    Who("frontier-sprinter", _US, Level.MEDIUM, FRONTIER_SPRINTER),
    Who("pragmatic-buyer", _CHINA, Level.MEDIUM, PRAGMATIC_BUYER),
    Who("self-reliance-planner", _CHINA, Level.MEDIUM, SELF_RELIANCE_PLANNER),
    Who("hedger", _CHINA, Level.MEDIUM, HEDGER),
    Who("shadow-buyer", _CHINA, Level.MEDIUM, SHADOW_BUYER),
    Who("rare-earth-hardliner", _CHINA, Level.MEDIUM, RARE_EARTH_HARDLINER),
    Who("lab-first", _CHINA, Level.MEDIUM, LAB_FIRST),
    Who("random", SIDES, Level.EASY, RandomOrders()),
)


def find(slug: str, side: Side | None = None) -> Who:
    """Return the player of that name who can take ``side``; raise `UnknownPlayer` if none.

    >>> find("hedger", Side.CHINA).slug
    'hedger'
    """
    fitting = [who for who in ROSTER if side is None or who.plays(side)]
    for who in fitting:
        if who.slug == slug:
            return who
    raise UnknownPlayer(slug, [who.slug for who in fitting], side)


def personas(side: Side) -> list[str]:
    """Return the names of those who play one side alone, by a policy of its own.

    >>> personas(Side.US)[:2]
    ['dealmaker', 'hawk']
    """
    return [who.slug for who in ROSTER if who.sides == (side,)]
