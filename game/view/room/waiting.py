"""The waiting room: where the other window finds the match, and who is there already."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import pygame

from game.language import Texts
from game.scenario import Scenario
from game.view.drawing.shapes import divider, panel
from game.view.gui import Button
from game.view.input import keys
from game.view.room.presence_rows import draw_presence
from game.view.room.room_told import RoomReadout
from game.view.screens.page import Page

__all__ = ["Open", "WaitingScreen"]

PAD: Final = 24
GLANCE: Final = 0.2
"""From one look at the room to the next [s]."""


@dataclass(frozen=True)
class Open:
    """What whoever hosts has to tell the other side."""

    addresses: tuple[str, ...]
    """The likeliest first."""
    words: Callable[[str], str]
    """Returns the four words in a language."""
    here_alone: bool
    """Whether only windows of this computer are heard."""
    unheard: tuple[str, ...] = ()
    """Addresses at which this computer does not even hear itself."""
    lost: str | None = None
    """The address on which it was opened before, where this computer has it no more."""
    taken: int | None = None
    """The usual port, where another program has it and guests need the one in the address."""


class WaitingScreen(Page):
    """Stays until the other side is there, or until whoever waits here goes ahead."""

    name = "waiting-room"

    def __init__(
        self,
        scenario: Scenario,
        read: Callable[[], RoomReadout],
        on_go: Callable[[], None],
        on_leave: Callable[[], None],
        *,
        open_at: Open | None = None,
    ) -> None:
        """Wait.

        Args:
            scenario: of the match.
            read: returns what is told of the room now.
            on_go: shows the match.
            on_leave: gets up from it.
            open_at: what to tell the other side; None for a guest, who has been told.
        """
        super().__init__()
        self._scenario, self._read = scenario, read
        self._on_go, self._on_leave = on_go, on_leave
        self._open = open_at
        self.told = read()
        self._since = 0.0
        self._left = self._right = pygame.Rect(0, 0, 0, 0)

    def scenario_told(self) -> Scenario:
        """Return the scenario of the match."""
        return self._scenario

    @property
    def all_there(self) -> bool:
        """Whether nobody is waited for any more."""
        return all(each.light == "good" for each in self.told.sides)

    def build(self, size: tuple[int, int]) -> None:
        """Place what to tell at the left, who is there at the right, and the ways on."""
        texts, px = self.app.texts, self.app.theme.px
        self.heading = texts("network-waiting", scenario=texts.pick(self._scenario.title))
        self.told = self._read()
        room = self.body(size)
        self._left = pygame.Rect(room.left, room.top, round(room.width * 0.62), room.height)
        self._right = pygame.Rect(self._left.right + px(20), room.top, 0, room.height)
        self._right.width = room.right - self._right.left
        foot = self.footer(size)
        leave = pygame.Rect(foot.left, foot.top, px(220), foot.height)
        key = texts("view-key-escape")
        self.add(Button(leave, texts("network-leave"), self._ask_to_leave, key=key))
        on = pygame.Rect(foot.right - px(280), foot.top, px(280), foot.height)
        key = texts("view-key-enter")
        self.add(Button(on, texts("network-go"), self._on_go, kind="primary", key=key))
        self.first = 1

    def _ask_to_leave(self) -> None:
        texts = self.app.texts
        detail = texts("network-leave-says")
        yes, no = texts("network-leave"), texts("view-back")
        self.app.ask(texts("network-leave-ask"), self._on_leave, detail=detail, yes=yes, no=no)

    def handle(self, event: pygame.event.Event) -> None:
        """Escape leaves, after a question."""
        if event.type == pygame.KEYDOWN and event.key == keys.ESCAPE:
            self._ask_to_leave()
            return
        super().handle(event)

    def update(self, dt: float) -> bool:
        """Go on by itself once everybody is there."""
        self._since += dt
        if self._since >= GLANCE:
            self._since = 0.0
            before, self.told = self.told, self._read()
            self.dirty |= before != self.told
            if self.all_there:
                self._on_go()
        return super().update(dt)

    def draw_page(self, surface: pygame.Surface) -> None:
        """Draw both panels."""
        theme, texts = self.app.theme, self.app.texts
        px = theme.px
        panel(surface, self._left, theme)
        panel(surface, self._right, theme)
        inner = self._left.inflate(-2 * px(PAD), -2 * px(PAD))
        if self._open is None:
            theme.write_block(surface, texts("network-waiting-guest"), inner, line_gap=4)
        else:
            self._draw_open(surface, inner, self._open, texts)
        inner = self._right.inflate(-2 * px(PAD), -2 * px(PAD))
        head = theme.write(
            surface, texts("network-there"), inner.topleft, role="heading", bold=True
        )
        inner.top = head.bottom + px(14)
        draw_presence(surface, inner, self.told, theme)

    def _draw_open(
        self, surface: pygame.Surface, room: pygame.Rect, told: Open, texts: Texts
    ) -> None:
        """The address, the words, and what to do with them."""
        theme = self.app.theme
        px = theme.px
        y = room.top
        for name, large, others in (
            ("network-address", told.addresses[0], told.addresses[1:]),
            ("network-words", told.words(texts.language), ()),
        ):
            head = theme.write(
                surface, texts(name), (room.left, y), role="small", color=theme.ink_soft
            )
            words = pygame.Rect(room.left, head.bottom + px(4), room.width, px(90))
            y = words.top + theme.write_block(
                surface, large, words, role="title", bold=True, color=theme.gold
            )
            if others:
                line = texts("network-or-address", addresses="   ".join(others[:2]))
                place = (room.left, y + px(4))
                y = theme.write(
                    surface,
                    line,
                    place,
                    role="small",
                    color=theme.ink_soft,
                    max_width=room.width,
                ).bottom
            y += px(18)
        divider(surface, pygame.Rect(room.left, y, room.width, px(2)), theme)
        y += px(16)
        lines = ["network-tell-here" if told.here_alone else "network-tell"]
        lines += [] if told.here_alone else ["network-plain"]
        lines += ["network-lost"] if told.lost is not None else []
        lines += ["network-port"] if told.taken is not None else []
        lines += ["network-deaf"] if told.unheard else []
        for name in lines:
            words = pygame.Rect(room.left, y, room.width, room.bottom - y)
            says = texts(
                name, addresses="   ".join(told.unheard), port=str(told.taken), lost=str(told.lost)
            )
            y += theme.write_block(surface, says, words, role="small", line_gap=3) + px(12)

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys of the screen, for the help."""
        texts = self.app.texts
        return [
            (texts("view-key-enter"), texts("network-go")),
            (texts("view-key-escape"), texts("network-leave")),
        ]
