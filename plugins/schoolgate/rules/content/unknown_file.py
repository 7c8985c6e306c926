"""Every file in the content folder has a use.

What: a file of a kind that the site does not publish.
Why: the author waits for it to appear.
Citation: none; a duty of our own.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Portal
from schoolgate.rules.facts import Recorded
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import everything

RECORDED = Recorded("content/unknown-file", everything)


@rule(of=RECORDED.judged)
def unknown_file(portal: Portal) -> Iterator[Found]:
    """Judge what was recorded while the content was read."""
    yield from RECORDED.found(portal)
