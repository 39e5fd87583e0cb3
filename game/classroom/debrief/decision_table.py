"""A decision of a team as a table: each proposal, who backed it, and what became of it."""

from game.classroom.ballot import NO_ORDERS
from game.classroom.debrief.decisions import Decision
from game.classroom.debrief.seats import tell_proposer, tell_roles
from game.classroom.proposals import Proposal
from game.match import numbered
from game.page.markup import element, tabulate, words
from game.readouts.words.names import Names, owner_of

__all__ = ["tell_decision"]


def tell_decision(decision: Decision, names: Names) -> str:
    """Return how a team came to its orders of a turn, to unfold."""
    texts, side = names.texts, names.side(decision.side)
    why = texts(f"debrief-why-{decision.committed.why}")
    summary = texts("debrief-decided", side=side, why=why)
    keys = ("proposal", "by", "seconded", "votes", "outcome")
    head = [(words(texts(f"debrief-{key}")), "") for key in keys]
    rows = [_row(decision, each, names) for each in decision.proposals]
    if decision.voters(NO_ORDERS):
        rows.append(_no_orders(decision, names))
    table = tabulate(head, rows, label=summary) if rows else ""
    line = element("summary", words(summary), kind=owner_of(decision.side).value)
    return element("details", line, table, kind="kept", open="open")


def _row(decision: Decision, proposal: Proposal, names: Names) -> list[str]:
    texts, room = names.texts, decision.room
    orders = numbered(names.ruleset, decision.side, proposal.orders)
    told = texts.join(names.order(decision.side, order) for order in orders)
    return [
        words(told),
        words(tell_proposer(room, proposal, texts)),
        words(tell_roles(room, proposal.seconded, (), texts)),
        words(_voters(decision, proposal.number, names)),
        words(_outcome(decision, proposal, names)),
    ]


def _no_orders(decision: Decision, names: Names) -> list[str]:
    texts = names.texts
    chosen = decision.committed.number == NO_ORDERS and not decision.committed.orders
    outcome = texts("debrief-outcome-ordered") if chosen else ""
    voters = _voters(decision, NO_ORDERS, names)
    return [words(texts("debrief-no-orders")), "", "", words(voters), words(outcome)]


def _voters(decision: Decision, number: int, names: Names) -> str:
    committed = decision.committed
    return tell_roles(
        decision.room, decision.voters(number), tuple(committed.by_persona), names.texts
    )


def _outcome(decision: Decision, proposal: Proposal, names: Names) -> str:
    texts = names.texts
    if proposal.number == decision.committed.number:
        return texts("debrief-outcome-ordered")
    if proposal.struck:
        return texts(f"debrief-outcome-{proposal.struck}")
    if proposal not in decision.room.ballot(decision.side):
        return texts("debrief-outcome-unseconded")
    return ""
