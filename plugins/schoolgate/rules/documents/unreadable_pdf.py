"""A PDF of a document can be opened.

What: a PDF that is broken or locked by a password.
Why: no clean copy can be made, so it stays out of the site.
Citation: none; a duty of our own.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Portal
from schoolgate.rules.facts import recorded
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import files


@rule(of=files)
def unreadable_pdf(portal: Portal) -> Iterator[Found]:
    """Judge what was recorded while the content was read."""
    yield from recorded(portal, "documents/unreadable-pdf")
