"""From the choice of a match to its end: catalogue, sitting down, resuming, and what follows.

No screen is drawn here.
"""
