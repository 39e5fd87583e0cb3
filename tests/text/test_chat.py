"""What is said over a network from a terminal: phrases, or words where both allow them."""

from io import StringIO
from pathlib import Path

import pytest

from game.language import LANGUAGES, Texts
from game.match import LocalMatches, Saves, Session
from game.online.acts import PHRASES
from game.online.client import RemoteTable
from game.players.seating import seated
from game.text.remote import RemoteSeatTalk
from game.text.voice import Voice
from game.text.words import word_for
from tests.online.evening import an_evening


def said_at(table: RemoteTable, folder: Path, line: str, language: str = "en") -> str:
    """Type a line in the middle of a quarter, and return what is printed."""
    printed = StringIO()
    talk = RemoteSeatTalk(
        Voice(StringIO(f"{line}\n"), printed),
        Texts.load(language),
        LocalMatches(Saves(folder / "saves"), seated),
        Session(table, people=table.sides),
    )
    talk.hear()
    return printed.getvalue()


def test_a_phrase_is_said_by_its_number_and_words_where_both_allow_them(tmp_path: Path) -> None:
    with an_evening(tmp_path) as evening:
        us, china = evening.sit("us"), evening.sit("china")

        said_at(us, tmp_path, "say 2")
        assert [line.phrase for line in us.room.lines] == [PHRASES[1]]

        assert f"{len(PHRASES)}  Goodbye" in said_at(us, tmp_path, "say Shall we?")
        us.allow_own_words(True)
        china.allow_own_words(True)
        said_at(china, tmp_path, "say Shall we?")
        assert [line.text for line in china.room.lines] == ["", "Shall we?"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_can_be_said_is_listed_in_every_language(tmp_path: Path, language: str) -> None:
    texts = Texts.load(language)
    with an_evening(tmp_path) as evening:
        listed = said_at(evening.sit("us"), tmp_path, word_for("say", texts), language)

    assert all(texts(f"online-phrase-{phrase}") in listed for phrase in PHRASES)
