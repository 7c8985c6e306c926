"""A document is published as PDF.

What: a Word, Excel or PowerPoint file beside a document.
Why: it looks different on every device, carries the names of its editors, and can be changed.
Citation: none; a duty of our own.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Portal
from schoolgate.rules.facts import Recorded
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import pdfs

RECORDED = Recorded("documents/office-file", pdfs)


@rule(of=RECORDED.judged)
def office_file(portal: Portal) -> Iterator[Found]:
    """Judge what was recorded while the content was read."""
    yield from RECORDED.found(portal)
