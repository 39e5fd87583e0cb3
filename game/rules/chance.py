"""Chance: a draw is a function of match seed, turn and name, and of nothing else.

A counter-based hash, not a generator with a position: a replay and a batch meet the same draws
whatever was asked before, and a search that does not know the seed cannot peek.
"""

from hashlib import blake2b

import numpy as np

from game.rules.arrays import Array, Keys

__all__ = ["draw", "name_key"]

_GOLDEN = np.uint64(0x9E3779B97F4A7C15)
_MIX_1 = np.uint64(0xBF58476D1CE4E5B9)
_MIX_2 = np.uint64(0x94D049BB133111EB)
# The finalising mix of SplitMix64: Steele, Lea, Flood, "Fast splittable pseudorandom number
# generators", OOPSLA 2014.


def name_key(name: str) -> int:
    """Return the 64-bit key of a named draw, the same on every platform.

    >>> name_key("event.senate-hearing") == name_key("event.senate-hearing")
    True
    """
    return int.from_bytes(blake2b(name.encode(), digest_size=8).digest(), "little")


def draw(seed: Keys, turn: int, keys: Keys) -> Array:
    """Return uniform numbers in [0, 1), shape (batch, names).

    Args:
        seed: match seeds (unsigned 64-bit), shape (batch,).
        turn: the turn being resolved.
        keys: keys of the names (unsigned 64-bit), shape (names,).
    """
    with np.errstate(over="ignore"):
        turned = _mix(seed + np.uint64(turn + 1) * _GOLDEN)
        mixed = _mix(turned[:, None] ^ keys[None, :])
    return (mixed >> np.uint64(11)).astype(np.float64) * 2.0**-53


def _mix(bits: Keys) -> Keys:
    bits = (bits ^ (bits >> np.uint64(30))) * _MIX_1
    bits = (bits ^ (bits >> np.uint64(27))) * _MIX_2
    return bits ^ (bits >> np.uint64(31))
