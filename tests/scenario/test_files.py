"""A file from a stranger: whatever it is, it is refused in one line and quickly."""

import os
import time
import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from game.analysis.check import check_file
from game.scenario import ScenarioError, document, read_scenario

TINY = (Path(__file__).parent / "tiny.yaml").read_text(encoding="utf-8")


def complaint(path: Path) -> str:
    """The one line that a file earns, without the folder it lies in."""
    with pytest.raises(ScenarioError) as caught:
        read_scenario(path)
    assert check_file(path, play=False).findings == caught.value.findings
    (line,) = str(caught.value).splitlines()
    return line.removeprefix(str(path)).replace(f"{path.parent}{os.sep}", "")


def a_file(folder: Path, content: str | bytes, name: str = "a.yaml") -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def test_an_empty_file(tmp_path: Path) -> None:
    said = ":1:1: error[file-empty]: the file is empty; start with 'format: 1' and an 'id'"

    assert complaint(a_file(tmp_path, "")) == said
    assert complaint(a_file(tmp_path, " \n\n")) == said


@pytest.mark.parametrize("content", ["# only a comment\n", "---\n", "~\n"])
def test_a_file_that_says_nothing(tmp_path: Path, content: str) -> None:
    path = a_file(tmp_path, content)

    assert complaint(path) == (
        ":1:1: error[file-empty]: the file says nothing; start with 'format: 1'"
    )


def test_a_folder(tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()

    assert complaint(folder) == ":1:1: error[file-kind]: this is a folder; name a YAML file"

    a_file(folder, "format: 1", "one.yaml")
    assert complaint(folder).endswith(f"name a file in it, such as 'mine{os.sep}one.yaml'")


def test_a_missing_file_suggests_its_neighbour(tmp_path: Path) -> None:
    a_file(tmp_path, "format: 1", "my-deal.yaml")

    assert complaint(tmp_path / "my-dael.yaml") == (
        ":1:1: error[file-missing]: there is no such file; did you mean 'my-deal.yaml'?"
    )
    assert "there is no folder" in complaint(tmp_path / "nowhere" / "a.yaml")


def test_a_name_no_file_can_have(tmp_path: Path) -> None:
    assert "file-" in complaint(tmp_path / ("x" * 5000))
    assert "file-" in complaint(tmp_path / "a\0b.yaml")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.yaml"
    os.mkfifo(pipe)

    assert complaint(pipe) == (
        ":1:1: error[file-kind]: this is not an ordinary file; name a YAML file"
    )


@contextmanager
def memory_of(most: int) -> Iterator[None]:
    """Take no more than so many bytes at any moment within."""
    tracemalloc.start()
    try:
        yield
        assert tracemalloc.get_traced_memory()[1] < most
    finally:
        tracemalloc.stop()


def test_a_file_of_fifty_megabytes_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "big.yaml"
    with path.open("wb") as file:
        file.truncate(50 << 20)
    with memory_of(8 << 20):
        assert complaint(path) == (
            ":1:1: error[file-size]: the file is larger than 1024 KiB; a scenario is a short text "
            "file"
        )


def test_text_that_is_not_utf8_is_pointed_at(tmp_path: Path) -> None:
    path = a_file(tmp_path, "title: ok\nname: Café\n".encode("latin-1"))

    assert complaint(path) == (
        ":2:10: error[file-encoding]: byte 0xe9 is not UTF-8 text; save the file as UTF-8"
    )


def test_a_byte_order_mark_does_no_harm(tmp_path: Path) -> None:
    assert read_scenario(a_file(tmp_path, b"\xef\xbb\xbf" + TINY.encode())).id == "tiny"


@pytest.mark.parametrize("parser", ["in C", "in Python"])
@pytest.mark.parametrize(
    ("content", "said"),
    [
        (
            "a: [1, 2\nb: 3\n",
            ":1:4: error[yaml-syntax]: the '[' is never closed; add ']' at the end",
        ),
        (
            "a: b: c\n",
            ":1:4: error[yaml-syntax]: 'b: c' is no text to YAML without quotation marks",
        ),
        ("a:\n\t- b\n", ":2:1: error[yaml-syntax]: the line is indented with a tab"),
        ('a: "b\n', "close the quotation mark"),
        ("a: \x07\n", ":1:4: error[yaml-syntax]: the character '\\x07' is not allowed"),
        ('a: "\\q"\n', ":1:6: error[yaml-syntax]: "),
        ("a: 1\n b: 2\n", ":2:2: error[yaml-syntax]: "),
        ("a: @b\n", 'write "@b"'),
        ("[" * 5000, "error[yaml-depth]: nested deeper than 40 levels"),
        ("- " * 5000, "error[yaml-depth]: nested deeper than 40 levels"),
        ("a: [" + "1, " * 100_000 + "]", "error[yaml-size]: more than 60000 values"),
        ("just words\n", ":1:1: error[wrong-value]: this must be a mapping, found the text"),
        ("- a\n- list\n", ":1:1: error[wrong-value]: this must be a mapping, found a list"),
        ("{}\n", ":1:1: error[missing-key]: 'format' is missing"),
        ("? a\n", ":1:3: error[unknown-key]: unknown key 'a'"),
        (": a\n", ":1:1: error[yaml-key]: a key must be a word"),
        ('"[a]": 1\n', ":1:1: error[yaml-key]: a key must be a word"),
        ("<<: {a: 1}\n", ":1:1: error[unknown-key]: unknown key '<<'"),
        ("format: 99999999999999999999999999999999999999999999\n", "error[wrong-value]: 'format'"),
    ],
)
def test_what_is_not_a_scenario(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, parser: str, content: str, said: str
) -> None:
    if parser == "in Python":
        monkeypatch.setattr(document, "_FAST_PARSER", None)

    with pytest.raises(ScenarioError) as caught:
        read_scenario(a_file(tmp_path, content))

    assert any(said in str(finding) for finding in caught.value.findings)
    assert not any("\n" in str(finding) for finding in caught.value.findings)


BOMB = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 30)
)


