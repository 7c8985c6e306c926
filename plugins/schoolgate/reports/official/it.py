"""The monthly report of the school's IT staff: use, software, lines, equipment (R-133)."""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.messages import text
from schoolgate.papers.paper import Bullets, Heading, Paper, Paragraph, Part, Side, Table
from schoolgate.reports.official.frame import dated, framed
from schoolgate.reports.official.lists import software_table
from schoolgate.reports.official.material import Material
from schoolgate.reports.official.minutes import table_columns
from schoolgate.reports.people import name

_USED = "used"


def it_report(material: Material, language: str = "vi") -> Paper:
    """Return the report of a month."""
    parts = (
        Heading(text("official.it-portal", language)),
        *_use(material, language),
        Heading(text("official.it-equipment", language)),
        *_equipment(material, language),
        Heading(text("official.it-lines", language)),
        *_lines(material, language),
        Heading(text("official.it-software", language)),
        *software_table(material, language),
        Heading(text("official.it-trainings", language)),
        *_trainings(material, language),
    )
    return framed(
        material.portal,
        type_name=text("official.report", language),
        abstract=text("official.it", language, period=material.period),
        parts=parts,
        day=min(material.last, material.portal.as_of),
        language=language,
    )


def _use(material: Material, language: str) -> Iterator[Part]:
    accounts = [one for one in material.portal.accounts if one.is_open(material.portal.as_of)]
    used = sum(1 for one in accounts if material.holds(one.last_login))
    yield Paragraph(text("official.it-accounts", language, count=len(accounts), used=used))


def _equipment(material: Material, language: str) -> Iterator[Part]:
    portal = material.portal
    names = {one.id: one.name for one in portal.equipment}
    events = [one for one in portal.equipment_events if material.holds(one.date)]
    lessons = sum(one.lessons or 0 for one in events)
    if lessons:
        yield Paragraph(text("official.it-lessons", language, count=lessons))
    lines = [
        text(
            "official.it-event",
            language,
            day=dated(one.date),
            kind=text(f"official.event-{one.kind}", language),
            device=f"{names.get(one.device, one.device)} ({one.device})",
            note=f"; {one.note}" if one.note else "",
        )
        for one in events
        if one.kind != _USED
    ]
    yield Bullets(tuple(lines)) if lines else Paragraph(text("official.it-no-events", language))


def _lines(material: Material, language: str) -> Iterator[Part]:
    rows = [one for one in material.portal.measurements if material.holds(one.date)]
    if not rows:
        yield Paragraph(text("official.nothing", language))
        return
    heads: tuple[tuple[str, float, Side], ...] = (
        ("day", 1.5, "left"),
        ("line", 2.5, "left"),
        ("value", 1.5, "right"),
        ("place", 2, "left"),
        ("outcome", 1.5, "left"),
        ("by", 2, "left"),
    )
    states = {True: "good", False: "bad", None: "unsaid"}
    yield Table(
        table_columns(heads, language),
        tuple(
            (
                dated(one.date),
                text(f"official.line-{one.kind}", language),
                f"{one.value} {one.unit}".strip() if one.value is not None else "",
                one.place,
                text(f"official.line-{states[one.ok]}", language),
                name(one.measured_by, material.portal),
            )
            for one in rows
        ),
    )


def _trainings(material: Material, language: str) -> Iterator[Part]:
    held = [one for one in material.portal.trainings if material.holds(one.date)]
    lines = tuple(f"{dated(one.date)}: {one.title}." for one in held)
    yield Bullets(lines) if lines else Paragraph(text("official.nothing", language))
