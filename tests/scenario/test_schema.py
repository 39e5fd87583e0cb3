"""The JSON Schema is made from the models, and no field is without a word."""

from dataclasses import fields
from typing import Any

import pytest

from game.rules import Flow, Stock
from game.rules.params import Params
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


def test_the_schema_lists_every_stock_constant_and_flow_with_its_bounds() -> None:
    """An editor completes the name and marks a number that the check would refuse."""
    constants = SCHEMA["properties"]["constants"]
    stocks = SCHEMA["$defs"]["SidePart"]["properties"]["stocks"]

    assert constants["additionalProperties"] is False
    assert constants["properties"]["supply_share"] == {
        "description": "Set aside for China, of what is added at home"
        " / 増設量のうち中国に割り当てる割合 / 新增算力中留给中国的比例 [share]",
        "$ref": "#/$defs/Figure0.001To1",
    }
    assert SCHEMA["$defs"]["Figure0.001To1"]["anyOf"][0] == {
        "type": "number",
        "minimum": 0.001,
        "maximum": 1.0,
    }
    assert len(constants["properties"]) == len(fields(Params))
    assert {
        *stocks["properties"],
        *SCHEMA["$defs"]["Shared"]["properties"]["stocks"]["properties"],
    } == {stock.slug for stock in Stock}
    assert set(SCHEMA["properties"]["last_quarter"]["properties"]) == {each.slug for each in Flow}
