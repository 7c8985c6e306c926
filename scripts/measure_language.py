"""Write docs/handbook/precision.vi.md: how often each note on language and personal data is right.

``--show KIND`` lists what was missed and what was marked wrongly, for whoever mends the judge.
"""

from __future__ import annotations

import sys
from pathlib import Path

from labelled import PRIVATE, ROOT, Rates, posts, rates, sentences

PAGE = ROOT / "docs" / "handbook" / "precision.vi.md"
_HEAD = """\
# Các lời nhắc về câu chữ và thông tin cá nhân đúng đến đâu

Đo trên {sentences} câu và {posts} bài ngắn viết riêng cho việc đo, có lỗi và không có lỗi, ở `tests/quality`.
Độ chính xác: trong những chỗ máy nhắc, bao nhiêu phần đúng là lỗi. Độ phủ: trong những chỗ có lỗi, máy
tìm ra bao nhiêu phần. Câu chữ chỉ được nhắc khi độ chính xác từ 90% trở lên; thông tin cá nhân phải có độ phủ
từ 95% trở lên. Bộ câu này do chính nhóm làm Schoolgate viết, nên kết quả trên bài thật có thể thấp hơn.

Viết lại trang này bằng `python scripts/measure_language.py`.

## Lần đo đầu tiên

Các bảng dưới là kết quả sau khi máy đã được sửa theo chính bộ câu này, nên đẹp hơn thực tế. Đây là kết quả
lần đầu, khi người viết máy chưa đọc câu nào của loại ấy (độ chính xác / độ phủ). Riêng `confusion` được viết
sau khi đã đọc bộ câu nên không có lần đo đầu.

{first}
"""
_FIRST = {
    "capitals": (100, 77),
    "no-accents": (100, 93),
    "spacing": (100, 73),
    "tone-placement": (100, 100),
    "weekday": (94, 100),
    "vague-link": (100, 93),
    "impossible-syllable": (58, 82),
    "phone": (84, 100),
    "citizen-number": (94, 88),
    "email": (95, 95),
    "home-address": (93, 70),
    "birth-date": (100, 70),
    "marks-health": (100, 71),
    "child-named": (100, 87),
}
"""Precision and recall, in percent, when nobody who wrote the judges had read a sentence (2026-11-23)."""
_TABLE = """
## {title}

| loại | có lỗi | không lỗi | độ chính xác | độ phủ |
|---|---|---|---|---|
{rows}
"""


def page() -> str:
    """Return the page of the handbook."""
    told, written = tuple(sentences()), tuple(posts())
    first = "\n".join(f"- `{kind}`: {precision}% / {recall}%" for kind, (precision, recall) in _FIRST.items())
    head = _HEAD.format(sentences=len(told), posts=len(written), first=first)
    return head + _table("Từng câu", rates(told)) + _table("Cả bài", rates(written))


def _table(title: str, found: dict[str, Rates]) -> str:
    return _TABLE.format(title=title, rows="\n".join(map(_row, found.values())))


def _row(one: Rates) -> str:
    family = "thông tin cá nhân" if one.kind in PRIVATE else "câu chữ"
    return (
        f"| `{one.kind}` ({family}) | {one.faulty} | {one.clean} | {one.precision:.0%} | {one.recall:.0%} |"
    )


def _show(kind: str) -> None:
    for found in (rates(sentences()), rates(posts())):
        if one := found.get(kind):
            print(f"{one.precision:.2f} precision, {one.recall:.2f} recall, {one.faulty} faulty")
            print(*(f"  missed: {text}" for text in one.misses), sep="\n")
            print(*(f"  wrong:  {text}" for text in one.alarms), sep="\n")


def main(arguments: list[str]) -> None:
    if arguments[:1] == ["--show"]:
        _show(arguments[1])
        return
    Path(PAGE).write_text(page(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(sys.argv[1:])
