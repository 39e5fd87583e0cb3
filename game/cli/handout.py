"""The command that makes the teacher's pack of a scenario, as HTML or as a PDF."""

from pathlib import Path
from typing import Annotated

import typer

from game.cli.arguments import Lang, Scenario, load, speak
from game.cli.trouble import Complaint, Misuse
from game.files import write_whole
from game.places import is_checkout

__all__ = ["handout"]


def handout(
    scenario: Scenario,
    output: Annotated[
        Path, typer.Option("-o", help="File to write: a PDF by its name, else HTML.")
    ] = Path("handout.html"),
    lang: Lang = None,
    plan: Annotated[
        int | None, typer.Option(min=1, help="Length of the lesson [minutes]; all plans if none.")
    ] = None,
) -> None:
    """Make a teacher's pack: lesson plans, rules in short, glossary, role cards, table signs."""
    from game.page import is_typesetter_here, typeset_handout, write_handout_page
    from game.readouts.teaching.handout import read_handout

    loaded, texts = load(scenario), speak(lang)
    lengths = [each.minutes for each in loaded.scenario.lesson]
    if plan is not None and plan not in lengths:
        known = ", ".join(map(str, lengths)) or "-"
        raise Misuse("cli-no-plan", minutes=plan, known=known)
    pack = read_handout(loaded.scenario, loaded.ruleset, texts, plan)
    if output.suffix.lower() == ".pdf":
        if not is_typesetter_here():
            package = "'.[print]'" if is_checkout() else "typst"
            raise Complaint("cli-print-missing", package=package)
        write_whole(output, typeset_handout(pack, texts), make_folder=True)
    else:
        write_whole(output, write_handout_page(pack, texts), make_folder=True)
