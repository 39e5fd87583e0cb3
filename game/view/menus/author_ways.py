"""What the screen of an author's own scenarios asks for, whoever provides it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from game.language import Texts

__all__ = ["Authoring", "Origin"]


@dataclass(frozen=True)
class Origin:
    """What a new scenario can begin from."""

    slug: str
    title: str
    about: str
    is_copy: bool
    """Whether it is a scenario, rather than a template."""


class Authoring(Protocol):
    """An author's own files: begun, and packed to hand on. What fails raises `CatalogueError`."""

    def origins(self, texts: Texts) -> Sequence[Origin]:
        """Return templates from the smallest on, then the scenarios that can be copied."""

    def begin(self, name: str, origin: Origin, texts: Texts) -> Path:
        """Write a new scenario file under a name, and return it."""

    def pack(self, path: Path, texts: Texts) -> Path:
        """Put a scenario into one file to hand on, beside its own, and return that."""
