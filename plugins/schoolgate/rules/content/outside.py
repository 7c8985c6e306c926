"""Nothing in the content folder leads out of it.

What: a symbolic link to a file that lies elsewhere.
Why: a file of the machine, or of the internal site, would be published (R-108).
Citation: none; a duty of our own.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Portal
from schoolgate.rules.facts import Recorded
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import everything

RECORDED = Recorded("content/outside", everything)


@rule(of=RECORDED.judged)
def outside(portal: Portal) -> Iterator[Found]:
    """Judge what was recorded while the content was read."""
    yield from RECORDED.found(portal)
