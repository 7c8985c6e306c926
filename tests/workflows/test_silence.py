"""A public repository: its log, its artifacts and its comments are read by everybody."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from workflows.runner import Run
from workflows.scenario import FAULT, MARKER, Change

pytestmark = pytest.mark.slow

_INTERNAL = f"content/internal/documents/2025-12-20-{MARKER}/index.md"


def _faulty(change: Change) -> None:
    """Change the internal part so that there is something to say about it."""
    change.post()
    change.school.write(_INTERNAL, f"---\ntitle: Biên bản {MARKER}\nkind: {MARKER}\n---\n{MARKER} {FAULT}")
    change.school.write(f"content/internal/{MARKER}.md", f"{MARKER}\n")


def _told(check: Run, name: str) -> Iterator[bytes]:
    """Return all that a run has said in its log and its summary, and all of one artifact, names too."""
    yield from (text.encode() for text in (check.out, check.err, check.summary))
    for file in sorted(check.artifact(name).rglob("*")):
        yield file.name.encode()
        if file.is_file():
            yield file.read_bytes()


def test_a_public_repository_says_nothing_of_the_internal_site(change: Change) -> None:
    change.public = True
    _faulty(change)
    check = change.check()
    said = [*_told(check, "check-result"), *_told(check, "preview")]
    assert [one[:200] for one in said if MARKER.encode() in one] == []
    assert change.comment().conclusion == "success"
    assert MARKER not in change.said()
    assert "internal/" not in change.said() + check.out + check.summary


def test_a_private_repository_tells_of_the_internal_site_and_shows_only_the_public_one(
    change: Change,
) -> None:
    _faulty(change)
    check = change.check()
    for text in (check.out, check.summary, b"".join(_told(check, "check-result")).decode()):
        assert MARKER in text
    preview = [file for file in check.artifact("preview").rglob("*") if file.is_file()]
    assert len(preview) > 5
    assert [file for file in preview if MARKER.encode() in file.read_bytes()] == []
    change.comment()
    assert MARKER in change.said()
