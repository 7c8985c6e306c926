"""The publication ledger as people read it: a row for each post, document and album (R-039)."""

from __future__ import annotations

from collections.abc import Iterable

from schoolgate.messages import text
from schoolgate.model import Portal
from schoolgate.reports.asked import category
from schoolgate.reports.ledger import LedgerRow
from schoolgate.reports.people import name
from schoolgate.reports.sheet import Sheet
from schoolgate.reports.wording import day

COLUMNS = ("day", "layer", "category", "title", "author", "approver", "approved-on", "address")


def ledger_sheet(rows: Iterable[LedgerRow], portal: Portal, language: str = "vi") -> Sheet:
    """Return the ledger with its headings."""
    head = [text(f"reports.ledger-{column}", language) for column in COLUMNS]
    return Sheet(head, [cells(one, portal, language) for one in rows])


def cells(one: LedgerRow, portal: Portal, language: str = "vi") -> tuple[str, ...]:
    """Return a row in words, in the order of ``COLUMNS``; what nobody can open is named by its file."""
    place = f"{portal.settings.school.url.rstrip('/')}/{one.address}" if one.address else one.path
    return (
        day(one.day),
        text(f"reports.layer-{one.layer}", language),
        shelf(one, portal, language),
        f"{one.title} ({one.number})" if one.number else one.title,
        name(one.author, portal),
        name(one.approver, portal),
        day(one.approved_on),
        place,
    )


def shelf(one: LedgerRow, portal: Portal, language: str = "vi") -> str:
    """Return the title of the category or the group in which something stands."""
    if one.kind == "album":
        return text("reports.album", language)
    title = category(one.category, portal).title
    return title or text(f"reports.internal-{'news' if one.kind == 'post' else 'documents'}", language)
