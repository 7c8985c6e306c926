"""From a job to the bytes of a page. Knows no MkDocs; works in a forked or a spawned process.

Jinja with autoescape makes the pages (docs/decisions/0003): an escaped value costs a few microseconds,
a forgotten one would cost the school.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from jinja2 import Environment, FileSystemBytecodeCache, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from schoolgate import addresses, prose
from schoolgate.load import body
from schoolgate.messages import text
from schoolgate.model import Page, PublicPortal
from schoolgate.site.compose import Composer, Content
from schoolgate.site.index import SiteIndex
from schoolgate.site.metadata import metadata
from schoolgate.site.plan import Job, Plan
from schoolgate.site.shell import Shell
from schoolgate.site.views import Head

THEME = Path(__file__).parent / "theme"


class Bodies:
    """Turns Markdown files into clean HTML whose links and pictures lead to where they are on the site."""

    def __init__(self, index: SiteIndex, content: Path) -> None:
        self._index = index
        self._content = content

    def render(self, source: str, address: str) -> str:
        """Return the body of a content file as it stands on the page at ``address``."""
        index, photos = self._index, self._index.portal.photos

        def link(target: str) -> str | None:
            found = index.link(source, target)
            return None if found is None else addresses.relative(found, address)

        def image(target: str) -> prose.Image | None:
            photo = photos.get(addresses.resolve(source, addresses.decoded(target)) or "")
            made = photo.rendition if photo else None
            if made is None:
                return None
            return prose.Image(
                addresses.relative(addresses.photo(made.name), address), made.width, made.height
            )

        return prose.render(body(self._content, source), link, image)


class Renderer:
    """Makes pages from jobs. ``assets`` maps a theme file to its address on the site."""

    def __init__(
        self, plan: Plan, shell: Shell, content: Path, assets: Mapping[str, str], cache: Path | None = None
    ) -> None:
        self.plan = plan
        self._index = plan.index
        self._bodies = Bodies(plan.index, content)
        self._composer = Composer(plan)
        self._shell = shell
        self._content = content
        self._assets = assets
        self._cache = cache
        self._templates = environment(assets, cache)

    def __reduce__(self) -> tuple[Callable[..., Renderer], tuple[object, ...]]:
        """A spawned process is sent the Portal and works the rest out again."""
        return _again, (self._index.portal, self._shell.frame, self._content, dict(self._assets), self._cache)

    @property
    def frame(self) -> str:
        """The frame with its marks; every page depends on it."""
        return self._shell.frame

    def make(self, job: Job) -> bytes:
        """Return the page of a job."""
        content, written = self.body(job)
        inner = self._templates.get_template(f"mass/{job.template}.html").render(
            base=addresses.root(job.address),
            head=content.head,
            view=content.view,
            body=Markup(written),  # noqa: S704 - cleaned by prose.render
            school=self._index.school,
        )
        return self.page(content.head, inner).encode()

    def body(self, job: Job) -> tuple[Content, str]:
        """Return what a page shows, and its clean body."""
        content = self._composer.compose(job)
        return content, self._bodies.render(content.source, job.address) if content.source else ""

    def prose(self, page: Page, content: str) -> str:
        """Return a whole page of prose around the content that the site engine has made of it."""
        head = self._composer.page(page)
        inner = self._templates.get_template("mass/page.html").render(
            base=addresses.root(head.address),
            head=head,
            view=page,
            body=Markup(content),  # noqa: S704 - cleaned by prose.render
            school=self._index.school,
        )
        return self.page(head, inner)

    def not_found(self, base: str) -> bytes:
        """Return the page for addresses that do not exist; it must not use relative links."""
        head = Head(
            text("pages.not-found"), text("pages.not-found"), "404.html", section="404.html", indexed=False
        )
        inner = self._templates.get_template("mass/404.html").render(
            base=base, head=head, school=self._index.school
        )
        return self.page(head, inner, base).encode()

    def page(self, head: Head, inner: str, base: str | None = None) -> str:
        """Put the inner part of a page into the frame."""
        school, picture = self._index.identity
        shared = head if head.image else replace(head, image=picture)
        full = head.title if not head.address else f"{head.title} – {school.name}"
        slots = {
            "title": str(escape(full)),
            "description": str(escape(head.description)),
            "head": metadata(shared, school, self._feeds(head), base),
            "content": inner,
        }
        return self._shell.page(head.address, head.section, slots, base)

    def _feeds(self, head: Head) -> tuple[tuple[str, str], ...]:
        whole = (self._index.school.name, addresses.NEWS + addresses.RSS)
        category = next(
            (one for one in self._index.categories.values() if addresses.category(one) == head.section), None
        )
        return (
            (whole, (category.title, addresses.category(category) + addresses.RSS)) if category else (whole,)
        )


def _again(
    portal: PublicPortal, frame: str, content: Path, assets: dict[str, str], cache: Path | None
) -> Renderer:
    return Renderer(Plan(SiteIndex(portal)), Shell(frame), content, assets, cache)


def environment(assets: Mapping[str, str], cache: Path | None) -> Environment:
    """Return the templates of the theme, which escape every value."""
    compiled = None
    if cache:
        cache.mkdir(parents=True, exist_ok=True)
        compiled = FileSystemBytecodeCache(str(cache))
    templates = Environment(
        loader=FileSystemLoader(THEME),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        bytecode_cache=compiled,
    )
    templates.globals.update(t=text, asset=assets.__getitem__)
    templates.filters.update(day=day, weekday=weekday, size=size)
    return templates


def day(value: dt.date) -> str:
    """Write a day as Vietnamese do: 05/09/2025."""
    return f"{value:%d/%m/%Y}"


def weekday(value: dt.date) -> str:
    """Name the day of the week: Thứ Hai … Chủ nhật."""
    return text(f"pages.weekday-{value.isoweekday()}")


def size(count: int) -> str:
    """Write a number of bytes for people: 85 KB, 1,2 MB."""
    if count < 1_000_000:
        return f"{max(1, round(count / 1000))} KB"
    return f"{count / 1_000_000:.1f} MB".replace(".", ",")
