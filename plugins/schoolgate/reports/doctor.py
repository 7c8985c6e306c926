"""What the surroundings lack, in words: a line each, and what to do below it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from schoolgate.messages import text
from schoolgate.model import Message, Severity
from schoolgate.reports.check_layout import Layout
from schoolgate.reports.findings import said

_MARKS = {None: "✓", Severity.NOTE: "–", Severity.WARNING: "!", Severity.ERROR: "✗"}
_COLOURS = {None: "good", Severity.NOTE: "note", Severity.WARNING: "warning", Severity.ERROR: "error"}
Line = tuple[Message, Severity | None, Message | None]
"""A sentence, how much it weighs, and what to do."""


def doctor_lines(answers: Sequence[Line], layout: Layout, language: str) -> Iterator[str]:
    """Return every answer with its mark, then how many things are left to do."""
    for message, severity, remedy in answers:
        words = layout.lines(said(message, language), mark=f"{_MARKS[severity]} ")
        yield from (layout.paint(line, _COLOURS[severity]) if severity else line for line in words)
        if remedy:
            yield from layout.lines(said(remedy, language), 2, "→ ")
    yield ""
    left = sum(severity in {Severity.WARNING, Severity.ERROR} for _, severity, _ in answers)
    yield text("doctor.total", language, count=left) if left else text("doctor.well", language)
