"""The one composition: read the content, prepare its photos and files, judge the facts, read the quotas."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from schoolgate import attachments, photos
from schoolgate.load import load
from schoolgate.model import Finding, Portal, PublicPortal, Reading, Verdict, public
from schoolgate.quotas import readings
from schoolgate.rules import judge, verdicts

Progress = Callable[[str, int, int], None]
"""Told which work is going on, how much is done and how much there is."""


@dataclass(frozen=True, slots=True)
class Inspection:
    """The Portal with everything that was found out about it."""

    portal: Portal
    findings: tuple[Finding, ...]
    verdicts: tuple[Verdict, ...] = ()
    readings: tuple[Reading, ...] = ()

    def also(self, findings: tuple[Finding, ...]) -> Inspection:
        """Return the inspection with what was found later, in the order of findings."""
        both = sorted((*self.findings, *findings), key=lambda one: (-one.severity.weight, one.where))
        return replace(self, findings=tuple(both))

    def public(self) -> PublicPortal:
        """Return what layer 1 may know."""
        return public(self.portal)


def inspect(
    content: Path, *, as_of: date, cache: Path, keep: bool, jobs: int, progress: Progress | None = None
) -> Inspection:
    """Inspect a school's content folder as of a day in Asia/Ho_Chi_Minh.

    ``cache`` is where finished photos and files lie; with ``keep`` false nothing of earlier builds is used.
    Raises SettingsError when the school's settings cannot be read.
    """
    portal = load(content, as_of=as_of, cache=cache if keep else None, jobs=jobs)
    shown = public(portal)

    def told(done: int, total: int) -> None:
        if progress:
            progress("photos", done, total)

    pictures, broken = photos.prepare(shown.photos, content, cache, jobs, told)
    files, refused = attachments.prepare(shown.attachments, content, cache, jobs)
    portal = replace(
        portal,
        photos={**portal.photos, **pictures},
        attachments={**portal.attachments, **files},
        problems=(*portal.problems, *broken, *refused),
    )
    return _judged(portal)


def examine(content: Path, *, as_of: date, cache: Path | None, jobs: int) -> Inspection:
    """Inspect a school's content folder without touching a pixel: what ``check`` and the reports need.

    Faults that only show when a photo or a PDF is made ready for a page are found by ``inspect`` alone.
    Raises SettingsError when the school's settings cannot be read.
    """
    return _judged(load(content, as_of=as_of, cache=cache, jobs=jobs))


def _judged(portal: Portal) -> Inspection:
    findings = judge(portal)
    return Inspection(portal, findings, verdicts(portal, findings), readings(portal))
