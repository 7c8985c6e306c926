"""Spaces that are doubled, stand before a comma or a full stop, or are missing after one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from schoolgate.model import Mark, Passage, Writing

_SPACES = "[ \u00a0]"
_LETTER = r"[^\W\d_]"
_AT_SPACES = (
    rf"{_SPACES}(?:(?<=\S.){_SPACES}{{1,2}}(?=[^\s|])"
    rf"|(?<=[\w)”\"’].)(?:[,;!?](?=[\s)”\"]|$|{_LETTER})|\.(?=[\s)”\"]|$|{_LETTER}{{2}})|:(?=\s|$)))"
)
_AT_SIGNS = (
    rf"[,;](?<=[\w)”\"].)(?=[“\"]?{_LETTER})"
    rf"|:(?<={_LETTER}.)(?=[“\"]?\w)"
    rf"|[.!?](?=\w)(?:(?<={_LETTER}{{2}}.)|(?<=\d{{4}}\.))(?={_LETTER}{{2}})"
)
"""Each branch begins with its sign and then looks back: four times as fast as the other way round."""
_PLACE = re.compile(f"{_AT_SPACES}|{_AT_SIGNS}", re.MULTILINE)
_ANY = r"[\pL\p{Nl}\p{No}]"
HINTS = (
    r"[ \x{a0}][ \x{a0},;!?.:]"
    rf"|[,;][“\"]?{_ANY}|{_ANY}:[“\"]?[\pL\pN_]|(?:{_ANY}{{2}}|\pN{{4}})[.!?]{_ANY}{{2}}",
)
_AFTER = re.compile(r"\S*")
_LAST = re.compile(rf"[^\W_]+[)”\"’]*[.,;:!?…]*{_SPACES}*\Z|[^\w\s]{_SPACES}*\Z")
_FIRST = re.compile(r"[“\"]?[^\W_]+|\S+")
_ADDRESS = re.compile(
    r"[@/\\=#]|www\.|^(?:mailto|tel|doi|sms):|\.(?:vn|com|net|org|edu|gov|info|me|io|app|pdf|docx?|xlsx?|pptx?|jpe?g"
    r"|png|mp[34]|zip|rar|csv|txt|html?)\b",
    re.IGNORECASE,
)
"""What has rules of its own: links, e-mail, names of files."""
_MARKER = re.compile(r"[ \t]*(?:[-*+•–]|\w{1,3}[.)])\Z")
_ALIGNED = re.compile(r"\S {4,}\S|\t")
_TO_FILL_IN = ("ngày", "tháng", "năm", "Số", "số", ":")
_ABBREVIATION = re.compile(r"[b-df-hj-np-tv-xzđ]{1,3}", re.IGNORECASE)
_NEAR = 80
_SUM = re.compile(r"\A(?:\d+|\w)\Z")


def spacing(writing: Writing) -> Iterator[Mark]:
    """Mark wrong spaces inside a line; numbers, links, abbreviations and columns are let through."""
    for passage in writing.passages:
        for found in _PLACE.finditer(passage.text):
            if mark := _mark(passage, found):
                yield mark


def _mark(passage: Passage, found: re.Match[str]) -> Mark | None:
    before, after = _around(passage.text, found)
    sign = found[0].strip()
    if sign and _rightly(sign, found[0] != sign, before, after):
        return None
    if not sign and (_is_aligned(before, found[0], after) or before.endswith(_TO_FILL_IN)):
        return None
    left, right = _word(_LAST, before), _word(_FIRST, after)
    if found[0] != sign and sign and (not after or not after[0].isalpha()):
        return Mark("spacing", passage.line_at(found.start()), f"{left}{found[0]}", f"{left}{sign}")
    return Mark(
        "spacing", passage.line_at(found.start()), f"{left}{found[0]}{right}", f"{left}{sign} {right}"
    )


def _around(text: str, found: re.Match[str]) -> tuple[str, str]:
    """Return what stands before and after in the same line, as far as a reader sees: lines have no bounds."""
    first, last = max(0, found.start() - _NEAR), found.end() + _NEAR
    before, after = text[first : found.start()], text[found.end() : last]
    return before[before.rfind("\n") + 1 :], after.partition("\n")[0]


def _is_aligned(before: str, space: str, after: str) -> bool:
    return bool(_MARKER.match(before) or _ALIGNED.search(before + space + after))


def _rightly(sign: str, apart: bool, before: str, after: str) -> bool:
    """Whether a sign stands as it should: in a sum, in an address, in an abbreviation."""
    left, right = _word(_LAST, before), _word(_FIRST, after.lstrip())
    if apart and sign == "." and after[:1].isalpha():
        return not right[0].isupper() or right.isupper()
    if apart:
        return sign in ":?" and bool(_SUM.match(left) and (_SUM.match(right) or sign == "?"))
    if _ADDRESS.search(_whole(before) + sign + _word(_AFTER, after)):
        return True
    if sign in ".!?":
        return _is_name(left, right)
    return (len(left) == 1 and len(right) == 1) or (sign == ":" and left[-1:] in "hH" and right[:1].isdigit())


def _is_name(left: str, right: str) -> bool:
    """Whether a full stop without a space joins two words into one name: ``Tp.Huế``, ``Vue.js``."""
    if left.isdigit():
        return not right[0].isupper() or right.isupper()
    if left[-1].isupper() or _ABBREVIATION.fullmatch(left):
        return True
    if right[0].isupper():
        return right.isupper()
    return left.isascii() and right.isascii()


def _word(pattern: re.Pattern[str], text: str) -> str:
    found = pattern.search(text)
    return found[0] if found else ""


def _whole(before: str) -> str:
    """Return what stands right before, up to a space."""
    return "" if not before or before[-1].isspace() else before.rsplit(maxsplit=1)[-1]
