"""What nobody may read of a named child: marks, conduct, sickness, disability, poverty, a broken home.

Awards are told gladly, and figures of a whole class tell of nobody: neither is marked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from schoolgate.glance import relaxed
from schoolgate.model import Mark, Writing
from schoolgate.privacy.known_names import HEROES, PLACES
from schoolgate.privacy.persons import (
    CHILDREN,
    UPPER,
    Person,
    Role,
    callings,
    everybody,
    is_beside_staff,
    persons,
)
from schoolgate.privacy.tables import heading_of_cell, rows, speaks_of_duties
from schoolgate.privacy.units import list_below, unit

_MARKS = (
    r"\d{1,2}(?:[.,]\d{1,2})? điểm(?! (?:trường|cầu|đến|mới|tham))|\d{1,2}(?:[.,]\d{1,2})?/10(?!\d| ?/)"
    r"|[Đđ]iểm (?:số|thi|kiểm tra|trung bình|tổng kết|TB)"
    r"|[Đđ]iểm(?: [\w-]+){0,4}:? \d{1,2}(?:[.,]\d{1,2})?(?![\d/])"
    r"|(?:Toán|Tiếng Việt|Tiếng Anh|Khoa học|Tin học):? (?:10|\d(?:[.,]\d{1,2})?)(?![\d/.]?\d)"
    r"|[Đđ]iểm[^.\n:]{0,20}: [^\W\d]+ \d{1,2}[.,]\d{1,2}|ĐTB|ĐTK|điểm (?:kém|yếu|thấp|cao nhất)"
)
_CONDUCT = (
    r"học lực|[Hh]ạnh kiểm|[Xx]ếp loại|(?:[Xx]ếp|đứng)(?: thứ| hạng)+ \w+|đội sổ|chưa hoàn thành|lưu ban"
    r"|ở lại lớp"
    r"|thi lại|học (?:kém|yếu)|học sinh (?:yếu|kém|cá biệt)|tiếp thu chậm|đọc chậm|chưa đạt|không phép|bỏ học"
    r"|trốn học|(?:bị|đã) (?:kỷ luật|kỉ luật|phê bình|khiển trách|cảnh cáo|nhắc nhở)|(?<!không )vi phạm"
    r"|đình chỉ học|đánh nhau|đánh bạn|(?:bị|hay) bắt nạt|(?:ăn|lấy) trộm"
)
_HEALTH = (
    r"[Kk]huyết tật|khiếm (?:thị|thính)|câm điếc|bại não|tự k[ỷỉ]|tăng động|rối loạn|chậm (?:nói|phát triển)"
    r"|hội chứng|thiểu năng|dị tật|bị liệt|liệt (?:nửa|hai|chân|tay)|(?:bị|mắc|chữa|điều trị|có"
    r"|mang) (?:\w+ )?bệnh"
    r"|bệnh (?:tim|hiểm|nặng|thận|máu|ung|hen|phổi|gan|mắt|da|tình|tật)|[Uu]ng thư|máu trắng|hen suyễn"
    r"|động kinh"
    r"|tiểu đường|tim bẩm sinh|viêm \w+|HIV|lao phổi|sốt xuất huyết|thủy đậu|tay chân miệng|dương tính"
    r"|F0|cận \d|chẩn đoán"
    r"|cận thị"
    r"|béo phì|thừa cân|suy dinh dưỡng|thấp còi|còi xương|dị ứng|nhóm máu|(?:bị|đang) (?:ốm|sốt|gãy|mổ"
    r"|tai nạn|thương)"
    r"|cấp cứu|phẫu thuật|(?:nhập|nằm) viện|chạy thận|trầm cảm|tâm thần|cân nặng|chiều cao|nghiện"
)
_HOME = (
    r"(?:[Hh]ộ|con|thuộc diện|gia đình|nhà)(?: cận)? nghèo|cận nghèo|(?:hoàn cảnh|gia đình"
    r"|gia cảnh)(?: \w+){0,4}"
    r" (?:khó khăn|éo le|đặc biệt|neo đơn)|khó khăn nhất|mồ côi|côi cút"
    r"|(?:[Bb]ố|[Mm]ẹ|[Cc]ha|[Bb]a|[Mm]á)(?: \w+){0,2} (?:mất|qua đời|đi tù|nghiện|l[yi] (?:hôn|thân)"
    r"|bệnh|ốm|mắc|bỏ đi"
    r"|thất nghiệp)"
    r"|l[yi] (?:hôn|thân)|đơn thân|không (?:có )?(?:cha|bố|mẹ)|con nuôi|nợ (?:học phí|tiền)"
    r"|(?:chưa|chậm) (?:nộp|đóng)|(?:miễn|giảm)(?:,? giảm)? học phí|trợ cấp|xâm hại|bạo hành"
)
_SAID = re.compile(rf"\b(?:(?P<points>{_MARKS})|(?:{_CONDUCT}|{_HEALTH}|{_HOME})(?!\w))")
HINTS = (rf"\||{relaxed(_SAID)}",)
"""What is said, or a table."""
_COLUMN = re.compile(
    r"điểm|ĐTB|toán|tiếng việt|học lực|hạnh kiểm|xếp loại|khuyết tật|bệnh|sức khỏe|cân nặng|chiều cao"
    r"|hoàn cảnh"
    r"|diện|nghèo|học phí|năng lực|phẩm chất|đánh giá|kết quả học|nhận xét|vi phạm|BMI|thị lực|còn nợ"
    r"|chưa nộp",
    re.IGNORECASE,
)
_NAMES = re.compile(r"tên|học sinh|trẻ|cháu|bé(?!\w)|em(?!\w)", re.IGNORECASE)
_AWARD = re.compile(
    r"giải (?:nhất|nhì|ba|tư|khuyến|đặc|vàng|bạc|đồng|cao)|huy chương|thủ khoa|quán quân", re.IGNORECASE
)
_OTHERS = re.compile(
    r"(?<!\w)(?:các|những|nhiều|người|quỹ|phong trào|trẻ em|đồng bào|phòng|chống|tuyên truyền"
    r"|giúp đỡ)(?: [^\s,.;]+){0,4} ?$|không(?: bị| hề)? $"
)
_SHORT = re.compile(
    r"\b(?:[Ee]m|[Bb]é|[Cc]háu|[Bb]ạn|[Cc]on)(?: tên)?(?: là)? "
    rf"(?P<name>[{UPPER}][a-zà-ỹđ]+(?: [{UPPER}][a-zà-ỹđ]+){{0,4}})"
)
"""A child by its first name."""
_WORD = f"[{UPPER}][a-zà-ỹđ]+"
_BAD = r"(?= (?:bị|được (?:chẩn|xếp|\d)|mắc|đánh|là F0|phải|hay |học (?:kém|yếu)|chưa|không (?:nộp|đạt)|nợ))"
_SUBJECT = re.compile(rf"(?P<name>{_WORD} {_WORD}(?: {_WORD})?){_BAD}")
"""A name without its family name, of which something bad is told at once."""
_SCORE = r" \d{1,2}[.,]\d{1,2}(?=[;,.]|$)"
_SCORED = re.compile(rf"(?P<name>{_WORD}(?: {_WORD}){{0,4}}){_SCORE}")
"""A name with a mark after it, in a list of such."""
_EITHER = re.compile(rf"{_WORD}(?:(?: {_WORD}){{1,5}}{_BAD}|(?: {_WORD}){{0,4}}{_SCORE})")
_ENOUGH = 60
"""Children of one text, of whom nobody reads more one by one."""
_BRIEF = (_SHORT, _SUBJECT, _SCORED)


def marks_health(writing: Writing) -> Iterator[Mark]:
    """Mark named children of whom such a thing is said, in a sentence, a list or a table."""
    for passage in writing.passages:
        told: dict[int, str] = {}
        if not _may_tell(passage.text):
            continue
        for found in _SAID.finditer(passage.text):
            if len(told) > _ENOUGH:
                break
            for start, name in _children(found, passage.text):
                told.setdefault(start, f"{name}: {found[0]}")
        for start, name in _in_tables(passage.text):
            told.setdefault(start, name)
        for start, words in sorted(told.items()):
            yield Mark("marks-health", passage.line_at(start), words)


def _children(found: re.Match[str], text: str) -> Iterator[tuple[int, str]]:
    """Return the children whom words are about: in the same sentence, or in the list below."""
    start, end = unit(text, found.start())
    if "|" in text[start:end] or (found["points"] and _AWARD.search(text, start, end)):
        return
    named = _named(text, start, end)
    before = [until for _, until, _ in named if until <= found.start()]
    if not _OTHERS.search(text, max(before, default=start), found.start()) or not before:
        yield from ((first, name) for first, _, name in named)
    below = list_below(text, found.end())
    if below and not named:
        yield from ((first, name) for first, _, name in _named(text, *below))


def _named(text: str, start: int, end: int) -> list[tuple[int, int, str]]:
    """Return the children who are named: from where to where, and how."""
    full = [one for one in persons(text, start, end) if _is_child(one, text, start)]
    told = [(one.start, one.end, one.name) for one in full]
    for pattern in _BRIEF:
        if not told:
            told = [(*one.span("name"), one["name"]) for one in pattern.finditer(text, start, end)]
    return [one for one in told if one[2].lower() not in PLACES | HEROES]


def _may_tell(text: str) -> bool:
    """Whether it pays to read closely: a child may be named."""
    if not CHILDREN.isdisjoint(callings(text)) or any(one.role is not Role.ADULT for one in everybody(text)):
        return True
    return bool(_EITHER.search(text))


def _is_child(person: Person, text: str, start: int) -> bool:
    if person.role is Role.UNKNOWN:
        return not is_beside_staff(person, text, start)
    return person.role is Role.CHILD


def _in_tables(text: str) -> Iterator[tuple[int, str]]:
    judged, tells = "", False
    for start, end, head in rows(text) if "|" in text else ():
        if head != judged:
            judged, tells = head, bool(_COLUMN.search(head)) and not speaks_of_duties(head)
        for one in persons(text, start, end) if tells else ():
            if one.role is not Role.ADULT and _NAMES.search(heading_of_cell(text, one.start)):
                yield one.start, one.name
