"""The guide: the lesson of a first match and the tips at first meetings, over any screen.

No rule and no screen belongs here: the guide looks at what is shown and says a word beside it.
"""
