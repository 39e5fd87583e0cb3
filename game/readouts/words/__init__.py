"""The words that all readouts share: names, quantities, signs, icons and objectives.

Nothing here reads a match.
"""
