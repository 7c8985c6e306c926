"""What the check of a change leaves for whoever comments on it: three small files in a folder.

The run that writes them has the change's own code in it and no rights; whoever reads them trusts nothing.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, replace
from datetime import date
from pathlib import Path
from typing import Any

from schoolgate.model import Outcome
from schoolgate.reports.json_check import CheckDocument, FindingEntry
from schoolgate.storage import write_text

CHANGE = "change.json"
CHECK = "result.json"
REASONS = "reasons.txt"
LARGEST = 2_000_000
"""Bytes of the largest of the files."""
_ENVELOPE = 20_000
"""Bytes beside the lists of findings and quotas, with much to spare."""
_HALF = LARGEST // 2


def leave(folder: Path, number: int, head: str, document: CheckDocument | None, reasons: str = "") -> None:
    """Write what was found out about pull request ``number`` at its commit ``head``.

    Without a document, ``reasons`` say why there is none. Raises OSError.
    """
    left = 0
    if document is not None:
        document, left = _small(document)
        write_text(folder / CHECK, _json(asdict(document)))
    elif reasons:
        write_text(folder / REASONS, reasons[: LARGEST // 8])
    write_text(folder / CHANGE, _json({"number": number, "head": head, "left": left}))


def _small(document: CheckDocument) -> tuple[CheckDocument, int]:
    """Return the part of a document that a comment can show, and how many findings were left off it.

    The findings of the change itself come before those of other files.
    """
    base = document.base
    own = {*base.new, *base.touched} if base else set()
    findings = sorted(document.findings, key=lambda one: one.id not in own and one.path not in own)
    room = LARGEST - _ENVELOPE
    if base:
        quotas, room = _fitting(base.quotas, room, _HALF // 4)
        pending, room = _fitting(base.pending, room, _HALF // 4)
        fixed, room = _fitting(map(_plain, base.fixed), room, _HALF // 2)
        base = replace(base, quotas=quotas, pending=pending, fixed=fixed)
        base = replace(base, new=base.new[:10_000], touched=base.touched[:3_000])
        room -= len(_json([base.new, base.touched]).encode())
    lacking, room = _fitting(
        [one for one in document.quotas if one.outcome == Outcome.OPEN], room, _HALF // 2
    )
    kept, room = _fitting(map(_plain, findings), room, room)
    small = replace(document, findings=kept, verdicts=[], quotas=lacking, base=base)
    return small, len(findings) - len(kept)


def _fitting(entries: Iterable[Any], room: int, most: int) -> tuple[list[Any], int]:
    """Return the first entries that fit into ``most`` bytes, and the room that is left after them."""
    kept, taken = [], 0
    for entry in entries:
        taken += len(_json(asdict(entry)).encode()) + 1
        if taken > most:
            break
        kept.append(entry)
    return kept, room - min(taken, most)


def _plain(one: FindingEntry) -> FindingEntry:
    return replace(one, citation=None)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=date.isoformat)
