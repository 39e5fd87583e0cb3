"""The guide: the lesson played through by events, and tips that come once."""

from pathlib import Path
from random import Random

import pygame
import pytest

from game.language import LANGUAGES, Texts
from game.rules import NO_ORDER, ActionKind
from game.view.guide.guide_panel import button_of
from game.view.guide.lesson import SCENARIO, TASKS
from game.view.guide.tips import TIPS
from game.view.reference.encyclopaedia import EncyclopaediaScreen
from tests.view.pupil import Pupil, begin


def test_the_lesson_from_the_menu_to_its_end(tmp_path: Path) -> None:
    """Each task is done as the panel says, and ticked off by what is then on the screen."""
    pupil = begin(tmp_path)
    assert pupil.board.table.scenario.id == SCENARIO
    assert pupil.done == ()

    pupil.follow_the_spot()  # to the score, which opens the aims
    assert pupil.app.screen.name == "sum"
    assert pupil.word == ""  # the card tells all there is to tell
    pupil.press(pygame.K_ESCAPE)
    pupil.wait(0.1)
    assert pupil.done == ("win",)
    pupil.read_on()
    (spot,) = pupil.spots
    pupil.move(spot.center)
    pupil.wait(0.1)
    assert pupil.done == ("win", "lag")
    assert pupil.spots == []  # nothing is asked for while the tick is admired
    pupil.read_on()
    pupil.step_marks_until("keys")
    pupil.read_on()
    pupil.move(pupil.board.order_layout.cards[0].choices[1].center)
    pupil.wait(1.0)
    assert pupil.done[-1] == "forecast"
    pupil.read_on()
    pupil.give(ActionKind.LEVY)
    pupil.wait(0.1)
    assert pupil.done[-1] == "levy"
    pupil.read_on()
    (spot,) = pupil.spots
    pupil.move(spot.center)
    pupil.wait(0.1)
    assert pupil.done[-1] == "plan"
    pupil.read_on()
    pupil.follow_the_spot()  # to the programmes
    pupil.give(ActionKind.INVEST)
    pupil.wait(0.1)
    assert pupil.done[-1] == "plan"  # not before it is committed
    pupil.follow_the_spot()
    pupil.wait_for_the_reveal()
    pupil.on_with("report")
    pupil.on_with("play")
    pupil.wait(0.1)
    assert pupil.done[-1] == "invest"
    pupil.read_on()
    (spot,) = pupil.spots
    pupil.move(spot.center)
    pupil.wait(0.1)
    assert pupil.done[-1] == "causes"
    pupil.read_on()
    pupil.give(ActionKind.SPECIAL)
    pupil.commit()
    pupil.on_with("play")
    pupil.wait(0.1)
    assert pupil.done == tuple(task.slug for task in TASKS)
    pupil.read_on()
    assert pupil.word == pupil.app.texts("guide-finished")
    pupil.press(pygame.K_F4)
    pupil.wait(0.1)
    assert pupil.app.screen.name == "play"
    assert not pupil.app.settings.lesson
    taught = pupil.app.texts("guide-tip-board")
    assert pupil.word != taught  # what the lesson has taught is not told again as a tip


def test_the_rules_tell_how_to_win_as_well(tmp_path: Path) -> None:
    pupil = begin(tmp_path)
    pupil.press(pygame.K_F2)
    page = pupil.app.screen
    assert isinstance(page, EncyclopaediaScreen)
    for _ in range(400):
        pupil.frame()
        if page.book is not None:
            break
        pygame.time.wait(10)
    pupil.follow_the_spot()

    assert pupil.done == ("win",)


def test_the_goal_draws_and_rupture_are_told_first(tmp_path: Path) -> None:
    """With the numbers of the scenario that is played."""
    pupil = begin(tmp_path)
    pupil.follow_the_spot()
    pupil.press(pygame.K_ESCAPE)
    pupil.wait(0.1)

    assert TASKS[0].slug == "win"
    for told in ("8 quarters", "a lead of up to 1 is a", "draw", "tension", "both sides lose"):
        assert told in pupil.says


def test_the_lag_is_told_for_what_it_is_worth(tmp_path: Path) -> None:
    pupil = begin(tmp_path)
    pupil.app.remember(lesson_done=("win",))
    pupil.step_marks_until("lag")
    aims = pupil.board.table.ruleset.objectives
    (worth,) = (aim.weight for aim in aims if aim.slug == "hold-the-window")

    assert f"all its {worth:g} points" in pupil.says


def test_a_finished_task_waits_for_the_learner(tmp_path: Path) -> None:
    """However long: nothing moves on by itself."""
    pupil = begin(tmp_path)
    pupil.app.remember(lesson_done=("win",))
    pupil.step_marks_until("lag")
    learned = pupil.app.texts("guide-task-lag")
    pupil.wait(60.0)
    assert learned in pupil.word
    pupil.read_on()

    assert learned not in pupil.word


def test_a_press_meant_to_go_on_never_opens_the_menu(tmp_path: Path) -> None:
    """Neither the second click of a double click, nor the key pressed twice."""
    for double in (
        lambda pupil: [pupil.click(pupil.guide.rect.center) for _ in range(2)],
        lambda pupil: pupil.press(pygame.K_F4, pygame.K_F4),
    ):
        pupil = begin(tmp_path / str(id(double)))
        pupil.app.remember(lesson_done=("win",))
        pupil.step_marks_until("lag")
        double(pupil)
        pupil.wait(0.1)
        assert pupil.app.screen.name == "play"
        assert pupil.app.texts("guide-task-keys") in pupil.word


