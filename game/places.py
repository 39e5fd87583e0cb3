"""Places: where the game's own files lie, in a checkout or in an installed copy, and the user's.

In a checkout `assets` and `scenarios` stand beside this package; in an installed copy they lie in
it, in `_data`. Every way of installing the game unpacks it, so that a place is an ordinary folder.
"""

import os
import sys
from pathlib import Path
from typing import Final

import platformdirs

__all__ = [
    "ASSETS",
    "CHECKOUT",
    "PACKAGE",
    "PROGRAM",
    "SCENARIOS",
    "SCENARIOS_VARIABLE",
    "cache_folder",
    "data_folder",
    "is_checkout",
    "is_packed",
    "log_folder",
    "named_folder",
    "own_scenarios",
    "settings_folder",
]

_NAME: Final = "eighteen-months"

PACKAGE: Final = Path(__file__).resolve().parent
"""The folder of this package; it may well be one in which nothing can be written."""

_DATA: Final = PACKAGE / "_data"
"""Where an installed copy holds what a checkout has beside the package; see `pyproject.toml`."""

CHECKOUT: Final = None if _DATA.is_dir() else PACKAGE.parent
"""The folder of the checkout that this is; None for an installed copy."""

PROGRAM: Final = _NAME if CHECKOUT is None else "python main.py"
"""How the game is called where one types: the same subcommands follow either."""

_SHIPPED: Final = _DATA if CHECKOUT is None else CHECKOUT

ASSETS: Final = _SHIPPED / "assets"
"""Messages, icons, colours and sounds."""

SCENARIOS: Final = _SHIPPED / "scenarios"
"""The scenarios that come with the game, with their guide, their schema and their usual courses."""

SCENARIOS_VARIABLE: Final = "EIGHTEEN_MONTHS_SCENARIOS"
"""Environment variable that names another folder for the user's own scenarios."""


def is_checkout() -> bool:
    """Tell whether the game runs from a checkout, whose files belong to whoever works on it."""
    return CHECKOUT is not None


def is_packed() -> bool:
    """Tell whether this is the packed game, a folder with a program and no Python to be used."""
    return bool(getattr(sys, "frozen", False))


def own_scenarios() -> Path:
    """Return the folder of the user's own scenarios; it need not exist yet."""
    return named_folder(SCENARIOS_VARIABLE) or data_folder() / "scenarios"


def named_folder(variable: str) -> Path | None:
    """Return the folder that a variable of the environment names; None where it names none.

    A name that begins with the home of a user who does not exist is taken as it is written.
    """
    named = os.environ.get(variable)
    if not named:
        return None
    try:
        return Path(named).expanduser()
    except RuntimeError:
        return Path(named)


def data_folder() -> Path:
    """Return the user's folder for what is kept: saves and scenarios."""
    return platformdirs.user_data_path(_NAME, appauthor=False)


def settings_folder() -> Path:
    """Return the user's folder for settings."""
    return platformdirs.user_config_path(_NAME, appauthor=False)


def log_folder() -> Path:
    """Return the user's folder for what went wrong."""
    return platformdirs.user_log_path(_NAME, appauthor=False)


def cache_folder() -> Path:
    """Return the user's folder for what could be worked out again."""
    return platformdirs.user_cache_path(_NAME, appauthor=False)
