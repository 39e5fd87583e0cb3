"""Is it fair: what came of many matches in figures, and what an edit has changed in them.

Not here: how matches are played and counted (`game.match.tally`), and how figures are told.
"""

from game.analysis.balance.changes import Change, Changes, changes_between
from game.analysis.balance.figures import (
    QUANTILES,
    Figures,
    OrderCount,
    Share,
    Spread,
    figures_of,
)
from game.analysis.balance.live import ALL, FIRST, play_live
from game.analysis.balance.measured import Group

__all__ = [
    "ALL",
    "FIRST",
    "QUANTILES",
    "Change",
    "Changes",
    "Figures",
    "Group",
    "OrderCount",
    "Share",
    "Spread",
    "changes_between",
    "figures_of",
    "play_live",
]
