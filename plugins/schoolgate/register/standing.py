"""Whether a document holds on a day: what it says itself, and what its days and its successor say."""

from __future__ import annotations

from datetime import date

from schoolgate.model import Document

PENDING = "pending"
"""Not in force yet; no head says so, the days do."""


def standing(document: Document, replacer: Document | None, day: date) -> str:
    """Return ``effective``, ``pending``, ``partly``, ``amended``, ``expired`` or ``replaced``.

    ``expires_on`` is the last day on which a document holds. A successor counts from the day it takes effect.
    """
    if replacer and (replacer.effective_on or replacer.issued_on or day) <= day:
        return "replaced"
    if document.replaced_by and not replacer:
        return "replaced"
    if document.status in {"expired", "replaced"}:
        return document.status
    if document.expires_on and document.expires_on < day:
        return "expired"
    if document.effective_on and day < document.effective_on:
        return PENDING
    return document.status
