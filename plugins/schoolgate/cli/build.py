"""``schoolgate build``: the finished site, then a summary."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path

import click

from schoolgate.cli import options
from schoolgate.cli.exits import Exit, exit_code
from schoolgate.cli.progress import Progress
from schoolgate.cli.project import broken_settings, content_of
from schoolgate.load import SettingsError
from schoolgate.messages import text
from schoolgate.reports.check_text import finding_summary, quota_summary
from schoolgate.reports.findings import lines
from schoolgate.reports.score_words import summary as score_summary
from schoolgate.site import clock
from schoolgate.site.build import SETTINGS, Outcome, Request
from schoolgate.site.build import build as build_site
from schoolgate.site.dashboard.place import PublicPlaceError
from schoolgate.site.tree import OccupiedError
from schoolgate.storage import BusyError


@click.command()
@options.root
@options.as_of
@options.language
@options.jobs
@options.no_cache
@click.option("--out", type=click.Path(path_type=Path), help="Thư mục đặt trang đã dựng (mặc định: site).")
@click.option(
    "--layer",
    type=click.Choice(["public", "all"]),
    default="all",
    show_default=True,
    help="Trang cần dựng: chỉ trang công khai, hay cả bảng theo dõi và điểm của trang nội bộ.",
)
@options.fail_on("never")
@click.option("--no-search", is_flag=True, help="Không lập chỉ mục tìm kiếm.")
def build(
    root: Path,
    as_of: datetime | None,
    lang: str,
    jobs: int,
    no_cache: bool,
    out: Path | None,
    layer: str,
    fail_on: str,
    no_search: bool,
) -> Exit:
    """Dựng trang từ thư mục content/ vào site/public; bảng theo dõi và điểm vào site/internal."""
    content = content_of(root, lang, SETTINGS)
    try:
        day = clock.day_of(content, options.day(as_of))
        request = Request(
            root,
            day,
            out or root / "site",
            jobs,
            keep=not no_cache,
            search=not no_search,
            internal=layer == "all",
        )
        outcome = build_site(request, Progress(lang))
    except SettingsError as error:
        return broken_settings(error, lang)
    except BusyError:
        click.echo(text("cli.busy", lang), err=True)
        return Exit.BUSY
    except OccupiedError as error:
        click.echo(text("cli.occupied", lang, path=error), err=True)
        return Exit.MISUSED
    except PublicPlaceError as error:
        click.echo(text("dashboard.public-place", lang, path=error), err=True)
        return Exit.MISUSED
    _summarise(outcome, lang)
    return exit_code(outcome.inspection.findings, fail_on)


def _summarise(outcome: Outcome, language: str) -> None:
    findings = outcome.inspection.findings
    for line in lines(findings, language):
        click.echo(line)
    portal = outcome.public
    click.echo(
        text(
            "cli.built",
            language,
            day=f"{portal.as_of:%d/%m/%Y}",
            pages=sum(path.endswith(".html") for path in outcome.paths),
            posts=len(portal.posts),
            documents=len(portal.documents),
            albums=len(portal.albums),
            photos=sum(1 for photo in portal.photos.values() if photo.rendition),
        )
    )
    click.echo(finding_summary(findings, language))
    if outcome.inspection.readings:
        click.echo(quota_summary(outcome.inspection.readings, language))
    for line in score_summary(outcome.inspection.score, language):
        click.echo(line)
    if not outcome.whole:
        click.echo(text("cli.copied", language), err=True)
    click.echo(text("cli.look", language, path=outcome.site / "index.html"))
    sys.stdout.flush()
