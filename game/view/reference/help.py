"""The help: how to play in five minutes, a page and a picture at a time, and all keys."""

from __future__ import annotations

from collections.abc import Callable

import pygame

from game.readouts.words import icons
from game.view.drawing.icons import draw_icon
from game.view.drawing.shapes import panel, rounded
from game.view.gui import Button, Choice, Picker, draw_card_ground
from game.view.gui.text_page import TextPage
from game.view.input import keys
from game.view.reference.help_pictures import PICTURES
from game.view.screens.page import Page

__all__ = ["CHAPTERS", "HelpScreen"]

CHAPTERS = ("idea", "turn", "orders", "gates", "board", "leverage", "winning")
PAD = 24
ICON = 16
CARD = 46
PICTURE = (190, 300)
"""Least and greatest height of a chapter's picture [design px]."""


class HelpScreen(Page):
    """Two leaves: the introduction and the keys. ``keys_here`` tells those of the screen before."""

    name = "help"

    def __init__(self, keys_here: Callable[[], list[tuple[str, str]]] = list) -> None:
        super().__init__()
        self.keys_here = keys_here
        self.leaf = 0
        self.chapter = 0
        self._panel = self._picture = pygame.Rect(0, 0, 0, 0)

    def build(self, size: tuple[int, int]) -> None:
        """Place the leaves at the top right, then what the chosen leaf holds."""
        theme, texts = self.app.theme, self.app.texts
        px = theme.px
        self.heading = texts("view-help-heading")
        leaves = pygame.Rect(0, 0, px(360), px(38))
        leaves.topright = (size[0] - px(32), px(19))
        names = [texts("view-help-play"), texts("view-help-keys")]
        self.add(Choice(leaves, texts("view-help-heading"), names, self.leaf, self._turn_leaf))
        room = self.body(size)
        self._panel = room
        if self.leaf == 0:
            self._build_chapters(room)
        self.add_back(size)
        self._add_rules(size)
        self.first = 1 if self.leaf == 0 else 0

    def _add_rules(self, size: tuple[int, int]) -> None:
        """The ways to every rule and to the map of causes."""
        texts, px = self.app.texts, self.app.theme.px
        foot = self.footer(size)
        wide = px(210)
        place = pygame.Rect(foot.right - wide, foot.top, wide, foot.height)
        self.add(
            Button(
                place,
                texts("rule-map"),
                self.app.causes,
                key=self.key_of(keys.CAUSES),
            )
        )
        place = place.move(-wide - px(12), 0)
        self.add(
            Button(
                place,
                texts("rule-heading"),
                self.app.rules,
                key=self.key_of(keys.RULES),
            )
        )

    def _build_chapters(self, room: pygame.Rect) -> None:
        texts = self.app.texts
        px = self.app.theme.px
        contents = pygame.Rect(room.left, room.top, round(room.width * 0.27), room.height)
        self.add(
            Picker(
                contents,
                texts("view-help-play"),
                len(CHAPTERS),
                px(CARD),
                draw_card=self._draw_chapter,
                on_choose=self._open,
                on_confirm=self._read_on,
                chosen=self.chapter,
                gap=px(6),
                theme=self.app.theme,
            )
        )
        self._panel = room.copy()
        self._panel.left = contents.right + px(20)
        self._panel.width = room.right - self._panel.left
        self._picture = self._panel.inflate(-2 * px(PAD), 0)
        self._picture.top = self._panel.top + px(PAD)
        chapter = CHAPTERS[self.chapter]
        title = texts(f"view-help-{chapter}")
        markup = f"# {title}\n\n{texts(f'view-help-{chapter}-says')}"
        box = self._panel.inflate(-2 * px(PAD), 0)
        words = TextPage(box, title, markup, self.app.theme).scrolling.content
        left = self._panel.height - 3 * px(PAD) - words
        least = min(px(PICTURE[0]), self._panel.height * 2 // 5)
        self._picture.height = max(least, min(left, px(PICTURE[1])))
        box.top = self._picture.bottom + px(14)
        box.height = self._panel.bottom - px(14) - box.top
        self.add(TextPage(box, title, markup, self.app.theme))

    def _turn_leaf(self, leaf: int) -> None:
        self.leaf = leaf
        self.layout(self.app.size)

    def _open(self, chapter: int) -> None:
        self.chapter = chapter
        self.layout(self.app.size)

    def _read_on(self) -> None:
        """Enter turns to the next chapter, and from the last one leaves."""
        if self.chapter + 1 < len(CHAPTERS):
            self._open(self.chapter + 1)
        else:
            self.app.back()

    def _digit(self, event: pygame.event.Event) -> bool:
        number = keys.DIGITS.get(event.key, 0) - 1
        if self.leaf == 0 and 0 <= number < len(CHAPTERS):
            self._open(number)
            return True
        return False

    def draw_page(self, surface: pygame.Surface) -> None:
        """Draw the chapter's picture, or the keys."""
        theme = self.app.theme
        panel(surface, self._panel, theme)
        if self.leaf == 0:
            rounded(surface, self._picture, theme.px(8), theme.panel_sunken)
            inner = self._picture.inflate(-theme.px(32), -theme.px(24))
            PICTURES[CHAPTERS[self.chapter]](surface, inner, theme, self.app.texts)
        else:
            self._draw_keys(surface)

    def _draw_chapter(
        self, surface: pygame.Surface, rect: pygame.Rect, index: int, chosen: bool
    ) -> None:
        theme = self.app.theme
        px = theme.px
        draw_card_ground(surface, rect, theme, chosen=chosen)
        ink = theme.ink if chosen else theme.ink_soft
        number = theme.write(
            surface,
            str(index + 1),
            (rect.left + px(24), rect.centery),
            role="small",
            bold=True,
            color=theme.gold,
            anchor="center",
        )
        title = self.app.texts(f"view-help-{CHAPTERS[index]}")
        sign = pygame.Rect(0, 0, px(ICON), px(ICON))
        sign.midleft = (number.centerx + px(18), rect.centery)
        at = (sign.right + px(12), rect.centery)
        room = rect.right - px(12) - at[0]
        if theme.measure(title, bold=chosen)[0] <= room:
            draw_icon(surface, sign, icons.CHAPTERS[CHAPTERS[index]], ink)
        else:
            at, room = sign.midleft, rect.right - px(12) - sign.left  # the name matters more
        theme.write(surface, title, at, bold=chosen, color=ink, anchor="midleft", max_width=room)

    def _draw_keys(self, surface: pygame.Surface) -> None:
        """Two columns: everywhere, and on the screen from which the help was opened."""
        theme, texts = self.app.theme, self.app.texts
        px = theme.px

        everywhere = [
            ("Tab", texts("view-key-tab")),
            ("↑ ↓ ← →", texts("view-key-arrows")),
            (f"{texts('view-key-enter')}  {texts('view-key-space')}", texts("view-key-press")),
            (texts("view-key-escape"), texts("view-key-back")),
            ("1–9", texts("view-key-digits")),
            (self.key_of(keys.HELP), texts("view-key-help")),
            (self.key_of(keys.RULES), texts("rule-key-open-about")),
            (self.key_of(keys.CAUSES), texts("rule-key-map-about")),
            (self.key_of(keys.GUIDE), texts("view-key-guide")),
            (self.key_of(keys.SETTINGS), texts("view-key-settings")),
            (self.key_of(keys.FULLSCREEN), texts("view-key-fullscreen")),
        ]
        columns = [(texts("view-help-keys-everywhere"), everywhere)]
        here = self.keys_here()
        if here:
            columns.append((texts("view-help-keys-here"), here))
        inner = self._panel.inflate(-2 * px(PAD), -2 * px(PAD))
        gap = px(40)
        width = (inner.width - gap) // 2
        left = inner.height - theme.line_height("heading") - px(10)
        row = min(px(44), left // max(len(told) for _, told in columns))
        for number, (title, told) in enumerate(columns):
            place = pygame.Rect(inner.left + number * (width + gap), inner.top, width, inner.height)
            self._draw_column(surface, place, title, told, row)

    def _draw_column(
        self,
        surface: pygame.Surface,
        room: pygame.Rect,
        title: str,
        told: list[tuple[str, str]],
        row: int,
    ) -> None:
        """A column of keys, ``row`` high each, the same in both columns."""
        theme = self.app.theme
        px = theme.px
        head = theme.write(
            surface, title, room.topleft, role="heading", bold=True, max_width=room.width
        )
        y = head.bottom + px(10)
        widest = max(theme.measure(key, role="small", bold=True)[0] for key, _ in told) + px(18)
        for key, meaning in told:
            middle = y + row // 2
            wide = theme.measure(key, role="small", bold=True)[0] + px(18)
            cap = pygame.Rect(room.left, 0, max(px(36), wide), min(px(28), row - px(4)))
            cap.centery = middle
            rounded(surface, cap, px(5), theme.panel_raised, border=theme.ink_faint)
            theme.write(surface, key, cap.center, role="small", bold=True, anchor="center")
            at = (room.left + widest + px(14), middle)
            theme.write(
                surface,
                meaning,
                at,
                color=theme.ink_soft,
                anchor="midleft",
                max_width=room.right - at[0],
            )
            y += row
