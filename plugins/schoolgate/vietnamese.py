"""Vietnamese letters: the only place that knows about accents, order and slugs."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_STROKE = str.maketrans("đĐ", "dD")
_NOT_SLUG = re.compile(r"[^a-z0-9]+")
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_RANK = {letter: rank for rank, letter in enumerate(_LETTERS)}
_TONES = {"̀": 1, "̉": 2, "̃": 3, "́": 4, "̣": 5}


def nfc(text: str) -> str:
    """Return the composed form, in which every Vietnamese letter is one character."""
    return unicodedata.normalize("NFC", text)


def fold(text: str) -> str:
    """Return lower-case text without accents; ``đ`` becomes ``d``, which Unicode alone would not do."""
    decomposed = unicodedata.normalize("NFD", text.lower().translate(_STROKE))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


@lru_cache(maxsize=1 << 16)
def slug(text: str) -> str:
    """Return the form used in addresses: ``Đại hội Đoàn`` becomes ``dai-hoi-doan``."""
    if _SLUG.fullmatch(text):  # most names of folders are one already
        return text
    return _NOT_SLUG.sub("-", fold(text)).strip("-")


def order(text: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return a sort key of the Vietnamese alphabet: a ă â … d đ e ê …, tones only break ties."""
    bases: list[int] = []
    tones: list[int] = []
    for letter in nfc(text.lower()):
        tone, base = _split(letter)
        bases.append(_RANK.get(base, 100 + ord(base[0])) if base.isalpha() else ord(base[0]) - 200)
        tones.append(tone)
    return tuple(bases), tuple(tones)


def _split(letter: str) -> tuple[int, str]:
    marks = unicodedata.normalize("NFD", letter)
    tone = next((_TONES[mark] for mark in marks if mark in _TONES), 0)
    return tone, nfc("".join(mark for mark in marks if mark not in _TONES))
