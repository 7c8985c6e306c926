"""What the check of a change has left, read as if an enemy had written it, and held against GitHub's word."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass, fields, is_dataclass
from pathlib import Path
from typing import Annotated, Any, TypeVar

from pydantic import ConfigDict, Field, TypeAdapter, ValidationError
from pydantic.dataclasses import dataclass as checked

from schoolgate.model import Message
from schoolgate.reports.findings import showable
from schoolgate.reports.json_check import CheckDocument
from schoolgate.review.outbox import CHANGE, CHECK, LARGEST, REASONS
from schoolgate.review.shapes import Pull, RunEvent, Sha

_LONGEST = 2_000
"""Characters of the longest text in a document; what is shown of it is shorter."""
_GREATEST = 10**9
_MOST_REASONS = 20
_Shape = TypeVar("_Shape")
_ADAPTERS: dict[type[Any], TypeAdapter[Any]] = {}


class InboxError(Exception):
    """What was left cannot be used; ``message`` says why."""

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key)
        self.message = Message.of(f"review.inbox-{key}", **values)


@checked(frozen=True, config=ConfigDict(extra="forbid"))
class _Change:
    number: Annotated[int, Field(gt=0, lt=_GREATEST)]
    head: Sha
    left: Annotated[int, Field(ge=0, lt=_GREATEST)]


@dataclass(frozen=True, slots=True)
class Delivery:
    """The result of a check as the check itself tells it. Texts are hostile, and short."""

    number: int
    head: str
    left: int
    """So many findings were left off the document."""
    document: CheckDocument | None
    reasons: tuple[str, ...] = ()
    """Why there is no document."""


def receive(folder: Path) -> Delivery:
    """Read what a check has left in a folder. Raises InboxError."""
    change = _read(folder, CHANGE, _Change)
    if change is None:
        raise InboxError("nothing")
    document = _read(folder, CHECK, CheckDocument)
    words = _bytes(folder, REASONS) if document is None else None
    lines = (words or b"").decode(errors="replace").splitlines()
    reasons = tuple(showable(line.strip())[:_LONGEST] for line in lines if line.strip())[:_MOST_REASONS]
    return Delivery(change.number, change.head, change.left, document, reasons)


def hold(delivery: Delivery, run: RunEvent, pull: Pull) -> None:
    """Hold a delivery against the run that left it and the pull request that it names. Raises InboxError."""
    ended = run.workflow_run
    known = {one.number for one in ended.pull_requests}
    same = pull.number == delivery.number and (not known or delivery.number in known)
    origin, fork = ended.head_repository, pull.head.repo
    if not same or not pull.base.repo or pull.base.repo.id != run.repository.id:
        raise InboxError("other-pull", number=delivery.number)
    if origin is None or fork is None or origin.id != fork.id or delivery.head != ended.head_sha:
        raise InboxError("other-pull", number=delivery.number)
    if pull.head.sha != ended.head_sha:
        raise InboxError("moved-on", number=delivery.number)


def _read(folder: Path, name: str, shape: type[_Shape]) -> _Shape | None:
    data = _bytes(folder, name)
    if data is None:
        return None
    adapter = _ADAPTERS.setdefault(shape, TypeAdapter(shape))
    try:
        read: _Shape = adapter.validate_json(data, strict=True)
    except ValidationError as error:
        where = {mistake["loc"][0] if mistake["loc"] else "" for mistake in error.errors(include_url=False)}
        raise InboxError("other-schema" if "schema" in where else "unreadable", file=name) from error
    bounded: _Shape = _bounded(read, name)
    return bounded


def _bytes(folder: Path, name: str) -> bytes | None:
    """Return the bytes of a plain file, None where there is none; a link leads nowhere."""
    try:
        with os.fdopen(os.open(folder / name, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0)), "rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise InboxError("unreadable", file=name)
            data = file.read(LARGEST + 1)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise InboxError("unreadable", file=name) from error
    if len(data) > LARGEST:
        raise InboxError("too-large", file=name, most=LARGEST // 1_000_000)
    return data


def _bounded(value: Any, name: str) -> Any:
    """Return a value in which no text is longer than a page and no figure beyond reason."""
    if isinstance(value, str):
        return value if len(value) <= _LONGEST else type(value)(value[:_LONGEST])
    if isinstance(value, int) and abs(value) > _GREATEST:
        raise InboxError("unreadable", file=name)
    if isinstance(value, list):
        return [_bounded(one, name) for one in value]
    if is_dataclass(value) and not isinstance(value, type):
        return type(value)(**{one.name: _bounded(getattr(value, one.name), name) for one in fields(value)})
    return value
