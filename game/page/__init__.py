"""A match or a model as a page: one file of HTML that needs nothing beside itself, or plain text.

No pygame and no network belong here: the page is written from the readouts and opened anywhere.
"""

from game.page.document_page import write_document_markdown, write_document_page
from game.page.handout_page import write_handout_page
from game.page.page import write_match_page
from game.page.transcript import write_transcript
from game.page.typeset import is_typesetter_here, typeset_handout

__all__ = [
    "is_typesetter_here",
    "typeset_handout",
    "write_document_markdown",
    "write_document_page",
    "write_handout_page",
    "write_match_page",
    "write_transcript",
]
