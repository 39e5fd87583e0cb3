"""A player's own scenarios lie in a folder of their own, and are found by name like the game's."""

import shutil
from pathlib import Path

import pytest

from game.places import SCENARIOS_VARIABLE
from game.scenario import (
    ScenarioNotFoundError,
    find,
    find_by_digest,
    is_shipped,
    library,
    load_scenario,
    namesake,
    own,
)
from game.scenario.library import FOLDER

TINY = Path(__file__).parent / "tiny.yaml"


@pytest.fixture
def mine(own_scenarios: Path) -> Path:
    """The folder, with one scenario in it."""
    own_scenarios.mkdir()
    shutil.copy(TINY, own_scenarios)
    return own_scenarios


def test_a_folder_that_is_not_there_holds_nothing(own_scenarios: Path) -> None:
    """Looking does not make it: it is made when it is needed first."""
    assert own() == []
    assert not own_scenarios.exists()


def test_ones_own_scenario_is_played_by_its_name(mine: Path) -> None:
    assert own() == [mine / "tiny.yaml"]
    assert load_scenario("tiny").path == mine / "tiny.yaml"
    assert not is_shipped(mine / "tiny.yaml")


def test_a_name_of_the_game_goes_on_meaning_the_games(mine: Path) -> None:
    """Saves and scripts rely on it; ones own file of that name is meant by its path."""
    copy = shutil.copy(FOLDER / "quick-start.yaml", mine)

    assert find("quick-start") == FOLDER / "quick-start.yaml"
    assert is_shipped(find("quick-start"))
    assert namesake("quick-start") == Path(copy) == find(copy)
    assert namesake("h200-deal") is None
    assert namesake("tiny") is None
    assert Path(copy) in own()


def test_a_misspelt_name_is_compared_with_ones_own_too(mine: Path) -> None:
    with pytest.raises(ScenarioNotFoundError, match="did you mean 'tiny'"):
        find("tinny")


def test_only_files_that_are_meant_are_offered(mine: Path) -> None:
    """No drafts of an editor, no folders, no notes, nothing whose reading would never end."""
    (mine / ".tiny.yaml").write_text("a draft", encoding="utf-8")
    (mine / "notes.txt").write_text("a note", encoding="utf-8")
    (mine / "folder.yaml").mkdir()
    (mine / "Zebra.yml").write_text("id: zebra", encoding="utf-8")

    assert [path.name for path in own()] == ["tiny.yaml", "Zebra.yml"]


def test_the_games_own_folder_is_not_listed_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SCENARIOS_VARIABLE, str(FOLDER))

    assert own() == []


def test_a_crowded_folder_is_listed_without_reading_it(
    mine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(library.MOST_LISTED + 50):
        (mine / f"copy-{number:04}.yaml").write_text("x" * 1000, encoding="utf-8")

    def refuse(*_: object) -> None:
        raise AssertionError("a file was read")

    monkeypatch.setattr(library, "load_text", refuse)
    monkeypatch.setattr(library, "read_text", refuse)

    assert len(own()) == library.MOST_LISTED


def test_a_scenario_is_found_by_its_meaning_wherever_it_lies(mine: Path) -> None:
    """Renamed, moved and retitled; a save that knows its digest finds it again."""
    digest = load_scenario("tiny").ruleset.digest
    (mine / "tiny.yaml").rename(mine / "renamed.yaml")
    found = find_by_digest(digest, "tiny")
    shipped = load_scenario("h200-deal").ruleset

    assert found is not None
    assert found.path == mine / "renamed.yaml"
    assert find_by_digest(digest, "another") is None
    assert find_by_digest("0" * 16, "tiny") is None
    assert find_by_digest(shipped.digest, shipped.slug).path == FOLDER / "h200-deal.yaml"


def test_what_was_changed_is_looked_at_anew(mine: Path) -> None:
    digest = load_scenario("tiny").ruleset.digest
    text = TINY.read_text(encoding="utf-8")
    assert find_by_digest(digest, "tiny") is not None
    changed = text.replace("turns: ", "turns: 1", 1)
    assert changed != text
    (mine / "tiny.yaml").write_text(changed, encoding="utf-8")

    assert find_by_digest(digest, "tiny") is None


def test_a_broken_file_beside_it_hides_nothing(mine: Path) -> None:
    (mine / "a.yaml").write_text("id: tiny\nsides: [", encoding="utf-8")
    (mine / "b.yaml").write_bytes(b"tiny \xff\xfe\xff")

    assert find_by_digest(load_scenario("tiny").ruleset.digest, "tiny") is not None
