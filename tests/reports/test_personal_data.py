"""The report on personal data for the principal."""

from __future__ import annotations

import csv
import datetime as dt
import io
from pathlib import Path
from typing import Any

import pytest

import builders
from schoolgate.load import load, marking
from schoolgate.model import Achievement, Consent, Location, Mark, Person, Portal
from schoolgate.reports.personal_data import MOST, PersonalDatum, personal_data
from schoolgate.reports.personal_data_text import personal_data_csv, personal_data_text

CHILD = Mark("child-named", 9, "Trần An Mẫu, lớp 3A2")
LINE = Mark("phone", 7, "0900 000 078")
GRANTED = Consent("hs-014", "name", dt.date(2025, 9, 1), by_parent=True, by_child=True)
ROW = Location("_data/achievements.csv", 2)


def a_post(*marks: Mark, **changes: Any) -> Any:
    return builders.a_post(prose=builders.a_prose(marks=marks), **changes)


def report(**changes: Any) -> tuple[PersonalDatum, ...]:
    return personal_data(builders.a_portal(**changes))


def test_what_a_post_tells_stands_whole_with_its_place():
    (one,) = report(posts=[a_post(LINE)])
    assert (one.kind, one.path, one.line, one.found) == ("phone", builders.POST, 7, "0900 000 078")
    assert one.address == "tin-tuc/chuyen-mon/2025-10-05-trong-cay/"
    assert one.allowed is None


@pytest.mark.parametrize(
    "changes", [{"draft": True}, {"approved_by": ""}, {"layer": "internal"}, {"date": dt.date(2026, 1, 1)}]
)
def test_what_nobody_outside_reads_is_not_in_it(changes):
    assert report(posts=[a_post(LINE, **changes)]) == ()


def test_the_schools_own_number_is_not_in_it():
    assert report(posts=[a_post(Mark("phone", 7, "(024) 0000.0000"))]) == ()


def test_faults_of_language_are_not_in_it():
    assert report(posts=[a_post(Mark("capitals", 2, "NGÀY HỘI"))]) == ()


@pytest.mark.parametrize(
    ("ids", "consents", "said"),
    [
        ((), [], "chưa có"),
        (("hs-014",), [], "hs-014: không có hiệu lực"),
        (("hs-014",), [GRANTED], "hs-014: còn hiệu lực"),
    ],
)
def test_the_consent_to_a_name_is_told(ids, consents, said):
    portal = builders.a_portal(posts=[a_post(CHILD, consent=ids)], consents=consents)
    assert said in personal_data_text(personal_data(portal), portal)


def test_a_photo_of_a_child_is_told_with_its_consent():
    photo = "albums/2025-10-05-trong-cay/anh-1.jpg"
    album = builders.an_album(people="identified", consent=("hs-014",))
    files = {photo: builders.a_photo(photo)}
    granted = Consent("hs-014", "photo", dt.date(2025, 9, 1), by_parent=True, by_child=True)
    assert report(albums=[album], photos=files) == ()
    (found,) = report(albums=[album], photos=files, consents=[granted])
    assert (found.kind, found.found, found.consents, found.allowed) == ("photo", photo, ("hs-014",), True)


def test_an_honour_names_a_pupil_by_consent_alone():
    one = Achievement(
        "2024-2025", "Giải Nhất", kind="pupil", receiver="Trần An Mẫu", consent=("hs-014",), where=ROW
    )
    assert report(achievements=[one]) == ()
    (found,) = report(achievements=[one], consents=[GRANTED])
    assert (found.kind, found.found, found.allowed) == ("pupil-award", "Trần An Mẫu", True)


def test_leaders_are_told_with_what_the_law_asks_for():
    person = Person("mau.nt", "Nguyễn Thị Mẫu", group="leader", phone="024 0000 0000", mobile="0900 000 078")
    settings = builders.some_settings(staff={"mau.nt": person})
    (found,) = report(settings=settings)
    assert (found.kind, found.title, found.found) == ("leader-contact", "Nguyễn Thị Mẫu", "024 0000 0000")


def a_full_portal() -> Portal:
    hostile = Mark("birth-date", 3, "=1+1|<b>")
    return builders.a_portal(posts=[a_post(CHILD, LINE, hostile)])


@pytest.mark.parametrize("language", ["vi", "en"])
def test_it_says_first_that_it_is_confidential(language):
    portal = a_full_portal()
    warned = {"vi": "KHÔNG BAO GIỜ CÔNG BỐ", "en": "NEVER TO BE PUBLISHED"}[language]
    assert warned in personal_data_text(personal_data(portal), portal, language).splitlines()[0]
    assert warned in personal_data_csv(personal_data(portal), portal, language).splitlines()[0]


def test_it_counts_all_and_each_kind():
    portal = a_full_portal()
    words = personal_data_text(personal_data(portal), portal)
    assert "đang nêu 3 chỗ" in words
    assert "## Số điện thoại (1)" in words


def test_a_table_holds_what_was_found_as_text():
    portal = a_full_portal()
    found = personal_data(portal)
    rows = list(csv.reader(io.StringIO(personal_data_csv(found, portal).lstrip("\ufeff")), delimiter=";"))
    assert rows[1] == ["Loại", "Trang", "Tệp", "Dòng", "Nội dung", "Phiếu đồng ý"]
    assert [row[4] for row in rows[2:]] == ["'=1+1|<b>", "Trần An Mẫu, lớp 3A2", "0900 000 078"]
    assert "=1+1\\|\\<b\\>" in personal_data_text(found, portal)


def test_nothing_found_is_said():
    portal = builders.a_portal()
    assert "không thấy thông tin cá nhân nào" in personal_data_text(personal_data(portal), portal)


def test_it_says_how_many_places_of_a_file_are_known_at_most(tmp_path: Path):
    assert MOST == marking._MOST
    body = "\n\n".join(f"Em Trần An Mẫu lớp 5A{number}." for number in range(MOST + 1))
    content = builders.write_school(tmp_path, **{builders.POST: builders.a_head(body)})
    found = personal_data(load(content, as_of=builders.AS_OF, cache=None))
    assert len([one for one in found if one.kind == "child-named"]) == MOST
