"""Between two quarters: hand-over, reveal and report, each with its widgets.

Orders are not given here.
"""
