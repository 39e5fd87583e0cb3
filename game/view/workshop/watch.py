"""Hearing of it at once when a file is saved, whichever way an editor saves it."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Final

from watchfiles import watch

__all__ = ["Watch"]

_STEP: Final = 20
"""How long further changes of the same save are waited for [ms]."""
_LOOK: Final = 200
"""How long it takes at most until the thread sees that it is to end [ms]."""


class Watch:
    """Watches the folder of a file: editors that write a new file and rename it are heard too."""

    def __init__(self, path: Path) -> None:
        self._path = path.resolve()
        self._end = threading.Event()
        self._news = threading.Event()
        threading.Thread(target=self._run, name="watch", daemon=True).start()

    def heard(self) -> bool:
        """Tell whether the file may have changed since this was asked last."""
        news = self._news.is_set()
        self._news.clear()
        return news

    def close(self) -> None:
        """Watch no longer."""
        self._end.set()

    def _run(self) -> None:
        for changes in watch(
            self._path.parent,
            watch_filter=None,
            recursive=False,
            debounce=_STEP,
            step=_STEP,
            rust_timeout=_LOOK,
            yield_on_timeout=True,
            stop_event=self._end,
        ):
            if any(Path(name).name == self._path.name for _, name in changes):
                self._news.set()
