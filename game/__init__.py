"""Eighteen Months: a strategy board game about who controls the clock of AI chips.

Here belong the parts of the game, one folder each: `cli`, which `main.py` starts, uses the others.
`places` and `files` stand beside them: where files lie, and how they are written.
What does not belong here is a rule, a screen or a text of its own: each has a part to live in.
"""

__all__ = ["__version__"]

__version__ = "0.1.0"
"""Version of the distribution; the rules carry their own (``game.rules``)."""
