"""How matches of a scenario usually end, in a sentence for the list of scenarios."""

from game.language import Texts
from game.rules import SIDES, Ruleset
from game.scenario import Scenario, telling_of
from game.scenario.course import usual_course

__all__ = ["tell_outcomes"]


def tell_outcomes(scenario: Scenario, ruleset: Ruleset, texts: Texts) -> str:
    """Return who won how many of the matches of its usual course; empty where there is none."""
    course = usual_course(ruleset)
    if course is None:
        return ""
    us, china = (texts.pick(scenario.sides.of(side).name) for side in SIDES)
    return telling_of(scenario, texts)(
        "catalogue-usual",
        games=course.games,
        first=us,
        second=china,
        player=texts(f"player-{course.us}"),
        rival=texts(f"player-{course.china}"),
        won=course.won.us,
        lost=course.won.china,
    )
