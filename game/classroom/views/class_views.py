"""The views of one class, each made once for all who see the same."""

from dataclasses import replace

from game.classroom.audiences import CONSOLE, PROJECTOR
from game.classroom.hosted_class import HostedClass
from game.classroom.people import Student
from game.classroom.views.boards import Boards
from game.classroom.views.console import console_view
from game.classroom.views.phone import phone_view, role_view
from game.classroom.views.projector import projector_view
from game.classroom.views.records import ConsoleView, PhoneView, ProjectorView
from game.classroom.views.teams import clock_view
from game.language import Texts
from game.scenario import telling_of

__all__ = ["ClassViews"]


class ClassViews:
    """Tells each device what it may know, in the language that it asks for."""

    def __init__(self, hosted: HostedClass) -> None:
        """Tell of this class."""
        self._hosted = hosted
        self._boards = Boards(hosted)
        self._texts: dict[str, Texts] = {}
        self._roles: dict[tuple[str, str], PhoneView] = {}
        self._projector: dict[str, ProjectorView] = {}
        self._console: dict[str, ConsoleView] = {}

    def phone(self, student: Student, language: str) -> PhoneView:
        """Return what a phone may know now."""
        hosted, texts = self._hosted, self._speaking(language)
        known = hosted.room.student(student.number) or student
        part = hosted.room.part_of(known)
        key = (part.id, language)
        made = self._roles.get(key)
        if made is None or made.revision != hosted.revision(part.side):
            made = self._roles[key] = role_view(hosted, self._boards, part, texts)
        return phone_view(hosted, made, known, texts)

    def _speaking(self, language: str) -> Texts:
        if language not in self._texts:
            scenario = self._hosted.table.scenario
            self._texts[language] = telling_of(scenario, Texts.load(language))
        return self._texts[language]

    def projector(self, language: str) -> ProjectorView:
        """Return what may be shown to everybody now."""
        made = self._projector.get(language)
        if made is None or made.revision != self._hosted.revision(PROJECTOR):
            made = projector_view(self._hosted, self._boards, self._speaking(language))
            self._projector[language] = made
        return replace(made, clock=clock_view(self._hosted))

    def console(self, language: str) -> ConsoleView:
        """Return what the teacher sees now."""
        made = self._console.get(language)
        if made is None or made.revision != self._hosted.revision(CONSOLE):
            made = console_view(self._hosted, self._boards, self._speaking(language))
            self._console[language] = made
        return replace(made, clock=clock_view(self._hosted))