@pytest.mark.parametrize("parser", ["in C", "in Python"])
def test_a_bomb_does_not_go_off(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, parser: str
) -> None:
    """Nine references to nine references, thirty deep, would need more memory than there is."""
    if parser == "in Python":
        monkeypatch.setattr(document, "_FAST_PARSER", None)
    with memory_of(8 << 20):
        said = complaint(a_file(tmp_path, BOMB))

    assert said.startswith(":2:10: error[yaml-alias]: '*a0' repeats")


@pytest.mark.parametrize(
    "filler", ["a" * 1000, "- ", "? ", "{a: ", "!x ", "&a ", "'", '"', "\n", "%", "#x\n", "a: b\n"]
)
def test_a_full_megabyte_of_anything_takes_little_work(tmp_path: Path, filler: str) -> None:
    """Seconds of this process's own work, whatever else the computer does, and not hours."""
    path = a_file(tmp_path, (filler * (1 << 20))[: 1 << 20])
    begun = time.process_time()

    with pytest.raises(ScenarioError):
        read_scenario(path)
    assert time.process_time() - begun < 10


@pytest.mark.parametrize("nested", ["[", "{a: ", "- ", "? "])
def test_a_bottomless_file_is_refused_before_a_parser_is_lost_in_it(nested: str) -> None:
    """Parsers take the square of the depth: twenty thousand brackets would take minutes."""
    began = time.process_time()
    with pytest.raises(ScenarioError) as caught:
        document.read_document(f"a:\n  {nested * 20_000}", "a.yaml")

    assert [finding.code for finding in caught.value.findings] == ["yaml-depth"]
    assert caught.value.findings[0].line == 2
    assert time.process_time() - began < 1
