"""A scenario that is worked on."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.view.workshop.at_work import AtWork


@pytest.fixture
def at_work(tmp_path: Path, checkout: Path) -> Iterator[AtWork]:
    at = AtWork(tmp_path, checkout / "scenarios" / "quick-start.yaml")
    yield at
    at.hands.app.close()
