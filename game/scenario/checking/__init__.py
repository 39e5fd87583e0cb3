"""What an author is told of a file: all findings in one wave, their codes, silences, fixes, forms.

Not here: what is wrong (`game.scenario`), what is unwise (`game.scenario.lint`) or dead when played
(`game.analysis`), and how a command prints it.
"""
