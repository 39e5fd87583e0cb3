"""The menus before a match: scenarios, sides, players and saves.

Nothing of a match in play is told here.
"""
