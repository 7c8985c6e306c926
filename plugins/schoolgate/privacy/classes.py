"""Names of classes: ``lớp 3A2``, ``3A2``, ``lớp 4/1``, ``MG Nhỡ B1``, ``lớp Hoa Hồng``."""

from __future__ import annotations

import re
from collections.abc import Iterator

_AGE = r"(?:[Mm]ẫu giáo|MG[LNB]?|[Nn]hà trẻ|NT|[345] tuổi)"
_SIZE = r"(?:[Ll]ớn|[Nn]hỡ|[Bb]é)"
_LETTER = r"[A-E]\d{0,2}"
_NUMBERED = r"1?\d[A-ZĐ]\d{0,2}(?:\.\d)?"
_GRADE = r"1?\d(?:[./-]\d{1,2})?(?![./-]?\d| (?:học sinh|tiết|buổi|năm|em|bạn))"
_FLOWER = r"(?:[A-ZĐ][a-zà-ỹđ]+)(?: [A-ZĐ][a-zà-ỹđ]+)?(?: [A-E]?\d)?"
_YOUNG = rf"{_AGE} {_SIZE}(?: {_LETTER}| \d)?|{_AGE} {_LETTER}|{_SIZE} {_LETTER}"
CLASS = (
    rf"(?:(?:[Ll]ớp|LỚP):? (?:{_YOUNG}|{_NUMBERED}|{_GRADE}|{_LETTER}|{_FLOWER})|{_NUMBERED}|{_YOUNG})(?!\w)"
)
_CLASS = re.compile(rf"\b(?<![./-])(?:{CLASS})")
_THING = re.compile(
    r"(?:mạng|phim|tranh|ảnh|mô hình|in|công nghệ|chuẩn|thẻ|màn hình|quốc lộ|phòng|khổ|giấy|nhà|tòa|số"
    r"|ngõ|quy tắc|"
    r"vitamin|nhãn|bản đồ|hình|xe|sóng|thông điệp|bộ phim) (?:khổ |số |chiếu )?$",
    re.IGNORECASE,
)


def classes(text: str) -> Iterator[re.Match[str]]:
    """Return the names of classes; ``phim 3D`` and ``phòng 2A`` are none."""
    for found in _CLASS.finditer(text):
        if not _THING.search(text, max(0, found.start() - 20), found.start()):
            yield found
