"""What an author asks of a scenario: is it fair, what is dead, which number to move, what changed.

How matches are played and measured is not here but in `game.analysis.balance`.
"""
