"""The message files: the three languages say the same things, and each in its own words."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import product
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from game.language import LANGUAGES, STANDING, Texts
from game.language.catalogue import LOCALE_FOLDER, cut_into_entries
from game.language.patterns import split_line
from game.scenario.own_words import messages_with_words
from tests.renamed import A_COUNTRY

PARTS = sorted({path.name for path in LOCALE_FOLDER.glob("*/*.ftl")})
TRANSLATIONS = [language for language in LANGUAGES if language != "en"]
FILES = sorted((path.parent.name, path.name) for path in LOCALE_FOLDER.glob("*/*.ftl"))
TRANSLATED_FILES = list(product(TRANSLATIONS, PARTS))

SAME_IN_EVERY_LANGUAGE = re.compile(
    r"""
    [\W\d_]*                      # numbers, signs and places for values
    | (?: \W | \d
        | \b (?:
            AI | AMD | API | Ascend | Backspace | Blackwell | CANN | CN | CPU | CSV | CUDA | Ctrl
            | DRAM | Del | Eighteen[ ]Months | End | Enter | Esc | F\d+ | FLOPS | GPU | GW | H\d+e?
            | HBM | Home | Huawei | JSON | MIT | Mind | NVIDIA | PC | PIN | PNG | PgDn | PgUp | Q
            | Rubin | SAFE | SMIC | SVG | Shift | Space | TPP | TSMC | Tab | US | USD | Ultra
            | YAML | bn | kH100e
          ) \b
      )*
    """,
    re.VERBOSE,
)
"""Names of products, firms, keys and units, which every language writes alike."""

IDEOGRAPH = re.compile(r"[\u3400-\u9fff]")
NAMES_ONLY = "昇"
"""Characters younger than GB 2312 that names are written with: 昇腾 is Ascend."""

OTHER_CHINESE_WORDS = {
    "指令": ("命令",),
    "关口": ("闸门", "闸口"),
    "差距": ("落差",),
    "内存": ("存储",),
    "指令格": ("栏位", "槽位", "空位"),
    "您": ("你",),
}
"""What the game calls a thing in Chinese, and what else it might be called but is not."""

TYPED_AS_WELL = ("text-word-orders",)
"""Where a player may type other words for a thing."""

KANA = re.compile(r"[\u3041-\u3096\u30a1-\u30fa]")


class Reading(Visitor):
    """What one message is made of: the variables it asks for and the text it shows."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.text: list[str] = []

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.variables.add(node.id.name)

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802
        self.text.append(node.value)

    def visit_StringLiteral(self, node: ast.StringLiteral) -> None:  # noqa: N802
        self.text.append(node.value)


@cache
def entries(language: str, part: str) -> dict[str, ast.Message | ast.Term]:
    """The messages and terms of a file, as Fluent's own parser reads the whole of it."""
    path = LOCALE_FOLDER / language / part
    if not path.exists():
        return {}
    body = FluentParser().parse(path.read_text(encoding="utf-8")).body
    found = [entry for entry in body if isinstance(entry, ast.Message | ast.Term)]
    return {("-" if isinstance(e, ast.Term) else "") + e.id.name: e for e in found}


def read(entry: ast.Message | ast.Term) -> Reading:
    reading = Reading()
    reading.visit(entry)
    return reading


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_line_that_needs_no_parser_is_read_as_fluent_reads_it(language: str) -> None:
    """Words and names in the same order, for nearly every message there is."""
    quick, every = 0, 0
    for part in PARTS:
        path = LOCALE_FOLDER / language / part
        for name, source in cut_into_entries(path.read_text(encoding="utf-8")).items():
            every += 1
            line = split_line(source)
            if line is None:
                continue
            quick += 1
            pattern = entries(language, part)[name].value
            assert pattern is not None
            assert not entries(language, part)[name].attributes
            assert [each for each in line if each] == [
                element.value if isinstance(element, ast.TextElement) else name_of(element)
                for element in pattern.elements
            ], name

    assert quick > 0.9 * every


def name_of(element: ast.Placeable) -> str:
    assert isinstance(element.expression, ast.VariableReference)
    return element.expression.id.name


def texts(language: str) -> Iterator[tuple[str, str]]:
    for part in PARTS:
        for name, entry in entries(language, part).items():
            yield name, " ".join(read(entry).text)


@pytest.mark.parametrize(("language", "part"), FILES)
def test_a_message_file_holds_nothing_fluent_cannot_read(language: str, part: str) -> None:
    source = (LOCALE_FOLDER / language / part).read_text(encoding="utf-8")
    body = FluentParser().parse(source).body
    junk = [entry.content for entry in body if isinstance(entry, ast.Junk)]
    names = [entry.id.name for entry in body if isinstance(entry, ast.Message | ast.Term)]

    assert junk == []
    assert len(names) == len(set(names))


@pytest.mark.parametrize(("language", "part"), FILES)
def test_cutting_a_file_finds_the_messages_fluent_finds(language: str, part: str) -> None:
    """The game cuts files where messages begin, to parse only those that it shows."""
    cut = cut_into_entries((LOCALE_FOLDER / language / part).read_text(encoding="utf-8"))

    assert list(cut) == list(entries(language, part))


@pytest.mark.parametrize(("language", "part"), TRANSLATED_FILES)
def test_a_translation_has_the_messages_of_english(language: str, part: str) -> None:
    """In play a missing one falls back to English; here it is a fault."""
    english, other = entries("en", part).keys(), entries(language, part).keys()

    assert sorted(english - other) == [], "missing"
    assert sorted(other - english) == [], "only there"


