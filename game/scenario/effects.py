"""Effects as an author writes them: what an event, a law or a special order does."""

from typing import Annotated, Any, Final, Literal, Self, TypeAlias

from pydantic import Discriminator, Field, Tag, model_validator
from pydantic_core import PydanticCustomError

from game.rules.effects import Means
from game.scenario.forms import told_by
from game.scenario.names import StockSlug
from game.scenario.part import Beside, Level, Part, Ref, Slug

__all__ = [
    "ChangeStock",
    "Effect",
    "LowerFlag",
    "OfferSpecial",
    "RaiseFlag",
    "SetGate",
    "Setting",
]


def _setting_form(value: Any) -> str:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return "[rung]" if is_number else "[word]"


Setting: TypeAlias = Annotated[
    Annotated[Literal["open", "closed"], Tag("[word]")]
    | Annotated[float, Field(gt=0), Tag("[rung]")],
    Discriminator(_setting_form),
]
"""How a gate is set: open, closed, or a rung of its ladder [percent]."""


class ChangeStock(Part):
    """Changes a stock, at once or in equal parts over several turns."""

    stock: StockSlug = Field(description="the stock")
    add: Level | None = Field(default=None, description="add this much, in the stock's unit")
    scale: float | None = Field(default=None, ge=0, le=100, description="multiply by this")
    set: Level | None = Field(default=None, description="set to this value")
    over: int = Field(default=1, ge=1, le=40, description="turns over which `add` is spread")

    @model_validator(mode="after")
    def _one_means(self) -> Self:
        written = [means.value for means in Means if getattr(self, means.value) is not None]
        if len(written) != 1:
            raise PydanticCustomError(
                "means",
                "an effect on a stock has one of add, scale and set, not {count}",
                {"count": len(written), "suggestion": "write one effect for each change"},
            )
        if self.over > 1 and self.add is None:
            raise PydanticCustomError(
                "spread",
                "only 'add' can be spread over turns",
                {"suggestion": f"remove 'over', or write 'add' instead of '{written[0]}'"},
            )
        return self

    @property
    def means(self) -> Means:
        """How the stock changes."""
        return next(means for means in Means if getattr(self, means.value) is not None)

    @property
    def amount(self) -> float:
        """How much it changes."""
        return float(getattr(self, self.means.value))


class SetGate(Part):
    """Sets a gate, locks it, or unlocks it."""

    gate: Annotated[Slug, Ref("gate")] = Field(description="the gate")
    set: Annotated[Setting, Beside("setting", "gate")] | None = Field(
        default=None, description="open, closed, or a rung of its ladder [percent]"
    )
    lock: int | None = Field(
        default=None, ge=1, le=200, description="turns in which nobody can change the gate"
    )
    unlock: Literal[True] | None = Field(default=None, description="true lifts a lock")

    @model_validator(mode="after")
    def _does_something(self) -> Self:
        if self.set is None and self.lock is None and self.unlock is None:
            raise PydanticCustomError(
                "no-effect",
                "this does nothing to the gate",
                {"suggestion": "add set, lock or unlock"},
            )
        if self.lock is not None and self.unlock is not None:
            raise PydanticCustomError(
                "lock", "a gate cannot be locked and unlocked at once", {"suggestion": "keep one"}
            )
        return self


class OfferSpecial(Part):
    """Puts a special order on offer."""

    offer: Annotated[Slug, Ref("special")] = Field(description="the special order")
    turns: int = Field(default=1, ge=1, le=200, description="turns for which it stays on offer")


class RaiseFlag(Part):
    """Raises a flag that conditions can ask for."""

    flag: Annotated[Slug, Ref("flag")] = Field(alias="raise", description="the flag")


class LowerFlag(Part):
    """Lowers a flag."""

    flag: Annotated[Slug, Ref("flag")] = Field(alias="lower", description="the flag")


FORMS: Final = {
    "stock": "ChangeStock",
    "gate": "SetGate",
    "offer": "OfferSpecial",
    "raise": "RaiseFlag",
    "lower": "LowerFlag",
}
"""The key that tells each form of an effect, and the form's model."""


Effect: TypeAlias = Annotated[
    Annotated[ChangeStock, Tag("[stock]")]
    | Annotated[SetGate, Tag("[gate]")]
    | Annotated[OfferSpecial, Tag("[offer]")]
    | Annotated[RaiseFlag, Tag("[raise]")]
    | Annotated[LowerFlag, Tag("[lower]")],
    told_by(FORMS, "this is no effect"),
]
