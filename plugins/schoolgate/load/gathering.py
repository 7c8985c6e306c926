"""The facts of every file: from the last build where a file has not changed, else from the file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from schoolgate.load import plans, sheets, tables
from schoolgate.load.evidence import EVIDENCE
from schoolgate.load.highlights import HIGHLIGHTS
from schoolgate.load.pool import read_all
from schoolgate.load.problems import UNKNOWN_FILE, problem
from schoolgate.load.published import PUBLISHED
from schoolgate.load.reading import KEPT, PHOTOS, Task, suffix
from schoolgate.load.store import STORES
from schoolgate.load.version import facts_version
from schoolgate.load.walk import Tree
from schoolgate.model import Problem
from schoolgate.storage import Facts

STORE = "load.json"
STAFF = "_data/staff."
_OFFICE = {
    ".doc",
    ".docx",
    ".odt",
    ".rtf",
    ".xls",
    ".xlsx",
    ".ods",
    ".ppt",
    ".pptx",
    ".odp",
    ".xlsm",
    ".docm",
}


def gather(tree: Tree, cache: Path | None, jobs: int) -> dict[str, tuple[str, list[Any]]]:
    """Return hash and facts of every Markdown file, photo and PDF of a tree, by content path.

    What is none of these is recorded as a problem of the tree.
    """
    kept = Facts(cache / STORE if cache else None, facts_version())
    found: dict[str, tuple[str, Any]] = {}
    tasks = []
    twins = tables.twins(tree.files)
    for key, entry in tree.files.items():
        if key in twins:
            tree.problems.append(tables.twice(key, twins[key]))
            continue
        if not _is_read(key):
            tree.problems += _unread(key)
            if not sheets.may_list(key, entry.status.st_size):
                continue
        if (facts := kept.unchanged(key, entry.status)) is not None:
            found[key] = kept.sha(key), facts
        else:
            tasks.append(Task(key, entry.path, entry.status.st_size, kept.sha(key)))
    for key, sha, new in read_all(tasks, jobs):
        status = tree.files[key].status
        if new is None:
            found[key] = sha, kept.same_bytes(key, status, sha)
            continue
        found[key] = sha, new
        if sha:
            kept.keep(key, status, sha, new[:KEPT])
    kept.save()
    return found


def _is_read(key: str) -> bool:
    if key.endswith(".md") or plans.is_plan(key) or key in {PUBLISHED, HIGHLIGHTS, EVIDENCE}:
        return True
    ending = suffix(key)
    if tables.is_table(key):
        return not key.startswith(STAFF)  # a setting, read with the others
    return ending in PHOTOS or (ending == ".pdf" and not key.startswith("_data/"))


def _unread(key: str) -> list[Problem]:
    """Return what is to be said of a file that is neither text nor photo nor PDF."""
    ending = suffix(key)
    if (fault := tables.wrongly_saved(key)) and not key.startswith(STAFF):
        return [fault]
    if key.startswith(("_data/", *STORES)) and ending != ".svg":
        return []  # settings, and files of lessons, which their rows decide about
    if ending == ".svg":
        return [problem("photos/svg", key, "svg", left_out=True)]
    if ending in _OFFICE:
        return [problem("documents/office-file", key, "office-file", left_out=True)]
    sentence = "markdown-ending" if ending in {".md", ".markdown", ".mdown"} else "unknown-file"
    return [problem(UNKNOWN_FILE, key, sentence, ending=ending)]
