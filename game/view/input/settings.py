"""What the player has chosen about the window, kept in the user's folder between games.

A settings file that cannot be read never stops the game: it is moved aside, reported in one
line, and the defaults are used.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from game.files import write_whole
from game.language import LANGUAGES
from game.places import settings_folder

__all__ = ["SETTINGS_VARIABLE", "Settings", "SettingsFile", "settings_path"]

Palette = Literal["dark", "light"]
Speed = Literal["off", "fast", "normal", "slow"]

SETTINGS_VARIABLE: Final = "EIGHTEEN_MONTHS_SETTINGS"
"""Environment variable that names the settings file, for tests and shared computers."""
LARGEST_FILE: Final = 64 * 1024
"""A settings file beyond this is not ours [bytes]."""
SECONDS: Final = {"off": 0.0, "fast": 0.5, "normal": 1.0, "slow": 2.0}


class Settings(BaseModel):
    """Language, look, text size, window and speed of animations."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    language: str | None = Field(
        default=None,
        pattern=f"^({'|'.join(LANGUAGES)})$",
        description="language of the window; none follows the system",
    )
    scale: float = Field(default=1.0, ge=0.75, le=2.0, description="size of text and controls")
    letters: float = Field(default=1.0, ge=1.0, le=1.2, description="size of small letters alone")
    theme: Palette = "dark"
    high_contrast: bool = False
    reduced_motion: bool = Field(default=False, description="things appear, nothing moves")
    fullscreen: bool = False
    window: tuple[int, int] = Field(default=(1280, 800), description="window size in pixels")
    animation: Speed = "normal"
    lesson: bool = Field(default=False, description="the lesson goes on where it can be taught")
    lesson_done: tuple[str, ...] = Field(default=(), description="tasks of it that are done")
    take_back: bool = Field(
        default=True, description="the last turn against the computer may be taken back"
    )
    tips: bool = Field(default=True, description="a word on a thing when it is first met")
    seen_tips: tuple[str, ...] = Field(default=(), description="tips that have been shown")
    seen_help: bool = Field(default=False, description="the introduction has been opened once")

    keys: dict[str, str] = Field(
        default_factory=dict, description="keys that are not the usual ones, by what they do"
    )
    chat: bool = Field(default=True, description="what is said over a network is shown")
    controller: bool = Field(default=False, description="a controller is listened to")
    sound: bool = True
    volume_effects: float = Field(default=0.6, ge=0.0, le=1.0, description="sounds of the match")
    volume_interface: float = Field(
        default=0.4, ge=0.0, le=1.0, description="sounds of moving and pressing"
    )

    def volume_of(self, channel: str) -> float:
        """Return how loud the sounds of a channel are [0..1]: ``effects`` or ``interface``."""
        loud = self.volume_effects if channel == "effects" else self.volume_interface
        return loud if self.sound else 0.0

    def movement(self, seconds: float) -> float:
        """Return how long something takes to move; 0 where the player wants nothing to move.

        Stages still follow each other at the speed chosen: see `duration`.
        """
        return 0.0 if self.reduced_motion else self.duration(seconds)

    def duration(self, seconds: float) -> float:
        """Return how long an animation of ``seconds`` lasts at the chosen speed; 0 for none."""
        return seconds * SECONDS[self.animation]


def settings_path() -> Path:
    """Return where the settings are kept: the file the environment names, else the user's own."""
    named = os.environ.get(SETTINGS_VARIABLE)
    if named:
        return Path(named)
    return settings_folder() / "settings.json"


@dataclass(frozen=True)
class SettingsFile:
    """The file of the settings: read once at the start, written whole at each change."""

    path: Path

    def load(self) -> tuple[Settings, str]:
        """Return the settings, and one line on what was wrong with the file (empty if nothing)."""
        try:
            if not self.path.exists():
                return Settings(), ""
            if self.path.stat().st_size > LARGEST_FILE:
                raise ValueError("it is too large")
            return self._read(self.path.read_text("utf-8"))
        except (OSError, ValueError) as trouble:
            return Settings(), self._set_aside(_reason(trouble))

    def _read(self, text: str) -> tuple[Settings, str]:
        """The settings of a file; one with bad keys alone loses those and keeps the rest."""
        try:
            return Settings.model_validate_json(text), ""
        except ValidationError as trouble:
            if {error["loc"][:1] for error in trouble.errors()} != {("keys",)}:
                raise
            rest = {name: value for name, value in json.loads(text).items() if name != "keys"}
            return Settings.model_validate(rest), self._set_aside(_reason(trouble))

    def save(self, settings: Settings) -> str:
        """Write all or nothing; returns one line if the disk refused (empty if not)."""
        try:
            write_whole(self.path, settings.model_dump_json(indent=2) + "\n", make_folder=True)
        except OSError as trouble:
            return f"{self.path}: {_reason(trouble)}"
        return ""

    def _set_aside(self, reason: str) -> str:
        backup = self.path.with_name(f"{self.path.name}.broken")
        try:
            self.path.replace(backup)
        except OSError:
            return f"{self.path}: {reason}"
        return f"{self.path}: {reason} -> {backup.name}"


def _reason(trouble: Exception) -> str:
    """The first thing that is wrong, in one line."""
    if isinstance(trouble, ValidationError):
        first = trouble.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        return f"{place}: {first['msg']}" if place else str(first["msg"])
    if isinstance(trouble, OSError):
        return trouble.strerror or type(trouble).__name__
    return str(trouble).splitlines()[0]
