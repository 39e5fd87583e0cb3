"""Players that look ahead: the same rules played forward on what a side knows.

Nothing here knows the table, the match's own chance or the rival's pending orders; readable
policies without a search are in ``personas``.
"""

from game.players.search.advice import Advice, Option
from game.players.search.effort import EFFORTS, Effort
from game.players.search.player import SearchPlayer

__all__ = ["EFFORTS", "Advice", "Effort", "Option", "SearchPlayer"]
