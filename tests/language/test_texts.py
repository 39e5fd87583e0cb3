"""What the game says when it is asked, and what it answers when it cannot."""

from pathlib import Path

import pytest

from game.language import (
    LANGUAGES,
    BrokenMessageError,
    Texts,
    UnknownLanguageError,
    UnknownMessageError,
    closest_language,
)
from game.language.calendar import month_at


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small set of messages, of which Japanese lacks one."""
    sources = {
        "en": "-game = Eighteen Months\n"
        "play = Play { -game }\n"
        "again = { play } again\n"
        "only-english = A plain sentence\n"
        "chips =\n    { $count ->\n        [one] a chip\n       *[other] { $count } chips\n    }\n",
        "ja": "-game = 18か月\nplay = { -game }で遊ぶ\nagain = もう一度\nchips = { $count }個\n",
        "zh": "broken = { $\n",
    }
    for language, source in sources.items():
        (tmp_path / language).mkdir()
        (tmp_path / language / "part.ftl").write_text(source, encoding="utf-8")
    return tmp_path


def test_a_message_may_be_built_from_others_and_from_values(folder: Path) -> None:
    texts = Texts.load("en", folder)

    assert texts("again") == "Play Eighteen Months again"
    assert texts("chips", count=1) == "a chip"
    assert texts("chips", count=1200) == "1,200 chips"
    assert texts("chips", count=1) == "a chip", "values are not remembered with the message"


def test_a_missing_translation_falls_back_to_english(folder: Path) -> None:
    texts = Texts.load("ja", folder)

    assert texts("play") == "18か月で遊ぶ"
    assert texts("only-english") == "A plain sentence"
    assert texts.has("only-english")


def test_an_unknown_id_is_refused_with_the_nearest_one(folder: Path) -> None:
    texts = Texts.load("ja", folder)

    assert not texts.has("only-inglish")
    with pytest.raises(UnknownMessageError, match="did you mean 'only-english'"):
        texts("only-inglish")


def test_a_term_is_not_a_message(folder: Path) -> None:
    """`-game` is a word for other messages; no screen shows it alone."""
    texts = Texts.load("en", folder)

    assert not texts.has("-game")
    assert "-game" not in list(texts)


def test_a_value_that_is_not_given_is_an_error(folder: Path) -> None:
    """A screen with `{$count}` on it would be worse: tests find this first."""
    with pytest.raises(BrokenMessageError, match=r"'chips' \(ja\).*count"):
        Texts.load("ja", folder)("chips")


def test_a_message_that_cannot_be_read_names_itself(folder: Path) -> None:
    with pytest.raises(BrokenMessageError, match=r"'broken' \(zh\)"):
        Texts.load("zh", folder)("broken")


def test_the_same_id_in_two_files_is_an_error(folder: Path) -> None:
    (folder / "en" / "second.ftl").write_text("play = Start\n", encoding="utf-8")

    with pytest.raises(BrokenMessageError, match=r"'play' \(en\).*second\.ftl"):
        Texts.load("en", folder)


def test_a_language_the_game_does_not_speak_is_refused() -> None:
    with pytest.raises(UnknownLanguageError, match="'fr'; the game speaks en, ja, zh"):
        Texts.load("fr")


@pytest.mark.parametrize(
    ("tag", "language"),
    [
        ("ja_JP.UTF-8", "ja"),
        ("zh-Hans-CN", "zh"),
        ("zh_TW", "zh"),
        ("EN", "en"),
        ("ja.eucJP", "ja"),
        ("fr_FR", "en"),
        ("Japanese_Japan", "ja"),
        ("Japanese_Japan.932", "ja"),
        ("japanese", "ja"),
        ("Chinese (Simplified)_China.936", "zh"),
        ("Chinese_China.936", "zh"),
        ("Chinese-Traditional_Taiwan", "zh"),
        ("English_United Kingdom.1252", "en"),
        ("Javanese_Indonesia", "en"),
        ("zh_Hant", "zh"),
        ("zh-CN", "zh"),
        ("zh.UTF-8@stroke", "zh"),
        ("cmn-Hans-CN", "zh"),
        ("jpn", "ja"),
        ("ja-JP-u-ca-japanese", "ja"),
        ("jam", "en"),  # Jamaican, not Japanese
        ("C.UTF-8", "en"),
        ("POSIX", "en"),
        ("C", "en"),
        ("", "en"),
        (None, "en"),
    ],
)
def test_a_computer_finds_its_language(tag: str | None, language: str) -> None:
    assert closest_language(tag) == language


def test_of_several_languages_the_first_that_the_game_speaks_is_chosen() -> None:
    assert closest_language("fr-FR", "ja-JP", "en-US") == "ja"
    assert closest_language("de", "en-GB", "zh-CN") == "en"
    assert closest_language("fr", "de") == closest_language() == "en"


def test_a_scenario_text_is_picked_by_language_then_english_then_any() -> None:
    texts = Texts.load("ja")

    assert texts.pick("plain") == "plain"
    assert texts.pick({"en": "Bread", "ja": "パン"}) == "パン"
    assert texts.pick({"en": "Bread", "zh": "面包"}) == "Bread"
    assert texts.pick({"fr": "Pain"}) == "Pain"
    assert texts.pick({}) == ""


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", ["2027 Q2", "Aug 2026", "25%", "$2.7bn", "−$0.14bn", "+$1.0bn", "a, b and c"]),
        ("ja", ["2027年Q2", "2026年8月", "25%", "27億ドル", "−1.4億ドル", "+10億ドル", "a、b、c"]),
        ("zh", ["2027年Q2", "2026年8月", "25%", "27亿美元", "−1.4亿美元", "+10亿美元", "a、b和c"]),
    ],
)
def test_numbers_dates_and_lists_follow_the_language(language: str, expected: list[str]) -> None:
    texts = Texts.load(language)

    written = [
        texts.quarter(2027, 2),
        texts.month(month_at(2026, 8)),
        texts.percent(0.25),
        texts.money(2.7),
        texts.money(-0.14, 2),
        texts.money(1, signed=True),
        texts.join(["a", "b", "c"]),
    ]

    assert written == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_change_shows_its_sign_and_zero_has_none(language: str) -> None:
    texts = Texts.load(language)

    assert [texts.signed(x, 1) for x in (0.25, -0.25, 0.04, -0.04)] == [
        "+0.2",
        "−0.2",
        "0.0",
        "0.0",
    ]
    assert [texts.number(x, 1) for x in (1234.5, -1234.5, -0.04)] == ["1,234.5", "−1,234.5", "0.0"]
    assert texts.money(0.001) == texts.money(0) == texts.money(-0.001)


def test_an_enumeration_of_few_needs_no_comma() -> None:
    texts = Texts.load("en")

    assert texts.join([]) == ""
    assert texts.join(["a"]) == "a"
    assert texts.join(["a", "b"]) == "a and b"


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", ["20.47m", "94k", "8k", "8.5k", "+1k", "−12.3k", "0"]),
        ("ja", ["2,047万", "9.4万", "8,500", "8,500", "+1,000", "−1.2万", "0"]),
        ("zh", ["2,047万", "9.4万", "8,500", "8,500", "+1,000", "−1.2万", "0"]),
    ],
)
def test_a_large_count_is_told_in_the_unit_its_language_counts_in(
    language: str, expected: list[str]
) -> None:
    texts = Texts.load(language)

    written = [
        texts.thousands(20469),
        texts.thousands(94),
        texts.thousands(8.5),
        texts.thousands(8.5, 1),
        texts.thousands(1, signed=True),
        texts.thousands(-12.34, 1),
        texts.thousands(0.01),
    ]

    assert written == expected


def test_english_counts_in_millions_once_a_count_is_rounded_to_one() -> None:
    """Nobody reads 22,431k at a glance; parts that add up keep the thousand."""
    texts = Texts.load("en")

    assert [texts.thousands(value) for value in (999.4, 999.6, 4500.0, 22431.4)] == [
        "999k",
        "1.00m",
        "4.50m",
        "22.43m",
    ]
    assert texts.thousands(2985.1, 1, signed=True) == "+2.985m"
    assert texts.thousands(-1023.4, 1) == "−1.023m"


@pytest.mark.parametrize(("value", "written"), [(9.94, "9,900"), (9.96, "1.0万"), (999.6, "100万")])
def test_a_count_changes_its_unit_once_it_is_rounded(value: float, written: str) -> None:
    assert Texts.load("ja").thousands(value) == written
