"""Sums of the crossing: what a chip costs, how much of it may go, and what went round the gates."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from game.language.rounding import round_parts
from game.readouts.breakdowns.breakdown import Breakdown, Part, add_up
from game.readouts.breakdowns.derived_breakdowns import page_of_channel, part_of_channel
from game.readouts.race.strait import ways_round
from game.readouts.words.chips import best_licensed
from game.readouts.words.icons import icon_of_chip
from game.readouts.words.names import Names
from game.readouts.words.pages import page_of
from game.readouts.words.units import Unit, ruler_for
from game.rules import Flow, Observation
from game.rules.arrays import EPSILON
from game.rules.supply import volume_left
from game.rules.trade import levies, passes

__all__ = ["breakdown_of_lane", "breakdown_of_side_routes", "breakdown_of_volume"]

GRAIN: Final = 0.1
"""Prices of chips are told to the hundred dollars [k USD]."""


def breakdown_of_lane(seen: Observation, names: Names) -> Breakdown:
    """Return the price of the best licensed chip, levy included [k USD].

    What the levy adds is what of it is passed on to the buyer.
    """
    texts, chips = names.texts, seen.ruleset.chips
    moved = texts.thousands(float(seen.known.flow[0, Flow.IMPORTS]), 0)
    title = texts("sums-lane", amount=moved)
    received = texts("sums-receipts", money=texts.money(float(seen.known.flow[0, Flow.LEVY]), 2))
    chip = best_licensed(seen)
    if chip is None:
        return Breakdown(title, (), 0.0, "", "flow-market", (texts("sums-no-licence"), received))
    asked = float(chips.price[chip])
    drafts = [
        Part(
            names.chip(chip),
            asked,
            "",
            page=page_of("chip", chips.slugs[chip]),
            drawing=icon_of_chip(seen.ruleset, chip),
        )
    ]
    base = seen.ruleset.params.pass_through * asked
    drafts.append(_duty(seen, int(chips.licence[chip]), base, names))
    total = sum(part.amount for part in drafts)
    told = round_parts([part.amount for part in drafts], GRAIN)
    parts = tuple(
        replace(part, text=part.text or _price(by, names, signed=at > 0))
        for at, (part, by) in enumerate(zip(drafts, told, strict=True))
    )
    return Breakdown(
        title,
        parts,
        total,
        texts("sums-paid", chip=names.chip(chip), price=_price(sum(told), names)),
        "flow-market",
        (*_consent(seen, int(chips.consent[chip]), names), received),
    )


def _consent(seen: Observation, gate: int, names: Names) -> tuple[str, ...]:
    """How the importer's key stands, where there is one: it changes no price."""
    if gate < 0:
        return ()
    state = names.rate(gate, int(seen.known.gates[0, gate]))
    return (names.texts("sums-consent", state=state),)


def _duty(seen: Observation, gate: int, base: float, names: Names) -> Part:
    """What the levy adds to the price; nothing while the gate lets nothing through."""
    gates, settings = seen.ruleset.gates, seen.known.gates
    closed = not passes(gates, settings, gate)[0]
    rate = float(levies(gates, settings, gate)[0])
    state = names.rate(gate, int(settings[0, gate]))
    return Part(
        names.texts("sums-levy", state=state),
        base * rate,
        names.texts("sums-shut") if closed else "",
        page=page_of("gate", seen.ruleset.gates.slugs[gate]),
        note=names.texts("sums-passed-on") if rate else "",
    )


def _price(thousands: float, names: Names, *, signed: bool = False) -> str:
    """A price in dollars, from thousands of them."""
    sign = "+" if signed and thousands > 0.0 else ""
    amount = names.texts.thousands(thousands, step=GRAIN)
    return names.texts("sums-dollars", sign=sign, amount=amount)


def breakdown_of_volume(seen: Observation, chip: int, names: Names) -> Breakdown:
    """Return what the volume rule still lets abroad of a chip, from the two amounts [kH100e]."""
    texts, known = names.texts, seen.known
    home, abroad = float(known.sold_home[0, chip]), float(known.sold_abroad[0, chip])
    last = float(known.delivered[0, chip])
    page = page_of("chip", seen.ruleset.chips.slugs[chip])
    sold = Part(
        texts("sums-volume-sold"),
        -abroad,
        "",
        page=page_of_channel(seen, Flow.IMPORTS),
        note=texts("sums-volume-last", amount=texts.thousands(last)) if last else "",
    )
    if seen.ruleset.chips.for_export[chip]:
        ruler = ruler_for(Unit.COUNT, (abroad,), texts)
        title = texts("sums-for-export", chip=names.chip(chip), amount=ruler.value(abroad))
        parts = add_up([replace(sold, amount=abroad)], ruler)
        return Breakdown(title, parts, abroad, "", page, (texts("sums-for-export-about"),))
    share = float(seen.ruleset.params.import_cap_share)
    left = float(volume_left(seen.ruleset, known.sold_home, known.sold_abroad)[chip, 0])
    allowed = Part(
        texts("sums-volume-allowed", share=texts.percent(share), amount=texts.thousands(home)),
        share * home,
        "",
        page="constant-import_cap_share",
    )
    over = Part(texts("cause-limit"), left - (share * home - abroad), "", page="flow-limit")
    drafts = [allowed, sold, *((over,) if over.amount > EPSILON else ())]
    ruler = ruler_for(Unit.COUNT, (share * home, abroad), texts)
    amount = ruler.value(left)
    return Breakdown(
        title=texts("sums-volume", chip=names.chip(chip), left=amount),
        parts=add_up(drafts, ruler, left, signed=True),
        total=left,
        foot=texts("sums-left", amount=amount),
        page=page,
        says=(texts("sums-volume-about"),),
    )


def breakdown_of_side_routes(seen: Observation, names: Names) -> Breakdown:
    """Return what was smuggled and rented last quarter, as far as is known [kH100e]."""
    texts = names.texts
    drafts = [part_of_channel(seen, each, names) for each in ways_round(seen.ruleset.scope)]
    total = sum(part.amount for part in drafts)
    ruler = ruler_for(Unit.COUNT, (total,), texts)
    amount = ruler.value(total)
    return Breakdown(
        title=f"{texts('strait-side')} {amount}",
        parts=add_up(drafts, ruler),
        total=total,
        foot=texts("sums-in-all", amount=amount),
        page="flow-leaks",
        says=(texts("sums-believed"),),
    )
