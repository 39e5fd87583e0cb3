"""A class under load: phones without a screen, and a served class that they are let loose on.

Here belongs what drives the phones' pages as phones do, for figures and for tests of many at once.
What a figure means is said in `game.classroom.bench`; nothing that a lesson needs belongs here.
"""

from game.classroom.load.line import Answer, Line, LineError
from game.classroom.load.phone import LoadPhone, Receipt
from game.classroom.load.receipts import differences
from game.classroom.load.served import ServedClass, serve

__all__ = [
    "Answer",
    "Line",
    "LineError",
    "LoadPhone",
    "Receipt",
    "ServedClass",
    "differences",
    "serve",
]
