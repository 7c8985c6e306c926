"""The school trains those who write for the portal and use it.

What: a school year without a training in writing or in using the portal.
Why: "tập huấn nghiệp vụ, kỹ thuật viết tin bài"; "tập huấn hướng dẫn khai thác trang Web" (R-040).
Citation: none; the seeds print no number, one a year is ours.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Portal, Scope
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.shortfalls import Asked

ASKED = Asked("trainings", Scope.SITE)


@rule(of=ASKED.readings, cites="ke-hoach-nha-truong", asks=ASKED.asks)
def missing_training(portal: Portal) -> Iterator[Found]:
    """Judge this school year."""
    yield from ASKED.found(portal)
