"""What was written, as it stands on its page of the pack: pictures in place, refused ones gone."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from schoolgate import addresses, prose
from schoolgate.load import body
from schoolgate.site.pack.prepared import Finished
from schoolgate.site.pack.proofs import Written

_ABROAD = ("https://", "http://", "mailto:", "tel:")


def told(item: Written, content: Path, finished: Finished, names: Mapping[str, str]) -> str:
    """Return clean HTML; ``names`` are the files beside it in the pack, by their content paths.

    Raises OSError or UnreadableError when the file has been lost or broken since it was loaded.
    """

    def path(target: str) -> str:
        return addresses.resolve(item.path, addresses.decoded(target)) or ""

    def link(target: str) -> str | None:
        return target if target.startswith(_ABROAD) else names.get(path(target))

    def image(target: str) -> prose.Image | None:
        found = path(target)
        photo = finished.photos.get(found)
        made = photo.rendition if photo else None
        return prose.Image(names[found], made.width, made.height) if made and found in names else None

    facts = item.prose
    if not facts.draft:
        facts = prose.scan(body(content, item.path), item.path, facts.first_line)
    return prose.place(facts, link, image)
