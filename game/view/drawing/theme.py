"""The look of the game at one language and one scale: colours, type and fitted text.

A theme is built anew when the language, the text size or the window changes, so that nothing
drawn with it has to ask how large a letter is today.
"""

from __future__ import annotations

import tomllib
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass, field, fields, replace
from functools import lru_cache
from pathlib import Path
from typing import Final, Literal

import pygame

from game.language import Language
from game.language.fonts import font_file
from game.places import ASSETS
from game.view.drawing.line_setting import set_lines
from game.view.drawing.typeface import Typeface, typeface

__all__ = [
    "Colour",
    "Palette",
    "Role",
    "Theme",
    "fit_letters",
    "fit_scale",
]

Colour = pygame.Color
Palette = Literal["dark", "light"]
Role = Literal[
    "display", "title", "heading", "reading", "body", "small", "tiny", "number", "number_big"
]

THEME_FILE: Final = ASSETS / "theme.toml"
REFERENCE: Final = (1280, 800)
"""The canvas on which design lengths are pixels."""
SMALLEST_CANVAS: Final = (1024, 640)
"""The least design canvas a screen must cope with [px]."""
SMALLEST_WINDOW: Final = (960, 540)
"""The least window that is drawn in at its own size; in a smaller one the picture is shrunk [px].

Source: half of full HD; every screen was measured in it in every language. The smallest canvas at
`LEAST_SCALE` is 820 x 512, where four screens cut or touch a line.
"""
LEAST_SCALE: Final = 0.8
"""The scale below which letters of the smallest size would outgrow their places [-].

They are never smaller than 10 px, so below it they shrink no more with what is around them.
"""
SMALLEST_LETTER: Final = 10
"""The smallest letters of a look made smaller [px]; as ``limits`` in the theme file."""
SCALES: Final = (0.7, 3.0)
GROWING: Final = ("reading", "body", "small", "tiny")
"""The roles that a wish for larger letters enlarges: headings are large enough, and numbers stand
in columns of their own."""
ABOVE_BASELINE: Final = 1.02
BELOW_BASELINE: Final = 0.27
"""How far letters reach from the baseline, in letter sizes: the fonts' own line box is taller than
anything they draw and would push every label off the middle of its button."""
REMEMBERED_TEXTS: Final = 1200


def fit_scale(window: tuple[int, int], wish: float = 1.0) -> float:
    """Return the scale at which the reference canvas fits ``window``, enlarged by ``wish``.

    The wish is granted only as far as the smallest canvas still fits, so that larger text never
    pushes a control out of the window. In a window smaller than four fifths of the reference
    canvas less of the canvas is left, rather than letters that nobody can read.

    >>> fit_scale((1280, 800)), fit_scale((1024, 640)), fit_scale((1280, 800), 2.0)
    (1.0, 0.8, 1.25)
    >>> fit_scale((1024, 600)), fit_scale((1024, 560)), fit_scale((1024, 600), 2.0)
    (0.8, 0.8, 0.9375)
    """
    fitting = max(LEAST_SCALE, min(window[0] / REFERENCE[0], window[1] / REFERENCE[1]))
    most = min(window[0] / SMALLEST_CANVAS[0], window[1] / SMALLEST_CANVAS[1])
    return max(SCALES[0], min(fitting * wish, most, SCALES[1]))


def fit_letters(window: tuple[int, int], scale: float, wish: float) -> float:
    """Return how much small letters alone may grow at ``scale`` in ``window``.

    They never become larger than the smallest canvas has them, where everything is large.

    >>> fit_letters((1280, 800), 1.0, 1.2), fit_letters((1280, 800), 1.25, 1.2)
    (1.2, 1.0)
    """
    most = min(window[0] / SMALLEST_CANVAS[0], window[1] / SMALLEST_CANVAS[1])
    return min(wish, max(1.0, most / scale))


@dataclass(frozen=True)
class _Texts:
    """Rendered lines, the least recently used forgotten first."""

    lines: OrderedDict[tuple[str, int, bool, int], pygame.Surface] = field(
        default_factory=OrderedDict
    )

    def rendered(
        self, text: str, font: Typeface, size: int, bold: bool, colour: Colour
    ) -> pygame.Surface:
        key = (text, size, bold, int(colour))
        if key in self.lines:
            self.lines.move_to_end(key)
            return self.lines[key]
        surface = _trimmed(font.render(text, colour), font, size)
        self.lines[key] = surface
        if len(self.lines) > REMEMBERED_TEXTS:
            self.lines.popitem(last=False)
        return surface


