"""Every key of the window in one table: what it does, where, and which the player may change.

A screen names actions of this table and never a key of its own. The window turns the player's
keys into those of the table before a screen sees them (`KeyMap.translate`), so a changed key does
on each screen what the usual one did there. Keys that move, press and lead back stay as they are,
so that nobody can lock themselves out; a further key may be given to them. What the player's
layout cannot type works by its place (`Keyboard`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from typing import Final, Literal

import pygame

from game.language import Texts
from game.view.input.key_trouble import KeyTrouble
from game.view.input.keyboard import Keyboard

__all__ = ["ACTIONS", "GROUPS", "Action", "Chord", "KeyMap", "KeyTrouble", "of_group"]

UP, DOWN, LEFT, RIGHT = pygame.K_UP, pygame.K_DOWN, pygame.K_LEFT, pygame.K_RIGHT
PAGE_UP, PAGE_DOWN, HOME, END = pygame.K_PAGEUP, pygame.K_PAGEDOWN, pygame.K_HOME, pygame.K_END
TAB, SPACE, ESCAPE = pygame.K_TAB, pygame.K_SPACE, pygame.K_ESCAPE
ERASE = pygame.K_BACKSPACE
WRITING: Final = range(pygame.K_EXCLAIM, pygame.K_DELETE)
"""Keys that write a letter or a sign; a space is not among them."""
ENTER: Final = (pygame.K_RETURN, pygame.K_KP_ENTER)
PRESS: Final = (*ENTER, SPACE)
ARROWS: Final = {LEFT: (-1, 0), RIGHT: (1, 0), UP: (0, -1), DOWN: (0, 1)}
DIGITS: Final = {pygame.K_0 + n: n for n in range(1, 10)} | {
    getattr(pygame, f"K_KP{n}"): n for n in range(1, 10)
}
"""Keys that press the entry of that number."""
FUNCTION_KEYS: Final = range(pygame.K_F1, pygame.K_F15 + 1)
FIXED: Final = frozenset({*PRESS, *ARROWS, *DIGITS, TAB, ESCAPE, HOME, END})
"""Keys that keep their meaning, unless Ctrl is held."""
_HELD: Final = ("SHIFT", "CTRL", "ALT", "META", "SUPER")
MODIFIERS: Final = frozenset(
    getattr(pygame, f"K_{hand}{name}") for hand in "LR" for name in _HELD
) | {pygame.K_CAPSLOCK, pygame.K_NUMLOCKCLEAR, pygame.K_MODE, 0}
"""Keys that say nothing by themselves."""
_NAMES: Final = {
    getattr(pygame, name): name[2:].lower()
    for name in sorted(dir(pygame), reverse=True)
    if name.startswith("K_")
}
_CODES: Final = {name: code for code, name in _NAMES.items()}
_SIGNS: Final = {
    UP: "↑",
    DOWN: "↓",
    LEFT: "←",
    RIGHT: "→",
    PAGE_UP: "PgUp",
    PAGE_DOWN: "PgDn",
    HOME: "Home",
    END: "End",
    TAB: "Tab",
    ERASE: "Backspace",
    pygame.K_MINUS: "−",
}
_PAD: Final = {
    pygame.K_KP_ENTER: "Enter",
    pygame.K_KP_PLUS: "+",
    pygame.K_KP_MINUS: "−",
    pygame.K_KP_DIVIDE: "/",
}
"""The keys of the number pad that do something, by what stands on them."""
_WORDS: Final = {
    pygame.K_RETURN: "view-key-enter",
    ESCAPE: "view-key-escape",
    SPACE: "view-key-space",
    pygame.K_DELETE: "view-key-delete",
}


@dataclass(frozen=True)
class Chord:
    """A key, by itself or with Ctrl.

    >>> Chord.read("Ctrl+F"), Chord.read("comma").written, Chord.read("no such key")
    (Chord(key=102, control=True), 'comma', None)
    """

    key: int
    control: bool = False

    @classmethod
    def of(cls, event: pygame.event.Event) -> Chord:
        """Return the key of an event, with Ctrl if it was held."""
        return cls(event.key, bool(event.mod & pygame.KMOD_CTRL))

    @classmethod
    def read(cls, text: str) -> Chord | None:
        """Return a key from its name in the settings file, or None if there is no such key."""
        *held, name = text.strip().lower().replace(" ", "").split("+")
        code = _CODES.get(name, ord(name) if len(name) == 1 and name.isprintable() else 0)
        return cls(code, bool(held)) if code and held in ([], ["ctrl"]) else None

    @property
    def written(self) -> str:
        """Its name in the settings file."""
        name = _NAMES.get(self.key) or (chr(self.key) if self.key < 0x110000 else "")
        return f"ctrl+{name}" if self.control else name

    @property
    def is_letter(self) -> bool:
        """Whether it would write something into a text."""
        return not self.control and self.key not in FUNCTION_KEYS

    def shown(self, texts: Texts, label: str = "") -> str:
        """Return its name as it stands on a keyboard; ``label`` is what a layout has there."""
        if label:
            name = label
        elif self.key in _WORDS:
            name = texts(_WORDS[self.key])
        elif self.key in _SIGNS:
            name = _SIGNS[self.key]
        elif self.key in _PAD:
            name = texts("keys-pad", key=_PAD[self.key])
        elif 0x20 < self.key < 0x110000:
            name = chr(self.key).upper()
        else:
            name = _NAMES.get(self.key, "?").replace("_", " ").title()
        return f"Ctrl + {name}" if self.control else name


Group = Literal["everywhere", "moving", "board", "reading", "matches"]
GROUPS: Final[tuple[Group, ...]] = ("everywhere", "moving", "board", "reading", "matches")


@dataclass(frozen=True)
class Action:
    """Something a key does on one or on all screens."""

    slug: str
    group: Group
    usual: Chord
    """The key that screens know it by, and its key until the player gives it another."""
    screens: frozenset[str] = frozenset()
    """Names of the screens on which it means something; empty for all."""
    also: tuple[Chord, ...] = ()
    """Keys that do the same and cannot be changed."""
    stays: bool = False
    """Whether the usual key keeps its meaning; the player's is then a further one."""

    @property
    def message(self) -> str:
        """The message that names it."""
        return f"keys-do-{self.slug}"

    def met(self, event: pygame.event.Event) -> bool:
        """Tell whether a key event, as the window hands it to a screen, asks for this."""
        return event.type == pygame.KEYDOWN and Chord.of(event) in (self.usual, *self.also)

    def meets(self, other: Action) -> bool:
        """Tell whether there is a screen on which both mean something."""
        return not self.screens or not other.screens or bool(self.screens & other.screens)


