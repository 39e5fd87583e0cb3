"""The room itself, in front of the match: who is there, what is said, and what may be offered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Final, Protocol

import pygame

from game.online.act_base import LONGEST_TEXT
from game.online.acts import PHRASES
from game.view.drawing.shapes import rounded, veil
from game.view.gui import Button
from game.view.gui.button import ButtonKind
from game.view.gui.library import Entry
from game.view.input import keys
from game.view.room.presence_rows import draw_presence
from game.view.room.room_told import RoomReadout
from game.view.screens.typing_page import TypingPage

__all__ = ["RoomActs", "RoomScreen", "RoomWays"]

WIDE, HIGH = 1020, 600
PAD: Final = 26
SPLIT: Final = 0.65
"""Share of the width that what is said takes."""
ROW: Final = 36
GAP: Final = 8
PHRASE: Final = 32
ACROSS: Final = 3
"""Phrases in a row."""
GLANCE: Final = 0.2
"""From one look at the room to the next [s]."""


class RoomActs(Protocol):
    """What a window does in the room; none of it waits."""

    def say(self, phrase: str) -> None:
        """Say one of the short phrases."""

    def write(self, text: str) -> None:
        """Say something in one's own words."""

    def allow_own_words(self, yes: bool) -> None:
        """Agree to words of one's own, or no longer."""

    def offer_draw(self) -> None:
        """Offer a draw, or accept one."""

    def decline_draw(self) -> None:
        """Turn a draw down, or take one's own offer back."""

    def offer_rematch(self) -> None:
        """Ask for a rematch, or accept one."""

    def decline_rematch(self) -> None:
        """Turn a rematch down, or take one's own wish back."""

    def pause(self) -> None:
        """Let the match rest."""

    def go_on(self) -> None:
        """Let it go on."""


@dataclass(frozen=True)
class RoomWays:
    """Where one may go from the room."""

    to_match: Callable[[], None]
    leave: Callable[[], None]
    hand_over: Callable[[], None]
    """Asks who is to play on in one's place."""
    take_back: Callable[[], None]
    """Takes one's seat again."""