def _trimmed(line: pygame.Surface, font: Typeface, size: int) -> pygame.Surface:
    """Cut the empty rows above and below the letters, the same for every text of a size."""
    top = max(0, font.get_ascent() - round(ABOVE_BASELINE * size))
    height = min(line.get_height() - top, _line_height(size))
    return line.subsurface((0, top, line.get_width(), height))


def _line_height(size: int) -> int:
    return round(ABOVE_BASELINE * size) + round(BELOW_BASELINE * size)


@dataclass(frozen=True)
class Theme:
    """Colours, letter sizes and the functions that draw text, at one language and scale."""

    language: str
    scale: float
    background: Colour
    panel: Colour
    panel_raised: Colour
    panel_sunken: Colour
    line: Colour
    ink: Colour
    ink_soft: Colour
    ink_faint: Colour
    us: Colour
    us_dim: Colour
    china: Colour
    china_dim: Colour
    gold: Colour
    gold_dim: Colour
    good: Colour
    alarm: Colour
    focus: Colour
    track: Colour
    water: Colour
    current: Colour
    shore_us: Colour
    shore_china: Colour
    sizes: dict[Role, int]
    """Letter size of each role [px]."""
    letters: float = 1.0
    """How much the small ones have grown."""
    _texts: _Texts = field(default_factory=_Texts, repr=False, compare=False)

    @classmethod
    def load(
        cls,
        language: str = "en",
        scale: float = 1.0,
        file: Path = THEME_FILE,
        *,
        palette: Palette = "dark",
        high_contrast: bool = False,
        letters: float = 1.0,
    ) -> Theme:
        """Read the theme file and size it for ``scale``; ``letters`` enlarges small type alone."""
        with file.open("rb") as stream:
            data = tomllib.load(stream)
        known = {each.name for each in fields(cls)}
        named = data["colours"][palette] | (data["contrast"][palette] if high_contrast else {})
        colours = {n: Colour(v) for n, v in named.items() if n in known}
        smallest = int(data["limits"]["smallest"])
        sizes = {
            role: max(smallest, round(size * scale * (letters if role in GROWING else 1.0)))
            for role, size in data["type"].items()
        }
        return cls(language=language, scale=scale, sizes=sizes, letters=letters, **colours)  # type: ignore[arg-type]

    def at_scale(self, scale: float) -> Theme:
        """Return the same look at another scale, for a picture of a screen within a screen.

        No letter becomes smaller than the smallest there is now, or than `SMALLEST_LETTER`.
        """
        least = min(SMALLEST_LETTER, *self.sizes.values())
        ratio = scale / self.scale
        sizes = {role: max(least, round(size * ratio)) for role, size in self.sizes.items()}
        return replace(self, scale=scale, sizes=sizes, _texts=_Texts())

    @property
    def ellipsis(self) -> str:
        """The sign that a text goes on."""
        return Language.of(self.language).ellipsis

    def px(self, length: float) -> int:
        """Return a design length in pixels of this window; never 0 unless ``length`` is."""
        scaled = round(length * self.scale)
        return scaled if scaled or not length else (1 if length > 0 else -1)

    def grown(self, length: float) -> int:
        """Return a design length that grows with the small letters in it."""
        return self.px(length * self.letters)

    def side(self, index: int) -> Colour:
        """Return the colour of a side: 0 is the United States, 1 is China."""
        return self.china if index else self.us

    def side_dim(self, index: int) -> Colour:
        """Return the quiet colour of a side, for fills behind text."""
        return self.china_dim if index else self.us_dim

    def font(self, role: Role = "body", *, bold: bool = False) -> Typeface:
        """Return the font of a role of type."""
        return typeface(font_file(self.language, bold), self.sizes[role], bold)

    def fonts(self) -> Iterator[Typeface]:
        """Open every font of this theme, one at each step: 10 to 20 ms for one that is new."""
        for role in self.sizes:
            for bold in (False, True):
                yield self.font(role, bold=bold)

    def line_height(self, role: Role = "body") -> int:
        """Return the height of one line of ``role`` [px]: what `measure` and `write` use."""
        return _line_height(self.sizes[role])

    def measure(self, text: str, *, role: Role = "body", bold: bool = False) -> tuple[int, int]:
        """Return the width and height of one line as `write` would draw it [px]."""
        return self.font(role, bold=bold).size(text)[0], self.line_height(role)

    def fitted(
        self, text: str, max_width: int | None, *, role: Role = "body", bold: bool = False
    ) -> str:
        """Return ``text``, cut with an ellipsis where it is wider than ``max_width``."""
        font = self.font(role, bold=bold)
        if max_width is None or font.size(text)[0] <= max_width:
            return text
        dots = self.ellipsis
        low, high = 0, len(text)
        while low < high:
            middle = (low + high + 1) // 2
            if font.size(text[:middle].rstrip() + dots)[0] <= max_width:
                low = middle
            else:
                high = middle - 1
        if low == 0 and font.size(dots)[0] > max_width:
            return ""
        return text[:low].rstrip() + dots

    def write(
        self,
        surface: pygame.Surface,
        text: str,
        pos: tuple[int, int],
        *,
        role: Role = "body",
        bold: bool = False,
        color: Colour | None = None,
        anchor: str = "topleft",
        max_width: int | None = None,
    ) -> pygame.Rect:
        """Draw one line with its ``anchor`` at ``pos`` and return the rectangle it takes."""
        shown = self.fitted(text, max_width, role=role, bold=bold)
        if not shown:
            rect = pygame.Rect(0, 0, 0, self.line_height(role))
            setattr(rect, anchor, pos)
            return rect
        picture = self._texts.rendered(
            shown, self.font(role, bold=bold), self.sizes[role], bold, color or self.ink
        )
        rect = picture.get_rect()
        setattr(rect, anchor, pos)
        surface.blit(picture, rect)
        return rect

    def wrap(
        self, text: str, width: int = 0, *, role: Role = "body", bold: bool = False
    ) -> list[str]:
        """Return ``text`` as lines no wider than ``width``, broken where its language allows."""
        return list(_wrapped(text, self.font(role, bold=bold), width))

    def block_height(
        self, text: str, width: int, *, role: Role = "body", line_gap: int = 4, bold: bool = False
    ) -> int:
        """Return the height `write_block` needs for all of ``text`` [px]."""
        lines = len(self.wrap(text, width, role=role, bold=bold))
        return lines * self.line_height(role) + max(0, lines - 1) * self.px(line_gap)

    def write_block(
        self,
        surface: pygame.Surface,
        text: str,
        rect: pygame.Rect,
        *,
        role: Role = "body",
        color: Colour | None = None,
        line_gap: int = 4,
        bold: bool = False,
        align: Literal["left", "center", "right"] = "left",
    ) -> int:
        """Wrap ``text`` into ``rect`` and return the height used [px].

        What does not fit is not drawn, and the last line that does ends in an ellipsis.
        """
        lines = self.wrap(text, rect.width, role=role, bold=bold)
        pitch = self.line_height(role) + self.px(line_gap)
        room = max(0, (rect.height + self.px(line_gap)) // pitch)
        if room < len(lines):
            lines = lines[:room]
            if lines:
                lines[-1] = self.fitted(lines[-1] + self.ellipsis, rect.width, role=role, bold=bold)
        anchor, x = {
            "left": ("topleft", rect.left),
            "center": ("midtop", rect.centerx),
            "right": ("topright", rect.right),
        }[align]
        for number, line in enumerate(lines):
            self.write(
                surface,
                line,
                (x, rect.top + number * pitch),
                role=role,
                bold=bold,
                color=color,
                anchor=anchor,
                max_width=rect.width,
            )
        return max(0, len(lines) * pitch - self.px(line_gap))


@lru_cache(maxsize=2048)
def _wrapped(text: str, font: Typeface, width: int) -> tuple[str, ...]:
    lines: list[str] = []
    for paragraph in text.split("\n"):

        def fits(start: int, end: int, said: str = paragraph) -> bool:
            return font.size(said[start:end].rstrip())[0] <= width

        lines.extend(paragraph[a:b].rstrip() for a, b in set_lines(paragraph, fits))
    return tuple(lines)
