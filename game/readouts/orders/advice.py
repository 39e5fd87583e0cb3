"""Advice as records: what each adviser would order, and in what words they argue for it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from game.language.rounding import round_parts
from game.match.seat import stream_of
from game.players.persona import Persona
from game.players.position import Position
from game.players.roster import ROSTER
from game.players.search.advice import Advice, Option, Reply
from game.players.wishes import grant
from game.readouts.breakdowns.breakdown import Breakdown, Part
from game.readouts.words.names import Names
from game.readouts.words.page_of_order import page_of_action
from game.readouts.words.pages import page_of
from game.rules import NO_ORDER, Observation, Side

__all__ = ["Analysis", "OptionRow", "Voice", "read_analysis", "read_voices"]

MOST_OPTIONS: Final = 3
"""Rows of the payoff table that are shown."""
MIXED: Final = 0.6
"""Share below which no single option is called the best."""
SELDOM: Final = 0.005
"""Share below which something is as good as never played."""
CLOSE: Final = 1.0
"""Lead within which options count as alike [points]."""


@dataclass(frozen=True)
class Voice:
    """One of the circle and what they would do."""

    slug: str
    name: str
    orders: tuple[int, ...]
    """Positions in the side's menu."""
    orders_text: str
    """The orders in words."""
    says: str
    """Why, in character."""
    joins: str
    """That they would give the same as another, and this is what else they wish for; or empty."""


@dataclass(frozen=True)
class OptionRow:
    """One option that the analyst has weighed."""

    orders: tuple[int, ...]
    orders_text: str
    lead: str
    """Expected score difference, with its date."""
    share: str
    """How often to play it, in words."""
    weight: float
    """The same as a figure [0..1]."""
    worst: str
    """The worst reply and what then."""
    made_of: Breakdown
    """The expected lead, reply by reply."""


@dataclass(frozen=True)
class Analysis:
    """The top of the payoff table in words."""

    options: tuple[OptionRow, ...]
    sure: str
    """How sure it is, and what that means for the choice."""
    basis: str
    """What the figures rest on."""


def read_voices(seen: Observation, names: Names) -> tuple[Voice, ...]:
    """Return what each persona of the side argues for now, in the order of the roster.

    One who would order what another has argued for already says so, and argues for what they wish
    for besides: a circle that repeats itself leaves the player no choice.
    """
    voices: list[Voice] = []
    argued: dict[frozenset[int], str] = {}
    for who in ROSTER:
        if not isinstance(who.policy, Persona) or not who.plays(seen.side):
            continue
        orders = who.policy.choose(seen, stream_of(seen.known.seed, seen.turn, seen.side))
        other = argued.get(frozenset(orders), "")
        besides = _besides(who.policy, seen, argued) if other else ()
        orders = besides or orders
        joins = names.texts("advisors-joins", name=other) if besides else ""
        says = names.texts(_argument(who.slug, orders, seen, names))
        says = names.texts("advisors-quote", says=says)
        name = names.texts(f"player-{who.slug}")
        argued.setdefault(frozenset(orders), name)
        told = tell_orders(orders, seen.side, names)
        voices.append(Voice(who.slug, name, orders, told, says, joins))
    return tuple(voices)


def _besides(
    persona: Persona, seen: Observation, argued: Mapping[frozenset[int], str]
) -> tuple[int, ...]:
    """Return what a persona wishes for where none of the orders argued for so far can be had."""
    spent = frozenset().union(*argued)
    wishes = (wish for wish in persona.policy(Position(seen)) if wish.order not in spent)
    return tuple(int(order) for order in grant(seen, wishes)[0] if order != NO_ORDER)


def read_analysis(advice: Advice, seen: Observation, names: Names) -> Analysis:
    """Return the analyst's options in words, the one to be played most often first."""
    texts = names.texts
    options = advice.options[:MOST_OPTIONS]
    date = names.turn_date(seen.turn + advice.turns)
    return Analysis(
        options=tuple(_read_option(option, seen, date, names) for option in options),
        sure=_sureness(options, names),
        basis=texts("advisors-basis", matches=texts.number(advice.rollouts), turns=advice.turns),
    )


