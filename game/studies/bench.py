"""Benchmarks: what this machine makes of the engine. Medians of several runs."""

import platform
import re
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from game.analysis.balance import ALL, changes_between, figures_of, play_live
from game.analysis.workbench import looks_at
from game.files import write_whole
from game.match.tally import CHUNK, chunks_of, keep_memory
from game.players.roster import find
from game.rules import NO_ORDER, SIDES, Orders, Ruleset, State, observe, start, step
from game.rules.arrays import Keys
from game.rules.chance import draw, name_key
from game.rules.scoring import is_over
from game.scenario import load_scenario
from game.scenario.reading import read_text

__all__ = ["FULL", "QUICK", "Effort", "measure"]


@dataclass(frozen=True)
class Effort:
    """How much is measured; the medians of little are coarse."""

    matches: int = 2 * CHUNK
    """Matches that the engine plays."""
    runs: int = 5
    """How often it does."""
    single_turns: int = 100
    decision_matches: int = 5
    """Matches in which a player is timed."""
    edits: int = 5
    """Edits of a scenario after which its numbers are waited for."""


FULL = Effort()
QUICK = Effort(matches=CHUNK, runs=2, single_turns=20, decision_matches=1, edits=2)
"""For the order of magnitude."""


def measure(slug: str = "h200-deal", effort: Effort = FULL) -> dict[str, Any]:
    """Return the engine's figures: decisions a second, milliseconds for one turn, load time.

    A decision is one side's orders for a turn. Decisions a second are told of turns alone, with
    the orders known and no events; of turns with events; and of the full loop, in which both sides
    observe, ask what is legal and choose at random, and the turn is played with its events. What
    the workshop waits for after an edit is told of the first matches and of all.
    """
    started = time.perf_counter()
    ruleset = load_scenario(slug).ruleset
    loading = time.perf_counter() - started
    chunks = chunks_of(0, effort.matches)
    return {
        "machine": platform.platform(),
        "python": platform.python_version(),
        "numpy": np.__version__,
        "scenario": slug,
        **_engine_rates(ruleset, chunks, effort.runs),
        "engine_batch": effort.matches,
        "engine_chunk": CHUNK,
        **_decision_ms(ruleset, "hard", effort.decision_matches),
        "turn_ms_median": _single_turn_ms(ruleset, effort.single_turns),
        "turn_without_ledger_ms_median": _single_turn_ms(
            ruleset, effort.single_turns, ledger=False
        ),
        "scenario_load_ms": round(1000.0 * loading, 1),
        **_workshop_ms(slug, effort.edits),
    }


def _engine_rates(ruleset: Ruleset, chunks: list[Keys], runs: int) -> dict[str, Any]:
    """Return decisions a second of turns alone, of turns with events and of the full loop.

    Matches are stepped in chunks, as every study does, without ledger and checks.
    """
    keep_memory()
    known = {
        events: [_legal_script(ruleset, seeds, events=events) for seeds in chunks]
        for events in (False, True)
    }
    rates: dict[str, list[float]] = {"": [], "_events": [], "_full": []}
    for _ in range(runs):
        rates[""].append(_decisions_per_s(ruleset, chunks, known[False], events=False))
        rates["_events"].append(_decisions_per_s(ruleset, chunks, known[True]))
        rates["_full"].append(_decisions_per_s(ruleset, chunks))
    figures: dict[str, Any] = {}
    for kind, each in rates.items():
        figures[f"engine{kind}_decisions_per_s"] = round(statistics.median(each))
        figures[f"engine{kind}_decisions_per_s_range"] = [round(min(each)), round(max(each))]
    return figures


def _decisions_per_s(
    ruleset: Ruleset,
    chunks: list[Keys],
    known: list[list[Orders]] | None = None,
    *,
    events: bool = True,
) -> float:
    """Return decisions a second; with orders known beforehand by chunk, or chosen at random.

    A second is one that a core works for it: what else the machine does meanwhile does not count.
    """
    spent, decisions = 0.0, 0
    for at, seeds in enumerate(chunks):
        state = start(ruleset, seeds)
        started = time.process_time()
        for turn in range(ruleset.turns):
            orders = known[at][turn] if known else _random_orders(ruleset, state)
            state = step(ruleset, state, orders, events=events, ledger=False, check=False).state
        spent += time.process_time() - started
        decisions += len(SIDES) * len(seeds) * ruleset.turns
    return decisions / spent


