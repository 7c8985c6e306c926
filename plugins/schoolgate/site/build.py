"""``schoolgate build``: from a content folder to a finished site that is switched in one step."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from schoolgate import attachments, photos
from schoolgate.inspection import CACHE, CONTENT, Inspection, Progress, inspect
from schoolgate.model import PublicPortal
from schoolgate.site.assemble import Want, bring_up, feed_files, files, is_current, pages, sweep
from schoolgate.site.engine import build_prose
from schoolgate.site.generation import generation
from schoolgate.site.internal import COMPLIANCE, public_compliance, write_internal
from schoolgate.site.links import dead_links
from schoolgate.site.mass import Renderer
from schoolgate.site.search.files import search_files
from schoolgate.site.session import Session
from schoolgate.site.tree import Trees
from schoolgate.site.withdrawn import withdraw
from schoolgate.storage import digest, locked

SETTINGS = "mkdocs.yml"


@dataclass(frozen=True, slots=True)
class Request:
    """What to build. ``out`` is the folder of the finished sites; ``keep`` uses what earlier builds made."""

    root: Path
    as_of: date
    out: Path
    jobs: int = 1
    keep: bool = True
    search: bool = True
    internal: bool = True
    """Whether the pages of the staff are made too."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a build."""

    site: Path
    inspection: Inspection
    public: PublicPortal
    paths: list[str]
    """Every file of the site but those of the search."""
    whole: bool
    """Whether the site appeared in one step; False where it had to be copied."""


def build(request: Request, progress: Progress) -> Outcome:
    """Build layer 1, and beside it what the staff reads.

    Raises BusyError when another build of this project runs, OccupiedError when the place of the site is
    taken, SettingsError when the settings cannot be read; the old site then stays as it was.
    """
    with locked(request.root / CACHE / "lock"), _cache(request) as cache:
        trees = Trees(request.out, "public")
        content = request.root / CONTENT
        inspection = inspect(
            content, as_of=request.as_of, cache=cache, keep=request.keep, jobs=request.jobs, progress=progress
        )
        session = Session(inspection.public(), content, cache)
        made = generation()
        prose = build_prose(request.root / SETTINGS, session, made, cache)
        renderer = session.renderer(prose.frame)
        wants = {
            **{path: Want(digest(data), data) for path, data in prose.pages.items()},
            **files(session, cache),
            **feed_files(session, made),
            **pages(session, renderer, made),
        }
        if told := public_compliance(inspection, request.root):
            wants[COMPLIANCE] = Want(digest(told), told)
        inspection = inspection.also(dead_links(inspection.portal, session))
        update = _Update(request, session, renderer, cache, progress)
        whole = update.bring(trees, wants)
        if request.internal:
            write_internal(inspection, request.root, request.out, cache)
        withdraw(inspection.portal, request.root, request.out, wants)
        return Outcome(trees.site, inspection, session.portal, list(wants), whole)


@dataclass(frozen=True, slots=True)
class _Update:
    """One bringing-up of a tree to what the site is to have."""

    request: Request
    session: Session
    renderer: Renderer
    cache: Path
    progress: Progress

    def bring(self, trees: Trees, wants: dict[str, Want]) -> bool:
        """Show people the wanted files; return whether they appeared in one step."""
        seen = trees.live()
        live = seen if self.request.keep else None
        if live and is_current(live, wants, self._search):
            return True
        spare = trees.spare(seen)
        spare.open(keep=self.request.keep)
        bring_up(spare, live, wants, self.renderer, self.request.jobs, self.progress)
        found = self._search()
        bring_up(spare, live, found, self.renderer, 1, self.progress)
        sweep(spare, {**wants, **found})
        spare.close()
        whole = trees.switch(spare)
        self._prune()
        return whole

    def _prune(self) -> None:
        """Let go of finished photos and documents that no build has used for a week."""
        portal, icons = self.session.portal, self.session.icons.values()
        renditions = (*(photo.rendition for photo in portal.photos.values()), *icons)
        photos.prune({made.name for made in renditions if made}, self.cache)
        attachments.prune({file.name for file in portal.attachments.values()}, self.cache)

    def _search(self) -> dict[str, Want]:
        if not self.request.search:
            return {}
        return search_files(self.session, self.renderer, self.cache, self.request.jobs)


@contextmanager
def _cache(request: Request) -> Iterator[Path]:
    """Give the folder of what is kept between builds, or an empty one that goes away (``--no-cache``)."""
    if request.keep:
        yield request.root / CACHE
        return
    folder = Path(tempfile.mkdtemp(prefix="schoolgate-"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
