"""What a file really is, by its first bytes; endings lie."""

from __future__ import annotations

ENOUGH = 1024
"""Bytes from the start of a file that are looked at."""

_STARTS = (
    (b"\xff\xd8\xff", "JPEG"),
    (b"\x89PNG\r\n\x1a\n", "PNG"),
    (b"GIF8", "GIF"),
    (b"II*\0", "TIFF"),
    (b"MM\0*", "TIFF"),
    (b"BM", "BMP"),
    (b"8BPS", "PSD"),
    (b"PK\x03\x04", "ZIP (Word, Excel, PowerPoint)"),
    (b"\xd0\xcf\x11\xe0", "Word, Excel, PowerPoint 97-2003"),
    (b"Rar!", "RAR"),
    (b"{\\rtf", "RTF"),
)
_BRANDS = ((b"avif", "AVIF"), (b"hei", "HEIC"), (b"hev", "HEIC"), (b"mif1", "HEIC"))


def kind(head: bytes) -> str:
    """Return a name such as ``JPEG`` or ``PDF`` that is the same in every language; '' if unknown."""
    for start, name in _STARTS:
        if head.startswith(start):
            return name
    if head.startswith(b"RIFF"):
        return "WebP" if head[8:12] == b"WEBP" else "AVI"
    if head[4:8] == b"ftyp":
        # A picture's own brand may stand behind a general one such as mif1.
        brands = head[8 : int.from_bytes(head[:4], "big")]
        return next((name for brand, name in _BRANDS if brand in brands), "MP4")
    return _text_kind(head)


def _text_kind(head: bytes) -> str:
    if b"%PDF-" in head:  # readers allow some bytes before it
        return "PDF"
    text = head.lower()
    if b"<svg" in text:
        return "SVG"
    return "HTML" if b"<html" in text or b"<!doctype html" in text else ""
