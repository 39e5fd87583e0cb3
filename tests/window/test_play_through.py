"""Whole matches in a real window, by mouse and keyboard: what a player does, and what is kept."""

from game.scenario import shipped
from tests.window.game_on_screen import GameOnScreen

TURNS = 8
SOME_ORDERS = ("3", "Tab", "Tab", "Down", "Return", "Right", "Return", "ctrl+Return")
"""Domestic investment, a card that costs little, the one beside it, commit."""

# Where things are in a window of 1280 x 800.
NEW_MATCH = (237, 337)
QUICK_START = (263, 113 + 82 * shipped().index("quick-start"))
LEAD_ON = (1118, 758)
"""Next, Begin, To the report, Next quarter: always at the lower right."""
I_PLAY_THE_US, I_PLAY_CHINA = (184, 97), (488, 97)
SOMEONE, SOMEONE_ELSE = (948, 478), (948, 330)
"""Two of the computers that may play China."""
SEED = (400, 758)
INVESTMENT = (645, 470)
UPPER_CARDS, LOWER_CARDS = ((535, 510), (790, 510)), ((535, 566), (790, 566))
"""Frontier R&D and fabs at home; then, for less, enforcement and allies."""
COMMIT = (857, 747)


def play_on(game: GameOnScreen, *keys: str) -> None:
    """One turn by keyboard, from the board to the board or to the ending."""
    game.end_turn(*keys)
    game.press("Return")
    game.press("Return")


def leave_by_the_menu(game: GameOnScreen) -> None:
    """Back from the ending, and out through the question."""
    game.press("Return")
    game.press("Escape")
    game.type("Tab", "Return")

    assert game.result == 0


def test_a_match_by_mouse_and_then_by_keyboard(game: GameOnScreen) -> None:
    """From the menu to the ending; nothing but what a player has in hand."""
    game.start()
    game.click(NEW_MATCH, QUICK_START, LEAD_ON)
    game.click(I_PLAY_CHINA, I_PLAY_THE_US, SOMEONE, SOMEONE_ELSE, SEED)
    game.type("4", "2")
    game.click(LEAD_ON, LEAD_ON)
    assert game.log[0]["seed"] == 42
    assert game.log[0]["seats"]["us"] == "human"
    assert game.log[0]["seats"]["china"] != "human"
    assert game.turns == []

    for turn, cards in enumerate((UPPER_CARDS, LOWER_CARDS), start=1):
        game.click(INVESTMENT, *cards)
        game.click_to_end_turn(COMMIT)
        game.click(LEAD_ON, LEAD_ON)
        assert len(game.turns) == turn
        assert len(game.turns[-1]["us"]) == 2, "both cards were taken"

    for turn in range(3, 6):
        play_on(game, *SOME_ORDERS)
        assert len(game.turns) == turn
    assert sum(len(turn["us"]) for turn in game.turns) > 4
    while not game.ending:
        play_on(game, "ctrl+Return")
    assert 5 < len(game.turns) <= TURNS
    assert len(list(game.saves.glob("*.jsonl"))) == 1

    leave_by_the_menu(game)


def test_a_match_as_china_by_keyboard_alone(game: GameOnScreen) -> None:
    """The way in by digits and Enter, then against the hawk, orders by digits and Tab."""
    game.start()
    for keys in ("1", "Return", "2", "Return", "Return"):
        game.press(keys)
    assert game.log[0]["seats"]["china"] == "human"
    game.kill()

    game.start("play", "quick-start", "--us", "hawk", "--china", "human", "--seed", "4")
    assert game.log[0]["seats"] == {"us": "hawk", "china": "human"}

    for _ in range(3):
        play_on(game, *SOME_ORDERS)
    assert sum(len(turn["china"]) for turn in game.turns) > 2
    while not game.ending:
        play_on(game, "ctrl+Return")
    assert any(turn["us"] for turn in game.turns)

    leave_by_the_menu(game)


def test_two_people_take_turns_at_the_screen(game: GameOnScreen) -> None:
    """Between the two, a screen that shows nothing and waits for the next one's own key."""
    game.start("play", "--us", "human", "--china", "human", "--seed", "3")
    for turn in (1, 2, 3):
        game.press("u")
        if turn > 1:
            game.press("Return")  # her own report first
        game.seal(*SOME_ORDERS)
        assert game.log[-1]["pending"] == "us"
        game.press("c")
        if turn > 1:
            game.press("Return")
        game.end_turn(*SOME_ORDERS)
        game.press("Return")
        assert len(game.turns) == turn

    assert all(turn["us"] and turn["china"] for turn in game.turns)


def test_two_computers_are_watched_to_the_end(game: GameOnScreen) -> None:
    game.start("play", "quick-start", "--us", "dealmaker", "--china", "hedger", "--seed", "3")
    while not game.ending:
        game.end_turn("Return")
        game.press("Return")

    assert game.log[0]["seats"] == {"us": "dealmaker", "china": "hedger"}
    leave_by_the_menu(game)


def test_a_killed_match_is_continued_at_the_same_turn(game: GameOnScreen) -> None:
    game.start("play", "--us", "human", "--china", "hedger", "--seed", "8")
    for _ in range(3):
        play_on(game, *SOME_ORDERS)
    before = game.turns
    game.kill()

    game.start()
    game.press("1")
    assert game.turns == before
    play_on(game, *SOME_ORDERS)
    assert len(game.turns) == 4
    assert game.turns[:3] == before
    assert len(list(game.saves.glob("*.jsonl"))) == 1


def test_orders_sealed_before_a_crash_stay_sealed(game: GameOnScreen) -> None:
    """One of two people has chosen when the power fails: her choice is not asked for again."""
    game.start("play", "--us", "human", "--china", "human", "--seed", "3")
    game.press("u")
    game.seal(*SOME_ORDERS)
    sealed = game.log[-1]["orders"]
    game.kill()

    game.start()
    game.press("1")
    game.press("c")
    game.end_turn("ctrl+Return")
    assert game.turns[0]["us"] == sealed
    assert game.turns[0]["china"] == []


def test_neither_a_new_size_nor_a_new_language_disturbs_a_match(game: GameOnScreen) -> None:
    game.start("play", "--us", "human", "--china", "hedger", "--seed", "8")
    game.type("3", "Tab", "Tab", "Return")
    game.resize(1024, 640)
    play_on(game, "ctrl+Return")
    assert len(game.turns[0]["us"]) == 1, "the order given before is still there"

    game.press("Escape")
    game.type("Tab", "Tab", "Tab", "Tab", "Return")
    game.resize(1280, 800)
    game.click((1118, 40))
    assert '"ja"' in game.settings.read_text(encoding="utf-8")
    game.press("1")
    play_on(game, *SOME_ORDERS)
    assert len(game.turns) == 2
    assert len(list(game.saves.glob("*.jsonl"))) == 1
