"""A match between players, played from the opening to the end without a screen."""

from game.match.course import Course
from game.match.seat import Player, stream_of
from game.rules import SIDES, Ruleset, Side, observe

__all__ = ["play_out"]


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


def _ask(course: Course, side: Side, player: Player) -> tuple[int, ...]:
    state = course.state
    seen = observe(course.ruleset, state, side)
    return player.choose(seen, stream_of(state.seed, state.turn, side))
