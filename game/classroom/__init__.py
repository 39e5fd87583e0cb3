"""The classroom: a whole class plays one match, two teams of roles, led by a teacher.

Here belongs what a class does and may know, and how its pages are served. No rule of the game is
here: what a team commits is submitted to the table like any orders.
"""
