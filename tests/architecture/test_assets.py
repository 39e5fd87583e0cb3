"""Each file that is shipped says where it comes from."""

import re
from pathlib import Path

ASSETS = Path(__file__).resolve().parents[2] / "assets"


def test_the_origin_of_every_asset_is_written_down() -> None:
    table = (ASSETS / "LICENSES.md").read_text(encoding="utf-8")
    named = re.findall(r"^\| `([^`]+)`", table, re.MULTILINE)
    files = {path for path in ASSETS.rglob("*") if path.is_file()}
    covered = {path for pattern in named for path in ASSETS.glob(pattern)}

    assert sorted(files - covered) == [], "say in assets/LICENSES.md where these come from"
    assert [pattern for pattern in named if not any(ASSETS.glob(pattern))] == []
