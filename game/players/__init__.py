"""Who plays: policies that answer an observation with orders, and the roster of them all.

No player knows the table it sits at, the match seed or the rival's pending orders.
"""

from game.players.roster import ROSTER, Level, UnknownPlayer, Who, find

__all__ = ["ROSTER", "Level", "UnknownPlayer", "Who", "find"]
