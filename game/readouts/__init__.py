"""Plain frozen records that say what to show, and the functions that read them; no pygame.

Not here: anything that draws.
"""
