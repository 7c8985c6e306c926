"""The search index of the public site."""

from __future__ import annotations

from pathlib import Path

from schoolgate.site.assemble import Want
from schoolgate.site.mass import Renderer
from schoolgate.site.records import Record
from schoolgate.site.session import Session


def search_files(
    session: Session, renderer: Renderer, records: dict[str, Record], cache: Path
) -> dict[str, Want]:
    """Return the files of the search index."""
    return {}
