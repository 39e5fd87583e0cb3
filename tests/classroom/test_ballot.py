"""How a team decides what it commits: quorum, ties, defaults, and what empty chairs count for."""

import pytest

from game.classroom.ballot import Decision, backed_by_persona, decide, vote_of_role
from game.classroom.proposals import Proposal
from game.rules import Side
from game.scenario.teaching import Protocol

FIRST, OTHER = (
    Proposal(number, Side.US, "house", 1, orders)
    for number, orders in ((1, ("levy", "fund-labs")), (2, ("ban",)))
)
LEAD = "house"


def decided(
    votes: dict[str, int],
    people: str = "house congress maker",
    *,
    stand_ins: dict[str, tuple[str, ...]] | None = None,
    ballot: tuple[Proposal, ...] = (FIRST, OTHER),
    chance: float = 0.0,
    **rules: object,
) -> Decision:
    protocol = Protocol.model_validate(rules)
    return decide(
        ballot, votes, people.split(), stand_ins or {}, protocol, lead=LEAD, chance=chance
    )


def test_what_most_roles_back_is_committed() -> None:
    decision = decided({"house": 1, "congress": 2, "maker": 2})

    assert (decision.number, decision.orders, decision.why) == (2, ("ban",), "majority")


def test_no_orders_can_win_like_any_proposal() -> None:
    decision = decided({"house": 0, "congress": 0, "maker": 1})

    assert (decision.number, decision.orders, decision.why) == (0, (), "majority")


def test_a_role_with_several_devices_has_one_vote_and_the_latest_breaks_its_tie() -> None:
    assert vote_of_role([1, 2, 1]) == 1
    assert vote_of_role([1, 2]) == 2
    assert vote_of_role([2, 1]) == 1


@pytest.mark.parametrize(
    ("tie", "chance", "number", "why"),
    [
        ("first", 0.0, 1, "tie-first"),
        ("lead", 0.0, 2, "tie-lead"),
        ("chance", 0.1, 1, "tie-chance"),
        ("chance", 0.9, 2, "tie-chance"),
    ],
)
def test_a_tie_goes_as_the_protocol_says(tie: str, chance: float, number: int, why: str) -> None:
    """The lead backs the second proposal; it is as many votes as the first."""
    decision = decided({"house": 2, "congress": 1}, tie=tie, chance=chance)

    assert (decision.number, decision.why) == (number, why)


def test_a_lead_who_backs_neither_leaves_the_tie_to_the_earliest() -> None:
    decision = decided(
        {"a": 1, "b": 1, "c": 2, "d": 2, "house": 0}, "a b c d house", quorum=0.5, tie="lead"
    )

    assert (decision.number, decision.why) == (1, "tie-first")


@pytest.mark.parametrize(
    ("default", "number", "orders", "why"),
    [
        ("persona", 0, ("hold",), "default-persona"),
        ("nothing", 0, (), "default-nothing"),
        ("first", 1, ("levy", "fund-labs"), "default-first"),
    ],
)
def test_without_a_quorum_the_default_is_committed(
    default: str, number: int, orders: tuple[str, ...], why: str
) -> None:
    """One of three roles is less than half."""
    decision = decided({"maker": 2}, default=default, stand_ins={LEAD: ("hold",)})

    assert (decision.number, decision.orders, decision.why) == (number, orders, why)


def test_half_the_roles_are_half() -> None:
    """A quorum is reached, not passed: two of four suffice for one half."""
    decision = decided({"house": 2, "congress": 2}, "house congress maker lab", quorum=0.5)

    assert decision.why == "majority"


def test_nobody_at_all_is_no_quorum_however_low_it_is() -> None:
    assert decided({}, quorum=0.0, default="nothing").why == "default-nothing"


def test_a_default_of_the_first_with_an_empty_list_is_nothing() -> None:
    assert decided({}, ballot=(), default="first").why == "default-nothing"


def test_a_vote_for_what_stands_no_more_counts_for_none() -> None:
    """It does not make a quorum either."""
    decision = decided({"house": 9, "congress": 2}, "house congress", default="nothing")
    assert (decision.number, decision.why) == (2, "majority")

    alone = decided({"house": 9}, "house congress", default="nothing")
    assert alone.why == "default-nothing"


def test_people_are_not_outvoted_by_empty_chairs() -> None:
    """One student against four personas who would all rather have the other proposal."""
    personas = dict.fromkeys(("congress", "maker", "envoy", "lab"), ("ban",))
    decision = decided({"house": 1}, "house", stand_ins=personas)

    assert (decision.number, decision.why) == (1, "majority")
    assert decision.votes == {"house": 1, "congress": 2, "maker": 2, "envoy": 2, "lab": 2}
    assert decision.by_persona == ("congress", "maker", "envoy", "lab")


def test_personas_decide_where_people_are_even() -> None:
    decision = decided(
        {"house": 1, "congress": 2}, "house congress", stand_ins={"maker": ("ban",)}, tie="first"
    )

    assert (decision.number, decision.why) == (2, "personas")


def test_a_team_of_personas_decides_by_itself() -> None:
    decision = decided({}, "", stand_ins={"house": ("levy",), "maker": ("levy", "fund-labs")})

    assert (decision.number, decision.why) == (1, "personas")


def test_a_team_of_nobody_commits_nothing() -> None:
    decision = decided({}, "", ballot=())

    assert (decision.number, decision.orders) == (0, ())


@pytest.mark.parametrize(
    ("wanted", "number"),
    [
        (("ban",), 2),
        (("levy",), 1),
        (("levy", "fund-labs", "ban"), 1),
        ((), 0),
        (("something-else",), 0),
    ],
)
def test_a_persona_backs_what_differs_least_from_its_own_orders(
    wanted: tuple[str, ...], number: int
) -> None:
    """Of something else entirely: ban differs in 2 orders, levy + labs in 3, nothing in 1."""
    assert backed_by_persona(wanted, (FIRST, OTHER)) == number
