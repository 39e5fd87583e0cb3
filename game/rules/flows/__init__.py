"""The flows: one file for each way in which a turn changes the stocks.

No order of calls belongs here, and no flow knows another: ``turn.py`` calls them and hands them
each other's results.
"""
