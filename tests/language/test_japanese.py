"""Japanese texts: one word for one thing, and the marks of Japanese type."""

import re
from collections.abc import Iterator

import pytest

from game.language.catalogue import LOCALE_FOLDER
from game.scenario import load_scenario
from game.scenario.library import shipped

ONE_WORD = {
    "ゲート": "門",
    "メモリー": "メモリ",
    "か月": "カ月",
    "生態系": "エコシステム",
    "ラグ": "遅れ",
    "レース": "開発競争、その図は競争図",
    "計器": "メーター",
    "輸入同意": "輸入承認",
    "威嚇": "脅し",
    "はったり": "空脅し",
    "査察": "一斉検査",
    "執行": "取り締まり",
    "セーブ": "保存、保存ファイル",
    "リプレイ": "再生",
    "てこ": "急所",
    "移行費用": "移行コスト",
}
"""Words that once stood beside the one the game uses, which follows."""

COMPILER_STYLE = ("match.ftl", "cli.ftl")
"""Files of errors, told as `file:line: error: what`, and of commands."""


PARTED = r"[\w%}] [ぁ-ゖ]"
"""A space before a particle."""


def messages() -> Iterator[tuple[str, str]]:
    """Every line of the locale as file and text, without its name and its values."""
    for path in sorted((LOCALE_FOLDER / "ja").glob("*.ftl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if not line.startswith("#"):
                yield path.name, re.sub(r"^[\w-]+ = ", "", line)


def told(part: object) -> Iterator[str]:
    """Every Japanese text of a scenario."""
    if isinstance(part, dict):
        if "ja" in part and "en" in part:
            yield str(part["ja"])
        else:
            for each in part.values():
                yield from told(each)
    elif isinstance(part, list | tuple):
        for each in part:
            yield from told(each)


def test_the_game_has_one_word_for_one_thing() -> None:
    """Who meets a second word looks for a second thing."""
    strayed = [f"{file}: {text}" for file, text in messages() if any(w in text for w in ONE_WORD)]

    assert strayed == []


@pytest.mark.parametrize("scenario", shipped())
def test_a_scenario_has_the_same_words(scenario: str) -> None:
    texts = [*told(load_scenario(scenario).scenario.model_dump(exclude={"sources"}))]

    assert [text for text in texts if any(word in text for word in ONE_WORD)] == []
    assert [text for text in texts if re.search(PARTED, text)] == []


def test_no_space_parts_a_particle_from_its_word() -> None:
    """`H200 を許可` is `H200を許可`; words to type are parted by a stroke and spaces."""
    parted = [text for _, text in messages() if " / " not in text and re.search(PARTED, text)]

    assert parted == []


def test_brackets_and_colons_are_those_of_japanese() -> None:
    narrow = [
        text
        for file, text in messages()
        if file not in COMPILER_STYLE and re.search(r"[()~～]|: ", re.sub(r"\{[^{}]*\}", "", text))
    ]

    assert narrow == []
