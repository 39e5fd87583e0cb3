"""Pictures as files: written whole, and read again once."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import pygame

__all__ = ["load_picture", "save_picture"]


def save_picture(picture: pygame.Surface, path: Path) -> None:
    """Write ``picture`` as PNG; raises `OSError` if the file cannot be written."""
    try:
        pygame.image.save(picture, path)
    except pygame.error as trouble:
        raise OSError(f"{path}: {trouble}") from trouble


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
