"""The buyer's question, from the market's own constants: stay on CUDA, or move to Ascend?"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from game.language.rounding import round_parts
from game.readouts.breakdowns.breakdown import Breakdown, Part, add_up, breakdown_of_stock
from game.readouts.words.icons import icon_of_chip
from game.readouts.words.names import Names
from game.readouts.words.pages import page_of
from game.readouts.words.quantities import points, write_stock
from game.readouts.words.units import Unit, ruler_for
from game.rules import Observation, Stock
from game.rules.arrays import Array
from game.rules.flows.capability import switching_cost
from game.rules.state import Flow
from game.rules.trade import (
    Offer,
    best_offer,
    demand_share,
    is_offered,
    price_at_home,
    pulls_abroad,
    terms_of_trade,
    usable_at_home,
    value_pulls,
)

__all__ = ["StayOrSwitch", "SwitchRow", "read_stay_or_switch", "share_staying"]

PAGE = "flow-stay-or-switch"
FAR = 0.1
"""Where the wish and what was bought are so far apart [share], both are told."""
PULL_STEP = 0.01
"""Pulls are told to so much [-]."""


@dataclass(frozen=True)
class SwitchRow:
    """One line of the comparison, CUDA against Ascend."""

    label: str
    stay: str
    switch: str
    breakdown: Breakdown
    """What its figures are made of."""


@dataclass(frozen=True)
class StayOrSwitch:
    """Would a Chinese lab rather stay on CUDA or move to Ascend?"""

    title: str
    verdict: str
    rows: tuple[SwitchRow, ...]
    breakdown: Breakdown
    """What pulls the buyer either way."""


def read_stay_or_switch(seen: Observation, names: Names) -> StayOrSwitch:
    """Return what a Chinese buyer weighs: tools, migration, ecosystem, long-term risk."""
    texts = names.texts
    offer = _offer_now(seen)
    weighed = [] if offer is None else _weighed(seen, offer)
    pull = sum(amount for _, amount, _ in weighed)
    parts = () if offer is None else _pulls(seen, offer, weighed, names)
    wish, got = share_staying(seen) or 0.0, _share_got(seen)
    share = texts.percent(wish)
    went = "" if offer is None or got is None or abs(got - wish) < FAR else texts.percent(got)
    key = "play-nothing-on-offer" if offer is None else "play-would-stay"
    verdict = texts("play-wished-and-got" if went else key, share=share, got=went)
    title = texts("play-stay-or-switch")
    breakdown = Breakdown(
        title=f"{title} {verdict}",
        parts=parts,
        total=pull,
        foot=texts("sums-pull", pull=texts.signed(pull, 2), share=share) if parts else "",
        page=PAGE,
        says=(
            texts("sums-pull-about") if parts else texts("rule-card-says"),
            *((texts("sums-pull-got", got=went),) if went else ()),
        ),
    )
    has = seen.ruleset.scope.has
    rows = tuple(tell(seen, names) for tell, rests_on in ROWS if has(*rests_on))
    return StayOrSwitch(title, verdict, rows, breakdown)


def share_staying(seen: Observation) -> float | None:
    """Return the share of the budget that buyers would rather spend abroad; None with no offer.

    The market's own choice, before it meets caps and deliveries.
    """
    offer = _offer_now(seen)
    if offer is None:
        return None
    ascend, price = _at_home(seen)
    pulls = pulls_abroad(seen.ruleset, offer, ascend, price, seen.stocks)
    return float(demand_share(offer, pulls)[0])


def _share_got(seen: Observation) -> float | None:
    """Return what part of the money spent last turn bought chips abroad; None with none spent."""
    flow = seen.known.flow[0]
    abroad, home = (float(flow[each]) for each in (Flow.FOREIGN_SPEND, Flow.DOMESTIC_SPEND))
    return abroad / (abroad + home) if abroad + home > 0.0 else None


def _offer_now(seen: Observation) -> Offer | None:
    """Return the chip that buyers would take as the gates stand."""
    ruleset, known = seen.ruleset, seen.known
    offered = is_offered(ruleset, known.shipped, known.gates)
    offer = best_offer(offered, terms_of_trade(ruleset, known.gates))
    return offer if offer.stands[0] else None


def _at_home(seen: Observation) -> tuple[Array, Array]:
    """Return the performance of the best Chinese chip and the price of its compute."""
    ascend = seen.indicators("ascend_performance")
    return ascend, price_at_home(seen.ruleset, ascend)


def _weighed(seen: Observation, offer: Offer) -> list[tuple[str, float, str]]:
    """What pulls toward a foreign chip: a name, how strongly [log odds], and its page."""
    ruleset, chip = seen.ruleset, int(seen.ruleset.chips.traded[offer.place[0]])
    chips = ruleset.chips
    ascend, price = _at_home(seen)
    pulls = pulls_abroad(ruleset, offer, ascend, price, seen.stocks)
    value = value_pulls(ruleset, offer, ascend, price, seen.stocks)
    licence = ruleset.gates.slugs[int(chips.licence[chip])]
    return [
        ("speed", float(value.speed[0]), page_of("chip", chips.slugs[chip])),
        ("price", float(value.price[0]), "flow-market"),
        ("duty", float(value.duty[0]), page_of("gate", licence)),
        ("software", float(value.software[0]), "stock-china_ecosystem"),
        ("habit", float(pulls.habit[0]), "stock-china_dependency"),
        ("momentum", float(pulls.momentum[0]), "stock-china_momentum"),
        ("shock", float(pulls.shock[0]), "stock-china_shock"),
    ]


def _pulls(
    seen: Observation, offer: Offer, weighed: list[tuple[str, float, str]], names: Names
) -> tuple[Part, ...]:
    """What pulls either way, the strongest first; what is too weak to be told is none."""
    texts = names.texts
    best = int(seen.ruleset.chips.traded[offer.place[0]])
    chip, drawing = names.chip(best), icon_of_chip(seen.ruleset, best)
    line = names.line or texts("play-line-domestic")
    told = round_parts([pull for _, pull, _ in weighed], PULL_STEP)
    parts = [
        Part(
            texts(f"sums-pull-{key}", chip=chip, line=line),
            pull,
            texts.signed(by, 2),
            page=page,
            drawing=drawing if key == "speed" else "",
        )
        for (key, pull, page), by in zip(weighed, told, strict=True)
        if by
    ]
    return tuple(sorted(parts, key=lambda part: -abs(part.amount)))


def _tools(seen: Observation, names: Names) -> SwitchRow:
    """How much of a chip the development tools let a lab use."""
    texts, floor = names.texts, points(seen.ruleset.params.software_floor)
    grown = usable_at_home(seen.ruleset.params, seen.stocks(Stock.CHINA_ECOSYSTEM))
    usable, ruler = points(float(grown[0])), ruler_for(Unit.CONDITION, (), texts, digits=0)
    label, switch = texts("play-tools"), texts("play-tools-switch", points=round(usable))
    breakdown = Breakdown(
        title=texts("text-figure", label=label, value=switch),
        parts=add_up(
            (
                _line("sums-tools-bare", floor, "constant-software_floor", names),
                _line("sums-tools-grown", usable - floor, "stock-china_ecosystem", names),
            ),
            ruler,
            signed=True,
        ),
        total=usable,
        foot=texts("sums-in-all", amount=ruler.value(usable)),
        page=PAGE,
        says=(texts("sums-tools-about"),),
    )
    return SwitchRow(label, texts("play-tools-stay", points=100), switch, breakdown)


def _moving(seen: Observation, names: Names) -> SwitchRow:
    """What a quarter of moving costs the models."""
    texts, p = names.texts, seen.ruleset.params
    whole = float(switching_cost(p, 1.0, 0.0))
    spared = whole - float(switching_cost(p, 1.0, seen.stock(Stock.CHINA_ECOSYSTEM)))
    ruler = ruler_for(Unit.MONTHS, (), texts)
    months = ruler.value(whole - spared)
    label, switch = texts("play-moving"), texts("play-moving-switch", months=months)
    breakdown = Breakdown(
        title=texts("text-figure", label=label, value=switch),
        parts=add_up(
            (
                _line("sums-moving-whole", whole, "constant-switch_drag", names),
                _line("sums-moving-spared", -spared, "stock-china_ecosystem", names),
            ),
            ruler,
            signed=True,
        ),
        total=whole - spared,
        foot=texts("sums-in-all", amount=months),
        page="flow-capability",
        says=(texts("sums-moving-about"),),
    )
    return SwitchRow(label, texts("play-moving-stay"), switch, breakdown)


def _ecosystem(seen: Observation, names: Names) -> SwitchRow:
    """Where the work is: on which side libraries, engineers and customers are found."""
    texts = names.texts
    share = seen.stock(Stock.CHINA_DEPENDENCY)
    stay, switch = texts.percent(share), texts.percent(1.0 - share)
    mature = Stock.CHINA_ECOSYSTEM
    own = breakdown_of_stock(seen, mature, names)
    beyond = Part(
        texts(f"stock-{mature.slug}"),
        points(seen.stock(mature)),
        write_stock(mature, seen.stock(mature), texts),
        page=own.page,
        inner=own,
    )
    told = replace(
        breakdown_of_stock(seen, Stock.CHINA_DEPENDENCY, names),
        title=texts("text-figure", label=texts("sums-ecosystem"), value=stay),
        says=(texts("sums-ecosystem-about"),),
        beyond=(beyond,),
    )
    return SwitchRow(
        texts("sums-ecosystem"),
        texts("sums-ecosystem-stay", share=stay),
        texts("sums-ecosystem-switch", share=switch),
        told,
    )


def _risk(seen: Observation, names: Names) -> SwitchRow:
    """How hard a cut-off would hit before anything is laid in against it."""
    texts, p = names.texts, seen.ruleset.params
    hit, spared = (
        points(p.rug_pull * share)
        for share in (seen.stock(Stock.CHINA_DEPENDENCY), p.leverage_notch)
    )
    shock = max(hit - spared, 0.0)
    label, stay = texts("play-risk"), texts(f"play-risk-{_grade(shock)}")
    ruler = ruler_for(Unit.CONDITION, (), texts)
    parts = add_up(
        (
            _line("sums-risk-hit", hit, "stock-china_dependency", names),
            _line("sums-risk-spared", -spared, "constant-leverage_notch", names),
        ),
        ruler,
        signed=True,
    )
    breakdown = Breakdown(
        title=texts("text-figure", label=label, value=stay),
        parts=parts if shock else (),
        total=shock,
        foot=texts("sums-risk-foot", shock=ruler.value(shock)),
        page="flow-rug-pull",
        says=(texts("sums-risk-about"),),
    )
    return SwitchRow(label, stay, texts("play-risk-alone"), breakdown)


def _line(key: str, amount: float, page: str, names: Names) -> Part:
    return Part(names.texts(key), amount, "", page=page)


def _grade(shock: float) -> str:
    """The shock a cut-off would bring [points], in a word."""
    return "high" if shock >= 15.0 else "some" if shock >= 3.0 else "low"


ROWS: Final = (
    (_tools, (Stock.CHINA_ECOSYSTEM,)),
    (_moving, (Stock.CHINA_ECOSYSTEM, Stock.CHINA_MODEL)),
    (_ecosystem, (Stock.CHINA_ECOSYSTEM, Stock.CHINA_DEPENDENCY)),
    (_risk, (Stock.CHINA_DEPENDENCY, Stock.CHINA_SHOCK)),
)
"""The lines of the comparison, each with the stocks without which it says nothing."""
