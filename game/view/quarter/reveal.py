"""The reveal: both sides' orders are turned over, then what the quarter brought, stage by stage."""

from collections.abc import Callable, Sequence
from typing import Final

import pygame

from game.match import Report
from game.readouts.board.purse import read_purse
from game.readouts.quarter.order_effects import OrderEffect, breakdown_of_order, effects_of_orders
from game.readouts.quarter.reveal import RevealCard, RevealReadout, read_reveal
from game.readouts.race.crossings import KINDS, read_crossings, read_gate_moves
from game.readouts.words.names import Names
from game.rules import Side
from game.scenario import Scenario
from game.view.board.purse import purse_height
from game.view.drawing.animation import Animation
from game.view.drawing.hotspot import Hotspot
from game.view.gui import Button
from game.view.input import keys
from game.view.quarter.reveal_card import OrderFace
from game.view.quarter.reveal_cues import Staged
from game.view.quarter.reveal_layout import Faces, lay_out_reveal
from game.view.screens.hotspot_control import HotspotControl
from game.view.screens.page import MARGIN, Page
from game.view.screens.subject import Subject

__all__ = ["RevealScreen"]

BUTTON: Final = 220
STRIP: Final = 58
"""Height of the figures at the foot [design px]."""


class RevealScreen(Page):
    """Shows one finished turn; ``on_done`` leads on."""

    name = "reveal"

    def __init__(
        self,
        scenario: Scenario,
        report: Report,
        side: Side,
        on_done: Callable[[], None],
        *,
        again: bool = False,
    ) -> None:
        """Show a turn; ``again`` where it was seen before, and the board lies behind it."""
        super().__init__()
        self._again = again
        self.scenario = scenario
        self.report = report
        self.side = side
        self._on_done = on_done
        self._clock = 0.0
        self.readout: RevealReadout | None = None
        self._animation = Animation(lambda surface: None, ())

    @property
    def shown(self) -> bool:
        """Whether everything has come on."""
        return self._clock >= self._animation.length

    def skip(self) -> None:
        """Show everything at once."""
        self._clock = self._animation.length
        self.dirty = True

    def scenario_told(self) -> Scenario:
        """Return the scenario of the match."""
        return self.scenario

    def build(self, size: tuple[int, int]) -> None:
        """Place hands at both shores, the water between them, news below, figures at the foot."""
        theme, texts = self.app.theme, self.app.texts
        px = theme.px
        names = Names(self.scenario, self.report.after.ruleset, texts)
        shown = self.readout is not None and self.shown
        self.readout = read_reveal(self.report, names, self.side)
        self.heading = f"{self.readout.title} · {self.readout.date}"
        foot = self.footer(size)
        place = pygame.Rect(foot.right - px(BUTTON), foot.top, px(BUTTON), foot.height)
        strip = pygame.Rect(foot.left, 0, place.left - px(16) - foot.left, px(STRIP))
        strip.centery = foot.centery
        faces = self._faces(self.readout, names)
        us, china = (read_purse(self.report, whose, names) for whose in Side)
        high = purse_height(us, theme)
        layout = lay_out_reveal(self.body(size), strip, self.readout, faces, theme, purse=high)
        staged = Staged(
            self.readout,
            faces,
            (us, china),
            read_gate_moves(self.report, names),
            read_crossings(self.report, names, len(KINDS)),
            layout,
            theme,
            texts,
        )
        self._animation = Animation(staged.draw_ground, tuple(staged.cues()))
        if shown:
            self._clock = self._animation.length
        self.add(
            Button(
                place,
                texts("back-done") if self._again else self.readout.done,
                self._on_done,
                kind="primary",
                key=texts("view-key-enter"),
                by_enter=True,
            )
        )
        self.first = 0
        self.add_numbers(staged.hotspots())
        if self._again or not self.app.settings.movement(1.0):
            self.skip()  # with nothing to wait for, the first press goes on, however early it is

    def _faces(self, readout: RevealReadout, names: Names) -> Faces:
        """Every card with what its order changed; empty slots come last and changed nothing."""
        effects = effects_of_orders(self.report, names, self.side)
        us, china = (
            tuple(
                self._face(card, changed[at] if at < len(changed) else (), names)
                for at, card in enumerate(hand)
            )
            for hand, changed in zip((readout.us, readout.china), effects, strict=True)
        )
        return us, china

    def _face(self, card: RevealCard, changed: tuple[OrderEffect, ...], names: Names) -> OrderFace:
        nothing = self.app.texts("reveal-effects-none")
        if not card.kind:
            return OrderFace(card, changed, nothing)
        breakdown = breakdown_of_order(card.title, card.page, changed, names)
        counts = range(1, len(changed) + 1)
        more = tuple(self.app.texts("points-more", count=count) for count in counts)
        return OrderFace(card, changed, nothing, more, breakdown)

    def noted(self) -> Hotspot | None:
        """Return what is told of a card, which is nothing before all have been turned."""
        return super().noted() if self.shown else None

    def spare(self) -> Sequence[pygame.Rect]:
        """Return the room beside the heading, short of how to skip the rest; the footer is full."""
        theme, hint = self.app.theme, self.readout.hint if self.readout else ""
        head = super().spare()[0].copy()
        head.width = max(0, head.width - theme.measure(hint, role="small")[0] - theme.px(24))
        return (head,)

    def handle(self, event: pygame.event.Event) -> None:
        """Show everything at any first press; at the next go on, or open the page it is on."""
        if event.type == pygame.KEYDOWN:
            pressed = event.key in keys.PRESS
            if not self.shown and (pressed or event.key == keys.ESCAPE):
                self.skip()
                return
            on_number = isinstance(self.ring.focused, HotspotControl)
            if event.key == keys.ESCAPE or (event.key == keys.SPACE and not on_number):
                self._on_done()
                return
        elif event.type == pygame.MOUSEBUTTONDOWN and not self.shown:
            self.skip()
            return
        super().handle(event)

    def update(self, dt: float) -> bool:
        """Let the stages follow each other; where nothing is to move, all is there at once."""
        if not self.shown:
            pace = self.app.settings.movement(1.0)
            self._clock = self._clock + dt / pace if pace > 0.0 else self._animation.length
            self.dirty = True
        return super().update(dt)

    def draw_page(self, surface: pygame.Surface) -> None:
        """Draw the stages as far as they have come, and how to skip the rest."""
        self._animation.draw(surface, self._clock)
        theme, readout = self.app.theme, self.readout
        if readout is not None and not self.shown:
            place = (surface.get_width() - theme.px(MARGIN), theme.px(38))
            theme.write(
                surface, readout.hint, place, role="small", color=theme.ink_soft, anchor="midright"
            )

    def studied(self) -> Subject:
        """Return the scenario alone: what one of two lookers knows is not the other's."""
        return Subject(self.scenario, self.report.after.ruleset)

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys of the reveal, for the help."""
        texts = self.app.texts
        told = [
            (texts(f"play-key-{key}"), texts(f"play-key-{key}-about")) for key in ("skip", "on")
        ]
        return [*told, ("Tab", texts("reveal-key-card-about"))]
