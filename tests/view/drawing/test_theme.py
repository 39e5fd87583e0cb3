import re
from pathlib import Path

import pygame
import pytest
from fontTools.ttLib import TTFont

from game.language import LANGUAGES
from game.language.fonts import font_file
from game.view.drawing.theme import Theme, fit_scale

LONG = {
    "en": "Washington allows the H200 against a quarter of every sale, and waits for an answer.",
    "ja": "ワシントンは「H200」を売上の4分の1と引き換えに認め、答えを待っている。",
    "zh": "华盛顿以每笔销售额的四分之一为条件放行“H200”，并等待答复。",
}
LOCALES = Path(__file__).parents[3] / "assets" / "locale"


@pytest.fixture
def canvas() -> pygame.Surface:
    return pygame.Surface((400, 200))


def test_the_reference_window_is_drawn_at_its_own_size() -> None:
    assert fit_scale((1280, 800)) == 1.0
    assert fit_scale((1024, 640)) == pytest.approx(0.8)
    assert fit_scale((1920, 1080)) == pytest.approx(1.35)


def test_larger_text_never_leaves_less_than_the_smallest_canvas() -> None:
    for window in ((1024, 640), (1280, 800), (1920, 1080), (3840, 2160)):
        scale = fit_scale(window, 2.0)
        least = min(window[0] / scale, window[1] / scale * 1.6)

        assert least >= 1023.9


def test_no_letters_are_smaller_than_the_theme_allows() -> None:
    assert min(Theme.load("en", 0.5).sizes.values()) == 10


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_line_never_spills(language: str, canvas: pygame.Surface) -> None:
    """Whatever the width, what is drawn fits it and says by its end that something is missing."""
    theme = Theme.load(language)
    for width in range(0, 400, 7):
        rect = theme.write(canvas, LONG[language], (0, 0), max_width=width)

        assert rect.width <= width
    assert theme.fitted(LONG[language], 120).endswith(theme.ellipsis)
    assert theme.fitted("H200", 120) == "H200"


@pytest.mark.parametrize("language", LANGUAGES)
def test_wrapped_lines_fit_and_lose_nothing(language: str) -> None:
    theme = Theme.load(language)
    for width in (40, 90, 160, 300):
        lines = theme.wrap(LONG[language], width)

        assert all(theme.measure(line)[0] <= width for line in lines)
        assert "".join(lines).replace(" ", "") == LONG[language].replace(" ", "")


def test_lines_do_not_begin_with_a_closing_mark() -> None:
    theme = Theme.load("ja")
    for width in range(100, 300, 9):
        lines = theme.wrap(LONG["ja"], width)

        assert not any(line[0] in "、。」" for line in lines)
        assert not any(line[-1] == "「" for line in lines)


def test_a_line_gives_a_few_letters_up_to_leave_a_phrase_whole() -> None:
    """Filled greedily the second line would hold no more than "い。"."""
    theme = Theme.load("ja")
    text = "こんなに新しいものは外に出せない。"
    width = theme.measure("こんなに新しいものは外に出せな")[0]

    assert theme.wrap(text, width) == ["こんなに新しいものは外に", "出せない。"]


def test_whole_phrases_cost_no_line() -> None:
    """What a layout has measured greedily still fits."""
    theme = Theme.load("ja")
    text = "時計を握るのは誰かをめぐるゲーム。"
    width = theme.measure("時計を握る")[0]

    assert len(theme.wrap(text, width)) == 4


def test_lines_of_chinese_are_full() -> None:
    """Nothing but a mark tells where a phrase begins, and a mark is no reason to stop short."""
    theme = Theme.load("zh")
    text = (
        "最理想的客户落后十八个月，并且跑在您的软件上。卖得太少，中国会学会不靠您，客户也就没了。"
    )
    width = theme.measure("最理想的客户落后十八个月，并且跑在")[0]

    assert theme.wrap(text, width)[0] == "最理想的客户落后十八个月，并且跑在"


def test_no_word_or_two_of_chinese_are_left_for_the_last_line() -> None:
    theme = Theme.load("zh")
    text = "买卖常常死在委员会里。先清场，再开卖。"
    width = theme.measure("买卖常常死在委员会里。先清场，再")[0]

    assert theme.wrap(text, width) == ["买卖常常死在委员会里。先清场，", "再开卖。"]


def test_a_block_stays_in_its_rectangle(canvas: pygame.Surface) -> None:
    theme = Theme.load("en")
    canvas.fill("black")
    room = pygame.Rect(20, 20, 120, 50)

    used = theme.write_block(canvas, LONG["en"] * 3, room)

    assert used <= room.height
    assert canvas.get_bounding_rect().size != (0, 0)
    drawn = pygame.mask.from_threshold(canvas, "white", (120, 120, 120)).get_bounding_rects()
    assert all(room.contains(rect) for rect in drawn)


def test_a_text_is_rendered_once(canvas: pygame.Surface) -> None:
    theme = Theme.load("en")
    theme.write(canvas, "H200", (0, 0))
    first = dict(theme._texts.lines)
    theme.write(canvas, "H200", (9, 9))

    assert dict(theme._texts.lines) == first


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("bold", [False, True])
def test_the_font_has_every_letter_the_game_uses(language: str, bold: bool) -> None:
    """A missing glyph is drawn as a box; the font's own table says what it has."""
    known = TTFont(font_file(language, bold)).getBestCmap()
    used: set[str] = set("English日本語中文…▲▼×")
    for file in (LOCALES / language).glob("*.ftl"):
        for line in file.read_text("utf-8").splitlines():
            if not line.startswith("#"):
                used |= set(re.sub(r"\{[^}]*\}", "", line))

    missing = {letter for letter in used if letter.isprintable() and ord(letter) not in known}
    assert missing == set()
