"""What stands around every paper of a school: who issues it, where, for whom (Decree 30/2020, Article 8)."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Any

from schoolgate.messages import text
from schoolgate.model import Portal
from schoolgate.papers.paper import Paper, Part

_BODY = re.compile(
    r"^(?:UBND|Ủy ban nhân dân)\s+(?:phường|xã|thị trấn|quận|huyện|thành phố|TP)\s+", re.IGNORECASE
)
_NOTE = re.compile(r"\s*\(.*\)\s*$")
_BLANK = "      "
"""Room for the number, which a pen fills in."""


def framed(
    portal: Portal,
    *,
    type_name: str,
    abstract: str,
    parts: tuple[Part, ...],
    day: date,
    symbol: str = "BC",
    language: str = "vi",
    **more: Any,
) -> Paper:
    """Return a paper of the school, a draft that its head signs; ``more`` are further fields of it."""
    school = portal.settings.school
    head = school.representative
    paper = Paper(
        **{"kind": "report", **more},
        superior=school.superior,
        issuer=_NOTE.sub("", school.name),
        number=f"{_BLANK}/{symbol}-{school.code}",
        place=_place(school.superior),
        day=day,
        type_name=type_name,
        abstract=abstract,
        parts=parts,
        position=head.position if head else "",
        signer=head.name if head else "",
    )
    if paper.kind == "minutes":
        return paper
    return replace(paper, recipients=tuple(_recipients(school.superior, language)))


def _place(superior: str) -> str:
    """Return the place of the school: that of the body above it."""
    found = _BODY.sub("", superior)
    return found if found != superior else ""


def _recipients(superior: str, language: str) -> list[str]:
    above = [text("official.to-superior", language, superior=superior)] if superior else []
    return [*above, text("official.to-boards", language), text("official.to-file", language)]


def dated(value: date | None) -> str:
    """Return a day as official papers write it: ``05/9/2025``, ``01/02/2026`` (Decree 30/2020)."""
    if value is None:
        return ""
    month = f"{value.month:02d}" if value.month < 3 else str(value.month)
    return f"{value.day:02d}/{month}/{value.year}"
