"""The match when it is over: ending, exports and replay, each with its widgets.

The page of a match is written in `game/page`, not here.
"""
