"""What the workshop tells of a scenario that is being written: its figures, and what moved them.

Not here: how matches are played and compared (`game.analysis.balance`), and the window.
"""
