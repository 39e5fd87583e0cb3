"""The house in figures: folders, files, functions, and arrows between the folders of a part.

``python tests/architecture/count_house.py [CHECKOUT]`` prints them, also of an older checkout, so
that a change of the plan can be told with what it was before.
"""

import ast
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from statistics import median


def sources(checkout: Path) -> dict[str, ast.Module]:
    """Return every module of the game by its dotted name; an `__init__` is named as its folder."""
    found = {}
    for file in sorted((checkout / "game").rglob("*.py")):
        name = ".".join(file.relative_to(checkout).with_suffix("").parts)
        found[name] = ast.parse(file.read_text(encoding="utf-8"))
    return found


def lengths_of_functions(module: ast.Module) -> Iterator[int]:
    """Yield how many lines each function has, without its decorators."""
    for node in ast.walk(module):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert node.end_lineno is not None
            yield node.end_lineno - node.lineno + 1


def imports_of(module: ast.Module) -> Iterator[str]:
    """Yield the modules of the game that one imports, wherever in it."""
    for node in ast.walk(module):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("game"):
            yield node.module
        elif isinstance(node, ast.Import):
            yield from (name.name for name in node.names if name.name.startswith("game"))


def room_of(module: str, modules: dict[str, ast.Module]) -> str:
    """Return the folder in which a module lies."""
    return module if f"{module}.__init__" in modules else module.rpartition(".")[0]


def arrows_between_rooms(modules: dict[str, ast.Module], part: str) -> set[tuple[str, str]]:
    """Return which folder of ``part`` imports which other one; loose files are one folder."""
    found = set()
    for name, module in modules.items():
        here = room_of(name.removesuffix(".__init__"), modules)
        for imported in imports_of(module):
            there = room_of(imported, modules)
            if here != there and _within(here, part) and _within(there, part):
                found.add((here, there))
    return found


def _within(room: str, part: str) -> bool:
    return room == part or room.startswith(f"{part}.")


def count(checkout: Path) -> Iterator[tuple[str, str]]:
    """Yield the figures, each with its name."""
    modules = sources(checkout)
    lines = {
        name: (checkout / Path(*name.split("."))).with_suffix(".py").read_text("utf-8").count("\n")
        for name in modules
    }
    rooms = Counter(name.rpartition(".")[0] for name in modules)
    functions = [each for module in modules.values() for each in lengths_of_functions(module)]
    largest_room = rooms.most_common(1)[0]
    largest_file = max(lines, key=lambda name: lines[name])
    yield "parts", str(sum(room.count(".") == 1 for room in rooms))
    yield "folders", str(len(rooms))
    yield "deepest folder", str(max(room.count(".") for room in rooms))
    yield "files", str(len(modules))
    yield "lines", str(sum(lines.values()))
    yield "largest folder", f"{largest_room[1]} files ({largest_room[0]})"
    yield "largest file", f"{lines[largest_file]} lines ({largest_file})"
    yield "median file", f"{median(lines.values()):g} lines"
    yield "functions", str(len(functions))
    yield "median function", f"{median(functions):g} lines"
    yield "largest function", f"{max(functions)} lines"
    for part in ("view", "readouts"):
        arrows = arrows_between_rooms(modules, f"game.{part}")
        yield f"arrows inside {part}", str(len(arrows))
    imports = sum(
        len({*imports_of(m)} - {n}) for n, m in modules.items() if _within(n, "game.view")
    )
    yield "imports in view", str(imports)


if __name__ == "__main__":
    for what, figure in count(Path(sys.argv[1]) if len(sys.argv) > 1 else Path.cwd()):
        print(f"{what:20} {figure}")
