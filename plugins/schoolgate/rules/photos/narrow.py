"""Photos are wide enough for a page.

What: a photo that is narrower than photos on a page.
Why: "hình ảnh sắc nét đúng quy định về kích thước 500 pixels" (R-031); a small one is shown small.
Citation: the school's own plan.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Location, Message, Portal
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import pictured


@rule(of=pictured, cites="ke-hoach-nha-truong", limits=("photo-width",))
def narrow(portal: Portal) -> Iterator[Found]:
    """Judge photos by their width when upright."""
    least = portal.settings.rulebook.limit("photo-width", portal.as_of)
    for photo in pictured(portal):
        if least is not None and photo.width < least:
            message = Message.of("rules.photos-narrow-message", width=photo.width, least=least)
            yield Found(Location(photo.path), message, Message.of("rules.photos-narrow-remedy"))
