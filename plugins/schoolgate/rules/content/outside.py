"""Nothing in the content folder leads out of it.

What: a symbolic link to a file that lies elsewhere.
Why: a file of the machine, or of the internal site, would be published (R-108).
Citation: none; a duty of our own.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Portal
from schoolgate.rules.facts import recorded
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import the_school


@rule(of=the_school)
def outside(portal: Portal) -> Iterator[Found]:
    """Judge what was recorded while the content was read."""
    yield from recorded(portal, "content/outside")
