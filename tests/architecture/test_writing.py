"""The game has one way to the disk, so that no command can leave half a file."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

GAME = Path(__file__).resolve().parents[2] / "game"
FILES = sorted(file for file in GAME.rglob("*.py") if file.parent != GAME / "files")

WRITERS = {"write_text", "write_bytes", "touch", "copy", "copyfile", "copy2", "copytree", "fdopen"}
"""Calls that put something into a file under its own name."""
OF_LIBRARIES = {("image", "save"), ("image", "save_extended")}
"""Calls of libraries that write where they are told; into memory they may."""


def direct_writes(source: str) -> Iterator[int]:
    """Yield the lines in which a file is written other than by `game.files`."""
    tree = ast.parse(source)
    memory = {
        target.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and _called(node.value) == "BytesIO"
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _writes(node, memory):
            yield node.lineno


def _called(node: ast.AST) -> str:
    called = node.func if isinstance(node, ast.Call) else None
    if isinstance(called, ast.Attribute):
        return called.attr
    return called.id if isinstance(called, ast.Name) else ""


def _writes(call: ast.Call, memory: set[str]) -> bool:
    name = _called(call)
    if name == "open":
        return _opens_to_write(call)
    if name in WRITERS:
        whose = call.func.value if isinstance(call.func, ast.Attribute) else None
        copies_a_thing = name == "copy" and not (
            isinstance(whose, ast.Name) and whose.id == "shutil"
        )
        return not copies_a_thing
    into_file = name == "savefig" or (_owner(call), name) in OF_LIBRARIES
    named = {node.id for node in call.args if isinstance(node, ast.Name)}
    return into_file and not named & memory


def _owner(call: ast.Call) -> str:
    whose = call.func.value if isinstance(call.func, ast.Attribute) else None
    if isinstance(whose, ast.Attribute):
        return whose.attr
    return whose.id if isinstance(whose, ast.Name) else ""


def _opens_to_write(call: ast.Call) -> bool:
    modes = [
        node.value
        for node in (*call.args, *(word.value for word in call.keywords))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and len(node.value) <= 4
    ]
    return any(set(mode) & set("wax+") and set(mode) <= set("rwaxbt+") for mode in modes)


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('path.write_text("x")', True),
        ('path.open("w", encoding="utf-8")', True),
        ('open(path, mode="ab")', True),
        ('path.open("rb")', False),
        ("stage.open(page)", False),
        ('figure.savefig(path, format="svg")', True),
        ('drawn = BytesIO()\nfigure.savefig(drawn, format="svg")', False),
        ("pygame.image.save(picture, path)", True),
        ('drawn = BytesIO()\npygame.image.save(picture, drawn, "a.png")', False),
        ("shutil.copy(a, b)", True),
        ("state.copy()", False),
    ],
)
def test_a_direct_write_is_known_by_its_look(source: str, found: bool) -> None:
    assert bool(list(direct_writes(source))) is found


def test_nothing_but_one_place_writes_files() -> None:
    """A file that is written in place is cut short where the disk is full: see `game/files`."""
    found = {
        f"{file.relative_to(GAME.parent)}:{line}"
        for file in FILES
        for line in direct_writes(file.read_text(encoding="utf-8"))
    }

    assert found == set()
