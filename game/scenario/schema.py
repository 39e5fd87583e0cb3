"""The JSON Schema of a scenario file, which editors use to complete and check while one types."""

import json
from typing import Any

from game.language import LANGUAGES, Texts
from game.rules.params import constants
from game.rules.state import Flow
from game.rules.stocks import Stock
from game.scenario.models import FORMAT, Scenario
from game.scenario.names import stocks_of
from game.scenario.own_words import names_of_things
from game.scenario.part import AMOUNT

__all__ = ["json_schema", "schema_text"]


def json_schema() -> dict[str, Any]:
    """Return the schema, made from the models and their descriptions."""
    schema = Scenario.model_json_schema()
    _name_figures(schema)
    _name_words(schema["properties"]["words"])
    icons = schema["properties"]["icons"]
    icons["propertyNames"] = icons["additionalProperties"]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"Eighteen Months scenario, format {FORMAT}",
        **{key: value for key, value in schema.items() if key != "title"},
    }


def _name_figures(schema: dict[str, Any]) -> None:
    """List the stocks, constants and flows there are, with unit and bounds.

    The models check the names one by one, which a schema made from them does not show.
    """
    parts, top = schema["$defs"], schema["properties"]
    stocks = {
        stock.slug: (_told(f"stock-{stock.slug}", stock.unit), stock.domain) for stock in Stock
    }
    shared = stocks_of(None)
    for name, part in (
        ("Shared", shared),
        ("SidePart", [each for each in stocks if each not in shared]),
    ):
        _list(parts[name]["properties"]["stocks"], parts, {slug: stocks[slug] for slug in part})
    _list(
        top["constants"],
        parts,
        {
            slug: (
                _told(f"rule-constant-{slug}", each["unit"]),
                (each["least"], each["most"]),
            )
            for slug, each in constants().items()
        },
    )
    _list(top["last_quarter"], parts, {flow.slug: ("", (0.0, AMOUNT)) for flow in Flow})


def _name_words(words: dict[str, Any]) -> None:
    """Let editors complete the messages that name things; the check knows all the others."""
    words["propertyNames"] = {
        "anyOf": [{"enum": [*names_of_things()]}, {"pattern": "^[a-z][a-z0-9_-]*$"}]
    }


def _told(message: str, unit: str) -> str:
    """Return what a quantity is, in every language, with its unit."""
    names = dict.fromkeys(Texts.load(language)(message) for language in LANGUAGES)
    return f"{' / '.join(names)} [{unit}]"


def _list(
    mapping: dict[str, Any],
    parts: dict[str, Any],
    known: dict[str, tuple[str, tuple[float, float]]],
) -> None:
    """Let a mapping have these keys and no other."""
    mapping["additionalProperties"] = False
    mapping["properties"] = {
        slug: {
            **({"description": says} if says else {}),
            "$ref": f"#/$defs/{_figure_within(parts, *bounds)}",
        }
        for slug, (says, bounds) in known.items()
    }


def _figure_within(parts: dict[str, Any], least: float, most: float) -> str:
    """Return the name of a figure with these bounds, which is made where there is none yet."""
    name = f"Figure{least:g}To{most:g}"
    if name not in parts:
        full = next(each for each in parts["Figure"]["anyOf"] if "properties" in each)
        bounded = {"minimum": least, "maximum": most}
        value = {**full["properties"]["value"], **bounded}
        parts[name] = {
            "description": f"a figure from {least:g} to {most:g}, alone or with its source",
            "anyOf": [
                {"type": "number", **bounded},
                {**full, "properties": {**full["properties"], "value": value}},
            ],
        }
    return name


def schema_text() -> str:
    """Return the schema as it stands in ``scenarios/schema.json``."""
    return json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n"
