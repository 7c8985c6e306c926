"""``schoolgate report dashboard``: the dashboards of the editorial board, for the internal site alone."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from schoolgate.cli import options
from schoolgate.cli.exits import Exit
from schoolgate.cli.project import broken_settings, content_of
from schoolgate.inspection import CACHE, Inspection, examine
from schoolgate.load import SettingsError
from schoolgate.messages import text
from schoolgate.site import clock
from schoolgate.storage import BusyError


@click.command()
@options.root
@options.as_of
@options.language
@options.jobs
@options.no_cache
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    required=True,
    help="Thư mục đặt các bảng; không được nằm trong trang công khai hay trong content/.",
)
def dashboard(root: Path, as_of: datetime | None, lang: str, jobs: int, no_cache: bool, out: Path) -> Exit:
    """Các bảng theo dõi để xem trên trang nội bộ: chỉ tiêu, giáo viên, định hướng, phân công, sổ đăng tin."""
    content = content_of(root, lang)
    try:
        day = clock.day_of(content, options.day(as_of))
        inspection = examine(content, as_of=day, cache=None if no_cache else root / CACHE, jobs=jobs)
    except SettingsError as error:
        return broken_settings(error, lang)
    failed = _put(inspection, out, root, lang)
    if failed is not None:
        return failed
    click.echo(text("dashboard.made", lang, day=f"{day:%d/%m/%Y}"))
    click.echo(text("cli.look", lang, path=out / "index.html"))
    return Exit.WELL if inspection.complete else Exit.LEFT_OUT


def _put(inspection: Inspection, out: Path, root: Path, language: str) -> Exit | None:
    """Write the pages; where they could not be written, tell why and return the exit code."""
    # The templates of the site, which no other report needs.
    from schoolgate.site.dashboard.compose import compose  # noqa: PLC0415
    from schoolgate.site.dashboard.place import PublicPlaceError, put  # noqa: PLC0415
    from schoolgate.site.tree import OccupiedError  # noqa: PLC0415

    try:
        put(out, root, compose(inspection))
    except BusyError:
        click.echo(text("dashboard.busy", language, path=out), err=True)
        return Exit.BUSY
    except PublicPlaceError as error:
        click.echo(text("dashboard.public-place", language, path=error), err=True)
    except OccupiedError as error:
        click.echo(text("dashboard.occupied", language, path=error), err=True)
    except OSError as error:
        reason = error.strerror or error
        click.echo(text("cli.output-unwritable", language, file=out, reason=reason), err=True)
    else:
        return None
    return Exit.MISUSED
