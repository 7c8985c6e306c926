"""Annex I of Decree 30/2020/NĐ-CP, measured on pages that are ready to be printed."""

from __future__ import annotations

import re
from io import BytesIO
from itertools import pairwise

import pytest
from docx import Document
from docx.oxml.ns import qn

from paper_builders import a_paper, minutes
from schoolgate.papers.docx import TEMPLATES, built_in, docx

pytestmark = pytest.mark.slow

MM = 72 / 25.4
TOP, BOTTOM, LEFT, RIGHT = (20, 25), (20, 25), (30, 35), (15, 20)
ASCENT = 0.4
"""Millimetres that the box of a letter reaches above its line."""
TIMES = ("TimesNewRoman", "LiberationSerif")


def lines(page):
    """Lines with their text, place in millimetres, size and look."""
    found = []
    for one in page.extract_text_lines(return_chars=True, x_tolerance=2):
        chars = [char for char in one["chars"] if char["text"].strip()]
        names = {char["fontname"].partition("+")[2] for char in chars}
        found.append(
            {
                "text": one["text"],
                "left": one["x0"] / MM,
                "right": one["x1"] / MM,
                "top": one["top"] / MM,
                "bottom": one["bottom"] / MM,
                "size": round(chars[0]["size"]),
                "bold": all("Bold" in name for name in names),
                "italic": all("Italic" in name for name in names),
            }
        )
    return found


def half(page, left):
    """The lines of one half of the page; blocks beside each other would run together."""
    middle = 103 * MM
    box = (0, 0, middle, page.height) if left else (middle, 0, page.width, page.height)
    return lines(page.crop(box))


def line(found, start):
    (one,) = [one for one in found if one["text"].startswith(start)]
    return one


def looks(one):
    return one["size"], one["bold"], one["italic"]


def middle(one):
    return (one["left"] + one["right"]) / 2


def rules_below(page, one):
    """Drawn lines close below a line of text: where they begin and end, in millimetres."""
    return {
        (round(rule["x0"] / MM, 1), round(rule["x1"] / MM, 1))
        for rule in page.lines
        if -1 < rule["top"] / MM - one["bottom"] < 4 and rule["x0"] / MM < middle(one) < rule["x1"] / MM
    }


def text_of(pages):
    return "\n".join(page.extract_text() for page in pages)


@pytest.mark.parametrize("name", ["report", "annexes", "minutes", "long", "table"])
def test_no_mark_of_the_template_is_left(pages, name):
    assert re.findall(r"\{\{|\{%|\}\}|%\}", text_of(pages(name))) == []


@pytest.mark.parametrize("name", ["report", "minutes", "long", "table"])
def test_pages_are_a4_and_stand(pages, name):
    for page in pages(name):
        assert (page.width / MM, page.height / MM) == pytest.approx((210, 297), abs=0.5)


@pytest.mark.parametrize("name", ["report", "long", "table"])
def test_the_text_keeps_the_margins(pages, name):
    for page in pages(name):
        inside = [one for one in lines(page) if one["top"] > 18]
        left, right = min(one["left"] for one in inside), 210 - max(one["right"] for one in inside)
        top, bottom = min(one["top"] for one in inside), 297 - max(one["bottom"] for one in inside)
        assert left >= LEFT[0] - 0.1
        assert right >= RIGHT[0] - 0.1
        assert top >= TOP[0] - ASCENT
        assert bottom >= BOTTOM[0] - 0.1


def test_the_text_uses_the_margins(pages):
    _, page, *_ = pages("report")
    inside = [one for one in lines(page) if one["top"] > 18]
    assert LEFT[0] - 0.1 <= min(one["left"] for one in inside) <= LEFT[1]
    assert RIGHT[0] - 0.1 <= 210 - max(one["right"] for one in inside) <= RIGHT[1]
    assert TOP[0] - ASCENT <= min(one["top"] for one in inside) <= TOP[1]


@pytest.mark.parametrize("name", ["report", "annexes", "minutes"])
def test_everything_is_set_in_embedded_times(pages, name):
    for page in pages(name):
        for char in page.chars:
            subset, _, font = char["fontname"].partition("+")
            assert len(subset) == 6
            assert font.startswith(TIMES)


def test_page_numbers_stand_in_the_top_margin_from_the_second_page(pages):
    first, *others = pages("report")
    assert others
    assert [one["text"] for one in lines(first) if one["top"] < 18] == ["DỰ THẢO"]
    for number, page in enumerate(others, 2):
        (page_number,) = lines(page.within_bbox((0, 0, 150 * MM, 20 * MM)))
        assert page_number["text"] == str(number)
        assert looks(page_number)[0] in {13, 14}
        assert looks(page_number)[1:] == (False, False)
        assert middle(page_number) == pytest.approx(30 + 165 / 2, abs=1)
        assert page_number["bottom"] < 20


