"""From a scenario to a ruleset: the one place where a slug becomes an index."""

import json
from collections.abc import Iterable
from dataclasses import replace
from hashlib import blake2b
from typing import Any

import numpy as np

from game.rules.arrays import Array, Ints
from game.rules.conditions import Quantity
from game.rules.indicators import hidden_from
from game.rules.objectives import Decisive, Ending, Objective
from game.rules.params import Params
from game.rules.ruleset import Channels, Chips, Event, Gates, Law, Ruleset, Special, Threat
from game.rules.scope import NEUTRAL, held_constants
from game.rules.sides import SIDES, Side
from game.rules.state import Flow
from game.rules.stocks import Stock
from game.scenario.board import Chip, setting_of
from game.scenario.calendar import first_month
from game.scenario.happenings import Special as WrittenSpecial
from game.scenario.happenings import Threat as WrittenThreat
from game.scenario.lowering import Lowering
from game.scenario.menu import menu_of
from game.scenario.models import Scenario
from game.scenario.names import act_of, stock_of
from game.scenario.part import Part
from game.scenario.results import Scored
from game.scenario.scope import left_out_of, scope_of
from game.scenario.walk import written_fields

__all__ = ["compile_scenario", "compile_scored", "digest_of"]


def compile_scenario(scenario: Scenario) -> Ruleset:
    """Return the ruleset of a scenario whose references have been checked."""
    chips = _in_order(scenario.chips)
    menus = (menu_of(scenario, Side.US), menu_of(scenario, Side.CHINA))
    orders = tuple({action.slug: at for at, action in enumerate(menu)} for menu in menus)
    low = Lowering(scenario, (chip.id for chip in chips), orders)
    calendar, sides = scenario.calendar, (scenario.sides.us, scenario.sides.china)
    return Ruleset(
        slug=scenario.id,
        digest=digest_of(scenario),
        turns=calendar.turns,
        months_per_turn=calendar.months_per_turn,
        start_month=calendar.start_month,
        slots=(sides[0].slots, sides[1].slots),
        capital_income=(sides[0].capital.income, sides[1].capital.income),
        capital_cap=(sides[0].capital.cap, sides[1].capital.cap),
        start_stock=_start_stock(scenario),
        start_flow=_start_flow(scenario),
        chips=_compile_chips(chips, low),
        gates=_compile_gates(scenario),
        menus=menus,
        specials=tuple(_special(special, low) for special in scenario.specials),
        flags=low.flags,
        events=_events(scenario, low),
        laws=_laws(scenario, low),
        objectives=tuple(
            compile_scored(each, each.id, side)
            for side in SIDES
            for each in scenario.objectives.of(side)
        ),
        decisive=_decisive(scenario, low),
        endings=tuple(Ending(each.id, low.condition(each.when)) for each in scenario.endings),
        margin=scenario.draw_margin,
        lasting=tuple(low.lasting),  # last: what stands above has filled it
        params=_params(scenario),
        target_lag=scenario.target_lag_months,
        scope=scope_of(scenario),
    )


def digest_of(scenario: Scenario) -> str:
    """Return a short digest of what a scenario means; texts and citations do not count.

    A key that is left out and one that is written with its default mean the same.
    """
    canonical = json.dumps(_meaning(scenario), sort_keys=True, separators=(",", ":"))
    return blake2b(canonical.encode(), digest_size=8).hexdigest()


def _meaning(value: Any) -> Any:
    if isinstance(value, Part):
        fields = type(value).model_fields
        return {
            field.key: _meaning(getattr(value, field.attribute))
            for field in written_fields(type(value))
            if not field.prose
            and getattr(value, field.attribute) != fields[field.attribute].default
        }
    if isinstance(value, tuple):
        return [_meaning(each) for each in value]
    if isinstance(value, dict):
        return {key: _meaning(each) for key, each in value.items()}
    return value


def _ints(values: Iterable[int]) -> Ints:
    return np.fromiter(values, dtype=np.int64)


def _floats(values: Iterable[float]) -> Array:
    return np.fromiter(values, dtype=np.float64)


def _in_order(chips: Iterable[Chip]) -> list[Chip]:
    """Return chips by maker, then by scheduled shipment."""
    return sorted(chips, key=lambda chip: (Side.of(chip.maker), first_month(chip.ships)))


def _start_stock(scenario: Scenario) -> Array:
    values = np.array([stock.begins or 0.0 for stock in Stock])
    for part in (scenario.sides.us, scenario.sides.china, scenario.shared):
        for slug, figure in part.stocks.items():
            values[stock_of(slug)] = figure.value
    if Stock.CHINA_MAKERS.slug not in scenario.sides.china.stocks:
        # Makers plan with what they earn, where a scenario does not say otherwise.
        spend = scenario.last_quarter.get(Flow.DOMESTIC_SPEND.slug)
        values[Stock.CHINA_MAKERS] = spend.value if spend else 0.0
    for stock in left_out_of(scenario):
        values[stock] = NEUTRAL[stock]
    return values


