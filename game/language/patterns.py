"""What the text of a message is made of: words, and the values that it names."""

import re
from collections.abc import Iterable
from typing import Final

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

__all__ = ["Pattern", "as_entry", "pattern_of", "read_pattern", "split_line"]

MOST_NESTED: Final = 8
"""Braces within braces that are read; a message needs three."""


# One line of words and of values under their names, then at most empty lines and comments.
_LINE = re.compile(r"[^=\n]*=[ \t]*(?=\S)((?:[^\n{}]|\{ \$[a-zA-Z][\w-]* \})+)(?:\n#[^\n]*|\n)*")
_PLACE = re.compile(r"\{\s*\$([a-zA-Z][\w-]*)\s*\}")
_NAME = re.compile(r"\{ \$([a-zA-Z][\w-]*) \}")


def split_line(source: str) -> tuple[str, ...] | None:
    r"""Return a message of one line as text, name, text, name ... text; None for any other.

    >>> split_line("saved = Saved as { $file }.\n")
    ('Saved as ', 'file', '.')
    >>> split_line("turns = { $n ->\n    [one] a turn\n   *[other] { $n } turns\n }\n")
    """
    line = _LINE.fullmatch(source)
    return tuple(_NAME.split(line[1].rstrip())) if line is not None else None


class Pattern(Visitor):
    """What one message is made of."""

    def __init__(self) -> None:
        """Begin with nothing read."""
        self.names: dict[str, None] = {}
        """The values that it asks for, in their order."""
        self.entries: list[str] = []
        """The other messages and ``-terms`` that it is built from."""
        self.functions: list[str] = []
        self.fault = ""
        """Why it cannot be read; empty where it can."""

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        """Note the name of a value."""
        self.names[node.id.name] = None

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        """Note another message."""
        self.entries.append(node.id.name)

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802
        """Note a term, and what it is given."""
        self.entries.append(f"-{node.id.name}")
        self.generic_visit(node)

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:  # noqa: N802
        """Note a function, and what it is given."""
        self.functions.append(node.id.name)
        self.generic_visit(node)


def read_pattern(body: Iterable[ast.EntryType]) -> Pattern:
    """Return what the entries of a parsed source are made of together."""
    pattern = Pattern()
    for entry in body:
        if isinstance(entry, ast.Junk):
            pattern.fault = str(entry.annotations[0].message)
        pattern.visit(entry)
    return pattern


def as_entry(message_id: str, text: str) -> str:
    r"""Return a text as a message file has it: what goes on below is indented.

    >>> as_entry("play", "Play { $turns}\n\nnow")
    'play = Play { $turns }\n\n    now\n'
    """
    first, *below = _PLACE.sub(r"{ $\1 }", text.strip()).splitlines() or [""]
    lines = (f"    {line}\n" if line.strip() else "\n" for line in below)
    return f"{message_id} = {first}\n{''.join(lines)}"


def pattern_of(text: str) -> Pattern:
    """Return what a text for a message is made of, and whether it can be read at all.

    >>> list(pattern_of("{ $side } leads by { $points }").names), pattern_of("{ $side").fault != ""
    (['side', 'points'], True)
    """
    source = as_entry("text", text)
    if (line := split_line(source)) is not None:
        plain = Pattern()
        plain.names = dict.fromkeys(line[1::2])
        return plain
    if _depth(text) > MOST_NESTED:
        deep = Pattern()
        deep.fault = "Braces within braces within braces"
        return deep
    body = FluentParser(with_spans=False).parse(source).body
    pattern = read_pattern(body)
    whole = len(body) == 1 and isinstance(body[0], ast.Message) and not body[0].attributes
    if not whole and not pattern.fault:
        pattern.fault = "A line begins with a sign that has a meaning of its own"
    return pattern


def _depth(text: str) -> int:
    """How many braces are open at once, at most."""
    depth = deepest = 0
    for sign in text:
        depth += (sign == "{") - (sign == "}")
        deepest = max(deepest, depth)
    return deepest
