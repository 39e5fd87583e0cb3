"""An author's file being worked on: read and written beside another program, its numbers spliced.

Not here: what is wrong in it (`game.scenario.checking`) and what comes of it (`game.analysis`).
"""
