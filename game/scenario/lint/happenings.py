"""Happenings: what comes again and again, what outlasts the match, what does nothing."""

from collections.abc import Iterator

from game.scenario.conditions import (
    DateWindow,
    IndicatorIs,
    LawHolds,
    Ordered,
    TurnWindow,
)
from game.scenario.effects import ChangeStock
from game.scenario.findings import Problem
from game.scenario.happenings import Event
from game.scenario.lint.warning import warn
from game.scenario.models import Scenario
from game.scenario.walk import parts

__all__ = ["beyond_match", "idle", "repetition"]


def repetition(scenario: Scenario) -> Iterator[Problem]:
    """Give events that are certain and unlimited: they happen turn after turn."""
    for position, event in enumerate(scenario.events):
        unlimited = event.chance == 1 and not event.once and not event.cooldown
        if unlimited and event.effects and not _limits_itself(event):
            message = f"'{event.id}' happens in every turn in which its condition holds"
            hint = "add 'once: true' or a cooldown, or lower its chance"
            yield warn(("events", position), "every-turn", message, hint)


def _limits_itself(event: Event) -> bool:
    """Tell whether an event answers an order, has an end, or may change what it asks for."""
    asked = [part for _, part in parts(event.when)]
    if any(isinstance(part, Ordered | IndicatorIs) for part in asked):
        return True
    ends: list[int | str | None] = [p.turn.end for p in asked if isinstance(p, TurnWindow)]
    ends += [part.date.end for part in asked if isinstance(part, DateWindow)]
    if any(end is not None for end in ends):
        return True
    named = {getattr(part, name, None) for part in asked for name in ("stock", "gate", "flag")}
    changed = {
        getattr(part, name, None) for part in event.effects for name in ("stock", "gate", "flag")
    }
    return bool((named & changed) - {None})


def beyond_match(scenario: Scenario) -> Iterator[Problem]:
    """Give rests that are as long as the match, or that say nothing beside `once`."""
    turns = scenario.calendar.turns
    for name in ("events", "specials"):
        for at, each in enumerate(getattr(scenario, name)):
            if each.cooldown >= turns:
                message = f"'{each.id}' rests {each.cooldown} turns, and the match has {turns}"
                hint = "write 'once: true'" if name == "events" else "it can be given once"
                yield warn((name, at, "cooldown"), "beyond-match", message, hint)
    for route, part in parts(scenario):
        if isinstance(part, ChangeStock) and part.over > turns:
            message = f"the change is spread over {part.over} turns, and the match has {turns}"
            yield warn((*route, "over"), "beyond-match", message, "spread it over fewer")
    for at, event in enumerate(scenario.events):
        if event.once and event.cooldown:
            message = f"'{event.id}' happens once, so its cooldown says nothing"
            yield warn(("events", at, "cooldown"), "idle-key", message, "remove one of the two")


def idle(scenario: Scenario) -> Iterator[Problem]:
    """Give orders that do nothing, and consents to what is never sold."""
    for at, special in enumerate(scenario.specials):
        if special.act == "none" and not special.effects:
            message = f"'{special.id}' has no act and no effects: its price buys nothing"
            yield warn(("specials", at), "idle-order", message, "add 'effects', or an 'act'")
    asked = {part.law for _, part in parts(scenario) if isinstance(part, LawHolds)}
    for at, law in enumerate(scenario.laws):
        if not law.effects and law.id not in asked:
            message = f"'{law.id}' has no effects, and nothing asks whether it is in force"
            yield warn(("laws", at), "idle-law", message, "add 'effects', or ask for it")
    for at, chip in enumerate(scenario.chips):
        if chip.consent is not None and chip.licence is None and chip.maker == "us":
            message = f"'{chip.id}' has a consent and no licence, so it is never sold"
            yield warn(
                ("chips", at, "consent"),
                "consent-without-licence",
                message,
                "add 'licence: ...', the exporter's gate, or remove the consent",
                at_key=True,
            )
