"""What is wrong with a version, and what made it, in words."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from game.language import Texts
from game.readouts.words.names import Names
from game.rules import SIDES
from game.scenario import Finding
from game.scenario.editing.merging import differences
from game.scenario.editing.splicing import written
from game.scenario.editing.versions import NOTHING, Version, Versions

__all__ = ["VersionRow", "read_versions", "tell_difference", "tell_findings"]

MOST_DIFFERENCES: Final = 12
"""Places in which two versions differ that are shown; the rest is counted."""
LONGEST: Final = 160
"""Letters of each that are shown."""


def tell_findings(findings: Sequence[Finding], unread: bool, texts: Texts) -> str:
    """Return all findings as a page: the worst first, each with its line and what to do."""
    if not findings:
        return texts("workshop-reading") if unread else texts("workshop-clean")
    worst = sorted(findings, key=lambda each: -each.severity)
    return "\n\n".join(_told(each, texts) for each in worst)


def _told(finding: Finding, texts: Texts) -> str:
    place = texts(
        "workshop-place", line=texts.number(finding.line), column=texts.number(finding.column)
    )
    kind = texts(f"workshop-{finding.severity.name.lower()}", code=finding.code)
    lines = [f"__{place}__  {kind}", finding.message, finding.suggested(texts)]
    return "\n".join(line for line in lines if line)


@dataclass(frozen=True)
class VersionRow:
    """A version as it stands in the history."""

    number: str
    what: str
    """What made it of the one before."""
    came: str
    """How often who won before it and in it, where that is known."""
    is_at_hand: bool
    is_aside: bool


def read_versions(
    versions: Versions,
    rates: Callable[[int], Mapping[str, float] | None],
    names: Names | None,
    texts: Texts,
) -> tuple[VersionRow, ...]:
    """Return all versions, the oldest first.

    Args:
        versions: of the file.
        rates: how often each side won in a version, by slug; None where it was not played.
        names: of a version that could be played.
        texts: of the language.
    """
    return tuple(
        VersionRow(
            number=texts.number(at + 1),
            what=_what(at, version, versions.at, texts),
            came="" if names is None else _came(rates(version.of), rates(at), names),
            is_at_hand=at == versions.at,
            is_aside=version.is_aside,
        )
        for at, version in enumerate(versions.all)
    )


def _what(at: int, version: Version, at_hand: int, texts: Texts) -> str:
    if not version.name:
        what = texts("workshop-version-opened" if at == 0 else "workshop-version-saved")
    elif version.before is None or version.after is None:
        what = version.name
    else:
        before, after = written(version.before), written(version.after)
        what = texts("workshop-version-moved", name=version.name, before=before, after=after)
    if version.is_aside and at != at_hand:
        return texts("workshop-version-aside", what=what)
    if version.of not in (NOTHING, at - 1):
        return texts("workshop-version-of", what=what, number=texts.number(version.of + 1))
    return what


def _came(
    before: Mapping[str, float] | None, after: Mapping[str, float] | None, names: Names
) -> str:
    if after is None:
        return ""
    texts, told = names.texts, []
    sides = {side.slug: names.side(side) for side in SIDES}
    for slug, rate in after.items():
        was = None if before is None else texts.percent(before[slug])
        now = texts.percent(rate)
        if slug not in sides and not round(100.0 * max(rate, (before or after)[slug])):
            continue  # neither a draw nor a loss of both
        name = sides.get(slug) or texts(f"workshop-{slug}")
        if was is None or was == now:
            told.append(texts("workshop-version-stays", name=name, share=now))
        else:
            told.append(texts("workshop-number-moves", name=name, before=was, after=now))
    return texts("workshop-version-between").join(told)


def tell_difference(versions: Versions, at: int, texts: Texts) -> str:
    """Return how a version differs from the one before it, or from the one at hand."""
    version = versions.all[at]
    other = version.of if at == versions.at else versions.at
    if other == NOTHING:
        return texts("workshop-history-first")
    head = "workshop-history-since" if at == versions.at else "workshop-history-beside"
    lines = [f"__{texts(head, number=texts.number(other + 1))}__"]
    found = differences(versions.all[other].text, version.text)
    for went, came in found[:MOST_DIFFERENCES]:
        lines += [texts("workshop-history-went", line=_short(went))] if went else []
        lines += [texts("workshop-history-came", line=_short(came))] if came else []
    if len(found) > MOST_DIFFERENCES:
        lines.append(texts("workshop-history-more", count=len(found) - MOST_DIFFERENCES))
    return "\n".join(lines)


def _short(lines: str) -> str:
    """Return the beginning of some lines, without what would be read as markup."""
    told = " ".join(lines.replace("__", "_").split())
    return told if len(told) <= LONGEST else f"{told[:LONGEST]}\N{HORIZONTAL ELLIPSIS}"
