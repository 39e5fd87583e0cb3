"""Chance: a draw is a function of match seed, turn and name, and of nothing else.

A counter-based hash, not a generator with a position: a replay and a batch meet the same draws
whatever was asked before, and a search that does not know the seed cannot peek.
"""

from collections.abc import Iterator, Sequence
from hashlib import blake2b
from math import ceil
from typing import Final

import numpy as np

from game.rules.arrays import Array, Flags, Keys

__all__ = ["comes_up", "draw", "limits_of", "name_key"]

_GOLDEN = 0x9E3779B97F4A7C15
_MIX_1 = np.uint64(0xBF58476D1CE4E5B9)
_MIX_2 = np.uint64(0x94D049BB133111EB)
# The finalising mix of SplitMix64: Steele, Lea, Flood, "Fast splittable pseudorandom number
# generators", OOPSLA 2014.
_BITS = 0xFFFFFFFFFFFFFFFF
_UNIT: Final = 2.0**-53
"""A draw is a whole number of these."""
_AT_ONCE: Final = 32768
"""Draws worked out together: few enough for a core's own cache, enough that a call is worth it."""


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
    drawn = np.empty((len(seed), len(keys)), order="F")
    for names, bits in _drawn(seed, turn, keys):
        np.multiply(bits, _UNIT, out=drawn.T[names])
    return drawn


def comes_up(seed: Keys, turn: int, keys: Keys, limits: Keys) -> Flags:
    """Return where draws fall below their chance, shape (names, batch).

    The same draws as `draw` gives, compared as the whole numbers that they are made of.

    Args:
        seed: match seeds (unsigned 64-bit), shape (batch,).
        turn: the turn being resolved.
        keys: keys of the names (unsigned 64-bit), shape (names,).
        limits: their chances, as `limits_of` gives them, shape (names,).
    """
    below = np.empty((len(keys), len(seed)), dtype=np.bool_)
    for names, bits in _drawn(seed, turn, keys):
        np.less(bits, limits[names, None], out=below[names])
    return below


def limits_of(chances: Sequence[float]) -> Keys:
    """Return chances [0..1] as `comes_up` takes them, shape (names,).

    A draw is a whole number of units of 2**-53, so it lies below a chance where that number lies
    below the chance in such units, rounded up.
    """
    return np.array([ceil(chance / _UNIT) for chance in chances], dtype=np.uint64)


def _drawn(seed: Keys, turn: int, keys: Keys) -> Iterator[tuple[slice, Keys]]:
    """Yield draws as numbers of 53 bits, shape (names, batch), few enough names at a time."""
    few = max(1, _AT_ONCE // max(len(seed), 1))
    turned = _mix(seed + np.uint64((turn + 1) * _GOLDEN & _BITS))
    for first in range(0, len(keys), few):
        names = slice(first, first + few)
        yield names, _mix(turned ^ keys[names, None]) >> np.uint64(11)


def _mix(bits: Keys) -> Keys:
    # Products that run over lose their highest bits: that is meant. The first line makes an array
    # of its own, which the others write to again.
    bits = bits ^ (bits >> np.uint64(30))
    bits *= _MIX_1
    bits ^= bits >> np.uint64(27)
    bits *= _MIX_2
    bits ^= bits >> np.uint64(31)
    return bits
