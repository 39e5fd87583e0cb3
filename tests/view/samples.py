"""A catalogue of invented scenarios, players and saves, for trying the screens without a match."""

from __future__ import annotations

from collections.abc import Mapping

import pygame

from game.language import Texts
from game.readouts.menus.menu import (
    Briefing,
    Fact,
    MatchChoice,
    MidMatchChoice,
    ObjectiveLine,
    PlayerCard,
    SaveCard,
    ScenarioCard,
    SideCard,
)
from game.view.gallery.example_network import ExampleNetwork
from game.view.menus.catalogue import CatalogueError
from game.view.screens.screen import Screen
from game.view.session.own_authoring import OwnAuthoring

Words = Mapping[str, str]

US: Words = {"en": "United States", "ja": "米国", "zh": "美国"}
CHINA: Words = {"en": "China", "ja": "中国", "zh": "中国"}
TITLES: tuple[Words, ...] = (
    {"en": "The H200 deal", "ja": "H200取引", "zh": "H200 交易"},
    {"en": "Quick start", "ja": "クイックスタート", "zh": "快速入门"},
    {"en": "In the classroom: forty-five minutes", "ja": "教室で：45分", "zh": "课堂：四十五分钟"},
    {"en": "The controls of 2022", "ja": "2022年の輸出規制", "zh": "2022年出口管制"},
    {
        "en": "The SAFE Chips Act has passed",
        "ja": "SAFE Chips法、成立",
        "zh": "《SAFE Chips法案》通过",
    },
    {"en": "Breakout", "ja": "自立目前", "zh": "突围"},
    {"en": "Sell the frontier?", "ja": "最先端を売るか", "zh": "要不要卖前沿芯片"},
)
SUMMARY: Words = {
    "en": "December 2025. Washington allows the H200 against a quarter of every sale, keeps "
    "Blackwell and Rubin at home, and bets that good enough, eighteen months late and on our "
    "software will keep China dependent. Beijing answers at customs. Twenty quarters decide who "
    "was right: the seller who thought he held the clock, or the buyer who learned to wait.",
    "ja": "2025年12月。ワシントンは売上の4分の1と引き換えにH200を認め、BlackwellとRubinは国内に"
    "とどめた。そこそこ良く、18カ月遅れで、米国のソフトに結びついた供給なら中国は依存し続ける、という"
    "賭けである。北京は税関で答えた。正しかったのはどちらか、20四半期が決める。",
    "zh": "2025年12月。华盛顿以每笔销售额的四分之一为条件放行 H200，把 Blackwell 和 Rubin 留在"
    "国内，赌的是：够用、晚十八个月、又绑定美国软件的供应会让中国继续依赖。北京在海关作出回答。二十个季度"
    "将决定谁是对的。",
}
AIMS: tuple[Words, Words] = (
    {
        "en": "Hold the lag near eighteen months, earn from it, and keep China on your software.",
        "ja": "差を18カ月近くに保ち、そこから稼ぎ、中国を自国のソフトにつなぎとめる。",
        "zh": "把差距保持在十八个月左右，从中获利，并让中国继续使用你的软件。",
    },
    {
        "en": "Close the gap and stand on your own feet without starving on the way.",
        "ja": "途中で干上がることなく差を詰め、自分の足で立つ。",
        "zh": "在途中不断粮的前提下缩小差距，自立自强。",
    },
)
PERSONAS = (
    ("dealmaker", "hawk", "free-trader"),
    ("pragmatic-buyer", "self-reliance-planner", "hedger"),
)
OBJECTIVES: tuple[tuple[tuple[Words, float], ...], ...] = (
    (
        ({"en": "Model lead", "ja": "モデルの差", "zh": "模型领先"}, 0.35),
        ({"en": "China on CUDA", "ja": "中国のCUDA依存", "zh": "中国对 CUDA 的依赖"}, 0.25),
        ({"en": "Levy and sales", "ja": "賦課金と販売", "zh": "征费与销售"}, 0.2),
        ({"en": "Low diversion risk", "ja": "軍事転用リスクの低さ", "zh": "低转用风险"}, 0.2),
    ),
    (
        ({"en": "Chinese models", "ja": "中国のモデル", "zh": "中国模型"}, 0.3),
        ({"en": "Self-reliance", "ja": "自立度", "zh": "自主程度"}, 0.3),
        ({"en": "Installed compute", "ja": "設置済み計算力", "zh": "已装算力"}, 0.25),
        ({"en": "Domestic legitimacy", "ja": "国内の支持", "zh": "国内支持"}, 0.15),
    ),
)


class MatchScreen(Screen):
    """Stands for the screen that plays a match."""

    name = "match"

    def __init__(self, of: str) -> None:
        super().__init__()
        self.of = of

    def draw(self, surface: pygame.Surface) -> None:
        """A plain ground."""
        surface.fill(self.app.theme.panel)