def test_a_click_on_a_task_does_nothing_but_on_its_button(tmp_path: Path) -> None:
    pupil = begin(tmp_path)
    pupil.click(pupil.guide.rect.move(4, 4).topleft)
    assert pupil.app.screen.name == "play"
    standing, word = pupil.guide.standing, pupil.guide.word
    assert word is not None
    pupil.click(button_of(standing.rect, standing.shape, word, pupil.app.theme).center)

    assert pupil.app.screen.name == "lesson"


def test_who_cannot_pay_is_led_on_to_the_next_quarter(tmp_path: Path) -> None:
    """A task that cannot be done yet points at what leads to where it can."""
    pupil = begin(tmp_path)
    pupil.app.remember(lesson_done=("win", "lag", "keys", "forecast", "levy", "plan", "invest"))
    pupil.wait(0.1)
    (spot,) = pupil.spots

    assert spot == pupil.board.order_layout.commit  # no meter has a cause before the first quarter


def test_nothing_is_ticked_for_waiting(tmp_path: Path) -> None:
    pupil = begin(tmp_path)
    pupil.wait(3.0)

    assert pupil.done == ()


def test_a_task_is_skipped_and_the_lesson_ended_by_keys(tmp_path: Path) -> None:
    pupil = begin(tmp_path)
    pupil.press(pygame.K_F4)
    assert pupil.app.screen.name == "lesson"
    pupil.press(pygame.K_2)
    assert pupil.app.screen.name == "play"
    assert pupil.done == ("win",)
    pupil.wait(1.0)
    pupil.press(pygame.K_F4, pygame.K_4)
    pupil.wait(0.1)

    assert not pupil.app.settings.lesson


def test_the_lesson_is_taken_up_where_it_was_left(tmp_path: Path) -> None:
    """The ticks are kept with the settings, the match with the saves."""
    pupil = begin(tmp_path)
    pupil.press(pygame.K_F4, pygame.K_2)
    pupil.give(ActionKind.INVEST)
    pupil.commit()
    pupil.app.close()

    again = Pupil(tmp_path)
    again.press(pygame.K_1)  # continue
    again.wait(0.2)
    again.on_with("play")
    again.wait(0.1)
    assert again.board.table.turn == 1
    assert again.done == ("win",)
    assert again.word


def test_a_tip_comes_once_and_is_put_away_for_good(tmp_path: Path) -> None:
    pupil = Pupil(tmp_path)
    pupil.press(pygame.K_1, pygame.K_RETURN, pygame.K_RETURN, pygame.K_RETURN)
    assert pupil.board.table.scenario.id == "h200-deal"
    pupil.wait(0.1)
    assert pupil.word == pupil.app.texts("guide-tip-board")
    pupil.press(pygame.K_F4)
    pupil.wait(0.1)

    assert pupil.word != pupil.app.texts("guide-tip-board")  # another one may have its turn
    assert "board" in pupil.app.settings.seen_tips
    assert "board" in pupil.file.load()[0].seen_tips


def test_no_tip_where_they_are_switched_off(tmp_path: Path) -> None:
    pupil = Pupil(tmp_path)
    pupil.app.change_settings(tips=False)
    pupil.press(pygame.K_1, pygame.K_RETURN, pygame.K_RETURN, pygame.K_RETURN)
    pupil.wait(0.1)

    assert pupil.board.planned == [NO_ORDER, NO_ORDER]
    assert pupil.word == ""


def test_at_rest_nothing_is_drawn_with_a_guide_either(tmp_path: Path) -> None:
    pupil = begin(tmp_path)
    pupil.wait(0.5)
    before = pupil.app.frames_drawn
    pupil.wait(1.0)

    assert pupil.app.frames_drawn == before


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_task_and_tip_has_its_words(language: str) -> None:
    texts = Texts.load(language)
    for task in TASKS:
        assert all(texts.has(f"guide-task-{task.slug}{end}") for end in ("", "-says", "-keys"))
        assert texts.has(f"guide-task-{task.slug}-done")
    for tip in TIPS:
        assert texts.has(f"guide-tip-{tip.slug}")
        assert texts.has(f"guide-tip-{tip.slug}-says")


def test_random_hands_find_no_fault(tmp_path: Path) -> None:
    """Keys and clicks at random over the lesson, the rules and the map: no fault is told."""
    pupil = begin(tmp_path)
    rng = Random(5)
    keys = [
        *(pygame.K_UP, pygame.K_DOWN, pygame.K_LEFT, pygame.K_RIGHT, pygame.K_TAB),
        *(pygame.K_RETURN, pygame.K_SPACE, pygame.K_BACKSPACE, pygame.K_PAGEDOWN, pygame.K_END),
        *(pygame.K_F2, pygame.K_F3, pygame.K_F4, pygame.K_PERIOD, pygame.K_COMMA, pygame.K_SLASH),
    ]
    for _ in range(500):
        if rng.random() < 0.6:
            pupil.press(rng.choice(keys))
        elif rng.random() < 0.9:
            width, height = pupil.app.size
            pupil.click((rng.randrange(width), rng.randrange(height)))
        else:
            pupil.frame(None, pygame.event.Event(pygame.TEXTINPUT, text=rng.choice("al锁")))
        if len(pupil.app.screens) < 2:
            pupil.app.rules()

        assert pupil.app.screen.name != "notice", pupil.app.screen.message  # type: ignore[attr-defined]


def test_a_lesson_begun_anew_just_after_a_tick_begins_with_its_first_task(tmp_path: Path) -> None:
    """In the settings, while the board still shows that something was done."""
    pupil = begin(tmp_path)
    pupil.app.change_settings(lesson_done=(TASKS[0].slug,))
    pupil.guide.learned = TASKS[0].slug
    pupil.wait(0.1)

    pupil.app.change_settings(lesson_done=())
    pupil.wait(0.1)

    assert pupil.app.texts(f"guide-task-{TASKS[0].slug}") in pupil.word
