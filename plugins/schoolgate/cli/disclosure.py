"""``schoolgate disclosure record``: the ledger of what was disclosed, so that it would be missed."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from schoolgate.cli import options
from schoolgate.cli.exits import Exit
from schoolgate.cli.project import broken_settings, content_of
from schoolgate.inspection import CACHE, CONTENT
from schoolgate.load import SettingsError, load
from schoolgate.load.ledger import LEDGER, ledger_text
from schoolgate.messages import text
from schoolgate.register import Shelf, disclosed, recorded
from schoolgate.site import clock
from schoolgate.storage import write_text


@click.group()
def disclosure() -> None:
    """Nội dung công khai: sổ theo dõi thời hạn lưu giữ năm năm."""


@disclosure.command()
@options.root
@options.as_of
@options.language
@options.jobs
def record(root: Path, as_of: datetime | None, lang: str, jobs: int) -> Exit:
    """Ghi các văn bản đang công khai vào sổ _data/machine/disclosed.csv."""
    content = content_of(root, lang)
    day = clock.day_of(content, options.day(as_of))
    try:
        portal = load(content, as_of=day, cache=root / CACHE, jobs=jobs)
    except SettingsError as error:
        return broken_settings(error, lang)
    settings = portal.settings
    shown = disclosed(settings.disclosure, Shelf(portal.documents, (), day).register)
    before = {row.path for row in settings.disclosed}
    years = settings.rulebook.limit("disclosure-years", day) or 0
    rows = recorded(settings.disclosed, shown, day, years)
    new = sum(row.path not in before for row in rows)
    write_text(content / LEDGER, ledger_text(rows))
    click.echo(text("cli.recorded", lang, new=new, count=len(rows), path=f"{CONTENT}/{LEDGER}"))
    return Exit.WELL
