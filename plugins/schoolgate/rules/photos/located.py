"""Originals do not tell where they were taken.

What: a photo in the repository that says where it was taken.
Why: the site shows a clean copy, but whoever reads the repository sees where a child was (REG-06).
Citation: the law on personal data.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Location, Message, Portal
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import pictured


@rule(of=pictured, cites="luat-91-2025-dieu-24")
def located(portal: Portal) -> Iterator[Found]:
    """Judge the originals, as git keeps them."""
    for photo in pictured(portal):
        if photo.located:
            message = Message.of("rules.photos-located-message")
            yield Found(Location(photo.path), message, Message.of("rules.photos-located-remedy"))
