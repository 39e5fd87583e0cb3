"""The shell of every page: its head, its language and its style."""

from game.language import Language, Texts
from game.page.markup import element, words
from game.page.sheet import SHEET

__all__ = ["whole_page"]


def whole_page(title: str, body: str, texts: Texts, style: str = "") -> str:
    """Return a page of HTML that needs nothing beside it.

    Args:
        title: what it is about; the game's name follows.
        body: what is on it, as markup.
        texts: the words, whose language it names.
        style: rules of style beside those of every page.
    """
    head = element(
        "head",
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        element("title", words(f"{title} · {texts('view-title')}")),
        element("style", SHEET + style),
    )
    tag = Language.of(texts.language).tag or texts.language
    page = element("html", head, element("body", body), lang=tag)
    return f"<!doctype html>\n{page}\n"
