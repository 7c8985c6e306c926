"""The page of the score of the sample school, with the score that it shows."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from schoolgate.inspection import examine
from schoolgate.model import Score
from schoolgate.site.dashboard.compose import compose

PAGE = "diem.html"
CONTENT = Path(__file__).parent.parent / "content"


def sample_dashboards(folder: Path) -> tuple[Path, Score]:
    """Write the dashboards of the sample school into a folder."""
    inspection = examine(CONTENT, as_of=date(2025, 12, 31), cache=None, jobs=2)
    for path, data in compose(inspection).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
    assert inspection.score is not None
    return folder, inspection.score
