"""What GitHub and the check tell of one pull request: number 3 of a small school's repository."""

from __future__ import annotations

import datetime as dt
from typing import Any

from forge import SCHOOL
from schoolgate.model import Layer, Outcome, Severity
from schoolgate.reports.json_check import BaseEntry, CheckDocument, FindingEntry

HEAD = "a" * 40
PATH = "news/professional/2025-12-05-moi/index.md"


def a_finding(id_: str, **changes: Any) -> FindingEntry:
    """A broken link in a post."""
    fields: dict[str, Any] = {
        "id": id_,
        "rule": "content/broken-link",
        "severity": Severity.WARNING,
        "outcome": Outcome.FAILED,
        "layer": Layer.PUBLIC,
        "path": PATH,
        "line": 9,
        "sheet": None,
        "row": None,
        "column": None,
        "message": "Liên kết hỏng.",
        "remedy": "Sửa liên kết.",
        "citation": None,
        "period": None,
        "left_out": False,
    }
    return FindingEntry(**(fields | changes))


def a_document(findings: list[FindingEntry], new: list[str] | None = None, **changes: Any) -> CheckDocument:
    """A check of a change that touches other files than those of ``findings``, unless ``new`` names them."""
    base = BaseEntry("c" * 40, [], new or [], [], [], [])
    fields: dict[str, Any] = {
        "schema": 1,
        "schoolgate": "0.1.0",
        "commit": HEAD,
        "as_of": dt.date(2025, 12, 31),
        "complete": True,
        "month": None,
        "findings": findings,
        "verdicts": [],
        "quotas": [],
        "base": base,
    }
    return CheckDocument(**(fields | changes))


def a_repository(id_: int = 1, name: str = SCHOOL, *, private: bool = True) -> dict[str, Any]:
    """The school's repository."""
    return {"id": id_, "full_name": name, "private": private, "default_branch": "main"}


def a_pull(
    number: int = 3, head: str = HEAD, fork: int | None = 1, base: int = 1, **more: Any
) -> dict[str, Any]:
    """A pull request of a teacher; from the same repository unless ``fork`` says otherwise."""
    name = SCHOOL if fork == 1 else "mau/cong"
    return {
        "number": number,
        "state": "open",
        "user": {"login": "mau"},
        "head": {"sha": head, "ref": "bai-moi", "repo": fork and a_repository(fork, name)},
        "base": {"sha": "c" * 40, "ref": "main", "repo": a_repository(base)},
        "maintainer_can_modify": False,
        **more,
    }


def a_run(head: str = HEAD, fork: int = 1, numbers: list[int] | None = None) -> dict[str, Any]:
    """The event of a check that has ended; GitHub names no pull requests of forks."""
    run = {
        "id": 77,
        "event": "pull_request",
        "head_sha": head,
        "head_repository": a_repository(fork),
        "pull_requests": [{"number": one} for one in numbers or []],
        "html_url": f"https://github.com/{SCHOOL}/actions/runs/77",
    }
    return {"action": "completed", "repository": a_repository(), "workflow_run": run}