def _action(
    slug: str, group: Group, usual: str, *, also: str = "", screens: str = "", stays: bool = False
) -> Action:
    def chord(name: str) -> Chord:
        found = Chord.read(name)
        assert found is not None, name
        return found

    others = tuple(chord(name) for name in also.split())
    return Action(slug, group, chord(usual), frozenset(screens.split()), others, stays)


HELP = _action("help", "everywhere", "f1")
RULES = _action("rules", "everywhere", "f2")
CAUSES = _action("causes", "everywhere", "f3")
GUIDE = _action("guide", "everywhere", "f4")
ROOM = _action("room", "everywhere", "f6")
SETTINGS = _action("settings", "everywhere", "f10")
FULLSCREEN = _action("fullscreen", "everywhere", "f11")
COMMIT = _action("commit", "board", "ctrl+return", also="ctrl+kp_enter", screens="play")
SEATS: Final = (
    _action("seat-us", "board", "u", also="", screens="hand-over"),
    _action("seat-china", "board", "c", also="", screens="hand-over"),
)
"""What the person of a side takes the screen by, US and China: nobody else's key, and no key that
does anything on the screens before."""
TAKE_BACK = _action("take-back", "board", "ctrl+z", also="", screens="play")
UNDO = _action("undo", "board", "backspace", also="delete", screens="play")
ADVISORS = _action("advisors", "board", "h", also="", screens="play advisors")
WHY_BUTTON: Final = 3
"""The mouse button, the right one, that asks the same as `WHY`."""
READ = _action("read", "board", "i", also="", screens="play")
WHY = _action("why", "board", "w", also="", screens="play ending advisors")
GROUP_ON = _action("group-on", "board", "pagedown", also="", screens="play")
GROUP_BACK = _action("group-back", "board", "pageup", also="", screens="play")
MARK_ON = _action("mark-on", "board", "period", also="", screens="play replay")
MARK_BACK = _action("mark-back", "board", "comma", also="", screens="play replay")
CLOSER = _action("closer", "board", "plus", also="equals kp_plus", screens="play replay")
WIDER = _action("wider", "board", "minus", also="kp_minus", screens="play replay")
WHOLE = _action("whole", "board", "0", also="", screens="play replay")
EARLIER = _action("earlier", "board", "ctrl+left", also="", screens="play replay")
LATER = _action("later", "board", "ctrl+right", also="", screens="play replay")
SEARCH = _action("search", "reading", "slash", also="kp_divide ctrl+f", screens="encyclopaedia")
PAGE_BACK = _action("page-back", "reading", "backspace", also="", screens="encyclopaedia map")
EFFECT = _action("effect", "reading", "period", also="", screens="map")
CAUSE = _action("cause", "reading", "comma", also="", screens="map")
CARDS = _action("cards", "matches", "c", also="", screens="replay play")
REPORT = _action("report", "matches", "r", also="", screens="replay play")
WATCH = _action("watch", "matches", "r", also="", screens="load")
DELETE = _action("delete", "matches", "delete", also="", screens="load")

