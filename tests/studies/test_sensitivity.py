"""Sensitivity: the method finds what matters, and the same sample gives the same answer."""

import pytest

from game.scenario import load_scenario
from game.studies import sensitivity
from game.studies.sensitivity import run_sensitivity

pytest.importorskip("SALib")


def test_what_the_record_never_uses_has_no_effect() -> None:
    """Nobody smuggles or bluffs by order in the record of 2022 to 2026."""
    found = run_sensitivity(load_scenario("controls-2022"), trajectories=2, seed=3)
    effects = {each["constant"]: each["mu_star"] for each in found["outcomes"]["misfit"]}

    assert effects["smuggling_push"] == effects["threat_bluff"] == 0
    assert effects["market_bn"] > 0
    assert "import_cap_share" not in effects  # a rule fixes it: it has no range
    assert list(effects.values()) == sorted(effects.values(), reverse=True)


def test_matches_are_played_where_there_is_no_record(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sensitivity, "MATCHES", 1)
    monkeypatch.setattr(sensitivity, "PAIRS", sensitivity.PAIRS[:1])
    loaded = load_scenario("h200-deal")

    found = run_sensitivity(loaded, trajectories=2, seed=3)

    assert found == run_sensitivity(loaded, trajectories=2, seed=3)
    assert found["matches"] == found["runs"] == 2 * (found["constants"] + 1)
    assert set(found["outcomes"]) == {"margin", "us-score", "china-score"}
