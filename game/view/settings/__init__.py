"""The screens of settings: rows, keys and the question for a key.

The settings themselves are not kept here but in `input`.
"""
