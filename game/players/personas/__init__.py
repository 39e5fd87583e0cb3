"""Players with a character: readable policies, one file each, drawn from the record.

A persona never searches or looks ahead: that belongs to other players.
"""
