"""How files are written: whole or not at all, so that a full disk or a power cut loses nothing.

Here belongs the one way from the game to the disk; what stands in a file does not: see the folder
that writes it. Nothing else in the game opens a file to write into it.
"""

from game.files.lines import add_line
from game.files.lock import alone_in
from game.files.whole import DRAFTS, ensure_place, write_whole

__all__ = ["DRAFTS", "add_line", "alone_in", "ensure_place", "write_whole"]
