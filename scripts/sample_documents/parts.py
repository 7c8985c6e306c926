"""Parts of an official document (Điều 8 Nghị định 30/2020/NĐ-CP): heads, subject, table, signature."""

from __future__ import annotations

import re
from pathlib import Path

from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable, HRFlowable, Paragraph, Spacer, Table

from .paper import COUNCILS, REFORM, Paper, superior

FONTS = Path("/usr/share/fonts/truetype/liberation2")
WIDTH = A4[0] - 45 * mm - 12  # the frame keeps 6 pt on either side
CHIEFS = {
    "Thứ trưởng": "BỘ TRƯỞNG",
    "Phó Giám đốc": "GIÁM ĐỐC",
    "Phó Chủ tịch": "CHỦ TỊCH",
    "Phó Hiệu trưởng": "HIỆU TRƯỞNG",
}


def style(size: float = 13.5, bold: bool = False, italic: bool = False, **more: object) -> ParagraphStyle:
    face = "Serif" + ("Bold" if bold else "") + ("Italic" if italic else "")
    given: dict[str, object] = {"alignment": TA_CENTER, "leading": size * 1.28, **more}
    return ParagraphStyle("p", fontName=face, fontSize=size, **given)


def body(text: str) -> Paragraph:
    return Paragraph(text, style(alignment=TA_JUSTIFY, firstLineIndent=10 * mm, spaceAfter=6))


def centred(text: str, size: float = 13.5, bold: bool = True, after: float = 0) -> Paragraph:
    return Paragraph(text, style(size, bold, spaceAfter=after))


def use_fonts() -> None:
    for face, name in (("", "Regular"), ("Bold", "Bold"), ("Italic", "Italic"), ("BoldItalic", "BoldItalic")):
        pdfmetrics.registerFont(TTFont("Serif" + face, FONTS / f"LiberationSerif-{name}.ttf"))
    pdfmetrics.registerFontFamily("Serif", "Serif", "SerifBold", "SerifItalic", "SerifBoldItalic")


def left_head(paper: Paper) -> list[Flowable]:
    """Return issuing body, its superior, number; a letter's subject stands below the number."""
    council = COUNCILS.get(paper.text("issuer"))
    above, name = (
        ("", f"ỦY BAN NHÂN DÂN<br/>{council}") if council else (superior(paper), paper.issuer.upper())
    )
    name = (
        name.replace("TIỂU HỌC ", "TIỂU HỌC<br/>")
        .replace("MẦM NON ", "MẦM NON<br/>")
        .replace("ĐÀO TẠO ", "ĐÀO TẠO<br/>")
    )
    if paper.level == "youth":
        above, name = "HỘI ĐỒNG ĐỘI<br/>PHƯỜNG SÔNG MÂY", "LIÊN ĐỘI TRƯỜNG<br/>TIỂU HỌC HOA PHƯỢNG"
    parts: list[Flowable] = [centred(above, 12, bold=False)] if above else []
    parts += [centred(name, 12.5), rule(22 * mm)]
    if paper.text("number"):
        parts.append(centred(f"Số: {paper.text('number')}", 13, bold=False))
    if paper.text("type") == "công văn":
        parts.append(centred(f"V/v {lowered(paper.text('title'))}", 12, bold=False))
    return parts


def right_head(paper: Paper) -> list[Flowable]:
    """Return the national name and motto; the pioneers' papers carry their own name instead."""
    day = paper.issued
    month = f"{day.month:02d}" if day.month < 3 else str(day.month)
    place = {"district": "Bến Mơ", "ward": "Sông Mây", "youth": "Sông Mây"}.get(paper.level, "Hà Nội")
    if paper.level == "school":
        place = "Sông Mây" if day >= REFORM else "Bến Mơ"
    date = Paragraph(f"{place}, ngày {day.day:02d} tháng {month} năm {day.year}", style(13, italic=True))
    if paper.level == "youth":
        return [centred("ĐỘI TNTP HỒ CHÍ MINH", 13), rule(48 * mm), Spacer(1, 8), date]
    motto = [centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12), centred("Độc lập - Tự do - Hạnh phúc", 13)]
    return [*motto, rule(55 * mm), date]


def rule(width: float) -> HRFlowable:
    return HRFlowable(
        width=width, thickness=0.7, color=colors.black, spaceBefore=3, spaceAfter=5, hAlign="CENTER"
    )


