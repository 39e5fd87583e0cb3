"""A short digest of a state, for saves, replays and tests."""

from hashlib import blake2b

import numpy as np

from game.rules.state import State

__all__ = ["RULES_VERSION", "fingerprint"]

RULES_VERSION = 3
"""Rises when outcomes change, not when code is tidied; a save names it."""


def fingerprint(state: State, match: int = 0) -> str:
    """Return six hexadecimal digits that tell one match's state from another's.

    Stocks, marks and what was sold of each chip are rounded to a millionth, so that platforms which
    differ in the last bits agree.
    """
    digest = blake2b(digest_size=3)
    # Adding zero turns -0.0 into 0.0, which would otherwise hash differently.
    for amounts in (state.stock, state.marks, state.sold_home, state.sold_abroad):
        digest.update((np.round(amounts[match], 6) + 0.0).tobytes())
    tables = (
        *(state.gates, state.lock, state.flags, state.offer, state.cooldown, state.lasting),
        *(state.law_turns, state.threat, np.isfinite(state.shipped), state.decided[:, None]),
    )
    for table in tables:
        digest.update(np.ascontiguousarray(table[match]).astype(np.int64).tobytes())
    return digest.hexdigest()
