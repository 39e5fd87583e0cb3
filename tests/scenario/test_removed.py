"""A name that was removed is told as that, with what to write instead, in each language."""

from dataclasses import fields
from pathlib import Path

import pytest

from game.language import LANGUAGES, Texts
from game.rules.indicators import INDICATORS
from game.rules.params import Params
from game.rules.stocks import Stock
from game.scenario import ScenarioError, read_scenario_text
from game.scenario.removed import REMOVED, advice_on_removed

TINY = (Path(__file__).parent / "tiny.yaml").read_text(encoding="utf-8")


def test_no_name_that_is_known_is_called_removed() -> None:
    known = {
        "constant": {item.name for item in fields(Params)},
        "indicator": set(INDICATORS),
        "stock": {stock.slug for stock in Stock},
    }

    assert REMOVED.keys() == known.keys()
    assert not any(known[kind].intersection(names) for kind, names in REMOVED.items())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_one_is_told_in_each_language(language: str) -> None:
    own = set(Texts.load(language))
    told = {advice_on_removed(kind, name) for kind, names in REMOVED.items() for name in names}

    assert told | {"removed-order-levy"} == {name for name in own if name.startswith("removed-")}


@pytest.mark.parametrize(("language", "begin"), [("ja", "廃止されました"), ("zh", "已移除")])
def test_the_advice_is_in_the_language_of_its_reader(language: str, begin: str) -> None:
    text = TINY.replace("of: {stock: us_congress}", "of: {stock: us_jobs}")
    with pytest.raises(ScenarioError) as trouble:
        read_scenario_text(text)
    (finding,) = trouble.value.findings

    assert f"'us_jobs'; {begin}" in finding.told(Texts.load(language))
