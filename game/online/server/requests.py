"""What requests bring, as strict records: who wants to sit down, who wants something done."""

from typing import Annotated, Any, Self, TypeAlias

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from game.online.code import WORDS_IN_A_CODE
from game.online.errors import OnlineError
from game.online.protocol import KEY
from game.online.server.gate import Refused
from game.online.server.room import Place
from game.online.wire import data_of

__all__ = ["ActRequest", "SitRequest"]

_Key: TypeAlias = Annotated[str, StringConstraints(pattern=f"^{KEY}$")]


class _Brought(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    @classmethod
    def read(cls, body: bytes) -> Self:
        """Return what a body says; raise `Refused` where it says nothing of the kind."""
        try:
            return cls.model_validate(data_of(body))
        except ValidationError as error:
            first = error.errors(include_url=False, include_input=False, include_context=False)[0]
            where = ".".join(str(part) for part in first["loc"])[:80]
            raise Refused(400, "wrong-form", where=where or "body") from None
        except OnlineError as error:
            raise Refused(400, error.code) from None


class SitRequest(_Brought):
    """Somebody wants to sit down."""

    token: _Key
    """Drawn by the window for itself: with the same token it sits where it sat before."""
    place: Place
    code: Annotated[
        tuple[Annotated[int, Field(ge=0, le=9999)], ...],
        Field(max_length=WORDS_IN_A_CODE, strict=False),
    ] = ()


class ActRequest(_Brought):
    """Somebody wants something done."""

    key: _Key
    """Drawn for this act; the same key is never done twice."""
    act: dict[str, Any]
