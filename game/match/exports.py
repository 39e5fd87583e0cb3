"""What a player may keep of a match beside its save: files named for it."""

from pathlib import Path

from game.files import write_whole
from game.match.errors import UnwritableSave
from game.match.log import Log
from game.match.naming import places
from game.match.saves import Saves

__all__ = ["keep", "export_path"]


def export_path(saves: Saves, log: Log, suffix: str) -> Path:
    """Return the file that a export of a match is best called by, beside the saves."""
    return saves.folder / f"{log.header.scenario}-{log.header.seed}{suffix}"


def keep(saves: Saves, wish: Path, content: str | bytes) -> Path:
    """Write a export whole and return its file.

    Args:
        saves: told where it cannot be written.
        wish: its file; where another thing lies there, that stays and this gets a number.
        content: a text or a picture.

    Raises:
        OSError: it cannot be written.
    """
    data = content.encode("utf-8") if isinstance(content, str) else content
    try:
        with saves.writing(wish):
            free = (
                place
                for place in places(wish.parent, wish.stem, wish.suffix)
                if not place.exists() or _holds(place, data)
            )
            return write_whole(next(free), data)
    except UnwritableSave as trouble:
        cause = trouble.__cause__
        raise cause if isinstance(cause, OSError) else OSError(str(trouble)) from trouble


def _holds(place: Path, data: bytes) -> bool:
    return place.is_file() and place.stat().st_size == len(data) and place.read_bytes() == data
