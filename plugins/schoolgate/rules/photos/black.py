"""Photos show something.

What: a photo of one colour: a covered lens, a picture that was lost when it was saved. The pixels
of large PNG and HEIC files are not looked at.
Why: "hình ảnh sắc nét" (R-031).
Citation: the school's own plan.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Location, Message, Portal
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import pictured


@rule(of=pictured, cites="ke-hoach-nha-truong", limits=("photo-contrast",))
def black(portal: Portal) -> Iterator[Found]:
    """Judge photos whose pixels were looked at."""
    least = portal.settings.rulebook.limit("photo-contrast", portal.as_of)
    for photo in pictured(portal):
        if least is not None and 0 <= photo.contrast < least:
            message = Message.of("rules.photos-black-message")
            yield Found(Location(photo.path), message, Message.of("rules.photos-black-remedy"))
