"""A PNG without what people and programs wrote into it, byte for byte: its pixels need not be made again."""

from __future__ import annotations

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_NOTES = frozenset({b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"tIME"})
_FRAME = 12
"""Bytes of a chunk besides its content: length, name and checksum."""


def without_notes(picture: bytes) -> bytes:
    """Return a PNG that has been opened before, without notes and without what follows its end."""
    kept, at = [_SIGNATURE], len(_SIGNATURE)
    while at + _FRAME <= len(picture):
        end = at + _FRAME + int.from_bytes(picture[at : at + 4], "big")
        name = picture[at + 4 : at + 8]
        if name not in _NOTES:
            kept.append(picture[at:end])
        if name == b"IEND":
            break
        at = end
    return b"".join(kept)
