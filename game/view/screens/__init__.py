"""What every screen is made of: its base, pages, dialogs, marks, places and the card of a sum.

No screen of a subject belongs here: each lies with its widgets in the folder of its subject.
"""
