"""Pictures as files: written whole, and read again once."""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO
from pathlib import Path

import pygame

from game.files import write_whole

__all__ = ["load_picture", "png_of", "save_picture"]


def png_of(picture: pygame.Surface) -> bytes:
    """Return ``picture`` as PNG."""
    painted = BytesIO()
    pygame.image.save(picture, painted, "picture.png")
    return painted.getvalue()


def save_picture(picture: pygame.Surface, path: Path) -> None:
    """Write ``picture`` as PNG; raises `OSError` if the file cannot be written."""
    write_whole(path, png_of(picture))


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
