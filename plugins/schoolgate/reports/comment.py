"""The one comment on a pull request: what the change does, what is to be mended, what the month still lacks.

Made of the JSON that the check has written, and of nothing else: that JSON comes from the change itself and
is hostile. ``check --format markdown`` prints the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from posixpath import normpath

from schoolgate.messages import text
from schoolgate.model import Outcome, Severity
from schoolgate.reports.comment_words import code, words
from schoolgate.reports.json_check import (
    CheckDocument,
    FindingEntry,
    PointsEntry,
    QuotaChangeEntry,
    QuotaEntry,
)
from schoolgate.reports.score_words import points
from schoolgate.reports.wording import day, period

_SHOWN = 5
"""So many entries of a list stand open; the rest is folded."""
_MOST = 40
"""So many entries of a folded list are shown; the rest is counted."""
_WEIGHTS = tuple(Severity)


def comment(
    document: CheckDocument,
    language: str = "vi",
    more: Sequence[str] = (),
    most: int = _MOST,
    *,
    asked: bool = False,
) -> str:
    """Return the comment as Markdown; ``more`` are further sections, each ready.

    ``most`` is how many entries of a folded list are shown; ``asked`` says that an earlier comment on the
    same change asked for something to be mended.
    """
    here, elsewhere = split(document)
    mended = [one for one in document.base.fixed if one.outcome != Outcome.OPEN] if document.base else []
    blocks = [
        f"### {_headline(here, language, mended=asked or bool(mended))}",
        *_section("moved", [_change(one, language) for one in _moves(document)], language, most),
        *_section("points", [_points(one, language) for one in _scored(document)], language, most),
        *_section("pending", [_change(one, language) for one in _pending(document)], language, most),
        *_section("mend", [_finding(one, language) for one in here], language, most),
        *more,
        *_section("lacking", [_lacking(one, language) for one in _open(document)], language, most),
        *_folded("mended", [_finding(one, language, mended=True) for one in mended], language, most),
        *_folded("elsewhere", [_finding(one, language) for one in elsewhere], language, most),
    ]
    if not document.complete:
        blocks.insert(1, text("comment.incomplete", language))
    return "\n\n".join(block for block in blocks if block) + "\n"


def split(document: CheckDocument) -> tuple[list[FindingEntry], list[FindingEntry]]:
    """Return the findings that the change answers for, and those of other files that were there before."""
    findings = [one for one in document.findings if one.outcome != Outcome.OPEN]
    if document.base is None:
        return findings, []
    touched, new = set(document.base.touched), set(document.base.new)
    own: list[FindingEntry] = []
    others: list[FindingEntry] = []
    for one in findings:
        (own if one.id in new or one.path in touched else others).append(one)
    return own, others


def _headline(here: Sequence[FindingEntry], language: str, *, mended: bool) -> str:
    counts = {severity: sum(one.severity == severity for one in here) for severity in _WEIGHTS}
    if not here:
        return text("comment.all-mended" if mended else "comment.all-well", language)
    return text("comment.headline", language, **{f"{name}s": count for name, count in counts.items()})


def _moves(document: CheckDocument) -> list[QuotaChangeEntry]:
    return document.base.quotas if document.base else []


def _pending(document: CheckDocument) -> list[QuotaChangeEntry]:
    return document.base.pending if document.base else []


def _scored(document: CheckDocument) -> list[PointsEntry]:
    return document.base.points if document.base else []


def _points(one: PointsEntry, language: str) -> str:
    sides = {name: points(Decimal(str(getattr(one, name))), language) for name in ("before", "after", "max")}
    return "- " + text("comment.points-change", language, title=words(one.title), **sides)


def _open(document: CheckDocument) -> list[QuotaEntry]:
    lacking = (one for one in document.quotas if one.outcome == Outcome.OPEN)
    return sorted(lacking, key=lambda one: (one.days_left, one.title, one.name or ""))


def _section(key: str, lines: Sequence[str], language: str, most: int) -> Iterator[str]:
    if not lines:
        return
    yield f"**{text(f'comment.{key}', language, count=len(lines))}**"
    yield "\n".join(lines[:_SHOWN])
    if len(lines) > _SHOWN:
        title = text("comment.more", language, count=len(lines) - _SHOWN)
        yield _fold(title, lines[_SHOWN:], language, most)


def _folded(key: str, lines: Sequence[str], language: str, most: int) -> Iterator[str]:
    if lines:
        yield _fold(text(f"comment.{key}", language, count=len(lines)), lines, language, most)


def _fold(title: str, lines: Sequence[str], language: str, most: int) -> str:
    shown = list(lines[:most])
    if len(lines) > most:
        shown.append("- " + text("comment.and-more", language, count=len(lines) - most))
    return "\n".join(("<details>", f"<summary>{title}</summary>", "", *shown, "", "</details>"))


def _finding(one: FindingEntry, language: str, *, mended: bool = False) -> str:
    key = "comment.was" if mended else f"comment.{one.severity}"
    return "- " + text(
        key,
        language,
        place=_place(one, language),
        message=words(one.message),
        remedy=words(one.remedy),
    )


def _place(one: FindingEntry, language: str) -> str:
    if not one.path:
        return text("comment.nowhere", language)
    where = code(normpath(f"content/{one.path}"))
    parts = (("sheet", one.sheet), ("row", one.row), ("column", one.column))
    cell = [text(f"comment.{name}", language, value=words(str(value))) for name, value in parts if value]
    line = [text("comment.line", language, value=one.line)] if one.line and not one.row else []
    return ", ".join((where, *line, *cell))


def _change(one: QuotaChangeEntry, language: str) -> str:
    told = one.after or one.before
    assert told is not None
    sides = (_side(side, language) for side in (one.before, one.after))
    return "- " + text(
        "comment.change", language, quota=_quota(told, language), before=next(sides), after=next(sides)
    )


def _side(one: QuotaEntry | None, language: str) -> str:
    if one is None:
        return text("comment.not-asked", language)
    return f"{one.published}/{one.minimum}" + (" ✓" if one.outcome == Outcome.PASSED else "")


def _lacking(one: QuotaEntry, language: str) -> str:
    key = "comment.lacks" if one.days_left else "comment.lacks-today"
    line = text(
        *(key, language),
        quota=_quota(one, language),
        missing=max(0, one.minimum - one.published),
        unit=words(one.unit),
        days=one.days_left,
        day=day(one.last),
    )
    return "- " + line + _people(one.asked, language)


def _people(names: Iterable[str], language: str) -> str:
    shown = ", ".join(words(name) for name in names)
    return text("comment.asked", language, names=shown) if shown else ""


def _quota(one: QuotaEntry, language: str) -> str:
    name = f" – {words(one.name)}" if one.name else ""
    when = period(one.period, one.first, one.last, language)
    return f"{words(one.title)}{name} ({words(when)})"
