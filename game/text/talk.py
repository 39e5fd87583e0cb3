"""What every part of the dialogue can answer: help, language, saving, loading, leaving."""

from collections.abc import Callable, Mapping, Sequence

from game.language import LANGUAGES, Texts
from game.match import LocalMatches, Log, MatchError, Session, Slot, Table, scenario_of
from game.readouts.menus.refusal import REFUSALS, tell_refusal
from game.readouts.words.names import Names
from game.scenario import telling_of
from game.text.voice import Voice
from game.text.words import Typed, Unknown, understand, word_for

__all__ = ["Leave", "MoveTo", "Talk"]

ALWAYS = ("help", "save", "saves", "load", "language", "quit")
"""Commands that are understood wherever something is asked."""


class Leave(Exception):
    """The player wants to stop."""


class MoveTo(Exception):
    """The player goes to another match: a save, a rematch, a quarter that has passed."""

    def __init__(self, session: Session[Table]) -> None:
        super().__init__()
        self.session = session


class Talk:
    """One conversation at a table: it asks, understands, and answers."""

    always: Sequence[str] = ALWAYS
    """Commands that are understood wherever this conversation asks."""

    def __init__(
        self, voice: Voice, texts: Texts, matches: LocalMatches, session: Session[Table]
    ) -> None:
        """Talk about a match; ``matches`` opens others from there."""
        self.voice = voice
        self.matches = matches
        self.session = session
        self.table = session.table
        self.texts = telling_of(self.table.scenario, texts)

    @property
    def names(self) -> Names:
        """The words of the match in the language that is spoken now."""
        return Names(self.table.scenario, self.table.ruleset, self.texts)

    def say(self, message: str, **values: str | int | float) -> None:
        """Say one message."""
        self.voice.say(self.texts(message, **values))

    def listen(self, prompt: str, offered: Sequence[str]) -> Typed | None:
        """Ask once; answer what is always answered, and return what is the caller's to answer.

        What was answered here or not understood is None; an empty line has no command.
        """
        commands = (*dict.fromkeys([*offered, *self.always]),)
        line = self.voice.ask(prompt)
        if not line:
            return Typed("")
        typed = understand(line, self.texts, commands)
        if isinstance(typed, Unknown):
            self.say("text-unknown", word=typed.word, guess=typed.guess)
            return None
        if typed.command == "help":
            self._help(commands)
        elif typed.command in self.always:
            self._always[typed.command](typed.rest)
        else:
            return typed
        return None

    def pause(self, prompt: str) -> None:
        """Wait for an empty line, and answer whatever is asked meanwhile."""
        while True:
            typed = self.listen(prompt, ())
            if typed is not None and not typed.command:
                return

    def agrees(self, question: str) -> bool:
        """Ask a question that is answered by yes or no; silence is no."""
        words = {word: word_for(word, self.texts) for word in ("yes", "no")}
        return self.means_yes(self.voice.ask(self.texts("text-yes-no", question=question, **words)))

    def means_yes(self, line: str) -> bool:
        """Tell whether a line agrees."""
        typed = understand(line, self.texts, ("yes", "no"))
        return isinstance(typed, Typed) and typed.command == "yes"

    # What is always answered.

    @property
    def _always(self) -> Mapping[str, Callable[[str], None]]:
        return {
            "save": self._save,
            "saves": lambda _: self._list_saves(),
            "load": self._load,
            "language": self._speak,
            "quit": lambda _: self._leave(),
        }

    def _help(self, commands: Sequence[str]) -> None:
        self.say("text-help-opening")
        for command in commands:
            words = {"word": word_for(command, self.texts), "yes": word_for("yes", self.texts)}
            says = self.texts(f"text-help-{command}", **words)
            self.voice.say(says)

    def _save(self, name: str) -> None:
        record = self.table.record
        if record is None:
            self.say("text-kept-elsewhere")
            return
        try:
            path = self.matches.saves.save_as(name or self.texts("text-save-name"), record.log)
        except MatchError as trouble:
            self.voice.say(trouble.tell(self.texts))
            return
        self.say("text-saved", file=str(path))

    def _list_saves(self) -> None:
        slots = self.matches.saves.slots()
        if not slots:
            self.say("text-no-saves")
        for number, slot in enumerate(slots, start=1):
            self.voice.say(self._tell_slot(number, slot))
        if slots:
            self.say("text-saves-how", word=word_for("load", self.texts))

    def _tell_slot(self, number: int, slot: Slot) -> str:
        texts = self.texts
        saved = slot.saved.astimezone()
        when = texts(
            "saves-saved-at", date=saved.strftime("%Y-%m-%d"), time=saved.strftime("%H:%M")
        )
        if slot.log is None:
            why = slot.problem.tell(texts) if slot.problem else ""
            return texts("text-slot-broken", number=number, when=when, why=why)
        us, china = (self._who(slug) for slug in slot.log.seats)
        facts: dict[str, str | int] = {
            "us": us,
            "china": china,
            "turn": len(slot.log.turns),
            "when": when,
        }
        name = slot.name or self._title(slot.log, str(slot.path))
        key = "text-slot-going" if slot.is_unfinished else "text-slot-over"
        line = texts(key, number=number, name=name, **facts)
        mark = f"saves-kind-{slot.kind}"
        return texts("text-note", line=line, note=texts(mark)) if texts.has(mark) else line

    def _title(self, log: Log, file: str) -> str:
        try:
            return self.texts.pick(scenario_of(log, file).scenario.title)
        except MatchError:
            return log.header.scenario

    def _who(self, slug: str) -> str:
        name = f"player-{slug}"
        return self.texts(name) if self.texts.has(name) else slug

    def _load(self, asked: str) -> None:
        """Go to a saved match: the number that `saves` tells, or the newest to go on with."""
        slot = self._slot(asked)
        if slot is None:
            self.say("text-no-such-save", word=word_for("saves", self.texts))
            return
        session = self.opened(lambda: self.matches.resume(slot.path))
        if session is None:
            return
        if slot.problem:
            self.voice.say(slot.problem.tell(self.texts))
            self.say("text-rescued", turns=session.table.turn)
        raise MoveTo(session)

    def opened(self, begin: Callable[[], Session[Table]]) -> Session[Table] | None:
        """Return the match that ``begin`` opens, or say why it cannot be."""
        try:
            return begin()
        except REFUSALS as trouble:
            self.voice.say(tell_refusal(trouble, self.texts))
            return None

    def _slot(self, asked: str) -> Slot | None:
        slots = self.matches.saves.slots()
        if asked:
            number = int(asked) if asked.isdecimal() else 0
            return slots[number - 1] if 1 <= number <= len(slots) else None
        here = None if self.table.record is None else self.table.record.log
        others = [slot for slot in slots if slot.is_unfinished and slot.log != here]
        played = (slot for slot in others if slot.log is not None and not slot.log.is_opening)
        return next(played, next(iter(others), None))

    def _speak(self, language: str) -> None:
        if language not in LANGUAGES:
            self.say("text-no-language", known=", ".join(LANGUAGES))
            return
        self.texts = telling_of(self.table.scenario, Texts.load(language))
        self.say("text-language")

    def _leave(self) -> None:
        raise Leave
