"""What stands here, and what a change does to it: asked by ``check`` and by ``review check``."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import click

from schoolgate.history import HistoryError, changes, fork_point, prefix
from schoolgate.inspection import CONTENT, Inspection, examine, examine_base, once_approved, outside
from schoolgate.load import SettingsError
from schoolgate.messages import text
from schoolgate.reports.comparison import Comparison, compare, moved_points
from schoolgate.storage import on_disk

_INTERNAL = "internal/"


@dataclass(frozen=True, slots=True)
class Asked:
    """What the options of one call ask for; ``public`` keeps silent about the internal site."""

    root: Path
    day: date
    language: str
    jobs: int
    cache: Path | None
    public: bool


def inspected(asked: Asked) -> Inspection:
    """Inspect the content as it stands. Raises SettingsError."""
    content = asked.root / CONTENT
    return _seen(examine(content, as_of=asked.day, cache=asked.cache, jobs=asked.jobs), asked)


def compared(now: Inspection, base: str, asked: Asked) -> Comparison | None:
    """Compare with the commit at which the change began; without it the rest is told all the same."""
    cache = asked.cache / "base" if asked.cache else None
    try:
        began = fork_point(asked.root, base)
        changed = changes(asked.root, began, CONTENT)
        then = _seen(examine_base(asked.root, began, as_of=asked.day, cache=cache, jobs=asked.jobs), asked)
    except (HistoryError, SettingsError) as error:
        unread = isinstance(error, SettingsError)
        reason = text("check.base-unreadable", asked.language) if unread else str(error)
        click.echo(text("check.no-comparison", asked.language, base=base, reason=reason), err=True)
        return None
    renamed = {one.old: one.path for one in changed if one.old}
    told = (one.path for one in changed if one.status != "D")
    touched = [path for path in told if not (asked.public and path.startswith(_INTERNAL))]
    before, after = ((one.findings, one.readings) for one in (then, now))
    found = compare(began, before, after, renamed, touched, once_approved(now, touched))
    return replace(found, points=moved_points(then.score, now.score))


def folder(root: Path) -> str:
    """Return where the content lies in its repository, as GitHub names files."""
    with suppress(HistoryError):
        return prefix(root) + CONTENT
    return CONTENT


def spelt(root: Path, path: str) -> str:
    """Return a content path as it is written on disk: GitHub knows no other spelling of a name."""
    content = root / CONTENT
    return on_disk(content, path).relative_to(content).as_posix() if not path.startswith("../") else path


def _seen(inspection: Inspection, asked: Asked) -> Inspection:
    return outside(inspection) if asked.public else inspection
