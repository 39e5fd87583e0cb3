"""The first screen: the name of the game, what to do, and the language it speaks."""

from __future__ import annotations

from collections.abc import Callable

import pygame

from game.language import LANGUAGES, Language
from game.readouts.menus.menu import SaveCard
from game.readouts.words.icons import WAYS
from game.view.drawing.backdrop import paint_backdrop
from game.view.drawing.theme import Theme
from game.view.gui import Button, ButtonKind, Choice
from game.view.input import keys
from game.view.menus.catalogue import CatalogueError
from game.view.menus.way import Way
from game.view.screens.page import Page

__all__ = ["MenuScreen"]

"""Each language by its own name, so that whoever reads none of the others finds it."""
LEFT = 64
COLUMN = 348
HEAD = 292
"""Room for the title and what stands below it [px on the reference canvas]."""


class MenuScreen(Page):
    """Everything starts here; digits press the entries from the top."""

    name = "menu"

    def __init__(self, way: Way) -> None:
        super().__init__()
        self.way = way
        self.latest: SaveCard | None = None
        """The match to go on with, if one was left unfinished."""
        self._picture: pygame.Surface | None = None
        self._painted_for: tuple[tuple[int, int], str] | None = None
        self._painted_with: Theme | None = None
        """What the picture was painted for: on the way through the menu it is not painted again."""

    def build(self, size: tuple[int, int]) -> None:
        """Place the entries in a column, the languages at the top right."""
        theme, texts = self.app.theme, self.app.texts
        px = theme.px
        if self._painted_for != (size, texts.language) or self._painted_with is not theme:
            self._picture = paint_backdrop(theme, size, texts("view-backdrop-months", months=18))
            self._painted_for, self._painted_with = (size, texts.language), theme
        self.latest = self._unfinished()
        entries = self._entries()
        for height, gap in ((px(46), px(10)), (px(38), px(7)), (px(34), px(5))):
            top = size[1] - px(56) - len(entries) * height - (len(entries) - 1) * gap
            if top >= px(HEAD):
                break
        top = min(top, max(px(HEAD), round(size[1] * 0.40)))
        for number, (way, label, act, hint) in enumerate(entries, start=1):
            place = pygame.Rect(px(LEFT), top + (number - 1) * (height + gap), px(COLUMN), height)
            kind: ButtonKind = "primary" if number == 1 else "plain"
            button = Button(
                place, label, act, kind=kind, key=str(number) if number < 10 else "", hint=hint,
                icon=WAYS[way],
            )  # fmt: skip
            self.add(button, digit=number)
        self.first = 0
        self._add_languages(size)

    def _add_languages(self, size: tuple[int, int]) -> None:
        px = self.app.theme.px
        place = pygame.Rect(0, 0, px(276), px(36))
        place.topright = (size[0] - px(24), px(22))
        names = [Language.of(code).name for code in LANGUAGES]
        now = LANGUAGES.index(self.app.texts.language)
        label = self.app.texts("view-settings-language")
        self.add(Choice(place, label, names, now, self._speak))

    def _speak(self, index: int) -> None:
        self.app.change_settings(language=LANGUAGES[index])

    def _entries(self) -> list[tuple[str, str, Callable[[], None], str]]:
        """Which way, its name, what it does, and a hint."""
        texts = self.app.texts
        entries: list[tuple[str, str, Callable[[], None], str]] = []
        if self.latest is not None:
            save = self.latest
            hint = texts("view-menu-continue-hint", scenario=save.scenario, date=save.date)
            entries.append(("continue", texts("view-menu-continue"), self._continue, hint))
        return [
            *entries,
            ("new", texts("view-menu-new"), self.way.scenarios, ""),
            ("load", texts("view-menu-load"), self.way.load, ""),
            ("learn", texts("guide-learn"), self.way.learn, texts("guide-learn-hint")),
            ("network", texts("network-heading"), self.way.network, texts("network-hint")),
            *self._teaching(),
            ("workshop", texts("workshop-open"), self.way.authoring, texts("authoring-hint")),
            ("help", texts("view-menu-help"), self.app.help, ""),
            ("settings", texts("view-menu-settings"), self.way.settings, ""),
            ("quit", texts("view-menu-quit"), self._leave, ""),
        ]

    def _teaching(self) -> list[tuple[str, str, Callable[[], None], str]]:
        """The way to a class, where this window can hold one."""
        if self.way.catalogue.classes is None:
            return []
        texts = self.app.texts
        return [("teach", texts("teach-heading"), self.way.teach, texts("teach-hint"))]

    def _unfinished(self) -> SaveCard | None:
        try:
            return self.way.catalogue.latest(self.app.texts)
        except CatalogueError:
            return None  # the load screen says what is wrong; the menu only offers less

    def _continue(self) -> None:
        if self.latest is not None:
            self.way.resume(self.latest.slug)

    def _leave(self) -> None:
        self.app.quit()

    def handle(self, event: pygame.event.Event) -> None:
        """Ask at Escape whether to leave, since there is nothing to go back to."""
        escape = event.type == pygame.KEYDOWN and event.key == keys.ESCAPE
        if escape:
            texts = self.app.texts
            self.app.ask(texts("view-quit-question"), self._leave, yes=texts("view-menu-quit"))
        else:
            super().handle(event)

    def draw_page(self, surface: pygame.Surface) -> None:
        """Draw the picture, the title, the match that waits, and the keys."""
        theme, texts = self.app.theme, self.app.texts
        px = theme.px
        if self._picture is not None:
            surface.blit(self._picture, (0, 0))
        top = px(84) if surface.get_height() >= px(760) else px(44)
        room = px(COLUMN) + px(110)
        title = theme.write(
            surface, texts("view-title"), (px(LEFT), top), role="display", bold=True, max_width=room
        )
        surface.fill(theme.gold, (px(LEFT), title.bottom + px(11), px(56), px(3)))
        words = pygame.Rect(px(LEFT), title.bottom + px(26), px(COLUMN), px(80))
        theme.write_block(surface, texts("view-tagline"), words, color=theme.ink_soft, line_gap=5)
        foot = (px(LEFT), surface.get_height() - px(22))
        keys_line = texts("view-menu-keys", **self.app.keymap.values(texts))
        theme.write(
            surface, keys_line, foot, role="tiny", color=theme.ink_soft, anchor="bottomleft"
        )
        if self.latest is not None:
            self._draw_waiting(surface, self.latest)
        elif not self.app.settings.lesson_done:
            self._draw_beside(surface, texts("guide-learn"), texts("guide-newcomer"))

    def _draw_waiting(self, surface: pygame.Surface, save: SaveCard) -> None:
        """Beside the first entry: which match it goes on with."""
        self._draw_beside(surface, self.controls[0].label, f"{save.scenario} · {save.date}")

    def _draw_beside(self, surface: pygame.Surface, entry: str, text: str) -> None:
        """A word at the right of an entry."""
        theme = self.app.theme
        place = next(control.rect for control in self.controls if control.label == entry)
        at = (place.right + theme.px(16), place.centery)
        theme.write(
            surface,
            text,
            at,
            role="small",
            color=theme.ink_soft,
            anchor="midleft",
            max_width=theme.px(320),
        )

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys of the screen, for the help."""
        texts = self.app.texts
        return [(f"1–{len(self._entries())}", texts("view-key-menu-digit"))]
