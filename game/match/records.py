"""A match's log from its course, and the course again from the log."""

from game.language import Texts
from game.match.course import Course, Turn, is_agreed, named, numbered
from game.match.enclosure import enclose
from game.match.errors import (
    BrokenSave,
    IllegalOrders,
    MatchError,
    NotNow,
    OtherScenario,
    UnknownOrder,
    tell_reasons,
)
from game.match.interventions import Intervention
from game.match.log import AGREED_DRAW, EndRecord, Header, Log, TurnRecord
from game.match.seat import Seat
from game.rules import SIDES, Ruleset, Side, Verdict, fingerprint
from game.rules.scoring import DRAW
from game.scenario import Loaded, find, shipped

__all__ = ["address_of", "end_of", "header_of", "log_of", "rebuild", "record_of", "winner_slug"]


def address_of(loaded: Loaded) -> str:
    """Return how a log names a scenario: a shipped one by its slug, any other by its file."""
    slug = loaded.path.stem
    if slug in shipped() and find(slug).resolve() == loaded.path.resolve():
        return slug
    return str(loaded.path.resolve())


def header_of(
    course: Course, path: str, seats: tuple[Seat, Seat], scenario_text: str = ""
) -> Header:
    """Return the first line of a match's log, which encloses the scenario's text if it is given."""
    ruleset = course.ruleset
    return Header(
        scenario=ruleset.slug,
        digest=ruleset.digest,
        path=path,
        seed=course.seed,
        seats=(seats[0].slug, seats[1].slug),
        start=fingerprint(course.before_the_first),
        enclosed=enclose(scenario_text),
    )


def record_of(ruleset: Ruleset, turn: Turn) -> TurnRecord:
    """Return a finished turn as the log keeps it."""
    us, china = (named(ruleset, side, turn.orders[side]) for side in SIDES)
    return TurnRecord(turn.number, (us, china), fingerprint(turn.after))


def end_of(ruleset: Ruleset, verdict: Verdict) -> EndRecord:
    """Return how a match ended as the log keeps it."""
    if is_agreed(verdict):
        return EndRecord(AGREED_DRAW, winner_slug(verdict))
    return EndRecord(ruleset.endings[int(verdict.ending[0])].slug, winner_slug(verdict))


def winner_slug(verdict: Verdict) -> str:
    """Return ``us``, ``china``, ``draw``, or ``nobody`` where both sides lose."""
    winner = int(verdict.winner[0])
    return Side(winner).slug if winner >= 0 else "draw" if winner == DRAW else "nobody"


def log_of(course: Course, path: str, seats: tuple[Seat, Seat], scenario_text: str = "") -> Log:
    """Return the log of a match that was played elsewhere than at a table."""
    log = Log(header_of(course, path, seats, scenario_text))
    for turn in course.turns:
        log = log.after(record_of(course.ruleset, turn))
    return log


def rebuild(log: Log, ruleset: Ruleset, *, name: str = "save", turns: int | None = None) -> Course:
    """Play a log again and return the match, checked turn by turn against its fingerprints.

    Args:
        log: the saved match.
        ruleset: its scenario, compiled as it stands now.
        name: the file it came from, for messages.
        turns: stop after so many turns; all of them where None.

    Raises:
        OtherScenario: the scenario has changed since.
        BrokenSave: a line does not lead where it says.
    """
    head = log.header
    if head.digest != ruleset.digest:
        facts = {"scenario": head.scenario, "found": head.digest, "here": ruleset.digest}
        raise OtherScenario("other-scenario", file=name, **facts)
    course = Course(ruleset, head.seed)
    _compare(fingerprint(course.opening), head.start, name, 1)
    for line, step in enumerate(log.steps(), start=2):
        if turns is not None and step.turn > turns:
            break
        if isinstance(step, TurnRecord):
            _play(course, step, name, line)
            _compare(fingerprint(course.state), step.state, name, line)
        else:
            _compare(_intervene(course, step, name, line).state, step.state, name, line)
    if turns is None:
        _check_tail(log, course, name)
    return course


def _play(course: Course, record: TurnRecord, name: str, line: int) -> None:
    ruleset = course.ruleset
    try:
        us, china = (numbered(ruleset, side, record.orders[side]) for side in SIDES)
        course.play(us, china)
    except UnknownOrder as error:
        raise _unknown(error, name, line) from None
    except IllegalOrders as error:
        why = tell_reasons(Texts.load("en"), error.reasons)
        raise BrokenSave("save-illegal-order", file=name, line=line, why=why) from None
    except NotNow:
        raise BrokenSave("after-the-end", file=name, line=line) from None


def _intervene(course: Course, done: Intervention, name: str, line: int) -> Intervention:
    try:
        return course.intervene(done)
    except MatchError as error:
        raise BrokenSave("save-intervention", file=name, line=line, why=str(error)) from None


def _check_tail(log: Log, course: Course, name: str) -> None:
    """Refuse pending orders and an ending that do not belong to where the turns lead."""
    line = len(list(log.steps())) + len(log.taken_back) + 2
    for side in SIDES:
        waiting = log.pending[side]
        if waiting is None:
            continue
        try:
            course.require_legal(side, numbered(course.ruleset, side, waiting))
        except UnknownOrder as error:
            raise _unknown(error, name, line) from None
        except IllegalOrders as error:
            why = tell_reasons(Texts.load("en"), error.reasons)
            raise BrokenSave("save-illegal-order", file=name, line=line, why=why) from None
        line += 1
    if log.end is not None and not (
        course.is_over and log.end == end_of(course.ruleset, course.verdict)
    ):
        raise BrokenSave("missing-end", file=name, line=line)


def _unknown(error: UnknownOrder, name: str, line: int) -> BrokenSave:
    facts = {"order": error.facts["order"], "guess": error.facts["guess"]}
    return BrokenSave("save-unknown-order", file=name, line=line, **facts)


def _compare(found: str, expected: str, name: str, line: int) -> None:
    if found != expected:
        raise BrokenSave("other-state", file=name, line=line, found=found, expected=expected)
