"""What is typed: the command line, its arguments, and errors told in a line.

No study, rule or screen is defined here: a command asks the other folders and prints the answer.
"""

from game.cli.commands import main

__all__ = ["main"]