@pytest.mark.parametrize(("language", "part"), TRANSLATED_FILES)
def test_a_translation_asks_for_the_same_values(language: str, part: str) -> None:
    """What is given; how often a language names a side, and by which form, is its own affair."""
    english, other = entries("en", part), entries(language, part)
    standing = set(Texts.load("en").standing)
    pairs = {
        name: (read(english[name]).variables - standing, read(other[name]).variables - standing)
        for name in english.keys() & other.keys()
    }

    assert {name: pair for name, pair in pairs.items() if pair[0] != pair[1]} == {}


@pytest.mark.parametrize(("language", "part"), FILES)
def test_no_message_names_a_country(language: str, part: str) -> None:
    """The sides are the scenario's: a message names them by a value that every message has."""
    named = {
        name: text
        for name, message in entries(language, part).items()
        if A_COUNTRY.search(text := " ".join(read(message).text)) and not name.startswith(STANDING)
    }

    assert named == {}


A_TECHNOLOGY = re.compile(
    r"\b[Cc]hips?\b|\bCUDA\b|\bCANN\b|Ascend|H100|NVIDIA|Huawei|\b[Cc]ompute\b"
    r"|チップ|計算力|ファーウェイ|芯片|算力|昇腾|英伟达|华为"
)
"""Words for what the game's own scenarios are about, which other scenarios exchange."""
ARGUED = re.compile(
    r"model-(for|against|opinion|short|thesis|eighteen)-|model-(short|thesis)|rule-because-|guide-task-"
)
"""Messages that speak of the world and of one scenario: another has words of its own for them."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_message_fixes_what_a_contest_is_about(language: str) -> None:
    """It calls it by a value of ``subject.ftl``, so that a scenario changes a word once."""
    of_scenarios = {*messages_with_words()}
    fixed = {
        name: text
        for name, text in texts(language)
        if name in of_scenarios and not ARGUED.match(name) and not name.startswith(STANDING)
        if A_TECHNOLOGY.search(text)
    }

    assert fixed == {}


@pytest.mark.parametrize(("language", "part"), FILES)
def test_no_message_fixes_the_length_of_a_turn(language: str, part: str) -> None:
    """A turn is as long as the scenario says: a message calls it ``$period`` or ``$periods``."""
    fixed = {
        name: text
        for name, message in entries(language, part).items()
        if re.search(r"\bquarters?\b|四半期|季度|每季|本季", text := " ".join(read(message).text))
        and not name.startswith((STANDING, "period", "causes-quarter", "course-head-"))
    }

    assert fixed == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_id_is_in_two_files(language: str) -> None:
    names = [name for part in PARTS for name in entries(language, part)]

    assert sorted({name for name in names if names.count(name) > 1}) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_says_something_and_has_no_attributes(language: str) -> None:
    """A tooltip is a message of its own, so that every id is asked for in one way."""
    for part in PARTS:
        for name, entry in entries(language, part).items():
            assert entry.value is not None, name
            assert entry.attributes == [], name
            assert entry.value.elements, name
            reading = read(entry)
            assert "".join(reading.text).strip() or not is_plain(entry), name


def is_plain(entry: ast.Message | ast.Term) -> bool:
    """Tell a message of fixed words from one that is made of values."""
    assert entry.value is not None
    return all(isinstance(element, ast.TextElement) for element in entry.value.elements)


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_a_translation_is_not_the_english_text(language: str) -> None:
    """But for names, numbers and signs, which are alike everywhere."""
    english = dict(texts("en"))
    same = {
        name: text
        for name, text in texts(language)
        if text == english.get(name) and not SAME_IN_EVERY_LANGUAGE.fullmatch(text)
    }

    assert same == {}


def test_chinese_holds_no_kana() -> None:
    """A line that slipped in from the Japanese file."""
    slipped = {name: text for name, text in texts("zh") if KANA.search(text)}

    assert slipped == {}


@pytest.mark.parametrize(("word", "others"), OTHER_CHINESE_WORDS.items())
def test_a_thing_has_one_name_in_chinese(word: str, others: tuple[str, ...]) -> None:
    """What the board calls one thing, the help and the rules call by the same name."""
    strays = {
        name: text
        for name, text in texts("zh")
        if name not in TYPED_AS_WELL and any(other in text for other in others)
    }

    assert strays == {}, word


@pytest.mark.parametrize(("language", "standard"), [("ja", "euc_jp"), ("zh", "gb2312")])
def test_each_language_writes_its_own_characters(language: str, standard: str) -> None:
    """Neither traditional nor Japanese forms in Chinese, no simplified ones in Japanese."""
    foreign = {
        name: strange
        for name, text in texts(language)
        if (strange := [c for c in IDEOGRAPH.findall(text) if not in_standard(c, standard)])
    }

    assert foreign == {}


def in_standard(character: str, standard: str) -> bool:
    return character in NAMES_ONLY or bool(character.encode(standard, errors="ignore"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_folder_holds_message_files_alone(language: str) -> None:
    strangers = [
        path.name for path in (LOCALE_FOLDER / language).iterdir() if path.suffix != ".ftl"
    ]

    assert strangers == []


def test_there_is_a_folder_for_each_language_and_no_other() -> None:
    assert sorted(path.name for path in Path(LOCALE_FOLDER).iterdir()) == sorted(LANGUAGES)
