"""Personas do what their sentence says."""

from functools import cache

import numpy as np
import pytest

from game.match import Tally, simulate
from game.players import find
from game.rules import Side, Stock, observe
from tests.builders import a_state, the_ruleset

US = ("dealmaker", "hawk", "free-trader")
CHINA = ("pragmatic-buyer", "self-reliance-planner", "hedger")


@cache
def met(us: str, china: str) -> Tally:
    return simulate(the_ruleset(), find(us).policy, find(china).policy, games=200, seed=1)


def ordered(who: str, side: Side, **state: object) -> list[str]:
    """What a persona orders in one position."""
    seen = observe(the_ruleset(), a_state(**state), side)  # type: ignore[arg-type]
    orders = find(who).policy.choose(seen, np.array([1], dtype=np.uint64))
    return [the_ruleset().menus[side][order].slug for order in orders]


def mean(tally: Tally, indicator: str) -> float:
    return float(tally.indicators[indicator].mean())


def chosen(tally: Tally, beginning: str) -> int:
    return sum(
        counts["chosen"] for slug, counts in tally.orders().items() if slug.startswith(beginning)
    )


def test_the_dealmaker_takes_the_largest_cut() -> None:
    levies = {us: mean(met(us, "hedger"), "levy_revenue_bn") for us in US}

    assert max(levies, key=lambda us: levies[us]) == "dealmaker"


def test_the_dealmaker_rolls_the_window_while_the_hawk_lets_it_age() -> None:
    assert mean(met("dealmaker", "hedger"), "legal_lag_months") < 40
    assert mean(met("hawk", "hedger"), "legal_lag_months") > 60


def test_the_hawk_closes_gates_until_the_strain_is_too_great() -> None:
    calm = ordered("hawk", Side.US, us_capital=6, tension=0.3)
    strained = ordered("hawk", Side.US, us_capital=6, tension=0.9)

    assert [slug.split("-")[0] for slug in calm] == ["ban", "ban"]
    assert not any(slug.startswith("ban") for slug in strained)


def test_the_free_trader_takes_no_levy_and_yields_to_congress() -> None:
    tally = met("free-trader", "hedger")

    assert chosen(tally, "levy-licence") == 0
    assert chosen(tally, "open-licence") > 0
    pressed = ordered("free-trader", Side.US, us_congress=0.9, us_capital=6)
    assert any(slug.startswith("ban-licence") for slug in pressed)


def test_buyers_buy_and_the_planner_refuses() -> None:
    sales = {china: mean(met("dealmaker", china), "chip_sales_bn") for china in CHINA}

    assert sales["self-reliance-planner"] < 0.3 * sales["hedger"]
    assert sales["hedger"] <= sales["pragmatic-buyer"] * 1.2
    refused = ordered("self-reliance-planner", Side.CHINA, gates={"consent-h200": "open"})
    assert "ban-consent-h200" in refused


def test_the_hedger_rations_its_own_dependency() -> None:
    deep = {"china_dependency": 0.7, "gates": {"consent-h200": "open"}}

    assert "quota-consent-h200-20" in ordered("hedger", Side.CHINA, china_capital=6, **deep)


def test_the_hedger_lays_in_stock_where_a_cut_off_would_hurt() -> None:
    exposed = {"china_dependency": 0.6, "gates": {"consent-h200": "open"}}
    stocked = {**exposed, Stock.CHINA_STOCKPILE.slug: 170.0}

    assert "special-stockpile" in ordered("hedger", Side.CHINA, china_funds=20, **exposed)
    assert "special-stockpile" not in ordered("hedger", Side.CHINA, china_funds=20, **stocked)


def test_the_planner_builds_most_at_home() -> None:
    reliance = {china: mean(met("dealmaker", china), "self_reliance") for china in CHINA}

    assert max(reliance, key=lambda china: reliance[china]) == "self-reliance-planner"


@pytest.mark.parametrize(
    ("who", "side"), [(us, Side.US) for us in US] + [(c, Side.CHINA) for c in CHINA]
)
def test_a_persona_uses_both_slots_when_it_has_the_means(who: str, side: Side) -> None:
    rich = {"us_funds": 50, "china_funds": 50, "us_capital": 6, "china_capital": 6}

    assert len(ordered(who, side, **rich)) == the_ruleset().slots[side]


def test_the_alliance_builder_denies_tools_only_with_its_friends() -> None:
    means = {"us_capital": 6, "us_funds": 20, "tension": 0.3}
    open_shop: dict[str, object] = {"fab-equipment": "open", "hbm": "closed"}

    alone = ordered("alliance-builder", Side.US, us_allies=0.5, gates=open_shop, **means)
    together = ordered("alliance-builder", Side.US, us_allies=0.8, gates=open_shop, **means)

    assert "invest-allies" in alone
    assert "ban-fab-equipment" not in alone
    assert "ban-fab-equipment" in together


def test_the_frontier_sprinter_invests_in_the_next_generation_before_all_else() -> None:
    assert ordered("frontier-sprinter", Side.US, us_funds=9)[0] == "invest-frontier-rd"


def test_the_shadow_buyer_lies_low_when_it_has_lost_face() -> None:
    means = {"china_funds": 20, "china_capital": 6}
    bold = ordered("shadow-buyer", Side.CHINA, china_legitimacy=0.8, **means)
    shamed = ordered("shadow-buyer", Side.CHINA, china_legitimacy=0.3, **means)

    assert {"special-rent-offshore", "special-smuggle"} & set(bold)
    assert not {"special-rent-offshore", "special-smuggle"} & set(shamed)


def test_the_hardliner_lets_the_magnets_go_at_the_brink() -> None:
    squeezed: dict[str, object] = {"rare-earths": "closed"}
    given = ordered(
        "rare-earth-hardliner", Side.CHINA, tension=0.9, china_capital=6, gates=squeezed
    )

    assert "open-rare-earths" in given


def test_lab_first_pays_for_tools_and_laboratories() -> None:
    given = ordered("lab-first", Side.CHINA, china_funds=20, china_capital=0)

    assert given == ["invest-ecosystem", "invest-labs"]
