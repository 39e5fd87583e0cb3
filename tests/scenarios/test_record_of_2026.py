"""What 2026 added to the contest: rules and bills in Washington, an answer and a quota in Beijing.

Each case is a quarter of the flagship. What is left to chance does not come, but where a test
says so: then it is asked of many matches.
"""

from dataclasses import replace
from functools import cache

import pytest

from game.rules import Orders, Outcome, Ruleset, Side, State, Stock, legal, step
from game.rules.conditions import NEVER
from tests.builders import Setting, a_state, orders, setting_of, the_ruleset

FOURTH_QUARTER = 3
"""The turn that begins in October 2026."""
MANY = 400
BOTH_KEYS: dict[str, Setting] = {"licence-h200": 25, "consent-h200": "open"}


@cache
def quiet() -> Ruleset:
    """The flagship without what is left to chance."""
    rules = the_ruleset()
    return replace(
        rules,
        events=tuple(
            each if each.chance >= 1.0 else replace(each, when=NEVER) for each in rules.events
        ),
    )


def opened(turn: int = 0, gates: dict[str, Setting] | None = None, **stocks: float) -> State:
    """The opening, changed."""
    return a_state(turn=turn, gates=gates, **stocks)


def raised(state: State, flag: str) -> State:
    """The same with a flag up."""
    state.flags[:, the_ruleset().flags.index(flag)] = True
    return state


def after(state: State, order: Orders | None = None) -> Outcome:
    """The quarter that follows."""
    return step(quiet(), state, order or orders())


def came(outcome: Outcome) -> set[str]:
    """The events of a quarter and the laws passed in it, of one match."""
    rules = the_ruleset()
    events = {
        each.slug for each, fired in zip(rules.events, outcome.fired[0], strict=True) if fired
    }
    laws = {each.slug for each, done in zip(rules.laws, outcome.passed[0], strict=True) if done}
    return events | laws


def stands(state: State, gate: str, setting: Setting) -> bool:
    """Whether a gate stands so."""
    rules = the_ruleset()
    at = rules.gates.slugs.index(gate)
    return bool(state.gates[0, at] == setting_of(rules, gate, setting))


def can_give(state: State, side: Side, order: str) -> bool:
    """Whether a side could give an order."""
    rules = the_ruleset()
    return bool(legal(rules, state, side)[0, rules.action(side, order)])


def gained(stock: Stock, one: Outcome, other: Outcome) -> float:
    """How much more of a stock there is after one quarter than after another."""
    return float(one.state.of(stock)[0] - other.state.of(stock)[0])


# --- Washington's rules ------------------------------------------------------------------------


def test_the_parent_company_rule_makes_fronts_harder_to_keep() -> None:
    """Enforcement rises by 0.12 over two quarters; what is rented by wire is no purchase."""
    ruled, free = after(opened(), orders(us=("special-parent-rule",))), after(opened())

    assert gained(Stock.US_ENFORCEMENT, ruled, free) == pytest.approx(0.06)
    assert gained(Stock.CHINA_COMPUTE_RENTED, ruled, free) == 0
    assert not can_give(ruled.state, Side.US, "special-parent-rule")


def test_the_affiliates_rule_breaks_the_truce_that_stays_it() -> None:
    """Given in spring it costs the word of the giver; once the stay has run out it does not."""
    order = orders(us=("special-affiliates-rule",))
    broken, free = after(opened(), order), after(raised(opened(), "stay-over"), order)

    assert "truce-broken" in came(broken)
    assert "truce-broken" not in came(free)
    assert gained(Stock.US_CREDIBILITY, broken, free) == pytest.approx(-0.06)


def test_the_stay_runs_out_in_november_2026_unless_the_truce_is_extended() -> None:
    extended = raised(opened(FOURTH_QUARTER), "truce-extended")

    assert "affiliates-stay-ends" not in came(after(opened(FOURTH_QUARTER - 1)))
    assert "affiliates-stay-ends" in came(after(opened(FOURTH_QUARTER)))
    assert "affiliates-stay-ends" not in came(after(extended))


def test_the_affiliates_rule_hands_beijing_its_answer() -> None:
    """Rare earths within a quarter, for less political capital than a ban of its own."""
    ruled = after(opened(), orders(us=("special-affiliates-rule",))).state
    answered = after(ruled, orders(china=("special-rare-earth-answer",))).state
    rules = the_ruleset()
    menu = rules.menus[Side.CHINA]
    price = {
        slug: menu[rules.action(Side.CHINA, slug)].capital
        for slug in ("special-rare-earth-answer", "ban-rare-earths")
    }

    assert not can_give(opened(), Side.CHINA, "special-rare-earth-answer")
    assert stands(answered, "rare-earths", "closed")
    assert price["special-rare-earth-answer"] < price["ban-rare-earths"]


