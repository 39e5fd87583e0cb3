"""Every command prints on every terminal: other encodings, few columns, none at all."""

import codecs
import io
import json
import os
import re
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from game.cli import main
from game.cli.encoding import READABLE, SPELLINGS, spell
from game.places import ASSETS
from game.scenario import load_scenario
from game.studies.sensitivity import run_sensitivity
from tests.cli.every_command import COMMANDS, TRIED, arguments_for
from tests.studies.test_depth import a_report

ENCODINGS = ["utf-8", "cp1252", "cp932", "ascii", "latin-1"]
WITHOUT_LETTERS, OTHERS = "ascii", ["cp1252", "cp932", "latin-1"]
"""The encoding that lacks most, which every command is tried on; and those that go round."""
HARD = [
    (name, encoding)
    for at, name in enumerate(TRIED)
    for encoding in ("utf-8", WITHOUT_LETTERS, OTHERS[at % len(OTHERS)])
]
"""Commands, each on three encodings."""
WIDTHS = ["0", "-3", "many", "²", "9" * 400]
"""What is no width: the usual one is taken."""
NARROW = [
    *((name, "20") for name in TRIED),
    *((name, "1") for name in TRIED if name.startswith("study")),
    *((name, WIDTHS[at % len(WIDTHS)]) for at, name in enumerate(TRIED)),
]
"""Commands, each in a narrow terminal and in one that tells no width."""
SILENT = ("check", "handout", "model", "record", "report", "schema", "screenshot", "workshop")
"""Commands that may have nothing to print: they write a file, or open a window."""
STRANGE = "’→ frozén 凍結 \udcff"
"""What a name on the command line may hold: signs, two scripts, and a byte that is no letter."""


