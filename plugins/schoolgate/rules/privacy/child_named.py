"""No child is named in full beside its class, least of all beside photos.

What: a child's full name together with its class in a text of layer 1; a warning where the post or album has
photos, a note where it has none.
Why: name, class and face tell a stranger whom to call and where to wait (design consequence 3 of REG-08).
Citation: Decree 56/2017, article 33 (a child's private information).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from schoolgate.model import Album, Portal, Post, Severity
from schoolgate.rules.facts import Item
from schoolgate.rules.personal import found, kept, public_texts
from schoolgate.rules.rule import Found, rule


@rule(of=public_texts, cites="nd-56-2017-dieu-33")
def child_named(portal: Portal) -> Iterator[Found]:
    """Judge the texts of layer 1, those with photos more strictly."""
    for item in public_texts(portal):
        marks = kept(item, "child-named", portal)
        if marks and _has_photos(item):
            yield found(item, marks, "photos")
        elif marks:
            yield replace(found(item, marks), severity=Severity.NOTE)


def _has_photos(item: Item) -> bool:
    beside = isinstance(item, Post | Album) and bool(item.photos)
    return beside or bool(item.prose.images) or (isinstance(item, Post) and bool(item.image))
