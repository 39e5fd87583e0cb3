"""What some commands need beside the base game."""

from game.cli.trouble import Complaint
from game.online.extra import missing_libraries, package_to_install

__all__ = ["require_libraries"]


def require_libraries() -> None:
    """Say what to install where the base game alone is."""
    missing = missing_libraries()
    if missing:
        raise Complaint(
            "cli-online-missing", libraries=", ".join(missing), package=package_to_install()
        )
