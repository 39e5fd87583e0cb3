"""What belongs to the player's own scenarios: where they lie, and what is wrong with one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pygame

from game.language import Texts
from game.places import SCENARIOS
from game.readouts.menus.menu import ScenarioCard
from game.view.drawing.shapes import panel
from game.view.gui import Button
from game.view.gui.text_page import TextPage
from game.view.menus.open_folder import has_file_manager, open_folder
from game.view.menus.way import Way
from game.view.screens.dialog import Dialog
from game.view.screens.page import Page

__all__ = ["FindingsScreen", "FolderDialog", "workshop_button"]

PAD = 24


class FolderDialog(Dialog):
    """Says where the player's own scenarios lie, and shows the folder where the system can."""

    name = "folder"

    def __init__(self, folder: str) -> None:
        super().__init__("", "")
        self.folder = folder

    def build(self, size: tuple[int, int]) -> None:
        """Close at the right, the folder at the left of it."""
        texts = self.app.texts
        guide = texts("own-guide", file=str(SCENARIOS / "README.md"))
        self.message = texts("own-folder")
        self.detail = "\n\n".join((texts("own-folder-says"), self.folder, guide))
        super().build(size)
        row = self.button_row()
        close, show = texts("view-close"), texts("own-open")
        width = min(self._answer_width(close, show), (row.width - self.app.theme.px(12)) // 2)
        right = pygame.Rect(row.right - width, row.top, width, row.height)
        if has_file_manager():
            left = right.move(-width - self.app.theme.px(12), 0)
            self.add(Button(left, show, self._show))
        key = texts("view-key-enter")
        self.add(Button(right, close, self.app.back, kind="primary", key=key))
        self.first = len(self.controls) - 1

    def _show(self) -> None:
        try:
            open_folder(Path(self.folder))
        except OSError as trouble:
            self.app.tell(self.app.texts("own-not-opened"), detail=str(trouble))


class FindingsScreen(Page):
    """All that is wrong with a scenario file, a line for each mistake, as `check` prints them."""

    name = "findings"

    def __init__(self, card: ScenarioCard) -> None:
        super().__init__()
        self.card = card
        self._panel = pygame.Rect(0, 0, 0, 0)

    def build(self, size: tuple[int, int]) -> None:
        """Place the lines, and the way back."""
        px = self.app.theme.px
        self.heading = self.app.texts("own-findings", name=self.card.title)
        self._panel = self.body(size)
        words = self._panel.inflate(-2 * px(PAD), -2 * px(PAD))
        lines = "\n\n".join((self.card.path, *self.card.findings))
        self.add(TextPage(words, self.heading, lines, self.app.theme))
        self.add_back(size)
        self.first = 1

    def draw_page(self, surface: pygame.Surface) -> None:
        """Draw the ground of the lines."""
        panel(surface, self._panel, self.app.theme)


def workshop_button(
    rect: pygame.Rect, find: Callable[[], ScenarioCard | None], way: Way, texts: Texts
) -> Button:
    """Return what leads into the workshop: with a scenario of one's own, or to a copy of it."""

    def enter() -> None:
        card = find()
        if card is not None and card.is_own:
            way.workshop(Path(card.slug))
        elif card is not None:
            way.authoring(card.slug)

    return Button(rect, texts("workshop-open"), enter, hint=texts("workshop-open-hint"))
