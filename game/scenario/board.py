"""The board as an author writes it: sides, chips, gates, programmes."""

from itertools import pairwise
from typing import Annotated, Any, Literal

from pydantic import Field, field_validator, model_validator
from pydantic_core import PydanticCustomError

from game.rules.actions import Programme as Programmes
from game.rules.sides import Side
from game.scenario.calendar import Date
from game.scenario.effects import Setting
from game.scenario.findings import suggest
from game.scenario.names import ProgrammeSlug, StockSlug
from game.scenario.part import (
    PROSE,
    Amount,
    Figure,
    Named,
    Part,
    Ref,
    SideSlug,
    Slug,
    SomeAmount,
    Source,
    Text,
)

__all__ = ["Chip", "Controls", "Gate", "Programme", "Shared", "SidePart", "Sides", "setting_of"]


class Capital(Part):
    """A side's political capital."""

    income: Amount = Field(description="gained each turn [PC]")
    cap: SomeAmount = Field(description="most that can be saved [PC]")


class _Stocks(Part):
    """Starting values of stocks."""

    stocks: dict[StockSlug, Figure] = Field(description="value at the start, stock by stock")


class Shared(_Stocks):
    """What belongs to neither side."""


class NameForms(Part):
    """How a side is called where its name alone will not do; what is left out is the name."""

    in_text: Text = Field(
        default="", description="the name inside a sentence, such as 'the United States'"
    )
    adjective: Text = Field(
        default="", description="the name before a thing of its own, such as 'American'"
    )
    short: Text = Field(default="", description="the name where there is little room, such as 'US'")
    sign: Text = Field(default="", description="one or two letters that stand for the side")
    parliament: Text = Field(
        default="", description="what passes its laws, in a sentence, such as 'Congress'"
    )


class SidePart(_Stocks):
    """One side of the table."""

    name: Text = Field(description="name that players read")
    forms: Annotated[NameForms, PROSE] = Field(
        default=NameForms(), description="the name in other places; each may be left out"
    )
    aim: Text = Field(default="", description="what the side wants, in one sentence")
    brief: Text = Field(description="what its player is told before the first turn")
    slots: int = Field(default=2, ge=1, le=6, description="orders it can give each turn")
    capital: Capital = Field(description="political capital")


class Sides(Part):
    """Both sides."""

    us: SidePart = Field(description="the seller of the frontier")
    china: SidePart = Field(description="its buyer")

    def of(self, side: Side) -> SidePart:
        """Return one side's part."""
        return self.us if side is Side.US else self.china


class Chip(Named):
    """A generation of chips, of either side."""

    maker: SideSlug = Field(description="the side that designs it")
    ships: Date = Field(description="scheduled first shipment")
    tpp: SomeAmount | None = Field(
        default=None, description="total processing performance, as in the export rules"
    )
    bandwidth_tb_s: SomeAmount | None = Field(default=None, description="memory bandwidth [TB/s]")
    performance: Annotated[float, Field(ge=0.001, le=1e6)] | None = Field(
        default=None, description="one chip [H100 = 1]; instead of tpp and bandwidth_tb_s"
    )
    price_k_usd: float = Field(ge=0.001, le=1e6, description="price of one chip [thousand USD]")
    licence: Annotated[Slug, Ref("gate")] | None = Field(
        default=None, description="US gate that licenses its export; without one it is never sold"
    )
    consent: Annotated[Slug, Ref("gate")] | None = Field(
        default=None, description="Chinese gate that lets it in"
    )
    for_export: bool = Field(default=False, description="made for export: no volume rule binds it")
    sold_home_kh100e: SomeAmount = Field(
        default=0.0, description="what customers at home bought of it before the match"
    )
    sold_abroad_kh100e: SomeAmount = Field(
        default=0.0, description="what the other side bought of it before the match"
    )
    source: Source = Field(default="", description="where the figures come from")

    @model_validator(mode="after")
    def _performance_is_known(self) -> "Chip":
        both = self.tpp is not None and self.bandwidth_tb_s is not None
        if self.performance is None and not both:
            raise PydanticCustomError(
                "performance",
                "the chip's performance is not known",
                {"suggestion": "give tpp and bandwidth_tb_s, or performance"},
            )
        return self

    @property
    def h100s(self) -> float:
        """Performance of one chip [H100 = 1].

        Three quarters computing, one quarter memory: training is bound by the one, answering by
        the other. Source: design choice.
        """
        if self.performance is not None:
            return self.performance
        assert self.tpp is not None
        assert self.bandwidth_tb_s is not None
        return float((self.tpp / 15824.0) ** 0.75 * (self.bandwidth_tb_s / 3.35) ** 0.25)


