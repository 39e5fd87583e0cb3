"""References: does everything that a scenario names exist, and does it fit where it is named?

What the models accept is read here as a whole. All mistakes are collected, not only the first.
"""

from collections.abc import Iterable, Iterator
from typing import Any, Final

from pydantic_core import PydanticCustomError

from game.places import SCENARIOS
from game.rules.sides import SIDES, Side
from game.rules.stocks import Stock
from game.scenario.board import Chip, Gate, check_setting
from game.scenario.conditions import Ordered
from game.scenario.domains import check_domains
from game.scenario.effects import SetGate
from game.scenario.findings import Problem, Route, nearest, suggest
from game.scenario.fit.history import check_history
from game.scenario.fit.leaving_out import check_left_out
from game.scenario.happenings import Measure, Special
from game.scenario.menu import menu_of
from game.scenario.models import Scenario
from game.scenario.names import stock_of, stocks_of
from game.scenario.own_words import check_words
from game.scenario.removed import unknown_order
from game.scenario.walk import flags_of, mentions, parts

__all__ = ["check_references"]

_CHANNEL_OWNER = {"equipment": "us", "memory": "us", "cloud": "us", "rare-earths": "china"}


def check_references(scenario: Scenario) -> list[Problem]:
    """Return every reference that leads nowhere, and every part that does not fit the others."""
    return [
        *_twice(scenario),
        *_unknown(scenario),
        *_stocks(scenario),
        *check_left_out(scenario),
        *check_domains(scenario),
        *_chip_gates(scenario),
        *_gates(scenario),
        *_in_context(scenario),
        *_roles(scenario),
        *check_history(scenario),
        *check_words(scenario),
    ]


def _lists(scenario: Scenario) -> Iterator[tuple[Route, Iterable[Any]]]:
    """Give every list whose parts have ids, with the route to it."""
    for name in ("chips", "gates", "programmes", "specials", "events", "laws", "decisive"):
        yield (name,), getattr(scenario, name)
    yield ("objectives", "us"), scenario.objectives.us
    yield ("objectives", "china"), scenario.objectives.china
    yield ("endings",), scenario.endings
    yield ("roles",), scenario.roles


def _twice(scenario: Scenario) -> Iterator[Problem]:
    """An id may be given once in a list."""
    for route, named in _lists(scenario):
        seen: set[str] = set()
        for position, each in enumerate(named):
            if each.id in seen:
                message = f"'{each.id}' is there twice in {'.'.join(map(str, route))}"
                hint = "give each its own id"
                yield Problem((*route, position, "id"), "duplicate-id", message, hint)
            seen.add(each.id)


def _unknown(scenario: Scenario) -> Iterator[Problem]:
    """What is named must be defined."""
    known = {
        "chip": [chip.id for chip in scenario.chips],
        "gate": [gate.id for gate in scenario.gates],
        "special": [special.id for special in scenario.specials],
        "law": [law.id for law in scenario.laws],
        "flag": list(flags_of(scenario)),
    }
    for mention in mentions(scenario):
        if mention.slug not in known[mention.kind]:
            yield _no_such(mention.route, mention.kind, mention.slug, known[mention.kind])


def _no_such(route: Route, kind: str, slug: str, known: list[str]) -> Problem:
    message = f"there is no {kind} '{slug}'"
    return Problem(
        route, f"unknown-{kind}", message, suggest(slug, known), fix=nearest(slug, known)
    )


DERIVED: Final = {Stock.CHINA_MAKERS.slug}
"""Stocks whose starting value follows from the others where a scenario does not give it."""


def _stocks(scenario: Scenario) -> Iterator[Problem]:
    """Each part gives a value to all its own stocks that do not begin by themselves."""
    owners = ((("shared",), None), (("sides", "us"), Side.US), (("sides", "china"), Side.CHINA))
    values = (scenario.shared, scenario.sides.us, scenario.sides.china)
    for (above, owner), part in zip(owners, values, strict=True):
        route: Route = (*above, "stocks")
        own = stocks_of(owner)
        known = {*part.stocks, *DERIVED, *scenario.leaves_out}
        missing = [slug for slug in own if slug not in known and stock_of(slug).begins is None]
        if missing:
            message = f"no starting value for {', '.join(missing)}"
            yield Problem(
                route, "missing-stock", message, "add each with value and source", at_key=True
            )
        for slug in part.stocks:
            if slug not in own:
                message = f"'{slug}' does not belong here"
                hint = f"move it to {_home_of(slug)}"
                yield Problem((*route, slug), "wrong-owner", message, hint, at_key=True)


