"""The commands ``playtest`` and ``compare``: what an author is told, in figures and in words."""

from pathlib import Path

import pytest

from game.language import LANGUAGES
from tests.analysis.balance.contests import weighing_text
from tests.cli.conftest import Command
from tests.renamed import A_COUNTRY

PLAYTEST = {
    *("scenario", "digest", "games_of_a_pair", "seed", "pairs", "all", "dead", "aim", "move"),
    "seconds",
}


@pytest.fixture
def weighing(tmp_path: Path) -> Path:
    """A scenario that China wins by a point of a hundred, and nothing but a weight can help."""
    path = tmp_path / "weighing.yaml"
    path.write_text(weighing_text(49.0), encoding="utf-8")
    return path


def test_playtest_names_the_number_to_move_and_finds_its_value(
    command: Command, weighing: Path
) -> None:
    run = command(
        *("playtest", weighing, "--games", 3, "--json"),
        *("--aim", "us=100%", "--move", "weight.us.full"),
    )
    found = run.document

    assert (run.status, run.err) == (0, "")
    assert set(found) == PLAYTEST
    assert len(found["pairs"]) == 5 * 6
    assert {pair["wins"]["china"]["rate"] for pair in found["pairs"]} == {1.0}
    assert found["all"]["games"] == 90
    assert found["all"]["objectives"]["us.full"]["mean"] == 49.0
    assert found["all"]["length"]["matches"][4] == 90
    assert "one-sided" in {each["code"] for each in found["dead"]}
    assert found["aim"]["measure"] == "us"
    assert found["aim"]["now"]["value"] == 0.0
    clear = [each["name"] for each in found["aim"]["numbers"] if each["clear"]]
    assert set(clear) == {"weight.us.full", "weight.us.empty", "weight.china.full"} | {
        "weight.china.empty"
    }
    assert found["aim"]["numbers"][0]["path"][0] == "objectives"
    assert {each["games"] for each in found["aim"]["numbers"]} == {3}
    assert found["move"]["met"]
    assert found["move"]["values"]["weight.us.full"] > 51.0
    assert found["move"]["after"]["value"] == 1.0


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_playtest_is_told_in_every_language(
    command: Command, weighing: Path, language: str
) -> None:
    run = command(
        *("playtest", weighing, "--games", 2, "--lang", language),
        *("--aim", "us=100%", "--move", "weight.us.full"),
    )

    assert (run.status, run.err) == (0, "")
    assert "weight.us.full" in run.out
    assert "one-sided" in run.out


def test_compare_tells_what_an_edit_changed(command: Command, weighing: Path) -> None:
    edited = weighing.with_name("edited.yaml")
    edited.write_text(weighing_text(52.0), encoding="utf-8")

    run = command("compare", weighing, edited, "--games", 50, "--json")

    assert (run.status, run.err) == (0, "")
    wins = run.document["changes"]["wins"]
    assert (wins["us"]["before"], wins["us"]["after"], wins["us"]["change"]) == (0.0, 1.0, 1.0)
    assert wins["us"]["clear"]
    assert not wins["draw"]["clear"]
    assert run.document["changes"]["objectives"]["us.full"]["change"] == 3.0
    assert not run.document["same"]
    told = command("compare", weighing, edited, "--games", 50, "--lang", "ja").out
    assert "+100.0" in told


def test_a_change_of_prose_changes_nothing(command: Command, weighing: Path) -> None:
    edited = weighing.with_name("edited.yaml")
    words = weighing_text(49.0).replace("Four quarters", "Nobody knows how many quarters")
    edited.write_text(words, encoding="utf-8")

    run = command("compare", weighing, edited, "--games", 20)

    assert run.status == 0
    assert "Both play alike" in run.out


@pytest.mark.parametrize("arguments", [("playtest", "--games", 1), ("compare", "--games", 2)])
def test_no_report_names_a_country_that_is_not_in_the_scenario(
    command: Command, weighing: Path, arguments: tuple[object, ...]
) -> None:
    words = weighing.read_text(encoding="utf-8")
    for name, other in (("United States", "Exporters"), ("China", "Importers"), ("US ", "")):
        words = words.replace(name, other)
    weighing.write_text(words, encoding="utf-8")
    versions = [weighing] if arguments[0] == "playtest" else [weighing, weighing]

    run = command(arguments[0], *versions, *arguments[1:])

    assert run.status == 0
    assert "Exporters" in run.out
    assert [line for line in run.out.splitlines() if A_COUNTRY.search(line)] == []


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--aim", "uss=50%"), "did you mean 'us'?"),
        (("--aim", "us"), "us=50%"),
        (("--aim", "us=150%"), "us=50%"),
        (("--aim", "us=many"), "us=50%"),
        (("--aim", "even=50%"), "'even' takes no share"),
        (("--move", "us_fund"), "did you mean 'us_funds'?"),
        (("--move", "us_funds", "--move", "us_funds"), "two that differ"),
        (("--us", "hedger"), "no player 'hedger' for us"),
    ],
)
def test_a_slip_is_answered_with_what_there_is(
    command: Command, weighing: Path, options: tuple[str, ...], said: str
) -> None:
    run = command("playtest", weighing, *options)

    assert run.status in (1, 2)
    assert run.out == ""
    assert len(run.complaints) == 1
    assert said in run.complaints[0]
