"""The usual course for people: a table in the terminal and in RESULTS.md."""

from collections.abc import Iterator

from game.language import LANGUAGES, Texts
from game.match.intervals import wilson
from game.scenario import Loaded, telling_of
from game.scenario.course import LATE, Course
from game.studies.console import StudyConsole, print_rows
from game.studies.course import MOST_LATE
from game.studies.results import Outputs, markdown_table, write_section

__all__ = ["tell_course", "write_course_section"]

HEADS = ("turn", "matches", "low", "middle", "high")


def tell_course(course: Course, loaded: Loaded, texts: Texts) -> None:
    """Print the course."""
    texts = telling_of(loaded.scenario, texts)
    console = StudyConsole()
    for paragraph in _openings(course, loaded, texts):
        console.print(paragraph)
    heads = [texts(f"course-head-{head}") for head in HEADS]
    print_rows(console, heads, _rows(course, loaded, texts), texts, words=0)


def write_course_section(course: Course, loaded: Loaded, outputs: Outputs) -> None:
    """Write the section of RESULTS.md."""
    texts = telling_of(loaded.scenario, Texts.load(LANGUAGES[0]))
    title = texts("course-title", scenario=texts.pick(loaded.scenario.title))
    heads = [texts(f"course-head-{head}") for head in HEADS]
    parts = [
        f"## {title}",
        *_openings(course, loaded, texts),
        f"```sh\n{course.command}\n```",
        markdown_table(heads, _rows(course, loaded, texts)),
    ]
    write_section(f"course-{outputs.name}", "\n\n".join(parts), outputs.results)


def _openings(course: Course, loaded: Loaded, texts: Texts) -> Iterator[str]:
    """What was played, and how open a match is still before its end."""
    yield _opening(course, loaded, texts)
    if course.span_late is None or course.to_come is None:
        return
    low, high = (texts.signed(end, 1) for end in course.to_come)
    yield texts(
        "course-late",
        turns=LATE,
        span=texts.number(course.span_late, 1),
        aim=texts.number(MOST_LATE),
        low=low,
        high=high,
    )


def _opening(course: Course, loaded: Loaded, texts: Texts) -> str:
    """What was played, and who won, with the interval of the share of decided matches."""
    decided = course.won.us + course.won.china
    low, high = (texts.percent(end, 1) for end in wilson(course.won.us, decided))
    return texts(
        "course-opening",
        scenario=texts.pick(loaded.scenario.title),
        games=texts.number(course.games),
        player=texts(f"player-{course.us}"),
        seed=str(course.seed),
        us_won=texts.number(course.won.us),
        china_won=texts.number(course.won.china),
        nobody=texts.number(course.won.nobody),
        share=texts.percent(course.won.us / max(1, decided), 1),
        interval=texts("cli-interval", low=low, high=high),
        rules=str(course.rules_version),
        digest=course.digest,
        code=course.code,
    )


def _rows(course: Course, loaded: Loaded, texts: Texts) -> Iterator[tuple[str, ...]]:
    """A row for each turn: its quarter, the matches that came so far, and their lead."""
    ruleset = loaded.ruleset
    lists = zip(course.matches, course.low, course.middle, course.high, strict=True)
    for turn, (matches, *leads) in enumerate(lists):
        date = texts.span(*ruleset.schedule.span_of(turn - 1))
        name = date if turn else texts("course-start")
        yield name, texts.number(matches), *(texts.signed(lead, 1) for lead in leads)
