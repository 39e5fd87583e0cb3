"""The JSON Schema is made from the models, and no field is without a word."""

from typing import Any

import pytest

from game.scenario import json_schema, schema_text
from game.scenario.library import FOLDER


def test_the_schema_file_is_up_to_date() -> None:
    """If it is not: ``python main.py schema -o scenarios/schema.json``."""
    assert (FOLDER / "schema.json").read_text(encoding="utf-8") == schema_text()


SCHEMA = json_schema()
MODELS = {"Scenario": SCHEMA, **SCHEMA["$defs"]}


def fields_of(model: dict[str, Any]) -> dict[str, Any]:
    full = next((each for each in model.get("anyOf", []) if "properties" in each), model)
    return full.get("properties", {})


@pytest.mark.parametrize("name", MODELS)
def test_every_field_says_what_it_is(name: str) -> None:
    assert MODELS[name].get("description") or name == "Figure"
    undescribed = [
        key for key, each in fields_of(MODELS[name]).items() if "description" not in each
    ]
    assert fields_of(MODELS[name])
    assert undescribed == []