class SampleCatalogue:
    """Answers everything with samples and remembers what was asked of it."""

    network = ExampleNetwork()
    classes = None
    authoring = OwnAuthoring()

    def __init__(self, *, saves: int = 4) -> None:
        self.started: list[MatchChoice] = []
        self.resumed: list[str] = []
        self.slots = [f"slot-{number}" for number in range(saves)]

    def scenarios(self, texts: Texts) -> tuple[ScenarioCard, ...]:
        """Seven, one of which cannot be played."""
        sides = tuple(
            SideCard(n, texts.pick(name), texts.pick(AIMS[n])) for n, name in enumerate((US, CHINA))
        )
        facts = {"en": ("gates", "events", "laws"), "ja": ("ゲート", "出来事", "法律")}
        words = facts.get(texts.language, ("闸门", "事件", "法律"))
        return tuple(
            ScenarioCard(
                slug=f"scenario-{number}",
                title=texts.pick(title),
                summary=texts.pick(SUMMARY),
                path="" if number < 6 else "/home/player/scenarios/sell-the-frontier.yaml",
                first_date=texts.quarter(2026, 1),
                last_date=texts.quarter(2030, 4),
                turns=(20, 8, 12, 16, 20, 20, 20)[number],
                sides=(sides[0], sides[1]),
                facts=tuple(Fact(word, str(9 + 7 * n)) for n, word in enumerate(words)),
                author="Eighteen Months",
                trouble=""
                if number != 5
                else "breakout.yaml:14: unknown gate 'h20'; did you mean 'h200'?",
            )
            for number, title in enumerate(TITLES)
        )

    def look_into(self, card: ScenarioCard, texts: Texts) -> ScenarioCard:
        """Nothing is listed unread."""
        del texts
        return card

    def own_folder(self) -> str:
        """A folder of a player's."""
        return "/home/player/scenarios"

    def opening(self, scenario: str, texts: Texts) -> None:
        """Nobody knows."""

    def players(self, scenario: str, side: int, texts: Texts) -> tuple[PlayerCard, ...]:
        """A person, four strengths and the personas of the side."""
        human = PlayerCard("human", texts("player-human"), texts("player-human-about"), "human")
        levels = tuple(
            PlayerCard(name, texts(f"level-{name}"), texts("player-random-about"), "computer", n)
            for n, name in enumerate(("easy", "medium", "hard", "expert"), start=1)
        )
        personas = tuple(
            PlayerCard(name, texts(f"player-{name}"), texts(f"player-{name}-about"), "persona")
            for name in PERSONAS[side]
        )
        return (human, *levels, *personas)

    def saves(self, texts: Texts) -> tuple[SaveCard, ...]:
        """As many as there are slots; the third is over and the fourth is broken."""
        return tuple(
            SaveCard(
                slug=slot,
                scenario=texts.pick(TITLES[number % len(TITLES)]),
                date=texts.quarter(2027, 2),
                turn=6,
                turns=20,
                players=(texts("player-human"), texts("player-self-reliance-planner")),
                saved_at="2026-11-22 21:40",
                finished=number == 2,
                played=5,
                trouble="slot-3.jsonl:17: the line is cut off; the match can be had up to turn 5"
                if number == 3
                else "",
            )
            for number, slot in enumerate(self.slots)
        )

    def recorded(self, scenario: str, texts: Texts) -> tuple[SaveCard, ...]:
        """None of one scenario."""
        del scenario, texts
        return ()

    def latest(self, texts: Texts) -> SaveCard | None:
        """The first that is neither over nor broken."""
        return next((card for card in self.saves(texts) if not card.finished), None)

    def briefing(self, choice: MatchChoice, side: int, texts: Texts) -> Briefing:
        """The summary twice over, with a heading and a secret."""
        names = (texts.pick(US), texts.pick(CHINA))
        lines = tuple(
            tuple(
                ObjectiveLine(texts.pick(label), weight, "0–24", texts.pick(SUMMARY)[:90])
                for label, weight in each
            )
            for each in OBJECTIVES
        )
        summary = texts.pick(SUMMARY)
        return Briefing(
            side=side,
            side_name=names[side],
            rival_name=names[1 - side],
            title=texts.pick(TITLES[0]),
            date=texts.quarter(2026, 1),
            turns=20,
            situation=f"# {texts.pick(TITLES[0])}\n{summary}\n\n{texts.pick(AIMS[side])}",
            objectives=lines[side],
            rival_objectives=lines[1 - side],
            secret=texts.pick(AIMS[side]),
        )

    def start(self, choice: MatchChoice) -> Screen:
        """Remember the choice; seed 13 brings bad luck."""
        if choice.seed == 13:
            raise CatalogueError("seed 13 is never drawn")
        self.started.append(choice)
        return MatchScreen(choice.scenario)

    def start_within(self, choice: MidMatchChoice) -> Screen:
        """Begin as any other."""
        return self.start(MatchChoice(str(choice.file), *choice.seats, choice.seed))

    def resume(self, save: str) -> Screen:
        """Remember the slot."""
        self.resumed.append(save)
        return MatchScreen(save)

    def replay(self, save: str) -> Screen:
        """Remember the slot."""
        self.resumed.append(f"replay {save}")
        return MatchScreen(save)

    def delete(self, save: str) -> None:
        """Forget the slot."""
        self.slots.remove(save)
