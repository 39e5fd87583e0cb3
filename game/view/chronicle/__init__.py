"""The chronicle: a whole match as one page of HTML that needs nothing beside itself, or as text.

No pygame and no network belong here: the page is written from the readouts and opened anywhere.
"""

from game.view.chronicle.page import write_chronicle
from game.view.chronicle.transcript import write_transcript

__all__ = ["write_chronicle", "write_transcript"]
