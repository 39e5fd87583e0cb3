"""One file per screen: it takes events, draws itself and says where to go next.

Not here: what a screen shows (readouts) and how its parts are drawn (widgets, shapes).
"""
