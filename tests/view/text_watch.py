"""Watches every text that is drawn: whether it is whole, inside its ground and clear of others."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import pygame
import pytest
from fontTools.ttLib import TTFont

from game.language.fonts import font_file
from game.view.drawing import shapes
from game.view.drawing.theme import Theme
from game.view.gui import text_page

__all__ = ["Drawn", "TextWatch", "lacking"]

GROUND = 14
"""Grounds lower than this are bars and rules, on which nothing is written [px]."""
SLACK = 2
"""How far the box of a text may reach beyond, where its letters do not [px]."""
ENGLISH = re.compile(r"\b(the|of|and|to|with|from|is|are|has|for|by)\b")
"""Words of every English sentence, and of no name."""
NARROW = re.compile(r"[。、！？] |[\u3041-\u30fa\u3400-\u9fff][:;?!](?!//)")
"""A space behind a sign that has its own room, or a sign of English behind a word without one."""
MARKUP = re.compile(r"__|^# ", re.MULTILINE)


@cache
def glyphs(path: Path) -> frozenset[int]:
    """The characters a font file can draw."""
    with TTFont(path) as font:
        return frozenset(font.getBestCmap())


def lacking(text: str, language: str, *, bold: bool = False) -> str:
    """The characters of a text that the language's font cannot draw."""
    known = glyphs(font_file(language, bold))
    return "".join(sorted({sign for sign in text if ord(sign) not in known and sign != "\n"}))


def _core(rect: pygame.Rect) -> pygame.Rect:
    """Where the letters of a line are: its box without the room for accents and descenders."""
    return rect.inflate(-2 * SLACK, -round(rect.height * 0.35))


@dataclass(frozen=True)
class Drawn:
    """A line of text as it came to the window."""

    text: str
    rect: pygame.Rect
    ground: pygame.Rect | None
    """The smallest ground under its middle that was drawn before it."""
    is_seen: bool = True
    """Whether any of it is in sight: a line that has been scrolled away is not."""


@dataclass
class TextWatch:
    """What was drawn on the window, and what was wrong with it."""

    cut: list[str] = field(default_factory=list)
    """Texts that ended in an ellipsis or were not drawn to their end."""
    outside: list[str] = field(default_factory=list)
    """Texts that reach beyond the window."""
    unknown: list[str] = field(default_factory=list)
    """Texts with characters that their font lacks."""
    drawn: list[Drawn] = field(default_factory=list)
    boxed: list[str] = field(default_factory=list)
    """Texts of pages that scroll, seen or not."""
    _grounds: list[pygame.Rect] = field(default_factory=list)

    @property
    def over_the_edge(self) -> list[str]:
        """Texts that reach beyond the ground they stand on."""
        return [
            each.text
            for each in self.drawn
            if each.ground is not None
            and (
                each.rect.left < each.ground.left - SLACK
                or each.rect.right > each.ground.right + SLACK
            )
        ]

    @property
    def colliding(self) -> list[tuple[str, str]]:
        """Pairs of texts that lie on each other."""
        found = []
        seen = [each for each in self.drawn if each.is_seen]
        for at, one in enumerate(seen):
            core = _core(one.rect)
            for other in seen[at + 1 :]:
                over = other.ground
                if over is not None and over != one.ground and over.contains(core):
                    continue  # its ground covers what was there before
                if core.colliderect(_core(other.rect)):
                    found.append((one.text, other.text))
        return found

    @property
    def spaced(self) -> list[str]:
        """Texts of Japanese or Chinese with a sign of English: 。 and ： have their own room."""
        every = [*(each.text for each in self.drawn), *self.boxed]
        return sorted({text for text in every if NARROW.search(text)})

    @property
    def english(self) -> list[str]:
        """Texts that are English by a word of theirs."""
        every = [*(each.text for each in self.drawn), *self.boxed]
        return [text for text in every if ENGLISH.search(text)]

    @contextmanager
    def watching(self) -> Iterator[TextWatch]:
        """Watch what is drawn within."""
        fitted, write, block = Theme.fitted, Theme.write, Theme.write_block
        filled, place = shapes._filled, text_page._set

        def watch_fitted(theme: Theme, text: str, *args: Any, **options: Any) -> str:
            shown = fitted(theme, text, *args, **options)
            if shown != text:
                self.cut.append(text)
            return shown

        def watch_write(
            theme: Theme, surface: pygame.Surface, text: str, *args: Any, **options: Any
        ) -> pygame.Rect:
            rect = write(theme, surface, text, *args, **options)
            bold = bool(options.get("bold", args[2] if len(args) > 2 else False))
            self._take(text, rect, surface, theme.language, bold)
            return rect

        def watch_block(
            theme: Theme, surface: pygame.Surface, text: str, rect: pygame.Rect, *a: Any, **o: Any
        ) -> int:
            role = o.get("role", a[0] if a else "body")
            gap = o.get("line_gap", a[2] if len(a) > 2 else 4)
            bold = o.get("bold", a[3] if len(a) > 3 else False)
            if (
                theme.block_height(text, rect.width, role=role, line_gap=gap, bold=bold)
                > rect.height
            ):
                self.cut.append(text)
            return block(theme, surface, text, rect, *a, **o)

        def watch_filled(
            surface: pygame.Surface, rect: pygame.Rect, radius: int, colour: pygame.Color
        ) -> None:
            if rect.height >= GROUND and colour.a == 255:
                self._grounds.append(pygame.Rect(rect).move(surface.get_abs_offset()))
            filled(surface, rect, radius, colour)

        def watch_page(markup: str, *args: Any) -> Any:
            self.boxed.append(MARKUP.sub("", markup))
            return place(markup, *args)

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(Theme, "fitted", watch_fitted)
            patch.setattr(Theme, "write", watch_write)
            patch.setattr(Theme, "write_block", watch_block)
            patch.setattr(shapes, "_filled", watch_filled)
            patch.setattr(text_page, "_set", watch_page)
            yield self

    def _take(
        self, text: str, rect: pygame.Rect, surface: pygame.Surface, language: str, bold: bool
    ) -> None:
        if not rect.width or not text.strip():
            return
        if lacking(text, language, bold=bold):
            self.unknown.append(text)
        room = surface.get_rect()
        if surface.get_parent() is not None:  # what scrolls is cut off above and below
            room.top, room.height = rect.top, rect.height
        if not room.contains(rect.inflate(-2 * SLACK, -2 * SLACK)):
            self.outside.append(text)
        place = rect.move(surface.get_abs_offset())
        under = [each for each in self._grounds if each.collidepoint(place.center)]
        ground = min(under, key=lambda each: each.width * each.height, default=None)
        is_seen = surface.get_clip().colliderect(rect)
        self.drawn.append(Drawn(text, place, ground, is_seen))
