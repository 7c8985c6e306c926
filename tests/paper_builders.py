"""Papers of an invented school."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

from schoolgate.papers.paper import Annex, Bullets, Column, Heading, Paper, Paragraph, Table

COLUMNS = (Column("STT", 1, "center"), Column("Tiêu chí", 6), Column("Điểm", 1.5, "right"))
SCORES = Table(
    COLUMNS,
    (("1", "Nhân sự và phân công", "1,25"), ("2", "Cập nhật tin bài", "2,5"), ("", "Cộng", "3,75")),
    title="Bảng điểm tự đánh giá",
    bold=frozenset({2}),
)
PARTS = (
    Heading("A. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH"),
    Paragraph(
        "Nhà trường đã thành lập ban biên tập, phân công từng thành viên phụ trách chuyên mục "
        "và kiểm tra việc đăng tin mỗi tháng một lần."
    ),
    Heading("1. Nhân sự", 2),
    Bullets(("Ban biên tập có bảy thành viên;", "Mỗi tổ có một cộng tác viên.")),
    Heading("a) Tập huấn", 3),
    Paragraph("Tháng 9: viết tin bài.\nTháng 11: xử lý ảnh."),
    Heading("B. KẾT QUẢ"),
    SCORES,
    Paragraph("Trên đây là kết quả tự đánh giá của nhà trường."),
)


def a_table(rows: int) -> Table:
    return Table(
        COLUMNS, tuple((str(row), f"Tin bài thứ {row} của nhà trường", "0,25") for row in range(rows))
    )


def a_paper(**fields: Any) -> Paper:
    """A report with every part."""
    whole = Paper(
        kind="report",
        superior="UBND phường Sông Mây",
        issuer="Trường Tiểu học Sông Mây",
        number="      /BC-THSM",
        place="Sông Mây",
        day=dt.date(2026, 1, 5),
        type_name="Báo cáo",
        abstract="Tự đánh giá Cổng thông tin điện tử học kỳ I",
        basis=("Căn cứ Thông tư số 37/2020/TT-BGDĐT", "Căn cứ Kế hoạch năm học 2025 - 2026;"),
        parts=PARTS,
        recipients=("Phòng VH-XH (để b/c)", "- Ban biên tập (để t/h);", "Lưu: VT"),
        authority="KT. Hiệu trưởng",
        position="Phó Hiệu trưởng",
        signer="Nguyễn Thị Mẫu",
        annexes=(Annex("Bảng điểm", (SCORES,)), Annex("Danh mục minh chứng", (a_table(3),), wide=True)),
    )
    return replace(whole, **fields)


def minutes(**fields: Any) -> Paper:
    """Minutes that tell day and place in their text."""
    told: dict[str, Any] = {
        "kind": "minutes",
        "number": "      /BB-THSM",
        "type_name": "Biên bản",
        "abstract": "Họp ban biên tập tháng 12",
        "place": "",
        "basis": (),
        "recipients": (),
        "authority": "",
        "position": "Chủ tọa",
        "secretary": "Lê Văn Thử",
        "annexes": (),
    }
    return a_paper(**{**told, **fields})
