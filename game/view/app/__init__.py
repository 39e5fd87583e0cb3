"""The window itself: its opening, its frames, its screens on top of each other, its measurement.

No screen is drawn here.
"""
