"""The buyer's question, from the market's own constants: stay on CUDA, or move to Ascend?"""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import exp, isfinite, isnan, log

import numpy as np

from game.language.rounding import round_parts
from game.readouts.sums.sums import Part, Sum, add_up, sum_of_stock
from game.readouts.words.icons import icon_of_chip
from game.readouts.words.names import Names
from game.readouts.words.quantities import points, write_stock
from game.readouts.words.units import Unit, ruler_for
from game.rules import Observation, Side, Stock
from game.rules.flows.market import price_at_home
from game.rules.ruleset import NO_CHIP, Gates

__all__ = ["StayOrSwitch", "SwitchRow", "read_stay_or_switch", "share_staying"]

PAGE = "flow-stay-or-switch"
PULL_STEP = 0.01
"""Pulls are told to so much [-]."""


@dataclass(frozen=True)
class SwitchRow:
    """One line of the comparison, CUDA against Ascend."""

    label: str
    stay: str
    switch: str
    told: Sum
    """What its figures are made of."""


@dataclass(frozen=True)
class StayOrSwitch:
    """Would a Chinese lab rather stay on CUDA or move to Ascend?"""

    title: str
    verdict: str
    rows: tuple[SwitchRow, ...]
    told: Sum
    """What pulls the buyer either way."""


@dataclass(frozen=True)
class _Offer:
    """The chip of most worth among those that both gates let through."""

    chip: int
    worth: float
    """Performance per money [-]."""
    asked: float
    """What the maker asks [k USD per H100e]."""
    duty: float
    """What levy and tariff add to the price [share]."""


def read_stay_or_switch(seen: Observation, names: Names) -> StayOrSwitch:
    """Return what a Chinese buyer weighs: tools, migration, ecosystem, long-term risk."""
    texts = names.texts
    offer = _best_offer(seen)
    weighed = [] if offer is None else _weighed(seen, offer)
    pull = sum(amount for _, amount, _ in weighed)
    parts = () if offer is None else _pulls(seen, offer, weighed, names)
    share = texts.percent(_share_of(pull))
    key = "play-nothing-on-offer" if offer is None else "play-would-stay"
    verdict = texts(key, share=share)
    title = texts("play-stay-or-switch")
    told = Sum(
        title=f"{title} {verdict}",
        parts=parts,
        total=pull,
        foot=texts("sums-pull", pull=texts.signed(pull, 2), share=share) if parts else "",
        page=PAGE,
        says=(texts("sums-pull-about") if parts else texts("rule-card-says"),),
    )
    rows = (_tools(seen, names), _moving(seen, names), _ecosystem(seen, names), _risk(seen, names))
    return StayOrSwitch(title, verdict, rows, told)


def share_staying(seen: Observation) -> float | None:
    """Return the share of the budget that buyers would rather spend abroad; None with no offer.

    The market's own choice, before it meets caps and deliveries.
    """
    offer = _best_offer(seen)
    if offer is None:
        return None
    return _share_of(sum(amount for _, amount, _ in _weighed(seen, offer)))


def _share_of(pull: float) -> float:
    return 1.0 / (1.0 + exp(-pull))


def _weighed(seen: Observation, offer: _Offer) -> list[tuple[str, float, str]]:
    """What pulls toward a foreign chip: a name, how strongly [log odds], and its page.

    The terms of `game.rules.flows.market.wish_for_foreign`, one by one.
    """
    p, chips = seen.ruleset.params, seen.ruleset.chips
    ascend = seen.indicator("ascend_performance") or NO_CHIP
    price = float(price_at_home(p, np.array([ascend]), seen.ruleset.ascend_at_start)[0])
    sharp = p.choice_sharpness
    faster = float(chips.performance[offer.chip]) / ascend
    licence = int(chips.licence[offer.chip])
    return [
        ("speed", sharp * p.density_premium * log(faster), f"chip-{chips.slugs[offer.chip]}"),
        ("price", sharp * log(price / offer.asked), "flow-market"),
        (
            "duty",
            -sharp * log(1.0 + offer.duty),
            f"gate-{seen.ruleset.gates.slugs[licence]}",
        ),
        ("software", -sharp * log(_usable(seen)), "stock-china_ecosystem"),
        (
            "habit",
            p.choice_inertia * (seen.stock(Stock.CHINA_DEPENDENCY) - 0.5),
            "stock-china_dependency",
        ),
        (
            "momentum",
            -p.choice_momentum * seen.stock(Stock.CHINA_MOMENTUM),
            "stock-china_momentum",
        ),
        ("shock", -seen.stock(Stock.CHINA_SHOCK), "stock-china_shock"),
    ]


