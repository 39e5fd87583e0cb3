"""A scenario is begun, checked and played by what the command says, and nothing is written over."""

from pathlib import Path

import pytest

from game.scenario import shipped
from game.scenario.authoring import TEMPLATES
from game.scenario.library import FOLDER
from tests.cli.conftest import Command


@pytest.mark.parametrize("name", [None, *TEMPLATES])
def test_a_scenario_is_begun(name: str | None, command: Command, tmp_path: Path) -> None:
    file = tmp_path / "deals" / "my-deal.yaml"
    chosen = [] if name is None else ["--template", name]
    made = command("new", file, *chosen)

    assert (made.status, made.err) == (0, "")
    assert str(file) in made.out
    assert command("state", file, "--json").document["scenario"] == "my-deal"
    assert file.read_text(encoding="utf-8").startswith("# yaml-language-server: $schema=file:///")


def test_a_bare_name_is_put_where_the_menu_finds_it(command: Command, own_scenarios: Path) -> None:
    made = command("new", "my-deal", "--lang", "ja")

    assert made.status == 0
    assert "コメント" in (own_scenarios / "my-deal.yaml").read_text(encoding="utf-8")
    assert command("state", "my-deal", "--json").status == 0


@pytest.mark.parametrize("slug", shipped())
def test_a_copy_differs_in_its_id_and_modeline_alone(
    slug: str, command: Command, tmp_path: Path
) -> None:
    file = tmp_path / "my-deal.yaml"
    made = command("new", file, "--from", slug)
    lines = file.read_text(encoding="utf-8").splitlines()
    before = (FOLDER / f"{slug}.yaml").read_text(encoding="utf-8").splitlines()
    kept = [line for line in before if "yaml-language-server" not in line]

    assert made.status == 0
    assert [line for line in lines[1:] if line != "id: my-deal"] == [
        line for line in kept if line != f"id: {slug}"
    ]
    assert command("check", file, "--strict", "--no-play").status == 0


def test_ones_own_scenario_is_copied_by_its_name(command: Command, own_scenarios: Path) -> None:
    command("new", "first")
    first = (own_scenarios / "first.yaml").read_text(encoding="utf-8")

    assert command("new", "second", "--from", "first").status == 0
    second = (own_scenarios / "second.yaml").read_text(encoding="utf-8")
    assert second == first.replace("id: first", "id: second")


def test_what_is_there_is_left_as_it_is(command: Command, tmp_path: Path) -> None:
    file = tmp_path / "my-deal.yaml"
    file.write_text("mine", encoding="utf-8")
    (tmp_path / "link.yaml").symlink_to(tmp_path / "nowhere.yaml")

    for name in ("my-deal.yaml", "link.yaml"):
        again = command("new", tmp_path / name)
        assert (again.status, len(again.complaints)) == (1, 1)
    assert file.read_text(encoding="utf-8") == "mine"
    assert not (tmp_path / "nowhere.yaml").exists()


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (["h200-deal.yaml"], 1),
        (["My deal.yaml"], 2),
        (["my-deal.txt"], 2),
        (["x" * 80 + ".yaml"], 2),
        (["my-deal.yaml", "--template", "nonsense"], 2),
        (["my-deal.yaml", "--template", "classroom", "--from", "h200-deal"], 2),
        (["my-deal.yaml", "--from", "nobody"], 1),
    ],
)
def test_what_cannot_be_begun_is_said_in_a_line(
    words: list[str], status: int, command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    run = command("new", *words)

    assert (run.status, len(run.complaints), list(tmp_path.iterdir())) == (status, 1, [])


def test_a_scenario_of_each_template_is_handed_on(
    command: Command, tmp_path: Path, own_scenarios: Path
) -> None:
    """Begun, packed, installed and played by its name; the second time nothing changes."""
    for name in TEMPLATES:
        file, package = tmp_path / f"deal-{name}.yaml", tmp_path / f"{name}.zip"
        command("new", file, "--template", name)
        made = command("pack", file, "-o", package, "--json")
        done = command("install", package, "--json")

        assert (made.status, done.status) == (0, 0)
        assert done.document["digest"] == made.document["digest"]
        assert (own_scenarios / file.name).read_bytes() == file.read_bytes()
        assert command("install", package).status == 0
        assert command("simulate", f"deal-{name}", "--games", 5, "--json").status == 0
    listed = command("scenarios", "--json").document
    assert len([row for row in listed if row["own"] and not row["trouble"]]) == len(TEMPLATES)


def test_another_scenario_is_replaced_only_when_asked(
    command: Command, tmp_path: Path, own_scenarios: Path
) -> None:
    file, package = tmp_path / "deal.yaml", tmp_path / "deal.zip"
    command("new", file)
    command("pack", file, "-o", package)
    own_scenarios.mkdir()
    (own_scenarios / "deal.yaml").write_text("mine", encoding="utf-8")

    assert command("install", package).status == 1
    assert (own_scenarios / "deal.yaml").read_text(encoding="utf-8") == "mine"
    assert command("install", package, "--replace").status == 0
    assert (own_scenarios / "deal.yaml.bak").read_text(encoding="utf-8") == "mine"
    assert command("state", "deal", "--json").status == 0


def test_what_is_not_installed_is_said_in_a_line(
    command: Command, tmp_path: Path, own_scenarios: Path
) -> None:
    package, file = tmp_path / "h200.zip", tmp_path / "deal.yaml"
    command("new", file)
    assert command("pack", "h200-deal", "-o", package).status == 0
    assert command("pack", file, "-o", file).status == 2

    for path in (package, file, tmp_path / "nothing.zip", tmp_path):
        run = command("install", path)
        assert (run.status, len(run.complaints)) == (1, 1)
    assert not own_scenarios.exists()
