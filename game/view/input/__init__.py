"""What the player does: keys, focus, controller, and the settings that change them.

Nothing is drawn here.
"""
