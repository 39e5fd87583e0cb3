"""What may come and what decided: projections, advice and turning points.

It plays matches on and counts; nothing here is put in words or drawn.
"""
