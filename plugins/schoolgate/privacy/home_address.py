"""Where somebody lives: house, lane, hamlet or block beside a person or ``nhà riêng``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from schoolgate.glance import relaxed
from schoolgate.model import Mark, Writing
from schoolgate.privacy.persons import callings, everybody, persons
from schoolgate.privacy.tables import heading_of_cell
from schoolgate.privacy.units import unit

_HOUSE = (
    r"(?:[Ss]ố nhà|[Nn]hà số) ?\d+\w?|(?:[Ss]ố )?\d+\w?(?:/\d+\w?)*,? (?:ngõ|ngách|hẻm|đường|phố|tổ)(?!\w)"
    r"|(?:[Nn]gõ|[Nn]gách|[Hh]ẻm|[Kk]iệt) \d+|[Ss]ố \d+\w?,? [A-ZĐ]\w+ [A-ZĐ]\w+"
    r"|(?:[Cc]ăn hộ|[Cc]ăn|[Pp]hòng|P\.?) ?\w?\d{3,4}\w?,? (?:tòa|toà|chung cư|nhà|CT|[A-Z]\d)|(?:[Tt]òa"
    r"|[Tt]oà) \w?\d+\w?,? (?:KĐT|khu đô thị|chung cư)"
)
_QUARTER = (
    r"[Tt]ổ dân phố(?: số)? \w+|TDP(?: số)? \w+|[Tt]ổ \d+|(?:[Tt]hôn|[Xx]óm|[Ấấ]p|[Kk]hu phố|[Bb]ản|[Bb]uôn"
    r"|[Ss]óc|[Tt]iểu khu|[Ll]àng|[Kk]hu|[Đđ]ội|KĐT|[Kk]hu đô thị|[Kk]hu tập thể|KTT) (?:\d+"
    r"|[A-ZĐẤẢ]\w*)(?: [A-ZĐ]\w*)*"
    r"|[Cc]hung cư [A-Z]\w*"
)
_PLACE = re.compile(rf"\b(?:(?P<house>{_HOUSE})|(?P<quarter>{_QUARTER}))")
HINTS = (relaxed(_PLACE),)
_LIVES = re.compile(
    r"\b(?:[Nn]hà riêng|(?:[Tt]hường|[Tt]ạm|cư) trú|trú tại|[Đđ]ịa chỉ (?:nhà|gia đình)|[Nn]hà ở|ở tại"
    r"|(?:[Nn]hà|[Gg]ia đình) (?:em|bé|cháu|con|bạn|cô|thầy|tôi|ông|bà)|[Hh]iện (?:đang )?ở|[Hh]ộ khẩu"
    r"|gia đình ở"
    r"|sống (?:ở|tại|cùng|với)|[Nn]ơi ở|[Cc]hỗ ở|[Qq]uê (?:quán|ở)|(?:(?:đến|thăm)(?: tận)?|tận) nhà"
    r"|ngụ (?:tại|ở)"
    r"|tại gia đình)(?!\w)(?! (?:văn|hát|thi|trường|máy|sách|thờ))"
)
_VENUE = re.compile(
    r"(?:[Tt]rường|[Nn]hà văn hóa|[Nn]hà văn hoá|[Tt]rung tâm|UBND|[Ủủ]y ban|[Cc]ông an|[Tt]rạm y tế"
    r"|[Bb]ảo tàng|[Đđ]ịa điểm|[Cc]ơ sở"
    r"|[Vv]ăn phòng|[Nn]hà hàng|[Cc]ông ty|[Bb]ưu điện|[Bb]ệnh viện|(?<![Gg]ia )[Đđ]ình|[Cc]hùa|[Ss]ân"
    r"|[Nn]hà thi đấu|[Nn]hà hát|[Cc]ung|[Nn]hà sách"
    r"|[Cc]ửa hàng|[Hh]ội trường|[Nn]hà thuốc|[Nn]gân hàng|[Kk]ho bạc|[Nn]hà trường|[Tt]rụ sở|[Cc]ổng"
    r"|[Kk]hu vực|[Tt]uyến|[Đđ]iểm)(?!\w)[^.;\n]{0,60}$"
)
_GROUP = re.compile(
    r"(?:(?:các|những|mọi|toàn thể|nhân dân|cử tri|bà con|người dân|hộ dân|trẻ(?: em)?(?: có)?"
    r"|học sinh có|tuyển sinh|đối tượng|cư dân)(?!\w)"
    r"[^.;\n]{0,40})$",
    re.IGNORECASE,
)
_SOMEBODY = re.compile(
    r"\b(?:[Ee]m|[Bb]é|[Cc]háu|[Cc]ô|[Tt]hầy|[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Bb]ác"
    r"|[Cc]hú|[Bb]ạn|[Cc]on)(?: (?:bảo vệ|lao công|nuôi dưỡng|cấp dưỡng))? (?:[A-ZĐÀ-Ỹ]\w*|giáo)"
    r"|của (?:em|bé|cháu|con|bạn|cô|thầy|tôi)(?!\w)|[Hh]ọc viên"
)
_COLUMN = re.compile(r"địa chỉ|nơi ở|chỗ ở|thường trú|nhà riêng|hộ khẩu|quê", re.IGNORECASE)
_MORE = re.compile(
    r"(?:,? ?(?:(?:ngõ|ngách|hẻm|đường|phố|tổ|tổ dân phố|thôn|xóm|phường|xã|quận|huyện|số|tòa|khu đô thị"
    r"|KĐT|chung cư)(?: số)?"
    r" (?:\d+\w?|[A-ZĐÀ-Ỹ]\w*(?: [A-ZĐÀ-Ỹ]\w*)*)|\d+\w?|[A-ZĐ]\w+(?: [A-ZĐÀ-Ỹ]\w*)+))+"
)
_BESIDE = re.compile(r"(?:[(,–:-]|ở|tại|địa chỉ|nhà|đc|ĐC|từ)\s*$")
_SIGNS = (
    "hà riêng",
    " trú ",
    "chỉ nhà",
    "hộ khẩu",
    "Hộ khẩu",
    "ơi ở",
    "hỗ ở",
    "của em",
    "của bé",
    "của cháu",
    "sống ",
    "tận nhà",
)
_BEFORE = 90


def home_address(writing: Writing) -> Iterator[Mark]:
    """Mark where people live; the address of a school, a venue or a whole neighbourhood is nobody's."""
    for passage in writing.passages:
        until = 0
        for found in _PLACE.finditer(passage.text) if _may_tell(passage.text) else ():
            if found.start() >= until and _is_home(found, passage.text):
                until = _end(found, passage.text)
                words = " ".join(passage.text[found.start() : until].split())
                yield Mark("home-address", passage.line_at(found.start()), words)


