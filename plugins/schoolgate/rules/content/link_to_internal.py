"""A public page does not link to the internal site.

What: a link or an image in a public page that means a file below ``internal/``.
Why: parents cannot open it, and its address tells what nobody outside should know (R-108).
Citation: none; a duty of our own.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Portal
from schoolgate.rules.facts import Recorded
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import linking

_INTERNAL = "internal/"


def _public(portal: Portal) -> Iterator[str]:
    return (path for path in linking(portal) if not path.startswith(_INTERNAL))


RECORDED = Recorded("content/link-to-internal", _public)


@rule(of=RECORDED.judged)
def link_to_internal(portal: Portal) -> Iterator[Found]:
    """Judge what was recorded while the content was read."""
    yield from RECORDED.found(portal)