class Controls(Part):
    """What a gate lets through: one chip, or a channel."""

    chip: Annotated[Slug, Ref("chip")] | None = Field(default=None, description="one chip")
    channel: Literal["equipment", "memory", "cloud", "rare-earths"] | None = Field(
        default=None, description="a flow of another kind"
    )

    @model_validator(mode="after")
    def _one_thing(self) -> "Controls":
        if (self.chip is None) == (self.channel is None):
            raise PydanticCustomError(
                "controls",
                "a gate controls either a chip or a channel",
                {"suggestion": "write {chip: ...} or {channel: ...}"},
            )
        return self


class GatePrice(Part):
    """Political capital for each order on a gate."""

    open: Amount = Field(default=1, description="to open it [PC]")
    levy: Amount = Field(default=1, description="to set a levy [PC]")
    ban: Amount = Field(default=1, description="to close it [PC]")


class Gate(Named):
    """Something one side can open, tax or close."""

    text: Text = Field(default="", description="what it is, for players")
    owner: SideSlug = Field(description="the side that holds it")
    controls: Controls = Field(description="what passes through it")
    ladder: tuple[Annotated[float, Field(gt=0, le=500)], ...] = Field(
        default=(),
        max_length=8,
        description="rates a levy can have, rising [percent of the price]; on the importer's "
        "consent to a chip, quotas [percent of what buyers spend]",
    )
    start: Setting = Field(description="open, closed, or a rung of the ladder [percent]")
    cost_capital: GatePrice = Field(default=GatePrice(), description="prices of its orders [PC]")
    source: Source = Field(default="", description="where its state comes from")

    @field_validator("ladder")
    @classmethod
    def _rising(cls, ladder: tuple[float, ...]) -> tuple[float, ...]:
        if any(low >= high for low, high in pairwise(ladder)):
            rungs = ", ".join(f"{rung:g}" for rung in sorted(set(ladder)))
            raise PydanticCustomError(
                "ladder",
                "the ladder does not rise",
                {"suggestion": f"write [{rungs}]", "fix": f"[{rungs}]"},
            )
        return ladder

    @property
    def is_consent(self) -> bool:
        """Whether it is the importer's key to a chip, whose rungs are quotas."""
        return self.owner == Side.CHINA.slug and self.controls.chip is not None

    def order_at(self, rung: float) -> str:
        """Return the slug of the order that sets a rung: a levy, or a quota on a consent."""
        return f"{'quota' if self.is_consent else 'levy'}-{self.id}-{rung:g}"

    @field_validator("start")
    @classmethod
    def _start_is_a_setting(cls, start: str | float, info: Any) -> str | float:
        ladder = info.data.get("ladder")
        if ladder is not None:
            check_setting(start, ladder)
        return start


def check_setting(setting: str | float, ladder: tuple[float, ...]) -> None:
    """Raise PydanticCustomError if a gate with this ladder has no such setting."""
    if not isinstance(setting, str) and setting not in ladder:
        rungs = "".join(f", {rung:g}" for rung in ladder)
        raise PydanticCustomError(
            "setting",
            "{setting} is no rung of the gate's ladder",
            {"setting": f"{setting:g}", "suggestion": f"use open{rungs} or closed"},
        )


def setting_of(setting: str | float, ladder: tuple[float, ...]) -> int:
    """Return a setting as the rules count it: 0 open, the rungs, then closed.

    >>> [setting_of(each, (15.0, 25.0)) for each in ("open", 25.0, "closed")]
    [0, 2, 3]
    """
    if isinstance(setting, str):
        return 0 if setting == "open" else len(ladder) + 1
    return ladder.index(setting) + 1


class Programme(Part):
    """A programme of domestic investment; which ones there are is fixed by the rules."""

    id: ProgrammeSlug = Field(description="which programme")
    side: SideSlug = Field(description="the side that pays into it")
    name: Text = Field(description="name that players read")
    text: Text = Field(default="", description="what it does, for players")
    cost_bn: Amount = Field(description="price of a turn of it [bn USD]")
    cost_capital: Amount = Field(default=0, description="price of a turn of it [PC]")
    source: Source = Field(default="", description="where the price comes from")

    @field_validator("side")
    @classmethod
    def _side_has_it(cls, side: str, info: Any) -> str:
        programme = info.data.get("id")
        theirs = [each.slug for each in Programmes if each.side.slug == side]
        if programme is not None and programme not in theirs:
            raise PydanticCustomError(
                "programme-side",
                "'{programme}' is no programme of {side}",
                {"programme": programme, "side": side, "suggestion": suggest("", theirs)},
            )
        return side
