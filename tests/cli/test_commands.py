"""What scripts rely on: the commands, their options, and the keys of what they print."""

import json
import shutil
from pathlib import Path

import pygame
import pytest

from game.match.lines import parse
from game.rules import Stock
from game.scenario import shipped
from tests.cli.bad_saves import a_save
from tests.cli.conftest import Command

SIMULATED = [
    "scenario", "games", "seed", "us", "china", "us_win_rate", "china_win_rate", "draw_rate",
    "ci95", "mean_turns", "mean_score_us", "mean_score_china", "endings", "orders", "events",
    "indicators_final", "seconds",
]  # fmt: skip
STANDING = {"turn", "date", "stocks", "indicators", "gates", "legal", "ledger"}
MORE_OF_THE_STANDING = {"scenario", "seed", "over"}
INDICATORS = {
    "legal_lag_months", "chip_lag_months", "model_lag_months", "compute_added_us_kh100e",
    "compute_added_china_kh100e", "compute_ratio_added", "levy_revenue_bn", "domestic_share",
    "dependency_cuda", "self_reliance", "score_us", "score_china",
}  # fmt: skip
RATES = [f"engine{kind}_decisions_per_s" for kind in ("", "_events", "_full")]
TURNS = ["turn_ms_median", "turn_without_ledger_ms_median"]
WORKSHOP = ["workshop_first_ms", "workshop_refresh_ms"]
NETWORK = ["net_reveal_ms", "net_idle_bytes_per_s"]
CLASS = [
    f"class_{figure}"
    for figure in ("join_ms_p95", "vote_ms_p95", "reveal_ms", "reveal_200_ms", "memory_mib")
]
BENCH = {*RATES, *TURNS, *WORKSHOP, *NETWORK, *CLASS, "machine", "python", "numpy"}


# simulate


def test_simulate_counts_what_came_of_the_matches(command: Command) -> None:
    run = command("simulate", "h200-deal", "--games", 1000, "--json")
    found = run.document

    assert (run.status, run.err) == (0, "")
    assert list(found) == SIMULATED
    assert (found["scenario"], found["games"], found["seed"]) == ("h200-deal", 1000, 0)
    assert (found["us"], found["china"]) == ("dealmaker", "hedger")
    assert found["us_win_rate"] + found["china_win_rate"] + found["draw_rate"] == pytest.approx(1)
    assert found["ci95"][0] <= found["us_win_rate"] <= found["ci95"][1]
    assert sum(found["endings"].values()) == 1000
    assert set(found["orders"]["ban-licence-h200"]) == {"legal", "chosen"}
    assert all(0 <= each["chosen"] <= each["legal"] for each in found["orders"].values())
    assert all(isinstance(count, int) for count in found["events"].values())
    assert set(found["indicators_final"]) >= INDICATORS


def test_the_same_seed_gives_the_same_but_for_the_seconds(command: Command) -> None:
    arguments = ("simulate", "h200-deal", "--games", 300, "--us", "hawk", "--china", "random")
    same, again, other = (
        command(*arguments, "--seed", seed, "--json").document for seed in (11, 11, 12)
    )
    for found in (same, again):
        assert found.pop("seconds") >= 0

    assert json.dumps(same) == json.dumps(again)
    assert same["orders"] != other["orders"]


def test_two_processes_find_what_one_finds(command: Command) -> None:
    alone, shared = (
        command("simulate", "h200-deal", "--games", 1500, "--workers", workers, "--json").document
        for workers in (1, 2)
    )
    del alone["seconds"], shared["seconds"]

    assert alone == shared


def test_simulate_takes_a_path(checkout: Path, command: Command) -> None:
    path = checkout / "scenarios" / "h200-deal.yaml"
    run = command("simulate", path, "--games", 2, "--json")

    assert run.document["scenario"] == "h200-deal"


