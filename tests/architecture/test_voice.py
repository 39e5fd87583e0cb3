"""One voice: what a function does is said with a verb, what a property is with a noun."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

GAME = Path(__file__).resolve().parents[2] / "game"
FILES = sorted(GAME.rglob("*.py"))

NO_VERBS = {
    *("a", "an", "the", "its", "this", "these", "that", "those"),
    *("how", "what", "when", "where", "whether", "which", "who", "whose", "why", "while"),
    *("all", "any", "each", "every", "everyone", "everything", "nobody", "nothing", "no", "one"),
    *("as", "at", "before", "behind", "beside", "between", "by", "for", "from", "if", "in", "on"),
    *("height", "keys", "pages", "pixel", "room", "rooms", "width", "words"),
}
"""Words with which a sentence on a thing begins, not one on what is done."""


def nouns_for_verbs(source: str) -> Iterator[str]:
    """Yield the public functions, but for properties, whose docstrings begin without a verb."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
            says = (ast.get_docstring(node) or "").split()
            if says and not _is_property(node) and _word(says[0]) in NO_VERBS:
                yield f"{node.lineno}: {node.name}: {' '.join(says[:6])}"


def _is_property(node: ast.FunctionDef) -> bool:
    return any("property" in ast.unparse(each) for each in node.decorator_list)


def _word(first: str) -> str:
    return first.strip(".,:;").lower()


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(GAME).as_posix())
def test_a_function_says_what_it_does_with_a_verb(file: Path) -> None:
    assert not [*nouns_for_verbs(file.read_text(encoding="utf-8"))]


def test_a_noun_is_heard_in_a_function_and_let_pass_in_a_property() -> None:
    """Else the test above would pass whatever is written."""
    source = """
def place_of(key):
    '''The place of that key.'''

def draw(surface):
    '''Draw it.'''

class Board:
    def keys(self):
        '''For the help.'''

    @property
    def size(self):
        '''Its size.'''

    @functools.cached_property
    def room(self):
        '''The room for it.'''
"""

    assert [each.split(":")[1].strip() for each in nouns_for_verbs(source)] == ["place_of", "keys"]
