"""What can keep a study from running."""

__all__ = ["StudyError"]


class StudyError(Exception):
    """A study cannot run as asked; the message is one line that says what to do."""
