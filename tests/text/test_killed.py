"""Matches by text that are killed at random instants: nothing that was told as sealed is missing.

`KILLS=500 python -m pytest -n0 -s tests/text/test_killed.py` does it at length.
"""

from pathlib import Path

from tests.match.killing import Killing, a_chance, how_many

MATCH = ("play", "--text", "h200-deal", "--us", "human", "--lang", "en")
PASS = "\ncommit\nyes\n"
"""An empty line takes the seat where two people play; else it asks for nothing."""


def test_a_killed_match_by_text_keeps_all_that_was_sealed(checkout: Path, tmp_path: Path) -> None:
    """New ones and ones that are gone on with, of one person and of two."""
    killing = Killing(tmp_path, "The orders are sealed.", a_chance())
    main = str(checkout / "main.py")

    def command(before: int) -> tuple[str, ...]:
        rival = "hedger" if killing.killed % 3 else "human"
        return (main, *MATCH, "--china", rival, "--seed", str(killing.killed))

    killing.kill(how_many(8), command, lambda before: ("\nload\n" if before else "") + PASS * 60)

    assert killing.told > killing.killed
    print(f"\n{killing.killed} killed, {killing.told} orders told as sealed, none missing")
