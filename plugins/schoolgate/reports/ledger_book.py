"""The publication ledger as a workbook (R-039)."""

from __future__ import annotations

from collections.abc import Sequence

from schoolgate.messages import text
from schoolgate.model import Portal
from schoolgate.papers.workbook import Value, workbook
from schoolgate.reports.ledger import LedgerRow
from schoolgate.reports.ledger_sheet import COLUMNS, cells

_WIDTHS = (12, 16, 24, 56, 24, 24, 12, 56)
"""In letters."""


def ledger_book(rows: Sequence[LedgerRow], portal: Portal, language: str = "vi") -> bytes:
    """Return the ledger as a workbook, in which days can be sorted."""
    columns = [
        (text(f"reports.ledger-{column}", language), width)
        for column, width in zip(COLUMNS, _WIDTHS, strict=True)
    ]
    typed = [_typed(one, portal, language) for one in rows]
    return workbook(text("reports.ledger-sheet", language), columns, typed)


def _typed(one: LedgerRow, portal: Portal, language: str) -> tuple[Value, ...]:
    told = dict(zip(COLUMNS, cells(one, portal, language), strict=True))
    days = {"day": one.day, "approved-on": one.approved_on}
    return tuple({**told, **days}.values())