def test_a_draft_says_so_on_every_page(pages):
    for page in pages("annexes"):
        mark = page.within_bbox((page.width - 60 * MM, 0, page.width, 20 * MM)).extract_text()
        assert mark == "DỰ THẢO"
    assert "DỰ THẢO" not in text_of(pages("minutes"))


def test_the_issuing_body(pages):
    left = half(pages("report")[0], True)
    superior, issuer, number = line(left, "UBND PHƯỜNG"), line(left, "TRƯỜNG TIỂU"), line(left, "Số:")
    assert looks(superior) == (12, False, False)
    assert looks(issuer) == (12, True, False)
    assert looks(number) == (13, False, False)
    assert superior["top"] < issuer["top"] < number["top"]
    assert middle(superior) == pytest.approx(middle(issuer), abs=0.5)


def test_nation_motto_place_and_day(pages):
    right = half(pages("report")[0], False)
    nation, motto = (
        line(right, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        line(right, "Độc lập - Tự do - Hạnh phúc"),
    )
    dated = line(right, "Sông Mây, ngày 05 tháng 01 năm 2026")
    assert (looks(nation), looks(motto), looks(dated)) == (
        (12, True, False),
        (13, True, False),
        (13, False, True),
    )
    assert middle(motto) == pytest.approx(middle(nation), abs=0.5)
    assert middle(dated) == pytest.approx(middle(nation), abs=0.5)
    number = line(half(pages("report")[0], True), "Số:")
    assert number["bottom"] == pytest.approx(dated["bottom"], abs=0.3)


def test_type_name_and_abstract(pages):
    found = lines(pages("report")[0])
    for start in ("BÁO CÁO", "Tự đánh giá Cổng"):
        assert looks(line(found, start)) == (14, True, False)
        assert middle(line(found, start)) == pytest.approx(30 + 165 / 2, abs=0.5)


def test_the_rule_below_the_motto_is_as_long_as_it(pages):
    page = pages("report")[0]
    motto = line(half(page, False), "Độc lập")
    ((begin, end),) = rules_below(page, motto)
    assert end - begin == pytest.approx(motto["right"] - motto["left"], abs=1)
    assert (begin + end) / 2 == pytest.approx(middle(motto), abs=0.5)


@pytest.mark.parametrize("name", ["report", "annexes", "minutes", "long"])
def test_other_rules_are_a_third_to_a_half_of_the_line(pages, name):
    page = pages(name)[0]
    issuer = [one for one in half(page, True) if one["size"] == 12 and one["bold"] and one["top"] < 45]
    bold = [one for one in lines(page) if one["size"] == 14 and one["bold"] and one["top"] < 76]
    title = next(one for one in bold if one["text"] in {"BÁO CÁO", "BIÊN BẢN"})
    abstract = [one for one in bold if one["top"] > title["top"] and not one["text"].isupper()]
    for block in (issuer, abstract):
        ((begin, end),) = rules_below(page, block[-1])
        longest = max(one["right"] - one["left"] for one in block)
        assert longest / 3 <= end - begin <= longest / 2
        assert (begin + end) / 2 == pytest.approx(middle(block[-1]), abs=0.5)


def test_a_long_name_keeps_clear_of_the_nation(pages):
    page = pages("long")[0]
    nation = line(half(page, False), "CỘNG HÒA")
    issuer = [one for one in half(page, True) if one["size"] == 12 and one["top"] < 45]
    assert len(issuer) == 4
    assert max(one["right"] for one in issuer) < nation["left"] - 2


def test_what_it_rests_upon_is_italic(pages):
    found = lines(pages("report")[0])
    first, last = line(found, "Căn cứ Thông tư"), line(found, "Căn cứ Kế hoạch")
    assert looks(first) == looks(last) == (14, False, True)
    assert first["text"].endswith(";")
    assert last["text"].endswith(".")


def test_text_is_justified_and_its_first_line_goes_in(pages):
    _, page, *_ = pages("report")
    body = [one for one in lines(page) if one["size"] == 14 and not one["bold"] and one["top"] > 20]
    starts = {round(one["left"] - 30, 1) for one in body}
    assert all(abs(start) < 0.3 or 10 <= start <= 12.8 for start in starts)
    full = [one for one in body if one["text"].startswith("Nhà trường đăng")]
    assert full
    assert all(210 - one["right"] == pytest.approx(15, abs=0.5) for one in full)


def test_paragraphs_stand_six_points_apart(pages):
    _, page, *_ = pages("report")
    body = [one for one in lines(page) if one["top"] > 20 and one["size"] == 14 and not one["bold"]]
    steps = [after["top"] - before["top"] for before, after in pairwise(body)]
    inside = min(steps)
    between = [
        step for step, one in zip(steps, body[1:], strict=False) if one["left"] > 40 and step < 2 * inside
    ]
    assert between
    assert all((step - inside) * MM >= 5.9 for step in between)
    assert 1 <= inside * MM / (14 * 1.15) <= 1.5


def test_who_gets_it_stands_left_and_who_signs_right(pages):
    *_, last = pages("report")
    left, right = half(last, True), half(last, False)
    title = line(left, "Nơi nhận:")
    assert looks(title) == (12, True, True)
    assert title["left"] == pytest.approx(30, abs=0.3)
    listed = [one for one in left if one["text"].startswith("- ")]
    assert [one["text"] for one in listed] == [
        "- Phòng VH-XH (để b/c);",
        "- Ban biên tập (để t/h);",
        "- Lưu: VT.",
    ]
    assert {looks(one) for one in listed} == {(11, False, False)}
    authority, position = line(right, "KT. HIỆU TRƯỞNG"), line(right, "PHÓ HIỆU TRƯỞNG")
    signer = line(right, "Nguyễn Thị Mẫu")
    assert {looks(one) for one in (authority, position, signer)} == {(14, True, False)}
    assert middle(authority) == pytest.approx(middle(signer), abs=0.5)
    assert authority["top"] == pytest.approx(title["top"], abs=2)
    assert 20 <= signer["top"] - position["bottom"] <= 40


def test_minutes_are_signed_side_by_side(pages):
    *_, last = pages("minutes")
    left, right = half(last, True), half(last, False)
    assert line(left, "THƯ KÝ")["top"] == pytest.approx(line(right, "CHỦ TỌA")["top"], abs=0.3)
    assert line(left, "Lê Văn Thử")["top"] == pytest.approx(line(right, "Nguyễn Thị Mẫu")["top"], abs=0.3)
    assert line(left, "Nơi nhận:")["top"] > line(left, "Lê Văn Thử")["bottom"]


def test_an_annex_begins_a_page_and_counts_from_one(pages):
    found = pages("annexes")
    word = re.compile(r"^Phụ lục I+$", re.MULTILINE)
    begins = [number for number, page in enumerate(found) if word.search(page.extract_text())]
    assert len(begins) == 2
    for start in begins:
        word, title, *_ = [one for one in lines(found[start]) if one["top"] > 19]
        assert word["text"].startswith("Phụ lục")
        assert looks(word) == looks(title) == (14, True, False)
        assert title["text"].isupper()
        centre = (30 + found[start].width / MM - 15) / 2
        assert middle(word) == pytest.approx(centre, abs=0.5)
        assert [one["text"] for one in lines(found[start]) if one["top"] < 18] == ["DỰ THẢO"]
        assert [one["text"] for one in lines(found[start + 1])[:2]] == ["DỰ THẢO", "2"]


def test_a_wide_annex_lies(pages):
    found = pages("annexes")
    assert (found[-1].width / MM, found[-1].height / MM) == pytest.approx((297, 210), abs=0.5)
    (table,) = found[-1].find_tables()
    begin, _, end, _ = table.bbox
    assert (begin / MM, end / MM) == pytest.approx((30, 282), abs=0.5)


def test_a_table_of_thirty_pages_has_its_head_on_each(pages):
    found = pages("table")
    assert len(found) >= 30
    rows = []
    for page in found[:-1]:
        (table,) = page.extract_tables()
        assert table[0] == ["STT", "Tiêu chí", "Điểm"]
        rows += table[1:]
    rows += [row for table in found[-1].extract_tables() for row in table[1:] if len(row) == 3]
    assert [row[0] for row in rows] == [str(number) for number in range(1150)]


@pytest.mark.parametrize("paper", [a_paper(), minutes()], ids=["report", "minutes"])
def test_a_template_that_was_saved_by_libreoffice_gives_the_same_text(set_papers, paper):
    edited = (set_papers / "saved" / TEMPLATES[paper.kind]).read_bytes()
    assert edited != built_in(TEMPLATES[paper.kind])
    texts = [said(docx(paper, template)) for template in (None, edited)]
    assert texts[0] == texts[1]
    assert "Nguyễn Thị Mẫu" in texts[0]


def said(data):
    paragraphs = Document(BytesIO(data)).element.body.iter(qn("w:p"))
    return [
        words for one in paragraphs if (words := "".join(text.text or "" for text in one.iter(qn("w:t"))))
    ]


def test_cells_are_set_small_and_numbers_end_at_one_line(pages):
    page = pages("table")[1]
    sizes = {round(char["size"]) for char in page.chars if char["top"] / MM > 20}
    assert sizes == {12}
    ends = {round(word["x1"], 1) for word in page.extract_words() if word["text"] == "0,25"}
    assert len(ends) == 1
