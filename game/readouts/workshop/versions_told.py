"""What is wrong with a version, and what made it, in words."""

from collections.abc import Sequence

from game.language import Texts
from game.scenario import Finding
from game.scenario.editing.versions import Version

__all__ = ["tell_findings", "tell_version"]


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


def tell_version(at: int, version: Version, texts: Texts) -> tuple[str, str]:
    """Return what a version is, and what made it."""
    head = texts("workshop-version", number=texts.number(at + 1))
    if not version.name:
        return head, texts("workshop-version-opened" if at == 0 else "workshop-version-saved")
    before, after = f"{version.before:g}", f"{version.after:g}"
    return head, texts("workshop-version-moved", name=version.name, before=before, after=after)
