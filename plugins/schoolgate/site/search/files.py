"""The files of the search as a build wants them."""

from __future__ import annotations

from pathlib import Path

from schoolgate.site.assemble import Want
from schoolgate.site.mass import Renderer
from schoolgate.site.search.indexing import index_files
from schoolgate.site.search.pages import Pages
from schoolgate.site.search.shards import shards
from schoolgate.site.session import Session
from schoolgate.storage import digest


def search_files(session: Session, renderer: Renderer, cache: Path, jobs: int) -> dict[str, Want]:
    """Return the files of the search; what is not kept in ``cache`` is indexed now.

    Raises SearchError when a part could not be made, OSError.
    """
    pages = Pages(session, renderer)
    parts = shards(pages.entries(), session.portal.as_of)
    found = index_files(parts, pages.records, cache / "search", jobs)
    # A path holds the key of its part, so whatever lies there always has the same bytes.
    return {
        path: Want(digest(source) if isinstance(source, bytes) else path, source)
        for path, source in found.items()
    }
