"""A scenario's own words for what the game says: told everywhere, and checked before they are."""

import pytest

from game.language import LANGUAGES, Texts
from game.scenario import read_scenario_text, telling_of
from game.scenario.checking.wave import look_at
from game.scenario.own_words import messages_with_words
from tests.scenario.test_lint import TINY


def telling(words: str, language: str = "en") -> Texts:
    return telling_of(read_scenario_text(TINY + words), Texts.load(language))


def findings(words: str) -> list[str]:
    """What the check says of these words, each with the place in its own lines."""
    above = TINY.count("\n")
    return [
        f"{each.line - above} {each.code}: {each.message}; {each.suggestion}"
        for each in look_at(TINY + words, "tiny.yaml").findings
    ]


def test_a_scenario_has_its_own_words_for_a_message() -> None:
    """Also where one language lacks them: then its English is told, as with all its texts."""
    words = 'words:\n  play-report-on: {en: "On, { $us }!", ja: 次へ}\n'

    said = [telling(words, language)("play-report-on") for language in LANGUAGES]

    assert said == ["On, United States!", "次へ", "On, 美国!"]
    assert Texts.load("en")("play-report-on") == "Next quarter"


def test_a_value_may_be_of_any_length_however_it_is_written() -> None:
    """Fluent writes no value of more than a thousand letters, and would stop the match."""
    told = telling('words:\n  play-seat: "seat: {$side}"\n')

    assert told("play-seat", side="x" * 2000) == f"seat: {'x' * 2000}"


def test_a_sides_words_stand_with_the_side() -> None:
    told = telling("words:\n  standing-us-parliament: Diet\n")

    assert told("play-stock-us_congress") == "Congress"


@pytest.mark.parametrize(
    ("side", "expected"),
    [
        ("    name: Japan\n    forms: {parliament: the Diet}\n", "The Diet"),
        ("    name: Exporters\n", "Parliament"),
        ("", "Congress"),
    ],
)
def test_what_passes_a_sides_laws_is_the_scenarios(side: str, expected: str) -> None:
    """Left out, it is that of the country whose name the side has, or any."""
    name = "    name: {en: United States, ja: アメリカ, zh: 美国}\n"
    assert name in TINY
    told = telling_of(read_scenario_text(TINY.replace(name, side or name)), Texts.load("en"))

    assert told("play-stock-us_congress") == expected


def test_a_scenario_shows_drawings_in_place_of_others() -> None:
    """An unknown one would be met when it is drawn, so it keeps the file from play."""
    assert telling("icons: {chip: ore}\n").icons == {"chip": "ore"}
    assert findings("icons: {chip: orr}\n") == [
        "1 unknown-icon: there is no icon 'orr'; did you mean 'ore'?"
    ]


WRONG = {
    "a message that is not there": (
        "words:\n  stock-us_congres: Noise\n",
        ["2 unknown-message: there is no message 'stock-us_congres'; "
         "did you mean 'stock-us_congress'?"],
    ),
    "a message of the program": (
        "words:\n  standing-us: Exporters\n",
        ["2 unknown-message: 'standing-us' is no scenario's to word; sides are named under sides"],
    ),
    "a value it is not given": (
        'words:\n  play-seat: "{ $sied } is yours"\n',
        ["2 unknown-value: 'play-seat' is given no value '$sied'; did you mean 'side'?"],
    ),
    "a value left out in one language": (
        'words:\n  play-seat:\n    en: "yours: { $side }"\n    ja: あなた\n    zh: "{ $side }"\n',
        ["4 missing-value: 'play-seat' is told without { $side }; put in what readers would miss"],
    ),
    "a brace alone": (
        'words:\n  play-race: "a { race"\n',
        ['2 broken-words: the text cannot be read: Expected token: "}"; '
         "write a value as { $name }; a brace has no other use"],
    ),
    "another message in it": (
        'words:\n  play-race: "a { play-now } race"\n',
        ["2 broken-words: the text names 'play-now', no value; "
         "write a value as { $name }, and everything else in words"],
    ),
    "braces within braces": (
        f'words:\n  play-race: "{"{" * 30}"\n',
        ["2 broken-words: the text cannot be read: Braces within braces within braces; "
         "write a value as { $name }; a brace has no other use"],
    ),
    "a language that is missing": (
        "words:\n  play-race: {en: The contest of the two sides, ja: 競争}\n",
        ["2 untranslated: the text has no zh; translate it, as most texts here are"],
    ),
    "a letter no font has": (
        'words:\n  play-race: "🦖"\n',
        ["2 no-letter: no font has '🦖' (U+1F996); "
         "install a font that has them, as each player would have to, or do without"],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), WRONG.values(), ids=WRONG.keys())
def test_words_that_could_not_be_told_are_found(words: str, expected: list[str]) -> None:
    assert sorted(findings(words)) == sorted(expected)


def test_what_cannot_be_told_keeps_the_file_from_play() -> None:
    """A message that fails in a match would stop it; one that is never told harms nobody."""
    for words, expected in WRONG.values():
        errors = ("unknown-value", "broken-words")
        playable = look_at(TINY + words, "tiny.yaml").scenario is not None

        assert playable == (not any(code in each for code in errors for each in expected)), words


def test_every_message_can_be_told_in_words_of_its_own_values() -> None:
    """What the check lets pass is told: each message by all the values it may name."""
    texts = Texts.load("en")
    words = {
        name: "".join(f"{{ ${value} }}" for value in sorted(texts.names_in(name))) or "x"
        for name in messages_with_words()
        if not name.startswith("standing-")
    }
    told = texts.told({}, words)

    for name in words:
        given = dict.fromkeys(texts.names_in(name) - texts.standing.keys(), 1)
        assert told(name, **given), name
