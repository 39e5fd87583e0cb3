"""Played apart: what two windows on a network tell each other of one match, and how they do.

No rule of the game and nothing that is drawn belongs here: a table of elsewhere has the shape of
any other, and screens do not know the difference.
"""
