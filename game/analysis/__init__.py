"""What may come and what decided: projections, advice, turning points, private scores.

It plays matches on and counts; nothing here is put in words or drawn.
"""
