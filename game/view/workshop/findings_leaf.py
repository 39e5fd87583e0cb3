"""What is wrong in the file, or unwise: all of it, the worst first."""

from __future__ import annotations

import pygame

from game.readouts.workshop.versions_told import tell_findings
from game.view.gui.text_page import TextPage
from game.view.workshop.leaf import Leaf

__all__ = ["FindingsLeaf"]


class FindingsLeaf(Leaf):
    """A page of findings; its tab counts them, so that none is missed behind another leaf."""

    slug = "findings"

    def tab(self) -> str:
        """Return its name, with how many there are."""
        found, texts = len(self.host.work.findings), self.host.app.texts
        return texts("workshop-leaf-findings-found", count=found) if found else super().tab()

    def build(self, room: pygame.Rect) -> None:
        """Set the page."""
        work, app = self.host.work, self.host.app
        told = tell_findings(work.findings, work.look is None, app.texts)
        self.host.add(TextPage(room, self.tab(), told, app.theme))
