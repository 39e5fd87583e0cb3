"""Starts the game: hands over to `game.cli`."""

try:
    from game.cli import main
except ModuleNotFoundError as missing:
    raise SystemExit(f"{missing.name} is not installed; run: python -m pip install .") from None

raise SystemExit(main())
