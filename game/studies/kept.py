"""Kept: finished blocks of a study on disk, so that a study that was stopped goes on.

One line of JSON for each block, under a name made of everything that could change the outcome:
the scenario's digest, the version of the rules, and a digest of the rules' and players' code.
"""

import json
from hashlib import blake2b
from pathlib import Path

from game.files import add_line, write_whole
from game.places import PACKAGE
from game.rules import RULES_VERSION, Ruleset
from game.studies.pairing import Block

__all__ = ["Kept", "code_digest"]


def code_digest() -> str:
    """Return a short digest of the code that decides how matches go."""
    digest = blake2b(digest_size=6)
    for folder in ("rules", "players"):
        for file in sorted((PACKAGE / folder).rglob("*.py")):
            digest.update(file.relative_to(PACKAGE).as_posix().encode())
            digest.update(file.read_bytes())
    return digest.hexdigest()


class Kept:
    """The finished blocks of one study."""

    def __init__(self, folder: Path, ruleset: Ruleset, *, resume: bool) -> None:
        """Open the file of a scenario; an earlier one is taken up or, without ``resume``, lost."""
        name = f"{ruleset.slug}-{ruleset.digest}-r{RULES_VERSION}-{code_digest()}.jsonl"
        self.path = folder / name
        self._blocks: dict[tuple[str, str, int, int], Block] = {}
        if resume and self.path.exists():
            self._take_up()
        else:
            write_whole(self.path, "", make_folder=True)

    def _take_up(self) -> None:
        """Read what an earlier run finished; a line that was cut short is left out."""
        for line in self.path.read_text(encoding="utf-8").splitlines():
            try:
                block = Block.from_json(json.loads(line))
            except (json.JSONDecodeError, TypeError, KeyError):
                continue
            self._blocks[block.us, block.china, block.seed, block.games] = block

    def get(self, us: str, china: str, seed: int, games: int) -> Block | None:
        """Return a block that was played before, or None."""
        return self._blocks.get((us, china, seed, games))

    def add(self, block: Block) -> None:
        """Keep a block."""
        self._blocks[block.us, block.china, block.seed, block.games] = block
        add_line(self.path, json.dumps(block.as_json()))
