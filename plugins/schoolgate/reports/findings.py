"""Findings as text: what the build, the check and the plugin say of one and the same finding."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import asdict

from schoolgate.messages import say, text
from schoolgate.model import Finding, Location, Message

_UNSHOWABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def in_one_line(finding: Finding, language: str = "vi") -> str:
    """Return where, what and what to do, in one line."""
    where, what = place(finding.where, language), said(finding.message, language)
    return f"{where}: {what} {said(finding.remedy, language)}"


def lines(findings: Iterable[Finding], language: str = "vi") -> Iterator[str]:
    """Return the findings for people: a line that says what is wrong where, a line that says what to do."""
    for finding in findings:
        severity = text(f"report.{finding.severity}", language)
        yield f"{severity:<9} {place(finding.where, language)}: {said(finding.message, language)}"
        yield f"{'':<9} → {said(finding.remedy, language)}"


def said(message: Message, language: str = "vi") -> str:
    """Put a message into words that any terminal may show: names of files can hold control characters."""
    return showable(say(message, language))


def showable(words: str) -> str:
    """Return a text in which nothing steers a terminal."""
    return _UNSHOWABLE.sub("\ufffd", words)


def place(where: Location, language: str = "vi") -> str:
    """Return a location as people and editors read it: path:line, and the cell where it is in a table."""
    if not where.path:
        return text("report.nowhere", language)
    if where.sheet:
        part = "cell" if where.column and where.row else "row" if where.row else "sheet"
        return showable(text(f"report.{part}", language, **asdict(where)))
    line = f"{where.path}:{where.line}" if where.line else where.path
    return showable(text("report.column", language, line=line, column=where.column) if where.column else line)
