"""A scenario whose sides have other names: the main one, about exporters and importers."""

import re
from pathlib import Path

from game.scenario import Loaded, load_scenario
from game.scenario.library import find

__all__ = ["A_COUNTRY", "a_renamed_scenario"]

A_COUNTRY = re.compile(
    r"\bUSA?\b|\bCN\b|United States|America|Washington|Congress|China|Chinese|Beijing"
    r"|米国|米中|対中(?!級)|対米|アメリカ|ワシントン|中国|北京"
    r"|美国|美方|国会|中美|美中|对华|华盛顿|中方"
)
"""Names of the countries that the sides are in the scenarios of the game, and of what is theirs."""

OTHER_WORDS = (
    ("United States", "Exporters"),
    ("American", "Exporting"),
    ("America", "Exporters"),
    ("Washington", "Harbour"),
    ("Congress", "Assembly"),
    ("国会", "议会"),
    ("Chinese", "Importing"),
    ("China", "Importers"),
    ("Beijing", "Hill"),
    (r"\bUS\b", "Exporters"),
    (r"\bCN\b", "Im"),
    ("米国|アメリカ|ワシントン", "輸出側"),
    ("中国|北京", "輸入側"),
    ("米中", "双方"),
    ("対中", "輸入側への"),
    ("対米", "輸出側への"),
    ("美国|美方|华盛顿", "出口方"),
    ("中方", "进口方"),
    ("中美|美中", "双方"),
    ("对华", "对外"),
)


def a_renamed_scenario(folder: Path) -> Loaded:
    """Write ``renamed-deal.yaml`` into a folder: ``h200-deal`` with no country in its texts."""
    text = find("h200-deal").read_text(encoding="utf-8")
    text = re.sub(r"^    forms:\n(?:      .*\n)+", "", text, flags=re.MULTILINE)
    text = text.replace("\nid: h200-deal", "\nid: renamed-deal")
    for words, other in OTHER_WORDS:
        text = re.sub(words, other, text)
    text = text.replace("zh: 輸入側", "zh: 进口方")
    path = folder / "renamed-deal.yaml"
    path.write_text(text, encoding="utf-8")
    return load_scenario(str(path))
