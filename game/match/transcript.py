"""A match as text: for a teacher to read, for a test to replay, for a diff to show a rule change.

    turn 1  2026-Q1
      us     invest-frontier-rd
      china  quota-consent-h200-20, special-stockpile
      then   launch rubin, event customs-halt
      moved  china_dependency 62.0% -> 60.4%: lock-in.migration -2.1%, lock-in.mix +0.5%
      state  a03c1e  legal lag 15 months, us 48.2, china 51.0
      outside  event customs-halt

The opening lines, the orders and what was done from outside are enough to play it again; the rest
is what came of them.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from game.files import write_whole
from game.match import files
from game.match.course import Course, Turn, named, numbered
from game.match.errors import BrokenSave, MatchError
from game.match.figures import figure, notable_changes
from game.match.happenings import Kind, happenings_of
from game.match.interventions import Intervention, InterventionKind
from game.match.log import Log, Parent
from game.match.match import play_out
from game.match.records import end_of
from game.match.seat import Player
from game.rules import RULES_VERSION, SIDES, Ruleset, Side, State, fingerprint, judge
from game.rules.indicators import read_indicator
from game.scenario import load_scenario, shipped
from game.scenario.calendar import written_span

__all__ = [
    "FindPlayer",
    "Script",
    "read_script",
    "record",
    "record_all",
    "record_new",
    "replay",
    "tell_orders",
    "transcribe",
]

CHANGES_SHOWN = 2
"""Changes told each turn: the largest ones."""

OUTSIDE = "outside  "
"""What a line begins with that tells of something done from outside."""

_SETTING = (InterventionKind.STOCK, InterventionKind.GATE)

OPENING = ("scenario", "rules", "seed", "us", "china", "state")
"""The words that begin the opening lines, in their order."""


FindPlayer: TypeAlias = Callable[[str, Side], Player]
"""Returns the player of a name for a side."""

USUAL_SEATS = ("dealmaker", "hedger")
USUAL_SEED = 7
USUAL_TURNS = 10
"""Turns of a new recording: with more it would be longer than anybody reads in a diff."""


@dataclass(frozen=True)
class Script:
    """What a transcript says was played."""

    scenario: str
    seed: int
    seats: tuple[str, str]
    turns: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]
    """Orders of each turn, US and China, by their slugs."""
    lines: tuple[int, ...]
    """Line in which each turn begins."""
    interventions: tuple[tuple[int, Intervention], ...] = ()
    """What was done from outside, each with its line."""


def transcribe(
    course: Course,
    scenario: str,
    seats: tuple[str, str],
    interventions: Sequence[Intervention] = (),
    parent: Parent | None = None,
) -> str:
    """Return a match as text.

    Args:
        course: the match, finished or not.
        scenario: the shipped scenario's slug, or the file.
        seats: who played from the opening on, US and China: ``human`` or a player's slug.
        interventions: what was done from outside, in its order.
        parent: the match that this one was played on from, if it was.
    """
    lines = [*_opened(course, scenario, seats), *_origin(parent), *_outside(interventions, 0)]
    lines += _lines(course, interventions)
    return "".join(f"{line}\n" for line in lines)


def replay(text: str, name: str = "transcript") -> str:
    """Play the orders of a transcript again and return the transcript of that.

    Raises:
        BrokenSave: the text is not a transcript, or its orders cannot be given any more.
    """
    script = read_script(text, name)
    course = Course(load_scenario(script.scenario).ruleset, script.seed)
    for turn in range(len(script.turns) + 1):
        if turn:
            with _refused_at(script.lines[turn - 1], name):
                given = script.turns[turn - 1]
                us, china = (numbered(course.ruleset, side, given[side]) for side in SIDES)
                course.play(us, china)
        for line, done in script.interventions:
            if done.after == turn:
                with _refused_at(line, name):
                    course.intervene(done)
    done_from_outside = [done for _, done in script.interventions]
    return transcribe(course, script.scenario, script.seats, done_from_outside)


@contextmanager
def _refused_at(line: int, name: str) -> Iterator[None]:
    """Name the line that tells of what cannot be done any more."""
    try:
        yield
    except MatchError as error:
        raise BrokenSave("transcript-order", file=name, line=line, why=str(error)) from None


def record(path: Path, find: FindPlayer, *, update: bool = True) -> bool:
    """Let the players named in a recording play its match anew; tell whether it changed.

    Args:
        path: the recording; it keeps its scenario, seed, seats and number of turns.
        find: returns the players.
        update: whether to write the new text; without it, only look.
    """
    before = files.read_text(path)
    script = read_script(before, str(path))
    after = _played(script.scenario, script.seats, script.seed, len(script.turns), find)
    if update and after != before:
        write_whole(path, after)
    return after != before


def record_new(
    path: Path,
    find: FindPlayer,
    scenario: str,
    seats: tuple[str, str] = USUAL_SEATS,
    *,
    seed: int = USUAL_SEED,
    turns: int = USUAL_TURNS,
) -> None:
    """Write the first recording of a scenario."""
    write_whole(path, _played(scenario, seats, seed, turns, find))


def record_all(
    folder: Path,
    find: FindPlayer,
    scenarios: Iterable[str] | None = None,
    *,
    update: bool = True,
) -> list[Path]:
    """Record every playthrough of a folder anew; return those that changed or were missing.

    A scenario that has none, ``<slug>.txt`` or ``<slug>-<anything>.txt``, gets one.
    """
    changed = [path for path in sorted(folder.glob("*.txt")) if record(path, find, update=update)]
    for slug in shipped() if scenarios is None else scenarios:
        if any(_tells_of(path, slug) for path in folder.glob("*.txt")):
            continue
        path = folder / f"{slug}.txt"
        changed.append(path)
        if update:
            record_new(path, find, slug)
    return changed


def _tells_of(path: Path, slug: str) -> bool:
    return read_script(files.read_text(path), str(path)).scenario == slug


def _played(scenario: str, seats: tuple[str, str], seed: int, turns: int, find: FindPlayer) -> str:
    us, china = (find(seats[side], side) for side in Side)
    ruleset = load_scenario(scenario).ruleset
    return transcribe(play_out(ruleset, us, china, seed, turns=turns), scenario, seats)


def tell_orders(log: Log) -> str:
    """Return what was ordered in a match whose rules are no longer played, without any state.

    The opening lines are those of a transcript; of what came of the orders nothing is told but how
    the match ended.
    """
    return "\n".join(_order_lines(log)) + "\n"


def _order_lines(log: Log) -> Iterator[str]:
    head = log.header
    yield from _opening_lines(head.path, head.rules, head.seed, head.seats, head.start)
    yield from _outside(log.interventions, 0)
    for record in log.turns:
        yield ""
        yield f"turn {record.turn}"
        yield from _orders_told(record.orders)
        yield from _outside(log.interventions, record.turn)
    if log.end is not None:
        yield ""
        yield f"ending {log.end.ending}  winner {log.end.winner}"


def _opening_lines(
    scenario: str, rules: int, seed: int, seats: tuple[str, str], state: str
) -> Iterator[str]:
    yield f"scenario {scenario}"
    yield f"rules {rules}"
    yield f"seed {seed}"
    yield f"us {seats[Side.US]}"
    yield f"china {seats[Side.CHINA]}"
    yield f"state {state}"


def _orders_told(orders: Sequence[Sequence[str]]) -> Iterator[str]:
    """Tell what each side ordered, US and China."""
    for side in SIDES:
        yield f"  {side.slug:<5}  {', '.join(orders[side]) or '-'}"


def _opened(course: Course, scenario: str, seats: tuple[str, str]) -> Iterator[str]:
    opening = course.before_the_first
    return _opening_lines(scenario, RULES_VERSION, course.seed, seats, fingerprint(opening))


def _origin(parent: Parent | None) -> Iterator[str]:
    """Tell which match this one was played on from."""
    if parent is not None:
        yield f"from {parent.match} turn {parent.turn}"


def _outside(interventions: Sequence[Intervention], turn: int) -> Iterator[str]:
    """Tell what was done from outside after so many turns."""
    indent = "  " if turn else ""
    for each in interventions:
        if each.after == turn:
            value = repr(each.value).removesuffix(".0") if each.kind in _SETTING else ""
            words = (each.kind.value, each.subject, value, each.text)
            yield f"{indent}{OUTSIDE}{' '.join(word for word in words if word)}"


def _lines(course: Course, interventions: Sequence[Intervention]) -> Iterator[str]:
    ruleset = course.ruleset
    for turn in course.turns:
        yield ""
        yield from _turn_lines(ruleset, turn)
        yield from _outside(interventions, turn.number)
    if course.is_over:
        end = end_of(ruleset, course.verdict)
        yield ""
        yield f"ending {end.ending}  winner {end.winner}"


def _turn_lines(ruleset: Ruleset, turn: Turn) -> Iterator[str]:
    yield f"turn {turn.number}  {_date(ruleset, turn)}"
    yield from _orders_told([named(ruleset, side, turn.orders[side]) for side in SIDES])
    things = [thing for thing in happenings_of(ruleset, turn) if thing.kind is not Kind.ORDER]
    if things:
        yield f"  then   {', '.join(f'{thing.kind.value} {thing.subject}' for thing in things)}"
    for change in notable_changes(turn, CHANGES_SHOWN):
        causes = ", ".join(f"{cause} {amount}" for cause, amount in change.causes)
        yield f"  moved  {change.stock.slug} {change.before} -> {change.after}: {causes}"
    yield f"  state  {fingerprint(turn.after)}  {_standing(ruleset, turn.after)}"


def _date(ruleset: Ruleset, turn: Turn) -> str:
    return written_span(*ruleset.schedule.span_of(turn.before.turn))


def _standing(ruleset: Ruleset, state: State) -> str:
    lag = float(read_indicator(ruleset, state, "legal_lag_months")[0])
    verdict = judge(ruleset, state)
    scores = f"us {float(verdict.score_us[0]):.1f}, china {float(verdict.score_china[0]):.1f}"
    return f"legal lag {figure(lag, 'months')}, {scores}"


def read_script(text: str, name: str) -> Script:
    """Return what was played; raise `BrokenSave` where a line is not what belongs there."""
    lines = text.splitlines()
    opening = [_value(lines, number, word, name) for number, word in enumerate(OPENING)]
    scenario, seed = opening[0], opening[2]
    if not seed.isdecimal() or int(seed) >= 2**64:
        raise BrokenSave("not-a-transcript", file=name, line=3, expected="seed 7")
    begins = [number for number, line in enumerate(lines) if line.startswith("turn ")]
    turns = []
    for begin in begins:
        us, china = (
            _value(lines, begin + 1 + side, f"  {side.slug}", name).split(", ") for side in SIDES
        )
        turns.append((_slugs(us), _slugs(china)))
    places = tuple(begin + 1 for begin in begins)
    seats = (opening[3], opening[4])
    done = tuple(_interventions(lines, begins, name))
    return Script(scenario, int(seed), seats, tuple(turns), places, done)


def _interventions(
    lines: list[str], begins: list[int], name: str
) -> Iterator[tuple[int, Intervention]]:
    """Yield what was done from outside, each with its line."""
    for number, line in enumerate(lines):
        if line.strip().startswith(OUTSIDE):
            after = sum(begin < number for begin in begins)
            yield number + 1, _intervention(line.strip(), after, name, number + 1)


def _intervention(told: str, after: int, name: str, line: int) -> Intervention:
    word, _, rest = told.removeprefix(OUTSIDE).partition(" ")
    subject, _, value = rest.partition(" ")
    if word in ("pause", "go-on", "draw"):
        return Intervention(InterventionKind(word), after=after)
    if word == "note":
        return Intervention(InterventionKind.NOTE, text=rest, after=after)
    if word == "seat":
        return Intervention(InterventionKind.SEAT, subject, text=value, after=after)
    try:
        number = float(value or 0)
        return Intervention(InterventionKind(word), subject, number, after=after)
    except ValueError:
        expected = f"{OUTSIDE}stock us_funds 10"
        raise BrokenSave("not-a-transcript", file=name, line=line, expected=expected) from None


def _value(lines: list[str], number: int, word: str, name: str) -> str:
    """Return what stands after a line's first word."""
    line = lines[number] if number < len(lines) else ""
    if not line.startswith(f"{word} "):
        expected = f"{word.strip()} ..."
        raise BrokenSave("not-a-transcript", file=name, line=number + 1, expected=expected)
    return line.removeprefix(word).strip()


def _slugs(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(word for word in words if word != "-")
