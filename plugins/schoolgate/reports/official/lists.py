"""Lists that go with reports: thematic sessions, software, the use of its data, novelties."""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.messages import text
from schoolgate.model import school_year
from schoolgate.papers.paper import Heading, Paper, Paragraph, Part, Side, Table
from schoolgate.reports.official.frame import dated, framed
from schoolgate.reports.official.material import Material
from schoolgate.reports.official.minutes import table_columns
from schoolgate.reports.people import name

_THEMATIC = "thematic"


def thematic_list(material: Material, language: str = "vi") -> Paper:
    """Return the thematic sessions and trainings of the school year (R-142)."""
    portal = material.portal
    events = [one for one in portal.events if one.kind == _THEMATIC and material.holds(one.date)]
    held = [(one.date, one.title, text("official.thematic", language)) for one in events]
    held += [
        (one.date, one.title, text("official.training", language))
        for one in portal.trainings
        if material.holds(one.date)
    ]
    heads: tuple[tuple[str, float, Side], ...] = (
        ("day", 1.5, "left"),
        ("title", 6, "left"),
        ("kind", 2, "left"),
    )
    rows = tuple((dated(day), title, kind) for day, title, kind in sorted(held))
    return _list("thematic-list", _table(heads, rows, language), material, language)


def software_list(material: Material, language: str = "vi") -> Paper:
    """Return the programs that the school works with, those prescribed first (R-123)."""
    return _list("software-list", tuple(software_table(material, language)), material, language)


def software_table(material: Material, language: str) -> Iterator[Part]:
    """Return the programs as a table."""
    portal = material.portal
    heads: tuple[tuple[str, float, Side], ...] = (
        ("software", 4, "left"),
        ("required", 1.6, "left"),
        ("owner", 2, "left"),
        ("updated", 1.6, "left"),
        ("analysed", 1.6, "left"),
    )
    found = sorted(portal.software, key=lambda one: not one.required)
    rows = tuple(
        (
            one.name,
            text("official.required-yes" if one.required else "official.required-no", language),
            name(one.owner, portal),
            dated(one.data_updated_on),
            dated(one.analysed_on),
        )
        for one in found
    )
    yield from _table(heads, rows, language)


def analysis_list(material: Material, language: str = "vi") -> Paper:
    """Return of which programs the data were used in the school year, and of which not (R-141)."""
    programs = material.portal.software
    used = [one for one in programs if material.holds(one.analysed_on)]
    values = {"used": len(used), "count": len(programs)}
    parts: list[Part] = [Paragraph(text("official.analysed", language, **values))]
    heads: tuple[tuple[str, float, Side], ...] = (
        ("software", 5, "left"),
        ("analysed", 2, "left"),
        ("note", 5, "left"),
    )
    rows = tuple((one.name, dated(one.analysed_on), one.note) for one in programs)
    parts += _table(heads, rows, language)
    return _list("analysis-list", tuple(parts), material, language)


def highlight_list(material: Material, language: str = "vi") -> Paper:
    """Return what is new in the school year (R-143)."""
    year = school_year(material.portal.as_of)
    told = [one for one in material.portal.highlights if one.school_year == year]
    parts: list[Part] = []
    for number, one in enumerate(told, 1):
        parts += [
            Heading(f"{number}. {one.title}", 2),
            Paragraph(one.text or text("official.done", language) + "."),
        ]
        if one.document:
            parts.append(Paragraph(text("official.by-document", language, document=one.document)))
    return _list(
        "highlight-list", tuple(parts) or (Paragraph(text("official.nothing", language)),), material, language
    )


def _table(
    heads: tuple[tuple[str, float, Side], ...], rows: tuple[tuple[str, ...], ...], language: str
) -> tuple[Part, ...]:
    if not rows:
        return (Paragraph(text("official.nothing", language)),)
    return (Table(table_columns(heads, language), rows),)


def _list(key: str, parts: tuple[Part, ...], material: Material, language: str) -> Paper:
    return framed(
        material.portal,
        type_name=text("official.list", language),
        abstract=text(f"official.{key}", language, period=material.period),
        parts=parts,
        day=min(material.last, material.portal.as_of),
        symbol="DS",
        language=language,
        kind="list",
    )
