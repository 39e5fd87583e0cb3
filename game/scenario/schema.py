"""The JSON Schema of a scenario file, which editors use to complete and check while one types."""

import json
from typing import Any

from game.scenario.models import FORMAT, Scenario

__all__ = ["json_schema", "schema_text"]


def json_schema() -> dict[str, Any]:
    """Return the schema, made from the models and their descriptions."""
    schema = Scenario.model_json_schema()
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"Eighteen Months scenario, format {FORMAT}",
        **{key: value for key, value in schema.items() if key != "title"},
    }


def schema_text() -> str:
    """Return the schema as it stands in ``scenarios/schema.json``."""
    return json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n"
