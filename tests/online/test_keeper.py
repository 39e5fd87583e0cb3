"""What queues for the writing thread is done together, in order, and told once it is kept."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from game.online.server.keeper import Keeper


class Notebook(Keeper):
    """Keeps words; each batch of them becomes one page."""

    def __init__(self) -> None:
        super().__init__()
        self.page: list[str] = []
        self.pages: list[list[str]] = []
        self.is_full = False

    def tick(self) -> None:
        """Nothing happens by itself."""

    @contextmanager
    def together(self) -> Iterator[None]:
        yield
        page, self.page = self.page, []
        if self.is_full:
            raise OSError("no page is left")
        if page:
            self.pages.append(page)

    def write(self, word: str) -> str:
        if not word:
            raise ValueError("nothing to write")
        self.page.append(word)
        return word


@pytest.fixture
def notebook() -> Iterator[Notebook]:
    made = Notebook()
    yield made
    made.close()


def written_while_busy(notebook: Notebook, *words: str) -> list:
    """Queue words while the writing thread is busy with something else."""
    gate = threading.Event()
    busy = notebook._queued(gate.wait)
    while not busy.running():
        pass
    waiting = [notebook._queued(lambda word=word: notebook.write(word)) for word in words]
    gate.set()
    busy.exception()
    return waiting


def test_what_queues_is_kept_together_and_in_order(notebook: Notebook) -> None:
    waiting = written_while_busy(notebook, "a", "b", "c")

    assert [each.result() for each in waiting] == ["a", "b", "c"]
    assert notebook.pages == [["a", "b", "c"]]


def test_what_fails_by_itself_leaves_the_others_alone(notebook: Notebook) -> None:
    first, none, last = written_while_busy(notebook, "a", "", "c")

    assert (first.result(), last.result()) == ("a", "c")
    with pytest.raises(ValueError, match="nothing to write"):
        none.result()
    assert notebook.pages == [["a", "c"]]


def test_nobody_is_told_of_what_could_not_be_kept(notebook: Notebook) -> None:
    notebook.is_full = True
    for each in written_while_busy(notebook, "a", "b"):
        with pytest.raises(OSError, match="no page is left"):
            each.result()
    notebook.is_full = False

    assert notebook.ask(notebook.write, "c") == "c"
    assert notebook.pages == [["c"]]


def test_what_nobody_waits_for_any_more_is_not_done(notebook: Notebook) -> None:
    gate = threading.Event()
    busy = notebook._queued(gate.wait)
    while not busy.running():
        pass
    left = notebook._queued(lambda: notebook.write("a"))
    assert left.cancel()
    gate.set()
    busy.result()
    notebook.ask(notebook.write, "b")

    assert notebook.pages == [["b"]]