def _home_of(slug: str) -> str:
    owner = stock_of(slug).owner
    return "shared.stocks" if owner is None else f"sides.{owner.slug}.stocks"


def _chip_gates(scenario: Scenario) -> Iterator[Problem]:
    """A licence is the maker's, a consent the buyer's, and only US chips have either."""
    gates = {gate.id: gate for gate in scenario.gates}
    for position, chip in enumerate(scenario.chips):
        for key, owner in (("licence", "us"), ("consent", "china")):
            slug = getattr(chip, key)
            if slug not in gates:
                continue
            route: Route = ("chips", position, key)
            if chip.maker != "us":
                message = f"'{chip.id}' is made by china and needs no {key}"
                yield Problem(route, "gate-of-chip", message, "remove it", at_key=True)
            elif gates[slug].owner != owner:
                message = f"the {key} '{slug}' is held by {gates[slug].owner}"
                hint = f"a {key} is held by {owner}"
                yield Problem(route, "gate-of-chip", message, hint)


def _gates(scenario: Scenario) -> Iterator[Problem]:
    """A gate works only if its chip names it, and there is one gate for each channel."""
    chips = {chip.id: chip for chip in scenario.chips}
    channels: dict[str, str] = {}
    for position, gate in enumerate(scenario.gates):
        route: Route = ("gates", position, "controls")
        channel = gate.controls.channel
        if gate.controls.chip in chips:
            yield from _named_by_chip((*route, "chip"), gate, chips[gate.controls.chip])
        if channel is None:
            continue
        if _CHANNEL_OWNER[channel] != gate.owner:
            message = f"the channel '{channel}' belongs to {_CHANNEL_OWNER[channel]}"
            yield Problem((*route, "channel"), "channel", message, "change the gate's owner")
        if channel in channels:
            message = f"'{channels[channel]}' controls '{channel}' already"
            yield Problem((*route, "channel"), "channel", message, "keep one gate for it")
        channels.setdefault(channel, gate.id)


def _named_by_chip(route: Route, gate: Gate, chip: Chip) -> Iterator[Problem]:
    key = "licence" if gate.owner == "us" else "consent"
    if getattr(chip, key) != gate.id:
        message = f"'{chip.id}' does not name '{gate.id}' as its {key}, so the gate does nothing"
        yield Problem(route, "gate-of-chip", message, f"add '{key}: {gate.id}' to the chip")


def _in_context(scenario: Scenario) -> Iterator[Problem]:
    """Orders exist on the menu, settings on the ladder, and threats are made with own gates."""
    orders = {side.slug: [action.slug for action in menu_of(scenario, side)] for side in SIDES}
    gates = {gate.id: gate for gate in scenario.gates}
    for route, part in parts(scenario):
        match part:
            case Ordered():
                given = part.ordered
                if given.order not in orders[given.side]:
                    where = (*route, "ordered", "order")
                    yield unknown_order(where, given.side, given.order, orders[given.side])
            case SetGate() | Measure():
                if part.set is not None and part.gate in gates:
                    yield from _setting((*route, "set"), part.set, gates[part.gate])
            case Special() if part.threat:
                for position, measure in enumerate(part.threat.measure):
                    if measure.gate in gates and gates[measure.gate].owner != part.side:
                        where = (*route, "threat", "measure", position, "gate")
                        message = f"'{measure.gate}' is not a gate of {part.side}"
                        own = [gate.id for gate in scenario.gates if gate.owner == part.side]
                        hint = suggest(measure.gate, own)
                        yield Problem(where, "threat-gate", message, hint)


def _setting(route: Route, setting: str | float, gate: Gate) -> Iterator[Problem]:
    try:
        check_setting(setting, gate.ladder)
    except PydanticCustomError as error:
        hint = str((error.context or {}).get("suggestion", ""))
        yield Problem(route, "setting", f"'{gate.id}': {error.message()}", hint)


def _roles(scenario: Scenario) -> Iterator[Problem]:
    """Roles that are borrowed are those of a scenario of the game, and a side's lead is its own."""
    borrowed = scenario.roles_from
    if borrowed is not None:
        known = sorted(path.stem for path in SCENARIOS.glob("*.yaml"))
        if borrowed not in known:
            yield _no_such(("roles_from",), "scenario", borrowed, known)
        return
    for side in SIDES:
        lead = scenario.protocol.lead.of(side)
        own = [role.id for role in scenario.roles if role.side == side.slug]
        if lead is not None and lead not in own:
            yield _no_such(("protocol", "lead", side.slug), "role", lead, own)
