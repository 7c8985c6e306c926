"""What the plugin does when MkDocs runs on its own: ``mkdocs build`` and ``mkdocs serve``."""

from __future__ import annotations

import logging
import os
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.exceptions import PluginError

from schoolgate.inspection import CACHE, inspect
from schoolgate.load import SettingsError
from schoolgate.messages import say, text
from schoolgate.model import Severity
from schoolgate.photos import forget, withheld
from schoolgate.reports.findings import in_one_line, place
from schoolgate.site import clock
from schoolgate.site.assemble import Want, bring_up, feed_files, files, pages
from schoolgate.site.generation import generation
from schoolgate.site.links import dead_links
from schoolgate.site.mass import Renderer
from schoolgate.site.pages import Job
from schoolgate.site.search.files import search_files
from schoolgate.site.session import Session
from schoolgate.site.tree import Tree

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

_LEVELS = {Severity.ERROR: logging.WARNING, Severity.WARNING: logging.WARNING, Severity.NOTE: logging.INFO}
"""Errors and warnings make ``mkdocs build --strict`` fail; notes do not (design.md section 5)."""


def open_session(
    config: MkDocsConfig, log: logging.LoggerAdapter[logging.Logger], *, preview: bool
) -> Session:
    """Inspect the content, log every finding, and open the session of one MkDocs build."""
    content = Path(config.docs_dir)
    cache = cache_of(config)
    try:
        inspection = inspect(
            content, as_of=clock.day_of(content), cache=cache, keep=True, jobs=os.cpu_count() or 1
        )
    except SettingsError as error:
        mistakes = [f"{place(one.where)}: {say(one.message)} {say(one.remedy)}" for one in error.problems]
        raise PluginError("\n".join((text("report.settings-broken"), *mistakes))) from error
    forget(withheld(inspection.portal).values(), cache)
    session = Session(inspection.public(), content, cache, preview=preview)
    for finding in inspection.also(dead_links(inspection.portal, session)).findings:
        log.log(_LEVELS[finding.severity], "%s", in_one_line(finding))
    return session


def cache_of(config: MkDocsConfig) -> Path:
    """Return where a project keeps what can be made again, beside its ``mkdocs.yml``."""
    return Path(config.config_file_path).parent / CACHE


def complete(session: Session, renderer: Renderer, folder: Path, cache: Path, *, lazily: bool) -> None:
    """Add to a finished MkDocs site everything that MkDocs has not made; ``lazily`` leaves the pages out."""
    made, jobs = generation(), os.cpu_count() or 1
    wants = {**files(session, cache), **feed_files(session, made)}
    wants |= {
        path: want for path, want in pages(session, renderer, made).items() if not (lazily and _slow(want))
    }
    tree = Tree(folder)
    wants |= search_files(session, renderer, cache, jobs)
    bring_up(tree, None, wants, renderer, jobs, lambda *_: None)


def _slow(want: Want) -> bool:
    return isinstance(want.source, Job)
