"""Lists of persons inside PDFs; each file is read once."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from pikepdf import Pdf

from pdfs import a_pdf
from schoolgate.attachments import prepare
from schoolgate.attachments.lists import MOST_PAGES, listed
from schoolgate.model import Attachment

HEADING = ("STT", "Họ và tên", "Ngày sinh", "Lớp")
NAMES = ("Nguyễn Thị Mẫu", "Trần Văn Ví Dụ", "Lê Thị Thử", "Phạm Đức Mẫu", "Vũ Ánh Ví Dụ")
ROWS = [(str(number), name, "01/02/2017", "3A") for number, name in enumerate(NAMES, 1)]
LETTER = [("Trường Tiểu học Mẫu",), ("Danh sách học sinh tham gia",)]


def found(path: Path) -> tuple[int, int]:
    return tuple(listed(path.read_bytes()))


@pytest.mark.parametrize(("rows", "told"), [(ROWS, (5, 1)), (ROWS[:4], (0, 0)), ([], (0, 0))])
def test_a_list_is_so_many_rows(rows, told, tmp_path):
    assert found(a_pdf(tmp_path / "a.pdf", [*LETTER, HEADING, *rows])) == told


def test_it_is_told_on_which_page_it_begins_and_it_may_go_on(tmp_path):
    assert found(a_pdf(tmp_path / "a.pdf", LETTER, [HEADING, *ROWS[:3]], ROWS[3:])) == (5, 2)


def test_letters_may_be_written_apart_from_their_accents(tmp_path):
    apart = [tuple(unicodedata.normalize("NFD", cell) for cell in row) for row in (HEADING, *ROWS)]
    assert found(a_pdf(tmp_path / "a.pdf", apart)) == (5, 1)


def test_what_no_program_can_read_is_not_found(tmp_path):
    assert found(a_pdf(tmp_path / "a.pdf", [HEADING, *ROWS], readable=False)) == (0, 0)


@pytest.mark.parametrize(("before", "told"), [(MOST_PAGES - 1, (5, MOST_PAGES)), (MOST_PAGES, (0, 0))])
def test_a_book_is_read_in_part(before, told, tmp_path):
    assert found(a_pdf(tmp_path / "a.pdf", *[LETTER] * before, [HEADING, *ROWS])) == told


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7\n", b"%PDF-1.7\ntrailer<</Root 1 0 R>>\n%%EOF"])
def test_a_broken_file_lists_nobody(content):
    assert listed(content) == (0, 0)


def test_a_page_full_of_drawing_is_passed_over(tmp_path):
    file = a_pdf(tmp_path / "a.pdf", [HEADING, *ROWS])
    with Pdf.open(file, allow_overwriting_input=True) as pdf:
        pdf.pages[0].contents_add(b"0 0 1 1 re f\n" * 200_000)
        pdf.save(file)
    assert found(file) == (0, 0)


def test_it_is_still_known_at_the_next_build(tmp_path):
    file = a_pdf(tmp_path / "a.pdf", [HEADING, *ROWS])
    asked = {"a.pdf": Attachment("a.pdf", "0", file.stat().st_size)}
    first, _ = prepare(asked, tmp_path, tmp_path / "cache")
    assert (first["a.pdf"].persons, first["a.pdf"].persons_page) == (5, 1)
    file.unlink()
    assert prepare(asked, tmp_path, tmp_path / "cache") == (first, ())


@pytest.mark.parametrize("known", ["1 text", "1 text 0 0 0"])
def test_a_copy_in_which_nobody_looked_so_for_persons_is_looked_at_again(known, tmp_path):
    file = a_pdf(tmp_path / "a.pdf", [HEADING, *ROWS])
    asked = {"a.pdf": Attachment("a.pdf", "0", file.stat().st_size)}
    first, _ = prepare(asked, tmp_path, tmp_path / "cache")
    (note,) = (tmp_path / "cache").rglob("*.note")
    note.write_text(known)
    assert prepare(asked, tmp_path, tmp_path / "cache") == (first, ())
    assert first["a.pdf"].persons == 5
