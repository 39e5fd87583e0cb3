"""A turn: the table of contents of the game.

Orders, then the market, then the flows, then what happens, then the end check. Every flow reads
the state at the start of the turn; their contributions are added up here and kept in the ledger.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

import numpy as np

from game.rules.actions import Orders
from game.rules.arrays import Array, Flags, anywhere, columns
from game.rules.conditions import Facts, holds
from game.rules.decisions import decide, pay_for_orders
from game.rules.facts import facts_of
from game.rules.flows.brink import face_the_brink
from game.rules.flows.capability import train_models
from game.rules.flows.choke import choke_supply
from game.rules.flows.clock import run_the_clock
from game.rules.flows.compute import age_compute
from game.rules.flows.congress import worry_congress
from game.rules.flows.diversion import weigh_diversion
from game.rules.flows.home import govern_at_home
from game.rules.flows.inventory import build_inventory, written_down
from game.rules.flows.irony import feed_the_rival
from game.rules.flows.launch import follow_launches, launch_generations
from game.rules.flows.leaks import book_leaks, settle_leaks
from game.rules.flows.levy import collect_levy
from game.rules.flows.lock_in import lock_in
from game.rules.flows.market import book_market, settle_market
from game.rules.flows.refusal import weigh_refusal
from game.rules.flows.rug_pull import find_cutoff, pull_the_rug
from game.rules.flows.tension import feel_tension
from game.rules.flows.threat import judge_threats
from game.rules.happenings import (
    Tables,
    apply_effects,
    continue_lasting,
    enact_laws,
    happen,
)
from game.rules.ledger import Book, Contribution, Ledger
from game.rules.legality import IllegalOrders, order_problems
from game.rules.marks import add_marks
from game.rules.moment import Launches, Leaks, Market, Moment
from game.rules.ruleset import Ruleset
from game.rules.scoring import find_decided
from game.rules.sides import SIDES
from game.rules.state import RUNNING, Flow, State
from game.rules.stocks import Stock
from game.rules.units import THOUSAND

__all__ = ["Outcome", "step"]


@dataclass(frozen=True)
class Outcome:
    """What a turn brought."""

    state: State
    ledger: Ledger
    """Empty where it was not asked for."""
    fired: Flags
    """Events that happened, shape (batch, events)."""
    passed: Flags
    """Laws that passed, shape (batch, laws)."""
    launched: Flags
    """Chips that shipped, shape (batch, chips)."""
    given: Orders
    """The orders, turned over."""


def step(
    ruleset: Ruleset,
    state: State,
    orders: Orders,
    *,
    events: bool = True,
    ledger: bool = True,
    check: bool = True,
) -> Outcome:
    """Resolve one turn.

    Args:
        ruleset: the compiled scenario.
        state: where the matches stand, all before the same turn.
        orders: both sides' orders, shape (batch, slots) each.
        events: whether chance events may happen.
        ledger: whether to hand back the causes of every change.
        check: whether to refuse illegal orders; studies that only give legal ones leave it out.

    Raises:
        IllegalOrders: orders that the rules refuse, with their reasons.
    """
    # Slot after slot in memory, as orders are read.
    orders = Orders(np.asfortranarray(orders.us), np.asfortranarray(orders.china))
    if check:
        _refuse_illegal(ruleset, state, orders)
    moment = Moment(ruleset, state, decide(ruleset, state, orders))
    launches = launch_generations(moment)
    market = settle_market(moment, launches)
    leaks = settle_leaks(moment, market)
    conceded = _conceded(moment)
    flows = _flows(moment, launches, market, leaks, conceded)
    book = Book(state.stock, flows, keep=ledger, left_out=ruleset.scope.left_out)
    tables = Tables(state, moment.decisions.gates)
    _carry_out_specials(moment, conceded, book, tables)
    continue_lasting(ruleset, book, tables)
    book.limit()
    after = _close(moment, launches, market, leaks, book, tables)
    # What has shipped by now is all that will: the best chips stay what they are until the end.
    best = {"frontier_performance": launches.frontier, "ascend_performance": launches.ascend}
    facts = facts_of(ruleset, after, (orders.us, orders.china), best)
    fired = columns(state.batch, len(ruleset.events), False, np.bool_)
    if events:
        fired = happen(ruleset, after, facts, book, tables)
        book.limit()
    passed = enact_laws(ruleset, after, facts, book, tables)
    if anywhere(passed):
        book.limit()
    facts.indicators.forget()
    after = _end(ruleset, state, after, facts, best)
    return Outcome(
        state=after,
        ledger=Ledger(tuple(book.entries)),
        fired=fired,
        passed=passed,
        launched=launches.launched,
        given=orders,
    )


def _flows(
    moment: Moment,
    launches: Launches,
    market: Market,
    leaks: Leaks,
    conceded: dict[int, Flags],
) -> Iterator[Contribution]:
    """Yield every contribution of the turn's flows, in the order of the design.

    One flow after the other, so that what one has worked out is added while it is at hand.
    """
    cutoff = find_cutoff(moment)
    yield from pay_for_orders(moment)
    yield from govern_at_home(moment)
    yield from run_the_clock(moment)
    yield from follow_launches(moment, launches)
    yield from book_market(market)
    yield from collect_levy(moment, market)
    yield from build_inventory(moment, market)
    yield from age_compute(moment, market, cutoff)
    yield from feed_the_rival(moment, market)
    yield from lock_in(moment, market, leaks)
    yield from book_leaks(moment, leaks)
    yield from pull_the_rug(moment, cutoff)
    yield from choke_supply(moment)
    yield from train_models(moment, market)
    yield from weigh_diversion(moment, market, leaks)
    yield from worry_congress(moment, launches)
    yield from face_the_brink(moment)
    yield from weigh_refusal(moment, market)
    yield from judge_threats(moment, conceded)
    yield from feel_tension(moment)


def _refuse_illegal(ruleset: Ruleset, state: State, orders: Orders) -> None:
    """Raise where any match's orders are illegal."""
    for match in range(state.batch):
        alone = state if state.batch == 1 else state.take(np.array([match]))
        for side, given in zip(SIDES, (orders.us, orders.china), strict=True):
            if problems := order_problems(ruleset, alone, side, given[match].tolist()):
                raise IllegalOrders(problems)


