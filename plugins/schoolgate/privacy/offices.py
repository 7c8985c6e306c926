"""Whether a number or an address is an office's: then it is meant for everybody."""

from __future__ import annotations

import re

_HOTLINE = re.compile(
    r"(?:đường dây nóng|tổng đài|văn phòng|trực ban|hộp thư chung)"
    r"[^;\n]{0,50}$",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"(?:phòng|trạm|công an|UBND|ủy ban|bệnh viện|trung tâm|trường|sở|quận|phường|xã|tiếp dân"
    r"|cơ quan|công ty)(?!\w)[^;\n]{0,50}$",
    re.IGNORECASE,
)
_SOMEBODY = re.compile(
    r"(?<!\w)(?:cô|thầy|em|bé|cháu|anh|chị|ông|bà|bố|mẹ|ba|phụ huynh|GV|GVCN|bạn|bác|chú|đ/c|đồng chí|trưởng"
    r"|chủ nhiệm|gặp|di động|riêng|cá nhân|nhà riêng)(?!\w)",
    re.IGNORECASE,
)
_EDGE = re.compile(r"[.;!?] |\n")
_CALLER = re.compile(r"phụ huynh(?: [\w]+){0,3} (?:gọi|liên hệ|nhắn|hỏi)", re.IGNORECASE)
"""Whoever is asked to call is not who is called."""
_BEFORE = 60


def is_of_office(text: str, offset: int, mobile: bool) -> bool:
    """Whether the words before name an office and nobody in it; a mobile number needs clearer ones."""
    before = _CALLER.sub("", _EDGE.split(text[max(0, offset - _BEFORE) : offset])[-1])
    named = _HOTLINE.search(before) or (not mobile and _OFFICE.search(before))
    return bool(named) and not _SOMEBODY.search(before)
