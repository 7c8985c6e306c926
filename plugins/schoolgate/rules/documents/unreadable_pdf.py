"""A PDF of a document can be opened.

What: a PDF that is broken or locked by a password.
Why: no clean copy can be made, so it stays out of the site.
Citation: none; a duty of our own.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Portal
from schoolgate.rules.facts import Recorded
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import pdfs

RECORDED = Recorded("documents/unreadable-pdf", pdfs)


@rule(of=RECORDED.judged)
def unreadable_pdf(portal: Portal) -> Iterator[Found]:
    """Judge what was recorded while the content was read."""
    yield from RECORDED.found(portal)
