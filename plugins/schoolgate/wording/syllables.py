"""Which syllables Vietnamese can have: an onset, a rime, a tone, and how they are spelt together."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from schoolgate.vietnamese import nfc

ONSETS = (
    *("ngh", "ng", "nh", "gh", "gi", "kh", "ph", "qu", "th", "tr", "ch"),
    *("b", "c", "d", "đ", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", ""),
)
"""Longest first. ``p`` alone begins words from other languages only, and many names."""
RIMES = frozenset(
    """
    a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây e ec em en
    eng eo ep et ê êch êm ên ênh êp êt êu êng i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu y
    yêm yên yêng yêt yêu yt ynh ych yn o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn
    oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ôông ơ ơi ơm ơn ơp ơt
    ơng u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt up ut uy uya uych
    uyên uyêt uynh uyt uyu uyn uơ uơi ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu ưm ưn uych
    uêu oong uăng uăc uăm uăn uăt uai uan uang uanh uao uau uay ue uen ueo uet uên uêt
    """.split()  # noqa: SIM905 - a table to be read
)
_AFTER_QU = frozenset(
    """
    a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â ân âng ât ây âm e en eo et ê ên êt
    êch ênh êu y ych ynh yt yên yêt yêu yn i it in ich inh iu ơ ơi ơn ơt ôc ôn
    """.split()  # noqa: SIM905 - a table to be read
)
_AFTER_GI = frozenset({"êng", "êt", "êc", "ên", "êm"})
_STOPPED = ("p", "t", "c", "ch")
_TONES = {"\u0300": "huyền", "\u0309": "hỏi", "\u0303": "ngã", "\u0301": "sắc", "\u0323": "nặng"}
_SHARP = {"sắc", "nặng"}
_FRONT = ("e", "ê", "i", "y")


_SPECIAL = "ăâêôơư"
_VOWELS = "aeiouy" + _SPECIAL
_EITHER = ("oa", "oe", "uy")


@lru_cache(maxsize=1 << 15)
def is_syllable(word: str) -> bool:
    """Whether a word in small letters can be one Vietnamese syllable; hòa and hoà both are."""
    letters = [unicodedata.normalize("NFD", letter) for letter in word]
    toned = [at for at, letter in enumerate(letters) if any(mark in _TONES for mark in letter)]
    tones = [_TONES[mark] for letter in letters for mark in letter if mark in _TONES]
    if len(tones) > 1:
        return False
    bare = nfc("".join(mark for letter in letters for mark in letter if mark not in _TONES))
    tone, place = (tones[0], toned[0]) if tones else ("", -1)
    onsets = (onset for onset in ONSETS if bare.startswith(onset))
    return any(_fits(onset, bare[len(onset) :], tone, place - len(onset)) for onset in onsets)


def _fits(onset: str, rime: str, tone: str, place: int) -> bool:
    if onset == "gi" and not rime:
        return True  # gì
    if onset == "qu":
        known = rime in _AFTER_QU
    elif onset == "gi":
        known = (rime in RIMES and not rime.startswith(("i", "y"))) or rime in _AFTER_GI
    else:
        known = rime in RIMES and _spelt(onset, rime)
    stopped = rime.endswith(_STOPPED) and tone not in _SHARP
    return known and not stopped and (not tone or place in _places(rime))


def _places(rime: str) -> set[int]:
    """Return the letters of a rime that may carry its tone: one, or either of two in oa, oe and uy."""
    vowels = [at for at, letter in enumerate(rime) if letter in _VOWELS]
    special = [at for at in vowels if rime[at] in _SPECIAL]
    if special:
        return {special[-1]}
    if rime in _EITHER:
        return {0, 1}
    closed = rime[-1] not in _VOWELS
    return {vowels[-1]} if closed else {vowels[len(vowels) // 2] if len(vowels) > 2 else vowels[0]}


def _spelt(onset: str, rime: str) -> bool:
    """Whether the onset is written as it must be before this rime: c and k, g and gh, ng and ngh."""
    front = rime.startswith(_FRONT)
    if onset in {"k", "gh", "ngh"}:
        return front
    if onset in {"c", "g", "ng"}:
        return not front or (onset == "g" and rime in {"i", "in"})
    return True
