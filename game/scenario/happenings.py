"""What a scenario brings into a match: special orders, events, laws."""

from typing import Annotated, Any, Literal

from pydantic import Field, field_validator, model_validator
from pydantic_core import PydanticCustomError

from game.rules.actions import Act
from game.scenario.conditions import ALWAYS, Condition
from game.scenario.effects import Effect, Setting
from game.scenario.names import ActSlug, act_of
from game.scenario.part import Amount, Beside, Named, Part, Ref, SideSlug, Slug, Source, Text

__all__ = ["Event", "Law", "Measure", "Special", "Threat"]


class Measure(Part):
    """A gate set as the threat announced."""

    gate: Annotated[Slug, Ref("gate")] = Field(description="a gate of the side that threatens")
    set: Annotated[Setting, Beside("setting", "gate")] = Field(
        description="open, closed, or a rung of its ladder [percent]"
    )


class Threat(Part):
    """An announced measure, and what would avert it."""

    measure: tuple[Measure, ...] = Field(
        min_length=1, description="settings that carry the threat out: any one counts"
    )
    demand: Condition = Field(description="holds where the rival concedes")
    gain: tuple[Effect, ...] = Field(
        default=(), description="what a concession brings to the side that threatened"
    )


class Special(Named):
    """A special order of one side."""

    side: SideSlug = Field(description="who can give it")
    act: ActSlug = Field(
        default="none", description="what it does in the model, beside its effects"
    )
    text: Text = Field(default="", description="what it does, for players")
    cost_capital: Amount = Field(default=0, description="its price [PC]")
    cost_bn: Amount = Field(default=0, description="its price [bn USD]")
    on_offer: Literal["always", "by-effect"] = Field(
        default="always", description="always, or only while an effect has put it on offer"
    )
    cooldown: int = Field(default=0, ge=0, description="turns before it can be given again")
    when: Condition = Field(default=ALWAYS, description="must hold for it to be given")
    effects: tuple[Effect, ...] = Field(default=(), description="what it does")
    threat: Threat | None = Field(default=None, description="needed by act: threaten")
    source: Source = Field(default="", description="where it comes from")

    @field_validator("act")
    @classmethod
    def _side_can_act(cls, act: str, info: Any) -> str:
        side, owner = info.data.get("side"), act_of(act).side
        needed = side if owner is None else owner.slug
        if side is not None and needed != side:
            raise PydanticCustomError(
                "act-side",
                "'{act}' is an act of {needed}, not of {side}",
                {"act": act, "needed": needed, "side": side, "suggestion": "give it 'act: none'"},
            )
        return act

    @model_validator(mode="after")
    def _threat_fits_act(self) -> "Special":
        if (self.act == Act.THREATEN.slug) != (self.threat is not None):
            raise PydanticCustomError(
                "threat",
                "'act: threaten' and 'threat: ...' go together",
                {"suggestion": "add the one that is missing, or remove the other"},
            )
        return self


class Event(Named):
    """Something that may happen at the end of a turn."""

    text: Text = Field(description="what happened, for players")
    actor: Literal["us", "china", "world"] = Field(
        default="world", description="on whose side it happens; for display only"
    )
    when: Condition = Field(default=ALWAYS, description="must hold for it to happen")
    chance: float = Field(default=1, ge=0, le=1, description="probability a turn while it may")
    once: bool = Field(default=False, description="true: at most once in a match")
    cooldown: int = Field(default=0, ge=0, description="turns before it can happen again")
    effects: tuple[Effect, ...] = Field(default=(), description="what it does")
    source: Source = Field(default="", description="the record, or design choice")


class Law(Named):
    """A law, passed at the end of the turn in which its condition holds."""

    text: Text = Field(description="what it says, for players")
    actor: Literal["us", "china", "world"] = Field(
        default="us", description="whose parliament passes it; for display only"
    )
    when: Condition = Field(description="passes it")
    turns: int = Field(ge=1, le=200, description="turns for which it is in force")
    effects: tuple[Effect, ...] = Field(default=(), description="what it does when it passes")
    repeatable: bool = Field(default=False, description="true: can pass again after it ran out")
    source: Source = Field(default="", description="the bill, or design choice")
