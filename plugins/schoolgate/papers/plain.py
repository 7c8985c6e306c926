"""What people typed, made safe for any renderer; what markup means there, each of them knows itself."""

from __future__ import annotations

import re

from schoolgate.vietnamese import nfc

_UNWRITABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)
"""What XML forbids, and what turns the direction of the text around it."""
_BLANKS = re.compile(r"[^\S\u00a0]+")
_BREAKS = re.compile(r"\r\n|[\r\u2028\u2029]")


def line(words: str) -> str:
    """Return words on one line, with single blanks between them; blanks that do not break stay."""
    return _BLANKS.sub(" ", _writable(words)).strip()


def lines(words: str) -> list[str]:
    """Return words with the breaks that their writer made, without empty lines."""
    return [said for part in _BREAKS.sub("\n", words).split("\n") if (said := line(part))]


def spaced(words: str) -> str:
    """Return words on one line with all their blanks, which leave room for a pen."""
    return re.sub(r"\s", " ", _writable(words))


def _writable(words: str) -> str:
    return nfc(_UNWRITABLE.sub("", words))
