"""What MkDocs makes for us: the frame of every page, and the pages of prose.

Both depend on little and change rarely, so they are kept under the hash of all they depend on; on most
nights MkDocs is not even imported.
"""

from __future__ import annotations

import json
import logging
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from schoolgate.messages import text
from schoolgate.model import PublicPortal
from schoolgate.site.session import Session
from schoolgate.storage import digest, file_digest, write_bytes

PLUGIN = "schoolgate"


@dataclass(frozen=True, slots=True)
class Built:
    """The frame with its marks, and the finished pages of prose: path on the site -> bytes."""

    frame: str
    pages: dict[str, bytes]


def build_prose(settings: Path, session: Session, generation: str, cache: Path | None) -> Built:
    """Run MkDocs with the settings file, or return what an earlier run with the same inputs has made."""
    key = digest(generation, file_digest(settings), *_inputs(session.portal, session))
    store = cache / "engine.json" if cache else None
    kept = _kept(store, key)
    if kept:
        return kept
    built = _run(settings, session)
    if store:
        pages = {path: data.decode() for path, data in built.pages.items()}
        write_bytes(store, json.dumps({"key": key, "frame": built.frame, "pages": pages}).encode())
    return built


def _inputs(portal: PublicPortal, session: Session) -> list[str]:
    """Return all that the frame and the prose depend on besides the settings file and our code."""
    prose = []
    for page in session.pages.values():
        links = [session.index.link(page.path, link.target) for link in page.prose.links]
        images = [
            photo and photo.rendition for photo in (portal.photos.get(one.path) for one in page.prose.images)
        ]
        prose.append(repr((page.path, page.title, page.summary, page.updated, page.prose.sha, links, images)))
    return [
        repr(session.index.identity),
        repr(portal.settings.categories),
        repr(session.asset_addresses),
        repr(session.plan.menu()),
        *prose,
    ]


def _kept(store: Path | None, key: str) -> Built | None:
    try:
        document = json.loads(store.read_bytes()) if store else {}
    except (OSError, ValueError):
        return None
    if document.get("key") != key:
        return None
    return Built(document["frame"], {path: text.encode() for path, text in document["pages"].items()})


def _run(settings: Path, session: Session) -> Built:
    from mkdocs.commands.build import build  # noqa: PLC0415 - a third of a second, mostly not needed
    from mkdocs.config import load_config  # noqa: PLC0415 - as above
    from mkdocs.exceptions import ConfigurationError  # noqa: PLC0415 - as above

    logging.getLogger("mkdocs").setLevel(logging.WARNING)
    scratch = Path(tempfile.mkdtemp(prefix="schoolgate-"))
    try:
        config = load_config(str(settings), site_dir=str(scratch), docs_dir=str(session.content))
        plugin = config.plugins.get(PLUGIN)
        if plugin is None:
            raise ConfigurationError(text("report.plugin-missing"))
        plugin.adopt(session)
        build(config)
        return Built(plugin.frame, dict(_finished(scratch)))
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def _finished(scratch: Path) -> list[tuple[str, bytes]]:
    made = (path for path in sorted(scratch.rglob("*")) if path.is_file())
    return [(path.relative_to(scratch).as_posix(), path.read_bytes()) for path in made]
