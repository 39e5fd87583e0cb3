"""The depth study: ratings, equilibria, and matches that are never played twice."""

import json
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from game.language import LANGUAGES, Texts
from game.players import ROSTER, find
from game.rules import SIDES, Side
from game.scenario import load_scenario
from game.studies.depth import findings
from game.studies.depth_report import tell_depth, write_depth
from game.studies.depth_targets import targets
from game.studies.elo import rate
from game.studies.equilibrium import dominated, solve
from game.studies.kept import Kept
from game.studies.league import Sizes
from game.studies.pairing import Block, Usage, joined, play_block
from game.studies.results import outputs_of
from tests.builders import the_ruleset


def a_block(us: str, china: str, won: int, lost: int, drawn: int = 0, seed: int = 1) -> Block:
    games = won + lost + drawn
    usage = tuple(
        Usage(*([1] * len(the_ruleset().menus[side]) for _ in range(4))) for side in SIDES
    )
    return Block(
        us=us,
        china=china,
        seed=seed,
        games=games,
        winner=[0] * won + [1] * lost + [-1] * drawn,
        turns=[20] * games,
        early=[False] * games,
        ending=[at % 5 for at in range(games)],
        lead=[0.0] * games,
        usage=(usage[0], usage[1]),
    )


def a_league() -> dict[tuple[str, str], Block]:
    return {
        (us.slug, china.slug): a_block(us.slug, china.slug, 6, 4, 1)
        for us in ROSTER
        for china in ROSTER
        if us.plays(Side.US) and china.plays(Side.CHINA)
    }


def test_ratings_follow_who_beats_whom() -> None:
    blocks = [
        a_block("hard", "random", 90, 10),
        a_block("random", "hard", 10, 90),
        a_block("hard", "easy", 75, 25),
        a_block("easy", "hard", 25, 75),
        a_block("easy", "random", 75, 25),
        a_block("random", "easy", 25, 75),
    ]

    found = rate(blocks, seed=1)

    assert [each.who for each in found.players] == ["hard", "easy", "random"]
    assert found.players[2].elo == 0.0
    # Nine in ten is 382 Elo; the prior pulls a little towards the middle.
    assert found.players[0].elo == pytest.approx(382, abs=15)
    assert abs(found.us_advantage.elo) < 5
    for each in found.players:
        assert each.low <= each.elo <= each.high


def test_a_better_seat_is_told_apart_from_a_better_player() -> None:
    found = rate([a_block("hard", "easy", 80, 20), a_block("easy", "hard", 80, 20)], 1, "easy")

    assert found.us_advantage.elo == pytest.approx(241, abs=15)
    assert abs(found.players[0].elo) < 10


def test_three_plans_that_beat_each_other_in_turn_are_all_played() -> None:
    ring = np.array([[0.0, 1.0, -1.0], [-1.0, 0.0, 1.0], [1.0, -1.0, 0.0]])

    game = solve(ring)

    assert game.row_support == game.column_support == [0, 1, 2]
    assert game.error < 0.01
    assert game.row_gap == pytest.approx(1.0, abs=0.01)
    assert sorted(game.row_replies) == [0, 1, 2]
    assert dominated(ring) == []


def test_a_plan_that_others_beat_together_is_dominated() -> None:
    assert dominated(np.array([[1.0, 0.0], [0.0, 1.0], [0.3, 0.3]])) == [2]


def test_blocks_side_by_side_are_one_long_block() -> None:
    us, china = find("dealmaker").policy, find("hedger").policy
    whole = play_block(the_ruleset(), us, china, seed=5, games=12)

    parts = [play_block(the_ruleset(), us, china, seed=5 + at, games=4) for at in (8, 0, 4)]

    assert joined(parts) == whole


def test_a_block_counts_what_was_ordered() -> None:
    block = play_block(the_ruleset(), find("hawk").policy, find("hedger").policy, seed=1, games=6)
    usage, menu = block.usage[Side.US], the_ruleset().menus[Side.US]

    for at, action in enumerate(menu):
        assert usage.chosen_turns[at] <= usage.legal_turns[at], action.slug
        assert usage.chosen_matches[at] <= usage.legal_matches[at] <= 6
    assert sum(usage.chosen_turns) <= sum(block.turns) * the_ruleset().slots[Side.US]


