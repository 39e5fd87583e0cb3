"""Flags and offers: each is made by someone and used by someone."""

from collections.abc import Iterator

from game.scenario.conditions import FlagIs
from game.scenario.effects import LowerFlag, OfferSpecial, RaiseFlag
from game.scenario.findings import Problem, Route, nearest, suggest
from game.scenario.lint.warning import warn
from game.scenario.models import Scenario
from game.scenario.walk import parts

__all__ = ["flags", "offers"]


def offers(scenario: Scenario) -> Iterator[Problem]:
    """Give special orders that nobody puts on offer, and offers of what needs none."""
    offered = {part.offer for _, part in parts(scenario) if isinstance(part, OfferSpecial)}
    always = {each.id for each in scenario.specials if each.on_offer == "always"}
    for route, part in parts(scenario):
        if isinstance(part, OfferSpecial) and part.offer in always:
            message = f"'{part.offer}' is on offer always, so this offers nothing"
            hint = f"write 'on_offer: by-effect' in '{part.offer}', or remove this"
            yield warn((*route, "offer"), "idle-effect", message, hint)
    for position, special in enumerate(scenario.specials):
        if special.on_offer == "by-effect" and special.id not in offered:
            message = f"no effect ever puts '{special.id}' on offer"
            hint = f"add the effect {{offer: {special.id}, turns: 2}}, or write 'on_offer: always'"
            yield warn(("specials", position), "never-offered", message, hint)


def flags(scenario: Scenario) -> Iterator[Problem]:
    """Give flags that nobody raises, that nobody asks for, or that are only listed."""
    raised, lowered, read = (_first(scenario, kind) for kind in (RaiseFlag, LowerFlag, FlagIs))
    for flag, route in raised.items():
        if flag not in read:
            message = f"no condition asks for the flag '{flag}'"
            yield warn((*route, "raise"), "unread-flag", message, "remove it, or ask for it")
    for flag, route in read.items():
        if flag not in raised:
            hint = suggest(flag, raised) if raised else f"add the effect {{raise: {flag}}}"
            where, fix = (*route, "flag"), nearest(flag, raised)
            yield warn(where, "unraised-flag", f"nothing raises the flag '{flag}'", hint, fix=fix)
    for flag, route in lowered.items():
        if flag not in raised and flag not in read:
            message = f"nothing raises the flag '{flag}', so none is lowered"
            yield warn((*route, "lower"), "idle-effect", message, suggest(flag, raised))
    for position, flag in enumerate(scenario.flags or ()):
        if flag not in {*raised, *read, *lowered}:
            message = f"the flag '{flag}' is never used"
            yield warn(("flags", position), "unused-flag", message, "remove it")


def _first(scenario: Scenario, kind: type[RaiseFlag | LowerFlag | FlagIs]) -> dict[str, Route]:
    """Return each flag that parts of a kind name, with the first of them."""
    found: dict[str, Route] = {}
    for route, part in parts(scenario):
        if isinstance(part, kind):
            found.setdefault(part.flag, route)
    return found
