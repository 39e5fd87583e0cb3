"""Starts the game from a checkout: hands over to `game`."""

from game.__main__ import start

raise SystemExit(start())
