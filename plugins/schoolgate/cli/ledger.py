"""``schoolgate ledger record``: the register of what went live when, so that a day set back would be seen."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from schoolgate.cli import options
from schoolgate.cli.exits import Exit
from schoolgate.cli.project import broken_settings, content_of
from schoolgate.inspection import CACHE, CONTENT
from schoolgate.load import SettingsError, load
from schoolgate.load.published import PUBLISHED, published_text
from schoolgate.messages import text
from schoolgate.reports.findings import place, said
from schoolgate.reports.ledger import recorded
from schoolgate.site import clock
from schoolgate.storage import write_text


@click.group()
def ledger() -> None:
    """Sổ theo dõi đăng tin bài: ghi lại ngày từng bài lên cổng."""


@ledger.command()
@options.root
@options.as_of
@options.language
@options.jobs
def record(root: Path, as_of: datetime | None, lang: str, jobs: int) -> Exit:
    """Ghi những bài mới lên cổng vào sổ _data/machine/published.csv.

    Lần đầu, những bài có từ trước được ghi mà không có ngày lên cổng. Bài đã gỡ vẫn ở lại trong sổ.
    """
    content = content_of(root, lang)
    day = clock.day_of(content, options.day(as_of))
    try:
        portal = load(content, as_of=day, cache=root / CACHE, jobs=jobs)
    except SettingsError as error:
        return broken_settings(error, lang)
    broken = [one for one in portal.problems if one.where.path == PUBLISHED]
    if broken:  # what cannot be read would be lost
        for one in broken:
            click.echo(f"{place(one.where, lang)}: {said(one.message, lang)}", err=True)
            click.echo(f"→ {said(one.remedy, lang)}", err=True)
        return Exit.MISUSED
    rows = recorded(portal, begun=(content / PUBLISHED).exists())
    new = len(rows) - len(portal.published)
    write_text(content / PUBLISHED, published_text(rows))
    click.echo(text("reports.recorded", lang, new=new, count=len(rows), path=f"{CONTENT}/{PUBLISHED}"))
    return Exit.WELL
