"""What every part of a scenario is made of: slugs, figures with a source, texts, references."""

import re
from dataclasses import dataclass
from typing import Annotated, Any, Final, Literal, TypeAlias
from unicodedata import category, combining, normalize

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Discriminator,
    Field,
    GetJsonSchemaHandler,
    StringConstraints,
    Tag,
    WithJsonSchema,
    model_validator,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError

from game.language import LANGUAGES

__all__ = [
    "AMOUNT",
    "Amount",
    "Beside",
    "Level",
    "SLUG",
    "SomeAmount",
    "PROSE",
    "Figure",
    "Named",
    "Part",
    "Ref",
    "SideSlug",
    "TEXT",
    "TEXTS",
    "Slug",
    "Source",
    "Text",
]


@dataclass(frozen=True)
class Ref:
    """Marks a field that names something defined elsewhere in the file."""

    kind: str
    """``chip``, ``gate``, ``special``, ``law``, ``flag``."""


@dataclass(frozen=True)
class Beside:
    """Marks a field whose values depend on another field of the same part."""

    kind: str
    """``order`` of a side, or ``setting`` of a gate."""
    key: str
    """The other field."""


class _Prose:
    """Marks a field for readers: two files that differ only there play the same."""


PROSE: Final = _Prose()
TEXT: Final = _Prose()
"""Marks prose that players read, and that is therefore translated."""
TEXTS: Final = _Prose()
"""Marks a mapping of such texts."""


class Part(BaseModel):
    """Any part of a scenario: it never changes, and knows no keys but its own."""

    model_config = ConfigDict(
        extra="forbid",
        frozen=True,
        allow_inf_nan=False,
        defer_build=True,  # only the whole file is ever validated; saves half of the import time
    )


SLUG: Final = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
"""What a slug looks like."""


def _be_a_slug(slug: str) -> str:
    if SLUG.fullmatch(slug):
        return slug
    bare = "".join(sign for sign in normalize("NFKD", slug.lower()) if not combining(sign))
    bent = re.sub(r"[^a-z0-9]+", "-", bare).strip("-")
    fix = bent if SLUG.fullmatch(bent) else ""
    hint = f"write '{fix}'" if fix else "start with a letter"
    raise PydanticCustomError(
        "slug",
        "'{slug}' is no slug: lower-case letters and digits, joined by '-'",
        {"slug": slug[:60], "suggestion": hint, "fix": fix},
    )


Slug: TypeAlias = Annotated[
    str,
    StringConstraints(max_length=60),
    AfterValidator(_be_a_slug),
    WithJsonSchema({"type": "string", "pattern": f"^{SLUG.pattern}$", "maxLength": 60}),
]
"""A short name for the computer, such as ``licence-h200``."""

SideSlug: TypeAlias = Literal["us", "china"]

Source: TypeAlias = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True), PROSE]
"""Where a figure comes from: a citation, an address, or ``design choice``."""


def _text_form(value: Any) -> str:
    return "[languages]" if isinstance(value, dict) else "[text]"


def _has_english(text: dict[str, str]) -> dict[str, str]:
    if "en" not in text:
        raise PydanticCustomError(
            "no-english",
            "the text has no English",
            {"suggestion": "add 'en: ...', which the other languages fall back to"},
        )
    return text


def _be_seen(text: str) -> str:
    if any(category(sign)[0] not in "CZ" for sign in text):
        return text
    raise PydanticCustomError(
        "no-words",
        "the text shows nothing: its characters have no width",
        {"suggestion": "write a word"},
    )


_Words = Annotated[
    str, StringConstraints(min_length=1, strip_whitespace=True), AfterValidator(_be_seen)
]


def _be_a_language(slug: str) -> str:
    if slug in LANGUAGES:
        return slug
    raise PydanticCustomError(
        "language",
        "'{slug}' is no language of the game",
        {"slug": slug[:60], "suggestion": f"use {', '.join(LANGUAGES)}"},
    )


Text: TypeAlias = Annotated[
    Annotated[_Words, Tag("[text]")]
    | Annotated[
        dict[Annotated[str, AfterValidator(_be_a_language)], _Words],
        AfterValidator(_has_english),
        Tag("[languages]"),
    ],
    Discriminator(_text_form),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "string", "minLength": 1},
                {
                    "type": "object",
                    "properties": {name: {"type": "string", "minLength": 1} for name in LANGUAGES},
                    "required": ["en"],
                    "additionalProperties": False,
                },
            ]
        }
    ),
    PROSE,
    TEXT,
]
"""Words for players: one text for all languages, or one per language with English among them."""


AMOUNT: Final = 1e9
"""Most that any amount may be, in whatever unit: beyond it sums lose the small."""

Amount: TypeAlias = Annotated[float, Field(ge=0, le=AMOUNT)]
"""So much of something, or nothing."""
SomeAmount: TypeAlias = Annotated[float, Field(ge=0.001, le=AMOUNT)]
"""So much of something that is divided by."""
Level: TypeAlias = Annotated[float, Field(ge=-AMOUNT, le=AMOUNT)]
"""A value or a change, of either sign."""


class Figure(Part):
    """A number with its source; a bare number has none."""

    value: float = Field(description="the number, in the unit of what it sets")
    source: Source = Field(default="", description="where it comes from: citation or design choice")

    @model_validator(mode="before")
    @classmethod
    def _bare_number(cls, data: Any) -> Any:
        return data if isinstance(data, dict | Figure) else {"value": data}

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Describe both ways to write a figure: alone, or with its source."""
        full = handler.resolve_ref_schema(handler(core_schema))
        return {"anyOf": [{"type": "number"}, full]}


class Named(Part):
    """A part that others refer to by its id, with a name for players."""

    id: Slug = Field(description="short name by which the rest of the file refers to it")
    name: Text = Field(description="name that players read")
