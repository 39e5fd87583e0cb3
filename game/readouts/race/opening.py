"""How the race stands when a scenario begins, for whoever chooses one."""

from __future__ import annotations

import numpy as np

from game.language import Texts
from game.readouts.race.timeline import TimelineReadout
from game.readouts.race.timeline_reading import read_timeline
from game.readouts.words.names import Names
from game.rules import Side, observe, start
from game.scenario import Loaded

__all__ = ["read_opening"]


def read_opening(loaded: Loaded, texts: Texts) -> TimelineReadout:
    """Return the race on the first day, as both sides know it."""
    ruleset = loaded.ruleset
    seen = observe(ruleset, start(ruleset, np.zeros(1, dtype=np.uint64)), Side.US)
    return read_timeline((seen,), (), Names(loaded.scenario, ruleset, texts))
