"""The workshop: a window beside an author's own editor, which tells what each edit does.

Not here: what is told (`game.readouts.workshop`), and how it is worked out (`game.analysis`).
"""
