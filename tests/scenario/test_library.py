"""Scenarios are found by name or by path, and quickly."""

from pathlib import Path

import pytest

from game.scenario import (
    ScenarioError,
    ScenarioNotFoundError,
    document,
    find,
    load_scenario,
    shipped,
)
from game.scenario.library import FOLDER

TINY = Path(__file__).parent / "tiny.yaml"


def test_the_main_scenario_comes_first() -> None:
    assert shipped()[0] == "h200-deal"


def test_a_slug_a_path_and_a_name_beside_it_find_the_same_file() -> None:
    assert find("h200-deal") == find(str(FOLDER / "h200-deal.yaml")) == FOLDER / "h200-deal.yaml"
    assert find("tiny", TINY.parent) == find(TINY) == TINY


@pytest.mark.parametrize("name", ["h200-dael", "h200"])
def test_an_unknown_name_gets_a_suggestion(name: str) -> None:
    with pytest.raises(ScenarioNotFoundError) as caught:
        find(name)

    assert str(caught.value) == (
        f"{name}:1:1: error[unknown-scenario]: there is no scenario '{name}'; "
        "did you mean 'h200-deal'?"
    )


def test_a_path_that_leads_nowhere_is_said_when_it_is_read() -> None:
    with pytest.raises(ScenarioError, match=r"file-missing.*did you mean 'tiny.yaml'"):
        load_scenario(TINY.parent / "tini.yaml")


@pytest.mark.parametrize("name", ["", ".", "..", "../scenarios", "a/b", "a\0", "/"])
def test_no_name_leads_out_of_the_folder(name: str) -> None:
    with pytest.raises(ScenarioError):
        load_scenario(name)


@pytest.mark.parametrize("name", shipped())
def test_both_parsers_read_a_shipped_scenario_alike(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    fast = load_scenario(name)
    monkeypatch.setattr(document, "_FAST_PARSER", None)

    assert load_scenario(name).scenario == fast.scenario


def test_loading_takes_a_blink(benchmark) -> None:
    loaded = benchmark(load_scenario, "h200-deal")

    assert loaded.ruleset.slug == "h200-deal"
