"""The constants of the model, by subject: one file for each, with unit, range and source.

No rule belongs here, and no number stands in a rule: flows read the constants as ``moment.p``.
"""
