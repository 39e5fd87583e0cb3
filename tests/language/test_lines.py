"""Where a line may break: nothing that a reader of the language would stumble over."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.language.lines import NOT_AT_END, NOT_AT_START, break_points, phrase_points

TEXTS = st.text(
    alphabet="半导体輸出がァー、。「」（）(H2 00)%$-—… \n\N{NO-BREAK SPACE}", max_size=60
)


def pieces(text: str) -> list[str]:
    cuts = [0, *break_points(text), len(text)]
    return [text[start:end] for start, end in pairwise(cuts)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("good enough", ["good ", "enough"]),
        ("H200 at 25% (levy)", ["H200 ", "at ", "25% ", "(levy)"]),
        ("two  spaces", ["two  ", "spaces"]),
        ("輸出を許可", ["輸", "出", "を", "許", "可"]),
        ("「許可」、", ["「許", "可」、"]),
        ("キャッシュ", ["キャッ", "シュ"]),
        ("データ", ["デー", "タ"]),
        ("对英伟达H200芯片", ["对", "英", "伟", "达", "H200", "芯", "片"]),
        ("他说“好的”。", ["他", "说", "“好", "的”。"]),
        ("等等……再说", ["等", "等……", "再", "说"]),
        ("约$2.7bn，", ["约", "$2.7bn，"]),
        ("約18カ月遅れ", ["約", "18カ月", "遅", "れ"]),
        ("+5.5億ドル", ["+5.5億ドル"]),
        ("2027年Q2の末", ["2027年Q2", "の", "末"]),
        ("迟9.5个月", ["迟", "9.5个月"]),
        ("self-reliance", ["self-", "reliance"]),
        ("2026-08 and -3", ["2026-08 ", "and ", "-3"]),
        ("US–China", ["US–", "China"]),
        (
            "no\N{NO-BREAK SPACE}break 半\N{WORD JOINER}导",
            ["no\N{NO-BREAK SPACE}break ", "半\u2060导"],
        ),
        ("か\u3099く", ["か\u3099", "く"]),
        ("", [""]),
        ("x", ["x"]),
    ],
)
def test_a_line_breaks_where_its_language_allows(text: str, expected: list[str]) -> None:
    assert pieces(text) == expected


@given(TEXTS)
def test_no_line_begins_with_a_closing_mark_or_ends_with_an_opening_one(text: str) -> None:
    """This is kinsoku shori; after a space the author has already broken the line."""
    lines = pieces(text)

    assert all(line[0] not in NOT_AT_START for line in lines[1:])
    assert all(line[-1] not in NOT_AT_END for line in lines[:-1])


@given(TEXTS)
def test_breaking_loses_no_character(text: str) -> None:
    points = break_points(text)

    assert "".join(pieces(text)) == text
    assert points == sorted(set(points))
    assert all(0 < point < len(text) for point in points)


@given(st.text(alphabet="abcXYZ019.,%$'()", min_size=1, max_size=30))
def test_a_word_in_latin_letters_stays_whole(word: str) -> None:
    assert break_points(word) == []


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("門を閉じると失われます。", ["門を", "閉じると", "失われます。"]),
        ("こんなに新しいものは外に出せない。", ["こんなに", "新しいものは", "外に", "出せない。"]),
        ("对手已备好，门便不灵。", ["对手已备好，", "门便不灵。"]),
        ("two words", ["two ", "words"]),
    ],
)
def test_a_phrase_begins_after_a_mark_and_after_the_small_words(
    text: str, phrases: list[str]
) -> None:
    cuts = [0, *phrase_points(text), len(text)]

    assert [text[start:end] for start, end in pairwise(cuts)] == phrases
