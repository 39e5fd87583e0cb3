"""The views of one class, each made once for all who see the same."""

from dataclasses import replace

from game.classroom.audiences import CONSOLE, PROJECTOR
from game.classroom.hosted_class import HostedClass
from game.classroom.people import Student
from game.classroom.views.boards import Boards
from game.classroom.views.console import console_view
from game.classroom.views.phone import phone_view
from game.classroom.views.projector import projector_view
from game.classroom.views.records import ConsoleView, PhoneView, ProjectorView
from game.classroom.views.teams import clock_view
from game.language import Texts

__all__ = ["ClassViews"]


class ClassViews:
    """Tells each device what it may know, in the language that it asks for."""

    def __init__(self, hosted: HostedClass) -> None:
        """Tell of this class."""
        self._hosted = hosted
        self._boards = Boards(hosted)
        self._projector: dict[str, ProjectorView] = {}
        self._console: dict[str, ConsoleView] = {}

    def phone(self, student: Student, language: str) -> PhoneView:
        """Return what a phone may know now."""
        known = self._hosted.room.student(student.number) or student
        return phone_view(self._hosted, self._boards, known, Texts.load(language))

    def projector(self, language: str) -> ProjectorView:
        """Return what may be shown to everybody now."""
        made = self._projector.get(language)
        if made is None or made.revision != self._hosted.revision(PROJECTOR):
            made = projector_view(self._hosted, self._boards, Texts.load(language))
            self._projector[language] = made
        return replace(made, clock=clock_view(self._hosted))

    def console(self, language: str) -> ConsoleView:
        """Return what the teacher sees now."""
        made = self._console.get(language)
        if made is None or made.revision != self._hosted.revision(CONSOLE):
            made = console_view(self._hosted, self._boards, Texts.load(language))
            self._console[language] = made
        return replace(made, clock=clock_view(self._hosted))
