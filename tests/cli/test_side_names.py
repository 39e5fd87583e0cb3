"""Commands call the sides as the scenario calls them."""

from pathlib import Path

import pytest

from tests.cli.conftest import Command
from tests.renamed import A_COUNTRY, a_renamed_scenario


def test_simulate_says_which_side_of_the_scenario_won(command: Command, tmp_path: Path) -> None:
    path = a_renamed_scenario(tmp_path).path

    run = command("simulate", path, "--games", 20)

    assert run.status == 0
    assert "Won by Importers" in run.out
    assert "Won by Exporters" in run.out


@pytest.mark.parametrize(
    "arguments",
    [
        ("simulate", "--games", 20),
        ("simulate", "--games", 20, "--json"),
        ("state", "--turn", 3),
        ("state", "--turn", 3, "--json"),
        ("check",),
        ("study", "course", "--games", 20, "--player", "easy", "--workers", 1),
    ],
    ids=lambda arguments: "-".join(map(str, arguments)),
)
def test_no_command_names_a_country_that_is_not_in_the_scenario(
    command: Command, tmp_path: Path, arguments: tuple[object, ...]
) -> None:
    path = a_renamed_scenario(tmp_path).path
    words = 2 if arguments[0] == "study" else 1

    run = command(*arguments[:words], path, *arguments[words:])

    assert run.status == 0
    assert len(run.out) > 10
    assert [line for line in run.out.splitlines() if A_COUNTRY.search(line)] == []
