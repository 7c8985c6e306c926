"""From bytes to text, whichever editor saved them: UTF-8, UTF-16 or Windows-1258."""

from __future__ import annotations

import re
import unicodedata
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from typing import NamedTuple

from schoolgate.load.problems import UnreadableError
from schoolgate.vietnamese import nfc

MOST_BYTES = 2_000_000
"""A longer text file is not read."""

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]")
_ODD = (("\u2028", " "), ("\u2029", " "), ("\ufeff", ""))
"""Breaks that only some programs take for one, and marks of byte order that were pasted along."""
_TONES = "\u0300\u0301\u0303\u0309\u0323"
_BASES = "aăâeêioôơuưy"
_LETTERS = {nfc(base + tone) for base in _BASES for tone in ("", *_TONES)} | {"đ"}
_PLAUSIBLE = re.compile(
    "[\t\n\r -~\u00a0°²³·§©®™€½±×÷«»“”‘’„–—…•"
    + "".join(sorted(_LETTERS | {one.upper() for one in _LETTERS}))
    + "]*"
)


class Decoded(NamedTuple):
    """A text and the encoding in which it was found: ``utf-8``, ``utf-16`` or ``windows-1258``."""

    text: str
    encoding: str


def decode(data: bytes) -> Decoded:
    """Read bytes whose encoding is beyond doubt. Raises UnreadableError when it is not, or for no text."""
    text, encoding = _decode(data)
    text = nfc(text).replace("\r\n", "\n").replace("\r", "\n")
    for odd, plain in _ODD:
        text = text.replace(odd, plain)
    if "\0" in text:
        raise UnreadableError("nul", line_of(text, text.index("\0")))
    return Decoded(text, encoding)


def without_control(body: str) -> str:
    """Return a body in which every control character is a space; pages and feeds may not hold any."""
    return _CONTROL.sub(" ", body)


def control_in(text: str) -> re.Match[str] | None:
    """Find the first control character of a text."""
    return _CONTROL.search(text)


def line_of(text: str, place: int) -> int:
    """Return the line, counted from 1, on which a place of the text lies."""
    return text.count("\n", 0, place) + 1


def _decode(data: bytes) -> Decoded:
    if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return _strictly(data, "utf-16")
    try:
        return Decoded(data.decode(), "utf-8")
    except UnicodeDecodeError as error:
        broken = error
    found = _guess(data)
    if found is None:
        raise UnreadableError("encoding", data.count(b"\n", 0, broken.start) + 1)
    return found


def _strictly(data: bytes, codec: str) -> Decoded:
    try:
        return Decoded(data.decode(codec), "utf-16")
    except UnicodeDecodeError as error:
        raise UnreadableError("encoding") from error


def _guess(data: bytes) -> Decoded | None:
    """Read what is neither marked nor UTF-8, if it then is Vietnamese and nothing else."""
    lenient = data.decode("utf-8", "replace")
    broken = lenient.count("\ufffd")
    sound = sum(1 for letter in lenient if letter > "\x7f") - broken
    if sound > broken:
        return None
    for codec, name in (("cp1258", "windows-1258"), ("utf-16-le", "utf-16"), ("utf-16-be", "utf-16")):
        try:
            text = unicodedata.normalize("NFC", data.decode(codec))
        except UnicodeDecodeError:
            continue
        if _PLAUSIBLE.fullmatch(text):
            return Decoded(text, name)
    return None
