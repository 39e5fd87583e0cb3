"""Pictures as files: written whole, and read again once."""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO
from pathlib import Path

import pygame

from game.files import write_whole

__all__ = ["load_picture", "save_picture"]


def save_picture(picture: pygame.Surface, path: Path, *, make_folder: bool = False) -> None:
    """Write ``picture`` as PNG; raises `OSError` if the file cannot be written."""
    painted = BytesIO()
    pygame.image.save(picture, painted, "picture.png")
    write_whole(path, painted.getvalue(), make_folder=make_folder)


def load_picture(file: str) -> pygame.Surface | None:
    """Return a picture, or None where there is none that can be read."""
    try:
        stamp = Path(file).stat().st_mtime_ns
    except OSError:
        return None
    return _load(file, stamp)


@lru_cache(maxsize=32)
def _load(file: str, stamp: int) -> pygame.Surface | None:
    del stamp
    try:
        return pygame.image.load(file)
    except (pygame.error, OSError):
        return None
