"""What is seen: the window, its screens and widgets; the only pygame in the project.

Not here: rules, players and saved matches. Screens read them through readouts and a table.
"""
