"""What the cases of documents and disclosure say besides documents: duties, proofs, the ledger, scans."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import builders
from schoolgate import regulations
from schoolgate.model import Attachment, Disclosed, Disclosure, Location, Proof, Required

KEYS = {"levels", "scans", "listed", "required", "disclosure", "disclosed"}
WHERE = Location("_data/a.yml", 3)


def settings(case: dict[str, Any]) -> dict[str, Any]:
    """The settings of a case: all types of documents, and what it names."""
    found: dict[str, Any] = {"document_types": regulations.document_types()}
    if "levels" in case:
        groups = [replace(one, levels=tuple(case["levels"])) for one in builders.GROUPS]
        found["categories"] = (*builders.NEWS, *groups)
    if "required" in case:
        found["required"] = tuple(Required(**one, where=WHERE) for one in case["required"])
    if "disclosure" in case:
        found["disclosure"] = tuple(an_item(**one) for one in case["disclosure"])
    if "disclosed" in case:
        found["disclosed"] = tuple(Disclosed(**one, where=WHERE) for one in case["disclosed"])
    return found


def an_item(**changes: Any) -> Disclosure:
    """An item of disclosure; ``proofs`` are its targets by school year, ``due`` is month and day."""
    proofs = tuple(Proof(year, tuple(targets), WHERE) for year, targets in changes.get("proofs", {}).items())
    fields: dict[str, Any] = {"id": "chung", "title": "Thông tin chung", "where": WHERE}
    due = tuple(changes["due"]) if "due" in changes else None
    return Disclosure(**(fields | changes | {"proofs": proofs, "due": due}))


def scans(case: dict[str, Any]) -> dict[str, Attachment]:
    """Published PDFs, each with whether it is a scan, or how many persons it lists from which page on."""
    scans = {path: Attachment(path, "0", 1, "a.pdf", 1, one) for path, one in case.get("scans", {}).items()}
    lists = case.get("listed", {}).items()
    return scans | {path: Attachment(path, "0", 1, "a.pdf", 1, False, *one) for path, one in lists}


def listed(item: dict[str, Any]) -> dict[str, Any]:
    """The fields of a document; a list is a tuple."""
    return {name: tuple(value) if isinstance(value, list) else value for name, value in item.items()}
