"""Forms: how a part that may be written in several ways is told by the key that it holds."""

from collections.abc import Mapping
from typing import Any

from pydantic import Discriminator

__all__ = ["told_by"]


def told_by(forms: Mapping[str, str], message: str) -> Discriminator:
    """Return what picks the model of a part by its key, such as ``[stock]``.

    Args:
        forms: the key that tells each form, and the name of the form's model.
        message: what is said of a part that holds none of the keys.
    """

    def form(value: Any) -> str | None:
        if isinstance(value, dict):
            return next((f"[{key}]" for key in forms if key in value), None)
        name = type(value).__name__
        return next((f"[{key}]" for key, model in forms.items() if model == name), None)

    return Discriminator(
        form,
        custom_error_type="form",
        custom_error_message=message,
        custom_error_context={"forms": ", ".join(forms)},
    )
