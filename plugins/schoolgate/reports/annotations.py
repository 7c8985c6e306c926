"""Findings as GitHub marks them on the lines of a change: the worst first, inside what GitHub shows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from posixpath import normpath

from schoolgate.messages import text
from schoolgate.model import Finding, Outcome, Severity
from schoolgate.reports.findings import place, said

_PER_KIND = 10
"""GitHub shows so many errors, warnings and notices of one step, and drops the rest in silence."""
_NAMES = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def annotated(
    findings: Iterable[Finding],
    first: Iterable[str],
    folder: str,
    language: str = "vi",
    spelt: Callable[[str], str] = str,
) -> Iterator[str]:
    """Return one workflow command per finding; those in the files named ``first`` come before the others.

    What GitHub would drop is counted in the last line. ``folder`` is where the paths lie in the repository,
    ``spelt`` returns a path as it is written on disk.
    """
    touched = set(first)
    kept = [one for one in findings if one.outcome is not Outcome.OPEN]
    left = 0
    for severity, name in _NAMES.items():
        some = [one for one in kept if one.severity is severity]
        some.sort(key=lambda one: one.where.path not in touched)
        yield from (_command(name, one, folder, language, spelt) for one in some[:_PER_KIND])
        left += max(0, len(some) - _PER_KIND)
    if left:
        yield text("check.annotations-left", language, count=left)


def _command(name: str, one: Finding, folder: str, language: str, spelt: Callable[[str], str]) -> str:
    told = f"{said(one.message, language)} → {said(one.remedy, language)}"
    where = f"file={_property(normpath(f'{folder}/{spelt(one.where.path)}'))}" if one.where.path else ""
    line = f",line={one.where.line}" if where and one.where.line and not one.where.row else ""
    title = f"{',' if where else ''}title={_property(place(one.where, language))}"
    return f"::{name} {where}{line}{title}::{_message(told)}"


def _message(words: str) -> str:
    return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(words: str) -> str:
    return _message(words).replace(":", "%3A").replace(",", "%2C")
