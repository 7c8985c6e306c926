"""A school in December of which reports are made: who is asked for what, what is there, what is planned."""

from __future__ import annotations

import datetime as dt
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import builders
from lesson_builders import a_lesson
from quota_builders import NEW_YEAR, TERM, TET
from schoolgate.model import (
    Board,
    Calendar,
    Category,
    EditorialPlan,
    Layer,
    Leave,
    Person,
    PlannedPost,
    Portal,
    Post,
    Settings,
)
from schoolgate.vietnamese import slug

AS_OF = dt.date(2025, 12, 18)
"""Two days before the meeting; both are school days of December."""
COUNTED = ("lectures", "steering-minutes", "news-professional", "news-union", "news-activities")
PRINCIPAL = Person("mau.nt", "Nguyễn Thị Mẫu", "Hiệu trưởng", group="leader", mobile="090 000 0001")
DEPUTY = Person("du.tv", "Trần Văn Ví Dụ", "Phó hiệu trưởng", group="leader", mobile="090 000 0002")
CLERK = Person("mau.tt", "Trần Thị Mẫu", "Văn thư", group="staff", mobile="090 000 0003")
TEACHERS = (
    Person("thu.lt", "Lê Thị Thử", "Giáo viên", group="teacher", mobile="090 000 0004"),
    Person("vidu.ht", "Hoàng Thị Ví Dụ", "Giáo viên", group="teacher", mobile="090 000 0005"),
    Person("mau.pm", "Phạm Minh Mẫu", "Giáo viên", group="teacher", mobile="090 000 0006"),
)
CATEGORIES = (
    Category("professional", "Chuyên môn", "chuyen-mon", executor="thu.lt", approver="du.tv"),
    Category("union", "Đoàn thể", "doan-the", executor="vidu.ht", approver="mau.nt"),
    Category("activities", "Hoạt động", "hoat-dong", executor="mau.pm", approver="du.tv"),
    Category("announcements", "Thông báo", "thong-bao", executor="mau.tt", approver="mau.nt"),
)
LEAVE = Leave("mau.pm", dt.date(2025, 12, 1), dt.date(2026, 1, 31), "Nghỉ ốm dài ngày")
PLAN = EditorialPlan(
    "2025-12",
    posts=(
        PlannedPost(
            "Thao giảng môn Toán",
            "professional",
            "thu.lt",
            "du.tv",
            dt.date(2025, 12, 5),
            "news/professional/2025-12-03-thao-giang-mon-toan",
        ),
        PlannedPost("Hội thi kể chuyện", "activities", "mau.pm", "du.tv", dt.date(2025, 12, 22)),
        PlannedPost("Công đoàn thăm hỏi đoàn viên", "union", due=dt.date(2025, 12, 24)),
    ),
)


def a_news(title: str, category: str, day: dt.date, **changes: Any) -> Post:
    """A post on its day, approved on that day by ``du.tv``."""
    path = f"news/{category}/{day}-{slug(title)}/index.md"
    fields = {"title": title, "category": category, "date": day, "approved_on": day, "author": "thu.lt"}
    return builders.a_post(path=path, **(fields | changes))


def a_rulebook(*ids: str, profile: str = "primary") -> Any:
    """The rulebook of a profile with these quotas alone; it judges from November on."""
    book = builders.a_rulebook(profile, begins=dt.date(2025, 11, 1))
    return replace(book, quotas=tuple(one for one in book.quotas if one.id in ids))


def some_settings(**changes: Any) -> Settings:
    """Settings with two boards, of whose members one is a teacher."""
    fields: dict[str, Any] = {
        "calendar": Calendar((TERM,), (NEW_YEAR, TET)),
        "categories": (*CATEGORIES, *builders.GROUPS),
        "staff": {one.id: one for one in (PRINCIPAL, DEPUTY, CLERK, *TEACHERS)},
        "boards": (
            Board("editorial", "Ban biên tập", ("du.tv", "mau.nt"), dt.date(2025, 8, 25)),
            Board("steering", "Ban chỉ đạo", ("mau.nt", "thu.lt"), dt.date(2025, 8, 20)),
        ),
        "rulebook": a_rulebook(*COUNTED),
    }
    return builders.some_settings(**(fields | changes))


def a_reported_school(settings: Settings | None = None, **changes: Any) -> Portal:
    """A school on 18 December: a post is there, two are missing, one teacher is away and one has too few."""
    lessons = [a_lesson(teacher="thu.lt", date=dt.date(2025, 12, number)) for number in (2, 4, 9, 11)]
    lessons += [a_lesson(teacher="vidu.ht", date=dt.date(2025, 12, 9)), a_lesson(teacher="vidu.ht")]
    fields: dict[str, Any] = {
        "as_of": AS_OF,
        "settings": settings or some_settings(),
        "posts": [
            a_news("Thao giảng môn Toán", "professional", dt.date(2025, 12, 3)),
            a_news("Lịch kiểm tra học kỳ I", "announcements", dt.date(2025, 12, 15), author="mau.tt"),
        ],
        "documents": [
            builders.a_document(published_on=dt.date(2025, 12, 10)),
            a_record("Biên bản họp tháng 11", "2025-11", dt.date(2025, 11, 21)),
        ],
        "lessons": lessons,
        "leaves": [LEAVE],
        "plans": [PLAN],
    }
    return builders.a_portal(**(fields | changes))


def a_record(title: str, month: str, day: dt.date) -> Any:
    """Minutes of the steering board on the internal site."""
    path = f"internal/documents/{slug(title)}.md"
    fields = {"group": "internal", "layer": Layer.INTERNAL, "kind": "minutes", "of": "bcd", "month": month}
    return builders.a_document(
        path=path, title=title, number="", published_on=day, issued_on=None, files=(), **fields
    )


def golden(path: Path, made: str) -> None:
    """Hold the lines of a text to a file, which ``SCHOOLGATE_GOLDEN=write`` writes anew: read it then."""
    lines = made.splitlines()
    if os.environ.get("SCHOOLGATE_GOLDEN") == "write":
        path.write_text("\n".join([*lines, ""]), "utf-8")
    assert lines == path.read_text("utf-8").splitlines()
