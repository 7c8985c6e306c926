"""A public page does not link to the internal site.

What: a link or an image in a public page that means a file below ``internal/``.
Why: parents cannot open it, and its address tells what nobody outside should know (R-108).
Citation: none; a duty of our own.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Portal
from schoolgate.rules.facts import recorded
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import written


@rule(of=written)
def link_to_internal(portal: Portal) -> Iterator[Found]:
    """Judge what was recorded while the content was read."""
    yield from recorded(portal, "content/link-to-internal")
