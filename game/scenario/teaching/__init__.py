"""What a class needs beside the match: roles and how they decide, plans for the lesson.

Not here: what reads more than these parts; references and lint are checked beside the models.
"""

from game.scenario.teaching.lessons import Criterion, Lesson, LessonPlan, LessonStep, Misconception
from game.scenario.teaching.roles import (
    MOST_ROLES,
    Claim,
    Goal,
    Lead,
    Minutes,
    Power,
    Protocol,
    Role,
)

__all__ = [
    "MOST_ROLES",
    "Claim",
    "Criterion",
    "Goal",
    "Lead",
    "Lesson",
    "LessonPlan",
    "LessonStep",
    "Minutes",
    "Misconception",
    "Power",
    "Protocol",
    "Role",
]
