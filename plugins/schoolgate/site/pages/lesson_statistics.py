"""How large the store of lessons is, counted as it is (R-083, R-086, R-093)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from schoolgate import addresses
from schoolgate.messages import text
from schoolgate.model import month, school_year
from schoolgate.site.index import SiteIndex
from schoolgate.site.keys import Keys
from schoolgate.site.lesson_rows import choices
from schoolgate.site.lesson_views import Reached
from schoolgate.site.pages.kind import Content, Job, Kind, Stamp
from schoolgate.site.pages.lessons import reached
from schoolgate.site.store import LessonView, natural
from schoolgate.site.views import Crumb, Head
from schoolgate.vietnamese import order, slug


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: what is counted, how many, and its part of the longest row, from 0 to 100."""

    title: str
    count: int
    part: int


@dataclass(frozen=True, slots=True)
class Cell:
    """The lessons of one subject in one grade; ``address`` is that of their page, '' where there are none."""

    count: int
    address: str = ""


@dataclass(frozen=True, slots=True)
class StatisticsView:
    """All tables. ``matrix`` has a row of cells for each subject, below the grades."""

    count: int
    reached: tuple[Reached, ...]
    kinds: tuple[Row, ...]
    years: tuple[Row, ...]
    year: str
    """The newest school year, whose months are shown."""
    months: tuple[Row, ...]
    teachers: tuple[Row, ...]
    grades: tuple[str, ...]
    matrix: tuple[tuple[str, tuple[Cell, ...], int], ...]
    totals: tuple[int, ...]


class LessonStatistics(Kind):
    """One page; nobody is ranked on it: teachers stand in the order of the alphabet."""

    template = "lesson_statistics"

    def __init__(self, index: SiteIndex, keys: Keys) -> None:
        super().__init__(index, keys)
        self._store = index.store

    def jobs(self) -> Iterator[Job]:
        if self._store.lessons:
            yield Job(addresses.LESSON_STATISTICS, self.template, self._store.key)

    def stamp(self, job: Job) -> Stamp:
        return Stamp("", str(len(self._store.lessons)))

    def compose(self, job: Job) -> Content:
        school = self.index.school.name
        title = text("lessons.statistics")
        about = text("lessons.statistics-description", count=len(self._store.lessons), school=school)
        trunk = Crumb(text("lessons.title"), addresses.LESSONS)
        place = addresses.LESSON_STATISTICS
        head = Head(title, about, place, addresses.LESSONS, (self.home, trunk), styles=("lessons.css",))
        return Content(head, self._view(), category=trunk.title)

    def _view(self) -> StatisticsView:
        lessons = self._store.lessons
        dated = [one.date for one in lessons if one.date]
        years = Counter(map(school_year, dated))
        year = max(years, default="")
        months = Counter(month(day) for day in dated if school_year(day) == year)
        undated = {text("lessons.undated"): len(lessons) - len(dated)} if len(dated) < len(lessons) else {}
        matrix, grades = self._matrix(lessons)
        return StatisticsView(
            count=len(lessons),
            reached=reached(lessons),
            kinds=_rows(_named(Counter(one.kind for one in lessons), "no-kind"), by_count=True),
            years=_rows({one: years[one] for one in sorted(years)} | undated) if len(years) > 1 else (),
            year=year,
            months=_rows({f"{one[5:]}/{one[:4]}": months[one] for one in sorted(months)}),
            teachers=_rows(_by_name(_named(Counter(one.teacher for one in lessons), "no-teacher"))),
            grades=grades,
            matrix=matrix,
            totals=tuple(sum(cells[at].count for _, cells, _ in matrix) for at in range(len(grades))),
        )

    def _matrix(
        self, lessons: list[LessonView]
    ) -> tuple[tuple[tuple[str, tuple[Cell, ...], int], ...], tuple[str, ...]]:
        """Return subjects by grades; what belongs to no grade stands in no such table."""
        last = text("lessons.no-grade")
        placed = [one for one in lessons if one.grade != last]
        grades = choices((one.grade for one in placed), natural)
        cells = {
            (shelf.subject_slug, shelf.grade_slug): Cell(len(shelf.lessons), shelf.address)
            for shelf in self._store.shelves
        }
        found = []
        for folded, name in choices(one.subject for one in placed):
            row = tuple(cells.get((folded, grade), Cell(0)) for grade, _ in grades)
            found.append((name, row, sum(cell.count for cell in row)))
        return tuple(found), tuple(name for _, name in grades)


def _named(counts: Mapping[str, int], nameless: str) -> dict[str, int]:
    """Return counts in which what has no name is called so."""
    return {name or text(f"lessons.{nameless}"): count for name, count in counts.items()}


def _by_name(counts: Mapping[str, int]) -> dict[str, int]:
    """Order people as Vietnamese lists do: by the given name, which stands last."""
    return {
        name: counts[name] for name in sorted(counts, key=lambda one: (order(one.split()[-1]), order(one)))
    }


def _rows(counts: Mapping[str, int], *, by_count: bool = False) -> tuple[Row, ...]:
    most = max(counts.values(), default=1)
    rows = [Row(title, count, max(1, round(100 * count / most))) for title, count in counts.items()]
    return tuple(sorted(rows, key=lambda one: (-one.count, slug(one.title))) if by_count else rows)
