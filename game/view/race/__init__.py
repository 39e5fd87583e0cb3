"""The race: capability over calendar time, its river, marks, brackets and labels.

It draws what `readouts/race` tells and reads no match itself.
"""
