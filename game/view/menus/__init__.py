"""The screens around a match: main menu, scenarios, sides, briefing and load.

No match in play is shown here.
"""
