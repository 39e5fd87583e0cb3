"""Every example in the authors' guide can be copied into a file and works."""

import copy
import json
import re
from pathlib import Path
from typing import Any

import pytest

from game.rules import Act, Programme, Stock
from game.rules.indicators import INDICATORS
from game.scenario import compile_scenario, read_scenario_text
from game.scenario.conditions import FORMS as CONDITIONS
from game.scenario.document import read_document
from game.scenario.effects import FORMS as EFFECTS
from game.scenario.library import FOLDER
from game.scenario.models import Scenario

GUIDE = (FOLDER / "README.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^```yaml\n(.*?)^```", GUIDE, re.MULTILINE | re.DOTALL)
TINY = read_document(
    (Path(__file__).parent / "tiny.yaml").read_text(encoding="utf-8"), "tiny.yaml"
).data


def laid_over(below: Any, above: Any) -> Any:
    """Put an example into a scenario: mappings are joined, and lists by the ids in them."""
    if isinstance(below, dict) and isinstance(above, dict):
        common = {key: laid_over(below[key], above[key]) for key in below.keys() & above.keys()}
        return {**below, **above, **common}
    if isinstance(below, list) and all(isinstance(each, dict) and "id" in each for each in above):
        ids = {each["id"]: each for each in above}
        kept = [ids.pop(each["id"], each) for each in below]
        return [*kept, *ids.values()]
    return above


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda text: text.split("\n")[0][:40])
def test_an_example_works(example: str) -> None:
    part = read_document(example, "example").data
    if isinstance(part, list) and part[0].keys() & {"add"}:
        part = {"laws": [{**TINY["laws"][0], "effects": part}]}
    elif isinstance(part, list):
        part = {"laws": [{**TINY["laws"][0], "when": {"any": part}}]}

    below = copy.deepcopy(TINY)
    for slug in part.get("leaves_out", ()):
        for home in (*below["sides"].values(), below["shared"]):
            home["stocks"].pop(slug, None)

    compile_scenario(read_scenario_text(json.dumps(laid_over(below, part))))


def test_the_guide_has_every_part() -> None:
    parts = {key for text in EXAMPLES for key in re.findall(r"^(\w+):", text, re.MULTILINE)}

    assert parts == set(Scenario.model_fields)


def test_the_guide_shows_every_condition_and_effect() -> None:
    for form in (*CONDITIONS, *EFFECTS):
        assert re.search(rf"^- \{{?{form}:", GUIDE, re.MULTILINE), form


def test_the_guide_names_what_the_rules_fix() -> None:
    names = [stock.slug for stock in Stock] + list(INDICATORS)
    names += [programme.slug for programme in Programme] + [act.slug for act in Act]

    assert [name for name in names if f"`{name}`" not in GUIDE] == []
