"""Playing over a network: opening a match for another window, or sitting down at one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import Any, Final

import pygame

from game.match import MatchError
from game.online.errors import OnlineError
from game.online.nearby import Nearby
from game.readouts.menus.menu import ScenarioCard
from game.view.drawing.shapes import panel
from game.view.gui import Button, Choice, Picker
from game.view.gui.library import Entry
from game.view.input import keys
from game.view.menus.catalogue import CatalogueError
from game.view.menus.line_card import draw_line_card
from game.view.menus.network_ways import HostWish, JoinWish, Network
from game.view.menus.way import Way
from game.view.screens.beside import beside
from game.view.screens.typing_page import TypingPage

__all__ = ["NetworkScreen"]

PAD: Final = 18
ROW: Final = 38
STEP: Final = 46
CARD: Final = 46
LABEL: Final = 0.34
"""Share of a row that its name takes."""
PLACES: Final = ("us", "china", "watch")
CLOCKS: Final = (None, 60, 120, 300)
"""Time for a turn on offer [s]."""
LOOK_AGAIN: Final = 4.0
"""From one look for matches nearby to the next [s]."""
LONGEST_ADDRESS: Final = 60
LONGEST_CODE: Final = 80


class NetworkScreen(TypingPage):
    """Left a match is opened, right one is joined."""

    name = "network"

    def __init__(self, way: Way, network: Network[Any]) -> None:
        super().__init__()
        self.way, self.network = way, network
        self.cards: tuple[ScenarioCard, ...] = ()
        self.scenario = 0
        self.place, self.limit, self.reach, self.watch = 0, 0, 1, 0
        """What is chosen in each row, by its number."""
        self.address = self.words = ""
        self.found: Sequence[Nearby] = ()
        self._looking: Future[Sequence[Nearby]] | None = None
        self._looked = False
        self._since = LOOK_AGAIN
        self._sitting: Future[Any] | None = None
        """The match that is being opened or joined."""
        self._left = self._right = pygame.Rect(0, 0, 0, 0)
        self._names: list[tuple[str, tuple[int, int], int]] = []
        """Names of rows, where each is, and its room."""

    # What is on it.

    def build(self, size: tuple[int, int]) -> None:
        """Place what opens a match at the left, what joins one at the right."""
        texts, px = self.app.texts, self.app.theme.px
        self.heading = texts("network-heading")
        self._names = []
        room = self.body(size)
        gap = px(20)
        half = (room.width - gap) // 2
        self._left = pygame.Rect(room.left, room.top, half, room.height)
        self._right = pygame.Rect(room.right - half, room.top, half, room.height)
        if not self.network.missing():
            self.cards = self._playable()
            self._add_host(self._left.inflate(-2 * px(PAD), -2 * px(PAD)))
            self._add_join(self._right.inflate(-2 * px(PAD), -2 * px(PAD)), size)
        self.add_back(size)
        self.first = 0

    def _playable(self) -> tuple[ScenarioCard, ...]:
        try:
            cards = self.way.catalogue.scenarios(self.app.texts)
        except CatalogueError:
            return ()  # the list of scenarios says what is wrong
        return tuple(card for card in cards if not card.trouble and not card.unread)

    def _add_host(self, room: pygame.Rect) -> None:
        texts, theme = self.app.texts, self.app.theme
        px = theme.px
        buttons = pygame.Rect(room.left, room.bottom - px(44), room.width, px(44))
        rows = buttons.top - px(10) - 3 * px(STEP)
        top = room.top + theme.line_height("heading") + px(12)
        place = pygame.Rect(room.left, top, room.width, rows - px(10) - top)
        self.add(
            self._picker(
                place, "network-scenario", len(self.cards), self.scenario, self._draw_scenario
            )
        )
        card = self.cards[self.scenario] if self.cards else None
        sides = [side.short for side in card.sides] if card else list(PLACES[:2])
        places = [*sides, texts("network-place-watch")]
        clocks = [
            texts("network-clock", minutes=each // 60) if each else texts("network-clock-none")
            for each in CLOCKS
        ]
        reaches = [texts("network-reach-here"), texts("network-reach-all")]
        for at, (name, options, now) in enumerate(
            (("place", places, self.place), ("limit", clocks, self.limit))
        ):
            self._add_row(room, rows + at * px(STEP), name, options, now)
        self._add_row(room, rows + 2 * px(STEP), "reach", reaches, self.reach)
        half = (buttons.width - px(10)) // 2
        resume = pygame.Rect(buttons.left, buttons.top, half, buttons.height)
        begin = pygame.Rect(buttons.right - half, buttons.top, half, buttons.height)
        if self.network.can_resume():
            label, hint = texts("network-resume"), texts("network-resume-hint")
            self.add(Button(resume, label, self._resume, enabled=self._is_free, hint=hint))
        label = texts("network-open")
        self.add(
            Button(
                begin,
                label,
                self._host,
                kind="primary",
                enabled=self._is_free and bool(self.cards),
            )
        )

    def _add_join(self, room: pygame.Rect, size: tuple[int, int]) -> None:
        texts, theme = self.app.texts, self.app.theme
        px = theme.px
        library = self.fresh_library(size)
        button = pygame.Rect(0, room.bottom - px(44), (room.width - px(10)) // 2, px(44))
        button.right = room.right
        rows = button.top - px(10) - 3 * px(STEP)
        top = room.top + theme.line_height("heading") + px(12)
        place = pygame.Rect(room.left, top, room.width, rows - px(10) - top)
        shown = self.found if self._is_free else ()
        chosen = next((at for at, each in enumerate(shown) if self._is_typed(each)), 0)
        self.add(self._picker(place, "network-nearby", len(shown), chosen, self._draw_found))
        for at, (name, now, limit) in enumerate(
            (("address", self.address, LONGEST_ADDRESS), ("words", self.words, LONGEST_CODE))
        ):
            field = self._named(room, rows + at * px(STEP), name)
            entry = Entry(
                library,
                field,
                texts(f"network-{name}"),
                now,
                self._keeper(name),
                limit=limit,
                placeholder=texts(f"network-{name}-like"),
            )
            self.add(entry)
        options = [texts("network-watch-no"), texts("network-watch-yes")]
        self._add_row(room, rows + 2 * px(STEP), "watch", options, self.watch)
        label = texts("network-join")
        self.add(Button(button, label, self._join, kind="primary", enabled=self._is_free))

    def _add_row(
        self, room: pygame.Rect, top: int, name: str, options: list[str], now: int
    ) -> None:
        """A row of few values that are all in sight."""
        place = self._named(room, top, name)
        label = self.app.texts(f"network-{name}")
        self.add(Choice(place, label, options, now, self._keeper(name)))

    def _named(self, room: pygame.Rect, top: int, name: str) -> pygame.Rect:
        """Note the name of a row, and return the room beside it."""
        px = self.app.theme.px
        wide = round(room.width * LABEL)
        at = (room.left, top + px(ROW) // 2)
        self._names.append((self.app.texts(f"network-{name}"), at, wide - px(10)))
        return pygame.Rect(room.left + wide, top, room.width - wide, px(ROW))

    def _keeper(self, name: str) -> Callable[[Any], None]:
        return lambda value: setattr(self, name, value)

    def _take_scenario(self, scenario: int) -> None:
        """The seats are called as the scenario calls its sides."""
        self.scenario = scenario
        self.layout(self.app.size)

    def _picker(
        self,
        place: pygame.Rect,
        label: str,
        count: int,
        chosen: int,
        draw: Callable[[pygame.Surface, pygame.Rect, int, bool], None],
    ) -> Picker:
        theme = self.app.theme
        hosts = label == "network-scenario"
        return Picker(
            place,
            self.app.texts(label),
            count,
            theme.px(CARD),
            draw_card=draw,
            on_choose=self._take_scenario if hosts else self._take_found,
            on_confirm=self._host if hosts else self._join,
            chosen=chosen,
            gap=theme.px(6),
            theme=theme,
        )

    # What a player does.

    @property
    def _is_free(self) -> bool:
        return self._sitting is None

    def _is_typed(self, found: Nearby) -> bool:
        return found.address == self.address

    def _take_found(self, at: int) -> None:
        self.address = self.found[at].address
        self.layout(self.app.size)

    def _host(self) -> None:
        if self.cards:
            wish = HostWish(
                self.cards[self.scenario].slug,
                PLACES[self.place],
                CLOCKS[self.limit],
                everywhere=bool(self.reach),
            )
            self._sit(lambda: self.network.host(wish))

    def _resume(self) -> None:
        self._sit(self.network.resume)

    def _join(self) -> None:
        if not self.address and self.found:
            self.address = self.found[0].address
        wish = JoinWish(self.address, self.words, bool(self.watch))
        self._sit(lambda: self.network.join(wish))

    def _sit(self, call: Callable[[], Any]) -> None:
        if self._is_free:
            self._sitting = beside(call)
            self.layout(self.app.size)

    def handle(self, event: pygame.event.Event) -> None:
        """Enter sits down from the fields in which address and words are typed."""
        enter = event.type == pygame.KEYDOWN and event.key in keys.ENTER
        if enter and self.entry is not None:
            self._join()
            return
        super().handle(event)

    # Time.

    def update(self, dt: float) -> bool:
        """Look for matches nearby, and go on once one has sat down."""
        if not self.network.missing():
            self._look_around(dt)
        if self._sitting is not None and self._sitting.done():
            self._seated(self._sitting)
        return super().update(dt)

    def _look_around(self, dt: float) -> None:
        self._since += dt
        if self._looking is None and self._since >= LOOK_AGAIN and self._is_free:
            self._since = 0.0
            self._looking = beside(self.network.nearby)
        elif self._looking is not None and self._looking.done():
            found, self._looking = self._looking.result(), None
            if not self._looked or [*found] != [*self.found]:
                self._looked, self.found = True, found
                self.layout(self.app.size)

    def settle(self) -> None:
        """Wait until it was looked around once."""
        while not self.network.missing() and not self._looked:
            self._look_around(LOOK_AGAIN)
            if self._looking is not None:
                self._looking.exception()
        super().settle()

    def _seated(self, answer: Future[Any]) -> None:
        self._sitting = None
        trouble = answer.exception()
        if trouble is None:
            self.network.sit_down(answer.result())
            return
        self.layout(self.app.size)
        if isinstance(trouble, OnlineError | MatchError):
            self.app.tell(trouble.tell(self.app.texts))
        elif isinstance(trouble, CatalogueError):
            self.app.tell(self.app.texts("view-no-match"), detail=str(trouble))
        else:
            raise trouble

    def leave(self) -> None:
        """Get up from a match that one has sat down at meanwhile and does not want any more."""
        super().leave()
        if self._sitting is not None:
            self._sitting.add_done_callback(self._unwanted)
            self._sitting = None

    def _unwanted(self, answer: Future[Any]) -> None:
        if answer.exception() is None:
            self.network.get_up(answer.result())

    # Drawing.

    def draw_page(self, surface: pygame.Surface) -> None:
        """Draw both panels with their headings and the names of the rows."""
        theme, texts = self.app.theme, self.app.texts
        px = theme.px
        missing = self.network.missing()
        if missing:
            room = self._left.union(self._right)
            panel(surface, room, theme)
            theme.write_block(surface, missing, room.inflate(-4 * px(PAD), -4 * px(PAD)))
            return
        for place, heading in ((self._left, "network-host"), (self._right, "network-sit")):
            panel(surface, place, theme)
            inner = place.inflate(-2 * px(PAD), -2 * px(PAD))
            theme.write(
                surface,
                texts(heading),
                inner.topleft,
                role="heading",
                bold=True,
                max_width=inner.width,
            )
        for name, at, wide in self._names:
            theme.write(
                surface,
                name,
                at,
                role="small",
                color=theme.ink_soft,
                anchor="midleft",
                max_width=wide,
            )
        inner = self._right.inflate(-2 * px(PAD), -2 * px(PAD))
        words = inner.move(0, theme.line_height("heading") + px(12))
        words.height = self._left.bottom - words.top
        if not self._is_free:
            self._tell(surface, words, texts("network-busy"))
        elif not self.found:
            self._tell(surface, words, texts("network-none" if self._looked else "network-looking"))

    def _tell(self, surface: pygame.Surface, room: pygame.Rect, words: str) -> None:
        theme = self.app.theme
        theme.write_block(surface, words, room, role="small", color=theme.ink_soft, line_gap=2)

    def _draw_scenario(
        self, surface: pygame.Surface, rect: pygame.Rect, index: int, chosen: bool
    ) -> None:
        card = self.cards[index]
        turns = self.app.texts("view-briefing-when", date=card.first_date, turns=card.turns)
        draw_line_card(surface, rect, (card.title, turns), self.app.theme, chosen=chosen)

    def _draw_found(
        self, surface: pygame.Surface, rect: pygame.Rect, index: int, chosen: bool
    ) -> None:
        found = self.found[index]
        known = {card.slug: card.title for card in self.cards}
        words = (known.get(found.scenario, found.scenario), found.address)
        is_typed = chosen and self._is_typed(found)
        draw_line_card(surface, rect, words, self.app.theme, chosen=is_typed)

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys of the screen, for the help."""
        texts = self.app.texts
        return [
            ("Tab", texts("network-key-tab")),
            ("↑ ↓ ← →", texts("view-key-choose")),
            (texts("view-key-enter"), texts("network-key-enter")),
        ]
