"""Is it true? The rules, given the orders of a record, held against what was measured.

No match between players is played here, and no record is written: scenarios hold those.
"""
