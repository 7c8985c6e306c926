"""Scans inside a PDF are JPEG files, with all that cameras and programs write into them."""

from __future__ import annotations

_SCAN = 0xDA
_JFIF, _PROFILE, _ADOBE = 0xE0, 0xE2, 0xEE
_NOTES = {*range(0xE1, 0xF0), 0xFE} - {_PROFILE, _ADOBE}
"""Segments for programs and people: EXIF with the place, XMP, captions, comments."""


def without_notes(picture: bytes) -> bytes:
    """Return a JPEG with only what its colours need; pixels stay as they are.

    What is not built like a JPEG comes back unchanged.
    """
    if picture[:2] != b"\xff\xd8":
        return picture
    kept, at = [picture[:2]], 2
    while at + 4 <= len(picture) and picture[at] == 0xFF:
        marker = picture[at + 1]
        if marker == _SCAN:
            return b"".join((*kept, picture[at:]))
        end = at + 2 + int.from_bytes(picture[at + 2 : at + 4], "big")
        if _is_needed(marker, picture[at + 4 : end]):
            kept.append(picture[at:end])
        at = end
    return picture


def _is_needed(marker: int, content: bytes) -> bool:
    if marker == _PROFILE:
        return content.startswith(b"ICC_PROFILE")
    return marker not in _NOTES
