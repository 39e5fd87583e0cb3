"""Playing the file as it stands: from any turn, as either side, and back to the workshop."""

from __future__ import annotations

from typing import Final

import pygame

from game.readouts.menus.menu import MidMatchChoice, SaveCard
from game.readouts.words.names import Names
from game.rules import SIDES, Side
from game.view.gui import Button, Choice, Picker
from game.view.gui.library import Entry
from game.view.menus.line_card import draw_line_card
from game.view.workshop.leaf import Host, Leaf

__all__ = ["PlayLeaf"]

HUMAN: Final = "human"
ROLES: Final[tuple[tuple[Side, ...], ...]] = ((Side.US,), (Side.CHINA,), SIDES, ())
"""Whom the author plays, in the order in which it is offered."""
SEED_DIGITS: Final = 9


class PlayLeaf(Leaf):
    """Which turn to begin with, who has played until then, and whom the author plays."""

    slug = "play"

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self.turn = 0
        """Turns that others play before."""
        self.role = 0
        self.seed = "1"
        self.repeats = False
        """Whether the turns before repeat a saved match."""
        self.save = 0
        self._saves: tuple[SaveCard, ...] = ()
        self._captions: list[tuple[pygame.Rect, str]] = []

    # What is on it.

    def build(self, room: pygame.Rect) -> None:
        """Place the turns, who plays before, who plays on, and the way into the match."""
        loaded, theme, texts = self.host.loaded, self.host.app.theme, self.host.app.texts
        self._captions = []
        if loaded is None:
            self._captions.append((room, texts("workshop-nothing")))
            return
        self._saves = self.host.ways.recorded(loaded.scenario.id)
        self.repeats = self.repeats and bool(self._saves)
        self.save = min(self.save, max(0, len(self._saves) - 1))
        px, foot = theme.px, room.bottom
        foot = self._build_begin(pygame.Rect(room.left, foot - px(40), room.width, px(40)))
        foot = self._build_roles(room, foot, Names(loaded.scenario, loaded.ruleset, texts))
        foot = self._build_before(room, foot)
        self._build_turns(room, foot, Names(loaded.scenario, loaded.ruleset, texts))

    def _caption(self, room: pygame.Rect, top: int, message: str) -> int:
        """Note a caption; return where what it stands over begins [px]."""
        theme = self.host.app.theme
        line = pygame.Rect(room.left, top, room.width, theme.line_height("small"))
        self._captions.append((line, self.host.app.texts(message)))
        return line.bottom + theme.px(4)

    @property
    def _over(self) -> int:
        """Height of a caption [px]."""
        theme = self.host.app.theme
        return theme.line_height("small") + theme.px(4)

    def _build_begin(self, row: pygame.Rect) -> int:
        texts, px = self.host.app.texts, self.host.app.theme.px
        label = texts("view-sides-seed")
        wide = self.host.app.theme.measure(label, role="small")[0]
        at = pygame.Rect(row.left, row.top, wide, row.height)
        line = self.host.app.theme.line_height("small")
        self._captions.append((pygame.Rect(at.left, at.centery - line // 2, wide, line), label))
        field = pygame.Rect(at.right + px(10), row.top + px(2), px(120), row.height - px(4))
        self.host.add(
            Entry(
                self.host.library, field, label, self.seed, self._set_seed,
                allowed="0123456789", limit=SEED_DIGITS,
            )
        )  # fmt: skip
        left = field.right + px(12)
        place = pygame.Rect(left, row.top, row.right - left, row.height)
        enabled = not self.host.work.is_broken
        hint = texts("workshop-play-begin-hint")
        label = texts("workshop-play-begin")
        self.host.add(Button(place, label, self._begin, kind="primary", enabled=enabled, hint=hint))
        return row.top - px(14)

    def _build_roles(self, room: pygame.Rect, foot: int, names: Names) -> int:
        texts, px = self.host.app.texts, self.host.app.theme.px
        row = pygame.Rect(room.left, foot - px(36), room.width, px(36))
        top = row.top - self._over
        self._caption(room, top, "workshop-play-role")
        told = [names.texts(f"workshop-play-{side.slug}") for side in SIDES]
        told.append(texts("workshop-play-both"))
        told.append(texts("view-sides-watch"))
        self.host.add(Choice(row, texts("workshop-play-role"), told, self.role, self._sit))
        return top - px(12)

    def _build_before(self, room: pygame.Rect, foot: int) -> int:
        texts, theme = self.host.app.texts, self.host.app.theme
        px = theme.px
        if self.repeats:
            list_of = pygame.Rect(room.left, 0, room.width, min(room.height // 4, px(130)))
            list_of.bottom = foot
            self.host.add(
                Picker(
                    list_of, texts("workshop-play-saved"), len(self._saves), theme.grown(34),
                    draw_card=self._draw_save, on_choose=self._take, on_confirm=lambda: None,
                    chosen=self.save, gap=px(4), theme=theme,
                )
            )  # fmt: skip
            foot = list_of.top - px(6)
        row = pygame.Rect(room.left, foot - px(36), room.width, px(36))
        top = row.top - self._over
        self._caption(room, top, "workshop-play-before")
        if not self._saves:
            told = [texts("workshop-play-players")]
        else:
            told = [texts("workshop-play-players"), texts("workshop-play-saved")]
        choice = Choice(
            row, texts("workshop-play-before"), told, int(self.repeats), self._repeat,
            hint=texts("workshop-play-before-hint"),
        )  # fmt: skip
        self.host.add(choice)
        return top - px(12)

    def _build_turns(self, room: pygame.Rect, foot: int, names: Names) -> None:
        theme, loaded = self.host.app.theme, self.host.loaded
        assert loaded is not None
        turns = self._turns(loaded.ruleset.turns)
        self.turn = min(self.turn, turns - 1)
        top = self._caption(room, room.top, "workshop-play-turn")

        def draw(surface: pygame.Surface, rect: pygame.Rect, at: int, chosen: bool) -> None:
            texts = self.host.app.texts
            told = texts("workshop-play-turn-number", turn=at + 1), names.turn_date(at + 1)
            draw_line_card(surface, rect, told, theme, chosen=chosen)

        self.host.add(
            Picker(
                pygame.Rect(room.left, top, room.width, foot - top),
                self.host.app.texts("workshop-play-turn"), turns, theme.grown(34), draw_card=draw,
                on_choose=self._choose, on_confirm=self._begin, chosen=self.turn, gap=theme.px(4),
                theme=theme,
            )
        )  # fmt: skip

    def _turns(self, turns: int) -> int:
        """With how many turns the match may begin: no later than the saved one has come."""
        return min(turns, self._saves[self.save].played + 1) if self.repeats else turns

    # What an author does.

    def _choose(self, turn: int) -> None:
        self.turn = turn

    def _sit(self, role: int) -> None:
        self.role = role

    def _set_seed(self, seed: str) -> None:
        self.seed = seed

    def _repeat(self, at: int) -> None:
        self.repeats = at == 1
        self.host.rebuild()

    def _take(self, save: int) -> None:
        self.save = save
        self.host.rebuild()

    def choice(self) -> MidMatchChoice:
        """Return what has been chosen."""
        us, china = self.host.work.players
        people = ROLES[self.role]
        return MidMatchChoice(
            file=self.host.work.file.path,
            turn=self.turn + 1,
            seats=(HUMAN if Side.US in people else us, HUMAN if Side.CHINA in people else china),
            before=(us, china),
            seed=int(self.seed or 0),
            save=self._saves[self.save].slug if self.repeats else "",
        )

    def _begin(self) -> None:
        if not self.host.work.is_broken:
            self.host.ways.play_from(self.choice())

    # Drawing.

    def draw(self, surface: pygame.Surface) -> None:
        """Draw the captions."""
        theme = self.host.app.theme
        for place, words in self._captions:
            theme.write_block(surface, words, place, role="small", color=theme.ink_soft)

    def _draw_save(self, surface: pygame.Surface, rect: pygame.Rect, at: int, chosen: bool) -> None:
        texts, card = self.host.app.texts, self._saves[at]
        us, china = card.players
        played = texts("workshop-play-played", us=us, china=china, turns=card.played)
        draw_line_card(surface, rect, (card.saved_at, played), self.host.app.theme, chosen=chosen)
