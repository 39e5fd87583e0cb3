"""Equations: every flow as formulas, and what remains of them where something is left out.

Nothing is computed with them, and none is written here: each stands beside the code of its flow.
"""

from game.rules.equations.workings import (
    COUNTED,
    EQUATIONS,
    FUNCTIONS,
    GIVEN,
    QUANTITIES,
    WORKINGS,
    Working,
    symbols_in,
)

__all__ = [
    "COUNTED",
    "EQUATIONS",
    "FUNCTIONS",
    "GIVEN",
    "QUANTITIES",
    "WORKINGS",
    "Working",
    "symbols_in",
]
