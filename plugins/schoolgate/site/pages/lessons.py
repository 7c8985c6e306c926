"""The store of lessons: its front page, grades, subjects, and lessons that are pages (R-080 to R-090)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import ceil

from schoolgate import addresses
from schoolgate.messages import text
from schoolgate.model import school_year
from schoolgate.site.index import SiteIndex
from schoolgate.site.keys import Keys, joined
from schoolgate.site.lesson_rows import REACHES, choices, rows
from schoolgate.site.lesson_views import Facet, GradeView, LessonPageView, Reached, ShelfView, StoreView
from schoolgate.site.menu import MenuEntry
from schoolgate.site.pages.kind import Content, Extra, Job, Kind, Stamp
from schoolgate.site.store import LessonView, Reach, Shelf, Store, natural, newest
from schoolgate.site.views import Crumb, Head, Link
from schoolgate.vietnamese import slug

PAGE = 100
"""Lessons of one page of a shelf."""
_NEWEST = 8
_STYLES = ("lessons.css",)


class _StoreKind(Kind):
    """What the pages of the store share."""

    def __init__(self, index: SiteIndex, keys: Keys) -> None:
        super().__init__(index, keys)
        self.store: Store = index.store
        self.trunk = Crumb(text("lessons.title"), addresses.LESSONS)


class Lessons(_StoreKind):
    """The front page of the store, and the file that its filters read."""

    template = "lessons"

    @property
    def _rows(self) -> str:
        return f"{addresses.LESSONS}kho-{self.store.key[:10]}.json"

    def jobs(self) -> Iterator[Job]:
        if self.store.lessons:
            yield Job(addresses.LESSONS, self.template, self.store.key)

    def menu(self) -> Iterator[tuple[str, MenuEntry]]:
        if self.store.lessons:
            yield "lessons", MenuEntry(text("lessons.title"), addresses.LESSONS)

    def files(self) -> Iterator[Extra]:
        if self.store.lessons:
            yield Extra(self._rows, self.store.key, lambda: rows(self.store.shelved()))

    def stamp(self, job: Job) -> Stamp:
        return Stamp("", str(len(self.store.lessons)))

    def compose(self, job: Job) -> Content:
        lessons = self.store.shelved()
        view = StoreView(
            count=len(lessons),
            reached=reached(lessons),
            grades=tuple(_grade(shelves) for shelves in self.store.grades.values()),
            newest=tuple(newest(lessons, _NEWEST)),
            facets=tuple(_facets(lessons)),
            rows=self._rows,
        )
        about = text("lessons.description", count=len(lessons), school=self.index.school.name)
        title, place = text("lessons.title"), addresses.LESSONS
        head = Head(title, about, place, place, (self.home,), styles=_STYLES, scripts=("lessons.js",))
        return Content(head, view, category=title)


class Shelves(_StoreKind):
    """A page for each grade, and for each subject in it; long ones are cut into numbered pages."""

    template = "shelf"

    def __init__(self, index: SiteIndex, keys: Keys) -> None:
        super().__init__(index, keys)
        self._shelves = {shelf.address: shelf for shelf in self.store.shelves}

    def jobs(self) -> Iterator[Job]:
        for grade, shelves in self.store.grades.items():
            beside = repr([(shelf.subject, len(shelf.lessons)) for shelf in shelves])
            place = addresses.shelf(grade)
            yield Job(place, self.template, joined(*(self.store.keys[one.address] for one in shelves)), grade)
            for shelf in shelves:
                key = joined(self.store.keys[shelf.address], beside)
                for number in range(1, ceil(len(shelf.lessons) / PAGE) + 1):
                    yield Job(_numbered(shelf, number), self.template, key, shelf.address, number)

    def stamp(self, job: Job) -> Stamp | None:
        if not job.number:
            return None
        days = [one.date for one in self._shelves[job.item].lessons if one.date]
        return Stamp(max(days).isoformat() if days else "", job.key)

    def compose(self, job: Job) -> Content:
        return self._subject(self._shelves[job.item], job) if job.number else self._grade(job)

    def _grade(self, job: Job) -> Content:
        shelves = self.store.grades[job.item]
        title = shelves[0].grade
        lessons = [one for shelf in shelves for one in shelf.lessons]
        view = ShelfView(
            title=text("lessons.of-grade", grade=_inside(title)),
            count=len(lessons),
            reached=reached(lessons),
            units=((text("lessons.newest"), tuple(newest(lessons, _NEWEST))),),
            siblings=_subjects(shelves),
            pages=(),
            filter=f"{addresses.LESSONS}?lop={job.item}",
        )
        return Content(self._head(view.title, view.count, job, (self.home, self.trunk)), view)

    def _subject(self, shelf: Shelf, job: Job) -> Content:
        ordered = shelf.in_order()
        shown = ordered[(job.number - 1) * PAGE : job.number * PAGE]
        last = ceil(len(ordered) / PAGE)
        title = text("lessons.shelf", subject=shelf.subject, grade=_inside(shelf.grade))
        view = ShelfView(
            title=title,
            count=len(ordered),
            reached=reached(ordered),
            units=_units(shown),
            siblings=_subjects(self.store.grades[shelf.grade_slug], shelf),
            pages=tuple(
                Link(str(one), "" if one == job.number else _numbered(shelf, one))
                for one in range(1, last + 1 if last > 1 else 1)
            ),
            filter=f"{addresses.LESSONS}?lop={shelf.grade_slug}&mon={shelf.subject_slug}",
        )
        above = Crumb(shelf.grade, addresses.shelf(shelf.grade_slug))
        numbered = title if job.number == 1 else text("lessons.page", title=title, number=job.number)
        days = [one.date for one in shelf.lessons if one.date]
        return Content(
            self._head(numbered, view.count, job, (self.home, self.trunk, above)),
            view,
            category=self.trunk.title,
            day=max(days).isoformat() if days else "",
            year=school_year(max(days)) if days else "",
            words=". ".join(dict.fromkeys(one.title for one in shown)),
        )

    def _head(self, title: str, count: int, job: Job, crumbs: tuple[Crumb, ...]) -> Head:
        about = text("lessons.shelf-description", title=title, count=count, school=self.index.school.name)
        return Head(title, about, job.address, addresses.LESSONS, crumbs, styles=_STYLES)


class LessonPages(_StoreKind):
    """A page for each lesson that is written in Markdown."""

    template = "lesson"

    def __init__(self, index: SiteIndex, keys: Keys) -> None:
        super().__init__(index, keys)
        self._pages = {page.path: page for page in index.portal.pages}
        both = zip(index.portal.lessons, self.store.lessons, strict=True)
        self._lessons = {lesson.page: (lesson, view) for lesson, view in both if lesson.page in self._pages}

    def jobs(self) -> Iterator[Job]:
        for path, (lesson, view) in self._lessons.items():
            page = self._pages[path]
            key = joined(self.keys.own(page), repr((view, lesson.url)), self.keys.body(page))
            yield Job(view.address, self.template, key, path)

    def stamp(self, job: Job) -> Stamp:
        _, view = self._lessons[job.item]
        return Stamp(view.date.isoformat() if view.date else "", job.key)

    def compose(self, job: Job) -> Content:
        lesson, view = self._lessons[job.item]
        page = self._pages[job.item]
        grade, subject = slug(view.grade), slug(view.subject)
        shelf = text("lessons.shelf", subject=view.subject, grade=_inside(view.grade))
        place = Link(shelf, addresses.shelf(grade, subject))
        crumbs = (
            *(self.home, self.trunk, Crumb(view.grade, addresses.shelf(grade))),
            Crumb(view.subject, place.address),
        )
        about = page.summary or page.prose.excerpt or page.title
        head = Head(page.title, about, job.address, addresses.LESSONS, crumbs, styles=_STYLES)
        day = view.date.isoformat() if view.date else ""
        year = school_year(view.date) if view.date else ""
        return Content(head, LessonPageView(view, place, lesson.url), page, self.trunk.title, day, year)


def reached(lessons: Iterable[LessonView]) -> tuple[Reached, ...]:
    """Count lessons by the way to them; pages and files lie both on the portal (R-086)."""
    counts = dict.fromkeys(REACHES, 0)
    for one in lessons:
        counts[Reach.FILE if one.reach is Reach.PAGE else one.reach] += 1
    return tuple(Reached(reach, count) for reach, count in counts.items() if count)


def _grade(shelves: list[Shelf]) -> GradeView:
    count = sum(len(shelf.lessons) for shelf in shelves)
    return GradeView(shelves[0].grade, addresses.shelf(shelves[0].grade_slug), count, _subjects(shelves))


def _subjects(shelves: Iterable[Shelf], current: Shelf | None = None) -> tuple[Link, ...]:
    return tuple(
        Link(shelf.subject, "" if shelf is current else shelf.address, str(len(shelf.lessons)))
        for shelf in shelves
    )


def _units(lessons: list[LessonView]) -> tuple[tuple[str, tuple[LessonView, ...]], ...]:
    found: dict[str, list[LessonView]] = {}
    for one in lessons:
        found.setdefault(one.unit, []).append(one)
    if 2 * len(found) > len(lessons):
        return (("", tuple(lessons)),)
    return tuple((unit, tuple(views)) for unit, views in found.items())


def _numbered(shelf: Shelf, number: int) -> str:
    return shelf.address if number == 1 else addresses.numbered(shelf.address, number)


def _inside(grade: str) -> str:
    """Return the name of a grade as it stands inside a sentence: ``lớp 1``."""
    return grade[:1].lower() + grade[1:]


def _facets(lessons: list[LessonView]) -> Iterator[Facet]:
    named = (
        ("lop", "grade", choices((one.grade for one in lessons), natural)),
        ("mon", "subject", choices(one.subject for one in lessons)),
        ("loai", "kind", choices(one.kind for one in lessons)),
        ("gv", "teacher", choices(one.teacher for one in lessons)),
        ("pm", "software", choices(name for one in lessons for name in one.software)),
    )
    for id_, name, found in named:
        if found:
            yield Facet(id_, name, tuple(found))
    ways = tuple((one.reach.value, text(f"lessons.reach-{one.reach}")) for one in reached(lessons))
    if len(ways) > 1:
        yield Facet("noi", "reach", ways)
