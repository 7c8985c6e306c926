"""``schoolgate report consents``: what left layer 1 for want of a consent, and where old copies remain."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

import click

from schoolgate.cli import options
from schoolgate.cli.exits import Exit
from schoolgate.cli.output import deliver
from schoolgate.cli.project import broken_settings, content_of
from schoolgate.cli.shell import quoted
from schoolgate.history import HistoryError, prefix
from schoolgate.inspection import CACHE, CONTENT
from schoolgate.load import SettingsError, load
from schoolgate.messages import text
from schoolgate.model import Portal
from schoolgate.reports.consents import Traces, consents_text
from schoolgate.reports.withheld import withheld_names, withheld_photos
from schoolgate.site import clock
from schoolgate.storage import on_disk

_NAMES = "../ten-hoc-sinh.txt"
"""Where the names to be purged are written, outside of the repository."""


@click.command()
@options.root
@options.as_of
@options.language
@options.jobs
@options.no_cache
@options.output
@click.option("--out", type=click.Path(path_type=Path), help="Thư mục đặt trang đã dựng (mặc định: site).")
def consents(
    root: Path,
    as_of: datetime | None,
    lang: str,
    jobs: int,
    no_cache: bool,
    output: Path | None,
    out: Path | None,
) -> Exit:
    """Ảnh, tên phải rời trang công khai, máy gỡ được gì và những nơi nào còn bản cũ."""
    content = content_of(root, lang)
    try:
        day = clock.day_of(content, options.day(as_of))
        portal = load(content, as_of=day, cache=None if no_cache else root / CACHE, jobs=jobs)
    except SettingsError as error:
        return broken_settings(error, lang)
    words = consents_text(portal, _traces(portal, root, out or root / "site", lang), lang)
    return Exit.WELL if deliver(words, output, lang) else Exit.MISUSED


def _traces(portal: Portal, root: Path, out: Path, language: str) -> Traces:
    # Pillow, which the other reports do without.
    from schoolgate.photos import withheld  # noqa: PLC0415
    from schoolgate.site.tree import live_paths  # noqa: PLC0415

    photos = [one.photo for one in withheld_photos(portal)]
    purge = tuple(_purge(root, photos, bool(withheld_names(portal)), language))
    return Traces(withheld(portal), live_paths(out, "public"), purge)


def _purge(root: Path, photos: Sequence[str], names: bool, language: str) -> Iterator[str]:
    """Return the commands that take photos and names out of the history, for a fresh clone."""
    try:
        inside = prefix(root)
    except HistoryError:
        inside = ""
    home = root / CONTENT
    paths = [Path(on_disk(home, one)).relative_to(root).as_posix() for one in photos]
    words = [f"--path {quoted(inside + path)}" for path in paths]
    words = ["--invert-paths", *words] if words else []
    words += [f"--replace-text {_NAMES}"] if names else []
    yield text("consents.purge-clone", language, url=text("consents.purge-url", language))
    yield " \\\n      ".join(["git filter-repo --sensitive-data-removal", *words])
    yield "git push --force --mirror origin"