@cache
def sampled() -> dict[str, Any]:
    return run_sensitivity(load_scenario("controls-2022"), trajectories=2)


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """What takes long is worked out once: it is the printing that counts here."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("EIGHTEEN_MONTHS_SAVES", str(tmp_path / "saves"))
    monkeypatch.setattr(
        "game.studies.depth_run.study_depth",
        lambda *_, **__: a_report(),
    )
    monkeypatch.setattr("game.studies.sensitivity.run_sensitivity", lambda *_, **__: sampled())
    monkeypatch.setattr("game.studies.bench.measure", lambda effort: {"machine": "fast", "x": 1.5})
    monkeypatch.setattr("game.view.app.bench.measure", lambda **_: {"menu_ms": 12.5})
    monkeypatch.setattr("game.online.bench.measure", lambda **_: {"net_reveal_ms": 12.5})
    monkeypatch.setattr("game.classroom.bench.measure", lambda _: {"class_reveal_ms": 250})
    # Its window stays until somebody closes it.
    monkeypatch.setattr("game.view.app.launch.open_workshop", lambda *_, **__: {})


def printed(
    arguments: list[str], encoding: str, monkeypatch: pytest.MonkeyPatch, typed: bytes = b""
) -> tuple[int, str, str]:
    """Run a command on streams of an encoding; what it printed has to be of that encoding."""
    streams = {name: io.BytesIO() for name in ("stdout", "stderr")}
    for name, stream in streams.items():
        wrapped = io.TextIOWrapper(stream, encoding=encoding, newline="\n")
        monkeypatch.setattr(sys, name, wrapped)
    hears = io.TextIOWrapper(io.BytesIO(typed), encoding=encoding)
    monkeypatch.setattr(sys, "stdin", hears)
    status = main(arguments)
    out, err = (streams[name].getvalue().decode(encoding) for name in ("stdout", "stderr"))
    return status, out, err


@pytest.mark.parametrize(("name", "encoding"), HARD)
def test_every_command_prints_in_every_encoding(
    name: str, encoding: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    command = COMMANDS[name]
    given = {"lang": "zh"} if command.takes("--lang") else {}
    arguments = arguments_for(command, tmp_path, **given)
    status, out, err = printed(
        arguments, encoding, monkeypatch, "帮助\norders\n".encode() + b"\xff\n"
    )

    assert (status, err) == (0, "")
    assert out.endswith("\n") or not out


@pytest.mark.parametrize("name", [name for name in TRIED if COMMANDS[name].takes("--json")])
def test_json_is_json_in_every_encoding(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And the same document: what an encoding lacks is written by its number."""
    arguments = [*arguments_for(COMMANDS[name], tmp_path), "--json"]
    encodings = [encoding for tried, encoding in HARD if tried == name]
    runs = [printed(arguments, each, monkeypatch) for each in encodings]
    documents: list[Any] = [json.loads(out) for _, out, _ in runs]
    for document in documents:
        if isinstance(document, dict):
            document.pop("seconds", None)

    assert [(status, err) for status, _, err in runs] == [(0, "")] * len(runs)
    assert all(document == documents[0] for document in documents)


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("as_json", [False, True], ids=["told", "json"])
def test_a_file_of_any_name_is_named_in_every_encoding(
    encoding: str, as_json: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / f"{STRANGE}.yaml"
    status, out, err = printed(
        ["check", str(path), *(["--json"] if as_json else [])], encoding, monkeypatch
    )

    assert (status, err) == (1, "")
    assert "there is no such file" in out
    if as_json:
        assert json.loads(out)[0]["path"] == str(path)


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("name", TRIED)
def test_wrong_usage_is_told_in_every_encoding(
    name: str, encoding: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    status, out, err = printed([*name.split(), f"--{STRANGE}"], encoding, monkeypatch)

    assert (status, out) == (2, "")
    assert len(err.splitlines()) == 1


@pytest.mark.parametrize(("name", "columns"), NARROW)
def test_every_command_prints_in_every_width(
    name: str, columns: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No figure is cut: in a narrow terminal a table becomes lines, and no width is the usual."""
    monkeypatch.setenv("COLUMNS", columns)
    arguments = arguments_for(COMMANDS[name], tmp_path)
    status, out, err = printed(arguments, "utf-8", monkeypatch)

    assert (status, err) == (0, "")
    assert out or name in SILENT
    assert "…" not in out
    assert not re.search(r"[│┃]{3}|┏┳|┳┓", out), "a column without a width"


def test_a_figure_is_whole_in_twenty_columns(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    arguments = arguments_for(COMMANDS["study course"], tmp_path, scenario="quick-start")
    told = []
    for columns in ("20", "200"):
        monkeypatch.setenv("COLUMNS", columns)
        told.append(printed(arguments, "utf-8", monkeypatch)[1])
    narrow, wide = (set(re.findall(r"[+−]\d+\.\d", text)) for text in told)

    assert narrow == wide != set()


def test_what_stands_in_brackets_is_a_text(
    checkout: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An author may call an ending "[/b]" or ":bomb:": it is printed, not carried out."""
    text = (checkout / "scenarios" / "quick-start.yaml").read_text(encoding="utf-8")
    path = tmp_path / "quick-start.yaml"
    path.write_text(text.replace("Two Worlds", "'[/b] [red]A[/] :bomb:'"), encoding="utf-8")
    status, out, err = printed(["simulate", str(path), "--games", "2"], "utf-8", monkeypatch)

    assert (status, err) == (0, "")
    assert "[/b] [red]A[/] :bomb:" in out


# Letters


def test_every_sign_of_the_game_has_a_spelling() -> None:
    """A sign that is written by its number says nothing to a player."""
    messages = "".join(file.read_text(encoding="utf-8") for file in ASSETS.rglob("*.ftl"))
    signs = {each for each in messages if not each.isascii() and not each.isalnum()}
    letters = {each for each in signs if spell(each) != "\\" and "\\" in spell(each)}

    assert signs > {"→", "−", "…", "×"}
    assert letters == set()


def test_a_spelling_is_plain() -> None:
    assert all(spelling.isascii() and spelling for spelling in SPELLINGS.values())


def test_what_an_encoding_has_stays_as_it_is() -> None:
    text = "é → 2 × 3 − 1, 凍結"

    assert text.encode("latin-1", READABLE) == "é -> 2 × 3 - 1, \\u51cd\\u7d50".encode("latin-1")
    assert codecs.lookup_error(READABLE)


# Terminals that are really there, or are not


def run(checkout: Path, *arguments: str, **more: Any) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, **more.pop("env", {})}
    command = [sys.executable, str(checkout / "main.py"), *arguments]
    return subprocess.run(
        command, capture_output="stdout" not in more, check=False, env=environment, timeout=120,
        stdin=subprocess.DEVNULL, **more,
    )  # fmt: skip


@pytest.mark.parametrize(
    "surroundings",
    [
        {"PYTHONIOENCODING": "cp1252"},
        {"PYTHONIOENCODING": "ascii", "PYTHONUNBUFFERED": "1"},
        {"LANG": "C", "LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
        {"TERM": "dumb", "COLUMNS": "0"},
    ],
    ids=str,
)
def test_a_real_process_prints_all_of_it(surroundings: dict[str, str], checkout: Path) -> None:
    done = run(checkout, "history", "controls-2022", env=surroundings)

    assert (done.returncode, done.stderr) == (0, b"")
    assert b"Controls 2022" in done.stdout
    assert done.stdout.rstrip().splitlines()[-1].strip()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize(
    "arguments", [["schema"], ["players"], ["players", "--json"], ["--help"], ["play", "--text"]]
)
def test_an_output_that_takes_nothing_is_told_in_one_line(
    arguments: list[str], unbuffered: str, checkout: Path, tmp_path: Path
) -> None:
    surroundings = {"PYTHONUNBUFFERED": unbuffered, "EIGHTEEN_MONTHS_SAVES": str(tmp_path)}
    with Path("/dev/full").open("wb") as full:
        done = run(checkout, *arguments, env=surroundings, stdout=full, stderr=subprocess.PIPE)

    assert done.returncode == 1
    assert done.stderr == b"The output could not be written: No space left on device\n"


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_a_stream_that_is_closed_is_no_fault(closed: str, checkout: Path, tmp_path: Path) -> None:
    if sys.platform == "win32":
        pytest.skip("a shell of Unix")
    for arguments in ("players", "play --text h200-deal"):
        done = subprocess.run(
            f'"{sys.executable}" "{checkout / "main.py"}" {arguments} {closed}',
            shell=True, capture_output=True, check=False, timeout=120,
            env={**os.environ, "EIGHTEEN_MONTHS_SAVES": str(tmp_path)},
        )  # fmt: skip

        assert (done.returncode, done.stderr) == (0, b"")
