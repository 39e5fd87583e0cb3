"""What a class is told on paper: roles, rules in short, words, and plans for the lesson.

No figure of a running match is read here.
"""
