"""Questions and answers stand below what the school says of asking, at one address (R-009)."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import schools
from builders import AS_OF, a_page, a_portal, a_post
from rendering import changed, keys, page, plan
from schoolgate.model import Portal, Question

ADDRESS = "hoi-dap/"
QUESTION = Question(
    "Tôi muốn đổi người đón con thì báo ở đâu?",
    "Xin báo giáo viên chủ nhiệm.",
    "Đón trả",
    dt.date(2025, 9, 23),
    dt.date(2025, 9, 24),
    published=True,
)


def asked(*questions: Question, **changes: Any) -> Portal:
    return a_portal(questions=list(questions or (QUESTION,)), **changes)


def with_question(**change: Any) -> Portal:
    return asked(replace(QUESTION, **change))


def test_an_answer_stands_below_its_question_with_both_days_and_below_its_topic() -> None:
    made = page(asked(), ADDRESS)
    assert made.objections == []
    assert made.text("h2") == "Đón trả"
    assert made.text("h3") == QUESTION.question
    assert made.all("time", "datetime") == ["2025-09-23", "2025-09-24"]
    assert QUESTION.answer in made.text("p")


@pytest.mark.parametrize(
    "change",
    [{"published": False}, {"answer": ""}, {"answered_on": AS_OF + dt.timedelta(days=1)}],
    ids=["not to be published", "not answered", "answered tomorrow"],
)
def test_what_is_not_answered_and_released_is_not_shown(change: dict[str, Any]) -> None:
    assert ADDRESS in keys(asked())
    assert ADDRESS not in keys(with_question(**change))


def test_an_answer_of_today_is_shown() -> None:
    assert ADDRESS in keys(with_question(answered_on=AS_OF))


@pytest.mark.parametrize("field", ["asker", "contact", "answered_by"])
def test_nobody_learns_who_asked_or_who_answered(field: str) -> None:
    assert "Bà Ví Dụ" not in page(with_question(**{field: "Bà Ví Dụ"}), ADDRESS).text()


def test_topics_follow_the_table_and_what_has_none_comes_last_the_newest_answer_first() -> None:
    def one(question: str, topic: str, day: int) -> Question:
        return replace(QUESTION, question=question, topic=topic, answered_on=dt.date(2025, 10, day))

    made = page(
        asked(one("A", "", 1), one("B", "Học tập", 1), one("C", "Bán trú", 1), one("D", "Học tập", 2)),
        ADDRESS,
    )
    assert made.text("h2") == "Học tập Bán trú Câu hỏi khác"
    assert made.text("h3") == "D B C A"


def test_topics_and_questions_can_be_linked_to_even_when_they_read_alike() -> None:
    made = page(asked(QUESTION, QUESTION, replace(QUESTION, topic="Khác")), ADDRESS)
    ids = [*made.all("h2", "id"), *made.all("h3", "id")]
    assert len(set(ids)) == len(ids) == 5
    assert made.all("a", "href")[-2:] == [f"#{one}" for one in made.all("h2", "id")]


def test_an_address_becomes_a_link_and_one_of_this_site_gets_the_title_of_its_page() -> None:
    post = "https://thhoaphuong.example/tin-tuc/chuyen-mon/2025-10-05-trong-cay"
    answer = f"Đọc {post}/.\nHoặc {post}, và (https://mau.example/a?b=1&c=2)!"
    made = page(replace(with_question(answer=answer), posts=(a_post(),)), ADDRESS)
    links = [one for one in made.elements("a") if "sg-" not in one.get("class", "")][-3:]
    own = ("../tin-tuc/chuyen-mon/2025-10-05-trong-cay/", "Trồng cây đầu năm học")
    outer = "https://mau.example/a?b=1&c=2"
    assert [(one.get("href"), one.text) for one in links] == [own, own, (outer, outer)]


def test_lines_of_an_answer_are_paragraphs_and_marks_stay_text() -> None:
    made = page(with_question(answer="Một.\nHai <b>&\"'"), ADDRESS)
    words = ["".join(one.itertext()) for one in made.elements("p")]
    assert words[-2:] == ["Một.", "Hai <b>&\"'"]


def test_without_prose_the_page_is_in_the_menu_and_with_it_the_schools_own_menu_leads_there() -> None:
    prose = a_page(path="about/questions.md", title="Hỏi nhà trường")
    assert [entry.address for _, entry in plan(asked()).menu()] == [ADDRESS]
    assert list(plan(asked(pages=[prose])).menu()) == []
    assert not [entry for _, entry in plan(a_portal()).menu() if entry.address == ADDRESS]


def test_a_changed_row_or_changed_prose_makes_the_page_again() -> None:
    prose = a_page(path="about/questions.md", title="Hỏi nhà trường")
    before = asked(pages=[prose])
    assert changed(before, replace(before, questions=(replace(QUESTION, answer="Khác."),))) == {ADDRESS}
    assert changed(before, replace(before, pages=(replace(prose, summary="Tóm tắt"),))) == {ADDRESS}
    assert changed(before, replace(before, pages=(replace(prose, draft=True),))) == {ADDRESS}


@pytest.mark.slow
def test_prose_and_rows_stand_on_one_page_once_in_site_map_and_search(tmp_path: Path) -> None:
    school = schools.a_small_school(tmp_path)
    school.write("content/about/questions.md", schools.page({"title": "Hỏi đáp"}, "Gửi thư cho văn phòng.\n"))
    school.write(
        "content/_data/questions.csv",
        "Câu hỏi;Trả lời;Chủ đề;Ngày hỏi;Ngày trả lời;Người hỏi;Đăng\n"
        "Mấy giờ vào lớp?;7 giờ 30.;Giờ giấc;01/10/2025;02/10/2025;Chị Thử;có\n",
    )
    built = school.build()
    assert built.code == 0, built.err
    made = built.read(ADDRESS)
    assert made.index("Gửi thư cho văn phòng.") < made.index("Mấy giờ vào lớp?")
    assert "Chị Thử" not in made
    assert built.read("sitemap.xml").count("/hoi-dap/<") == 1
    assert schools.broken_links(built.site) == []
