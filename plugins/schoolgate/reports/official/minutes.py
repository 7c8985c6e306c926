"""Minutes of the monthly check of posts and of lessons (R-091, R-092)."""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.messages import text
from schoolgate.model import Outcome, Scope
from schoolgate.papers.paper import Bullets, Column, Heading, Paper, Paragraph, Part, Side, Table
from schoolgate.reports.findings import said
from schoolgate.reports.ledger import LedgerRow, ledger
from schoolgate.reports.official.frame import dated, framed
from schoolgate.reports.official.material import Material
from schoolgate.reports.official.periodic import quotas
from schoolgate.reports.people import name

_MOST = 10
_ABOUT_POSTS = ("news/", "text/", "photos/", "privacy/", "content/", "weeks/event")
_LECTURES = "lectures"


def posts_minutes(material: Material, language: str = "vi") -> Paper:
    """Return the minutes of the check of posts: what went live, what is missing, what is to be mended."""
    rows = [one for one in ledger(material.portal, material.first, material.last) if one.kind == "post"]
    parts = (
        *_opening("posts", material, language),
        Heading(text("official.minutes-published", language)),
        *_posts(rows, material, language),
        Heading(text("official.minutes-quotas", language)),
        *quotas(material, language),
        Heading(text("official.minutes-faults", language)),
        *_faults(material, language),
        *_closing(language),
    )
    return _minutes("posts", parts, material, language)


def lessons_minutes(material: Material, language: str = "vi") -> Paper:
    """Return the minutes of the check of lessons: how many each teacher has shared, and who has too few."""
    readings = [
        one for one in material.asked if one.quota.id == _LECTURES and one.quota.scope is Scope.TEACHER
    ]
    heads: tuple[tuple[str, float, Side], ...] = (
        ("teacher", 4, "left"),
        ("published", 1.2, "right"),
        ("legal", 1.4, "right"),
        ("minimum", 1.4, "right"),
        ("outcome", 2, "left"),
    )
    columns = table_columns(heads, language)
    rows = tuple(
        (one.name, str(one.published), str(one.legal), str(one.minimum), _outcome(one.outcome, language))
        for one in readings
    )
    short = [one for one in readings if one.outcome is Outcome.FAILED]
    conclusion = text(
        "official.minutes-lessons-conclusion" if short else "official.minutes-lessons-well",
        language,
        well=len(readings) - len(short),
        asked=len(readings),
        names=", ".join(one.name for one in short),
    )
    table: tuple[Part, ...] = (
        (Table(columns, rows),) if rows else (Paragraph(text("official.nothing", language)),)
    )
    parts = (
        *_opening("lessons", material, language),
        Heading(text("official.minutes-teachers", language)),
        *table,
        Heading(text("official.minutes-conclusion", language)),
        Paragraph(conclusion),
        *_closing(language),
    )
    return _minutes("lessons", parts, material, language)


def table_columns(heads: tuple[tuple[str, float, Side], ...], language: str) -> tuple[Column, ...]:
    """Return the columns of a table by the keys of their headings."""
    return tuple(
        Column(text(f"official.column-{head}", language), share, side) for head, share, side in heads
    )


def _minutes(kind: str, parts: tuple[Part, ...], material: Material, language: str) -> Paper:
    board = next((one for one in material.portal.settings.boards if one.id == "editorial"), None)
    secretary = name(board.members[-1], material.portal) if board and board.members else ""
    return framed(
        material.portal,
        type_name=text("official.minutes", language),
        abstract=text(f"official.minutes-{kind}", language, period=material.period),
        parts=parts,
        day=min(material.last, material.portal.as_of),
        symbol="BB",
        language=language,
        kind="minutes",
        secretary=secretary,
    )


def _opening(kind: str, material: Material, language: str) -> Iterator[Part]:
    last = min(material.last, material.portal.as_of)
    values = {"first": dated(material.first), "last": dated(last), "period": material.period}
    yield Paragraph(text(f"official.minutes-{kind}-opening", language, **values))


def _closing(language: str) -> Iterator[Part]:
    yield Paragraph(text("official.minutes-closing", language))


def _posts(rows: list[LedgerRow], material: Material, language: str) -> Iterator[Part]:
    if not rows:
        yield Paragraph(text("official.nothing", language))
        return
    heads: tuple[tuple[str, float, Side], ...] = (
        ("day", 1.5, "left"),
        ("title", 4, "left"),
        ("category", 2, "left"),
        ("author", 2, "left"),
        ("approver", 2, "left"),
    )
    titles = {one.id: one.title for one in material.portal.settings.categories}
    portal = material.portal
    yield Table(
        table_columns(heads, language),
        tuple(
            (
                dated(one.day),
                one.title,
                titles.get(one.category, text(f"official.layer-{one.layer}", language)),
                name(one.author, portal),
                name(one.approver, portal),
            )
            for one in rows
        ),
    )


def _faults(material: Material, language: str) -> Iterator[Part]:
    found = [one for one in material.failed() if one.rule.startswith(_ABOUT_POSTS)]
    if not found:
        yield Paragraph(text("official.nothing", language))
        return
    lines = [f"{one.where.path}: {said(one.message, language)}" for one in found[:_MOST]]
    more = len(found) - _MOST
    yield Bullets((*lines, *((text("official.and-more", language, count=more).strip(),) if more > 0 else ())))


def _outcome(outcome: Outcome, language: str) -> str:
    return text("official.outcome-" + outcome.replace("_", "-"), language)
