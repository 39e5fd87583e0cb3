"""The match when it is over: its ending, its story, and the sums behind both.

No quarter is told here while the match still runs.
"""
