"""Starts the game: hands over to `game.cli`."""

from game.cli import main

raise SystemExit(main())
