"""What is seen: the window and its screens, each with its widgets; the only pygame there is.

Not here: rules, players and saved matches. Screens read them through readouts and a table.
"""
