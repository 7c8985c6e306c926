"""Slips of the keyboard: letters with Vietnamese accents that are no Vietnamese syllable."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain

from schoolgate.model import Mark, Passage, Writing
from schoolgate.vietnamese import nfc
from schoolgate.wording.syllables import is_syllable

_WORD = re.compile(r"(?<![\w'’.@/-])[^\W\d_]+(?![\w'’@/-]|\.\w)")
_LETTERS = re.compile(r"[^\W\d_]+")
_ACCENTED = re.compile(r"[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]")
_WITHOUT_H = re.compile(r"ng[eêi]")
"""The one slip that shows without an accent: nge for nghe."""
_SHORTEST = 2
_NEAR = 40
_FEW = 12
"""More words than these are found faster by reading the whole text once."""
_FOREIGN = re.compile(r"[fjwz]")
_SPOKEN = frozenset(
    """
    ơi ồ ừ ờ à ạ á ố ủa ôi úi ái hử hở hả hừm hứ ừm ơ ớ ủ ưm ôkê brừ xì suỵt oạp
    """.split()  # noqa: SIM905 - a table to be read
)
_OTHERS = frozenset(
    """
    đắk lắk đăk pắc păc plông plei krông kông kồn đrông mơ nông êđê ê đê bahnar ba na cơtu pơ mú cơ ho
    hrê xơ đăng giẻ triêng mạ chơ ro raglai chu ru bru vân kiều tà ôi cờ lao la hủ lự pu péo ơ đu brâu
    rơ măm đam san xinh nhã xtiêng stiêng mnông hmông mông pác bó bắk kan bờ y đắc bắc lăk năm căn đrây
    sáp cư jút pleiku kbang chư prông păh sê pưh yun kạn niê êban mlô kbuôr hđơk kilô đêximét xăngtimét
    rađiô vônphram
    """.split()  # noqa: SIM905 - a table to be read
)
"""Names of places and peoples in other languages of Vietnam, syllable by syllable."""
_NEIGHBOURS = frozenset({"plei", "krông", "đắk", "đăk", "ea", "ia", "chư", "kon", "buôn", "cư", "ya", "dak"})
_SLIPS = (("nghh", "ngh"), ("ngh", "ng"), ("ng", "ngh"), ("gh", "g"), ("g", "gh"), ("k", "c"), ("c", "k"))


def impossible_syllable(writing: Writing) -> Iterator[Mark]:
    """Mark words that cannot be Vietnamese; names of other languages are let through."""
    for passage in writing.passages:
        yield from _in(passage)


def _in(passage: Passage) -> Iterator[Mark]:
    slips = set(chain.from_iterable(map(_slips, set(passage.text.split()))))
    for found in _places(passage.text, slips) if slips else ():
        written = found[0]
        before = passage.text[max(0, found.start() - _NEAR) : found.start()]
        if not _is_name(written, before):
            better = _better(written.lower())
            cased = better[:1].upper() + better[1:] if written[0].isupper() else better
            yield Mark("impossible-syllable", passage.line_at(found.start()), written, cased)


def _places(text: str, slips: set[str]) -> Iterable[re.Match[str]]:
    """Return where some words stand by themselves, in order; few are looked for one by one, which is fast."""
    if len(slips) > _FEW:
        return (found for found in _WORD.finditer(text) if _is_slip(found[0]))
    places = sorted({at for word in slips for at in _starts(text, word)})
    found = (_WORD.match(text, at) for at in places)
    return (one for one in found if one and _is_slip(one[0]))


def _starts(text: str, word: str) -> Iterator[int]:
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + len(word))


@lru_cache(maxsize=1 << 15)
def _slips(part: str) -> tuple[str, ...]:
    """Return the slips in what stands between two spaces: most texts repeat what others say."""
    return tuple(filter(_is_slip, _LETTERS.findall(part)))


def _is_slip(written: str) -> bool:
    """Whether a word cannot be Vietnamese, nor anything that stands in Vietnamese texts."""
    # Capitals inside a word make a brand, capitals throughout an abbreviation.
    if len(written) < _SHORTEST or not (written.islower() or written.istitle()):
        return False
    word = written.lower()
    if _FOREIGN.search(word):
        return False
    if not _ACCENTED.search(word):
        return written.islower() and _WITHOUT_H.match(word) is not None and is_syllable("ngh" + word[2:])
    return not is_syllable(word) and word not in _SPOKEN and word not in _OTHERS


def _is_name(written: str, before: str) -> bool:
    """Whether a word stands beside a name of the highlands, and is part of it."""
    return written[0].isupper() and before.rstrip().rpartition(" ")[2].lower() in _NEIGHBOURS


def _better(word: str) -> str:
    """Return the one syllable that a single slip explains, or ''."""
    found = {one for one in _repaired(word) if one != word and is_syllable(one)}
    return found.pop() if len(found) == 1 else ""


def _repaired(word: str) -> Iterator[str]:
    for wrong, right in _SLIPS:
        if word.startswith(wrong):
            yield right + word[len(wrong) :]
    if len(word) > 2 and word[-1] == word[-2]:
        yield word[:-1]
    yield from _tone_moved(word)


def _tone_moved(word: str) -> Iterator[str]:
    """Return the word with its tone on another vowel, and with the hook of ươ where it is half there."""
    letters = [unicodedata.normalize("NFD", letter) for letter in word]
    tones = [mark for letter in letters for mark in letter[1:] if mark in "\u0300\u0309\u0303\u0301\u0323"]
    if len(tones) != 1:
        return
    bare = ["".join(mark for mark in letter if mark != tones[0]) for letter in letters]
    plain = nfc("".join(bare))
    for shape in {plain, plain.replace("uơ", "ươ"), plain.replace("ưo", "ươ"), plain.replace("uo", "ươ")}:
        for at in range(len(shape)):
            yield nfc(shape[: at + 1] + tones[0] + shape[at + 1 :])
