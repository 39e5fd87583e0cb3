"""Charts of a whole match: curves, the lead, objectives, axes and frames.

The race of the board is no chart of this kind and has a folder of its own.
"""