def _legal_script(ruleset: Ruleset, seeds: Keys, *, events: bool) -> list[Orders]:
    """Return random legal orders for every turn of these matches."""
    state, script = start(ruleset, seeds), []
    for _ in range(ruleset.turns):
        script.append(_random_orders(ruleset, state))
        state = step(ruleset, state, script[-1], events=events, ledger=False, check=False).state
    return script


def _random_orders(ruleset: Ruleset, state: State) -> Orders:
    player = find("random").policy
    us, china = (
        player.choose_batch(observe(ruleset, state, side), _stream(state, side.slug))
        for side in SIDES
    )
    return Orders(us, china)


def _decision_ms(ruleset: Ruleset, who: str, matches: int) -> dict[str, float]:
    """Return how long a player thinks about each turn of whole matches, playing both sides."""
    player, times = find(who).policy, []
    for match in range(matches):
        state = start(ruleset, np.array([match], dtype=np.uint64))
        while not is_over(ruleset, state).all():
            answers = []
            for side in SIDES:
                seen, stream = observe(ruleset, state, side), _stream(state, side.slug)
                started = time.perf_counter()
                answers.append(player.choose_batch(seen, stream))
                times.append(1000.0 * (time.perf_counter() - started))
            state = step(ruleset, state, Orders(*answers), ledger=False, check=False).state
    return {
        f"{who}_decision_ms_median": round(statistics.median(times), 1),
        f"{who}_decision_ms_p99": round(float(np.percentile(times, 99.0)), 1),
        f"{who}_decisions": len(times),
    }


def _stream(state: State, name: str) -> Any:
    keys = np.array([name_key(name)], dtype=np.uint64)
    return (draw(state.seed, state.turn, keys)[:, 0] * 2.0**53).astype(np.uint64)


def _single_turn_ms(ruleset: Ruleset, turns: int, *, ledger: bool = True) -> float:
    """Return the median time of one interactive turn, events and checks included."""
    state = start(ruleset, np.array([1], dtype=np.uint64))
    none = np.full((1, max(ruleset.slots)), NO_ORDER, dtype=np.int64)
    orders = Orders(none, none)
    times = [_time_of(lambda: step(ruleset, state, orders, ledger=ledger)) for _ in range(turns)]
    return round(1000.0 * statistics.median(times), 3)


def _workshop_ms(slug: str, edits: int) -> dict[str, float]:
    """Return how long figures of an edited scenario take, from its file on.

    Each edit moves the draw margin; the figures are compared with those before all edits.
    """
    us, china = find("dealmaker").policy, find("hedger").policy
    saved = load_scenario(slug)
    *_, before = play_live(saved.ruleset, us, china)
    first: list[float] = []
    refresh: list[float] = []
    with TemporaryDirectory() as folder:
        path = Path(folder) / saved.path.name
        for edit in range(edits):
            write_whole(path, _edited(saved.text, 1.0 + 0.1 * edit))
            started = time.perf_counter()
            for look in looks_at(read_text(path), path, us, china):
                if look.tally is None:
                    continue
                figures_of(look.tally)
                changes_between(before, look.tally)
                spent = 1000.0 * (time.perf_counter() - started)
                (first if look.tally.games < ALL else refresh).append(spent)
    return {
        "workshop_first_ms": round(statistics.median(first), 1),
        "workshop_refresh_ms": round(statistics.median(refresh), 1),
    }


def _edited(text: str, margin: float) -> str:
    """Return the text of a scenario with another draw margin."""
    edited, times = re.subn(r"(?m)^draw_margin: .*$", f"draw_margin: {margin:g}", text)
    assert times == 1, "the scenario to edit says its draw margin once"
    return edited


def _time_of(call: Callable[[], object]) -> float:
    started = time.perf_counter()
    call()
    return time.perf_counter() - started
