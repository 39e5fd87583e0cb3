"""What the wire form is made of, checked once where it comes in."""

from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from game.online.errors import WireError

__all__ = ["Form", "checked"]

Checked = TypeVar("Checked")


class Form(BaseModel):
    """A part of the wire form: no field more or less, nothing taken for something else."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, allow_inf_nan=False)


def checked(form: TypeAdapter[Checked], data: Any) -> Checked:
    """Return plain data in its form; raise `WireError` that says where it does not fit."""
    try:
        return form.validate_python(data)
    except ValidationError as error:
        where = ".".join(str(step) for step in error.errors()[0]["loc"])
        raise WireError("wrong-form", where=where or "-") from None
