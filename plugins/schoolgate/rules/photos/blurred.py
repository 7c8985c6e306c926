"""Photos are sharp.

What: a photo without sharp edges; of one that is of one colour another rule speaks. Sky or a bare wall may be
taken for it, and the pixels of large PNG and HEIC files are not looked at.
Why: "hình ảnh sắc nét" (R-031).
Citation: the school's own plan.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Location, Message, Portal
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import pictured


@rule(of=pictured, cites="ke-hoach-nha-truong", limits=("photo-contrast", "photo-sharpness"))
def blurred(portal: Portal) -> Iterator[Found]:
    """Judge photos whose pixels were looked at."""
    limit = portal.settings.rulebook.limit
    least, plain = limit("photo-sharpness", portal.as_of), limit("photo-contrast", portal.as_of)
    for photo in pictured(portal):
        if least is not None and 0 <= photo.sharpness < least and photo.contrast >= (plain or 0):
            message = Message.of("rules.photos-blurred-message")
            yield Found(Location(photo.path), message, Message.of("rules.photos-blurred-remedy"))