def test_what_was_played_is_kept_and_a_line_cut_short_is_not(tmp_path: Path) -> None:
    """A study that was killed while writing goes on where it stood."""
    kept = Kept(tmp_path, the_ruleset(), resume=False)
    kept.add(a_block("hard", "easy", 3, 1))
    with kept.path.open("a", encoding="utf-8") as file:
        file.write(json.dumps(a_block("easy", "hard", 3, 1).as_json())[:40])

    again = Kept(tmp_path, the_ruleset(), resume=True)

    assert again.get("hard", "easy", 1, 4) == a_block("hard", "easy", 3, 1)
    assert again.get("easy", "hard", 1, 4) is None


def test_another_scenario_or_a_fresh_start_knows_nothing(tmp_path: Path) -> None:
    Kept(tmp_path, the_ruleset(), resume=False).add(a_block("hard", "easy", 3, 1))

    changed = replace(the_ruleset(), digest="other")
    assert Kept(tmp_path, changed, resume=True).get("hard", "easy", 1, 4) is None
    assert Kept(tmp_path, the_ruleset(), resume=False).get("hard", "easy", 1, 4) is None


def test_sizes_keep_their_proportions() -> None:
    half = Sizes().scaled(500)

    assert (half.mirror, half.steps) == (500, Sizes().steps // 2)
    assert half.personas == Sizes().personas  # they answer at once
    assert half.of(find("hard"), find("hard")) == 500


@cache
def found_in_a_league() -> dict[str, Any]:
    found = findings(the_ruleset(), a_league(), seed=1)
    return found | {"alive_orders": {"share": 0.92, "tried": 50, "games_of_a_pair": 4}}


def test_every_target_has_a_measured_answer() -> None:
    found = found_in_a_league()
    answers = {each["slug"]: each for each in targets(found, is_main=True)}

    assert answers["balance"]["measured"] == pytest.approx(0.6)
    assert not answers["balance"]["met"]
    assert answers["draws"]["met"]
    assert answers["endings"]["met"]
    assert answers["skill-hard"]["measured"] == pytest.approx(0.5)
    assert answers["alive-orders"]["met"]
    assert len(answers) == 16


@pytest.mark.parametrize(
    ("won", "ci95", "met"),
    [(0.42, [0.36, 0.48], True), (0.42, [0.34, 0.5], False), (0.39, [0.37, 0.41], False)],
)
def test_another_scenario_may_be_less_even_if_it_is_surely_not_much_so(
    won: float, ci95: list[float], met: bool
) -> None:
    found = found_in_a_league()
    mirror = {**found["mirror"], "us_share_of_decided": won, "ci95": ci95}

    answers = {each["slug"]: each for each in targets({**found, "mirror": mirror}, is_main=False)}

    assert answers["balance"]["met"] is met
    assert answers["balance"]["aim"] == "40-60% (35-65%)"


def test_findings_can_be_told_in_every_language(capsys: pytest.CaptureFixture[str]) -> None:
    for language in LANGUAGES:
        tell_depth(a_report(), load_scenario("h200-deal").scenario, Texts.load(language))

        assert "%" in capsys.readouterr().out


def test_results_are_written_with_their_command(tmp_path: Path) -> None:
    file = tmp_path / "RESULTS.md"
    loaded = load_scenario("h200-deal")

    write_depth(a_report(), loaded, replace(outputs_of(loaded), results=file))

    told = file.read_text(encoding="utf-8")
    assert "python main.py study depth h200-deal --results --games 11" in told
    assert "| levy-licence-rubin-25 | 1 | 1 | 0.5% | 100.0% |" in told


def a_report() -> dict[str, object]:
    found = found_in_a_league()
    return {
        **found,
        "targets": targets(found, is_main=True),
        "seed": 1,
        "matches": 100,
        "rules_version": 1,
        "digest": "d",
        "code": "c",
        "sizes": {"personas": 11},
    }
