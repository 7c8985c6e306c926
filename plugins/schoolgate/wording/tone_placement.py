"""The tone mark of ``oa``, ``oe``, ``uy`` in two styles in one file: a search finds only one of them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from schoolgate.model import Mark, Writing

_FIRST = ("òa óa ỏa õa ọa", "òe óe ỏe õe ọe", "ùy úy ủy ũy ụy")
_SECOND = ("oà oá oả oã oạ", "oè oé oẻ oẽ oẹ", "uỳ uý uỷ uỹ uỵ")
_OTHER = dict(zip(" ".join(_FIRST).split(), " ".join(_SECOND).split(), strict=True))
_OTHER |= {new: old for old, new in _OTHER.items()}
_O, _U, _A, _Y = "òóỏõọÒÓỎÕỌ", "ùúủũụÙÚỦŨỤ", "àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ", "ỳýỷỹỵỲÝỶỸỴ"
_RIME = re.compile(
    rf"[{_O}{_U}ouOU](?:(?<=[{_O}])[aeAE]|(?<=[{_U}])[yY]|(?<=[oO])[{_A}]|(?<=[uU])[{_Y}])"
    r"(?<![qQ]..)(?![^\W_])"
)
"""Only at the end of a syllable: before ``n`` or ``t`` the mark has one place, and after ``q`` too.

One set of first letters, each looked back at: ten times as fast as a list of rimes.
"""
_ONSET = re.compile(r"[^\W\d_]{0,3}\Z")


def tone_placement(writing: Writing) -> Iterator[Mark]:
    """Mark the rarer style where ``hòa`` and ``hoà`` stand in one file; the first word wins a tie."""
    words = [(passage, found) for passage in writing.passages for found in _RIME.finditer(passage.text)]
    old = [_is_old(found) for _, found in words]
    if not any(old) or all(old):
        return
    kept = old.count(True) * 2 > len(old) or (old.count(True) * 2 == len(old) and old[0])
    for (passage, found), is_old in zip(words, old, strict=True):
        if is_old is not kept:
            onset = _onset(passage.text[max(0, found.start() - 3) : found.start()])
            line = passage.line_at(found.start())
            yield Mark("tone-placement", line, onset + found[0], onset + _as_written(found[0]))


def _onset(before: str) -> str:
    found = _ONSET.search(before)
    return found[0] if found else ""


def _is_old(found: re.Match[str]) -> bool:
    return found[0][0].lower() not in "ou"


def _as_written(rime: str) -> str:
    other = _OTHER[rime.lower()]
    return "".join(new.upper() if old.isupper() else new for old, new in zip(rime, other, strict=True))