def _end(found: re.Match[str], text: str) -> int:
    """Return where the address ends: it goes on over commas, as far as parts of an address follow."""
    more = _MORE.match(text, found.end())
    return more.end() if more else found.end()


def _is_home(found: re.Match[str], text: str) -> bool:
    start, end = unit(text, found.start())
    if "|" in text[start:end]:
        named = any(True for _ in persons(text, start, end))
        return named and bool(_COLUMN.search(heading_of_cell(text, found.start())))
    before = text[max(start, found.start() - _BEFORE) : found.start()]
    somebody = _is_told_of_somebody(text, start, end)
    if _LIVES.search(before):
        return somebody or (found["house"] is not None and not _GROUP.search(before))
    if not somebody or _VENUE.search(before) or _GROUP.search(before):
        return False
    return found["house"] is not None or _is_beside(before)


def _is_beside(before: str) -> bool:
    return bool(_BESIDE.search(before))


def _may_tell(text: str) -> bool:
    """Whether it pays to read closely: somebody is named, or it is said that somebody lives somewhere."""
    return any(word in text for word in _SIGNS) or bool(callings(text)) or bool(everybody(text))


def _is_told_of_somebody(text: str, start: int, end: int) -> bool:
    return bool(_SOMEBODY.search(text, start, end)) or any(True for _ in persons(text, start, end))
