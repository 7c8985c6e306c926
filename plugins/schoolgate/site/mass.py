"""From a job to the bytes of a page. Knows no MkDocs; works in a forked or a spawned process."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from markupsafe import Markup, escape

from schoolgate import addresses
from schoolgate.messages import text
from schoolgate.model import Page, PublicPortal
from schoolgate.site.bodies import Bodies
from schoolgate.site.index import SiteIndex
from schoolgate.site.metadata import metadata
from schoolgate.site.pages import Content, Job
from schoolgate.site.pages.prose import prose_head
from schoolgate.site.plan import Plan
from schoolgate.site.shell import Shell
from schoolgate.site.templates import environment
from schoolgate.site.views import Head


class Renderer:
    """Makes pages from jobs. ``assets`` maps a theme file to its address on the site."""

    def __init__(
        self, plan: Plan, shell: Shell, content: Path, assets: Mapping[str, str], cache: Path | None = None
    ) -> None:
        self.plan = plan
        self._index = plan.index
        self._bodies = Bodies(plan.index, content)
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
            body=Markup(written),  # noqa: S704 - cleaned by prose.scan
            school=self._index.school,
        )
        return self.page(content.head, inner)

    def body(self, job: Job) -> tuple[Content, str]:
        """Return what a page shows, and its clean body."""
        content = self.plan.compose(job)
        return content, self._bodies.render(content.item, job.address) if content.item else ""

    def prose(self, page: Page, content: str) -> str:
        """Return a whole page of prose around the content that the site engine has made of it."""
        head = prose_head(page)
        inner = self._templates.get_template("mass/page.html").render(
            base=addresses.root(head.address),
            head=head,
            view=page,
            body=Markup(content),  # noqa: S704 - cleaned by prose.scan
            school=self._index.school,
        )
        return self.page(head, inner).decode()

    def not_found(self, base: str) -> bytes:
        """Return the page for addresses that do not exist; it must not use relative links."""
        head = Head(
            text("pages.not-found"), text("pages.not-found"), "404.html", section="404.html", indexed=False
        )
        inner = self._templates.get_template("mass/404.html").render(
            base=base, head=head, school=self._index.school
        )
        return self.page(head, inner, base)

    def page(self, head: Head, inner: str, base: str | None = None) -> bytes:
        """Put the inner part of a page into the frame."""
        school, picture = self._index.identity
        shared = head if head.image else replace(head, image=picture)
        full = head.title if not head.address else f"{head.title} – {school.name}"
        slots = {
            "title": str(escape(full)),
            "description": str(escape(head.description)),
            "early": self._early(head),
            "head": metadata(shared, school, self._feeds(head), base) + self._own_assets(head, base),
            "content": inner,
        }
        return self._shell.page(head.address, head.section, slots, base)

    def _early(self, head: Head) -> str:
        base = addresses.root(head.address)
        files = (f'<link rel="preload" href="{base}{one}" as="fetch" crossorigin>' for one in head.preloaded)
        scripts = (
            f'<script src="{base}{self._assets[name]}" async fetchpriority="high"></script>'
            for name in head.early
        )
        return "\n".join((*files, *scripts))

    def _own_assets(self, head: Head, base: str | None) -> str:
        where = addresses.root(head.address) if base is None else base
        styles = (f'<link rel="stylesheet" href="{where}{self._assets[name]}">' for name in head.styles)
        scripts = (f'<script src="{where}{self._assets[name]}" defer></script>' for name in head.scripts)
        return "".join(f"\n{line}" for line in (*styles, *scripts))

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
