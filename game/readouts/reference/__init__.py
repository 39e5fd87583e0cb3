"""The rules as pages: encyclopaedia, constants, scenario pages and the map of causes.

No page of a match is written here.
"""
