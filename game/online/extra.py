"""What playing apart and in class needs beyond the base game, and whether it is installed."""

from importlib.util import find_spec
from typing import Final

from game.places import is_checkout

__all__ = ["missing_libraries", "package_to_install"]

NEEDED: Final = ("httpx", "jinja2", "segno", "starlette", "uvicorn")
"""Libraries of the extra `classroom`."""


def missing_libraries() -> list[str]:
    """Return what that needs and is not installed."""
    return [name for name in NEEDED if find_spec(name) is None]


def package_to_install() -> str:
    """Return what to give to ``pip install``, as it is typed."""
    return "'.[classroom]'" if is_checkout() else " ".join(NEEDED)
