"""Which letters fonts have, and who lends those that the game's own lack."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from fontTools.ttLib import TTCollection, TTFont, newTable

from game.language import fonts
from game.language.fonts import font_file, font_with, own_fonts
from game.language.glyphs import read_coverage
from tests.a_font import write_font

THAI, LINEAR = "ก", "\U00010000"
EVERY = [chr(code) for code in range(0x110000) if not 0xD800 <= code < 0xE000]
Install = Callable[..., None]


@pytest.fixture
def install(monkeypatch: pytest.MonkeyPatch) -> Iterator[Install]:
    """Lets the system have no fonts but those that are named."""

    def only(*files: Path) -> None:
        monkeypatch.setattr(fonts, "_system_fonts", lambda: files)
        font_with.cache_clear()

    yield only
    font_with.cache_clear()


@pytest.mark.parametrize("file", [*own_fonts(), *own_fonts(bold=True)], ids=lambda file: file.stem)
def test_the_letters_of_our_fonts_are_read_as_a_library_reads_them(file: Path) -> None:
    known = TTFont(file).getBestCmap()
    found = read_coverage(file)

    assert [letter for letter in EVERY if (letter in found) != (ord(letter) in known)] == []


@pytest.mark.parametrize("letters", ["กขค", "AZ" + THAI, THAI + LINEAR], ids=["4", "gaps", "12"])
def test_both_forms_of_the_table_are_read(letters: str, tmp_path: Path) -> None:
    """Letters beyond the first plane need the longer one."""
    found = read_coverage(write_font(tmp_path / "a.ttf", letters))

    assert [letter for letter in EVERY if letter in found] == sorted(letters)


def test_letters_without_a_glyph_inside_a_range_are_not_there(tmp_path: Path) -> None:
    """A range may name a glyph for each letter, and 0 for those that are missing."""
    file = write_font(tmp_path / "a.ttf", "กขฃ")
    raw = file.read_bytes()
    file.write_bytes(raw.replace(b"cmap", b"cmaq", 1))
    _add_table(file, "cmap", _listed(0x0E01, [2, 0, 3]))
    found = read_coverage(file)

    assert [letter for letter in "กขฃ" if letter in found] == ["ก", "ฃ"]


def _listed(start: int, glyphs: list[int]) -> bytes:
    """A table of letters in which one range lists its glyphs."""

    def words(*numbers: int) -> bytes:
        return b"".join(number.to_bytes(2, "big") for number in numbers)

    end = start + len(glyphs) - 1
    segments = words(end, 0xFFFF, 0, start, 0xFFFF, 0, 1, 4, 0) + words(*glyphs)
    body = words(4, 14 + len(segments), 0, 4, 4, 1, 0) + segments
    return words(0, 1, 3, 1) + (12).to_bytes(4, "big") + body


def _add_table(file: Path, name: str, data: bytes) -> None:
    """Add a table that the library would not write: it is renamed in the file's directory."""
    table = newTable("XXXX")
    table.data = data
    with TTFont(file) as font:
        font["XXXX"] = table
        font.save(file)
    file.write_bytes(file.read_bytes().replace(b"XXXX", name.encode(), 1))


def test_a_collection_has_the_letters_of_its_first_font(tmp_path: Path) -> None:
    collection = TTCollection()
    collection.fonts = [
        TTFont(write_font(tmp_path / "a.ttf", "A")),
        TTFont(write_font(tmp_path / "b.ttf", "B")),
    ]
    collection.save(tmp_path / "both.ttc")
    found = read_coverage(tmp_path / "both.ttc")

    assert ("A" in found, "B" in found) == (True, False)


def test_what_is_no_font_has_no_letters(tmp_path: Path) -> None:
    whole = write_font(tmp_path / "a.ttf", "A").read_bytes()
    bad = tmp_path / "bad.ttf"
    for data in (
        b"",
        b"ttcf",
        b"\0\1\0\0\0\xff",
        whole[:40],
        whole[: len(whole) // 2],
        b"x" * 5000,
    ):
        bad.write_bytes(data)
        assert "A" not in read_coverage(bad)
    assert "A" not in read_coverage(tmp_path / "none.ttf")


def test_a_font_of_pictures_is_not_taken(tmp_path: Path) -> None:
    """They come in one size alone."""
    file = write_font(tmp_path / "a.ttf", "😀")
    assert "😀" in read_coverage(file)
    _add_table(file, "CBDT", b"")

    assert "😀" not in read_coverage(file)


def test_our_own_fonts_go_first_and_lend_to_each_other(install: Install, tmp_path: Path) -> None:
    install(write_font(tmp_path / "all.ttf", "A漢们" + THAI))
    japanese, chinese = font_file("ja", False), font_file("zh", False)

    assert font_with("漢") == japanese
    assert font_with("们") in (japanese, chinese)
    assert font_with(THAI) == tmp_path / "all.ttf"
    assert font_with("A", True) == font_file("ja", True)


def test_a_bold_sister_is_taken_where_there_is_one(install: Install, tmp_path: Path) -> None:
    plain = write_font(tmp_path / "Some-Regular.ttf", THAI)
    heavy = write_font(tmp_path / "Some-Bold.ttf", THAI)
    install(plain)

    assert font_with(THAI) == plain
    assert font_with(THAI, True) == heavy


def test_nobody_has_a_letter_that_no_font_has(install: Install) -> None:
    install()

    assert font_with(THAI) is None
    assert font_with("\u202e") is not None  # leaves no ink


def test_a_plain_font_fits_better_than_a_narrow_or_slanted_one() -> None:
    names = ["A-Bold.ttf", "NotoSerifThai-Regular.ttf", "NotoSansThai-Regular.ttf", "Loma.otf"]
    best = sorted(map(Path, names), key=fonts._fitting)

    assert best[0].name == "NotoSansThai-Regular.ttf"
    assert best[1].name == "Loma.otf"


def test_the_fonts_of_a_user_are_found(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    folder = tmp_path / "share" / "fonts" / "deep"
    folder.mkdir(parents=True)
    file = write_font(folder / "mine.TTF", THAI)
    (folder / "notes.txt").write_text("no font")
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    monkeypatch.setenv("XDG_DATA_DIRS", str(tmp_path / "nothing"))

    assert fonts._system_fonts.__wrapped__() == (file,)
