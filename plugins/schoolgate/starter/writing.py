"""A new text on disk: only what can be read back as it was meant, and never over something else."""

from __future__ import annotations

from pathlib import Path

from schoolgate.load import UnreadableError, head
from schoolgate.load.heads import HEADS
from schoolgate.load.places import place_of
from schoolgate.load.validation import check
from schoolgate.model import Problem
from schoolgate.starter.posts import New
from schoolgate.starter.staging import OccupiedError
from schoolgate.storage import write_text


def mistakes(new: New) -> tuple[Problem, ...]:
    """Return what would be wrong with a text once it was written."""
    try:
        fields = head.fields(head.split(new.text.encode()))
    except UnreadableError as mistake:
        return (mistake.at(new.path),)
    return tuple(check(HEADS[place_of(new.path).kind], fields, new.path).problems)


def write(content: Path, new: New) -> Path:
    """Write a new text into a folder of its own and return its file.

    Raises OccupiedError where there is something of that name, or the folder above leads out of ``content``;
    OSError.
    """
    file = content / new.path
    shelf = file.parent.parent
    if not shelf.resolve().is_relative_to(content.resolve()):
        raise OccupiedError(str(shelf))
    shelf.mkdir(parents=True, exist_ok=True)
    name = file.parent.name.casefold()
    if any(one.name.casefold() in {name, f"{name}.md"} for one in shelf.iterdir()):
        raise OccupiedError(new.folder)
    file.parent.mkdir()
    try:
        write_text(file, new.text)
    except OSError:
        file.parent.rmdir()
        raise
    return file
