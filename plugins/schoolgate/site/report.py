"""Findings as lines of text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import asdict

from schoolgate.messages import say, text
from schoolgate.model import Finding, Location


def in_one_line(finding: Finding, language: str = "vi") -> str:
    """Return where, what and what to do, in one line."""
    parts = (place(finding.where, language), say(finding.message, language), say(finding.remedy, language))
    return f"{parts[0]}: {parts[1]} {parts[2]}"


def lines(findings: Iterable[Finding], language: str = "vi") -> Iterator[str]:
    """Return the findings for people: a line that says what is wrong where, a line that says what to do."""
    for finding in findings:
        severity = text(f"report.{finding.severity}", language)
        yield f"{severity:<9} {place(finding.where, language)}: {say(finding.message, language)}"
        yield f"{'':<9} → {say(finding.remedy, language)}"


def place(where: Location, language: str = "vi") -> str:
    """Return a location as people and editors read it: path:line, and the cell where it is in a table."""
    if where.sheet:
        part = "cell" if where.column and where.row else "row" if where.row else "sheet"
        return text(f"report.{part}", language, **asdict(where))
    line = f"{where.path}:{where.line}" if where.line else where.path
    return text("report.column", language, line=line, column=where.column) if where.column else line
