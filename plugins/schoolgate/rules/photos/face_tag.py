"""Originals do not name who is in them.

What: a photo into which a program has written the names of people.
Why: the site shows a clean copy, but whoever reads the repository reads the names (REG-06).
Citation: the law on personal data.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Location, Message, Portal
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import pictured


@rule(of=pictured, cites="luat-91-2025-dieu-24")
def face_tag(portal: Portal) -> Iterator[Found]:
    """Judge the originals, as git keeps them."""
    for photo in pictured(portal):
        if photo.faces:
            message = Message.of("rules.photos-face-tag-message")
            yield Found(Location(photo.path), message, Message.of("rules.photos-face-tag-remedy"))