def test_a_cloud_closed_without_the_act_may_be_opened_by_a_court() -> None:
    """Lawyers doubt the power of the executive; the Act would grant it. A quarter of matches."""
    rules = the_ruleset()
    shut, lawful = (a_state(batch=MANY, gates={"offshore-cloud": "closed"}) for _ in range(2))
    lawful.law_turns[:, [each.slug for each in rules.laws].index("remote-access-act")] = 8
    event = [each.slug for each in rules.events].index("cloud-rule-struck")
    gate = rules.gates.slugs.index("offshore-cloud")

    struck = step(rules, shut, orders(batch=MANY))

    assert struck.fired[:, event].mean() == pytest.approx(0.25, abs=0.06)
    assert ((struck.state.gates[:, gate] == 0) == struck.fired[:, event]).all()
    assert not step(rules, lawful, orders(batch=MANY)).fired[:, event].any()


def test_tenants_of_a_closed_cloud_port_their_code_at_home() -> None:
    """What is denied is built: where they go home, CUDA loses work that it had."""
    rules = the_ruleset()
    event = [each.slug for each in rules.events].index("tenants-go-home")
    shut = step(rules, a_state(batch=MANY, gates={"offshore-cloud": "closed"}), orders(batch=MANY))
    open_ = step(rules, a_state(batch=MANY), orders(batch=MANY))
    gone = shut.fired[:, event]
    dependency = shut.state.of(Stock.CHINA_DEPENDENCY)

    # 0.3 of the three quarters of matches in which no court has opened it again.
    assert gone.mean() == pytest.approx(0.225, abs=0.06)
    assert dependency[gone].mean() < dependency[~gone].mean() - 0.01
    assert not open_.fired[:, event].any()


# --- Bills ---------------------------------------------------------------------------------------


def test_the_overwatch_act_blocks_what_lies_above_the_ceilings_and_leaves_the_h200() -> None:
    sold = {**BOTH_KEYS, "licence-blackwell": 25}
    outcome = after(opened(gates=sold, us_congress=0.82))

    assert "overwatch-act" in came(outcome)
    assert stands(outcome.state, "licence-blackwell", "closed")
    assert stands(outcome.state, "licence-h200", 25)
    assert not can_give(outcome.state, Side.US, "open-licence-blackwell")


def test_without_a_licence_above_the_ceilings_there_is_nothing_to_block() -> None:
    assert "overwatch-act" not in came(after(opened(gates=BOTH_KEYS, us_congress=0.82)))


def test_the_match_act_closes_the_tool_shops_and_strains_the_allies() -> None:
    """It has been before Congress since April 2026; allies who are aligned have no need of it."""
    soon, later = (after(opened(turn, us_congress=0.82)) for turn in (0, 2))
    aligned = after(opened(2, us_congress=0.82, us_allies=0.8))

    assert "match-act" not in came(soon) | came(aligned)
    assert "match-act" in came(later)
    assert stands(later.state, "fab-equipment", "closed")
    assert gained(Stock.US_ALLIES, later, soon) == pytest.approx(-0.1)


# --- An understanding ---------------------------------------------------------------------------


def test_a_summit_that_both_attend_leaves_an_understanding() -> None:
    """The H200 licensed and let in, and magnets that flow."""
    state, rules = opened(), the_ruleset()
    state.offer[:, [each.slug.endswith("summit") for each in rules.specials]] = 2

    outcome = after(state, orders(("special-us-summit",), ("special-china-summit",)))

    assert "summit-deal" in came(outcome)
    assert outcome.state.flags[0, rules.flags.index("understanding")]


@pytest.mark.parametrize(
    ("gates", "comes"),
    [
        (BOTH_KEYS, "understanding-kept"),
        ({**BOTH_KEYS, "consent-h200": "closed"}, "understanding-broken-beijing"),
        ({**BOTH_KEYS, "rare-earths": "closed"}, "understanding-broken-beijing"),
        ({**BOTH_KEYS, "licence-h200": "closed"}, "understanding-broken-washington"),
        # A quota lets the H200 in, and so keeps the word.
        ({**BOTH_KEYS, "consent-h200": 20}, "understanding-kept"),
    ],
)
def test_an_understanding_is_kept_or_broken_by_what_is_done(
    gates: dict[str, Setting], comes: str
) -> None:
    """Both sides have two quarters to begin; from then on their gates are counted."""
    first = after(raised(opened(gates=gates), "understanding"))
    second = after(first.state)

    assert "understanding-falls-due" in came(first)
    assert not {
        each for each in came(first) if each.startswith(("understanding-k", "understanding-b"))
    }
    assert {each for each in came(second) if each.startswith("understanding")} == {comes}