def _pulls(
    seen: Observation, offer: _Offer, weighed: list[tuple[str, float, str]], names: Names
) -> tuple[Part, ...]:
    """What pulls either way, the strongest first; what is too weak to be told is none."""
    texts = names.texts
    chip, drawing = names.chip(offer.chip), icon_of_chip(seen.ruleset, offer.chip)
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


def _usable(seen: Observation) -> float:
    """Part of a Chinese chip's performance that its software lets through [0..1]."""
    floor = seen.ruleset.params.software_floor
    return floor + (1.0 - floor) * seen.stock(Stock.CHINA_ECOSYSTEM)


def _tools(seen: Observation, names: Names) -> SwitchRow:
    """How much of a chip the development tools let a lab use."""
    texts, floor = names.texts, points(seen.ruleset.params.software_floor)
    usable, ruler = points(_usable(seen)), ruler_for(Unit.CONDITION, (), texts, digits=0)
    label, switch = texts("play-tools"), texts("play-tools-switch", points=round(usable))
    told = Sum(
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
    return SwitchRow(label, texts("play-tools-stay", points=100), switch, told)


def _moving(seen: Observation, names: Names) -> SwitchRow:
    """What a quarter of moving costs the models."""
    texts, whole = names.texts, seen.ruleset.params.switch_drag
    spared = whole * seen.stock(Stock.CHINA_ECOSYSTEM)
    ruler = ruler_for(Unit.MONTHS, (), texts)
    months = ruler.value(whole - spared)
    label, switch = texts("play-moving"), texts("play-moving-switch", months=months)
    told = Sum(
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
    return SwitchRow(label, texts("play-moving-stay"), switch, told)


def _ecosystem(seen: Observation, names: Names) -> SwitchRow:
    """Where the work is: on which side libraries, engineers and customers are found."""
    texts = names.texts
    share = seen.stock(Stock.CHINA_DEPENDENCY)
    stay, switch = texts.percent(share), texts.percent(1.0 - share)
    mature = Stock.CHINA_ECOSYSTEM
    own = sum_of_stock(seen, mature, names)
    beyond = Part(
        texts(f"stock-{mature.slug}"),
        points(seen.stock(mature)),
        write_stock(mature, seen.stock(mature), texts),
        page=own.page,
        inner=own,
    )
    told = replace(
        sum_of_stock(seen, Stock.CHINA_DEPENDENCY, names),
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
    told = Sum(
        title=texts("text-figure", label=label, value=stay),
        parts=parts if shock else (),
        total=shock,
        foot=texts("sums-risk-foot", shock=ruler.value(shock)),
        page="flow-rug-pull",
        says=(texts("sums-risk-about"),),
    )
    return SwitchRow(label, stay, texts("play-risk-alone"), told)


def _line(key: str, amount: float, page: str, names: Names) -> Part:
    return Part(names.texts(key), amount, "", page=page)


def _grade(shock: float) -> str:
    """The shock a cut-off would bring [points], in a word."""
    return "high" if shock >= 15.0 else "some" if shock >= 3.0 else "low"


def _best_offer(seen: Observation) -> _Offer | None:
    chips, gates, p = seen.ruleset.chips, seen.ruleset.gates, seen.ruleset.params
    best: _Offer | None = None
    for chip in chips.by_side[Side.US].tolist():
        keys = (int(chips.licence[chip]), int(chips.consent[chip]))
        if keys[0] < 0 or not isfinite(float(seen.known.shipped[0, chip])):
            continue
        rates = [_rate(seen, gate, gates) for gate in keys]
        if any(isnan(rate) for rate in rates):
            continue
        performance = float(chips.performance[chip])
        asked, duty = float(chips.price[chip]) / performance, p.pass_through * rates[0] + rates[1]
        worth = performance**p.density_premium / (asked * (1.0 + duty))
        if best is None or worth > best.worth:
            best = _Offer(chip, worth, asked, duty)
    return best


def _rate(seen: Observation, gate: int, gates: Gates) -> float:
    """A gate's levy now; NaN where it is closed, 0 where there is no gate."""
    return 0.0 if gate < 0 else float(gates.rate[gate, int(seen.known.gates[0, gate])])
