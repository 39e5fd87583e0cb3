"""The rules on screen: help, encyclopaedia and the map of causes.

No word of a rule is written here.
"""
