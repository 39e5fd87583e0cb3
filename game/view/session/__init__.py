"""From the choice of a match to its end: what there is to play, the match, and what follows.

No screen is drawn here.
"""
