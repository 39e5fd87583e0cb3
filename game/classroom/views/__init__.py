"""What each may know of a class, as plain records: phones, the projector, the teacher's console.

Here belongs what is told, made on the server for each seat. Nothing that is drawn and no HTML
belongs here, and never a secret of the other team or of another role.
"""

from game.classroom.views.class_views import ClassViews
from game.classroom.views.records import (
    BoardView,
    BranchView,
    ChatLineView,
    ClockView,
    ConsoleView,
    DecisionView,
    GoalView,
    NoteView,
    NoticeView,
    PhoneView,
    ProjectorView,
    ProposalView,
    RoleCard,
    ScoreView,
    SeatView,
    StudentView,
    TeamView,
    WallView,
)

__all__ = [
    "BoardView",
    "BranchView",
    "ChatLineView",
    "ClassViews",
    "ClockView",
    "ConsoleView",
    "DecisionView",
    "GoalView",
    "NoteView",
    "NoticeView",
    "PhoneView",
    "ProjectorView",
    "ProposalView",
    "RoleCard",
    "ScoreView",
    "SeatView",
    "StudentView",
    "TeamView",
    "WallView",
]