def _start_flow(scenario: Scenario) -> Array:
    written = scenario.last_quarter
    return _floats(written[flow.slug].value if flow.slug in written else 0.0 for flow in Flow)


def _compile_chips(chips: list[Chip], low: Lowering) -> Chips:
    return Chips(
        slugs=tuple(chip.id for chip in chips),
        maker=_ints(Side.of(chip.maker) for chip in chips),
        month=_floats(first_month(chip.ships) for chip in chips),
        performance=_floats(chip.h100s for chip in chips),
        price=_floats(chip.price_k_usd for chip in chips),
        licence=_ints(low.gate(chip.licence) for chip in chips),
        consent=_ints(low.gate(chip.consent) for chip in chips),
        for_export=np.array([chip.for_export for chip in chips], dtype=np.bool_),
        sold_home=_floats(chip.sold_home_kh100e for chip in chips),
        sold_abroad=_floats(chip.sold_abroad_kh100e for chip in chips),
    )


def _compile_gates(scenario: Scenario) -> Gates:
    gates = scenario.gates
    settings = max((len(gate.ladder) for gate in gates), default=0) + 2
    rate = np.full((len(gates), settings), np.nan)
    for position, gate in enumerate(gates):
        rate[position, : len(gate.ladder) + 1] = [0.0, *(rung / 100.0 for rung in gate.ladder)]
    channels = {
        gate.controls.channel.replace("-", "_"): position
        for position, gate in enumerate(gates)
        if gate.controls.channel
    }
    return Gates(
        slugs=tuple(gate.id for gate in gates),
        owner=_ints(Side.of(gate.owner) for gate in gates),
        rate=rate,
        closed=_ints(len(gate.ladder) + 1 for gate in gates).astype(np.int16),
        start=_ints(setting_of(gate.start, gate.ladder) for gate in gates),
        channels=Channels(**channels),
    )


def _special(special: WrittenSpecial, low: Lowering) -> Special:
    cause = f"special.{special.id}"
    return Special(
        slug=special.id,
        side=Side.of(special.side),
        act=act_of(special.act),
        when=low.condition(special.when),
        always_on_offer=special.on_offer == "always",
        cooldown=special.cooldown,
        effects=low.effects(special.effects, cause),
        threat=_threat(special.threat, cause, low) if special.threat else None,
    )


def _threat(threat: WrittenThreat, cause: str, low: Lowering) -> Threat:
    return Threat(
        measure=tuple(
            (low.gate(each.gate), low.setting(each.gate, each.set)) for each in threat.measure
        ),
        demand=low.condition(threat.demand),
        gain=low.effects(threat.gain, cause),
    )


def _events(scenario: Scenario, low: Lowering) -> tuple[Event, ...]:
    return tuple(
        Event(
            slug=each.id,
            when=low.condition(each.when),
            chance=each.chance,
            once=each.once,
            cooldown=each.cooldown,
            effects=low.effects(each.effects, f"event.{each.id}"),
        )
        for each in scenario.events
    )


def _laws(scenario: Scenario, low: Lowering) -> tuple[Law, ...]:
    return tuple(
        Law(
            slug=each.id,
            when=low.condition(each.when),
            turns=each.turns,
            effects=low.effects(each.effects, f"law.{each.id}"),
            repeatable=each.repeatable,
        )
        for each in scenario.laws
    )


def compile_scored(line: Scored, slug: str, side: Side) -> Objective:
    """Return a line of a score of anyone on a side: of the side itself, or of one of its roles."""
    of = line.of
    quantity = Quantity(stock_of(of.stock) if of.stock else None, of.indicator or "")
    return Objective(
        slug=slug,
        side=side,
        quantity=quantity,
        zero=line.worth_nothing,
        one=line.worth_all,
        weight=line.weight,
        again=line.worth_nothing_again,
        over=line.turns,
        hidden_from=hidden_from(quantity),
    )


def _decisive(scenario: Scenario, low: Lowering) -> tuple[Decisive, ...]:
    return tuple(
        Decisive(
            each.id,
            low.condition(each.when),
            None if each.winner == "nobody" else Side.of(each.winner),
        )
        for each in scenario.decisive
    )


def _params(scenario: Scenario) -> Params:
    written = {name: figure.value for name, figure in scenario.constants.items()}
    return replace(Params(), **{**written, **held_constants(left_out_of(scenario))})
