"""What a build gives the staff beside the public site: the score, the dashboards, ``compliance.json``."""

from __future__ import annotations

from pathlib import Path

from schoolgate.history import revision
from schoolgate.inspection import Inspection
from schoolgate.reports.json_score import ScoreDocument, for_everybody, score_document, written
from schoolgate.site.dashboard.compose import compose
from schoolgate.site.dashboard.place import put

FOLDER = "internal"
COMPLIANCE = "compliance.json"


def write_internal(inspection: Inspection, root: Path, out: Path, cache: Path) -> None:
    """Write the pages of the staff below ``out``.

    Raises PublicPlaceError where everybody would read them, OccupiedError where somebody else's files are.
    """
    files = dict(compose(inspection, cache))
    if document := _document(inspection, root):
        files[COMPLIANCE] = written(document).encode()
    put(out / FOLDER, root, files)


def public_compliance(inspection: Inspection, root: Path) -> bytes | None:
    """Return what layer 1 tells of the score: nothing unless the school wants it, never a path or a name."""
    document = _document(inspection, root) if inspection.portal.settings.score_is_public else None
    return written(for_everybody(document)).encode() if document else None


def _document(inspection: Inspection, root: Path) -> ScoreDocument | None:
    if inspection.score is None:
        return None
    return score_document(
        inspection.score, revision(root), complete=inspection.complete, findings=inspection.findings
    )
