"""What is merely unwise in a scenario that can be played.

Authors who are warned in vain stop reading, so only what is certain from the file is reported.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from math import isclose
from pathlib import Path
from typing import Any, Final, TypeAlias

from game.language import LANGUAGES
from game.rules.params import constants
from game.rules.sides import SIDES
from game.scenario.calendar import first_month, last_month
from game.scenario.certainty import always_holds, never_holds
from game.scenario.conditions import DateWindow, FlagIs, IndicatorIs, Ordered, TurnWindow
from game.scenario.document import read_document
from game.scenario.effects import OfferSpecial, RaiseFlag
from game.scenario.findings import Finding, Problem, Route, ScenarioError, Severity, suggest
from game.scenario.happenings import Event, Law, Special
from game.scenario.lettering import undrawn
from game.scenario.load import validate
from game.scenario.models import Scenario
from game.scenario.reading import read_text
from game.scenario.results import Decisive, Ending, Scored
from game.scenario.teaching import MOST_ROLES
from game.scenario.walk import parts, texts

__all__ = ["Rule", "check_file", "lint"]

Rule: TypeAlias = Callable[[Scenario], Iterator[Problem]]
"""What warns of one kind of unwise thing."""

_WORDS_OF_A_SENTENCE: Final = 6


def check_file(path: Path, others: Iterable[Rule] = ()) -> list[Finding]:
    """Return all findings about a file, errors and warnings, in the order of its lines.

    Args:
        path: the file.
        others: rules of parts of the game that a scenario knows nothing of.
    """
    try:
        document = read_document(read_text(path), str(path))
        scenario = validate(document)
    except ScenarioError as error:
        return list(error.findings)
    findings = [document.locate(problem) for problem in lint(scenario, path.stem)]
    findings += [document.locate(problem) for rule in others for problem in rule(scenario)]
    return sorted(findings, key=lambda finding: (finding.line, finding.column))


def lint(scenario: Scenario, stem: str = "") -> list[Problem]:
    """Return what is unwise in a scenario; ``stem`` is its file's name without the suffix."""
    problems = [problem for rule in _RULES for problem in rule(scenario)]
    if stem and stem != scenario.id:
        hint = f"rename the file to {scenario.id}.yaml, or write 'id: {stem}'"
        problems.append(_warn(("id",), "file-name", f"the file is called '{stem}'", hint))
    return problems


def _warn(
    route: Route, code: str, message: str, suggestion: str = "", *, at_key: bool = False
) -> Problem:
    return Problem(route, code, message, suggestion, Severity.WARNING, at_key)


def _translations(scenario: Scenario) -> Iterator[Problem]:
    """A language that most texts have should not be missing in the rest."""
    # A form of a name is for the languages that bend it; the others use the name.
    written = [each for each in texts(scenario) if "forms" not in each[0]]
    maps = [text for _, text in written if isinstance(text, dict)]
    counts = Counter(language for text in maps for language in text)
    used = [language for language in LANGUAGES if 2 * counts[language] > len(maps)]
    for route, text in written:
        if isinstance(text, str):
            # A name may well be the same everywhere; a sentence is not.
            missing = used[1:] if len(text.split()) >= _WORDS_OF_A_SENTENCE else []
        else:
            missing = [language for language in used if language not in text]
        if missing:
            message = f"the text has no {' and no '.join(missing)}"
            hint = "translate it, as most texts here are"
            yield _warn(route, "untranslated", message, hint, at_key=True)


def _repetition(scenario: Scenario) -> Iterator[Problem]:
    """An event that is certain and unlimited happens turn after turn."""
    for position, event in enumerate(scenario.events):
        unlimited = event.chance == 1 and not event.once and not event.cooldown
        if unlimited and event.effects and not _limits_itself(event):
            message = f"'{event.id}' happens in every turn in which its condition holds"
            hint = "add 'once: true' or a cooldown, or lower its chance"
            yield _warn(("events", position), "every-turn", message, hint)


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


