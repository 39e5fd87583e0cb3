"""The question for a new key: the next key pressed becomes that of an action."""

from __future__ import annotations

import pygame

from game.view.gui import Button
from game.view.input import keys
from game.view.input.keys import Action, Chord
from game.view.screens.dialog import Dialog

__all__ = ["KeyWish"]


class KeyWish(Dialog):
    """Takes the next key; what is taken or fixed is told, with a way out of it.

    Escape keeps things as they are; Tab goes to the answers below, Enter presses one.
    """

    name = "key-wish"
    listening = True
    """The window hands every key on as it is pressed."""

    def __init__(self, action: Action) -> None:
        super().__init__("", "")
        self.action = action
        self.wish: Chord | None = None
        """A key that another action has, while the player thinks about it."""

    def build(self, size: tuple[int, int]) -> None:
        """Ask the question, or tell whose key it is; then place the answers."""
        app = self.app
        texts, keymap = app.texts, app.keymap
        does = texts(self.action.message)
        self.message = texts("keys-wish", does=does)
        if not self.detail:
            self.detail = texts("keys-wish-says")
        super().build(size)
        row, gap = self.button_row(), app.theme.px(12)
        width = (row.width - gap) // 2
        left = pygame.Rect(row.left, row.top, width, row.height)
        right = left.move(width + gap, 0)
        self.add(Button(left, texts("keys-keep"), app.back, key=texts("view-key-escape")))
        if self.wish is not None:
            self.add(Button(right, texts("keys-swap"), self._swap, kind="primary", align="left"))
            self.first, self.ring.visible = 1, True
        else:
            self.first = None
            usual = "" if self.action.stays else keymap.named(self.action.usual, texts)
            changed = self.action.slug in keymap.changed
            label = texts("keys-usual")
            self.add(Button(right, label, self._reset, key=usual, enabled=changed))

    def handle(self, event: pygame.event.Event) -> None:
        """Take a key as the new one, unless it answers the question itself."""
        chord = self.app.keymap.wished(event) if event.type == pygame.KEYDOWN else None
        if chord is None or self._answers(chord) or getattr(event, "of_table", False):
            super().handle(event)
        else:
            self._wish(chord)

    def _answers(self, chord: Chord) -> bool:
        """Whether a key moves through the answers instead of being the wish."""
        if chord.key in (keys.ESCAPE, keys.TAB, *keys.MODIFIERS):
            return True
        answering = self.ring.focused is not None and not chord.control
        return answering and chord.key in (*keys.PRESS, *keys.ARROWS)

    def _digit(self, event: pygame.event.Event) -> bool:
        return False

    def _wish(self, chord: Chord) -> None:
        """Take a key that is free; tell of one that is not."""
        texts, keymap = self.app.texts, self.app.keymap
        key = keymap.named(chord, texts)
        holder = keymap.holder(chord, self.action)
        self.wish = None
        self.ring.focus(None)
        if keymap.is_fixed(chord) or chord.key not in range(1, 1 << 31):
            self.detail = texts("keys-fixed", key=key)
        elif holder is None:
            self._keep(chord)
            return
        elif keymap.can_swap(self.action, chord):
            self.wish = chord
            self.detail = texts("keys-taken", key=key, does=texts(holder.message))
        else:
            self.detail = texts("keys-taken-for-good", key=key, does=texts(holder.message))
        self.layout(self.app.size)

    def _swap(self) -> None:
        if self.wish is not None:
            self._keep(self.wish)

    def _reset(self) -> None:
        usual = None if self.action.stays else self.action.usual
        keymap = self.app.keymap
        if usual is not None and keymap.holder(usual, self.action):
            self._wish(usual)
        else:
            self._keep(None)

    def _keep(self, chord: Chord | None) -> None:
        keymap = self.app.keymap.give(self.action, chord)
        self.app.back()
        self.app.change_settings(keys=keymap.written)
