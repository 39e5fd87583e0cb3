"""A page of the rules is named in one place, so that a link and its page cannot drift apart."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

from game.readouts.words.pages import PageKind

GAME = Path(__file__).resolve().parents[2] / "game"
FILES = sorted(
    file
    for folder in ("readouts", "page", "text", "view")
    for file in (GAME / folder).rglob("*.py")
    if file != GAME / "readouts" / "words" / "pages.py"
)

OTHER_NAMES = {
    "readouts/reference/rule_words.py: f'special-{special.id}'",  # the order, as menus name it
    "readouts/reference/scenario_pages.py: f'special-{special.id}'",  # the same
    "readouts/words/icons.py: f'gate-{lock.value}'",  # the drawing of a lock
    "view/board/home_front.py: f'stock-{at}'",  # a line of the panel, by its number
    "view/drawing/backdrop.py: f'gate-{state}'",  # the drawing of a lock
    "view/settings/look_sample.py: f'gate-{gate}'",  # the same
}
"""What begins like the name of a page and is another thing's."""


def names_built(source: str) -> Iterator[str]:
    """Yield what is put together like the name of a page, but for the ids of messages."""
    tree = ast.parse(source)
    messages = {
        id(given)
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and _asks_texts(call.func)
        for given in call.args
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr) and id(node) not in messages:
            first = node.values[0] if node.values else None
            start = first.value if isinstance(first, ast.Constant) else ""
            if start in {f"{kind}-" for kind in get_args(PageKind)} and len(node.values) == 2:
                yield ast.unparse(node)


def _asks_texts(called: ast.expr) -> bool:
    """Whether it is ``texts(...)`` or ``texts.has(...)``."""
    if isinstance(called, ast.Attribute) and called.attr == "has":
        called = called.value
    name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
    return name == "texts"


def test_the_name_of_a_page_is_known_by_its_look() -> None:
    source = 'page = f"stock-{slug}"\ntitle = self.texts(f"stock-{slug}")\nkey = f"tab-{at}"'

    assert list(names_built(source)) == ["f'stock-{slug}'"]


def test_no_name_of_a_page_is_put_together_elsewhere() -> None:
    """What leads to a page asks `page_of`; a kind of page that there is not, types refuse."""
    found = {
        f"{file.relative_to(GAME).as_posix()}: {name}"
        for file in FILES
        for name in names_built(file.read_text(encoding="utf-8"))
    }

    assert found == OTHER_NAMES
