"""Numbers opened: what each is made of, line by line, and that the lines add up.

A sum of one subject alone lies with that subject, not here.
"""
