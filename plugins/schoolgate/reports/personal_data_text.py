"""The report on personal data for the principal: in Markdown to read, in CSV to work through."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from schoolgate.messages import text
from schoolgate.model import Portal
from schoolgate.reports.personal_data import KINDS, MOST, PersonalDatum
from schoolgate.reports.sheet import Sheet
from schoolgate.reports.wording import day

COLUMNS = ("kind", "page", "file", "line", "found", "consent")


def personal_data_text(found: Sequence[PersonalDatum], portal: Portal, language: str = "vi") -> str:
    """Return the report in Markdown: that it is confidential first, then how many, then each by its kind."""
    told = {"school": portal.settings.school.name, "day": day(portal.as_of)}
    head = [
        text("personal-data.confidential", language),
        text("personal-data.title", language, **told),
        text("personal-data.summary" if found else "personal-data.none", language, count=len(found)),
        text("personal-data.limits", language, most=MOST),
    ]
    counts = Counter(one.kind for one in found)
    parts = [_part(kind, found, portal, language) for kind in KINDS if counts[kind]]
    return "\n\n".join([*head, *parts]).rstrip("\n") + "\n"


def personal_data_csv(found: Sequence[PersonalDatum], portal: Portal, language: str = "vi") -> str:
    """Return the report for Excel: the first row says that it is confidential."""
    warning = [text("personal-data.confidential", language), *[""] * (len(COLUMNS) - 1)]
    rows = [_heads(COLUMNS, language), *(_cells(one, portal, language) for one in found)]
    return Sheet(warning, rows).csv()


def _part(kind: str, found: Sequence[PersonalDatum], portal: Portal, language: str) -> str:
    some = [one for one in found if one.kind == kind]
    title = text(f"personal-data.kind-{kind}", language)
    rows = [_cells(one, portal, language)[1:] for one in some]
    table = Sheet(_heads(COLUMNS[1:], language), rows).markdown()
    return f"## {title} ({len(some)})\n\n{table}"


def _heads(columns: Sequence[str], language: str) -> list[str]:
    return [text(f"personal-data.column-{one}", language) for one in columns]


def _cells(one: PersonalDatum, portal: Portal, language: str) -> tuple[str, ...]:
    site = portal.settings.school.url.rstrip("/")
    page = f"{one.title} ({site}/{one.address})" if one.address else one.title
    kind = text(f"personal-data.kind-{one.kind}", language)
    return kind, page, one.path, str(one.line or ""), one.found, _consent(one, language)


def _consent(one: PersonalDatum, language: str) -> str:
    if one.allowed is None:
        return ""
    if not one.consents:
        return text("personal-data.consent-none", language)
    state = "valid" if one.allowed else "invalid"
    return text(f"personal-data.consent-{state}", language, ids=", ".join(one.consents))
