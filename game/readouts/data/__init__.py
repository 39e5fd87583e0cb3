"""A match as tables of data, for a spreadsheet or a statistician: each column says what it holds.

Nothing is rounded or put in words here but the codebook; what is read on a screen lies elsewhere.
"""