def tell_orders(orders: Sequence[int], side: Side, names: Names) -> str:
    """Return orders in words, in one line."""
    if not orders:
        return names.texts("advisors-no-orders")
    return " + ".join(names.order(side, order) for order in orders)


def _argument(slug: str, orders: Sequence[int], seen: Observation, names: Names) -> str:
    """The message for a persona's most urgent order: its own words for that order or its kind."""
    if not orders:
        return f"voice-{slug}-wait"
    action = seen.ruleset.menus[seen.side][orders[0]]
    kind = f"voice-{slug}-{action.kind.slug}"
    fitting = [f"voice-{slug}-{action.slug}", kind]
    if action.gate >= 0 and int(seen.ruleset.gate_chip[action.gate]) < 0:
        fitting.insert(1, f"{kind}-channel")
    return next(message for message in fitting if names.texts.has(message))


def _read_option(option: Option, seen: Observation, date: str, names: Names) -> OptionRow:
    texts, side = names.texts, seen.side
    lead = texts("advisors-lead", date=date, lead=texts.signed(option.lead, 1))
    worst = option.replies[0]
    share = texts("advisors-share", share=texts.percent(option.share))
    return OptionRow(
        orders=option.orders,
        orders_text=tell_orders(option.orders, side, names),
        lead=lead,
        share=share if option.share >= SELDOM else texts("advisors-share-none"),
        weight=option.share,
        worst=texts(
            "advisors-worst",
            orders=tell_orders(worst.orders, side.rival, names),
            lead=texts.signed(worst.lead, 1),
        ),
        made_of=_breakdown_of_replies(option, lead, seen, names),
    )


def _breakdown_of_replies(option: Option, title: str, seen: Observation, names: Names) -> Breakdown:
    """The expected lead as what comes of each reply, as often as it would be played."""
    texts = names.texts
    played = [reply for reply in option.replies if reply.share >= SELDOM]
    played.sort(key=lambda reply: -reply.share)
    weighed = [reply.share * reply.lead for reply in played]
    rest = option.lead - sum(weighed)
    *told, seldom = round_parts([*weighed, rest], whole=option.lead)
    parts = [
        _part(
            reply,
            by,
            texts(
                "sums-reply",
                share=texts.percent(reply.share),
                lead=texts.signed(reply.lead, 1),
            ),
            seen,
            names,
        )
        for reply, by in zip(played, told, strict=True)
    ]
    if seldom:
        text = texts.signed(seldom, 1)
        parts.append(Part(texts("sums-replies-seldom"), rest, text, page="flow-turn"))
    worst = option.replies[0]
    beyond = (_part(worst, worst.lead, texts("sums-reply-worst"), seen, names),)
    return Breakdown(
        title=title,
        parts=tuple(parts),
        total=option.lead,
        foot=texts("sums-in-all", amount=texts.signed(option.lead, 1)),
        page=page_of("score", seen.side.slug),
        says=(texts("sums-replies-about"),),
        beyond=() if worst in played else beyond,
    )


def _part(reply: Reply, amount: float, note: str, seen: Observation, names: Names) -> Part:
    """A reply; its page is that of its first order."""
    rival = seen.side.rival
    menu = seen.ruleset.menus[rival]
    page = page_of_action(seen.ruleset, menu[reply.orders[0]]) if reply.orders else "flow-turn"
    label, text = tell_orders(reply.orders, rival, names), names.texts.signed(amount, 1)
    return Part(label, amount, text, page=page, note=note)


def _sureness(options: Sequence[Option], names: Names) -> str:
    """How sure the first option is, from the table itself: its share, its worst case, its gap."""
    texts, first, others = names.texts, options[0], options[1:]
    if not others:
        return texts("advisors-sure-only")
    next_best = max(option.lead for option in others)
    spread = np.ptp([option.lead for option in options])
    if spread < CLOSE:
        return texts("advisors-sure-close")
    if first.share < MIXED:
        return texts("advisors-sure-mixed")
    if first.lead <= next_best:
        return texts("advisors-sure-safest")
    if first.replies[0].lead >= next_best:
        return texts("advisors-sure-clear")
    return texts("advisors-sure-likely", gap=texts.number(first.lead - next_best, 1))
