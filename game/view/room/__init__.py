"""The room around a match over a network: who is there, what is said, offered and waited for.

The match itself is shown by the screens of every other; no word goes to the network from here.
"""
