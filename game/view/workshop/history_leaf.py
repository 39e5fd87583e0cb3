"""The versions of the file since it was opened: any of them can be gone back to."""

from __future__ import annotations

import pygame

from game.readouts.words.names import Names
from game.readouts.workshop.versions_told import VersionRow, read_versions, tell_difference
from game.view.gui import Button, Picker, draw_card_ground
from game.view.gui.text_page import TextPage
from game.view.workshop.leaf import Host, Leaf

__all__ = ["HistoryLeaf"]


class HistoryLeaf(Leaf):
    """A list of versions, the newest first, and how the chosen one differs from the file."""

    slug = "history"

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._rows: tuple[VersionRow, ...] = ()
        self._chosen: int | None = None
        """The version that is looked at; None for the one at hand."""

    def look_at(self, version: int) -> None:
        """Show how a version differs from the one at hand."""
        self._chosen = version
        self.host.rebuild()

    def build(self, room: pygame.Rect) -> None:
        """List them, and below what going back to the chosen one would change."""
        app, work = self.host.app, self.host.work
        texts, px, loaded = app.texts, app.theme.px, self.host.loaded
        names = None if loaded is None else Names(loaded.scenario, loaded.ruleset, texts)
        self._rows = read_versions(work.versions, work.rates, names, texts)
        at = work.versions.at if self._chosen is None else self._chosen
        foot = pygame.Rect(room.left, room.bottom - px(36), room.width, px(36))
        page = pygame.Rect(room.left, 0, room.width, px(130))
        page.bottom = foot.top - px(10)
        listed = pygame.Rect(room.left, room.top, room.width, page.top - px(12) - room.top)
        self.host.add(
            Picker(
                listed,
                self.tab(),
                len(self._rows),
                app.theme.grown(50),
                draw_card=self._draw_version,
                on_choose=lambda place: self.look_at(len(self._rows) - 1 - place),
                on_confirm=lambda: self._go(at),
                chosen=len(self._rows) - 1 - at,
                gap=px(6),
                theme=app.theme,
            )
        )
        told = tell_difference(work.versions, at, texts)
        self.host.add(TextPage(page, texts("workshop-history-differs"), told, app.theme))
        label, hint = texts("workshop-history-go"), texts("workshop-history-go-hint")
        enabled = at != work.versions.at and bool(work.versions.all[at].text)
        self.host.add(Button(foot, label, lambda: self._go(at), enabled=enabled, hint=hint))

    def _go(self, at: int) -> None:
        self._chosen = None
        self.host.work.go(at)
        self.host.rebuild()

    def closed(self) -> None:
        """Look at the version at hand when it is opened again."""
        self._chosen = None

    def _draw_version(
        self, surface: pygame.Surface, rect: pygame.Rect, at: int, chosen: bool
    ) -> None:
        row, theme = self._rows[len(self._rows) - 1 - at], self.host.app.theme
        draw_card_ground(surface, rect, theme, chosen=chosen)
        inner = rect.inflate(-2 * theme.px(12), -2 * theme.px(5))
        if row.is_at_hand:
            mark = pygame.Rect(rect.left, rect.top + theme.px(8), theme.px(4), 0)
            mark.height = rect.height - 2 * theme.px(8)
            surface.fill(theme.gold, mark)
        ink = theme.ink_soft if row.is_aside else theme.ink
        number = theme.write(surface, row.number, inner.topleft, role="small", bold=True, color=ink)
        left = number.right + theme.px(10)
        theme.write(
            surface, row.what, (left, inner.top), role="small", color=ink,
            max_width=inner.right - left,
        )  # fmt: skip
        theme.write(
            surface, row.came, (left, inner.bottom), role="tiny", color=theme.ink_soft,
            anchor="bottomleft", max_width=inner.right - left,
        )  # fmt: skip
