"""A lesson of layer 1 is a file that the portal can publish.

What: a public row that names a presentation, a video, an archive.
Why: such files carry authors, places and macros; readers find the lesson marked as one to ask for (R-086).
Citation: Decision 8265, "Xây dựng, khai thác học liệu".
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from schoolgate.model import Layer, Location, Portal
from schoolgate.rules.facts import recorded
from schoolgate.rules.rule import Found, rule


def _filed(portal: Portal) -> Iterator[Location]:
    """Return the rows whose file is there, whether the portal can publish it or not."""
    there = (one.where for one in portal.lessons if one.file and one.layer is Layer.PUBLIC)
    return chain(there, {one.where for one in recorded(portal, "lessons/unpublished-file")})


@rule(of=_filed, cites="qd-8265-2021-hoc-lieu")
def unpublished_file(portal: Portal) -> Iterator[Found]:
    """Judge what was recorded while the content was read."""
    yield from recorded(portal, "lessons/unpublished-file")
