"""The race and what crosses the ocean: lines, marks, lags, lanes and what lies ahead.

Where a mark stands in pixels is not decided here.
"""
