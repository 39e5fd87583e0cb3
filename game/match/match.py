"""A match between players, played without a screen to its end, or to where somebody sits down."""

from dataclasses import dataclass

from game.match.course import Course, numbered
from game.match.errors import MatchError, NoRunUp, NotNow
from game.match.interventions import Intervention
from game.match.log import Log, TurnRecord, rewound
from game.match.seat import Player, stream_of
from game.rules import SIDES, Ruleset, Side, observe

__all__ = ["RunUp", "play_out", "play_up", "repeat"]


@dataclass(frozen=True)
class RunUp:
    """The turns of a match before somebody sits down."""

    course: Course
    seats: tuple[str, str]
    """Who played them, US and China."""
    interventions: tuple[Intervention, ...] = ()
    """What was done from outside."""


def play_out(
    ruleset: Ruleset, us: Player, china: Player, seed: int, *, turns: int | None = None
) -> Course:
    """Return the match that two players make of a scenario.

    Args:
        ruleset: the scenario.
        us: who plays the US.
        china: who plays China.
        seed: decides all chance; the players' own included.
        turns: stop after so many turns, or when the match is over; only then where None.
    """
    course = Course(ruleset, seed)
    players = (us, china)
    while not course.is_over and (turns is None or len(course.turns) < turns):
        orders = [_ask(course, side, players[side]) for side in SIDES]
        course.play(orders[Side.US], orders[Side.CHINA])
    return course


def play_up(ruleset: Ruleset, us: Player, china: Player, seed: int, turns: int) -> RunUp:
    """Return so many turns between two players; raise `NoRunUp` where their match ends before."""
    course = play_out(ruleset, us, china, seed, turns=turns)
    return RunUp(_that_goes_on(course), (us.slug, china.slug))


def repeat(ruleset: Ruleset, log: Log, turns: int) -> RunUp:
    """Return a match of a scenario with the first orders of a log, and what was done from outside.

    Unlike `rebuild` this asks for no state: the scenario may have been edited since, and then the
    same orders lead elsewhere.

    Args:
        ruleset: the scenario as it stands.
        log: of a match of it, or of an earlier version.
        turns: so many turns of the log, or all where it has fewer.

    Raises:
        NoRunUp: something of it is not possible any more.
    """
    course, done = Course(ruleset, log.header.seed), []
    known = rewound(log, turns)
    for each in known.steps():
        try:
            if isinstance(each, TurnRecord):
                us, china = (numbered(ruleset, side, each.orders[side]) for side in SIDES)
                course.play(us, china)
            else:
                done.append(course.intervene(each))
        except MatchError as error:
            raise NoRunUp(len(course.turns) + 1, error) from error
    return RunUp(_that_goes_on(course), log.header.seats, tuple(done))


def _that_goes_on(course: Course) -> Course:
    if course.is_over:
        raise NoRunUp(len(course.turns) + 1, NotNow("is-over"))
    return course


def _ask(course: Course, side: Side, player: Player) -> tuple[int, ...]:
    state = course.state
    seen = observe(course.ruleset, state, side)
    return player.choose(seen, stream_of(state.seed, state.turn, side))