def lowered(text: str) -> str:
    return text[:1].lower() + text[1:]


def raised(text: str) -> str:
    return text[:1].upper() + text[1:]


def subject(paper: Paper) -> str:
    """Return the trích yếu as it stands below the type's name."""
    title, kind = paper.text("title"), paper.text("type")
    if kind == "quyết định" and not title.startswith("Ban hành"):
        return f"Về việc {lowered(title)}"
    return raised(title.removeprefix(kind.capitalize() + " "))


def heading(paper: Paper) -> list[Flowable]:
    if paper.text("type") == "công văn":
        return [Spacer(1, 16), centred(f"Kính gửi: {addressees(paper)}", 13.5, bold=False, after=12)]
    return [
        Spacer(1, 14),
        centred(paper.text("type").upper(), 14),
        centred(subject(paper), 13.5),
        rule(40 * mm),
        Spacer(1, 8),
    ]


def addressees(paper: Paper) -> str:
    if paper.level == "ministry":
        return "Các Sở Giáo dục và Đào tạo"
    if paper.level == "department":
        return f"UBND các xã, phường; các cơ sở giáo dục {paper.stage}"
    return "Hiệu trưởng các trường học trên địa bàn"


def grid(rows: list[list[str]]) -> list[Flowable]:
    """Return the Markdown table as a ruled one, with space around it."""
    if not rows:
        return []
    longest = [max(len(row[k]) for row in rows[1:]) for k in range(len(rows[0]))]
    cells = [
        [cell_text(cell, i == 0 or longest[k] < 12, i == 0) for k, cell in enumerate(row)]
        for i, row in enumerate(rows)
    ]
    shares = [min(38, max(16, share)) for share in longest]
    table = Table(cells, colWidths=[WIDTH * share / sum(shares) for share in shares], repeatRows=1)
    table.setStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
                    ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#f0f0f0"))])  # fmt: skip
    return [Spacer(1, 4), table, Spacer(1, 10)]


def cell_text(text: str, middle: bool, bold: bool) -> Paragraph:
    return Paragraph(
        text.replace("**", ""), style(12, bold or "**" in text, alignment=TA_CENTER if middle else 0)
    )


def signature(paper: Paper) -> list[Flowable]:
    position = paper.text("signer_position")
    lines = [f"KT. {CHIEFS[position]}", position.upper()] if position in CHIEFS else [position.upper()]
    if paper.text("issuer") in COUNCILS:
        lines.insert(0, "TM. ỦY BAN NHÂN DÂN")
    return signed(lines, paper.text("signer"))


def signed(lines: list[str], name: str) -> list[Flowable]:
    return [
        *(centred(line, 13) for line in lines),
        Spacer(1, 16),
        Paragraph("(Đã ký)", style(12, italic=True)),
        Spacer(1, 16),
        centred(name, 13.5),
    ]


def left_end(paper: Paper) -> list[Flowable]:
    """Return what stands beside the signature: the secretary of minutes, or who gets the document."""
    secretary = re.search(r"Thư ký: ([^.;]+)[.;]", " ".join(paper.paragraphs))
    if paper.text("kind") == "minutes" and secretary:
        return signed(["THƯ KÝ"], secretary[1])
    return recipients(paper)


def recipients(paper: Paper) -> list[Flowable]:
    first = "Như trên" if paper.text("type") == "công văn" else "Các đơn vị, cá nhân liên quan (để t/h)"
    report = {
        "school": "UBND phường (để b/c)" if paper.issued >= REFORM else "Phòng GD&amp;ĐT (để b/c)",
        "youth": "Hội đồng Đội phường (để b/c)",
    }
    shown = "Trang nội bộ" if paper.inside else "Cổng thông tin điện tử"
    lines = [first, report.get(paper.level, "Lãnh đạo cơ quan (để b/c)"), shown]
    small = style(11, alignment=0)
    rows = [Paragraph(f"- {line};", small) for line in lines]
    return [Paragraph("Nơi nhận:", style(12, True, True, alignment=0)), *rows, Paragraph("- Lưu: VT.", small)]


def side_by_side(left: list[Flowable], right: list[Flowable], share: float) -> Table:
    table = Table([[left, right]], colWidths=[WIDTH * share, WIDTH * (1 - share)])
    table.setStyle(
        [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("ALIGN", (0, 0), (-1, -1), "CENTER"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
        ]
    )
    return table
