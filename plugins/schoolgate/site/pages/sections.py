"""Sections that a school switches on: corners, health, life skills (R-025 to R-044, R-055)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

from schoolgate import addresses, vietnamese
from schoolgate.messages import text
from schoolgate.model import Document, Page, Post, Section
from schoolgate.site.index import SiteIndex
from schoolgate.site.keys import Keys, joined
from schoolgate.site.menu import MenuEntry
from schoolgate.site.pages.kind import Content, Job, Kind, Stamp
from schoolgate.site.store import LessonView
from schoolgate.site.views import Card, Crumb, Head, Link

_POSTS = 6
_LESSONS = 12


@dataclass(frozen=True, slots=True)
class SectionView:
    """A section with the newest of what it gathers. ``more_…`` lead to the rest."""

    title: str
    description: str
    pages: tuple[Link, ...]
    posts: tuple[Card, ...]
    more_posts: tuple[Link, ...]
    lessons: tuple[LessonView, ...]
    more_lessons: tuple[Link, ...]
    links: tuple[Link, ...]
    siblings: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class _Gathered:
    """What a section shows on the day of the build."""

    section: Section
    pages: tuple[Link, ...]
    posts: tuple[Post, ...]
    lessons: tuple[LessonView, ...]
    count: int
    """All its lessons, those that are not shown too."""
    links: tuple[Link, ...]

    @property
    def address(self) -> str:
        return addresses.section(self.section.slug)


class Sections(Kind):
    """A page for each section that is open and has something to show, and one that lists them."""

    template = "section"

    def __init__(self, index: SiteIndex, keys: Keys) -> None:
        super().__init__(index, keys)
        self._titles = dict(self._named())
        day = index.portal.as_of
        found = (self._gather(one) for one in index.portal.settings.sections if one.is_open(day))
        self._shown = {
            one.address: one for one in found if one.pages or one.posts or one.lessons or one.links
        }

    def _named(self) -> Iterator[tuple[str, tuple[str, str]]]:
        """Return title and note of everything that sections lead to, by its address."""
        index, portal = self.index, self.index.portal
        pages = [page for section in portal.settings.sections for page in section.pages]
        wanted = {index.link("index.md", page) for page in pages}
        written: Iterable[Page | Post | Document] = chain(portal.pages, portal.posts, portal.documents)
        for item in written if wanted else ():
            address = index.address[item.path]
            if address in wanted:
                yield address, (item.title, item.number if isinstance(item, Document) else item.summary)

    def _gather(self, section: Section) -> _Gathered:
        index = self.index
        lists = [index.by_category.get(one, []) for one in section.categories]
        lists += [index.by_tag.get(vietnamese.slug(one), []) for one in section.tags]
        ranks = sorted({index.rank[post.path] for posts in lists for post in posts[:_POSTS]})
        lessons = index.store.of_kinds(section.kinds) if section.kinds else []
        links = (index.quick_link(link) for link in section.links)
        return _Gathered(
            section,
            tuple(link for page in section.pages if (link := self._page(page))),
            tuple(index.posts[rank] for rank in ranks[:_POSTS]),
            tuple(lessons[:_LESSONS]),
            len(lessons),
            tuple(link for link in links if link),
        )

    def _page(self, target: str) -> Link | None:
        address = self.index.link("index.md", target)
        if address not in self._titles:
            return None
        title, note = self._titles[address]
        return Link(title, address, note)

    def jobs(self) -> Iterator[Job]:
        beside = repr([(one.section.title, one.section.description) for one in self._shown.values()])
        if self._shown:
            yield Job(addresses.SECTIONS, self.template, joined(beside, *self._shown))
        for address, one in self._shown.items():
            cards = (self.keys.card(post) for post in one.posts)
            own = repr((one.section, one.pages, one.lessons, one.count, one.links))
            yield Job(address, self.template, joined(beside, own, *cards), address)

    def menu(self) -> Iterator[tuple[str, MenuEntry]]:
        for address, one in self._shown.items():
            yield "lessons", MenuEntry(one.section.title, address)

    def stamp(self, job: Job) -> Stamp | None:
        return Stamp("", job.key) if job.item else None

    def compose(self, job: Job) -> Content:
        return self._section(job) if job.item else self._list(job)

    def _list(self, job: Job) -> Content:
        links = tuple(
            Link(one.section.title, address, one.section.description) for address, one in self._shown.items()
        )
        title = text("sections.title")
        about = text("sections.description", school=self.index.school.name)
        view = SectionView(title, about, links, (), (), (), (), (), ())
        return Content(Head(title, about, job.address, job.address, (self.home,)), view)

    def _section(self, job: Job) -> Content:
        one = self._shown[job.item]
        section = one.section
        about = section.description or text(
            "sections.section-description", title=section.title, school=self.index.school.name
        )
        view = SectionView(
            title=section.title,
            description=section.description,
            pages=one.pages,
            posts=tuple(self.index.card(post) for post in one.posts),
            more_posts=self._more(section),
            lessons=one.lessons,
            more_lessons=_kinds(section, one),
            links=one.links,
            siblings=tuple(
                Link(other.section.title, "" if other is one else address)
                for address, other in self._shown.items()
            ),
        )
        crumbs = (self.home, Crumb(text("sections.title"), addresses.SECTIONS))
        head = Head(section.title, about, job.address, job.address, crumbs, styles=("lessons.css",))
        return Content(head, view, category=text("sections.title"), words=_words(one))

    def _more(self, section: Section) -> tuple[Link, ...]:
        """Return the whole lists from which posts are taken."""
        index = self.index
        found = [
            index.category_link(index.categories[one])
            for one in section.categories
            if one in index.categories
        ]
        names = [index.tag_names.get(vietnamese.slug(one), "") for one in section.tags]
        found += [Link(text("sections.tag", tag=name), addresses.tag(name)) for name in names if name]
        return tuple(found)


def _kinds(section: Section, gathered: _Gathered) -> tuple[Link, ...]:
    """Return the store of lessons, filtered by each kind that the section shows, where there are more."""
    if gathered.count <= len(gathered.lessons):
        return ()
    names = ((kind, text(f"lessons.kind-{kind}")) for kind in section.kinds)
    return tuple(Link(name, f"{addresses.LESSONS}?loai={vietnamese.slug(name)}") for _, name in names)


def _words(one: _Gathered) -> str:
    """Return what the search finds a section by: all that stands on its page."""
    titles = (
        one.section.title,
        *(link.title for link in (*one.pages, *one.links)),
        *(post.title for post in one.posts),
        *(lesson.title for lesson in one.lessons),
    )
    return ". ".join(titles)
