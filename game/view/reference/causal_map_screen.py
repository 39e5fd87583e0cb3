"""The map of causes: stocks on their shores, workings between, and what flowed this quarter."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import pygame

from game.readouts.reference.causal_map import MapEdge, MapReadout, read_map
from game.readouts.reference.piecemeal import Piecemeal, at_once
from game.readouts.reference.rulebook import Kind, Line, LineKind, RulePage
from game.readouts.reference.sampled_causes import causes_by_pieces
from game.readouts.words.names import Names
from game.readouts.words.pages import page_of
from game.rules.causality import Causality
from game.scenario import Scenario
from game.view.gui import Button
from game.view.gui.page_view import PageView
from game.view.input import keys
from game.view.reference.causal_map import NodeControl, draw_edges, draw_faint_edges
from game.view.reference.map_layout import lay_out_map
from game.view.screens.page import Page
from game.view.screens.screen import Stage
from game.view.screens.subject import Subject

__all__ = ["CausalMapScreen"]

PANEL: Final = 0.25
"""Part of the width that the words take [share]."""
STRONGEST: Final = 26
"""Flows that are drawn while nothing is looked at."""
LISTED: Final = 9
"""Causes and effects that are listed of one node."""
CLEAR: Final = 0.02
"""A weaker flow is not drawn [of the usual change of its stock]."""


class CausalMapScreen(Page):
    """Look at a node and see only what leads to it and what it leads to; walk on from there."""

    name = "map"

    def __init__(self, subject: Subject, focus: str = "", *, at_once: bool = False) -> None:
        """Look at ``focus`` first, the slug of a page or of a stock; at the whole if it is none.

        ``at_once`` waits for the rules to be asked, instead of showing a sign meanwhile.
        """
        super().__init__()
        self.subject = subject
        self.looked_at = focus if "-" in focus or not focus else page_of("stock", focus)
        self._at_once = at_once
        self._asked: Piecemeal[Causality] | None = None
        self._causes: Causality | None = None
        self.trail: list[str] = []
        self._before_press = ""
        self._nodes: list[NodeControl] = []
        self._places: dict[str, pygame.Rect] = {}
        self._ground: tuple[object, pygame.Surface] | None = None
        self._view: PageView | None = None
        self.readout: MapReadout | None = None

    def enter(self, app: Stage) -> None:
        """Begin to ask the rules: the first time takes a moment."""
        super().enter(app)
        pieces = causes_by_pieces(self.subject.ruleset)
        if self._at_once:
            self._causes = at_once(pieces)
        else:
            self._asked = Piecemeal(pieces)

    def update(self, dt: float) -> bool:
        """Ask on, a piece at a time, until the map can be drawn."""
        if self._asked is not None and self._asked.advance():
            self._causes, self._asked = self._asked.result, None
            self.layout(self.app.size)
        return super().update(dt)

    # Placing.

    def scenario_told(self) -> Scenario:
        """Return the scenario whose rules these are."""
        return self.subject.scenario

    def build(self, size: tuple[int, int]) -> None:
        """Place the map on the left, words about what is looked at on the right."""
        self.heading = self.app.texts("map-heading")
        if self._causes is not None:
            self._build_map(self._causes, size)
        self.add_back(size)

    def _build_map(self, causes: Causality, size: tuple[int, int]) -> None:
        texts, px = self.app.texts, self.app.theme.px
        subject = self.subject
        self.names = Names(subject.scenario, subject.ruleset, texts)
        self.readout = read_map(causes, self.names, subject.seen)
        if self.readout.node(self.looked_at) is None:
            self.looked_at = ""
        room = self.body(size)
        words = round(room.width * PANEL)
        sea = pygame.Rect(room.left, room.top, room.width - words - px(20), room.height)
        self._places = lay_out_map(self.readout, sea, self.app.theme).places
        self._nodes = []
        by_height = sorted(
            self.readout.nodes,
            key=lambda node: (self._places[node.slug].left, self._places[node.slug].top),
        )
        for node in by_height:
            control = NodeControl(self._places[node.slug], node, self._presser(node.slug))
            self._nodes.append(control)
            self.add(control)
        self._panel = pygame.Rect(sea.right + px(20), room.top, words, room.height)
        self._view = PageView(self._panel, self._told(), self._walk, self.app.theme)
        self.add(self._view)
        self._add_tools(self.footer(size))
        self.first = None
        self._mark()

    def _add_tools(self, foot: pygame.Rect) -> None:
        texts, px = self.app.texts, self.app.theme.px
        wide = px(210)
        place = pygame.Rect(foot.right - wide, foot.top, wide, foot.height)
        self.add(Button(place, texts("map-read"), self._read, key=self.key_of(keys.RULES)))
        whole = place.move(-wide - px(12), 0)
        self.add(Button(whole, texts("map-whole"), lambda: self.look(""), align="left"))

    def _presser(self, slug: str) -> Callable[[], None]:
        def press() -> None:
            """Answer the second press on what is looked at already opens its page."""
            if self._before_press == slug:
                self._read()
            else:
                self.look(slug)

        return press

    # What is looked at.

    def look(self, slug: str, *, remember: bool = True) -> None:
        """Look at a node; an empty slug is the whole."""
        if slug == self.looked_at:
            return
        if remember and self.looked_at:
            self.trail.append(self.looked_at)
        self.looked_at = slug
        old = self._view
        if old is not None:
            self._view = PageView(self._panel, self._told(), self._walk, self.app.theme)
            self.controls = [self._view if control is old else control for control in self.controls]
            focused = self.ring.focused
            self.ring.items = list(self.controls)
            if focused is old:
                self.ring.focus(self._view)
        self._mark()

    def _walk(self, slug: str) -> None:
        """Follow a line of the panel to the node it names."""
        self.look(slug)

    def _mark(self) -> None:
        """Dim what has nothing to do with the node that is looked at."""
        near = self._neighbours()
        for control in self._nodes:
            slug = control.node.slug
            control.chosen = slug == self.looked_at
            control.dimmed = bool(self.looked_at) and slug not in near
        self.dirty = True

    def _neighbours(self) -> set[str]:
        edges = self._edges()
        return {self.looked_at} | {e.source for e in edges} | {e.target for e in edges}

    def _edges(self) -> list[MapEdge]:
        """The flows that are drawn thick: of the node, or the strongest of all."""
        assert self.readout is not None
        if not self.looked_at:
            return [e for e in self.readout.flows[:STRONGEST] if abs(e.strength) >= CLEAR]
        found = [
            *self.readout.into(self.looked_at)[: 2 * LISTED],
            *self.readout.out_of(self.looked_at)[: 2 * LISTED],
        ]
        return [edge for edge in found if abs(edge.strength) >= CLEAR]

    def _told(self) -> RulePage:
        """What is looked at, in words: its causes and its effects, each a way on."""
        assert self.readout is not None
        texts = self.app.texts
        node = self.readout.node(self.looked_at)
        turn = "map-this-quarter" if self.readout.of_a_turn else "map-usual-quarter"
        if node is None:
            lines = [Line(LineKind.TEXT, texts("map-says"))]
            lines.append(Line(LineKind.HEADING, texts("map-strongest")))
            lines += [
                self._link(
                    edge,
                    edge.target,
                    texts("text-figure", label=self._name(edge.source), value=edge.amount),
                )
                for edge in self.readout.flows[:LISTED]
            ]
            return RulePage("map", Kind.FLOW, texts("map-whole"), texts(turn), tuple(lines))
        about = texts(turn)
        lines = []
        if node.value:
            lines.append(Line(LineKind.FACT, texts("map-now"), node.value))
        if node.change:
            lines.append(Line(LineKind.FACT, texts("map-change"), node.change))
        into = self.readout.into(self.looked_at)[:LISTED]
        out = self.readout.out_of(self.looked_at)[:LISTED]
        if into:
            lines.append(Line(LineKind.HEADING, texts("map-causes")))
            lines += [self._link(edge, edge.source, self._note(edge)) for edge in into]
        if out:
            lines.append(Line(LineKind.HEADING, texts("map-effects")))
            lines += [self._link(edge, edge.target, self._note(edge)) for edge in out]
        return RulePage(node.slug, Kind.STOCK, node.label, about, tuple(lines), node.owner)

    def _link(self, edge: MapEdge, other: str, note: str) -> Line:
        return Line(LineKind.LINK, self._name(other), note, other)

    def _name(self, slug: str) -> str:
        assert self.readout is not None
        node = self.readout.node(slug)
        return node.label if node is not None else slug

    def _note(self, edge: MapEdge) -> str:
        """An amount where something flowed, else which way it pulls."""
        if edge.amount:
            return edge.amount
        return self.app.texts("map-raises" if edge.strength > 0 else "map-lowers", what=edge.label)

    def _read(self) -> None:
        """Open the page of what is looked at."""
        self.app.rules(self.looked_at)

    # Events and drawing.

    def handle(self, event: pygame.event.Event) -> None:
        """Look at what the keyboard reaches; walk to effect and cause by stop and comma."""
        self._before_press = self.looked_at
        if event.type == pygame.KEYDOWN and self._key(event):
            return
        if event.type == pygame.MOUSEMOTION and self._view is not None:
            self.dirty |= self._view.hover(event.pos)
        if event.type == pygame.MOUSEBUTTONUP:
            self._before_press = self._pressed_on
        if event.type == pygame.MOUSEBUTTONDOWN:
            self._pressed_on = self.looked_at
        before = self.ring.focused
        super().handle(event)
        focused = self.ring.focused
        moved = focused is not before and event.type == pygame.KEYDOWN
        if moved and isinstance(focused, NodeControl):
            self.look(focused.node.slug)

    _pressed_on = ""

    def _key(self, event: pygame.event.Event) -> bool:
        if keys.EFFECT.met(event) or keys.CAUSE.met(event):
            self._step(effect=keys.EFFECT.met(event))
        elif keys.PAGE_BACK.met(event):
            self._go(self.trail.pop() if self.trail else "", remember=False)
        else:
            return False
        return True

    def _step(self, *, effect: bool) -> None:
        """Walk to the strongest effect, or to the strongest cause."""
        if self.readout is None:
            return
        if not self.looked_at:
            self._go(self.readout.flows[0].target if self.readout.flows else "")
            return
        ways = self.readout.out_of if effect else self.readout.into
        seen = {self.looked_at, *self.trail[-2:]}
        ends = [edge.target if effect else edge.source for edge in ways(self.looked_at)]
        onward = next((slug for slug in ends if slug not in seen), "")
        if onward:
            self._go(onward)

    def _go(self, slug: str, *, remember: bool = True) -> None:
        """Look at a node and take the focus along."""
        self.look(slug, remember=remember)
        control = next((node for node in self._nodes if node.node.slug == slug), None)
        if control is not None:
            self.ring.focus(control, visible=True)

    def draw_page(self, surface: pygame.Surface) -> None:
        """Draw the flows that count over hairlines for all there is, kept until one looks away."""
        theme = self.app.theme
        if self.readout is None:
            centre = surface.get_rect().center
            said = self.app.texts("rule-reading")
            theme.write(surface, said, centre, color=theme.ink_soft, anchor="center")
            return
        key = (surface.get_size(), theme, id(self.readout), self.looked_at)
        if self._ground is None or self._ground[0] != key:
            ground = pygame.Surface(surface.get_size(), pygame.SRCALPHA)
            if not self.looked_at:
                known = (*self.readout.flows, *self.readout.influences)
                draw_faint_edges(ground, known, self._places, theme)
            draw_edges(ground, self._edges(), self._places, theme)
            self._ground = (key, ground)
        surface.blit(self._ground[1], (0, 0))

    def studied(self) -> Subject:
        """Return what these rules are already told of."""
        return self.subject

    def _step_keys(self) -> str:
        return "   ".join(
            self.app.keymap.shown(action, self.app.texts) for action in (keys.EFFECT, keys.CAUSE)
        )

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys of the screen, for the help."""
        texts = self.app.texts
        return [
            (texts("map-key-walk"), texts("map-key-walk-about")),
            (self._step_keys(), texts("map-key-step-about")),
            (self.key_of(keys.PAGE_BACK), texts("map-key-back-about")),
            (texts("map-key-read"), texts("map-key-read-about")),
        ]
