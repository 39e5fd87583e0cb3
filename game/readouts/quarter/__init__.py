"""A quarter once it is played: the reveal, the report and its front page.

Nothing here foresees.
"""
