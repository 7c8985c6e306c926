"""Letters are typed in one piece with their accents.

What: words whose accents are characters of their own in the file (NFD); the site shows them composed.
Why: the file itself is searched and copied too, and there such a word is not found (R-030).
Citation: the school's own plan ("kênh chữ phù hợp").
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Portal
from schoolgate.rules.marked import marked
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import readable


@rule(of=readable, cites="ke-hoach-nha-truong")
def decomposed(portal: Portal) -> Iterator[Found]:
    """Judge posts, albums and pages of both layers as they lie in their files."""
    yield from marked(portal, readable(portal), "text/decomposed")
