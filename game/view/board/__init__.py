"""One file per widget: each draws a readout's record into a rectangle and keeps nothing.

Not here: reading the game (`readouts`), controls (`gui`), and where widgets go (`screens`).
"""
