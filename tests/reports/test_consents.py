"""The report on consents: what left the public site, and every place where an old copy may remain."""

from __future__ import annotations

import datetime as dt

import pytest

from builders import AS_OF, a_photo, a_portal, a_post, an_album
from schoolgate.model import Achievement, Consent, Location
from schoolgate.reports.consents import Traces, consents_text
from schoolgate.reports.withheld import withheld_photos

FOLDER = "news/professional/2025-10-05-trong-cay/"
ONE, TWO = FOLDER + "anh-1.jpg", FOLDER + "anh-2.jpg"
URL = "https://thhoaphuong.example/"
POST = f"{URL}tin-tuc/chuyen-mon/2025-10-05-trong-cay/"


def a_consent(**changes):
    given = {"id": "DY-001", "scope": "photo", "granted_on": dt.date(2025, 9, 8)}
    return Consent(**(given | {"by_parent": True, "by_child": True} | changes))


def a_school(*consents, ids=("DY-001",), **changes):
    """A school with one post, whose second photo shows a child."""
    photos = {path: a_photo(path, sha=path) for path in (ONE, TWO)}
    post = a_post(photos=(ONE, TWO), identified=((TWO, ids),))
    return a_portal(**({"posts": [post], "photos": photos, "consents": list(consents)} | changes))


def test_a_school_in_which_all_have_agreed():
    words = consents_text(a_school(a_consent()), Traces())
    assert words.splitlines()[-1] == "Không có ảnh hay tên nào phải rời trang công khai."
    assert "git" not in words


@pytest.mark.parametrize(("changes", "why"), [
    ({"withdrawn_on": dt.date(2025, 12, 2)}, "Phiếu DY-001 đã rút ngày 02/12/2025"),
    ({"expires_on": dt.date(2025, 12, 2)}, "Phiếu DY-001 hết hạn sau ngày 02/12/2025"),
    ({"by_child": False}, "Phiếu DY-001: em đã đủ 7 tuổi, chưa tự đồng ý"),
    ({"by_parent": False}, "Phiếu DY-001: cha mẹ hoặc người giám hộ chưa đồng ý"),
    ({"scope": "work"}, "Phiếu DY-001 không cho phép việc này"),
    ({"granted_on": AS_OF + dt.timedelta(1)}, "Phiếu DY-001 chưa đến ngày có hiệu lực"),
    ({"id": "DY-002"}, "Phiếu DY-001 không có trong bảng consents"),
])  # fmt: skip
def test_a_photo_is_told_with_its_reason_and_its_places(changes, why):
    traces = Traces({TWO: "anh-2-abc.jpg"})
    lines = consents_text(a_school(a_consent(**changes)), traces).splitlines()
    at = lines.index(f"- Ảnh {TWO}")
    assert lines[at - 1] == "ẢNH KHÔNG LÊN TRANG CÔNG KHAI: 1 ảnh"
    assert lines[at + 1 : at + 4] == [
        f"    {why}",
        f"    Bài, trang có ảnh này: {POST}, cùng các trang danh sách có bài",
        f"    Tệp ảnh trên trang: {URL}anh/anh-2-abc.jpg",
    ]


def test_a_photo_without_any_number():
    assert "    Chưa ghi phiếu đồng ý nào" in consents_text(a_school(ids=()), Traces()).splitlines()


def test_every_page_that_has_the_photo_is_named():
    other = a_post(path="news/professional/2025-10-06-khac/index.md", image=TWO)
    draft = a_post(path="news/professional/2025-10-07-nhap/index.md", image=TWO, draft=True)
    album = an_album(photos=(), cover=TWO)
    school = a_school(ids=())
    (found,) = withheld_photos(a_school(ids=(), posts=[*school.posts, other, draft], albums=[album]))
    assert [address.removeprefix("tin-tuc/chuyen-mon/") for address in found.pages] == [
        "2025-10-05-trong-cay/",
        "2025-10-06-khac/",
        "album/2025-10-05-trong-cay/",
    ]


def test_the_same_picture_elsewhere_has_the_same_reason():
    copy = "albums/2025-10-05-trong-cay/ban-sao.jpg"
    album = an_album(photos=(copy,))
    photos = {TWO: a_photo(TWO, sha="x"), copy: a_photo(copy, sha="x")}
    first, last = withheld_photos(a_school(ids=(), photos=photos, albums=[album]))
    assert (first.photo, last.photo) == (copy, TWO)
    assert first.reasons == last.reasons == (("", None),)
    assert first.pages == ("album/2025-10-05-trong-cay/",)


@pytest.mark.parametrize(("live", "says"), [
    (("anh/anh-2-abc.jpg", "anh/anh-1-abc.jpg"), "Trang dựng gần nhất trên máy này còn 1 tệp ảnh"),
    (("anh/anh-1-abc.jpg",), "Trang dựng gần nhất trên máy này không còn tệp ảnh nào ở trên."),
])  # fmt: skip
def test_what_a_build_still_has_to_remove(live, says):
    traces = Traces({TWO: "anh-2-abc.jpg"}, frozenset(live))
    words = consents_text(a_school(ids=()), traces)
    assert says in words
    assert ("\n    anh/anh-2-abc.jpg\n" in words) == ("còn 1 tệp" in says)


def test_every_place_that_no_command_reaches_is_named():
    words = consents_text(a_school(ids=()), Traces(purge=("git một", "git hai")))
    assert "\n    git một\n    git hai\n" in words
    assert [line[:2] for line in words.splitlines() if line[:1].isdigit()] == [f"{n}." for n in range(1, 7)]
    for place in (f"{URL}tin-tuc/rss.xml", "remove-outdated-content", "site/withdrawn.json", "fork", "Zalo"):
        assert place in words


def test_a_name_is_told_by_its_row_and_never_said_again():
    row = Achievement("2024-2025", "Giải Nhì", kind="pupil", receiver="Nguyễn Văn Thử", consent=("DY-001",),
                      where=Location("_data/achievements.csv", 7))  # fmt: skip
    consent = a_consent(scope="name", withdrawn_on=AS_OF)
    words = consents_text(a_portal(achievements=[row], consents=[consent]), Traces())
    why = "Phiếu DY-001 đã rút ngày 31/12/2025"
    assert f"- Thành tích “Giải Nhì” (bảng thành tích, dòng 7): {why}" in words.splitlines()
    assert "Nguyễn Văn Thử" not in words
    assert "ten-hoc-sinh.txt" in words


def test_it_can_be_read_in_english():
    words = consents_text(a_school(a_consent(withdrawn_on=AS_OF)), Traces(), "en")
    assert "    The consent DY-001 was withdrawn on 31/12/2025" in words.splitlines()