def test_simulate_tells_people_in_tables(command: Command) -> None:
    run = command("simulate", "h200-deal", "--games", 20)

    assert run.status == 0
    assert run.out.startswith("20 matches of h200-deal, dealmaker against hedger, in ")
    assert "Won by the United States" in run.out


# players


def test_players_are_listed_with_side_sentence_and_level(command: Command) -> None:
    rows = {row["who"]: row for row in command("players", "--json").document}

    assert set(rows) >= {
        "random", "dealmaker", "hawk", "free-trader", "pragmatic-buyer", "self-reliance-planner",
        "hedger",
    }  # fmt: skip
    assert all(set(row) == {"who", "sides", "level", "name", "sentence"} for row in rows.values())
    assert rows["hawk"]["sides"] == ["us"]
    assert rows["hedger"]["sides"] == ["china"]
    assert rows["random"]["sides"] == ["us", "china"]


def test_players_are_told_in_a_table(command: Command) -> None:
    run = command("players")

    assert run.status == 0
    assert "self-reliance-planner" in run.out


# check and schema


@pytest.mark.parametrize("name", ["h200-deal", "scenarios/h200-deal.yaml"])
def test_check_takes_a_name_or_a_path(
    name: str, checkout: Path, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(checkout)
    run = command("check", "--strict", name)

    assert (run.status, run.err) == (0, "")
    assert run.out == "1 file, nothing to report\n"


def test_check_takes_several_and_says_which_is_meant(tmp_path: Path, command: Command) -> None:
    empty = tmp_path / "empty.yaml"
    empty.touch()
    run = command("check", "h200-deal", empty, tmp_path / "none.yaml")

    assert run.status == 1
    assert [line.split(": ")[0] for line in run.out.splitlines()] == [
        f"{empty}:1:1",
        f"{tmp_path / 'none.yaml'}:1:1",
        "3 files, 2 findings",
    ]


def test_only_strict_minds_a_warning(checkout: Path, tmp_path: Path, command: Command) -> None:
    path = tmp_path / "renamed.yaml"
    path.write_bytes((checkout / "scenarios" / "h200-deal.yaml").read_bytes())
    lenient, strict = command("check", path), command("check", path, "--strict")

    assert (lenient.status, strict.status) == (0, 1)
    assert lenient.out == strict.out
    assert "warning[file-name]" in lenient.out


def test_check_as_json_of_a_good_file_is_an_empty_list(command: Command) -> None:
    run = command("check", "--json", "h200-deal")

    assert (run.status, run.document) == (0, [])


def test_check_gives_its_advice_in_the_language_asked_for(tmp_path: Path, command: Command) -> None:
    """A scenario that counts jobs, as those before rules 3 did."""
    path = tmp_path / "older.yaml"
    tiny = Path(__file__).parents[1] / "scenario" / "tiny.yaml"
    text = tiny.read_text(encoding="utf-8").replace("stock: us_congress", "stock: us_jobs")
    path.write_text(text, encoding="utf-8")
    asked, as_json = command("check", path, "--lang", "zh"), command("check", path, "--json")

    assert "removed-stock" in asked.out
    assert "没有规则读取就业" in asked.out
    assert {
        "it was removed, for no rule read the jobs" in row["suggestion"] for row in as_json.document
    } == {True}


def test_the_schema_goes_to_the_terminal_or_to_a_file(tmp_path: Path, command: Command) -> None:
    printed = command("schema")
    written = command("schema", "-o", tmp_path / "schema.json")

    assert printed.document["$schema"].startswith("https://json-schema.org/")
    assert (written.status, written.out, written.err) == (0, "", "")
    assert (tmp_path / "schema.json").read_text(encoding="utf-8") == printed.out


# state and replay


def test_state_tells_where_a_match_stands(command: Command) -> None:
    run = command("state", "h200-deal", "--turn", 4, "--seed", 3, "--json")
    found = run.document

    assert (run.status, run.err) == (0, "")
    assert set(found) == STANDING | MORE_OF_THE_STANDING
    assert (found["turn"], found["date"]) == (4, "2027-Q1")
    assert set(found["indicators"]) >= INDICATORS
    assert set(found["stocks"]) == {stock.slug for stock in Stock}
    assert set(found["legal"]) == {"us", "china"}
    assert all(found["legal"].values())
    assert set(found["gates"]) >= {"licence-h200", "consent-h200", "rare-earths"}
    assert all(set(entry) == {"stock", "cause", "amount"} for entry in found["ledger"])


def test_the_ledger_leads_from_one_state_to_the_next(command: Command) -> None:
    """Whoever reads a state can explain every number in it."""
    before, after = (
        command("state", "h200-deal", "--turn", turn, "--json").document for turn in (6, 7)
    )
    for stock, value in after["stocks"].items():
        moved = sum(each["amount"] for each in after["ledger"] if each["stock"] == stock)
        assert value == pytest.approx(before["stocks"][stock] + moved, abs=1e-9)


def test_at_the_opening_there_is_no_ledger(command: Command) -> None:
    found = command("state", "h200-deal", "--json").document

    assert (found["turn"], found["date"], found["ledger"]) == (0, "2026-Q1", [])


def test_state_tells_people_in_tables(command: Command) -> None:
    run = command("state", "h200-deal", "--turn", 2)

    assert run.status == 0
    assert run.out.startswith("Turn 2, 2026-Q3")


def test_replay_rebuilds_a_match_from_its_log(tmp_path: Path, command: Command) -> None:
    path = a_save(tmp_path, turns=5)
    whole, part = (
        command("replay", path, "--json"),
        command("replay", path, "--to-turn", 2, "--json"),
    )

    assert (whole.status, part.status) == (0, 0)
    assert set(whole.document) == STANDING | MORE_OF_THE_STANDING
    assert (whole.document["turn"], part.document["turn"]) == (5, 2)
    assert whole.document["seed"] == 5


def test_replay_tells_the_match_turn_by_turn(tmp_path: Path, command: Command) -> None:
    path = a_save(tmp_path, turns=2)
    run = command("replay", path)

    assert run.status == 0
    assert run.out.startswith("scenario h200-deal\n")
    assert "turn 2  2026-Q2" in run.out
    last = parse(path.read_text(encoding="utf-8")).turns[-1]
    assert f"state  {last.state}" in run.out


def test_replay_beyond_the_last_turn_stops_there(tmp_path: Path, command: Command) -> None:
    run = command("replay", a_save(tmp_path, turns=2), "--to-turn", 99, "--json")

    assert (run.status, run.document["turn"]) == (0, 2)


# screenshot, bench and record


def test_a_screenshot_has_the_size_asked_for(tmp_path: Path, command: Command) -> None:
    path = tmp_path / "menu.png"
    run = command(
        "screenshot", "--screen", "menu", "--size", "1024x640", "--lang", "ja", "-o", path
    )

    assert (run.status, run.out, run.err) == (0, "", "")
    assert pygame.image.load(path).get_size() == (1024, 640)


def test_a_screenshot_is_a_png_whatever_its_name(tmp_path: Path, command: Command) -> None:
    path = tmp_path / "picture"

    assert command("screenshot", "--screen", "menu", "-o", path).status == 0
    assert path.read_bytes().startswith(b"\x89PNG")


def test_bench_gives_the_figures_of_this_machine(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is the form that counts here; the same figures are told in words."""
    run = command("bench", "--quick", "--json")

    assert (run.status, run.err) == (0, "")
    assert set(run.document) >= BENCH
    for name in RATES:
        low, high = run.document[f"{name}_range"]
        assert 0 < low <= run.document[name] <= high
    assert all(run.document[name] > 0 for name in TURNS)
    monkeypatch.setattr("game.studies.bench.measure", lambda effort: run.document)
    monkeypatch.setattr("game.view.app.bench.measure", dict)
    monkeypatch.setattr("game.online.bench.measure", dict)
    monkeypatch.setattr("game.classroom.bench.measure", lambda _: {})
    told = command("bench").out
    assert all(name in told for name in BENCH)


@pytest.fixture
def recordings(tmp_path: Path, command: Command, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a fresh recording of every scenario."""
    monkeypatch.setattr("game.cli.commands.PLAYTHROUGHS", tmp_path)
    assert command("record", "--update").status == 0
    return tmp_path


def test_record_writes_what_is_missing_and_then_finds_nothing(
    recordings: Path, command: Command
) -> None:
    again = command("record")

    assert (again.status, again.out, again.err) == (0, "", "")
    text = (recordings / "h200-deal.txt").read_text(encoding="utf-8")
    assert text.startswith("scenario h200-deal\n")


def test_record_names_what_changed_and_writes_it_only_when_told(
    recordings: Path, command: Command
) -> None:
    path = recordings / "h200-deal.txt"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("legal lag", "legal log", 1), encoding="utf-8")
    changed = path.read_bytes()

    for arguments in ((), (path,)):
        look = command("record", *arguments)
        assert (look.status, look.out) == (1, f"{path}\n")
    assert path.read_bytes() == changed
    write = command("record", path, "--update")
    assert (write.status, write.out) == (0, f"{path}\n")
    assert path.read_text(encoding="utf-8") == text


# study


def test_the_usual_course_begins_with_the_same_lead_in_every_match(command: Command) -> None:
    arguments = ("--player", "random", "--games", 12, "--workers", 1, "--json")
    found = command("study", "course", "quick-start", *arguments).document

    assert found["games"] == 12
    assert found["low"][0] == found["middle"][0] == found["high"][0]
    assert sum(found["won"].values()) == 12
    assert len(found["matches"]) == len(found["middle"])


def test_nobody_meets_itself_who_does_not_play_both_sides(command: Command) -> None:
    run = command("study", "course", "quick-start", "--player", "hawk")

    assert run.status == 1
    assert "no player 'hawk'" in run.err


def test_a_scenario_of_ones_own_is_played_by_its_name(
    command: Command, own_scenarios: Path, checkout: Path
) -> None:
    """Where the game has one of that name it is the game's, and the player is told."""
    own_scenarios.mkdir()
    shutil.copy(checkout / "tests" / "scenario" / "tiny.yaml", own_scenarios)
    mine = shutil.copy(checkout / "scenarios" / "quick-start.yaml", own_scenarios)
    tiny = command("simulate", "tiny", "--games", 2, "--json")
    shipped = command("simulate", "quick-start", "--games", 2, "--json")

    assert (tiny.status, tiny.err, tiny.document["scenario"]) == (0, "", "tiny")
    assert shipped.document["scenario"] == "quick-start"
    assert str(mine) in shipped.err
    assert len(shipped.complaints) == 1
    assert command("simulate", mine, "--games", 2, "--json").err == ""


def test_all_that_can_be_played_is_listed(
    command: Command, own_scenarios: Path, checkout: Path
) -> None:
    """With the name to type, which for one that shares a name of the game's is its path."""
    own_scenarios.mkdir()
    shutil.copy(checkout / "tests" / "scenario" / "tiny.yaml", own_scenarios)
    named = shutil.copy(checkout / "scenarios" / "quick-start.yaml", own_scenarios)
    (own_scenarios / "broken.yaml").write_text("id: broken\nformat: one\n", encoding="utf-8")
    listed = command("scenarios", "--json")
    rows = {row["name"]: row for row in listed.document}
    told = command("scenarios").out

    assert listed.status == 0
    assert [row["name"] for row in listed.document if not row["own"]] == shipped()
    assert rows["tiny"]["title"] == "Tiny"
    assert rows[str(named)]["own"]
    assert rows["broken"]["trouble"].startswith(f"{own_scenarios / 'broken.yaml'}:")
    assert str(own_scenarios) in told.splitlines()[-1]
    assert "tiny (yours): Tiny" in told