class RoomScreen(TypingPage):
    """A box in front of whatever screen was on top; Escape closes it."""

    name = "room"
    overlay = True

    def __init__(self, read: Callable[[], RoomReadout], acts: RoomActs, ways: RoomWays) -> None:
        """Show the room that ``read`` tells of."""
        super().__init__()
        self._read, self._acts, self._ways = read, acts, ways
        self.told = read()
        self.typed = ""
        self._since = 0.0
        self.box = self._said = self._there = pygame.Rect(0, 0, 0, 0)

    def build(self, size: tuple[int, int]) -> None:
        """Place what is said at the left, who is there and the ways on at the right."""
        theme = self.app.theme
        px = theme.px
        self.box = pygame.Rect(
            0, 0, min(px(WIDE), size[0] - 2 * px(24)), min(px(HIGH), size[1] - 2 * px(16))
        )
        self.box.center = (size[0] // 2, size[1] // 2)
        inner = self.box.inflate(-2 * px(PAD), -2 * px(PAD))
        inner.top += theme.line_height("heading") + px(12)
        inner.height -= theme.line_height("heading") + px(12)
        left = pygame.Rect(*inner.topleft, round(inner.width * SPLIT), inner.height)
        self._there = inner.copy()
        self._there.left, self._there.width = left.right + px(24), inner.right - left.right - px(24)
        self._add_ways(self._there)
        self._said = left
        if self.app.settings.chat and self.told.plays:
            self._add_chat(left, size)
        self.first = 0

    # The ways on.

    def _add_ways(self, room: pygame.Rect) -> None:
        px = self.app.theme.px
        ways = self._offered()
        top = room.bottom - len(ways) * px(ROW) - (len(ways) - 1) * px(GAP)
        for label, act, kind in ways:
            place = pygame.Rect(room.left, top, room.width, px(ROW))
            self.add(Button(place, self.app.texts(label), act, kind=kind))
            top += px(ROW) + px(GAP)

    def _offered(self) -> list[tuple[str, Callable[[], None], ButtonKind]]:
        """Name, act and kind of each way."""
        told, acts, ways = self.told, self._acts, self._ways
        offered: list[tuple[str, Callable[[], None], ButtonKind]] = [
            ("network-to-match", ways.to_match, "primary")
        ]
        if told.plays and not told.ended:
            rest = ("network-go-on", acts.go_on) if told.rests else ("network-pause", acts.pause)
            offered.append((*rest, "plain"))
            offered += self._offer("draw", told.draw, acts.offer_draw, acts.decline_draw)
            if any(each.is_ours and each.handed for each in told.sides):
                offered.append(("network-take-seat", ways.take_back, "plain"))
            else:
                offered.append(("network-hand-over", ways.hand_over, "plain"))
        elif told.plays:
            offered += self._offer(
                "rematch", told.rematch, acts.offer_rematch, acts.decline_rematch
            )
        if told.plays:
            chat = "network-chat-off" if self.app.settings.chat else "network-chat-on"
            offered.append((chat, self._switch_chat, "plain"))
        return [*offered, ("network-leave", self._ask_to_leave, "danger")]

    def _offer(
        self, what: str, by: str, yes: Callable[[], None], no: Callable[[], None]
    ) -> list[tuple[str, Callable[[], None], ButtonKind]]:
        """What can be done about a draw or a rematch, by who offers it."""
        if by == "ours":
            return [(f"network-{what}-withdraw", no, "plain")]
        if by == "theirs":
            accept: ButtonKind = "primary"
            return [
                (f"network-{what}-accept", yes, accept),
                (f"network-{what}-decline", no, "plain"),
            ]
        return [] if by == "agreed" else [(f"network-{what}-offer", yes, "plain")]

    def _switch_chat(self) -> None:
        self.app.change_settings(chat=not self.app.settings.chat)

    def _ask_to_leave(self) -> None:
        texts = self.app.texts
        detail = texts("network-leave-says")
        yes, no = texts("network-leave"), texts("view-back")
        self.app.ask(texts("network-leave-ask"), self._ways.leave, detail=detail, yes=yes, no=no)

    # What is said.

    def _add_chat(self, room: pygame.Rect, size: tuple[int, int]) -> None:
        theme, texts, told = self.app.theme, self.app.texts, self.told
        px = theme.px
        rows = -(-len(PHRASES) // ACROSS)
        top = room.bottom - rows * px(PHRASE) - (rows - 1) * px(6)
        wide = (room.width - (ACROSS - 1) * px(6)) // ACROSS
        for at, phrase in enumerate(PHRASES):
            place = pygame.Rect(
                room.left + at % ACROSS * (wide + px(6)),
                top + at // ACROSS * (px(PHRASE) + px(6)),
                wide,
                px(PHRASE),
            )
            label, act = texts(f"online-phrase-{phrase}"), partial(self._acts.say, phrase)
            self.add(Button(place, label, act, role="small"))
        line = pygame.Rect(room.left, top - px(10) - px(ROW), room.width, px(ROW))
        if told.own_words == "agreed":
            button = pygame.Rect(line.right - px(110), line.top, px(110), line.height)
            field = pygame.Rect(*line.topleft, button.left - px(8) - line.left, line.height)
            entry = Entry(
                self.fresh_library(size),
                field,
                texts("network-write"),
                self.typed,
                self._keep,
                limit=LONGEST_TEXT,
                placeholder=texts("network-write-like"),
            )
            self.add(entry)
            self.add(Button(button, texts("network-send"), self._send))
        else:
            self.fresh_library(size)
            label = texts(f"network-own-words-{told.own_words}")
            allow = partial(self._acts.allow_own_words, told.own_words != "ours")
            self.add(Button(line, label, allow, role="small"))
        self._said = pygame.Rect(*room.topleft, room.width, line.top - px(10) - room.top)

    def _keep(self, text: str) -> None:
        self.typed = text

    def _send(self) -> None:
        text = self.typed.strip()
        if text:
            self._acts.write(text)
            self.typed = ""
            self.layout(self.app.size)

    def handle(self, event: pygame.event.Event) -> None:
        """Enter sends what is typed; the room's own key closes it."""
        if event.type == pygame.KEYDOWN and event.key in keys.ENTER and self.entry is not None:
            self._send()
        else:
            super().handle(event)

    def update(self, dt: float) -> bool:
        """Look at the room a few times a second."""
        self._since += dt
        if self._since >= GLANCE:
            self._since = 0.0
            fresh = replace(self._read(), clock="", hurries=False)
            if fresh != replace(self.told, clock="", hurries=False):
                self.told = fresh
                self.layout(self.app.size)
        return super().update(dt)

    # Drawing.

    def draw(self, surface: pygame.Surface) -> None:
        """Darken what is behind, then the box with what is said and who is there."""
        theme, texts = self.app.theme, self.app.texts
        px = theme.px
        veil(surface)
        rounded(surface, self.box, px(12), theme.panel, border=theme.ink_faint)
        inner = self.box.inflate(-2 * px(PAD), -2 * px(PAD))
        theme.write(surface, texts("network-room"), inner.topleft, role="heading", bold=True)
        draw_presence(surface, self._there, self.told, theme)
        rounded(surface, self._said, px(8), theme.panel_sunken, border=theme.line)
        self._draw_said(surface, self._said.inflate(-2 * px(12), -2 * px(10)))
        for control in self.controls:
            control.draw(surface, theme, self.ring)
        if self._library is not None:
            self._library.draw(surface)

    def _draw_said(self, surface: pygame.Surface, room: pygame.Rect) -> None:
        """What was said last at the bottom, and as much of what was before as there is room for."""
        theme, texts = self.app.theme, self.app.texts
        px = theme.px
        if not self.app.settings.chat or not self.told.said:
            words = texts("network-chat-is-off" if not self.app.settings.chat else "network-silent")
            theme.write_block(surface, words, room, role="small", color=theme.ink_soft)
            return
        bottom = room.bottom
        for said in reversed(self.told.said):
            words = texts("online-said", side=said.name, said=said.text)
            high = theme.block_height(words, room.width, role="small", line_gap=2)
            if bottom - high < room.top:
                break
            place = pygame.Rect(room.left, bottom - high, room.width, high)
            colour = theme.ink if said.side is None else theme.side(said.side)
            theme.write_block(surface, words, place, role="small", color=colour, line_gap=2)
            bottom -= high + px(7)
