from __future__ import annotations

import datetime as dt
import subprocess
import sys
from io import BytesIO
from zipfile import ZipFile

import pytest
from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn

from paper_builders import SCORES, a_paper, a_table, minutes
from schoolgate.papers.docx import docx
from schoolgate.papers.paper import Annex, Bullets, Column, Heading, Paragraph, Table

HOSTILE = (
    "{{ 7*7 }}",
    "{_{ 7*7 }_} {_% x %_}",
    "{% for one in basis %}{{ one }}{% endfor %}",
    "{%p if draft %}",
    "<w:p/><w:br w:type='page'/>",
    "</w:t></w:r></w:p>",
    "a & b &amp; c &#123; d",
    "]]> <!-- <?xml ?>",
    "“ngoặc” 'đơn' \"kép\"",
)


def read(data):
    return Document(BytesIO(data))


def lines(document):
    """Everything a reader sees in the text, paragraph by paragraph, in order."""
    return [
        "".join(one.text or "" if one.tag == qn("w:t") else "\n" for one in found.iter(qn("w:t"), qn("w:br")))
        for found in document.element.body.iter(qn("w:p"))
    ]


def test_every_part_is_in_its_place():
    said = [line for line in lines(read(docx(a_paper(annexes=())))) if line]
    assert said == [
        "UBND PHƯỜNG SÔNG MÂY",
        "TRƯỜNG TIỂU HỌC SÔNG MÂY",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Số:       /BC-THSM",
        "Sông Mây, ngày 05 tháng 01 năm 2026",
        "BÁO CÁO",
        "Tự đánh giá Cổng thông tin điện tử học kỳ I",
        "Căn cứ Thông tư số 37/2020/TT-BGDĐT;",
        "Căn cứ Kế hoạch năm học 2025 - 2026.",
        "A. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH",
        "Nhà trường đã thành lập ban biên tập, phân công từng thành viên phụ trách chuyên mục "
        "và kiểm tra việc đăng tin mỗi tháng một lần.",
        "1. Nhân sự",
        "Ban biên tập có bảy thành viên;",
        "Mỗi tổ có một cộng tác viên.",
        "a) Tập huấn",
        "Tháng 9: viết tin bài.\nTháng 11: xử lý ảnh.",
        "B. KẾT QUẢ",
        "Bảng điểm tự đánh giá",
        *("STT", "Tiêu chí", "Điểm"),
        *("1", "Nhân sự và phân công", "1,25"),
        *("2", "Cập nhật tin bài", "2,5"),
        *("Cộng", "3,75"),
        "Trên đây là kết quả tự đánh giá của nhà trường.",
        "Nơi nhận:",
        "- Phòng VH-XH (để b/c);",
        "- Ban biên tập (để t/h);",
        "- Lưu: VT.",
        "KT. HIỆU TRƯỞNG",
        "PHÓ HIỆU TRƯỞNG",
        "Nguyễn Thị Mẫu",
    ]


def test_parts_have_the_styles_that_staff_see_in_word():
    document = read(docx(a_paper()))
    styles = {one.text: one.style.name for one in document.paragraphs}
    assert styles["A. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH"] == "Heading 1"
    assert styles["1. Nhân sự"] == "Heading 2"
    assert styles["a) Tập huấn"] == "Heading 3"
    assert styles["Mỗi tổ có một cộng tác viên."] == "List Bullet"
    assert styles["Bảng điểm tự đánh giá"] == "Caption"
    assert styles["Trên đây là kết quả tự đánh giá của nhà trường."] == "Body Text"


def test_rows_stay_whole_and_the_head_comes_again():
    _, table, *_ = read(docx(a_paper())).tables
    rows = table._tbl.tr_lst
    assert [row.trPr.find(qn("w:tblHeader")) is not None for row in rows] == [True, False, False, False]
    assert all(row.trPr.find(qn("w:cantSplit")) is not None for row in rows)


def test_columns_share_the_width_and_numbers_stand_right():
    columns = (Column("a", 1), Column("b", 3, "right"))
    _, table, *_ = read(docx(a_paper(parts=(Table(columns, (("x", "1"),)),)))).tables
    narrow, wide = (column.width for column in table.columns)
    assert wide == pytest.approx(3 * narrow, rel=0.01)
    assert narrow + wide == pytest.approx(emu(165), rel=0.002)
    assert [cell.paragraphs[0].alignment for cell in table.rows[1].cells] == [None, 2]


def emu(millimetres):
    return millimetres * 36_000


@pytest.mark.parametrize("hostile", HOSTILE)
def test_what_people_typed_comes_out_as_they_typed_it(hostile):
    parts = (
        Heading(hostile),
        Paragraph(hostile),
        Bullets((hostile,)),
        Table((Column(hostile),), ((hostile,),), title=hostile),
    )
    paper = a_paper(
        parts=parts,
        place=hostile,
        abstract=hostile,
        signer=hostile,
        recipients=(hostile, "Lưu: VT"),
        basis=(hostile, "Căn cứ khác"),
        annexes=(Annex("Bảng", parts),),
    )
    said = lines(read(docx(paper)))
    assert said.count(hostile) == 14
    assert f"- {hostile};" in said
    assert f"{hostile};" in said
    assert f"{hostile}, ngày 05 tháng 01 năm 2026" in said