def _endings(scenario: Scenario) -> Iterator[Problem]:
    """The first ending that holds is told, so one that always holds must be the last."""
    last = len(scenario.endings) - 1
    for position, ending in enumerate(scenario.endings):
        if always_holds(ending.when) and position < last:
            after = scenario.endings[position + 1].id
            message = f"'{ending.id}' always holds, so '{after}' and what follows are never told"
            yield _warn(("endings", position, "when"), "unreachable", message, "move it to the end")
            return
    if not always_holds(scenario.endings[last].when):
        message = "the last ending is told whenever no other is, whatever its condition says"
        hint = "say so with 'when: {all: []}'"
        yield _warn(("endings", last, "when"), "no-last-ending", message, hint)


def _never(scenario: Scenario) -> Iterator[Problem]:
    """A condition that can never hold makes its part dead."""
    named: dict[str, tuple[Special | Event | Law | Decisive | Ending, ...]] = {
        "specials": scenario.specials,
        "events": scenario.events,
        "laws": scenario.laws,
        "decisive": scenario.decisive,
        "endings": scenario.endings,
    }
    for name, group in named.items():
        for position, each in enumerate(group):
            if never_holds(each.when):
                message = f"the condition of '{each.id}' can never hold"
                hint = "a stock would have to leave its bounds, or nothing is listed under any"
                yield _warn((name, position, "when"), "never", message, hint)
    for position, event in enumerate(scenario.events):
        if event.chance == 0:
            message = f"'{event.id}' has no chance to happen"
            yield _warn(("events", position, "chance"), "never", message, "raise it or remove it")


def _calendar(scenario: Scenario) -> Iterator[Problem]:
    """A window outside of the match is never reached."""
    calendar = scenario.calendar
    end = calendar.schedule.last_month
    for route, part in parts(scenario):
        match part:
            case DateWindow():
                start, stop = part.date.start, part.date.end
                late = start is not None and first_month(start) > end
                early = stop is not None and last_month(stop) < calendar.start_month
                if late or early:
                    message = f"these dates lie {'after' if late else 'before'} the match"
                    hint = f"it runs {calendar.turns} turns from {calendar.start}"
                    yield _warn((*route, "date"), "outside-calendar", message, hint)
            case TurnWindow() if (part.turn.start or 1) > calendar.turns:
                message = f"the match has only {calendar.turns} turns"
                yield _warn((*route, "turn"), "outside-calendar", message, "choose an earlier turn")


def _weights(scenario: Scenario) -> Iterator[Problem]:
    """Weights are read as points of a hundred."""
    scores: list[tuple[Route, str, Iterable[Scored]]] = [
        (("objectives", side.slug), side.slug, scenario.objectives.of(side)) for side in SIDES
    ]
    for position, role in enumerate(scenario.roles):
        if role.goals:
            scores.append((("roles", position, "goals"), f"'{role.id}'", role.goals))
    for route, whose, lines in scores:
        total = sum(line.weight for line in lines)
        if not isclose(total, 100.0, abs_tol=0.01):
            message = f"the weights of {whose} make {total:g}, not 100"
            hint = "they are scaled to 100 in the match; write them so"
            yield _warn(route, "weights", message, hint, at_key=True)


def _crowded(scenario: Scenario) -> Iterator[Problem]:
    """In a large team nobody is heard."""
    for side in SIDES:
        team = [at for at, role in enumerate(scenario.roles) if role.side == side.slug]
        if len(team) > MOST_ROLES:
            message = f"{side.slug} has {len(team)} roles"
            hint = f"leave at most {MOST_ROLES}: several people may share one"
            yield _warn(("roles", team[MOST_ROLES]), "many-roles", message, hint)


