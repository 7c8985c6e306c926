"""Full names of people in a text, and whether the words before a name say child or grown-up."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from schoolgate.glance import relaxed
from schoolgate.privacy.known_names import COMMON, FAMILY_NAMES, HEROES, PLACES

UPPER = "A-ZÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯẠ-Ỹ"
"""Capital letters, in the form of a set of a regular expression."""
_CHAIN = re.compile(rf"[{UPPER}][\w'’]{{0,12}}(?:[ \u00a0\n][{UPPER}][\w'’]{{0,12}})+")
NAMED = relaxed(_CHAIN)
"""A hint at a full name."""
_SYLLABLE = re.compile(r"[\w'’]+")
_WRAPPED = re.compile(r"\n([\w'’]+)")
"""A word after a break of the line: the same name goes on there, or the next one of a list begins."""
_MOST = 5
"""Syllables of the longest name."""
_BEFORE = 48
_NEAR = 40


_CAPITAL = re.compile(rf" [{UPPER}]")
_SIGNS = "0123456789/.,:;()[]{}<>|\"'“”‘’«»–—-*_+=…"
CHILDREN = frozenset({"em", "bé", "cháu", "bạn", "con", "là", "tên"})
"""Words before a child's first name."""
_CALLING = CHILDREN | {"cô", "thầy", "ông", "bà", "anh", "chị", "bác", "chú", "viên"}


class Role(Enum):
    """Whom the words before a name speak of."""

    CHILD = "child"
    ADULT = "adult"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Person:
    """A full name, where it stands in the text, and whose it is."""

    name: str
    start: int
    end: int
    role: Role


