"""A scenario that is about something else than chips: batteries for ships, from its template."""

import re
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Final

from game.language import Texts
from game.scenario import Loaded, load_scenario
from game.scenario.authoring.templates import template
from tests.renamed import A_COUNTRY

__all__ = ["another_subject", "of_our_subject"]

_SYMBOL: Final = re.compile(r"\b[a-z]+(?:\\?_[a-z0-9]+)+\b")
"""A name in files, which the model page lists beside what it means: no scenario changes those."""
_OUR_SUBJECT: Final = re.compile(
    r"\b[Cc]hips?\b|CUDA|CANN|Ascend|\bH\d00|\bH20\b|NVIDIA|Huawei|Bernstein|Epoch|DeepSeek"
    r"|SemiAnalysis|\b[Cc]ompute\b|\b[Mm]odels\b(?! of this kind)|[Mm]odel (lag|lead)|best model"
    r"|\bAI\b|[Ss]oftware|[Ww]afer|[Mm]emory"
    r"|チップ|計算力|ファーウェイ|ソフト|半導体|ウエハ|メモリ|最良のモデル|モデル(差|遅れ|優位)"
    r"|芯片|算力|昇腾|英伟达|华为|最强模型|模型(差距|落后|领先)|软件|晶圆|内存|人工智能"
)


@cache
def another_subject() -> Loaded:
    """Write the template into a file of its own, and load it."""
    path = Path(mkdtemp()) / "deep-battery.yaml"
    text = template("other-technology", "deep-battery", Texts.load("en"))
    path.write_text(text, encoding="utf-8")
    return load_scenario(str(path))


def of_our_subject(text: str, countries: re.Pattern[str] = A_COUNTRY) -> bool:
    """Tell a text with a word of the game's own scenarios: of chips, or of the two countries.

    Where one of the two has a side of its own, ``countries`` are the words of the other.
    """
    bare = _SYMBOL.sub("", text)
    return bool(_OUR_SUBJECT.search(bare) or countries.search(bare))
