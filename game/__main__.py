"""Starts the game, in every way there is: `main.py`, `python -m game` and `eighteen-months`."""

from game.places import is_checkout

__all__ = ["start"]


def start() -> int:
    """Run what was typed and return the exit status; say in a line what is not installed."""
    try:
        from game.cli import main
    except ModuleNotFoundError as missing:
        remedy = "install ." if is_checkout() else "check"  # the latter names what it needs
        raise SystemExit(f"{missing.name} is not installed; run: python -m pip {remedy}") from None
    return main()


if __name__ == "__main__":
    raise SystemExit(start())
