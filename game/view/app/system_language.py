"""Which language the player's computer asks for."""

from __future__ import annotations

import contextlib
import locale
import os

import pygame.system

from game.language import closest_language

__all__ = ["system_language"]

NAMING = ("LC_ALL", "LC_MESSAGES", "LANG")
"""Environment variables that name a locale; the first that is set holds."""
SILENT = ("", "C", "POSIX")
"""Locales that say nothing of a language."""


def system_language() -> str:
    """Return the first language the player's computer asks for that the game speaks, or English.

    What the environment says goes first, as it can be set for one program alone; it is silent on
    Windows and where a program is started from a desktop of macOS, which have lists of their own.
    """
    return closest_language(*(_of_environment() or _of_desktop() or _of_library()))


def _of_environment() -> list[str]:
    named = next(filter(None, (os.environ.get(name, "") for name in NAMING)), "")
    wished = os.environ.get("LANGUAGE", "").split(":")
    return [tag for tag in (*wished, named) if tag.split(".")[0] not in SILENT]


def _of_desktop() -> list[str]:
    return [each["language"] for each in pygame.system.get_pref_locales() or ()]


def _of_library() -> list[str]:
    with contextlib.suppress(ValueError):  # a locale without a name is no reason to stop
        return [locale.getlocale()[0] or ""]
    return []
