"""Typeset the sample school's documents as PDF, from the heads and texts in content/documents.

    python scripts/draw_documents.py content

Every folder `<group>/<slug>/index.md`, and `content/internal/documents/<slug>/index.md`, gets `<slug>.pdf`,
laid out after Nghị định 30/2020/NĐ-CP (A4, margins 20/20/30/15 mm, serif 13-14 pt). The files are the same
on every run. Needs reportlab, PyYAML and the fonts Liberation Serif 2 (Debian: fonts-liberation2). The
documents are invented: each page says so.
"""

from __future__ import annotations

import argparse
import datetime as dt
import re
from pathlib import Path

import yaml
from reportlab.lib import colors
from reportlab.lib.enums import TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, KeepTogether, Paragraph, SimpleDocTemplate, Spacer

from sample_documents.paper import COUNCILS, Paper, read
from sample_documents.parts import (
    body,
    centred,
    grid,
    heading,
    left_end,
    left_head,
    raised,
    right_head,
    side_by_side,
    signature,
    style,
    use_fonts,
)  # fmt: skip

MARK = "VĂN BẢN MẪU – TRƯỜNG HƯ CẤU"
GROUNDS = {
    "school": (
        "Căn cứ Điều lệ trường {stage} hiện hành",
        "Căn cứ nhiệm vụ năm học và điều kiện thực tế của nhà trường",
        "Xét đề nghị của bộ phận chuyên môn",
    ),
    "": (
        "Căn cứ quy định hiện hành về chức năng, nhiệm vụ của cơ quan",
        "Căn cứ quy định của pháp luật về giáo dục",
        "Xét đề nghị của bộ phận tham mưu",
    ),
}


def authority(paper: Paper) -> str:
    if paper.level == "ministry":
        return "BỘ TRƯỞNG BỘ GIÁO DỤC VÀ ĐÀO TẠO"
    council = COUNCILS.get(paper.text("issuer"))
    return f"CHỦ TỊCH ỦY BAN NHÂN DÂN {council}" if council else f"HIỆU TRƯỞNG {paper.issuer.upper()}"


CLOSINGS = {
    "công văn": "Đề nghị các đơn vị nghiêm túc triển khai thực hiện./.",
    "hướng dẫn": "Đề nghị các đơn vị nghiêm túc triển khai thực hiện./.",
    "thông báo": "Trân trọng thông báo./.",
    "báo cáo": "Trên đây là báo cáo của đơn vị./.",
}
FOLLOW_UP = (
    "Các bộ phận, cá nhân được phân công xây dựng kế hoạch chi tiết và triển khai thực hiện. "
    "Trong quá trình thực hiện, nếu có vướng mắc, đề nghị phản ánh kịp thời để được hướng dẫn, điều chỉnh./."
)


def decision(paper: Paper) -> list[Flowable]:
    grounds = GROUNDS.get(paper.level, GROUNDS[""])
    ends = (";", ";", ".")
    parts: list[Flowable] = [centred(authority(paper), after=8)]
    cite = style(13.5, italic=True, alignment=TA_JUSTIFY, firstLineIndent=10 * mm, spaceAfter=4)
    parts += [
        Paragraph(ground.format(stage=paper.stage) + end, cite)
        for ground, end in zip(grounds, ends, strict=True)
    ]
    parts.append(centred("QUYẾT ĐỊNH:", after=8))
    for i, text in enumerate(paper.paragraphs, 1):
        parts.append(body(f"<b>Điều {i}.</b> {raised(text.removeprefix('Quyết định '))}"))
        parts += grid(paper.table) if i == 1 else []
    return [*parts, in_force(paper, len(paper.paragraphs) + 1)]


def in_force(paper: Paper, article: int) -> Paragraph:
    day = paper.head["effective_on"]
    assert isinstance(day, dt.date)
    return body(
        f"<b>Điều {article}.</b> Quyết định này có hiệu lực từ ngày {day.day:02d}/{day.month}/{day.year}. "
        "Các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./."
    )


def plan(paper: Paper) -> list[Flowable]:
    section = style(13.5, True, alignment=0, spaceAfter=4)
    parts: list[Flowable] = []
    for name, text in zip(
        ("I. MỤC ĐÍCH, YÊU CẦU", "II. NỘI DUNG, BIỆN PHÁP"), paper.paragraphs, strict=False
    ):
        parts += [Paragraph(name, section), body(text)]
    number = "III" if len(paper.paragraphs) > 1 else "II"
    return [*parts, *grid(paper.table), Paragraph(f"{number}. TỔ CHỨC THỰC HIỆN", section), body(FOLLOW_UP)]


def letter(paper: Paper) -> list[Flowable]:
    texts = [re.sub(r"^Công văn ", f"{paper.issuer} ", text) for text in paper.paragraphs]
    return [body(texts[0]), *grid(paper.table), *map(body, texts[1:]), body(CLOSINGS[paper.text("type")])]


def minutes(paper: Paper) -> list[Flowable]:
    *texts, last = paper.paragraphs
    return [*map(body, texts), *grid(paper.table), body(last)]


def mark(canvas: Canvas, template: SimpleDocTemplate) -> None:
    """Print the sample mark on every page, the number from page 2."""
    canvas.setFont("SerifBold", 11)
    canvas.setFillColor(colors.HexColor("#a4262c"))
    canvas.drawCentredString(A4[0] / 2, 9 * mm, MARK)
    canvas.setFillColor(colors.black)
    if template.page > 1:
        canvas.setFont("Serif", 13)
        canvas.drawCentredString(A4[0] / 2, A4[1] - 13 * mm, str(template.page))


def typeset(paper: Paper, target: Path) -> None:
    layouts = {"quyết định": decision, "kế hoạch": plan, "biên bản": minutes}
    story: list[Flowable] = [side_by_side(left_head(paper), right_head(paper), 0.43), *heading(paper)]
    story += layouts.get(paper.text("type"), letter)(paper)
    ending = [story.pop(), Spacer(1, 12), side_by_side(left_end(paper), signature(paper), 0.5)]
    story.append(KeepTogether(ending))  # a signature never stands alone on a page
    template = SimpleDocTemplate(
        str(target), pagesize=A4, topMargin=20 * mm, bottomMargin=20 * mm, leftMargin=30 * mm,
        rightMargin=15 * mm, title=paper.text("title"), author=paper.issuer,
        subject=f"{paper.text('number')} - {MARK}".removeprefix(" - "), lang="vi-VN", invariant=1,
    )  # fmt: skip
    template.build(story, onFirstPage=mark, onLaterPages=mark)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("content", type=Path)
    content: Path = parser.parse_args().content
    listed = yaml.safe_load((content / "_data" / "issuers.yml").read_text("utf-8"))["issuers"]
    issuers = {row["id"]: row for row in listed}
    use_fonts()
    for index in sorted(
        [*content.glob("documents/*/*/index.md"), *content.glob("internal/documents/*/index.md")]
    ):
        typeset(read(index, issuers), index.parent / f"{index.parent.name}.pdf")


if __name__ == "__main__":
    main()
