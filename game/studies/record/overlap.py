"""The overlap: where a record ends and another scenario opens, both tell the same day.

The rules replay the record up to the opening of the scenario that follows; each stock and flow, and
what the volume rule has counted of each chip, is laid beside the figure that is written there, with
the source that it names.
"""

from collections.abc import Iterator
from typing import Any, Final

from game.rules import Flow, Ruleset, State, Stock
from game.rules.units import MONTHS_A_YEAR
from game.scenario import Loaded, load_scenario
from game.scenario.models import Scenario
from game.studies.errors import StudyError
from game.studies.record.history_run import Replay, history_of

__all__ = ["overlap"]

UNITS: Final = {
    Flow.FOREIGN_SPEND: "bn USD/quarter",
    Flow.DOMESTIC_SPEND: "bn USD/quarter",
    Flow.LEVY: "bn USD/quarter",
    Flow.WRITE_DOWN: "bn USD/quarter",
}
"""Units of flows of money; the others are compute."""


def overlap(loaded: Loaded, run: Replay) -> list[dict[str, Any]]:
    """Return every stock, flow and counted sale of the day on which the following scenario opens.

    Each with its name, unit, simulated value, opening value and the opening's source; nothing where
    no scenario follows.

    Raises:
        StudyError: the record does not reach that day.
    """
    slug = history_of(loaded).followed_by
    if slug is None:
        return []
    follower = load_scenario(slug)
    state = _on(run, follower.ruleset.start_month, slug)
    ruleset, written = follower.ruleset, _sources(follower.scenario)
    rows: list[tuple[str, str, float, float]] = [
        (each.slug, each.unit, float(state.of(each)[0]), float(ruleset.start_stock[each]))
        for each in Stock
    ]
    rows += [
        (
            each.slug,
            UNITS.get(each, "kH100e/quarter"),
            float(state.last(each)[0]),
            float(ruleset.start_flow[each]),
        )
        for each in Flow
    ]
    rows += _counted(run.ruleset, state, ruleset)
    return [
        {
            "name": name,
            "unit": unit,
            "simulated": round(simulated, 4),
            "opening": opening,
            "source": written.get(name, ""),
        }
        for name, unit, simulated, opening in rows
    ]


def _counted(
    record: Ruleset, state: State, ruleset: Ruleset
) -> Iterator[tuple[str, str, float, float]]:
    """Give what has been sold at home and abroad of each chip that the volume rule binds."""
    chips, before = ruleset.chips, record.chips.slugs
    for at, slug in enumerate(chips.slugs):
        if chips.licence[at] < 0 or chips.for_export[at] or slug not in before:
            continue
        row = before.index(slug)
        for name, ended, opens in (
            ("sold_home", state.sold_home, chips.sold_home),
            ("sold_abroad", state.sold_abroad, chips.sold_abroad),
        ):
            yield f"{name}.{slug}", "kH100e", float(ended[0, row]), float(opens[at])


def _on(run: Replay, month: int, slug: str) -> State:
    """Return the state at the start of a month."""
    for turn, state in enumerate(run.states):
        if run.ruleset.schedule.month_of(turn) == month:
            return state
    year, past = divmod(month, MONTHS_A_YEAR)
    raise StudyError(
        f"'{slug}' opens in {year}-{past + 1:02}, where no turn of the record begins; "
        "name another in history.followed_by"
    )


def _sources(scenario: Scenario) -> dict[str, str]:
    """Return the source of every opening figure by its name."""
    sides = (scenario.sides.us, scenario.sides.china)
    return dict(_told(*(part.stocks for part in (scenario.shared, *sides)), scenario.last_quarter))


def _told(*parts: Any) -> Iterator[tuple[str, str]]:
    for part in parts:
        for name, figure in part.items():
            yield name, figure.source