def test_control_characters_are_left_out():
    said = lines(read(docx(a_paper(signer="Nguyễn\x00\x07 Thị\x1b\u202e Mẫu\ufffe\ud800"))))
    assert "Nguyễn Thị Mẫu" in said


def test_letters_in_pieces_become_whole():
    assert "Nguyễn Thị Mẫu" in lines(read(docx(a_paper(signer="Nguyễn Thị Mẫu"))))


@pytest.mark.parametrize("paper", [a_paper(), minutes()], ids=["report", "minutes"])
def test_the_same_paper_is_the_same_bytes_in_another_process(paper, tmp_path):
    name = "a_paper" if paper.kind == "report" else "minutes"
    code = (
        f"import sys; sys.path.insert(0, 'tests'); import paper_builders, schoolgate.papers.docx as d; "
        f"open({str(tmp_path / 'x')!r}, 'wb').write(d.docx(paper_builders.{name}()))"
    )
    environment = {"PYTHONHASHSEED": "7", "TZ": "America/Lima", "PATH": ""}
    subprocess.run([sys.executable, "-c", code], check=True, env=environment)
    assert (tmp_path / "x").read_bytes() == docx(paper)


def test_the_file_tells_of_no_user_and_no_clock():
    made = docx(a_paper())
    properties = read(made).core_properties
    assert properties.author == "TRƯỜNG TIỂU HỌC SÔNG MÂY"
    assert properties.title.startswith("BÁO CÁO Tự đánh giá")
    assert properties.last_modified_by == ""
    assert properties.created.date() == properties.modified.date() == dt.date(2026, 1, 5)
    with ZipFile(BytesIO(made)) as parts:
        assert {one.date_time for one in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_a_title_longer_than_word_allows():
    assert read(docx(a_paper(abstract="dài " * 200))).core_properties.title.endswith("dài")


def test_a_draft_says_so_above_every_page_and_a_final_paper_does_not():
    for draft, said in ((True, "DỰ THẢO"), (False, "")):
        section = read(docx(a_paper(draft=draft))).sections[0]
        for header in (section.header, section.first_page_header):
            assert "".join(one.text for one in header.paragraphs if one.text != "2") == said


def test_an_annex_has_pages_of_its_own():
    first, second, third = read(docx(a_paper())).sections
    assert [one.orientation for one in (first, second, third)] == [
        WD_ORIENT.PORTRAIT,
        WD_ORIENT.PORTRAIT,
        WD_ORIENT.LANDSCAPE,
    ]
    assert third.page_width > third.page_height
    assert [one._sectPr.find(qn("w:pgNumType")) is None for one in (first, second, third)] == [
        True,
        False,
        False,
    ]


def test_after_a_wide_annex_pages_stand_again():
    annexes = (Annex("Rộng", (SCORES,), wide=True), Annex("Hẹp", (SCORES,)))
    *_, wide, narrow = read(docx(a_paper(annexes=annexes))).sections
    assert (wide.page_width, wide.page_height) == (narrow.page_height, narrow.page_width)


def test_annexes_have_roman_numbers_unless_there_is_one():
    both = lines(read(docx(a_paper())))
    assert both.index("Phụ lục I") + 1 == both.index("BẢNG ĐIỂM")
    assert both.index("Phụ lục II") + 1 == both.index("DANH MỤC MINH CHỨNG")
    room = "\u00a0" * 6
    of = f"(Kèm theo Báo cáo số {room}/BC-THSM ngày 05 tháng 01 năm 2026 của Trường Tiểu học Sông Mây)"
    assert both.count(of) == 2
    alone = lines(read(docx(a_paper(number="", annexes=(Annex("Bảng điểm", (SCORES,)),)))))
    assert "Phụ lục" in alone
    assert "(Kèm theo Báo cáo ngày 05 tháng 01 năm 2026 của Trường Tiểu học Sông Mây)" in alone


def test_minutes_are_signed_by_two():
    said = lines(read(docx(minutes())))
    tail = [one for one in said if one][-4:]
    assert tail == ["THƯ KÝ", "Lê Văn Thử", "CHỦ TỌA", "Nguyễn Thị Mẫu"]
    assert "Nơi nhận:" not in said
    assert "Nơi nhận:" in lines(read(docx(minutes(recipients=("Lưu: VT",)))))


def test_nothing_is_left_where_nothing_was_given():
    bare = a_paper(
        superior="", number="", place="", abstract="", basis=(), parts=(), recipients=(), authority="",
        position="", signer="", annexes=(),
    )  # fmt: skip
    said = [line for line in lines(read(docx(bare))) if line]
    assert said == [
        "TRƯỜNG TIỂU HỌC SÔNG MÂY",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "BÁO CÁO",
    ]


def test_in_english():
    said = lines(read(docx(a_paper(), language="en")))
    assert "SOCIALIST REPUBLIC OF VIET NAM" in said
    assert "Annex II" in said


def test_two_tables_stay_two():
    document = read(docx(a_paper(parts=(SCORES, a_table(2), a_table(1)), annexes=())))
    assert len(document.tables) == 5
    # Word makes one table of two that touch.
    assert {one._tbl.getnext().tag for one in document.tables} == {qn("w:p")}