_CHILD = re.compile(
    r"(?<!\w)(?:em|bé|cháu|con|bạn|học sinh|học trò|trò|HS|trẻ|thí sinh|đội viên|nhi đồng|sao nhi"
    r"|lớp trưởng|lớp phó"
    r"|(?:liên|chi) đội trưởng|tên|chủ nhân|gái|trai|thủ khoa|á khoa|vận động viên|cậu bé|cô bé|học viên"
    r"|trẻ em|học sinh giỏi|anh em|chị em)"
    r"(?:[ :]+(?:nhỏ|tên|là|gái|trai|nam|nữ|của lớp|lớp|ở lớp|khối|học lớp|[1-5]|1?\d[A-ZĐ]\d{0,2}"
    r"|\d[./]\d|[A-E]\d))*"
    r"[\s:,–(\"“'-]*$",
    re.IGNORECASE,
)
_ADULT = re.compile(
    r"(?<!\w)(?:cô|thầy|giáo|giáo viên|GVCN|GV|GVBM|CBGVNV|nhân viên|ông|bà|anh|chị|bác|chú|dì|cậu|mợ"
    r"|thím|mẹ|bố|ba|má"
    r"|phụ huynh|CMHS|đồng chí|đ/c|đ\.c|hiệu trưởng|hiệu phó|chủ nhiệm|tổ trưởng|tổ phó|trưởng ban"
    r"|phó ban|ủy viên|TPT"
    r"|tổng phụ trách|phụ trách|bí thư|chủ tịch|phó chủ tịch|giám đốc|bác sĩ|BS|y tá|y sĩ|điều dưỡng|nhà giáo"
    r"|NGƯT|NGND|NSƯT|NSND|ThS|TS|PGS|GS|tiến sĩ|thạc sĩ|họa sĩ|nhạc sĩ|ca sĩ|nghệ sĩ|diễn giả"
    r"|đại biểu"
    r"|nhà thơ|nhà văn|nhà báo|phóng viên|chuyên gia|kế toán|thủ quỹ|văn thư|bảo vệ|huấn luyện viên|HLV"
    r"|dẫn chương trình|MC"
    r"|công an|trung tá|thượng tá|đại úy|thiếu tá|thượng úy|trung úy|đại tá|cựu chiến binh|cựu học sinh"
    r"|trưởng phòng"
    r"|cán bộ|kỹ sư|luật sư|người|bà ngoại|bà nội|mạnh thường quân|nhà hảo tâm|ban đại diện)"
    r"(?:[ :]+(?:dạy|lớp|khối|bộ môn|môn|toán|tiếng việt|tiếng anh|tin học|mĩ thuật|mỹ thuật|âm nhạc|thể dục"
    r"|trường|nhà trường|là|tên|1?\d[A-ZĐ]?\d{0,2}|\d[./]\d|[A-E]\d))*[\s:.,–(\"“'-]*$",
    re.IGNORECASE,
)
_NOT_A_PERSON = re.compile(
    r"(?<!\w)(?:đường|phố|trường|TH|THCS|THPT|tiểu học|mầm non|giải|cúp|giải thưởng|quỹ|học bổng|liệt sĩ"
    r"|anh hùng|"
    r"chủ tịch|vua|chúa|danh tướng|danh nhân|nhà văn|nhà thơ|nhà bác học|nhà toán học|trạng nguyên|tướng"
    r"|đại tướng|"
    r"phường|xã|quận|huyện|tỉnh|thành phố|TP|TX|thị trấn|thôn|làng|khu|chợ|chùa|đền|đình|cầu|hồ|sông|núi"
    r"|công viên|"
    r"vườn hoa|tượng đài|quảng trường|rạp|nhà xuất bản|NXB|công ty|tập đoàn|cửa hàng|nhà sách|siêu thị"
    r"|bệnh viện|"
    r"phong trào|chi đội|liên đội|đội|câu lạc bộ|CLB|lăng|bảo tàng|di tích|nhân vật|truyện|sách|bài hát"
    r"|bài thơ|tác phẩm|"
    r"bộ phim|gương|Bác|cuộc thi|hội thi|đô thị|tòa nhà|chung cư|ngõ|ngách|hẻm|trung tâm|nhà hát"
    r"|sân vận động|cụm thi đua|"
    r"lớp mang tên|mang tên|trận|chiến dịch|khởi nghĩa|triều|nhà|tổ chức)[ \"“']+$",
    re.IGNORECASE,
)
_STAFF = re.compile(
    r"(?<!\w)(?:giáo viên|GVCN|GV|chủ nhiệm|cô|thầy|cô giáo|thầy giáo|tổ trưởng|cán bộ|nhân viên"
    r"|giảng dạy|phân công"
    r"|hiệu trưởng|phụ trách|bí thư|đồng chí)(?!\w)",
    re.IGNORECASE,
)
_TITLES = frozenset(
    {
        "em",
        "bé",
        "cháu",
        "con",
        "bạn",
        "cô",
        "thầy",
        "bà",
        "ông",
        "anh",
        "chị",
        "bác",
        "chú",
        "dì",
        "mẹ",
        "bố",
    }
    | {"hs", "gv", "gvcn", "ths", "ts", "pgs", "gs", "bs", "nsưt", "nsnd"}
)
_BEGINNINGS = (
    COMMON | _TITLES | {"lớp", "trường", "ngày", "đạt", "giải", "học", "điểm", "quê", "địa", "số", "sinh"}
)
"""Words that begin something new on a new line."""
_CALLED = re.compile(r"(?<!\w)(?:em|bé|cháu|bạn):? $", re.IGNORECASE)
"""Words before a child's name; before a place stand others: ``học sinh Hà Nội``."""
_JOINT = re.compile(
    r"[\s,(;&|–+*-]*(?:\(?(?:lớp |học sinh lớp )?[\w./ ]{1,18}\)?[\s,;&–-]*)?(?:và|cùng|với)?(?: (?:em|bé"
    r"|cháu|bạn))?[\s:]*"
)


