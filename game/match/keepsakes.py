"""What a player may keep of a match beside its save: files named for it."""

from pathlib import Path

from game.files import write_whole
from game.match.log import Log
from game.match.saves import Saves

__all__ = ["keep_text", "keepsake_path"]


def keepsake_path(saves: Saves, log: Log, suffix: str) -> Path:
    """Return the file for a keepsake of a match, beside the saves."""
    return saves.folder / f"{log.header.scenario}-{log.header.seed}{suffix}"


def keep_text(file: Path, text: str) -> Path:
    """Write a text whole and return its file; raise OSError where it cannot be written."""
    return write_whole(file, text, make_folder=True)
