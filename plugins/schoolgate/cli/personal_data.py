"""``schoolgate report personal-data``: all personal data that the public site shows, for the principal."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from schoolgate.cli import options
from schoolgate.cli.exits import Exit
from schoolgate.cli.output import deliver
from schoolgate.cli.project import broken_settings, content_of
from schoolgate.inspection import CACHE, CONTENT
from schoolgate.load import SettingsError, load
from schoolgate.messages import text
from schoolgate.reports.personal_data import personal_data as find
from schoolgate.reports.personal_data_text import personal_data_csv, personal_data_text
from schoolgate.site import clock

_PUBLISHED = (CONTENT, "site")
"""Folders of a project that are published, or kept by git for everybody who works on it."""


@click.command("personal-data")
@options.root
@options.as_of
@options.language
@options.jobs
@options.no_cache
@options.output
@click.option(
    "--format", "shape", type=click.Choice(["markdown", "csv"]), default="markdown", show_default=True
)
def personal_data(
    root: Path,
    as_of: datetime | None,
    lang: str,
    jobs: int,
    no_cache: bool,
    output: Path | None,
    shape: str,
) -> Exit:
    """Mọi thông tin cá nhân mà trang công khai đang nêu, để hiệu trưởng rà soát; không bao giờ công bố."""
    if output and any(output.resolve().is_relative_to((root / one).resolve()) for one in _PUBLISHED):
        raise click.UsageError(text("personal-data.public-place", lang, path=output))
    content = content_of(root, lang)
    try:
        day = clock.day_of(content, options.day(as_of))
        portal = load(content, as_of=day, cache=None if no_cache else root / CACHE, jobs=jobs)
    except SettingsError as error:
        return broken_settings(error, lang)
    words = (personal_data_csv if shape == "csv" else personal_data_text)(find(portal), portal, lang)
    return Exit.WELL if deliver(words, output, lang) else Exit.MISUSED
