"""Where the pages of layer 1 are found from a page that does not lie beside them."""

from __future__ import annotations

from urllib.parse import urljoin

from schoolgate.model import School
from schoolgate.reports.ledger import LedgerRow

_SCHEMES = ("https://", "http://")


def public_url(row: LedgerRow, school: School) -> str:
    """Return where everybody reads what was published; ``""`` where nobody can."""
    if not row.address or not school.url.startswith(_SCHEMES):
        return ""
    return urljoin(school.url.rstrip("/") + "/", row.address)