def persons(text: str, start: int = 0, end: int | None = None) -> Iterator[Person]:
    """Return the full names from one offset to another; a name after a name is of the same kind.

    Heroes, authors, and names of streets, schools and places are left out.
    """
    last: Person | None = None
    for first, until in _names(text, start, len(text) if end is None else end):
        name = " ".join(text[first:until].split())
        known = name.lower()
        if known in HEROES or (known in PLACES and not _CALLED.search(text, max(start, first - 8), first)):
            continue
        before = text[max(start, first - _BEFORE) : first]
        role = _role(before)
        if _NOT_A_PERSON.search(before) or (role is not Role.CHILD and _is_place(known)):
            continue
        if role is Role.UNKNOWN and last and are_joined(text[last.end : first]):
            role = last.role
        last = Person(name, first, until, role)
        yield last


@lru_cache(maxsize=8)
def everybody(text: str) -> tuple[Person, ...]:
    """Return the full names of a whole text; several judges ask for them, one after the other."""
    return tuple(persons(text))


@lru_cache(maxsize=8)
def callings(text: str) -> frozenset[str]:
    """Return the words before capitals that call somebody, in small letters: ``em``, ``cô``, ``ông``."""
    ends = (found.start() for found in _CAPITAL.finditer(text))
    words = {text[max(0, end - 5) : end].rpartition(" ")[2] for end in ends}
    return _CALLING.intersection(word.lstrip(_SIGNS).lower() for word in words)


def are_joined(between: str) -> bool:
    """Whether what stands between two names makes them one list: ``, ``, `` và ``, `` (5A), ``."""
    return len(between) <= _NEAR and bool(_JOINT.fullmatch(between))


def is_beside_staff(person: Person, text: str, start: int) -> bool:
    """Whether words around a name, from an offset on, speak of the staff."""
    return bool(_STAFF.search(text, max(start, person.start - _NEAR), person.end + _NEAR // 2))


def _names(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for chain in _CHAIN.finditer(text, start, end):
        if not _may_be_name(chain, text):
            continue
        begun = chain.start()
        for found in _WRAPPED.finditer(text, *chain.span()) if "\n" in chain[0] else ():
            if found[1].lower() in _BEGINNINGS:
                yield from _name_in(text, begun, found.start())
                begun = found.start(1)
        yield from _name_in(text, begun, chain.end())


def _may_be_name(chain: re.Match[str], text: str) -> bool:
    words = chain[0].lower().split()
    if not FAMILY_NAMES.isdisjoint(words) or not _TITLES.isdisjoint(words):
        return True
    return bool(_CALLED.search(text, max(0, chain.start() - 8), chain.start()))


def _name_in(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Return where the name stands in words with capitals.

    It begins with the first family name, or right after a word such as ``em``, which is enough.
    """
    spans = [one.span() for one in _SYLLABLE.finditer(text, start, end)]
    words = [text[slice(*span)].lower() for span in spans]
    skipped = next((n for n, word in enumerate(words) if word not in _TITLES), len(words))
    for number in range(skipped, len(words) - 1):
        called = number == skipped and _is_called(text, start, *spans[number])
        if called or words[number] in (FAMILY_NAMES if number == skipped else COMMON):
            yield spans[number][0], spans[min(number + _MOST, len(spans)) - 1][1]
            return


def _is_called(text: str, start: int, first: int, end: int) -> bool:
    """Whether a word such as ``em`` stands before a word that is no shouted one."""
    shouted = end - first > 1 and text[first:end].isupper()
    return not shouted and bool(_CALLED.search(text, max(0, start - 8), first))


def _role(before: str) -> Role:
    if _CHILD.search(before):
        return Role.CHILD
    return Role.ADULT if _ADULT.search(before) else Role.UNKNOWN


def _is_place(name: str) -> bool:
    """Whether a name with nothing before it begins like a place, or not as most names do."""
    first, second, *_ = name.split()
    return f"{first} {second}" in PLACES or first not in COMMON
