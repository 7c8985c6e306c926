"""Pages of a portal that was made by hand, rendered without a build and read like a reader."""

from __future__ import annotations

from pathlib import Path

from sample.reading import Page, read
from schoolgate import addresses
from schoolgate.model import Portal, public
from schoolgate.site.assets import collect
from schoolgate.site.index import SiteIndex
from schoolgate.site.mass import Renderer
from schoolgate.site.plan import Plan
from schoolgate.site.shell import Shell, slot

FRAME = (
    f'<!doctype html><html lang="vi"><head><title>{slot("title")}</title></head>'
    f"<body>{slot('content')}</body></html>"
)


def plan(portal: Portal) -> Plan:
    """Everything that layer 1 would show of a portal."""
    return Plan(SiteIndex(public(portal)))


def keys(portal: Portal) -> dict[str, str]:
    """The key of every page by its address."""
    return {job.address: job.key for job in plan(portal).jobs}


def changed(before: Portal, after: Portal) -> set[str]:
    """The addresses of the pages that are made again, made newly, or gone."""
    old, new = keys(before), keys(after)
    return {address for address in old | new if old.get(address) != new.get(address)}


def page(portal: Portal, address: str, content: Path = Path()) -> Page:
    """Render one page in a frame that shows nothing else. Bodies are read from ``content``."""
    made = plan(portal)
    assets = {name: place for name, (place, _) in collect(portal.settings.school).items()}
    job = next(job for job in made.jobs if job.address == address)
    html = Renderer(made, Shell(FRAME), content, assets).make(job).decode()
    return read(addresses.file(address), html)
