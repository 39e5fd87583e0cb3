"""What everything drawn shares: theme, lines of text, shapes, icons, signs and animation.

Nothing here knows a match or takes a key.
"""
