"""The corpus as a school in which things are counted: lessons, teachers and school years beside the posts."""

from __future__ import annotations

import csv
from datetime import timedelta
from io import StringIO
from typing import TYPE_CHECKING

from benchmark.corpus import AS_OF, FIRST_DAY
from benchmark.pictures import Pictures
from benchmark.school import SchoolSite
from benchmark.words import Writer

if TYPE_CHECKING:
    from pathlib import Path

TEACHERS = 30
SUBJECTS = ("Tiếng Việt", "Toán", "Đạo đức", "Khoa học", "Âm nhạc", "Mĩ thuật", "Tin học", "Tiếng Anh")
GRADES = ("1", "2", "3", "4", "5")
KINDS = ("Giáo án điện tử", "Bài giảng e-learning", "Video", "Bài tập, ôn tập", "Trò chơi")
SOFTWARE = ("PowerPoint", "PowerPoint, Quizizz", "Canva", "ActivInspire, iSpring")
LESSONS = ("Tên bài", "Giáo viên", "Khối", "Môn", "Loại", "Phần mềm", "Ngày đăng", "Liên kết")


class CountedSchool(SchoolSite):
    """A school with as many lessons as posts, five school years of them."""

    def __init__(self, root: Path, lessons: int) -> None:
        """``lessons`` is the number of rows of the store of lessons."""
        super().__init__(root, Pictures())
        self._lessons = lessons

    def found(self) -> None:
        """Write everything but the posts."""
        super().found()
        facts, store = self.root / "content" / "_data", self.root / "content" / "resources"
        store.mkdir()
        with (facts / "staff.csv").open("a", encoding="utf-8") as staff:
            staff.writelines(f"{one},Lê Thị Thử,Giáo viên,Tổ 1,teacher,,,,\n" for one in _teachers())
        (facts / "calendar.yml").write_text(_calendar(), encoding="utf-8")
        (facts / "curriculum.csv").write_text(_curriculum(), encoding="utf-8")
        (store / "lessons.csv").write_text(_store(self._lessons), encoding="utf-8")


def _teachers() -> list[str]:
    return [f"thu.gv{number}" for number in range(TEACHERS)]


def _calendar() -> str:
    years = range(FIRST_DAY.year, AS_OF.year)
    rows = (f"  - {{year: {one}-{one + 1}, from: {one}-09-05, to: {one + 1}-05-29}}\n" for one in years)
    return "years:\n" + "".join(rows)


def _curriculum() -> str:
    return "Khối,Môn\n" + "".join(f"{grade},{subject}\n" for grade in GRADES for subject in SUBJECTS)


def _store(count: int) -> str:
    writer, teachers, file = Writer(seed=2018), _teachers(), StringIO()
    chance, days = writer.chance, (AS_OF - FIRST_DAY).days + 1
    table = csv.writer(file, lineterminator="\n")
    table.writerow(LESSONS)
    for number in range(count):
        day = FIRST_DAY + timedelta(days=number * days // count)
        what = (chance.choice(some) for some in (teachers, GRADES, SUBJECTS, KINDS, SOFTWARE))
        table.writerow((writer.phrase(3, 8), *what, f"{day:%d/%m/%Y}", f"https://kho.example/bai-{number}"))
    return file.getvalue()
