"""Fit: whether everything that a scenario names exists, and whether its parts fit each other.

What is merely unwise is not looked for here, but in ``lint/``.
"""

from game.scenario.fit.references import check_references

__all__ = ["check_references"]
