"""The board between orders: meters, score, purse, log, and the card of stay or switch.

The race has a folder of its own; no order is read here.
"""
