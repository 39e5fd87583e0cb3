"""The ballot: what a team commits, decided by the votes of its roles, and why."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from game.classroom.proposals import Proposal
from game.scenario.teaching import Protocol

__all__ = [
    "NO_ORDERS",
    "Decision",
    "Why",
    "backed_by_persona",
    "decide",
    "has_quorum",
    "vote_of_role",
]

NO_ORDERS = 0
"""A vote for committing nothing."""

Why: TypeAlias = Literal[
    "majority",
    "personas",
    "tie-first",
    "tie-lead",
    "tie-chance",
    "default-persona",
    "default-nothing",
    "default-first",
]


@dataclass(frozen=True)
class Decision:
    """What a team commits."""

    number: int
    """The proposal; 0 where it is none of them."""
    orders: tuple[str, ...]
    why: Why
    votes: Mapping[str, int]
    """The proposal, or 0, that each role backed."""
    by_persona: tuple[str, ...] = ()
    """Roles among them whose persona voted."""


def vote_of_role(ballots: Sequence[int]) -> int:
    """Return the one vote of a role with several phones: that of most; of as many, the latest.

    Args:
        ballots: what each phone chose last, the earliest first; at least one.

    >>> vote_of_role([2, 1, 2]), vote_of_role([1, 2])
    (2, 2)
    """
    counted = Counter(ballots)
    most = max(counted.values())
    return next(number for number in reversed(ballots) if counted[number] == most)


def backed_by_persona(orders: Sequence[str], ballot: Sequence[Proposal]) -> int:
    """Return the proposal nearest to what a persona would order itself.

    Nearest is what differs in the fewest orders; of as near ones the earliest, and no orders last.
    """
    wanted = set(orders)
    distances = [(len(wanted ^ set(each.orders)), each.number) for each in ballot]
    nearest = min(distances, default=(len(wanted), NO_ORDERS), key=lambda each: each[0])
    return nearest[1] if nearest[0] <= len(wanted) else NO_ORDERS


def decide(
    ballot: Sequence[Proposal],
    votes: Mapping[str, int],
    people: Sequence[str],
    stand_ins: Mapping[str, Sequence[str]],
    rules: Protocol,
    *,
    lead: str,
    chance: float = 0.0,
) -> Decision:
    """Return what a team commits.

    The votes of people decide. What the personas of empty roles would back counts where people
    are even, and where no person has a role; a class is not outvoted by its empty chairs.

    Args:
        ballot: what stands, the earliest first.
        votes: what each role of people that has voted backs; a proposal that stands no more
            counts for none.
        people: roles that are held by people, voted or not.
        stand_ins: what the persona of each other role would order, as far as known; the lead's
            among them where a default may need it.
        rules: how the team decides.
        lead: the role that decides a tie.
        chance: decides a tie by chance [0..1).
    """
    standing = {NO_ORDERS: (), **{each.number: each.orders for each in ballot}}
    valid = _valid(ballot, votes, people)
    backed = {
        role: backed_by_persona(orders, ballot)
        for role, orders in stand_ins.items()
        if role not in people
    }
    told = {**valid, **backed}
    by_persona = tuple(backed)
    if people and not has_quorum(ballot, votes, people, rules):
        number, orders, why = _default(ballot, stand_ins, rules, lead)
        return Decision(number, orders, why, told, by_persona)
    number, why = _most_backed(ballot, valid, backed, rules, lead, chance)
    return Decision(number, standing[number], why, told, by_persona)


def has_quorum(
    ballot: Sequence[Proposal], votes: Mapping[str, int], people: Sequence[str], rules: Protocol
) -> bool:
    """Tell whether enough of the roles held by people have voted, and one at least."""
    return len(_valid(ballot, votes, people)) >= max(1, rules.quorum * len(people))


def _valid(
    ballot: Sequence[Proposal], votes: Mapping[str, int], people: Sequence[str]
) -> dict[str, int]:
    """The votes of people for what stands, or for no orders."""
    standing = {NO_ORDERS, *(each.number for each in ballot)}
    return {role: vote for role, vote in votes.items() if vote in standing and role in people}


def _default(
    ballot: Sequence[Proposal], stand_ins: Mapping[str, Sequence[str]], rules: Protocol, lead: str
) -> tuple[int, tuple[str, ...], Why]:
    """What is committed without a quorum."""
    if rules.default == "first" and ballot:
        return ballot[0].number, ballot[0].orders, "default-first"
    if rules.default == "persona" and lead in stand_ins:
        return NO_ORDERS, tuple(stand_ins[lead]), "default-persona"
    return NO_ORDERS, (), "default-nothing"


def _most_backed(
    ballot: Sequence[Proposal],
    votes: Mapping[str, int],
    backed: Mapping[str, int],
    rules: Protocol,
    lead: str,
    chance: float,
) -> tuple[int, Why]:
    """The proposal with the most votes of people, then of personas, then as the tie says."""
    order = [*(each.number for each in ballot), NO_ORDERS]
    tied = _first_in(Counter(votes.values()), order)
    if votes and len(tied) == 1:
        return tied[0], "majority"
    counted = Counter(number for number in backed.values() if number in tied)
    tied = _first_in(counted, tied) if counted else tied
    if counted and len(tied) == 1:
        return tied[0], "personas"
    choice = {**backed, **votes}.get(lead)
    if rules.tie == "lead" and choice in tied:
        assert choice is not None
        return choice, "tie-lead"
    if rules.tie == "chance":
        return tied[int(chance * len(tied))], "tie-chance"
    return tied[0], "tie-first"


def _first_in(counted: Mapping[int, int], order: Sequence[int]) -> list[int]:
    """Those with the most votes, in the order of the ballot."""
    most = max((counted.get(number, 0) for number in order), default=0)
    return [number for number in order if counted.get(number, 0) == most]
