"""Wrong usage ends in status 2, a thing that is not there in 1; each with one line that helps."""

from pathlib import Path

import pytest

from game.cli import main
from tests.cli.conftest import Command

HELP = "python main.py --help"

MISUSES = [
    (["simulat", "h200-deal"], "Did you mean 'simulate'?"),
    (["zzz"], "No such command 'zzz'."),
    (["z" * 5000], "No such command 'zzz"),
    (["simulate"], "Missing argument"),
    (["check"], "name the scenario files to check"),
    (["simulate", "h200-deal", "--gams", "3"], "--games"),
    (["simulate", "h200-deal", "--games", "0"], "greater than or equal to 1. "),
    (["simulate", "h200-deal", "--games", "many"], "--games"),
    (["simulate", "h200-deal", "--workers", "0"], "--workers"),
    (["study", "course", "h200-deal", "--workers", "9" * 30], "--workers"),
    (["screenshot", "--size", "a\nb"], "'a\\nb' is not a size"),
    (["simulate", "h200-deal", "--seed", "-1"], "--seed"),
    (["simulate", "h200-deal", "--seed", str(2**64)], "--seed"),
    (["state", "h200-deal", "--turn", "-1"], "--turn"),
    (["screenshot", "--scale", "9"], "--scale"),
    (["screenshot", "--size", "1280"], "1280x800"),
    (["screenshot", "--size", "10x10"], "1280x800"),
    (["screenshot", "--size", "1e3x800"], "1280x800"),
    (["screenshot", "--size", f"{'9' * 5000}x800"], "1280x800"),
    (["screenshot", "--lang", "fr"], "en, ja, zh"),
    (["play", "--lang", "jp"], "en, ja, zh"),
    (["players", "--yaml"], "--yaml"),
]
NOT_THERE = [
    (["simulate", "h200-dea"], "did you mean 'h200-deal'?"),
    (["play", "h200_deal"], "did you mean 'h200-deal'?"),
    (["state", "zzz"], "known: h200-deal"),
    (["screenshot", "h200"], "did you mean 'h200-deal'?"),
    (["simulate", "h200-deal", "--us", "hauk"], "did you mean 'hawk'?"),
    (["simulate", "h200-deal", "--us", "hedger"], "dealmaker, hawk, "),
    (["simulate", "h200-deal", "--china", "human"], "pragmatic-buyer"),
    (["play", "--china", "humann"], "human"),
    (["state", "h200-deal", "--china", "hedgr"], "did you mean 'hedger'?"),
    (["screenshot", "--us", "delmaker"], "did you mean 'dealmaker'?"),
    (["screenshot", "--screen", "plya"], "did you mean 'play'?"),
    (["screenshot", "--screen", "zzz"], "known: play"),
    (["state", "h200-deal", "--us", "ha\x1b]0;wk\nx"], "no player 'ha\\x1b]0;wk\\nx'"),
    (["replay", "no\nsuch"], "no\\nsuch: error: there is no such file"),
    (["state", "h200-deal", "--turn", "99"], "this scenario has 20"),
    (["record", "none.txt"], "there is no such file"),
    (["check", "h200-dale"], ""),
]


@pytest.mark.parametrize(("arguments", "says"), MISUSES, ids=lambda value: " ".join(value)[:40])
def test_wrong_usage_is_told_in_one_line(
    arguments: list[str],
    says: str,
    command: Command,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    run = command(*arguments)

    assert (run.status, run.out) == (2, "")
    (line,) = run.complaints
    assert says in line
    assert len(line) < 300


@pytest.mark.parametrize(("arguments", "says"), NOT_THERE, ids=lambda value: " ".join(value)[:40])
def test_an_unknown_name_gets_a_suggestion(
    arguments: list[str],
    says: str,
    command: Command,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("game.view.app.launch.open_match", lambda *_, **__: pytest.fail("a window"))
    run = command(*arguments)

    assert run.status == 1
    line, *more = run.out.splitlines() if arguments[0] == "check" else run.complaints
    assert says in line
    assert more == ([] if arguments[0] != "check" else ["1 file, 1 finding"])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("arguments", [["schema"], ["screenshot", "--screen", "menu"]])
@pytest.mark.parametrize("place", ["no/such/folder/file", ".", "blocked/file"])
def test_a_place_that_cannot_be_written_is_named(
    arguments: list[str], place: str, command: Command, tmp_path: Path
) -> None:
    """A file stands where the last of them needs a folder: even root cannot write there."""
    (tmp_path / "blocked").touch()
    target = tmp_path / place
    run = command(*arguments, "-o", target)

    assert (run.status, run.out) == (1, "")
    (line,) = run.complaints
    assert line.startswith(f"{target}: ")


def test_every_command_explains_itself(command: Command) -> None:
    listed = command("--help")

    assert listed.status == 0
    for name in (
        "play", "simulate", "players", "check", "schema", "screenshot", "replay", "state", "bench",
        "record",
    ):  # fmt: skip
        assert f"  {name} " in listed.out
        assert command(name, "--help").status == 0


def test_an_interrupted_command_says_so_in_one_line(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("game.studies.arena.play_matches", interrupt)
    run = command("simulate", "h200-deal", "--json")

    assert (run.status, run.out, run.err.strip()) == (1, "", "Stopped.")


def test_what_nobody_foresaw_is_one_line_and_a_file_for_developers(
    command: Command, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("the sky fell\nin two lines")

    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.setattr("game.studies.arena.play_matches", fail)
    run = command("simulate", "h200-deal")

    assert (run.status, run.out) == (1, "")
    (line,) = run.complaints
    assert "Traceback" not in line
    kept = next(tmp_path.rglob("trouble.log"))
    assert line.endswith(str(kept))
    assert "the sky fell" in kept.read_text(encoding="utf-8")


def test_even_that_file_may_be_impossible_to_write(
    command: Command, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("the sky fell")

    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "file"))
    monkeypatch.setattr("game.studies.arena.play_matches", fail)
    run = command("simulate", "h200-deal")

    assert run.status == 1
    assert run.complaints == [
        "Something went wrong that should not have: RuntimeError: the sky fell"
    ]


def test_no_arguments_open_the_game(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr("game.view.app.launch.open_menu", lambda _: opened.append("menu") or {})

    assert main([]) == 0
    assert opened == ["menu"]


@pytest.mark.parametrize("arguments", [["workshop"], ["workshop", "mine.yaml"]])
def test_the_workshop_opens_with_a_file_or_to_choose_one(
    arguments: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened: list[Path | None] = []
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mine.yaml").write_text("format: 1", encoding="utf-8")
    monkeypatch.setattr(
        "game.view.app.launch.open_workshop", lambda file, **_: opened.append(file) or {}
    )

    assert main(arguments) == 0
    assert opened == [Path(arguments[1]) if arguments[1:] else None]


def test_play_hands_over_what_was_asked_for(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    monkeypatch.setattr(
        "game.view.app.launch.open_match",
        lambda *given, **named: asked.extend([*given[1:], named]) or {},
    )
    run = command(
        "play", "h200-deal", "--us", "hawk", "--china", "human", "--seed", 9, "--lang", "zh",
        "--fullscreen",
    )  # fmt: skip

    assert run.status == 0
    named = asked.pop()
    assert isinstance(named, dict)
    assert named.pop("classes").held is None  # the menu behind the match can open a class
    assert (asked, named) == (["hawk", "human", 9], {"language": "zh", "fullscreen": True})