def _lessons(scenario: Scenario) -> Iterator[Problem]:
    """A plan ends with the bell, and what is to be played in a step can be."""
    for at, plan in enumerate(scenario.lesson):
        needed = sum(step.minutes or 0 for step in plan.steps)
        if all(step.minutes for step in plan.steps) and needed != plan.minutes:
            message = f"the steps take {needed} minutes, not {plan.minutes}"
            yield _warn(("lesson", at, "minutes"), "minutes", message, "make them add up")
        if plan.turns > scenario.calendar.turns:
            message = f"{plan.turns} turns are played of {scenario.calendar.turns}"
            yield _warn(("lesson", at, "steps"), "turns", message, "play fewer", at_key=True)
        for position, step in enumerate(plan.steps):
            takes = step.turns * plan.pace_in(scenario.protocol).turn
            if step.minutes is not None and takes > step.minutes:
                message = f"{step.turns} turns take {takes:g} minutes, not {step.minutes}"
                hint = "play fewer, or shorten the phases in the plan's own 'pace'"
                yield _warn(("lesson", at, "steps", position, "turns"), "turns", message, hint)


def _sources(scenario: Scenario) -> Iterator[Problem]:
    """A figure should say where it comes from."""
    groups: list[tuple[Route, dict[str, Any]]] = [
        (("sides", "us", "stocks"), scenario.sides.us.stocks),
        (("sides", "china", "stocks"), scenario.sides.china.stocks),
        (("shared", "stocks"), scenario.shared.stocks),
        (("constants",), scenario.constants),
    ]
    for route, figures in groups:
        for slug, figure in figures.items():
            if not figure.source:
                message = f"{slug} has no source"
                hint = f"write {{value: {figure.value:g}, source: ...}}; 'design choice' is one"
                yield _warn((*route, slug), "no-source", message, hint, at_key=True)


def _constants(scenario: Scenario) -> Iterator[Problem]:
    """A constant beyond what the record supports should be meant so."""
    if scenario.history is None:
        return  # of another world, or of none: the record of ours says nothing about it
    known: dict[str, dict[str, Any]] = {slug: {**each} for slug, each in constants().items()}
    for slug, own in scenario.history.ranges.items():
        known[slug] |= {"low": own.low, "high": own.high, "source": own.source}
    for slug, figure in scenario.constants.items():
        low, high = known[slug]["low"], known[slug]["high"]
        if not low <= figure.value <= high:
            message = f"{slug} is {figure.value:g} [{known[slug]['unit']}]"
            hint = f"the record supports {low:g} to {high:g}: {known[slug]['source']}"
            yield _warn(("constants", slug), "beyond-record", message, hint)


def _offers(scenario: Scenario) -> Iterator[Problem]:
    """A special order that waits for an offer needs someone to make it."""
    offered = {part.offer for _, part in parts(scenario) if isinstance(part, OfferSpecial)}
    for position, special in enumerate(scenario.specials):
        if special.on_offer == "by-effect" and special.id not in offered:
            message = f"no effect ever puts '{special.id}' on offer"
            hint = f"add the effect {{offer: {special.id}, turns: 2}}, or write 'on_offer: always'"
            yield _warn(("specials", position), "never-offered", message, hint)


def _flags(scenario: Scenario) -> Iterator[Problem]:
    """A flag is raised by someone and read by someone."""
    raised: dict[str, Route] = {}
    read: dict[str, Route] = {}
    for route, part in parts(scenario):
        if isinstance(part, RaiseFlag):
            raised.setdefault(part.flag, (*route, "raise"))
        elif isinstance(part, FlagIs):
            read.setdefault(part.flag, (*route, "flag"))
    for flag, route in raised.items():
        if flag not in read:
            message = f"no condition asks for the flag '{flag}'"
            yield _warn(route, "unread-flag", message, "remove it, or use it in a condition")
    for flag, route in read.items():
        if flag not in raised:
            hint = suggest(flag, raised) if raised else f"add the effect {{raise: {flag}}}"
            yield _warn(route, "unraised-flag", f"nothing raises the flag '{flag}'", hint)
    for position, flag in enumerate(scenario.flags or ()):
        if flag not in raised and flag not in read:
            message = f"the flag '{flag}' is never used"
            yield _warn(("flags", position), "unused-flag", message, "remove it")


_RULES: Final[tuple[Rule, ...]] = (
    _translations,
    _repetition,
    _endings,
    _never,
    _calendar,
    _weights,
    _crowded,
    _lessons,
    _sources,
    _constants,
    _offers,
    _flags,
    undrawn,
)