ACTIONS: Final = (
    HELP,
    RULES,
    CAUSES,
    GUIDE,
    ROOM,
    SETTINGS,
    FULLSCREEN,
    _action("up", "moving", "up", stays=True),
    _action("down", "moving", "down", stays=True),
    _action("left", "moving", "left", stays=True),
    _action("right", "moving", "right", stays=True),
    _action("next", "moving", "tab", stays=True),
    _action("press", "moving", "return", also="kp_enter", stays=True),
    _action("back", "moving", "escape", stays=True),
    *(COMMIT, *SEATS, UNDO, TAKE_BACK, ADVISORS, READ, WHY),
    *(GROUP_ON, GROUP_BACK, MARK_ON, MARK_BACK),
    *(CLOSER, WIDER, WHOLE, EARLIER, LATER),
    *(SEARCH, PAGE_BACK, EFFECT, CAUSE),
    *(CARDS, REPORT, WATCH, DELETE),
)
"""All actions that have a key of their own, in the order in which they are listed."""
_BY_SLUG: Final = {action.slug: action for action in ACTIONS}


def of_group(group: str) -> list[Action]:
    """Return the actions of a group."""
    return [action for action in ACTIONS if action.group == group]


KEYBOARD: Final = Keyboard()
"""The one that is there when nothing is said of a layout."""


