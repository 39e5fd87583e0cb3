"""One word for one thing in each language, and none that misleads, mocks or takes a side."""

from pathlib import Path

import pytest
from ruamel.yaml import YAML

from game.scenario import find, shipped

ROOT = Path(__file__).resolve().parents[2]

SAY_INSTEAD = {
    "zh": {
        "包子": "糖衣毒饵",  # mocks a person
        "揭牌": "亮牌",  # the unveiling of a name-plate
        "中美比": "美中比",  # the ratio is American over Chinese
        "才有得分": "才分得到钱",  # reads as points scored
        "安全芯片法": "SAFE芯片法",  # hard to tell from the Chip Security Act
        "抽成": "征费",
        "合法差距": "许可差距",
        "纳贡": "缴费",
        "进贡": "缴费",
        "囤货备荒": "囤货备断供",
        "史料范围": "文献范围",
        "堆叠内存": "高带宽内存",
        "一块芯片": "一枚芯片",
        "民心不满": "民意不满",
        "抽一半": "按五成征费",
        "抽取一部分": "征费",
        "切换成本": "迁移成本",
        "留下还是改换": "留下还是迁移",
        "海外租用": "境外租用",
        "海外集群": "境外集群",
        "减记": "减值",
        "压后发布": "推迟发布",
        "高层换届": "党代会",
        "自主": "自立",
        "幌子": "冒名",  # the English "front", which this is not
        "穿上军装": "落到军方手里",
        "夜里运进来": "走私来",
        "接过了笔": "自己立法",
        "只有一个地址": "只在一个地方制造",
        "鲸鱼浮出水面": "DeepSeek R1 问世",  # a firm's emblem, which few know
        "无人发问": "还没有人来卖",
        "揭晓": "亮牌",
    },
    "ja": {
        "合法品の遅れ": "許可品の遅れ",
        "アメリカ": "米国",
        "作業": "AI処理 or 開発",
        "H100換算": "H100相当",
        "指導部の党大会": "中国共産党大会",
        "Huawei": "ファーウェイ",
        "クラスター": "クラスタ",
        "米国製一式": "米国製AIスタック",
        "貢ぎ物": "賦課金の支払い",
        "積層メモリ": "広帯域メモリ",
        "計算資源": "計算力",
        "計算券": "計算力の利用券",
        "AIの仕事": "AI処理",
        "1個で": "1枚で",
        "軍服": "軍に渡る",
        "夜のうちに": "密輸しようと",
        "ペンを取": "自ら法律で決める",
        "最先端の住所": "ただ一カ所で作られている",
        "鯨が浮上": "DeepSeek R1の登場",
        "問われないまま": "まだ売りに来ないので",
        "两": "二",  # a letter of another language
    },
    "en": {
        "tribute": "levies paid",
        "long march": "a long road",
        "At nought": "At 0",
        "tacked memory": "high-bandwidth memory",
        "worth of computing": "compute",
        "Domestic legitimacy": "Trust at home",
        "write-off": "write-down",
        "written off": "written down",
        "hawkish orders": "gates closed",
        "generous window": "young chip licensed",
        "in a uniform": "with the military",
        "by night": "smuggled",
        "takes the pen": "decides by law",
        "on loan": "come from one distant island",
        "one address": "one place",
        "A whale surfaces": "DeepSeek R1 appears",
        "side routes": "other ways in",
        "want of a question": "nobody has offered it yet",
        "customs within days": "a day after the rule",  # 37 days after the decision
    },
}
"""What each word is replaced by, as it was misunderstood or stood beside another for one thing."""


def texts_of(node: object, language: str) -> list[str]:
    """Return every text of a scenario in one language."""
    if isinstance(node, dict):
        if isinstance(node.get(language), str):
            return [node[language]]
        return [text for value in node.values() for text in texts_of(value, language)]
    if isinstance(node, list):
        return [text for value in node for text in texts_of(value, language)]
    return []


def values_of(file: Path) -> str:
    """Return the words of a message file without its identifiers and comments."""
    lines = file.read_text(encoding="utf-8").splitlines()
    return "\n".join(line.partition(" = ")[2] or line for line in lines if line[:1] != "#")


@pytest.fixture(scope="module")
def scenarios() -> list[object]:
    return [YAML(typ="safe").load(find(slug).read_text(encoding="utf-8")) for slug in shipped()]


@pytest.mark.parametrize("language", SAY_INSTEAD)
def test_no_text_uses_a_word_that_was_given_up(language: str, scenarios: list[object]) -> None:
    """Messages and scenarios alike: a reader meets each thing under one name."""
    told = [values_of(file) for file in sorted((ROOT / "assets/locale" / language).glob("*.ftl"))]
    told += [text for scenario in scenarios for text in texts_of(scenario, language)]
    told += [(ROOT / "README.md").read_text(encoding="utf-8")] if language == "en" else []

    found = {
        word: better for word, better in SAY_INSTEAD[language].items() if word in "\n".join(told)
    }

    assert found == {}
