"""The menu of a match, in front of the board: go on, change the settings, or leave."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from game.readouts.words.icons import WAYS
from game.view.input import keys
from game.view.screens.ways_menu import WayOn, WaysMenu

__all__ = ["MatchMenu"]


class MatchMenu(WaysMenu):
    """Three ways on to five. Escape goes on with the match, and so does Enter at once."""

    name = "match-menu"
    wide = 380

    def __init__(
        self,
        on_leave: Callable[[], None],
        *,
        copy: Callable[[], Path] | None = None,
        says: str = "saves-leave-says",
        take_back: Callable[[], None] | None = None,
        room: Callable[[], None] | None = None,
    ) -> None:
        """Offer ways on.

        Args:
            on_leave: leaves the match.
            copy: saves a copy and returns its file, or raises OSError; not offered where None.
            says: the message on how the match can be taken up again.
            take_back: asks whether the last turn is to be taken back; not offered where None.
            room: opens the room around a match over a network; not offered where None.
        """
        super().__init__()
        self._copy = copy
        self._on_leave = on_leave
        self._says = says
        self._take_back = take_back
        self._room = room

    def words(self) -> tuple[str, str]:
        """Return the title, and whether the match is kept when it is left."""
        texts = self.app.texts
        return texts("play-menu-title"), texts(self._says)

    def ways(self) -> tuple[WayOn, ...]:
        """Return the ways on with the match, to settings, a copy, a turn back, and out."""
        texts, app = self.app.texts, self.app
        escape, settings = texts("view-key-escape"), self.key_of(keys.SETTINGS)
        label = texts("view-menu-settings")
        ways = [
            WayOn(texts("play-menu-on"), app.back, escape, 1, "primary", WAYS["continue"]),
            WayOn(label, app.adjust, settings, 2, icon=WAYS["settings"]),
        ]
        if self._copy is not None:
            ways.append(self._way(texts("story-copy"), self._save_copy, "copy", len(ways) + 1))
        if self._take_back is not None:
            ways.append(self._way(texts("back-menu"), self._go_back, "back", len(ways) + 1))
        if self._room is not None:
            ways.append(self._way(texts("network-room"), self._open_room, "network", len(ways) + 1))
        out = len(ways) + 1
        leave = texts("play-menu-leave")
        return (*ways, WayOn(leave, self._leave, str(out), out, "danger", WAYS["quit"]))

    def _way(self, label: str, act: Callable[[], None], icon: str, number: int) -> WayOn:
        return WayOn(label, act, str(number), number, icon=WAYS[icon])

    def _go_back(self) -> None:
        self.app.back()
        if self._take_back is not None:
            self._take_back()

    def _open_room(self) -> None:
        self.app.back()
        if self._room is not None:
            self._room()

    def _save_copy(self) -> None:
        """Keep the match as it is now, so that one may come back to it."""
        texts = self.app.texts
        if self._copy is None:
            return
        try:
            file = self._copy()
        except OSError as trouble:
            self.app.tell(texts("story-not-kept", why=trouble.strerror or str(trouble)))
            return
        self.app.tell(texts("story-copied"), detail=file.stem.removeprefix("save-"))

    def _leave(self) -> None:
        self.app.back()
        self._on_leave()
