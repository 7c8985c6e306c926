"""The publication ledger as a list that is signed, on pages that lie (R-039)."""

from __future__ import annotations

from collections.abc import Sequence

from schoolgate.messages import text
from schoolgate.model import Layer, Portal
from schoolgate.papers.paper import Annex, Column, Paper, Paragraph, Table
from schoolgate.reports.ledger import LedgerRow
from schoolgate.reports.ledger_sheet import COLUMNS, cells
from schoolgate.reports.official.frame import framed

_SHARES = (1.9, 1.6, 2.2, 5, 2.2, 2.2, 1.9)
"""Of all columns but the last: nobody types an address from paper."""


def ledger_paper(rows: Sequence[LedgerRow], portal: Portal, language: str = "vi") -> Paper:
    """Return the ledger of both layers, each row once."""
    public = sum(one.layer is Layer.PUBLIC for one in rows)
    values = {"count": len(rows), "public": public, "internal": len(rows) - public}
    columns = tuple(
        Column(text(f"reports.ledger-{name}", language), share)
        for name, share in zip(COLUMNS[:-1], _SHARES, strict=True)
    )
    table = Table(columns, tuple(cells(one, portal, language)[:-1] for one in rows))
    title = text("official.ledger", language)
    return framed(
        portal,
        kind="list",
        type_name=text("official.list", language),
        abstract=text("official.ledger-abstract", language),
        parts=(Paragraph(text("official.ledger-counted", language, **values)),),
        annexes=(Annex(title, (table,), wide=True),) if rows else (),
        day=portal.as_of,
        symbol="DS",
        language=language,
    )
