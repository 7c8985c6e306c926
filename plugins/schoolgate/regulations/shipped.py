"""The files of this package."""

from __future__ import annotations

from importlib.resources import files


def shipped(name: str) -> tuple[str, str]:
    """Return the text of a file of this package, and the name under which its mistakes are told."""
    page = files("schoolgate.regulations").joinpath(*name.split("/"))
    return page.read_text("utf-8"), f"regulations/{name}"
