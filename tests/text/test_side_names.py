"""The sides are called as the scenario calls them in all that is typed and printed."""

from pathlib import Path

import pytest

from game.language import LANGUAGES
from tests.renamed import A_COUNTRY, a_renamed_scenario
from tests.text.conversation import talk

EVERYTHING = ["state", "causes", "race", "orders", "score", "1", "whatif 1", "report", "log"]
QUARTER = ["give 1", "commit", "yes"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_match_by_text_names_no_country_that_is_not_in_the_scenario(
    checkout: Path, tmp_path: Path, language: str
) -> None:
    path = a_renamed_scenario(tmp_path).path
    lines = [*EVERYTHING, *QUARTER * 4, *EVERYTHING, *QUARTER * 16, "report 3", "score", "quit"]
    arguments = (str(path), "--china", "hedger", "--seed", "3", "--lang", language)
    said = talk(checkout, tmp_path, lines, *arguments)

    assert (said.returncode, said.stderr) == (0, "")
    assert len(said.stdout.splitlines()) > 300
    assert [line for line in said.stdout.splitlines() if A_COUNTRY.search(line)] == []
