"""A scenario survives being written and read again."""

import io
import json
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from game.scenario import Scenario, digest_of, load_scenario, read_scenario_text, shipped

TINY = Path(__file__).parent / "tiny.yaml"
ALL = [str(TINY), *shipped()]


@pytest.mark.parametrize("name", ALL, ids=lambda name: Path(name).stem)
def test_the_models_write_what_they_read(name: str) -> None:
    scenario = load_scenario(name).scenario

    written = json.dumps(scenario.model_dump(mode="json", by_alias=True, exclude_defaults=True))
    again = Scenario.model_validate_json(written, strict=True)
    assert again == scenario
    assert digest_of(again) == digest_of(scenario)


def test_an_editors_round_trip_keeps_comments_and_meaning() -> None:
    """Editors that use ruamel.yaml keep what an author wrote beside it."""
    yaml = YAML()
    yaml.width = 10_000
    text = TINY.read_text(encoding="utf-8")
    out = io.StringIO()

    yaml.dump(yaml.load(text), out)

    assert "# The smallest scenario" in out.getvalue()
    assert read_scenario_text(out.getvalue()) == read_scenario_text(text)


def test_a_scenario_cannot_be_changed() -> None:
    scenario = load_scenario(TINY).scenario

    with pytest.raises(ValueError, match="frozen"):
        scenario.draw_margin = 9.0  # type: ignore[misc]
