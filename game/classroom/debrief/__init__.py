"""The debrief: what a class reads of its own match once nothing is secret any more.

All of it is read from the file of the class. Nothing here is told while the match runs.
"""

from game.classroom.debrief.class_page import write_class_page
from game.classroom.debrief.class_tables import read_class_tables

__all__ = ["read_class_tables", "write_class_page"]
