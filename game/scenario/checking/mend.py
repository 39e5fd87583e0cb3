"""Mending: what a machine can write in place of mistakes, tried before it is kept."""

from collections.abc import Callable, Sequence
from difflib import unified_diff
from typing import Final

from game.scenario.findings import Finding, Fix
from game.scenario.spans import applied

__all__ = ["difference", "mended"]

_MOST_ROUNDS: Final = 20
"""What a fix uncovers is looked at anew so often."""


def mended(text: str, look: Callable[[str], Sequence[Finding]]) -> tuple[str, int]:
    """Return a text with every fix that holds written into it, and how many there were.

    A fix holds if what it mends is no longer found and nothing else has come in its place.

    Args:
        text: the file.
        look: returns what is found in a text.
    """
    count, refused = 0, set[Fix]()
    found = look(text)
    for _ in range(_MOST_ROUNDS):
        fixes = [each.fix for each in found if each.fix is not None and each.fix not in refused]
        together = _apart(fixes)
        if not together:
            break
        for some in (together, *([each] for each in together if len(together) > 1)):
            tried = applied(text, some)
            after = look(tried)
            if _is_better(found, after, some):
                text, found, count = tried, after, count + len(some)
                break
            refused |= set(some) if len(some) == 1 else set()
        else:
            break
    return text, count


def _apart(fixes: Sequence[Fix]) -> list[Fix]:
    """Return fixes of which none reaches into another."""
    kept: list[Fix] = []
    for fix in sorted(fixes):
        end = (kept[-1].span.end_line, kept[-1].span.end_column) if kept else (0, 0)
        if (fix.span.line, fix.span.column) >= end:
            kept.append(fix)
    return kept


def _is_better(before: Sequence[Finding], after: Sequence[Finding], fixes: Sequence[Fix]) -> bool:
    """Tell whether what was to be mended is gone and nothing new is found.

    Behind a slip of the syntax anything may come to light, for nobody has read on until now.
    """
    told = {(each.code, each.where, each.message) for each in before}
    aimed = {(e.code, e.where, e.message) for e in before if e.fix in fixes}
    now = {(each.code, each.where, each.message) for each in after}
    blind = any(code == "yaml-syntax" for code, _, _ in aimed)
    gone = not (aimed & now) or (blind and len(after) != len(before))
    return gone and (blind or now <= told)


def difference(before: str, after: str, path: str) -> str:
    """Return what changes in a file, as a unified diff."""
    old, new = (text.splitlines(keepends=True) for text in (before, after))
    told = unified_diff(old, new, fromfile=path, tofile=path, n=1)
    return "".join(line if line.endswith("\n") else f"{line}\n" for line in told)
