"""The teacher's pack as a PDF: the same record, set by typst with the fonts of the game.

The PDF is tagged (PDF/UA-1), so that it can be heard as well as read. Its pages are as wide as A4
and as high as US Letter: printed on either at actual size, nothing is cut off.
"""

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

from game.language import Language, Texts
from game.language.fonts import font_file
from game.readouts.teaching.handout import Handout

__all__ = ["is_typesetter_here", "typeset_handout"]

TEMPLATE: Final = Path(__file__).with_name("handout.typ")


def is_typesetter_here() -> bool:
    """Tell whether typst is installed, the library of the extra `print`."""
    return find_spec("typst") is not None


def typeset_handout(handout: Handout, texts: Texts) -> bytes:
    """Return the pack as a PDF in the language of ``texts``."""
    import typst

    font = font_file(texts.language, bold=False)
    given = {
        "handout": json.dumps(_plain(handout), ensure_ascii=False),
        "language": Language.of(texts.language).code,
        "name": texts("view-title"),
    }
    pdf = typst.compile(
        str(TEMPLATE),
        format="pdf",
        font_paths=[str(font.parent)],
        ignore_system_fonts=True,
        sys_inputs=given,
        pdf_standards=["ua-1"],
    )
    assert isinstance(pdf, bytes)
    return pdf


def _plain(value: Any) -> Any:
    """A record as JSON has it; each says in ``kind`` what it is."""
    if isinstance(value, Enum):
        return value.value
    if is_dataclass(value):
        inner: Mapping[str, Any] = {
            field.name: _plain(getattr(value, field.name)) for field in fields(value)
        }
        return {"kind": type(value).__name__, **inner}
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    return value
