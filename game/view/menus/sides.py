"""Choosing who plays each side: a person, the computer at a strength, or a persona."""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import partial

import pygame

from game.readouts.menus.menu import MatchChoice, PlayerCard, ScenarioCard
from game.scenario import Scenario
from game.view.drawing.shapes import panel
from game.view.drawing.signs import side_sign
from game.view.gui import Button, Choice, Picker
from game.view.gui.library import Entry
from game.view.input import keys
from game.view.menus.catalogue import CatalogueError
from game.view.menus.player_card import draw_player_card
from game.view.menus.way import Way
from game.view.screens.typing_page import TypingPage

__all__ = ["SidesScreen"]

CARD = 68
SEED_DIGITS = 9
MIDDLING = 2
ROLES = ("us", "china", "two", "watch")
"""The four usual ways to sit down; a fifth is to pick freely below."""


class SidesScreen(TypingPage):
    """Step two on the way into a match."""

    name = "sides"

    def __init__(self, way: Way, scenario: ScenarioCard) -> None:
        super().__init__()
        self.way = way
        self.scenario = scenario
        self.players: list[tuple[PlayerCard, ...]] = [(), ()]
        self.chosen = [0, 0]
        """Place of the chosen player in each side's list."""
        self.seed = ""
        self._panels = [pygame.Rect(0, 0, 0, 0), pygame.Rect(0, 0, 0, 0)]
        self._seed_at = (0, 0)
        self._fresh = True

    def choice(self) -> MatchChoice:
        """Return what has been chosen so far."""
        us, china = (self.players[side][self.chosen[side]].slug for side in (0, 1))
        seed = int(self.seed) if self.seed else None
        return MatchChoice(self.scenario.slug, us, china, seed)

    def scenario_told(self) -> Scenario | None:
        """Return the scenario that is chosen."""
        return self.scenario.written

    def build(self, size: tuple[int, int]) -> None:
        """Place ways to sit down, a list for each side, the seed, the way on."""
        texts = self.app.texts
        px = self.app.theme.px
        self.heading = texts("view-sides-heading", scenario=self.scenario.title)
        self.steps = (
            1,
            (texts("view-step-scenario"), texts("view-step-sides"), texts("view-step-briefing")),
        )
        self._read()
        room = self.body(size)
        row = pygame.Rect(room.left, room.top, room.width, px(42))
        names = [texts(f"view-sides-{role}") for role in ROLES]
        self._roles = Choice(row, self.heading, names, self._role(), self._sit)
        self.add(self._roles)
        gap = px(20)
        half = (room.width - gap) // 2
        for side in (0, 1):
            top = row.bottom + px(16)
            place = pygame.Rect(room.left + side * (half + gap), top, half, room.bottom - top)
            self._panels[side] = place
            self._add_list(side, place)
        self._add_footer(size)
        self.first = 0

    def _read(self) -> None:
        try:
            for side in (0, 1):
                cards = self.way.catalogue.players(self.scenario.slug, side, self.app.texts)
                self.players[side] = cards
        except CatalogueError as trouble:
            self.app.tell(self.app.texts("view-no-match"), detail=str(trouble))
        if self._fresh:
            self._fresh = False
            self._sit_down(0)

    def _add_list(self, side: int, place: pygame.Rect) -> None:
        px = self.app.theme.px
        pad = px(16)
        aim = self._aim_height(place)
        inner = pygame.Rect(place.left + pad, place.top + px(56) + aim, place.width - 2 * pad, 0)
        inner.height = place.bottom - pad - inner.top
        self.add(
            Picker(
                inner,
                self.scenario.sides[side].name,
                len(self.players[side]),
                px(CARD),
                draw_card=partial(self._draw_card, side),
                on_choose=partial(self._choose, side),
                on_confirm=self._next,
                chosen=self.chosen[side],
                gap=px(6),
                theme=self.app.theme,
            )
        )

    def _add_footer(self, size: tuple[int, int]) -> None:
        theme, texts = self.app.theme, self.app.texts
        px = theme.px
        library = self.fresh_library(size)
        self.add_back(size)
        foot = self.footer(size)
        label = texts("view-sides-seed")
        wide = theme.measure(label, role="small")[0]
        x = foot.left + px(170) + px(28)
        self._seed_at = (x, foot.centery)
        field = pygame.Rect(x + wide + px(12), foot.top + px(3), px(150), foot.height - px(6))
        hint = texts("view-sides-seed-empty")
        self.add(
            Entry(
                library,
                field,
                label,
                self.seed,
                self._set_seed,
                allowed="0123456789",
                limit=SEED_DIGITS,
                placeholder=hint,
            )
        )
        draw = texts("view-sides-draw")
        width = theme.measure(draw)[0] + px(36)
        dice = pygame.Rect(field.right + px(10), field.top, width, field.height)
        tip = texts("view-sides-seed-hint")
        self.add(Button(dice, draw, self._draw_seed, hint=tip))
        place = pygame.Rect(foot.right - px(240), foot.top, px(240), foot.height)
        key = texts("view-key-enter")
        self.add(Button(place, texts("view-next"), self._next, kind="primary", key=key))

    def _set_seed(self, text: str) -> None:
        self.seed = text

    def _draw_seed(self) -> None:
        """A seed of one's own choosing by lot, so that the match can be played again."""
        self.seed = str(random.SystemRandom().randrange(10**6))
        self.layout(self.app.size)

    def _choose(self, side: int, index: int) -> None:
        self.chosen[side] = index
        self._roles.chosen = self._role()

    def _role(self) -> int:
        """Which of the usual ways the present choice is."""
        us, china = (
            bool(self.players[side]) and self.players[side][self.chosen[side]].kind == "human"
            for side in (0, 1)
        )
        return {(True, False): 0, (False, True): 1, (True, True): 2, (False, False): 3}[us, china]

    def _sit(self, role: int) -> None:
        self._sit_down(role)
        self.layout(self.app.size)

    def _sit_down(self, role: int) -> None:
        """Seat people on the sides of the role, and the middling computer elsewhere."""
        people = ((0,), (1,), (0, 1), ())[role]
        for side in (0, 1):
            cards = self.players[side]
            here = self.chosen[side]
            if side in people:
                self.chosen[side] = _first(cards, lambda card: card.kind == "human")
            elif not cards or cards[min(here, len(cards) - 1)].kind == "human":
                self.chosen[side] = _usual_rival(cards)

    def _next(self) -> None:
        if all(self.players):
            self.way.briefing(self.choice())

    def handle(self, event: pygame.event.Event) -> None:
        """Choose a way to sit down by its digit; lead on by Enter from seed and ways."""
        if (
            event.type == pygame.KEYDOWN
            and self.entry is None
            and keys.DIGITS.get(event.key, 9) <= len(ROLES)
        ):
            self._roles.choose(keys.DIGITS[event.key] - 1)
            self.dirty = True
            return
        enter = event.type == pygame.KEYDOWN and event.key in keys.ENTER
        if enter and isinstance(self.ring.focused, Entry | Choice):
            self._next()
            return
        super().handle(event)

    def draw_page(self, surface: pygame.Surface) -> None:
        """Draw the two panels with the names of the sides."""
        theme = self.app.theme
        for side in (0, 1):
            panel(surface, self._panels[side], theme)
            self._draw_side(surface, self._panels[side], side)
        theme.write(
            surface,
            self.app.texts("view-sides-seed"),
            self._seed_at,
            role="small",
            color=theme.ink_soft,
            anchor="midleft",
        )

    def _draw_side(self, surface: pygame.Surface, rect: pygame.Rect, side: int) -> None:
        theme, card = self.app.theme, self.scenario.sides[side]
        px = theme.px
        colour = theme.side(side)
        surface.fill(colour, (rect.left + px(10), rect.top, rect.width - px(20), px(3)))
        sign = pygame.Rect(rect.left + px(18), rect.top + px(18), px(16), px(16))
        side_sign(surface, sign, side, colour)
        room = rect.width - px(60)
        at = (sign.right + px(10), sign.centery)
        theme.write(
            surface,
            card.name,
            at,
            role="heading",
            bold=True,
            color=colour,
            anchor="midleft",
            max_width=room,
        )
        words = pygame.Rect(rect.left + px(18), sign.bottom + px(9), rect.width - px(36), 0)
        words.height = self._aim_height(rect)
        theme.write_block(surface, card.aim, words, role="small", color=theme.ink_soft, line_gap=2)

    def _aim_height(self, place: pygame.Rect) -> int:
        """What the longer of the two aims needs, so that both lists begin at one height."""
        theme = self.app.theme
        wide = place.width - theme.px(36)
        sides = self.scenario.sides
        return max(theme.block_height(side.aim, wide, role="small", line_gap=2) for side in sides)

    def _draw_card(
        self, side: int, surface: pygame.Surface, rect: pygame.Rect, index: int, chosen: bool
    ) -> None:
        draw_player_card(
            surface, rect, self.players[side][index], side, self.app.theme, chosen=chosen
        )

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys of the screen, for the help."""
        texts = self.app.texts
        return [
            ("1–4", texts("view-key-sides-digit")),
            ("Tab", texts("view-key-sides-tab")),
            ("↑ ↓", texts("view-key-choose")),
            (texts("view-key-enter"), texts("view-key-next")),
        ]


def _usual_rival(cards: tuple[PlayerCard, ...]) -> int:
    """Place of the middling computer; where there is none, of the first persona."""
    if any(card.level == MIDDLING for card in cards):
        return _first(cards, lambda card: card.level == MIDDLING)
    return _first(cards, lambda card: card.kind == "persona")


def _first(cards: tuple[PlayerCard, ...], wanted: Callable[[PlayerCard], bool]) -> int:
    """Place of the first card that is wanted; the last one if none is."""
    places = (place for place, card in enumerate(cards) if wanted(card))
    return next(places, max(0, len(cards) - 1))
