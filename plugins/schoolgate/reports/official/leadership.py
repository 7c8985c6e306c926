"""How the school directs the work on its portal: boards, documents, minutes, reports (R-130, R-139)."""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.messages import text
from schoolgate.model import Board, Portal, school_year, within
from schoolgate.papers.paper import Bullets, Paragraph, Part
from schoolgate.register import Register
from schoolgate.reports.official.frame import dated
from schoolgate.reports.official.material import Material, met

_RECORDS = ("steering-minutes", "monthly-report")


def leadership(material: Material, language: str) -> Iterator[Part]:
    """Return the boards in force, the documents that were issued, how many minutes and reports there are."""
    portal = material.portal
    boards = [one for one in portal.settings.boards if within(portal.as_of, one.valid_from, one.valid_to)]
    if boards:
        yield Paragraph(text("official.boards", language, count=len(boards)))
        yield Bullets(tuple(_board(one, language) for one in boards))
    yield from _documents(portal, language)
    lines = list(_records(material, language))
    if lines:
        yield Bullets(tuple(lines))


def _board(one: Board, language: str) -> str:
    values = {"title": one.title, "count": len(one.members), "decision": one.decision}
    return text("official.board" if one.decision else "official.board-bare", language, **values)


def _documents(portal: Portal, language: str) -> Iterator[Part]:
    year = school_year(portal.as_of)
    asked = [one for one in portal.settings.required if one.year == year]
    register = Register(portal.documents)
    found = [(one, register.find(one.document) if one.document else None) for one in asked]
    there = [document for _, document in found if document]
    if asked:
        values = {"there": len(there), "asked": len(asked), "year": year}
        yield Paragraph(text("official.required", language, **values))
    lines = [
        text("official.document", language, number=one.number, title=one.title, day=dated(one.issued_on))
        for one in there
    ]
    if lines:
        yield Bullets(tuple(lines))


def _records(material: Material, language: str) -> Iterator[str]:
    for id_ in _RECORDS:
        asked = [
            one
            for one in material.readings
            if one.quota.id == id_ and material.first <= one.first <= material.last
        ]
        if asked:
            values = {"title": asked[0].quota.title, "met": met(asked), "asked": len(asked)}
            yield text("official.record", language, **values)
