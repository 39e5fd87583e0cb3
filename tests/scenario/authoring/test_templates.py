"""Each template is a contest from the first minute: checked, played to its end, and explained."""

import re

import pytest

from game.analysis.check import check_text
from game.language import LANGUAGES, Texts
from game.match import simulate
from game.players import find
from game.rules import Stock
from game.scenario import compile_scenario, digest_of, read_scenario_text
from game.scenario.authoring import TEMPLATES, template
from game.scenario.authoring.templates import FOLDER, WIDTH, _columns
from game.scenario.walk import texts as prose_of
from tests.language.test_japanese import ONE_WORD
from tests.language.test_vocabulary import SAY_INSTEAD

RANDOM = find("random").policy
NOTE = re.compile(r"# @([a-z-]+)$", re.MULTILINE)


def begun(name: str, language: str = "en") -> str:
    return template(name, "my-deal", Texts.load(language))


@pytest.mark.parametrize("name", TEMPLATES)
def test_nothing_is_found_in_a_new_scenario(name: str) -> None:
    """Played too: no event is dead, no order idle, no side wins more than it should."""
    assert check_text(begun(name), "my-deal.yaml").findings == ()


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_new_scenario_plays_to_its_end(name: str) -> None:
    ruleset = compile_scenario(read_scenario_text(begun(name)))
    tally = simulate(ruleset, RANDOM, RANDOM, games=20, seed=1)

    assert sum(tally.as_json(0.0)["endings"].values()) == 20


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_new_scenario_has_its_id_and_every_stock(name: str) -> None:
    text = begun(name)

    assert read_scenario_text(text).id == "my-deal"
    assert [stock.slug for stock in Stock if f" {stock.slug}: {{" not in text] == []


@pytest.mark.parametrize("name", TEMPLATES)
def test_whoever_plays_it_reads_it_in_every_language(name: str) -> None:
    found = list(prose_of(read_scenario_text(begun(name))))
    named = [text for route, text in found if isinstance(text, dict) and "forms" not in route]

    assert all(text.keys() == set(LANGUAGES) for text in named)
    assert len(named) > 20


@pytest.mark.parametrize("name", TEMPLATES)
def test_its_words_are_those_of_the_game(name: str) -> None:
    found = [text for _, text in prose_of(read_scenario_text(begun(name)))]
    told = {
        language: " ".join(
            text[language] for text in found if isinstance(text, dict) and language in text
        )
        for language in ("ja", "zh")
    }
    given_up = {"ja": {*SAY_INSTEAD["ja"], *ONE_WORD}, "zh": {*SAY_INSTEAD["zh"], "命令", "你"}}

    assert {word for each in told for word in given_up[each] if word in told[each]} == set()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", TEMPLATES)
def test_the_comments_alone_depend_on_the_language(name: str, language: str) -> None:
    text = begun(name, language)
    notes = [line for line in text.splitlines() if line.strip().startswith("#")]

    assert digest_of(read_scenario_text(text)) == digest_of(read_scenario_text(begun(name)))
    assert len(notes) > 20
    assert NOTE.findall(text) == []
    assert [line for line in notes if _columns(line) > WIDTH + 8] == []


def test_no_template_lies_about_unlisted_and_no_comment_is_unused() -> None:
    files = sorted(path.stem for path in FOLDER.glob("*.yaml"))
    written = "".join(path.read_text(encoding="utf-8") for path in FOLDER.glob("*.yaml"))
    known = {each for each in Texts.load("en") if each.startswith("template-")}
    asked = {f"template-{name}" for name in NOTE.findall(written)}

    assert files == sorted(["board", *TEMPLATES])
    assert {each for each in known if not each.startswith("template-unit-")} == asked
    assert len({begun(name) for name in TEMPLATES}) == len(TEMPLATES)
