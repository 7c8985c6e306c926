"""Vietnamese typed without accents: which plain words have its shape, and which cannot be right so.

A syllable that ends in c, p, t or ch has a tone mark, and the diphthongs written ie, ye, uo have a hat or a
horn: ``hoc``, ``lop``, ``viec``, ``truong`` are never right. The other frequent words are listed.
"""

from __future__ import annotations

import re

SYLLABLE = re.compile(
    r"(?:b|ch?|d|g[hi]?|h|kh?|l|m|nh|ngh?|n|ph?|qu|r|s|t[hr]?|v|x)?"
    r"(?:a(?:ch|ng|nh|[cimnoptuy])?|e(?:ch|ng|nh|[cmnoptu])?|i(?:ch|nh|a|e(?:ng|[cmnptu])|[mnptu])?"
    r"|oa(?:ch|ng|nh|[cimnpty])?|oe[not]?|oo[cn]|o(?:ng|[cimnpt])?"
    r"|uye?[nt]?|uy(?:a|ch|nh|u)|ua(?:ng|[nty])?|ue(?:ch|nh)?|uo(?:ng|[cimnptu])?|u(?:ng|[cimnptu])?"
    r"|ye[mntu]|y)"
)
"""The whole of a small word of plain letters, when it may be a syllable whose accents were left out."""

ENGLISH = frozenset(
    """
    a act at bat bet bit boat but cat chap chat chic chip chop client cup cut die diet doc dot duet eat
    get got gut hat hip hit hop hot hut it lap let lie lip lit lot map mat met mic nap net not nut pat
    pet phat pic pie pit put quiet quit rap rat rec rip set shot sit tap tech that tic tie tien tip toc
    top toy up us vet vie yet
    """.split()  # noqa: SIM905 - a table, to be read as one
)
"""Words of other languages that would be impossible in Vietnamese, and so would prove it."""

FREQUENT = frozenset(
    """
    bieu cac chuc chuong cua cuoi dien dinh doan doi dot duc duoc giang giao gioi giu gui hien hoach hoc hoi
    ke ket khoe khong kien lich lop mam mot mung nghi ngoai ngu nguoi nha nhiem nhieu nhung phai phu qua
    quyet tac tap tat thieu thong thuc thuong tieng tieu toan toi tot trinh truong tuan tuyen va viec
    vien voi vu xuan
    """.split()  # noqa: SIM905 - a table, to be read as one
)
"""What a school writes in every post; not what is a right word, a given name or English as it stands."""

_IMPOSSIBLE = re.compile(r".*(?:[cpt]|ch)|.*(?:ie|ye|uo)[mnuicpt].*")


def is_syllable(word: str) -> bool:
    """Whether a word in small letters may be Vietnamese without its accents."""
    return SYLLABLE.fullmatch(word) is not None


def is_proof(word: str) -> bool:
    """Whether such a word is wrong as it stands, or one that Vietnamese writers use all the time."""
    return word in FREQUENT or (word not in ENGLISH and _IMPOSSIBLE.fullmatch(word) is not None)
