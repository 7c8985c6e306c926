from __future__ import annotations

import pytest

from builders import POST, a_head, a_jpeg
from schoolgate.messages import say

PATH = "news/professional/2025-10-06-bai/index.md"


def post(body: str = "Chữ.", **changes: str | None) -> str:
    return a_head(body, **({"date": "2025-10-06"} | changes))


BROKEN = [
    ("missing picture", post("\n![Cây](cay.jpg)"), 10, "Không có ảnh “cay.jpg”."),
    (
        "missing page",
        post("Xem [bài](../2025-10-05-khac/index.md)."),
        9,
        "Bài có liên kết tới “../2025-10-05-khac/index.md”, nhưng không tìm thấy trang hay tệp đó.",
    ),
    (
        "missing PDF",
        post("Xem [tệp](a.pdf)."),
        9,
        "Bài có liên kết tới “a.pdf”, nhưng không tìm thấy trang hay tệp đó.",
    ),
    ("missing image of the head", post(image="cay.jpg"), 7, "Không có ảnh “cay.jpg”."),
]


@pytest.mark.parametrize(
    ("text", "line", "sentence"), [case[1:] for case in BROKEN], ids=[case[0] for case in BROKEN]
)
def test_a_reference_to_nothing(the_problem, text, line, sentence):
    problem = the_problem(text, PATH)
    assert (problem.kind, problem.where.line, problem.left_out) == ("content/broken-link", line, False)
    assert say(problem.message) == sentence


OUTSIDE = [
    ("up and out", "![Ảnh](../../../../mat.jpg)", 9, "../../../../mat.jpg"),
    ("a path of the machine", "![Ảnh](/etc/passwd)", 9, "/etc/passwd"),
    ("a link up and out", "[Tệp](../../../../mat.md)", 9, "../../../../mat.md"),
    ("encoded dots", "![Ảnh](%2e%2e/%2e%2e/%2e%2e/%2e%2e/mat.jpg)", 9, "%2e%2e/%2e%2e/%2e%2e/%2e%2e/mat.jpg"),
]


@pytest.mark.parametrize(
    ("body", "line", "target"), [case[1:] for case in OUTSIDE], ids=[case[0] for case in OUTSIDE]
)
def test_a_reference_out_of_the_folder(the_problem, body, line, target):
    problem = the_problem(post(body), PATH)
    assert (problem.kind, problem.where.line, problem.left_out) == ("content/outside", line, True)
    assert say(problem.message) == f"“{target}” dẫn ra ngoài thư mục content, nên không được dùng."


@pytest.mark.parametrize(
    "image", ["../../../../../etc/passwd", "/etc/passwd", "file:///etc/passwd", "C:/anh.jpg"]
)
def test_an_image_of_the_head_out_of_the_folder(the_problem, read, image):
    problem = the_problem(post(image=image), PATH)
    assert (problem.kind, problem.where.line) == ("content/outside", 7)
    assert next(one for one in read({PATH: post(image=image)}).posts if one.path == PATH).image == ""


@pytest.mark.parametrize(
    "body",
    [
        "[a](https://vi.du/)",
        "[a](mailto:a@vi.du)",
        "[a](#phan-2)",
        "[a](/tin-tuc/)",
        "[a](../2025-10-05-trong-cay/index.md#cay)",
        "[a](../2025-10-05-trong-cay/)",
        "[a](../../../index.md)",
        "`[a](khong.md)`",
    ],
)
def test_references_that_are_well(read, body):
    assert not read({PATH: post(body)}).problems


@pytest.mark.parametrize(
    ("body", "image"),
    [
        ("[Xem](../../../internal/de-thi.md)", None),
        ("[Xem](../../../internal/khong-co.md)", None),
        ("![Ảnh](../../../internal/anh.jpg)", None),
        ("![Ảnh](../../../_data/logo.png)", None),
        ("Chữ.", "../../../internal/anh.jpg"),
    ],
)
def test_a_public_page_never_leads_inside_and_the_fact_does_not_tell_where(read, body, image):
    portal = read(
        {
            PATH: post(body, image=image),
            "internal/de-thi.md": "---\ntitle: Đề thi\n---\n",
            "internal/anh.jpg": a_jpeg(),
        }
    )
    assert [(one.kind, one.where.path) for one in portal.problems] == [("content/link-to-internal", PATH)]
    told = say(portal.problems[0].message) + say(portal.problems[0].remedy)
    assert told == (
        "Trang công khai nhắc tới một trang hoặc tệp nội bộ."
        "Bỏ liên kết này, hoặc chuyển bài vào thư mục internal."
    )


def test_an_internal_page_may_lead_anywhere(read):
    text = "---\ntitle: Họp\n---\n\n[a](de-thi.md) [b](../index.md)\n"
    assert not read({"internal/hop.md": text, "internal/de-thi.md": "---\ntitle: Đề thi\n---\n"}).problems


def test_the_name_of_a_picture_in_other_letters_is_suggested(read):
    portal = read({PATH: post("![Cây](anh.jpg)"), PATH.replace("index.md", "Anh.JPG"): a_jpeg()})
    assert [say(one.remedy) for one in portal.problems] == ["Có phải là “Anh.JPG”?"]


def test_names_with_spaces_are_found(read):
    photo = PATH.replace("index.md", "cây xanh.jpg")
    portal = read({PATH: post("![Cây](c%C3%A2y%20xanh.jpg)\n\n![Cây](<cây xanh.jpg>)"), photo: a_jpeg()})
    assert not portal.problems


def test_an_album_knows_its_photos(read):
    folder = "albums/2025-10-06-vui/"
    head = "---\ntitle: Vui\ndate: 2025-10-06\ncover: a.jpg\ncaptions:\n  a.jpg: Cây\n  b.jpg: Hoa\n---\n"
    portal = read({folder + "index.md": head, folder + "a.jpg": a_jpeg()})
    assert portal.albums[0].captions == ((folder + "a.jpg", "Cây"),)
    assert portal.albums[0].cover == folder + "a.jpg"
    assert [(one.kind, one.where.line, say(one.message)) for one in portal.problems] == [
        ("content/broken-link", 7, "Chú thích cho ảnh “b.jpg”, nhưng album không có ảnh đó.")
    ]


def test_the_post_of_a_dead_link_is_still_there(read):
    assert {POST, PATH} == {one.path for one in read({PATH: post("[a](khong.md)")}).posts}
