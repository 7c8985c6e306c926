"""Photos of an album have captions.

What: an album in which photos have no words below them; pages then call them "Ảnh 3/20" and the title.
Why: twenty pictures of the same name tell nothing to whoever cannot see them, and nothing to search (REG-11).
Citation: the school's own plan.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Album, Message, Portal
from schoolgate.rules.facts import at
from schoolgate.rules.rule import Found, rule


def _filled(portal: Portal) -> list[Album]:
    return [album for album in portal.albums if album.photos and not album.draft]


@rule(of=_filled, cites="ke-hoach-nha-truong")
def missing_caption(portal: Portal) -> Iterator[Found]:
    """Judge albums with photos, one note for each."""
    for album in _filled(portal):
        told = {path for path, words in album.captions if words.strip()}
        missing = sum(path not in told for path in album.photos)
        if missing:
            values = {"title": album.title, "missing": missing, "count": len(album.photos)}
            message = Message.of("rules.photos-missing-caption-message", **values)
            yield Found(at(album, "captions"), message, Message.of("rules.photos-missing-caption-remedy"))
