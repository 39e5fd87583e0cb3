"""A match under older rules: its orders to read, for it cannot be played on."""

from __future__ import annotations

from collections.abc import Iterator

import pygame

from game.readouts.reference.model_document import Bullets, Document, Paragraph
from game.view.drawing.shapes import panel
from game.view.gui.text_page import TextPage
from game.view.screens.page import Page

__all__ = ["OlderMatchScreen"]

PAD = 24


class OlderMatchScreen(Page):
    """Every quarter with what both sides ordered, scrolled."""

    name = "older-match"

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.document = document
        self._panel = pygame.Rect(0, 0, 0, 0)

    def build(self, size: tuple[int, int]) -> None:
        """Place the text and the way back."""
        px = self.app.theme.px
        self.heading = self.document.title
        self._panel = self.body(size)
        words = self._panel.inflate(-2 * px(PAD), -2 * px(PAD))
        markup = "\n".join(_lines(self.document))
        self.add(TextPage(words, self.heading, markup, self.app.theme))
        self.add_back(size)
        self.first = 0

    def draw_page(self, surface: pygame.Surface) -> None:
        """Draw the ground of the text."""
        panel(surface, self._panel, self.app.theme)


def _lines(document: Document) -> Iterator[str]:
    """The document as the markup of a page of text."""
    yield document.lead
    for section in document.sections:
        yield ""
        yield f"# {section.title}"
        for block in section.blocks:
            match block:
                case Paragraph(text):
                    yield text
                case Bullets(entries):
                    yield from entries
