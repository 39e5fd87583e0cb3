"""How the race stands when a scenario begins, for whoever chooses one."""

from __future__ import annotations

import numpy as np

from game.language import Texts
from game.rules import Side, observe, start
from game.scenario import Loaded
from game.view.readouts.names import Names
from game.view.readouts.timeline import TimelineReadout
from game.view.readouts.timeline_reading import read_timeline

__all__ = ["read_opening"]


def read_opening(loaded: Loaded, texts: Texts) -> TimelineReadout:
    """Return the race on the first day, as both sides know it."""
    ruleset = loaded.ruleset
    seen = observe(ruleset, start(ruleset, np.zeros(1, dtype=np.uint64)), Side.US)
    return read_timeline((seen,), (), Names(loaded.scenario, ruleset, texts))
