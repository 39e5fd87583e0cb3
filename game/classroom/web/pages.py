"""Pages as text: the templates, and the words and records that they are filled with.

Everything that is filled in is escaped; a template holds no words of its own.
"""

from functools import cache
from pathlib import Path
from typing import Any, Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from game.classroom.web.static import address_of_static, icon_svg
from game.language import LANGUAGES, Language, Texts

__all__ = ["render", "texts_of"]

FOLDER: Final = Path(__file__).parent / "templates"


@cache
def _environment(icons: tuple[tuple[str, str], ...]) -> Environment:
    """Templates that show other drawings in place of some; macros see only what is global."""
    worn = dict(icons)
    made = Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.globals |= {
        "static": address_of_static,
        "icon": lambda name: Markup(icon_svg(worn.get(name, name))),  # noqa: S704 - our own drawings
        "languages": tuple(map(Language.of, LANGUAGES)),
    }
    return made


@cache
def texts_of(language: str) -> Texts:
    """Return the words of a language, read once."""
    return Texts.load(language)


def render(template: str, texts: Texts, /, **filled: Any) -> str:
    """Return a page.

    Args:
        template: its file in ``templates``.
        texts: the words of its language, as ``t`` in the template.
        filled: the records it is filled with.
    """
    tag = Language.of(texts.language).tag or texts.language
    environment = _environment(tuple(texts.icons.items()))
    return environment.get_template(template).render(t=texts, lang=tag, **filled)