@dataclass(frozen=True)
class KeyMap:
    """The player's keys: what differs from the table."""

    changed: Mapping[str, Chord] = field(default_factory=dict)
    """Keys by the slug of their action."""
    keyboard: Keyboard = KEYBOARD
    """The keyboard they are pressed on."""

    @classmethod
    def read(
        cls, entries: Mapping[str, str], keyboard: Keyboard = KEYBOARD
    ) -> tuple[KeyMap, list[KeyTrouble]]:
        """Return the keys of a settings file; what cannot be followed is told and passed over."""
        wanted: dict[str, Chord] = {}
        troubles = []
        for slug, text in entries.items():
            entry, chord = f"{slug}: {text}", Chord.read(text)
            if slug not in _BY_SLUG:
                near = get_close_matches(slug, _BY_SLUG, n=1)
                troubles.append(
                    KeyTrouble("action", entry, near[0] if near else ", ".join(_BY_SLUG))
                )
            elif chord is None:
                troubles.append(KeyTrouble("key", entry))
            elif cls.is_fixed(chord):
                troubles.append(KeyTrouble("fixed", entry))
            else:
                wanted[slug] = chord
        while clash := _first_clash(wanted):
            slug, other = clash
            entry = f"{slug}: {wanted.pop(slug).written}"
            troubles.append(KeyTrouble("taken", entry, _BY_SLUG[other].message))
        return cls(wanted, keyboard), troubles

    @property
    def written(self) -> dict[str, str]:
        """The keys for the settings file."""
        return {slug: chord.written for slug, chord in self.changed.items()}

    @staticmethod
    def is_fixed(chord: Chord) -> bool:
        """Tell whether a key keeps its meaning whatever the player wishes."""
        return chord.key in MODIFIERS or (chord.key in FIXED and not chord.control)

    def chord(self, action: Action) -> Chord | None:
        """Return the player's key of an action; None where only the fixed one leads to it."""
        return self.changed.get(action.slug, None if action.stays else action.usual)

    def holder(self, chord: Chord, action: Action) -> Action | None:
        """Return the other action that has a key on a screen of ``action``, if there is one."""
        return next(
            (
                other
                for other in ACTIONS
                if other is not action
                and other.meets(action)
                and chord in (self.chord(other), *other.also)
            ),
            None,
        )

    def give(self, action: Action, chord: Chord | None) -> KeyMap:
        """Return these keys with another for ``action``; None gives it its usual one again.

        Who has the key already takes over the one that becomes free, where it can.
        """
        keys = dict(self.changed)
        before, after = self.chord(action), chord or (None if action.stays else action.usual)
        holder = self.holder(after, action) if after else None
        for each, new in ((action, after), (holder, before)):
            if each is not None:
                keys.pop(each.slug, None)
                if new is not None and new != each.usual:
                    keys[each.slug] = new
        return replace(self, changed=keys)

    def can_swap(self, action: Action, chord: Chord) -> bool:
        """Tell whether who has a key may take over that of ``action``, with nobody in the way."""
        holder = self.holder(chord, action)
        stuck = self.chord(action) is None and holder is not None and not holder.stays
        if holder is None or chord in holder.also or stuck:
            return False
        return _first_clash(self.give(action, chord).changed) is None

    def shown(self, action: Action, texts: Texts) -> str:
        """Return the key of an action, as it stands on a keyboard."""
        return self.named(self.chord(action) or action.usual, texts)

    def named(self, chord: Chord, texts: Texts) -> str:
        """Return a key, as it stands on the player's keyboard."""
        return chord.shown(texts, self.keyboard.label(chord.key))

    def values(self, texts: Texts) -> dict[str, str]:
        """Return the keys of all actions for a message: that of ``mark-on`` is ``$key-mark-on``."""
        return {f"key-{action.slug}": self.shown(action, texts) for action in ACTIONS}

    def translate(
        self, event: pygame.event.Event, screen: str, *, typing: bool = False
    ) -> pygame.event.Event | None:
        """Return a key event as the screen of that name knows it; None if it means nothing now.

        While the player is ``typing``, keys that write are left alone.
        """
        chord = Chord.of(event)
        if getattr(event, "of_table", False) or event.mod & pygame.KMOD_ALT:
            return event
        if typing and chord.is_letter:
            return event
        here = [each for each in ACTIONS if not each.screens or screen in each.screens]
        event = self._typed(event, here)
        if not self.changed:
            return event
        chord = Chord.of(event)
        action = next((each for each in here if chord == self.chord(each)), None)
        if action is not None:
            usual = action.usual
            mod = event.mod & ~pygame.KMOD_CTRL | (pygame.KMOD_LCTRL if usual.control else 0)
            return pygame.event.Event(pygame.KEYDOWN, key=usual.key, mod=mod, unicode="")
        moved = any(chord == each.usual and not each.stays for each in here)
        return None if moved and not any(chord in each.also for each in here) else event

    def _typed(self, event: pygame.event.Event, here: list[Action]) -> pygame.event.Event:
        """A key that means nothing here by its name, as the one it stands for on this keyboard."""
        chord = Chord.of(event)
        known = any(chord in (self.chord(each), each.usual, *each.also) for each in here)
        written = self.keyboard.by_character(event)
        if known or (chord.key in FIXED and not written):
            return event
        key = written or self.keyboard.by_place(event)
        return pygame.event.Event(event.type, event.dict | {"key": key}) if key else event

    def wished(self, event: pygame.event.Event) -> Chord:
        """Return an event's key as it is kept: one that only this layout can type, by its place."""
        chord = Chord.of(event)
        return replace(chord, key=self.keyboard.foreign(event) or chord.key)


def _first_clash(wanted: Mapping[str, Chord]) -> tuple[str, str] | None:
    """A changed key that another action has as well: the slugs of both."""
    keys = KeyMap(wanted)
    for slug, chord in wanted.items():
        holder = keys.holder(chord, _BY_SLUG[slug])
        if holder is not None:
            return slug, holder.slug
    return None