def _conceded(moment: Moment) -> dict[int, Flags]:
    """Return where each threat of last turn meets its demand, by special order."""
    if (moment.state.threat < 0).all():
        return {}
    now = replace(moment.state, gates=moment.decisions.gates)
    facts = facts_of(moment.ruleset, now)
    return {
        position: holds(special.threat.demand, facts)
        for position, special in enumerate(moment.ruleset.specials)
        if special.threat is not None and (moment.state.threat == position).any()
    }


def _carry_out_specials(
    moment: Moment, conceded: dict[int, Flags], book: Book, tables: Tables
) -> None:
    """Apply the scenario's own effects of special orders, and what a met threat gains."""
    ruleset = moment.ruleset
    for position, asked in sorted(moment.decisions.specials.items()):
        special = ruleset.specials[position]
        if special.cooldown:
            tables.write("cooldown", asked, position, special.cooldown)
        apply_effects(special.effects, asked, f"special.{special.slug}", book, tables)
    for position, yields in conceded.items():
        special = ruleset.specials[position]
        won = yields & (moment.state.threat[:, special.side] == position)
        if special.threat is not None and won.any():
            apply_effects(special.threat.gain, won, f"special.{special.slug}", book, tables)


def _close(
    moment: Moment, launches: Launches, market: Market, leaks: Leaks, book: Book, tables: Tables
) -> State:
    """Return the state after the flows, made of the very stocks and tables that are written to.

    So events and laws read in it what those before them have done, until the turn is over.
    """
    state = moment.state
    return State(
        turn=state.turn + 1,
        seed=state.seed,
        stock=book.stock,
        flow=_last_quarter(moment, market, leaks),
        gates=tables.gates,
        lock=tables.lock,
        shipped=launches.shipped,
        flags=tables.flags,
        offer=tables.offer,
        cooldown=tables.cooldown,
        lasting=tables.lasting,
        fired=tables.fired,
        law_turns=tables.law_turns,
        law_passed=tables.law_passed,
        sold_home=state.sold_home + market.home_sales.T,
        sold_abroad=state.sold_abroad + market.abroad.T,
        delivered=market.abroad.T,
        marks=state.marks,
        threat=moment.decisions.threats,
        decided=state.decided,
        length=state.length,
    )


def _last_quarter(moment: Moment, market: Market, leaks: Leaks) -> Array:
    """Return the flows of the quarter, shape (batch, flows)."""
    flow = columns(moment.state.batch, len(Flow), 0.0)
    shortage = moment.of(Stock.US_SHORTAGE)
    flow[:, Flow.US_COMPUTE_ADDED] = (
        market.us_added * (1.0 - moment.p.shortage_bite * shortage) - market.crowded
    )
    flow[:, Flow.IMPORTS] = market.delivered
    flow[:, Flow.DOMESTIC] = market.domestic
    flow[:, Flow.SMUGGLED] = leaks.smuggled
    flow[:, Flow.RENTED] = leaks.rented
    flow[:, Flow.CHINA_COMPUTE_ADDED] = (
        market.delivered + market.domestic + leaks.smuggled + leaks.rented
    )
    flow[:, Flow.FOREIGN_SPEND] = market.foreign_spend
    flow[:, Flow.DOMESTIC_SPEND] = market.domestic_spend
    flow[:, Flow.LEVY] = market.levy
    lost = written_down(moment, market)
    flow[:, Flow.WRITE_DOWN] = lost * moment.p.unsold_cost / THOUSAND
    return flow


def _end(
    ruleset: Ruleset, before: State, after: State, facts: Facts, settled: Mapping[str, Array]
) -> State:
    """Run the end check, and leave matches that had ended as they were."""
    running = before.decided == RUNNING
    decided = find_decided(ruleset, after, facts)
    after = replace(after, decided=decided, length=before.length + running)
    # Marks are of the day on which the turn ends, like all that is told of it.
    after = replace(after, marks=add_marks(ruleset, after, settled))
    if anywhere(~running):
        after.put_back(~running, before)
    return after
